"""How the sheets of a PDF become the paragraphs of one document, with running heads and the like as furniture."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from copytaster.readers.draft import Piece
from copytaster.readers.pdf_bounds import SMALL
from copytaster.readers.pdf_columns import blocks
from copytaster.readers.pdf_flow import PdfParagraph, flowing
from copytaster.readers.pdf_lines import lines
from copytaster.readers.pdf_margins import marginal
from copytaster.readers.pdf_page import Block, Page
from copytaster.readers.pdf_paragraphs import Habits, habits, parts
from copytaster.readers.pdf_roles import bare, is_note, roles
from copytaster.readers.pdf_text import Hyphens, hyphens, joined
from copytaster.text.document import Role


def pieces(shown: Sequence[Page]) -> tuple[Piece, ...]:
    """Return the paragraphs of all sheets in reading order: footnotes at the end, running heads between the sheets."""
    read = [(page, lines(page)) for page in shown]
    margins = marginal(read)
    columns: list[Block] = []
    beside: list[tuple[int, str]] = []
    for (page, found), edge in zip(read, margins, strict=True):
        aside = edge if not page.aside else frozenset(range(len(found)))
        beside.extend((page.sheet, found[number].text.replace("\t", " ")) for number in sorted(aside))
        columns.extend(blocks([one for number, one in enumerate(found) if number not in aside], page.sheet))
    if not columns:
        return tuple(Piece(text) for _, text in beside)
    known = habits(columns)
    paragraphs = flowing(parts(columns, known), known)
    words = hyphens([line.text for block in columns for line in block.lines])
    pictures = {page.sheet: page.pictures for page in shown if not page.aside}
    return tuple(arranged(paragraphs, roles(paragraphs, known, pictures), known, words, beside))


def arranged(
    paragraphs: Sequence[PdfParagraph],
    given: Sequence[Role | None],
    known: Habits,
    words: Hyphens,
    beside: Sequence[tuple[int, str]],
) -> Iterator[Piece]:
    """Yield the paragraphs with their roles, notes last.

    `beside` are the lines beside the text with the number of their sheet, which follow the paragraphs of that sheet.
    """
    notes: list[Piece] = []
    bottoms = text_bottoms(paragraphs, known)
    waiting = deque(beside)
    for one, role in zip(paragraphs, given, strict=True):
        while waiting and waiting[0][0] < one.first.page:
            yield Piece(waiting.popleft()[1], Role.FURNITURE)
        made = Piece(bare(joined(one.texts, words)) if role is Role.LIST_ITEM else joined(one.texts, words), role)
        if is_note(one, known, bottoms.get(one.first.page, float("inf"))):
            notes.append(made)
        else:
            yield made
    yield from notes
    yield from (Piece(text, Role.FURNITURE) for _, text in waiting)


def text_bottoms(paragraphs: Sequence[PdfParagraph], known: Habits) -> dict[int, float]:
    """Return for each sheet the last baseline of its running text."""
    found: dict[int, float] = {}
    for one in paragraphs:
        for part in one.parts:
            if part.lines[0].size >= SMALL * known.size:
                found[part.page] = max(found.get(part.page, part.lines[-1].base), part.lines[-1].base)
    return found
