"""What a format's reader hands on: the paragraphs of a file and what the file says about itself."""

from __future__ import annotations

from dataclasses import dataclass

from copytaster.text.document import Role


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
