"""What a paragraph of an office document is, and how one with line breaks is divided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from copytaster.readers.bounds import LONGEST_HEADING
from copytaster.readers.draft import Piece
from copytaster.readers.paragraphs import ENDED
from copytaster.text.document import Role


@dataclass(frozen=True, slots=True)
class OfficeParagraph:
    """A paragraph with its line breaks as line feeds; `open` if the next paragraph continues it."""

    text: str
    role: Role | None
    open: bool = False


def divided(paragraph: OfficeParagraph) -> Iterator[Piece]:
    """Yield a paragraph divided at its line breaks: at two of them, or at one after the end of a sentence."""
    role = paragraph.role
    if role is Role.HEADLINE and len(paragraph.text.split()) > LONGEST_HEADING:
        role = None
    text = ""
    for line in paragraph.text.split("\n"):
        bare = line.strip()
        if text and (not bare or (role is not Role.HEADLINE and ENDED.search(text))):
            yield Piece(text, role)
            text = ""
        text = f"{text} {bare}" if text and bare else text or bare
    if text:
        yield Piece(text, role)
