"""Which words of a paragraph stand inside quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from copytaster.text.spans import Span

PAIRS = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "「": "」",
    "『": "』",
    "《": "》",
    '"': '"',
    "''": "''",
    "``": "''",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
}
"""Which signs close what each opening sign begins, over the languages of the press."""
SINGLE = {"‘", "'", "‚"}
"""Marks whose closing sign is an apostrophe too: they need a word boundary on both outer sides."""
CLOSERS = frozenset("".join(PAIRS.values()))
OPENERS = re.compile("``|''|[" + "".join(sign for sign in PAIRS if len(sign) == 1) + "]")
MARKS = re.compile("[" + "".join(sorted(CLOSERS.union(*PAIRS))) + "]")
"""Every sign that opens or closes: nothing else has to be looked at, which takes a tenth of the time."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: `span` takes in the marks, `words` what stands between them.

    `closed` is False where no closing mark follows in the paragraph: `words` then runs to its end, and whether the
    quotation really does is for the reader to see.
    """

    span: Span
    words: Span
    closed: bool = True


def quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of one paragraph in order; a quotation inside a quotation is part of the outer one."""
    found: list[Quotation] = []
    position = 0
    while opening := OPENERS.search(text, position):
        quotation = quotation_at(text, opening.start(), opening.group())
        if quotation is None:
            position = opening.end()
            continue
        found.append(quotation)
        position = quotation.span.end
    return tuple(found)


def quotation_at(text: str, start: int, mark: str) -> Quotation | None:
    """Return the quotation that a mark opens, or None where it opens none."""
    inside = start + len(mark)
    if not opens(text, start, inside, mark):
        return None
    end = closing(text, inside, mark)
    if end is not None:
        return Quotation(Span(start, end + len(closer(text, end))), Span(inside, end))
    if mark in SINGLE or mark == "»":
        return None
    return Quotation(Span(start, len(text)), Span(inside, len(text)), closed=False)


def opens(text: str, start: int, inside: int, mark: str) -> bool:
    """Tell whether a sign opens a quotation here: words follow at once, and it does not end a word or a measure."""
    before, after = text[start - 1 : start], text[inside : inside + 1]
    if not after or (after.isspace() and mark not in {"«", "»"}):
        return False
    return not (before.isalnum() and mark in {*SINGLE, '"', "''", "»"})


def closing(text: str, inside: int, mark: str) -> int | None:
    """Return where the closing sign stands, or None."""
    depth = 0
    nests = len(mark) == 1 and mark not in PAIRS[mark] and mark not in SINGLE
    for place in MARKS.finditer(text, inside):
        position = place.start()
        sign = closer(text, position)
        if sign and sign in PAIRS[mark] and closes(text, position, sign, mark):
            if not depth:
                return position
            depth -= 1
        elif nests and place.group() == mark:
            depth += 1
    return None


def closer(text: str, position: int) -> str:
    """Return the sign at a position that may close a quotation, or an empty string."""
    if text.startswith("''", position):
        return "''"
    return text[position] if text[position] in CLOSERS else ""


def closes(text: str, position: int, sign: str, mark: str) -> bool:
    """Tell whether a sign closes: for single marks no letter may follow, and a word's own apostrophe does not count."""
    after = text[position + len(sign) : position + len(sign) + 1]
    if mark in SINGLE:
        return not after.isalnum()
    return not (mark == '"' and after.isalnum())
