"""Exports of the press database ProQuest: articles between lines of underscores, with their fields below the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

import regex

from copytaster.readers import dates
from copytaster.readers.bounds import AGREEING, FEWEST_FIELDS_OF_EXPORT
from copytaster.readers.draft import Draft, Entry, Piece
from copytaster.readers.lists import terms
from copytaster.readers.sheet import Block, Sheet
from copytaster.readers.wire_lines import Lines, assembled

RULE = regex.compile(r"_{30,}")
FIELD = regex.compile(r"(?P<name>\p{L}[\p{L} /-]{1,38}\p{L}):(?P<words>.*)")
TEXT = "full text"
TELLING = frozenset({TEXT, "title", "publication title", "publication date", "proquest document id", "document url"})


def entries(sheet: Sheet) -> tuple[Entry, ...]:
    """Return the articles of an export, none if the text is no export.

    What stands between two rules is an article; nearly all of them must have most of the fields that every article
    has. What stands before the first and after the last one (contents, a bibliography, an address) is left out; where
    that is longer than the articles, the text is no export but contains some of one.
    """
    rules = [number for number, line in enumerate(sheet.lines) if RULE.fullmatch(line)]
    if not rules:
        return ()
    spans = pairwise((-1, *rules, len(sheet.lines)))
    held = [blocks for before, after in spans if (blocks := sheet.blocks(before + 1, after))]
    plain = [number for number, blocks in enumerate(held) if is_plain(blocks)]
    found = held[plain[0] : plain[-1] + 1] if plain else []
    if len(plain) < AGREEING * len(found) or not (found and sheet.is_mostly(found[0][0].start, found[-1][-1].end)):
        return ()
    return tuple(Entry(partial(draft, sheet, blocks), told(blocks).get("proquest document id", "")) for blocks in found)


def is_plain(blocks: Sequence[Block]) -> bool:
    """Tell whether what stands between two rules has most of the fields that every article has."""
    return len(TELLING & told(blocks).keys()) >= FEWEST_FIELDS_OF_EXPORT


def told(blocks: Sequence[Block]) -> dict[str, str]:
    """Return the fields of an article by their names, the last of each name."""
    return {name: words for block in blocks for name, words in (field(block.text),) if name}


def field(text: str) -> tuple[str, str]:
    """Return name (in lower case) and words of a field, two empty strings if the text is none."""
    found = FIELD.fullmatch(text)
    name = found["name"].casefold() if found else ""
    return (name, found["words"].strip()) if found and name in {TEXT, *terms("proquest", "after")} else ("", "")


def draft(sheet: Sheet, blocks: Sequence[Block]) -> Draft:
    """Return one article: its lines and its text, or all that it holds if it has few of the fields."""
    if not is_plain(blocks):
        return Draft(sheet.pieces(blocks[0].start, blocks[-1].end), encoding=sheet.encoding)
    facts = told(blocks)
    when = dates.first_date(facts.get("publication date", ""))
    lines = Lines(
        headline=facts.get("title", ""),
        byline=", ".join(map(turned, facts.get("author", "").split(";"))),
        source=facts.get("publication title", ""),
        date=when[0] if when else None,
    )
    return assembled(lines, tuple(text(sheet, blocks)), sheet.encoding)


def turned(name: str) -> str:
    """Return a name with the family name last, where it stands first before a comma."""
    family, comma, given = name.strip().partition(", ")
    return f"{given} {family}" if comma else family


def text(sheet: Sheet, blocks: Sequence[Block]) -> Iterator[Piece]:
    """Yield the paragraphs of the text: from its name to the fields after which nothing but fields follows."""
    start = next((number for number, block in enumerate(blocks) if field(block.text)[0] == TEXT), None)
    if start is None:
        return
    end = len(blocks)
    while end > start + 1 and field(blocks[end - 1].text)[0]:
        end -= 1
    found = sheet.pieces(blocks[start].start, blocks[end - 1].end)
    first, rest = found[0], found[1:]
    _, _, words = first.text.partition(":")
    if words.strip():
        yield Piece(words.strip(), first.role)
    yield from rest
