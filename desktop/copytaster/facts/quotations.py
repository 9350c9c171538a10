"""The quotations in a paragraph, recognized by their quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from copytaster.text.spans import Span

PAIRS = {
    "“": "”",
    "”": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "「": "」",
    "『": "』",
    '"': '"',
    "\u05f4": "\u05f4",
    "''": "''",
    "``": "''",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
}
"""The closing marks for each opening mark, in the languages of the press."""
CLOSING = {mark: {closers} if len(mark) > 1 else {*closers} for mark, closers in PAIRS.items()}
"""The same as sets: of ``, only two apostrophes together are a closing mark."""
SINGLE = {"‘", "'", "‚"}
"""Single marks, whose closing mark may be an apostrophe too: both need a word boundary on their outer side."""
STRAIGHT = {'"', "\u05f4"}
"""Marks that may also stand inside a word: the Hebrew one does in abbreviations, דו״ח."""
JOINING = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""A letter of a script in which a word may begin or go on right beside a quotation: “…”고 말했다, 他说"…"。"""
DEEPEST = 8
"""The most quotations inside each other: a row of opening marks would be searched to its end from each of them."""
BEHIND = frozenset(" \t\n\u00a0([–—-/:")
"""What stands before an opening mark that is the closing one of most languages, as in Swedish: ”…”."""
CLOSERS = frozenset("".join(PAIRS.values()))
OPENERS = re.compile("``|''|[" + "".join(sign for sign in PAIRS if len(sign) == 1) + "]")
MARKS = re.compile("[" + "".join(sorted(CLOSERS.union(*PAIRS))) + "]")
"""All opening and closing marks: searching only these takes a tenth of the time."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: `span` includes the marks, `words` is the span between them.

    `closed` is False if no closing mark follows in the paragraph; `words` then extends to its end, where the quotation
    does not necessarily end.
    """

    span: Span
    words: Span
    closed: bool = True


def quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of one paragraph in order; a quotation inside a quotation is part of the outer one."""
    found: list[Quotation] = []
    never: set[str] = set()
    position = 0
    while opening := OPENERS.search(text, position):
        (start, position), mark = opening.span(), opening.group()
        if mark in never or not opens(text, start, position, mark):
            continue
        quotation = quotation_at(text, start, mark)
        if quotation is not None:
            found.append(quotation)
            position = quotation.span.end
        elif mark in SINGLE or not any(text.find(sign, position) >= 0 for sign in CLOSING[mark]):
            never.add(mark)  # or a paragraph of apostrophes would be searched to its end from each of them
    return tuple(found)


def quotation_at(text: str, start: int, mark: str) -> Quotation | None:
    """Return the quotation that an opening mark begins, or None if nothing closes it and the mark needs that."""
    inside = start + len(mark)
    end = closing(text, inside, mark)
    if end is not None:
        return Quotation(Span(start, end + len(closer(text, end))), Span(inside, end))
    if mark in SINGLE or mark in {"»", "”"}:
        return None
    return Quotation(Span(start, len(text)), Span(inside, len(text)), closed=False)


def opens(text: str, start: int, inside: int, mark: str) -> bool:
    """Tell whether a mark opens a quotation: no space follows, and it does not end a word or a measure (6' 2")."""
    before, after = text[start - 1 : start], text[inside : inside + 1]
    if not after or (after.isspace() and mark not in {"«", "»"}):
        return False
    if mark == "”" and before and before not in BEHIND:
        return False
    within = before.isalnum() and not (mark in STRAIGHT and JOINING.match(before))
    return not (within and mark in {*SINGLE, *STRAIGHT, "''", "»"})


def closing(text: str, inside: int, mark: str) -> int | None:
    """Return the place of the closing mark of a quotation that begins at `inside`, or None."""
    depth = 0
    nests = mark not in PAIRS[mark] and mark not in SINGLE
    for place in MARKS.finditer(text, inside):
        position = place.start()
        sign = closer(text, position)
        if sign in CLOSING[mark] and closes(text, position, sign, mark):
            if not depth:
                return position
            depth -= 1
        elif nests and place.group() == mark:
            depth += 1
            if depth > DEEPEST:
                return None
    return None


def closer(text: str, position: int) -> str:
    """Return the mark at a position that may close a quotation, or an empty string."""
    if text.startswith("''", position):
        return "''"
    return text[position] if text[position] in CLOSERS else ""


def closes(text: str, position: int, sign: str, mark: str) -> bool:
    """Tell whether a mark closes a quotation: no letter but one of `JOINING` may follow single and straight marks."""
    after = text[position + len(sign) : position + len(sign) + 1]
    return not (mark in SINGLE | STRAIGHT and after.isalnum() and not JOINING.match(after))
