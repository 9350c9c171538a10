"""What each change touches, how much that matters, and which changes are therefore not counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Change, Passage
from copytaster.comparison.evidence import Evidence, Found, inside, lacking
from copytaster.diff.changes import Kind
from copytaster.facts.dates import Date
from copytaster.facts.facet import HOUSE_STYLE, Facet
from copytaster.facts.facts import Facts
from copytaster.facts.figures import Figure
from copytaster.facts.house_style import difference_class
from copytaster.facts.names import Name, same_name
from copytaster.facts.phrases import Phrase
from copytaster.text.spans import Span

NEAR = 24
"""Characters between a name and a verb of saying that still make it the speaker: “said Estonia's minister”."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The two sides of a change, their facts, and the facts of all that stands against each."""

    change: Change
    left: Facts
    right: Facts
    against_left: tuple[Facts, ...]
    against_right: tuple[Facts, ...]

    def unmatched(
        self, of: Callable[[Facts], tuple[Found, ...]], agrees: Callable[[Found, Found], bool]
    ) -> tuple[list[Found], list[Found]]:
        """Return what either side asserts that nothing on the other side agrees with."""
        ours, theirs = inside(of(self.left), self.change.left), inside(of(self.right), self.change.right)
        return (
            lacking(ours, (one for facts in self.against_left for one in of(facts)), agrees),
            lacking(theirs, (one for facts in self.against_right for one in of(facts)), agrees),
        )


def with_facets(change: Change, evidence: Evidence) -> Change:
    """Return a change inside a link with its facets, in the order of `Facet`; a whole paragraph has none."""
    if change.whole:
        return change
    left, right = (words(evidence, side) for side in (change.left, change.right))
    style = difference_class(left, right, evidence.language(change.left.version))
    against_left, against_right = evidence.opposite(change)
    sides = Sides(
        change,
        evidence.facts(Place(*change.left[:2])),
        evidence.facts(Place(*change.right[:2])),
        tuple(map(evidence.facts, against_left)),
        tuple(map(evidence.facts, against_right)),
    )
    agrees = partial(same_name, book=evidence.book(evidence.language(change.left.version)))
    found = set(house_style(style, sides, agrees)) if style else set(touched(sides, agrees))
    return replace(change, facets=tuple(facet for facet in Facet if facet in found))


def words(evidence: Evidence, side: Passage) -> str:
    """Return the words of one side."""
    return evidence.versions[side.version].paragraphs[side.paragraph].text[side.start : side.end]


def house_style(style: Facet, sides: Sides, agrees: Callable[[Name, Name], bool]) -> Iterator[Facet]:
    """Yield the facets of a change that is house style; a name that is spelt in another way is said to be a name."""
    yield style
    if style is Facet.SPELLING and renamed(sides, agrees):
        yield Facet.NAME


def touched(sides: Sides, agrees: Callable[[Name, Name], bool]) -> Iterator[Facet]:
    """Yield the facets of a change of words."""
    if quoted(sides.change.left, sides.left) or quoted(sides.change.right, sides.right):
        yield Facet.QUOTATION
    if strong(sides.unmatched(lambda facts: facts.figures, Figure.agrees)):
        yield Facet.FIGURE
    if any(sides.unmatched(lambda facts: facts.dates, Date.agrees)):
        yield Facet.DATE
    lost, new = sides.unmatched(lambda facts: facts.names, agrees)
    if lost or new:
        yield Facet.NAME
    elif renamed(sides, agrees):
        yield from (Facet.NAME, Facet.SPELLING)
    if any(sides.unmatched(lambda facts: facts.attributions, alike)) or speaker(sides, lost, new):
        yield Facet.ATTRIBUTION
    if any(sides.unmatched(lambda facts: facts.certainty, alike)):
        yield Facet.CERTAINTY


def alike(one: Phrase, other: Phrase) -> bool:
    """Tell whether two phrases are of one class."""
    return one.kind == other.kind


def quoted(side: Passage, facts: Facts) -> bool:
    """Tell whether one side of a change lies inside quotation marks, were it only the place for absent words."""
    for quotation in facts.quotations:
        if side.start == side.end and quotation.words.start < side.start < quotation.words.end:
            return True
        if quotation.words.overlaps(Span(side.start, side.end)):
            return True
    return False


def strong(figures: tuple[list[Figure], list[Figure]]) -> bool:
    """Tell whether a figure differs; a weak one (“one”, “first”) counts only against another figure."""
    left, right = figures
    return any(not figure.weak for figure in left + right) or bool(left and right)


def renamed(sides: Sides, agrees: Callable[[Name, Name], bool]) -> bool:
    """Tell whether a name stands on both sides in two spellings, not merely shortened."""
    ours = inside(sides.left.names, sides.change.left)
    theirs = inside(sides.right.names, sides.change.right)
    return any(
        agrees(one, other) and not set(one.words) <= set(other.words) and not set(other.words) <= set(one.words)
        for one in ours
        for other in theirs
    )


def speaker(sides: Sides, lost: list[Name], new: list[Name]) -> bool:
    """Tell whether a name that went or came is the source of what is said."""
    return any(near(name, sides.left) for name in lost) or any(near(name, sides.right) for name in new)


def near(name: Name, facts: Facts) -> bool:
    """Tell whether a verb of saying stands right beside a name."""
    return any(
        0 <= verb.span.start - name.span.end <= NEAR or 0 <= name.span.start - verb.span.end <= NEAR
        for verb in facts.attributions
    )


def with_aside(change: Change, aside: frozenset[str]) -> Change:
    """Return the change set aside, or counted again, as the classes in `aside` say; furniture stays set aside.

    Only house style can be set aside: the variant of a name is, a change of words that touches one is not.
    """
    if change.whole:
        return change
    style = [facet for facet in change.facets if facet in HOUSE_STYLE]
    plain = not change.facets or not style or any(facet not in {*HOUSE_STYLE, Facet.NAME} for facet in change.facets)
    why = style[0] if not plain and aside.issuperset(style) else None
    return change if why == change.set_aside else replace(change, set_aside=why)


REASONS = {
    Facet.QUOTATION: "words altered inside quotation marks",
    Facet.FIGURE: "another figure",
    Facet.DATE: "another date or time",
    Facet.NAME: "another name",
    Facet.CERTAINTY: "said with more or less certainty",
    Facet.ATTRIBUTION: "attributed to another source, or with another force",
}
"""What matters most first: the rank of a change is the place of its first reason."""
PLAIN = {Kind.WORDING: "other words", Kind.OMISSION: "words left out", Kind.ADDITION: "words added"}
WHOLE = {Kind.OMISSION: "whole paragraph left out", Kind.ADDITION: "whole paragraph added", Kind.WORDING: "other words"}
STYLE = {Facet.SPELLING: "spelling only", Facet.PUNCTUATION: "punctuation only"}


def importance(change: Change) -> tuple[int, str]:
    """Return the rank of a change, 1 the most important, and the reason for it in words."""
    for rank, (facet, reason) in enumerate(REASONS.items(), start=1):
        if facet in change.facets and not (facet is Facet.NAME and Facet.SPELLING in change.facets):
            return rank, reason
    if change.whole:
        return len(REASONS) + 1, WHOLE[change.kind]
    for rank, (facet, reason) in enumerate(STYLE.items(), start=len(REASONS) + 3):
        if facet in change.facets:
            name = Facet.NAME in change.facets
            return rank, "variant of the same name" if name else reason
    return len(REASONS) + 2, PLAIN[change.kind]
