"""The roles of the paragraphs of a PDF by their typography: headings, standfirst, captions, list items, notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import regex

from copytaster.readers.bounds import CAPTION_WORDS, CROSSHEAD_WORDS, HEADLINE_WORDS, STANDFIRST_WORDS
from copytaster.readers.paragraphs import BULLET, ENDED, NUMBERED
from copytaster.readers.pdf_bounds import CAPTION_REACH, LARGE, MOST_STANDFIRST, SMALL, STANDFIRST_SIZE
from copytaster.readers.pdf_flow import PdfParagraph
from copytaster.readers.pdf_page import Box
from copytaster.readers.pdf_paragraphs import SIGN, Habits
from copytaster.text.document import Role

NOTE = regex.compile(r"(?:\d{1,3}|[*†‡§]{1,3})[.)]?\s*(?=\S)")


def roles(
    paragraphs: Sequence[PdfParagraph], known: Habits, pictures: Mapping[int, Sequence[Box]]
) -> list[Role | None]:
    """Return the role of each paragraph by its typography, None if it is found later from its words."""
    largest = headline(paragraphs, known)
    mostly_bold = sum(paragraph.bold for paragraph in paragraphs) * 2 > len(paragraphs)
    found: list[Role | None] = []
    for number, paragraph in enumerate(paragraphs):
        if largest is not None and number < largest:
            found.append(None)
        elif is_heading(paragraph, known, plain=mostly_bold):
            found.append(Role.HEADLINE)
        elif is_item(paragraphs, number):
            found.append(Role.LIST_ITEM)
        elif is_caption(paragraph, known, pictures):
            found.append(Role.CAPTION)
        else:
            found.append(None)
    if largest is not None:
        mark_standfirst(paragraphs, found, largest, known)
    return found


def headline(paragraphs: Sequence[PdfParagraph], known: Habits) -> int | None:
    """Return the number of the heading with the largest letters on the first sheet, or None."""
    first = [number for number, paragraph in enumerate(paragraphs) if paragraph.first.page == paragraphs[0].first.page]
    heads = [number for number in first if is_large(paragraphs[number], known)]
    return max(heads, key=lambda number: (round(paragraphs[number].size), -number), default=None)


def is_large(paragraph: PdfParagraph, known: Habits) -> bool:
    """Tell whether a paragraph is a heading by its font size."""
    return (
        paragraph.size >= LARGE * known.size
        and words(paragraph) <= HEADLINE_WORDS
        and any(map(str.isalpha, "".join(paragraph.texts)))
    )


def words(paragraph: PdfParagraph) -> int:
    """Return the number of words of a paragraph."""
    return sum(len(text.split()) for text in paragraph.texts)


def is_heading(paragraph: PdfParagraph, known: Habits, *, plain: bool) -> bool:
    """Tell whether a paragraph is a heading: large, or short and bold; `plain` if most paragraphs are bold anyway."""
    if is_large(paragraph, known):
        return True
    if plain or not paragraph.bold or paragraph.size < SMALL * known.size or paragraph.first.lines[0].tabbed:
        return False
    return (
        words(paragraph) <= CROSSHEAD_WORDS
        and not ENDED.search(paragraph.texts[-1])
        and not BULLET.match(paragraph.texts[0])
    )


def mark_standfirst(paragraphs: Sequence[PdfParagraph], found: list[Role | None], largest: int, known: Habits) -> None:
    """Mark up to `MOST_STANDFIRST` paragraphs in large or bold letters below the headline as standfirst."""
    for number in range(largest + 1, min(largest + 1 + MOST_STANDFIRST, len(paragraphs))):
        paragraph = paragraphs[number]
        smaller = paragraph.size < paragraphs[largest].size or paragraph.size < LARGE * known.size
        large = paragraph.size > STANDFIRST_SIZE * known.size and smaller
        if (
            found[number] in (None, Role.HEADLINE)
            and (large or paragraph.bold)
            and words(paragraph) >= STANDFIRST_WORDS
        ):
            if found[number] is None or ENDED.search(paragraph.texts[-1]):
                found[number] = Role.STANDFIRST
        else:
            break


def is_item(paragraphs: Sequence[PdfParagraph], number: int) -> bool:
    """Tell whether a paragraph is a list item: with a bullet, or with a dash or number next to another such one."""
    text = paragraphs[number].texts[0]
    near = [paragraphs[other].texts[0] for other in (number - 1, number + 1) if 0 <= other < len(paragraphs)]
    beside = any(pattern.match(text) and any(map(pattern.match, near)) for pattern in (BULLET, NUMBERED))
    return bool(SIGN.match(text)) or beside


def is_caption(paragraph: PdfParagraph, known: Habits, pictures: Mapping[int, Sequence[Box]]) -> bool:
    """Tell whether a paragraph is a caption: in small letters, below, above or beside a picture."""
    line = paragraph.first.lines[0]
    if paragraph.size > SMALL * known.size or words(paragraph) > CAPTION_WORDS:
        return False
    reach = CAPTION_REACH * paragraph.size
    for box in pictures.get(paragraph.first.page, ()):
        across = line.start < box.end + reach and line.end > box.start - reach
        if across and box.top - reach <= line.base <= box.bottom + reach:
            return True
    return False


def is_note(paragraph: PdfParagraph, known: Habits, bottom: float) -> bool:
    """Tell whether a paragraph is a footnote on a sheet whose text ends at the height `bottom`."""
    line = paragraph.first.lines[0]
    return paragraph.size < SMALL * known.size and line.base > bottom and bool(NOTE.match(line.text))


def bare(text: str) -> str:
    """Return the text of a list item without its bullet, as in other formats."""
    sign = SIGN.match(text) or BULLET.match(text)
    return text[sign.end() :] if sign else text
