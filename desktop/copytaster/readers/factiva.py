"""Exports of the press database Factiva: where each article ends, and its parts, with or without field codes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import pairwise
from typing import NamedTuple

import regex

from copytaster.readers import bylines, dates
from copytaster.readers.bounds import AGREEING, EXPORT_FACTS, EXPORT_HEAD, FEWEST_CODES, SECTION_WORDS
from copytaster.readers.draft import Draft, Entry, Piece
from copytaster.readers.lists import term, terms
from copytaster.readers.sheet import Sheet
from copytaster.readers.wire_lines import Lines, assembled
from copytaster.text.document import Role

END = regex.compile(
    r"(?:AN\s+)?(?:Document|Dokument|Documento) (?P<id>[A-Za-z0-9]{4,12}(?:19|20)\d{6}[a-z][a-z0-9]{6,11})"
)
"""The line that ends an article: the word, and an id made of source, date and a number of base 36."""
ORDER = (
    *("SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD"),
    *("ART", "CT", "RF", "CO", "IN", "NS", "RE", "IPD", "IPC", "PUB", "AN"),
)
"""The codes of the fields, in the order in which they stand."""
CODE = regex.compile(rf"(?P<code>{'|'.join(ORDER)})(?:(?P<gap>[ \t])(?P<words>.*))?")
TELLING = frozenset({"HD", "WC", "PD", "SN", "LA", "LP", "TD"})
SIZE = regex.compile(r"\d[\d.,]* (?P<word>\p{L}+)")
SHORT = regex.compile(r"[A-Z0-9]{1,8}")
COPYRIGHT = regex.compile(
    r"(?:(?:Crown )?Copyright\b.*(?:19|20)\d\d|©|\(c\)|.*\ball rights reserved)", regex.IGNORECASE
)


class Part(NamedTuple):
    """The lines of one article without the last one, which has its id."""

    start: int
    end: int
    id: str


def entries(sheet: Sheet) -> tuple[Entry, ...]:
    """Return the articles of an export, none if the text is no export.

    The lines with the ids must be there, and in nearly every article several fields, or its length and its date. The
    summary of the search that follows them is left out; if that is longer than these, the text is no export.
    """
    found = tuple(parts(sheet))
    plain = sum(is_coded(sheet, part) or sized(sheet, part) is not None for part in found)
    if plain < AGREEING * len(found) or not (found and sheet.is_mostly(found[0].start, found[-1].end)):
        return ()
    return tuple(Entry(partial(draft, sheet, part), part.id) for part in found)


def parts(sheet: Sheet) -> Iterator[Part]:
    """Yield the articles above lines with ids."""
    start = 0
    for number, line in enumerate(sheet.lines):
        if mark := END.fullmatch(line):
            yield Part(start, number, mark["id"])
            start = number + 1
    rest = Part(start, len(sheet.lines), "")
    if start and (is_coded(sheet, rest) or sized(sheet, rest) is not None):  # the file was cut off before its end
        yield rest


def draft(sheet: Sheet, part: Part) -> Draft:
    """Return one article: its lines and its text."""
    return coded(sheet, part) if is_coded(sheet, part) else plain(sheet, part)


def is_coded(sheet: Sheet, part: Part) -> bool:
    """Tell whether the fields of an article have codes."""
    return len(TELLING & fields(sheet, part).keys()) >= FEWEST_CODES


def fields(sheet: Sheet, part: Part) -> dict[str, tuple[int, int]]:
    """Return the lines of each field by its code: the first one, and the one after the last."""
    starts: list[tuple[int, str]] = []
    least = 0
    for number in range(part.start, part.end):
        found = CODE.fullmatch(sheet.lines[number])
        if found and ORDER.index(found["code"]) >= least and is_code(found):
            starts.append((number, found["code"]))
            least = ORDER.index(found["code"]) + 1
    closed = [*starts, (part.end, "")]
    return {code: (number, end) for (number, code), (end, _) in pairwise(closed)}


def is_code(found: regex.Match[str]) -> bool:
    """Tell whether the first word of a line is a code: in the running text it may be a word, as IN and RE are."""
    before_text = ORDER.index(found["code"]) <= ORDER.index("TD")
    return before_text or found["gap"] != " " or " : " in found["words"]


def coded(sheet: Sheet, part: Part) -> Draft:
    """Return an article with codes."""
    held = fields(sheet, part)
    told = {code: value(sheet, code, *span) for code, span in held.items()}
    when = dates.first_date(told.get("PD", ""))
    lines = Lines(
        headline=told.get("HD", ""),
        byline=told.get("BY", ""),
        source=told.get("SN", ""),
        date=when[0] if when else None,
    )
    texts = [piece for code in ("LP", "TD") if code in held for piece in text(sheet, code, *held[code])]
    plates = [replace(piece, role=Role.CAPTION) for piece in text(sheet, "ART", *held.get("ART", (0, 0)))]
    return assembled(lines, (*texts, *plates), sheet.encoding)


def value(sheet: Sheet, code: str, start: int, end: int) -> str:
    """Return the words of a field on one line, without its code."""
    return " ".join(filter(None, sheet.lines[start:end]))[len(code) :].strip()


def text(sheet: Sheet, code: str, start: int, end: int) -> tuple[Piece, ...]:
    """Return the paragraphs of a field without its code."""
    found = sheet.pieces(start, end)
    if not found:
        return ()
    first = replace(found[0], text=found[0].text.strip().removeprefix(code).strip())
    return (first, *found[1:]) if first.text else found[1:]


def sized(sheet: Sheet, part: Part) -> tuple[int, int] | None:
    """Return the lines with the length and the date in the head of an article without codes; None if not there."""
    numbers = filled(sheet, part)[:EXPORT_HEAD]
    for place, number in enumerate(numbers):
        size = SIZE.fullmatch(sheet.lines[number])
        if size and size["word"].casefold() in terms("factiva", "words"):
            after = numbers[place + 1 : place + 3]
            return next(((number, one) for one in after if dates.date_line(sheet.lines[one])), None)
    return None


def plain(sheet: Sheet, part: Part) -> Draft:
    """Return an article without codes: headline and byline stand above its length, date and source below it."""
    found = sized(sheet, part)
    if found is None:
        return Draft(sheet.pieces(part.start, part.end), encoding=sheet.encoding)
    size, when = found
    start, owner = below(sheet, Part(when + 1, part.end, ""))
    source = next((line for line in sheet.lines[when + 1 : start] if line and not is_time(line)), "")
    body = sheet.pieces(start, part.end)
    if body and body[-1].text.casefold() in owner.casefold():  # the publisher stands below the text
        body = (*body[:-1], replace(body[-1], role=Role.FURNITURE))
    head = titles([line for line in sheet.lines[part.start : size] if line])
    return assembled(replace(head, source=source, date=dates.date_line(sheet.lines[when])), body, sheet.encoding)


def below(sheet: Sheet, part: Part) -> tuple[int, str]:
    """Return the number of the first line of the text, and the copyright line that stands above it, if any.

    Between date and text stand time, source, its code, page, language and copyright.
    """
    head = filled(sheet, part)[:EXPORT_FACTS]
    owned = next((number for number in head if COPYRIGHT.match(sheet.lines[number])), None)
    if owned is not None:
        more = owned + 1 < part.end and reserved().search(sheet.lines[owned + 1]) is not None
        return owned + 1 + more, " ".join(sheet.lines[owned : owned + 1 + more])
    known = terms("factiva", "languages")
    spoken = next((number for number in head if sheet.lines[number].casefold() in known), None)
    coded = next((number for number in head[:4] if SHORT.fullmatch(sheet.lines[number])), None)
    last = spoken if spoken is not None else coded
    return (part.start if last is None else last + 1), ""


def is_time(line: str) -> bool:
    """Tell whether a line is only a time of day."""
    return dates.TIME.match(line) is not None


def titles(head: Sequence[str]) -> Lines:
    """Return headline, standfirsts and byline from the lines above the length of an article; a section may be first."""
    lines = [*head]
    byline = lines.pop() if len(lines) > 1 and is_credit(lines[-1]) else ""
    if len(lines) > 1 and len(lines[0].split()) <= SECTION_WORDS:
        lines = lines[1:]
    return Lines(headline=" ".join(lines[:1]), standfirsts=tuple(lines[1:]), byline=byline)


def is_credit(line: str) -> bool:
    """Tell whether a line names the authors."""
    return bylines.is_byline(line) or authored().match(line) is not None or bylines.has_names(line)


@cache
def reserved() -> regex.Pattern[str]:
    """Return the pattern of the words that reserve all rights."""
    return regex.compile(rf"\b{term('factiva', 'reserved')}\b", regex.IGNORECASE)


@cache
def authored() -> regex.Pattern[str]:
    """Return the pattern of what opens a line with the authors."""
    return regex.compile(rf"{term('factiva', 'authored')}\s+(?=\p{{Lu}})", regex.IGNORECASE)


def filled(sheet: Sheet, part: Part) -> list[int]:
    """Return the numbers of the lines of a part that are not blank."""
    return [number for number in range(part.start, part.end) if sheet.lines[number]]
