"""What a format's reader hands on: the paragraphs of a file and what the file says about itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from copytaster.text.document import Role

UNSOUND = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
"""Control characters, and halves of characters, which JSON and RTF can name: no text holds them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph as found; `role` is what the format says it is, or None where only its words can tell."""

    text: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A file's paragraphs in order, with the metadata that the file carries; roles are still to be told."""

    pieces: tuple[Piece, ...]
    title: str = ""
    byline: str | None = None
    source: str | None = None
    date: str | None = None
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """What a format is told by: all bytes, the first of them as text as far as they are, and the lower-case suffix."""

    data: bytes
    head: str
    suffix: str


def sound(draft: Draft) -> Draft:
    """Return the draft with nothing in its words that is no character."""
    return replace(
        draft,
        pieces=tuple(Piece(clean(piece.text), piece.role) for piece in draft.pieces),
        title=clean(draft.title),
        byline=clean(draft.byline or "") or None,
        source=clean(draft.source or "") or None,
    )


def clean(text: str) -> str:
    """Return `text` without what is no character."""
    return str(UNSOUND.sub("", text)) if UNSOUND.search(text) else text
