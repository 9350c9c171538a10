"""The quotations that a dash opens, without marks: – We saw it, says Roe."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from copytaster.facts.attribution import SILENT
from copytaster.facts.phrases import Phrase
from copytaster.facts.quotations import Quotation
from copytaster.facts.word_lists import Lists, word_list
from copytaster.text.spans import Span

OPENING = regex.compile(r"\s*(?:[–—―]\s*|-\s+)(?=\S)")
"""What a paragraph of speech begins with."""
BEFORE_CLAUSE = regex.compile(r"(?:(?P<dash>[.,!?…]*\s[–—―-])|[,!?…])\s+$")
"""The end of the spoken words, before the verb of the clause that says whose they are: a dash, or a comma or sign."""
DASH = regex.compile(r"[.,!?…]*\s[–—―-]\s+(?=\S)")
SENTENCE = regex.compile(r"[.!?…]\s+(?=[\p{Lu}\d])")
WHOLE = regex.compile(r"\s*[–—―]\s*[\p{Lu}\d].*\s.*[.!?…][\"”»]?\s*$", regex.DOTALL)
"""A paragraph of one or more whole sentences behind a long dash."""
LONGEST_END = 6
"""The most characters that `BEFORE_CLAUSE` matches."""


def dialogue(text: str, language: str, sayings: Sequence[Phrase], own: Lists = ()) -> tuple[Quotation, ...]:
    """Return the quotations of a paragraph that begins with a dash, in languages whose press quotes so.

    `sayings` are its attributions. A clause of saying behind a comma ends with its sentence, and what follows is spoken
    again; one behind a dash ends at the next dash. Without such a clause a whole sentence behind a long dash is spoken,
    up to another dash; anything else may be an entry of a list.
    """
    opening = OPENING.match(text)
    if opening is None or not word_list("attribution", own).get(language, {}).get("dashes", False):
        return ()
    told = tuple(spoken(text, opening, [one.span for one in sayings if tells(one)]))
    return told or ((alone(text, opening),) if WHOLE.match(text) else ())


def alone(text: str, opening: regex.Match[str]) -> Quotation:
    """Return the quotation of a paragraph without a clause of saying."""
    further = DASH.search(text, opening.end())
    return quotation(opening.start(), opening.end(), further.start() if further else len(text.rstrip()))


def tells(saying: Phrase) -> bool:
    """Tell whether an attribution can be the verb beside spoken words."""
    return not saying.is_credit and saying.kind != SILENT


def spoken(text: str, opening: regex.Match[str], verbs: Sequence[Span]) -> Iterator[Quotation]:
    """Yield the stretches between the clauses of saying."""
    start, inside, ended = opening.start(), opening.end(), 0
    for verb in verbs:
        before = BEFORE_CLAUSE.search(text, max(inside, verb.start - LONGEST_END), verb.start)
        if verb.start <= inside or before is None:
            continue
        yield quotation(start, inside, before.start())
        further = (DASH if before["dash"] else SENTENCE).search(text, verb.end)
        if further is None:
            return
        start, inside, ended = (further.start() if before["dash"] else further.end()), further.end(), verb.end
    if ended:
        yield quotation(start, inside, len(text))


def quotation(start: int, inside: int, end: int) -> Quotation:
    """Return a quotation from the dash or sentence that opens it to the end of its words."""
    return Quotation(Span(start, end), Span(inside, end))
