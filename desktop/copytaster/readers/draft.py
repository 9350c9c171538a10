"""The result of a format's reader: the paragraphs of an article and its metadata, or several articles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import regex

from copytaster.readers.twice_encoded import mended
from copytaster.text.document import Role

UNSOUND = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
"""Control characters and unpaired surrogates (which JSON and RTF can contain): they are not text."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph as found; `role` is the one given by the format, or None if it gives none."""

    text: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A file's paragraphs in order and its metadata; the missing roles are found later, by `roles.settle`.

    `date` is that of the article, `made` the one on which the file was made: used if there is no other. `revised` is
    the point in time at which the article was last revised.
    """

    pieces: tuple[Piece, ...]
    title: str = ""
    byline: str | None = None
    source: str | None = None
    date: str | None = None
    encoding: str | None = None
    made: str | None = None
    revised: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of a file with several; `read` may raise `UnreadableDocument`, `name` is the format's id of it."""

    read: Callable[[], Draft]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Collection:
    """The articles of a file that holds several, in order."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """What a format is recognized by: all bytes, the first of them decoded as text, and the lower-case suffix."""

    data: bytes
    head: str
    suffix: str


def sound(draft: Draft) -> Draft:
    """Return the draft as its text was meant, without control characters and unpaired surrogates."""
    heads = draft.title, draft.byline or "", draft.source or ""
    title, byline, source, *texts = map(clean, mended((*heads, *(piece.text for piece in draft.pieces))))
    return replace(
        draft,
        pieces=tuple(Piece(text, piece.role) for text, piece in zip(texts, draft.pieces, strict=True)),
        title=title,
        byline=byline or None,
        source=source or None,
    )


def clean(text: str) -> str:
    """Return `text` without control characters and unpaired surrogates."""
    return str(UNSOUND.sub("", text)) if UNSOUND.search(text) else text


def one_line(text: str | None) -> str:
    """Return `text` with white space collapsed, empty for None."""
    return " ".join((text or "").split())
