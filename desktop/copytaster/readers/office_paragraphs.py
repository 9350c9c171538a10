"""What a paragraph of an office document is, and how one with line breaks is divided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from copytaster.readers import text_heads
from copytaster.readers.bounds import LONGEST_HEADING
from copytaster.readers.draft import Piece
from copytaster.readers.paragraphs import ENDED
from copytaster.readers.tables import row_line
from copytaster.text.document import Role


@dataclass(frozen=True, slots=True)
class OfficeParagraph:
    """A paragraph with its line breaks as line feeds; `open` if the next paragraph continues it."""

    text: str
    role: Role | None
    open: bool = False


def divided(paragraph: OfficeParagraph) -> Iterator[Piece]:
    """Yield a paragraph divided at its line breaks: at two of them, after a sentence, and around a byline."""
    role = paragraph.role
    if role is Role.HEADLINE and len(paragraph.text.split()) > LONGEST_HEADING:
        role = None
    parts: list[str] = []
    lines = [line.strip() for line in paragraph.text.split("\n")]
    heads = text_heads.parted(lines, lambda _line, _after: False) if len(lines) > 1 else []
    for number, bare in enumerate(lines):
        if parts and (not bare or number in heads or (role is not Role.HEADLINE and ENDED.search(parts[-1]))):
            yield Piece(" ".join(parts), role)
            parts = []
        if bare:
            parts.append(bare)
    if parts:
        yield Piece(" ".join(parts), role)


def row_paragraphs(cells: list[list[OfficeParagraph]]) -> list[OfficeParagraph]:
    """Return the paragraphs of a table row: one for all cells if they are short, else those of each, with their roles.

    `cells` are the paragraphs of each cell.
    """
    filled = [[one for one in cell if one.text.strip()] for cell in cells]
    line = row_line([one.text.strip() for one in cell] for cell in filled)
    return [one for cell in filled for one in cell] if line is None else [OfficeParagraph(line, None)]
