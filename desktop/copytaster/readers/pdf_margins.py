"""Which lines at the top and bottom of pages are not part of the text: running heads, footers, page numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

import regex

from copytaster.readers.lists import any_of
from copytaster.readers.pdf_bounds import MARGIN_GAP, MARGIN_LINES, MARGIN_SHARE, MOST_REPEATS, OUTER_SHARE, PITCH
from copytaster.readers.pdf_page import Line, Page

FIRST_FIGURE, LAST_FIGURE = regex.compile(r"^\d{1,4}(?=\s|$)"), regex.compile(r"(?<=\s)\d{1,4}$")
DIGITS = regex.compile(r"\d+")
ROMAN = r"[ivxlc]{1,6}"
YEAR = regex.compile(r"\d{4}[.!?][\p{Pf}\p{Pe}\"']*")
"""The end of a sentence that runs over to the next page, as "1998."."""
STAMP = r"\d{1,4}[/.]\d{1,2}[/.]\d{1,4},? \d{1,2}:\d{2}(?: [AP]M)?"
PRINTED = regex.compile(rf"(?:https?|file)://\S+\s+\d+/\d+|{STAMP}\s.*|.*\s{STAMP}", regex.IGNORECASE)
"""Headers and footers printed by browsers: the address with the page number, the date with the title."""


def marginal(pages: Sequence[tuple[Page, Sequence[Line]]]) -> tuple[frozenset[int], ...]:
    """Return for each page the numbers of its lines that are running heads, footers and page numbers."""
    edges = [edge_lines(page, lines) for page, lines in pages]
    seen = Counter(
        key for (page, lines), numbers in zip(pages, edges, strict=True) for key in keys(page, lines, numbers)
    )
    most = min(MOST_REPEATS, max(2, round(MARGIN_SHARE * sum(bool(lines) for _, lines in pages))))
    ahead = offset(pages, edges)
    return tuple(
        frozenset(
            number
            for number in numbers
            if is_page_mark(lines[number].text)
            or (ahead is not None and page.sheet + ahead in figures(lines[number].text))
            or any(seen[key] >= most for key in key_of(page, lines[number]))
        )
        for (page, lines), numbers in zip(pages, edges, strict=True)
    )


def offset(pages: Sequence[tuple[Page, Sequence[Line]]], edges: Sequence[tuple[int, ...]]) -> int | None:
    """Return the difference between the printed page numbers and the positions in the file, None if there is none."""
    found: Counter[int] = Counter()
    for (page, lines), numbers in zip(pages, edges, strict=True):
        found.update({figure - page.sheet for number in numbers for figure in figures(lines[number].text)})
    ahead, count = max(found.items(), key=lambda one: (one[1], -abs(one[0])), default=(0, 0))
    return ahead if count >= MOST_REPEATS and count * 2 >= len(pages) else None


def figures(text: str) -> frozenset[int]:
    """Return the numbers at the beginning and end of a line."""
    return frozenset(int(found) for pattern in (FIRST_FIGURE, LAST_FIGURE) for found in pattern.findall(text))


def keys(page: Page, lines: Sequence[Line], numbers: Sequence[int]) -> frozenset[tuple[str, int]]:
    """Return the keys by which the lines at the edges of a page are recognized on others."""
    return frozenset(key for number in numbers for key in key_of(page, lines[number]))


def key_of(page: Page, line: Line) -> tuple[tuple[str, int], ...]:
    """Return two keys of a line, of its text without numbers and its height, rounded in two ways for tolerance."""
    text = DIGITS.sub("#", line.text.casefold())
    height = (line.base - page.box.top) / PITCH
    return (text, int(height)), (text, int(height + 0.5) + 10_000)


def edge_lines(page: Page, lines: Sequence[Line]) -> tuple[int, ...]:
    """Return the numbers of the lines at the top or bottom of a page that are separated from the text."""
    return (*at_edge(page, lines, range(len(lines)), 1), *at_edge(page, lines, range(len(lines) - 1, -1, -1), -1))


def at_edge(page: Page, lines: Sequence[Line], order: range, way: int) -> tuple[int, ...]:
    """Return the numbers of the lines from one edge to a gap before the text; `way` is 1 downwards, -1 upwards."""
    found: list[int] = []
    kept: tuple[int, ...] = ()
    for number in order:
        line = lines[number]
        depth = line.base - page.box.top if way > 0 else page.box.bottom - line.base
        if depth > OUTER_SHARE * (page.box.bottom - page.box.top) or len(found) >= MARGIN_LINES:
            break
        found.append(number)
        after = number + way
        apart = not 0 <= after < len(lines) or abs(lines[after].base - line.base) > MARGIN_GAP * line.size
        if apart or is_page_mark(line.text):
            kept = tuple(found)
    return kept


def is_page_mark(text: str) -> bool:
    """Tell whether a line at the edge of a page is a page number or printed by a browser."""
    plain = text.replace("\t", " ")
    number = page_number().fullmatch(plain) and not YEAR.fullmatch(plain)
    return bool(number or PRINTED.fullmatch(plain))


@cache
def page_number() -> regex.Pattern[str]:
    """Return the pattern of a page number, with or without the word for it and the number of all pages."""
    number = rf"(?:{any_of('furniture', 'page_words')}\.?\s*)?(?:\d{{1,4}}|{ROMAN})"
    whole = rf"(?:(?:/|{any_of('furniture', 'page_joints')}|\||–|-)\s*\d{{1,4}})?"
    han = r"第\s*\d+\s*[页頁ページ]+(?:\s*[/,，共]*\s*\d+\s*[页頁]?)?"
    return regex.compile(rf"[\W_]*{number}\s*{whole}[\W_]*|{han}", regex.IGNORECASE)
