"""Which facts of a story contradict each other: what its versions state in place of one another."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import chain, combinations, product
from typing import NamedTuple

import regex

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.fact_drafts import Draft, Drafts, Fact, Told, kind_of, stated, told
from copytaster.comparison.index import Index
from copytaster.comparison.rivals import is_conversion, is_rounding, preceding, rivals
from copytaster.facts.date_values import Date
from copytaster.facts.facet import Facet
from copytaster.facts.facts import Facts
from copytaster.facts.figures import HAN, Figure
from copytaster.facts.names import Name
from copytaster.text.document import Role
from copytaster.text.normalize import normalize

SLIP = 3
"""Fewest digits of two numbers that count as a slip if only the order of their digits differs: 214 and 241 people."""
WORDS = re.compile(rf"[{HAN}]{{1,2}}|[^\W_{HAN}]+")
"""The words beside a fact: of scripts without spaces two signs, since 人 or 年 alone is beside most figures."""
BACKWARDS = regex.compile(WORDS.pattern, regex.REVERSE)


class Beside(NamedTuple):
    """The words before and after a fact, normalized; empty at the ends of the paragraph."""

    before: str
    after: str


BOTH = len(Beside._fields)


class Touched(NamedTuple):
    """A side of a change: its paragraph, and the facts there that the change touches."""

    place: Place
    facts: Facts


def add_conflicts(drafts: Drafts) -> None:
    """Record in the rows all that contradicts them.

    Two facts are in conflict if they are of one sort (the same unit, the same form of date), in the same place of
    linked paragraphs, beside the same word, and do not agree.
    """
    add_opposed(drafts)
    for left, right in rivals(drafts):
        add_conflict(drafts, left, right)
    add_slips(drafts)
    add_told_again(drafts)


def add_opposed(drafts: Drafts) -> None:
    """Record, for every change that touches a fact, what the other side states in its place.

    Nothing opposes a fact that both paragraphs have: “42 hurt, four dead”, “four dead”.
    """
    for change in drafts.index.comparison.changes:
        left, right = change.left, change.right
        if change.whole or left.start == left.end or right.start == right.end:
            continue
        ours = touched(drafts, left)
        if not (ours.facts.figures or ours.facts.dates or ours.facts.names):
            continue
        theirs = touched(drafts, right)
        add_weak(drafts, ours, theirs)
        add_weak_conflicts(drafts, ours, theirs)
        for one, other in product(stated(ours.facts), stated(theirs.facts)):
            sides = told(left.place, one), told(right.place, other)
            if contradict(drafts, *sides):
                add_conflict(drafts, *sides)


def touched(drafts: Drafts, side: Passage) -> Touched:
    """Return the facts that a side of a change touches."""
    return Touched(side.place, drafts.evidence.facts(side.place).touched(side.start, side.end))


def contradict(drafts: Drafts, left: Told, right: Told) -> bool:
    """Tell whether two facts on the sides of a change contradict each other."""
    index, evidence = drafts.index, drafts.evidence
    if not opposed(index, left, right) or authors(index, left, right):
        return False
    if drafts.meaning(right.fact, left.passage.version)(left.fact) or is_rounding(evidence, left, right):
        return False
    if convert(index, evidence, left, right) or told_elsewhere(drafts, left, right):
        return False
    return differs(index, evidence, left, right) or (
        adds(drafts, left, right.passage.place) and adds(drafts, right, left.passage.place)
    )


def authors(index: Index, *sides: Told) -> bool:
    """Tell whether two names only say who wrote the versions."""
    return any(index.paragraph(side.passage.place).role is Role.BYLINE for side in sides)


def opposed(index: Index, left: Told, right: Told) -> bool:
    """Tell whether two facts of one sort are in the same place: beside the same word or, for names, between two.

    Two vague figures must be between two as well, since “of” is beside all: thousands of homes, hundreds of trees.
    A number that has another unit is opposed wherever it is: 11,500 hectares, 11,500 acres.
    """
    one, other = left.fact, right.fact
    if sort(one) != sort(other):
        return False
    if isinstance(one, Date) and isinstance(other, Date):
        unclear = one.time and bool(one.zone) != bool(other.zone)  # 11 a.m., 10 a.m. GMT
        if unclear or one.compatible(other):
            return False
    if isinstance(one, Figure) and isinstance(other, Figure):
        if one.holds(other) or other.holds(one):
            return False
        if one.unit and other.unit and one.number == other.number:
            return True
    strict = isinstance(one, Name) or all(isinstance(fact, Figure) and fact.is_vague for fact in (one, other))
    return matches(index, left, right) >= (BOTH if strict else 1)


def convert(index: Index, evidence: Evidence, left: Told, right: Told) -> bool:
    """Tell whether two facts are conversions of what stands before them, which may be the same: (£63), (about $81).

    Or one of them converts what the other one says: $1,000; 1,000 Australian dollars (about 670 U.S. dollars).
    """
    ours, theirs = (converted(index, evidence, side) for side in (left, right))
    if ours and theirs:
        return True
    source, other = (ours, right) if ours else (theirs, left)
    return source is not None and isinstance(other.fact, Figure) and source.agrees(other.fact)


def converted(index: Index, evidence: Evidence, side: Told) -> Figure | None:
    """Return the figure that a fact only converts, None if it converts none."""
    (passage, fact), figures = side, evidence.facts(side.passage.place).figures
    if not isinstance(fact, Figure) or not is_conversion(fact, figures, index.text(passage.place)):
        return None
    return preceding(fact, figures)


def told_elsewhere(drafts: Drafts, left: Told, right: Told) -> bool:
    """Tell whether two dates share one neighbour only, as most do, “in”, and one version states that of the other."""
    if not isinstance(left.fact, Date):
        return False
    known = drafts.states(left.fact, right.passage.version) or drafts.states(right.fact, left.passage.version)
    return known and matches(drafts.index, left, right) < BOTH


def differs(index: Index, evidence: Evidence, left: Told, right: Told) -> bool:
    """Tell whether two figures stand before one word, before which neither paragraph has the other one as well.

    Seven people died, eight people died, though seven others are missing.
    """
    word = beside(index, left.passage).after
    if not word or word != beside(index, right.passage).after:
        return False
    if not (isinstance(left.fact, Figure) and isinstance(right.fact, Figure)):
        return False
    return not any(
        figure.normal == one.fact.normal and beside(index, told(place, figure).passage).after == word
        for one, place in ((left, right.passage.place), (right, left.passage.place))
        for figure in evidence.facts(place).figures
    )


def adds(drafts: Drafts, side: Told, other: Place) -> bool:
    """Tell whether the paragraph of a fact states it more often than the other one; five is no form of five years."""
    passage, fact = side
    means = drafts.meaning(fact, passage.version)
    here, there = (
        sum(sort(one) == sort(fact) and means(one) for one in stated(drafts.evidence.facts(place)))
        for place in (passage.place, other)
    )
    return here > there


def add_weak(drafts: Drafts, left: Touched, right: Touched) -> None:
    """Record a weak figure as a wording of the plain one of the same value that it replaces: half, 50 percent."""
    for one, other in product(left.facts.figures, right.facts.figures):
        if one.weak == other.weak or not one.agrees(other):
            continue
        sides = (left.place, one), (right.place, other)
        (here, weak), (there, plain) = sides if one.weak else sides[::-1]
        drafts.row(plain, there.version).add(*told(here, weak))


def add_weak_conflicts(drafts: Drafts, left: Touched, right: Touched) -> None:
    """Record conflicts of weak figures between the same words, which neither paragraph has both: third, second."""
    for one, other in product(left.facts.figures, right.facts.figures):
        if not (one.weak or other.weak) or sort(one) != sort(other):
            continue
        sides = told(left.place, one), told(right.place, other)
        if matches(drafts.index, *sides) < BOTH:
            continue
        here, there = (drafts.evidence.facts(side.place).figures for side in (left, right))
        if not any(map(one.agrees, there)) and not any(map(other.agrees, here)):
            add_stated(drafts, left.place, one)
            add_stated(drafts, right.place, other)
            add_conflict(drafts, *sides)


def add_stated(drafts: Drafts, here: Place, fact: Figure) -> None:
    """Record where the paragraph of a weak figure and those linked with it state it; a plain one is recorded."""
    index, draft = drafts.index, drafts.row(fact, here.version)
    linked = (index.partners(here, version) for version in index.all)
    for place in (here, *chain.from_iterable(linked)):
        for figure in drafts.evidence.facts(place).figures:
            passage = told(place, figure).passage
            if figure.weak and figure.normal == fact.normal and passage not in draft.stated:
                draft.add(passage, figure)


def add_slips(drafts: Drafts) -> None:
    """Record conflicts of figures with the same digits in another order, if no version has both."""
    shelves: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in drafts.rows:
        if isinstance(draft.fact, Figure) and draft.fact.is_whole:
            digits = "".join(sorted(draft.fact.value.rstrip("0")))
            if len(digits) >= SLIP:
                shelves[draft.fact.sort, digits].append(draft)
    for one, other in chain.from_iterable(combinations(shelf, 2) for shelf in shelves.values()):
        if len(one.fact.normal) == len(other.fact.normal) and set(one.wording).isdisjoint(other.wording):
            one.conflicts.update(other.wording)
            other.conflicts.update(one.wording)


def add_told_again(drafts: Drafts) -> None:
    """Record a conflict of figures also with versions that state the other one elsewhere, before the same word.

    Where one version has 63 dead and another one 64, a third one with 64 dead in an unlinked paragraph contradicts too.
    """
    rows = {passage: draft for draft in drafts.rows for passage in draft.stated}
    for draft in drafts.rows:
        for passage in tuple(draft.conflicts.values()):
            other = rows.get(passage)
            if other is None or not isinstance(other.fact, Figure):
                continue
            after = beside(drafts.index, passage).after
            add_back(drafts, draft, other, after)
            for version, again in other.wording.items():
                if version not in draft.wording and after and beside(drafts.index, again).after == after:
                    draft.conflicts.setdefault(version, again)


def add_back(drafts: Drafts, draft: Draft, other: Draft, after: str) -> None:
    """Record in the row of what contradicts a fact that this one does, if the references say both before one word.

    The versions that contradict each other need not be those: 64 dead are in a link with a copy of the base.
    """
    here = draft.reference(drafts.index.base)
    sides = draft.wording[here], other.wording[other.reference(drafts.index.base)]
    if after and here not in other.wording and all(beside(drafts.index, side).after == after for side in sides):
        other.conflicts.setdefault(here, sides[0])


def add_conflict(drafts: Drafts, left: Told, right: Told) -> None:
    """Record in the row of each of two facts that the other one contradicts it, if the row's reference says it there.

    Without that, a Thursday in place of another version's Monday contradicted every Monday of the story.
    """
    for (passage, fact), (other, _) in ((left, right), (right, left)):
        draft = drafts.row(fact, passage.version)
        if other.version not in draft.wording and passage.version == draft.reference(drafts.index.base):
            draft.conflicts.setdefault(other.version, other)


def matches(index: Index, left: Told, right: Told) -> int:
    """Return how many of the words before and after two facts are the same."""
    pairs = zip(beside(index, left.passage), beside(index, right.passage), strict=True)
    return sum(near != "" and near == far for near, far in pairs)


def beside(index: Index, passage: Passage) -> Beside:
    """Return the words beside a passage."""
    text = index.text(passage.place)
    before = BACKWARDS.search(text, 0, passage.start)
    after = WORDS.search(text, passage.end)
    return Beside(normalize(before.group() if before else ""), normalize(after.group() if after else ""))


def sort(fact: Fact) -> tuple[Facet, str]:
    """Return what two facts must have in common to contradict each other: a measure, or the form of a date."""
    return kind_of(fact), "" if isinstance(fact, Name) else fact.sort
