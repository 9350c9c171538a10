"""Title, author and date in the properties of a file, without the placeholders that programs put there."""

from __future__ import annotations

from copytaster.readers.draft import Draft, Piece
from copytaster.readers.lists import table
from copytaster.readers.moments import day

NO_TIMES = frozenset({"2013-12-23T23:15:00Z"})
"""When the empty document was made that python-docx begins with."""


def described(pieces: tuple[Piece, ...], title: str, author: str, made: str, encoding: str | None = None) -> Draft:
    """Return the draft of a file from its paragraphs and properties; `made` is the time at which it was made."""
    return Draft(
        pieces,
        title="" if title.casefold() in table("properties")["titles"] else title,
        byline=None if author.casefold() in table("properties")["authors"] else author or None,
        encoding=encoding,
        made=None if made in NO_TIMES else day(made),
    )
