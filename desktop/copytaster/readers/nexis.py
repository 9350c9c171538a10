"""Exports of the press database Nexis (LexisNexis): where each article begins, and the parts of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import regex

from copytaster.readers import dates
from copytaster.readers.bounds import AGREEING, DAY_WITHIN, DAY_WORDS, EXPORT_HEAD, FEWEST_BLOCKS, FEWEST_SIGNS
from copytaster.readers.draft import Draft, Entry, Piece
from copytaster.readers.lists import terms
from copytaster.readers.sheet import Block, Sheet
from copytaster.readers.wire_lines import Lines, assembled
from copytaster.text.document import Role

COUNTED = regex.compile(
    r"(?:FOCUS - )?(?P<n>\d{1,5}) (?:of|von|de|di|van) (?P<all>\d{1,5}) (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN)"
    r"|(?:Dokument|Document|Documento) (?P<n>\d{1,5}) (?:von|of|de|di|van) (?P<all>\d{1,5})"
)
"""The line above each article in exports as text of the years up to 2017: its number, and that of all."""
FIELD = regex.compile(r"(?P<name>\p{L}[\p{L} /-]{1,28}\p{L}):\s*(?P<words>.*)")
SIZE = regex.compile(r"\d[\d.,]*\s+\p{L}+")
MONTHLY = regex.compile(r"(?P<name>\p{L}+) (?P<year>(?:19|20)\d\d)")
COPYRIGHT = regex.compile(r"(?:Copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:19|20)\d\d\b", regex.IGNORECASE)


HEAD = ("headline", "highlight", "byline", "dateline")
"""The fields above a text that an article keeps."""


class Layout(Enum):
    """How an export lays out its articles; the fields above the text are section, length, byline and more.

    COUNTED, until 2017: “2 of 12 DOCUMENTS”, source, date, headline, fields named in capitals, text, fields.
    ENDED, since then: headline, source, date, copyright, fields, “Body”, text, “Classification”, fields, “End of
    Document”.
    """

    COUNTED = auto()
    ENDED = auto()


class Part(NamedTuple):
    """The lines of one article, without the one that counts or ends it."""

    start: int
    end: int
    layout: Layout


def entries(sheet: Sheet) -> tuple[Entry, ...]:
    """Return the articles of an export, none if the text is no export.

    The lines that count the articles or end them must be there, and in nearly every article several of the fields. The
    cover above the articles and what follows them are left out; if that is longer than these, the text is no export.
    """
    found = counted(sheet) or ended(sheet)
    plain = sum(len(signs(sheet, part)) >= FEWEST_SIGNS for part in found)
    if plain < AGREEING * len(found) or not (found and sheet.is_mostly(found[0].start, found[-1].end)):
        return ()
    return tuple(Entry(partial(draft, sheet, part)) for part in found)


def counted(sheet: Sheet) -> tuple[Part, ...]:
    """Return the articles below lines that count them: numbers that rise, of the same whole."""
    marks = [(number, mark) for number, line in enumerate(sheet.lines) if (mark := COUNTED.fullmatch(line))]
    numbers = [int(mark["n"]) for _, mark in marks]
    if len({mark["all"] for _, mark in marks}) != 1 or any(after <= before for before, after in pairwise(numbers)):
        return ()
    cuts = [*(number for number, _ in marks), len(sheet.lines)]
    return tuple(Part(start + 1, end, Layout.COUNTED) for start, end in pairwise(cuts))


def ended(sheet: Sheet) -> tuple[Part, ...]:
    """Return the articles above lines that end them, and the last one if the file was cut off before its end."""
    ends = terms("nexis", "ends")
    cuts = [-1, *(number for number, line in enumerate(sheet.lines) if line.casefold() in ends)]
    found = tuple(Part(before + 1, after, Layout.ENDED) for before, after in pairwise(cuts))
    rest = Part(cuts[-1] + 1, len(sheet.lines), Layout.ENDED)
    return (*found, rest) if found and len(signs(sheet, rest)) >= FEWEST_SIGNS else found


def signs(sheet: Sheet, part: Part) -> set[str]:
    """Return the signs of an article of this database that a part has, apart from the line that marks it."""
    found = set()
    for line in sheet.lines[part.start : part.end]:
        if COPYRIGHT.match(line):
            found.add("copyright")
        name, value = field(line)
        if name in terms("nexis", "length") and SIZE.match(value):
            found.add("length")
        elif name in terms("nexis", "loaded"):
            found.add("loaded")
        elif name in terms("nexis", "language"):
            found.add("language")
    return found


def draft(sheet: Sheet, part: Part) -> Draft:
    """Return one article: its lines, its text, and the captions that follow it."""
    blocks = sheet.blocks(part.start, part.end)
    if part.layout is Layout.ENDED and len(blocks) < FEWEST_BLOCKS:  # without blank lines between them
        blocks = sheet.single_lines(part.start, part.end)
    start, end = body(blocks, part.layout)
    head, tail = blocks[:start], blocks[end:]
    texts = sheet.pieces(blocks[start].start, blocks[end - 1].end) if start < end else ()
    return assembled(lines(head, part.layout), (*texts, *captions(tail)), sheet.encoding)


def body(blocks: Sequence[Block], layout: Layout) -> tuple[int, int]:
    """Return the number of the first block of the text and of the one after its last."""
    end = foot(blocks)
    colon = ":" if layout is Layout.COUNTED else ""
    names = {f"{name}{colon}" for name in terms("nexis", "body")}
    named = next((number for number, block in enumerate(blocks[:end]) if block.text.casefold() in names), None)
    top = blocks[: min(end, EXPORT_HEAD)] if layout is Layout.COUNTED else blocks[:end]
    start = below_fields(top, layout) if named is None else named + 1
    return start, max(start, end)


def below_fields(blocks: Sequence[Block], layout: Layout) -> int:
    """Return the number of the block after the fields at the top, or after source, date and headline without any."""
    size = (number for number, block in enumerate(blocks) if field(block.text)[0] in terms("nexis", "length"))
    last = next(size, None)
    if last is None:
        day = day_at(blocks, layout)
        return 0 if day is None else min(len(blocks), day + 1 + (layout is Layout.COUNTED))
    while last + 1 < len(blocks) and is_field(blocks[last + 1], layout):
        last += 1
    return last + 1


def foot(blocks: Sequence[Block]) -> int:
    """Return the number of the first block of the fields below a text: nothing but fields and a copyright follows.

    A field that is not known counts if one that is known stands above it; else it might be a speaker's words.
    """
    classes = terms("nexis", "classification")
    marks = [number for number, block in enumerate(blocks) if block.text.casefold() in classes]
    end = at = marks[-1] if marks else len(blocks)
    while at and (COPYRIGHT.match(blocks[at - 1].text) or FIELD.fullmatch(blocks[at - 1].text)):
        at -= 1
        if COPYRIGHT.match(blocks[at].text) or is_foot(blocks[at]):
            end = at
    plates = [number for number, block in enumerate(blocks[:end]) if block.text.casefold() in terms("nexis", "graphic")]
    return plates[-1] if plates else end


def is_foot(block: Block) -> bool:
    """Tell whether a block is one of the known fields below a text."""
    name, _ = field(block.text)
    return any(name in terms("nexis", kind) for kind in ("loaded", "language", "graphic", "foot"))


def lines(head: Sequence[Block], layout: Layout) -> Lines:
    """Return the lines of an article from the blocks above its text."""
    known = [field(block.text) for block in head if is_field(block, layout)]
    told = {kind: [value for name, value in known if name in terms("nexis", kind) and value] for kind in HEAD}
    day = day_at(head, layout)
    titles, source = around(head, day, layout)
    headline = told["headline"][:1] or titles[:1]
    return Lines(
        headline=" ".join(headline),
        standfirsts=(*(title for title in titles if title not in headline), *told["highlight"]),
        byline=" ".join(told["byline"][:1]),
        dateline=" ".join(told["dateline"][:1]),
        source=source,
        date=None if day is None else date_of(head[day]),
    )


def around(head: Sequence[Block], day: int | None, layout: Layout) -> tuple[list[str], str]:
    """Return the lines of the headline and the source, which stand around the date, if there is one."""
    if layout is Layout.ENDED:
        above = [block.text for block in head[:day] if day is not None or not is_field(block, layout)]
        return above[-2:-1], " ".join(above[-1:])
    free = [block for block in head if not (is_field(block, layout) or COPYRIGHT.match(block.text))]
    if day is None:
        return [block.text for block in free[1:]], " ".join(block.text for block in free[:1])
    above = [block.text for block in free if block.start < head[day].start]
    return [block.text for block in free if block.start > head[day].start], " ".join(above[:1])


def day_at(head: Sequence[Block], layout: Layout) -> int | None:
    """Return the number of the block that is the date: the first, or the last above copyright, fields or text."""
    if layout is Layout.COUNTED:
        return next((number for number, block in enumerate(head[:DAY_WITHIN]) if is_day(block)), None)
    days = (number for number, block in enumerate(head) if is_day(block))
    return max((number for number in days if ends_top(head[number + 1 : number + 3])), default=None)


def ends_top(after: Sequence[Block]) -> bool:
    """Tell whether the blocks after a date show that the fields begin, or the text."""
    return not after or any(is_field(block, Layout.ENDED) or COPYRIGHT.match(block.text) for block in after)


def is_day(block: Block) -> bool:
    """Tell whether a block is the date of an article; its edition may follow, and a magazine has only a month."""
    first = block.lines[0]
    found = dates.first_date(first) if len(first.split()) <= DAY_WORDS else None
    return dates.date_line(first) is not None or bool(found and first.startswith(found[1])) or month(first) is not None


def date_of(block: Block) -> str | None:
    """Return the date of an article from the block that has it."""
    found = dates.first_date(block.lines[0])
    return found[0] if found else month(block.lines[0])


def month(text: str) -> str | None:
    """Return the ISO form of a month with its year, None for any other text."""
    found = MONTHLY.fullmatch(text)
    number = dates.month_number(found["name"]) if found else 0
    return f"{found['year']}-{number:02}" if found and number else None


def captions(tail: Sequence[Block]) -> Iterator[Piece]:
    """Yield the captions of pictures from the blocks below a text."""
    plate = False
    for block in tail:
        name, value = field(block.text)
        if name in terms("nexis", "graphic") and value:
            yield Piece(value, Role.CAPTION)
        elif block.text.casefold() in terms("nexis", "graphic"):
            plate = True
        elif plate and not is_foot(block) and not COPYRIGHT.match(block.text):
            yield Piece(block.text, Role.CAPTION)
        else:
            plate = False


def field(text: str) -> tuple[str, str]:
    """Return name (in lower case) and words of a field, two empty strings if the text is none."""
    found = FIELD.fullmatch(text)
    return (found["name"].casefold(), found["words"].strip()) if found else ("", "")


def is_field(block: Block, layout: Layout) -> bool:
    """Tell whether a block is a field that stands above a text."""
    name, _ = field(block.text)
    if layout is Layout.COUNTED and not block.text[: len(name)].isupper():
        return False
    return any(name in terms("nexis", kind) for kind in (*HEAD, "length", "more", "body"))
