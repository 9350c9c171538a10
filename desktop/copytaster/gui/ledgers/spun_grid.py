"""Spun copy as tables: the substitutions in a spun version, or odd phrases that are signs of spinning."""

from __future__ import annotations

from dataclasses import dataclass

from copytaster.comparison.comparison import Passage
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers, Spun, Substitution
from copytaster.gui.ledgers.columns import sentence_at
from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot
from copytaster.gui.models.words import percent, plural, translate
from copytaster.text.spans import Span


@dataclass(frozen=True, slots=True)
class Finding:
    """A version that is spun or shows signs of it: a title, a sentence on how certain this is, and a table."""

    title: str
    sentence: str
    grid: Grid


def findings(index: Index, ledgers: Ledgers) -> tuple[Finding, ...]:
    """Return the findings; spun versions come before those with mere signs."""
    return tuple(finding(index, spun) for spun in sorted(ledgers.spun, key=lambda spun: not spun.verdict))


def finding(index: Index, spun: Spun) -> Finding:
    """Return one finding."""
    who = index.labels[spun.version]
    if spun.verdict and spun.of is not None:
        title = translate("Ledgers", "{who}: spun copy of {source}", who=who, source=index.labels[spun.of])
        sentence = plural(
            "Ledgers",
            "{who} keeps the sentences of {source} and swaps words one for one: one substitution, {consistency} of "
            "them the same wherever they recur. A rewriter builds sentences anew.",
            "{who} keeps the sentences of {source} and swaps words one for one: %Ln substitutions, {consistency} of "
            "them the same wherever they recur. A rewriter builds sentences anew.",
            len(spun.substitutions),
            who=who,
            source=index.labels[spun.of],
            consistency=percent(spun.consistency),
        )
        return Finding(title, sentence, substitution_grid(index, spun))
    title = translate("Ledgers", "{who}: signs only", who=who)
    sentence = plural(
        "Ledgers",
        "{who} has an odd phrase of the sort that swapping words by machine leaves behind. The version in which words "
        "were swapped is not here, so this is a sign, not a verdict.",
        "{who} has %Ln odd phrases of the sort that swapping words by machine leaves behind. The version in which "
        "words were swapped is not here, so this is a sign, not a verdict.",
        len(spun.signs),
        who=who,
    )
    return Finding(title, sentence, sign_grid(index, spun))


def substitution_grid(index: Index, spun: Spun) -> Grid:
    """Return the table of substitutions; the most frequent come first."""
    heads = (
        Head(index.labels[spun.of or 0], 5, spun.of),
        Head(index.labels[spun.version], 5, spun.version),
        Head(translate("Ledgers", "Replaced"), 2),
        Head(translate("Ledgers", "Kept"), 2),
    )
    lines = tuple(substituted(index, spun, one, number) for number, one in enumerate(spun.substitutions))
    return Grid(heads, lines)


def substituted(index: Index, spun: Spun, one: Substitution, number: int) -> Line:
    """Return one substitution as a line that leads to its first place in the text."""
    here = first_place(index, spun.version, one.by)
    there = first_place(index, spun.of or 0, one.words)
    slots = (
        Slot(one.words, leads=there, version=spun.of),
        Slot(one.by, leads=here, version=spun.version, strong=True),
        Slot(plural("Ledgers", "once", "%Ln times", one.replaced)),
        Slot(plural("Ledgers", "once", "%Ln times", one.kept) if one.kept else translate("Ledgers", "never")),
    )
    return Line(slots, number=number)


def sign_grid(index: Index, spun: Spun) -> Grid:
    """Return the table of odd phrases, each with its sentence."""
    heads = (
        Head(translate("Ledgers", "Odd phrase"), 3),
        Head(translate("Ledgers", "In the sentence"), 10, spun.version),
    )
    lines = []
    for number, passage in enumerate(spun.signs):
        words, sentence = index.comparison.text(passage), " ".join(sentence_at(index, passage).split())
        at = sentence.find(words)
        marked = (Span(at, at + len(words)),) if at >= 0 else ()
        slots = (Slot(words, leads=passage, strong=True), Slot(sentence, None, marked, passage, version=spun.version))
        lines.append(Line(slots, number=number))
    return Grid(heads, tuple(lines))


def first_place(index: Index, version: int, words: str) -> Passage | None:
    """Return the first place in a version with exactly `words`; None if they only occur in other inflected forms."""
    sought = words.casefold()
    for number, paragraph in enumerate(index.versions[version].paragraphs):
        text = paragraph.text.casefold()
        if paragraph.set_aside is not None or len(text) != len(paragraph.text):
            continue
        at = text.find(sought)
        while at >= 0:
            end = at + len(sought)
            if not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum():
                return Passage(version, number, at, end)
            at = text.find(sought, at + 1)
    return None
