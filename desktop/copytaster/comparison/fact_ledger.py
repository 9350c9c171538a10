"""Each figure, date and name of a story over all versions: the same, in another form, in conflict, missing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from itertools import chain, combinations, product

import regex

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.fact_drafts import Draft, Drafts, Fact, Told, gathered, kind_of, stated, told
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import FactRow, FactVerdict
from copytaster.comparison.rivals import is_conversion, is_rounding, rivals
from copytaster.facts.date_values import Date
from copytaster.facts.facet import Facet
from copytaster.facts.facts import Facts
from copytaster.facts.figures import HAN, Figure
from copytaster.facts.name_variants import misspelt
from copytaster.facts.names import Name
from copytaster.text.normalize import normalize

NEIGHBOURS = ("before", "after")
SLIP = 3
"""Fewest digits of two numbers that count as a slip if only the order of their digits differs: 214 and 241 people."""
WORDS = re.compile(rf"[{HAN}]{{1,2}}|[^\W_{HAN}]+")
"""The words beside a fact: of scripts without spaces two signs, since 人 or 年 alone is beside most figures."""
BACKWARDS = regex.compile(WORDS.pattern, regex.REVERSE)


def fact_ledger(index: Index, evidence: Evidence) -> tuple[FactRow, ...]:
    """Return one row for each fact: those in conflict first, then by kind and by first place.

    Two facts are in conflict if they are of one sort (the same unit, the same form of date), in the same place of
    linked paragraphs, beside the same word, and do not agree.
    """
    drafts = gathered(index, evidence)
    add_conflicts(index, evidence, drafts)
    for left, right in rivals(index, evidence, drafts.states):
        conflict(index, drafts, left, right)
    add_slips(drafts)
    add_told_again(index, drafts)
    opposing: list[set[Passage]] = []
    rows: list[FactRow] = []
    for draft in sorted(drafts.rows, key=lambda one: (index.base not in one.wording, min(one.wording))):
        if index.base in draft.wording or not any(map(draft.repeats, opposing)):
            rows.append(row(index, evidence, draft))
            opposing += [set(draft.conflicts.values())] if draft.conflicts else []
    order = {kind: number for number, kind in enumerate((Facet.FIGURE, Facet.DATE, Facet.NAME))}
    return tuple(sorted(rows, key=lambda row: (not in_conflict(row), order[row.kind], row.wording[row.reference])))


def add_conflicts(index: Index, evidence: Evidence, drafts: Drafts) -> None:
    """Record, for every change that touches a fact, what the other side states in its place.

    Nothing opposes a fact that both paragraphs have: “42 hurt, four dead”, “four dead”.
    """
    for change in index.comparison.changes:
        left, right = change.left, change.right
        if change.whole or left.start == left.end or right.start == right.end:
            continue
        ours = within(evidence, left)
        if not (ours.figures or ours.dates or ours.names):
            continue
        theirs = within(evidence, right)
        if ours.figures and theirs.figures:
            add_weak(drafts, (left.place, ours), (right.place, theirs))
            add_weak_conflicts(index, evidence, drafts, (left.place, ours), (right.place, theirs))
        for one, other in product(stated(ours), stated(theirs)):
            sides = told(left.place, one), told(right.place, other)
            if kind_of(one) is not kind_of(other) or not opposed(index, *sides):
                continue
            if drafts.meaning(other, left.version)(one) or is_rounding(evidence, *sides):
                continue
            if convert(index, evidence, *sides) or (isinstance(one, Date) and told_elsewhere(index, drafts, *sides)):
                continue
            if differs(index, evidence, *sides) or (
                adds(evidence, drafts, sides[0], right.place) and adds(evidence, drafts, sides[1], left.place)
            ):
                conflict(index, drafts, *sides)


def differs(index: Index, evidence: Evidence, left: Told, right: Told) -> bool:
    """Tell whether two figures stand before one word, before which neither paragraph has the other one as well.

    Seven people died, eight people died, though seven others are missing.
    """
    counted = {beside(index, one.passage)[1] for one in (left, right)}
    if len(counted) > 1 or not all(counted) or not all(isinstance(one.fact, Figure) for one in (left, right)):
        return False
    return not any(
        figure.normal == one.fact.normal and beside(index, told(place, figure).passage)[1] in counted
        for one, place in ((left, right.passage.place), (right, left.passage.place))
        for figure in evidence.facts(place).figures
    )


def told_elsewhere(index: Index, drafts: Drafts, left: Told, right: Told) -> bool:
    """Tell whether two dates share one neighbour only, as most do, “in”, and one version states that of the other."""
    stated = drafts.states(left.fact, right.passage.version) or drafts.states(right.fact, left.passage.version)
    return stated and sum(matches(index, left.passage, right.passage)) < len(NEIGHBOURS)


def convert(index: Index, evidence: Evidence, *sides: Told) -> bool:
    """Tell whether two facts are conversions of what stands before them, which may be the same: (£63), (about $81)."""
    places = ((passage.place, fact) for passage, fact in sides)
    return all(
        isinstance(fact, Figure) and is_conversion(fact, evidence.facts(place).figures, index.text(place))
        for place, fact in places
    )


def adds(evidence: Evidence, drafts: Drafts, side: Told, other: Place) -> bool:
    """Tell whether the paragraph of a fact states it more often than the other one; five is no form of five years."""
    passage, fact = side
    means = drafts.meaning(fact, passage.version)
    here, there = (
        sum(sort(one) == sort(fact) and means(one) for one in stated(evidence.facts(place)))
        for place in (passage.place, other)
    )
    return here > there


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


def add_told_again(index: Index, drafts: Drafts) -> None:
    """Record a conflict of figures also with versions that state the other one elsewhere, before the same word.

    Where one version has 63 dead and another one 64, a third one with 64 dead in an unlinked paragraph contradicts too.
    """
    rows = {passage: draft for draft in drafts.rows for passage in draft.stated}
    for draft in drafts.rows:
        for passage in tuple(draft.conflicts.values()):
            other = rows.get(passage)
            if other is None or not isinstance(other.fact, Figure):
                continue
            _, after = beside(index, passage)
            for version, again in other.wording.items():
                if version not in draft.wording and after and beside(index, again)[1] == after:
                    draft.conflicts.setdefault(version, again)


def add_weak(drafts: Drafts, left: tuple[Place, Facts], right: tuple[Place, Facts]) -> None:
    """Record a weak figure as a wording of the plain one of the same value that it replaces: half, 50 percent."""
    for one, other in product(left[1].figures, right[1].figures):
        if one.weak == other.weak or not one.agrees(other):
            continue
        (here, weak), (there, plain) = sorted(((left[0], one), (right[0], other)), key=lambda side: not side[1].weak)
        drafts.row(plain, there.version).add(*told(here, weak))


def add_weak_conflicts(
    index: Index, evidence: Evidence, drafts: Drafts, left: tuple[Place, Facts], right: tuple[Place, Facts]
) -> None:
    """Record conflicts of weak figures between the same words, which neither paragraph has both: third, second."""
    for one, other in product(left[1].figures, right[1].figures):
        if not (one.weak or other.weak) or sort(one) != sort(other):
            continue
        sides = told(left[0], one), told(right[0], other)
        same = matches(index, sides[0].passage, sides[1].passage)
        if len(same) < len(NEIGHBOURS) or not all(same):
            continue
        here, there = (evidence.facts(place).figures for place, _ in (left, right))
        if not any(map(one.agrees, there)) and not any(map(other.agrees, here)):
            for place, fact in ((left[0], one), (right[0], other)):
                add_stated(index, evidence, drafts, place, fact)
            conflict(index, drafts, *sides)


def add_stated(index: Index, evidence: Evidence, drafts: Drafts, here: Place, fact: Figure) -> None:
    """Record where the paragraph of a weak figure and those linked with it state it; a plain one is recorded."""
    draft = drafts.row(fact, here.version)
    linked = (index.partners(here, version) for version in range(len(index.versions)) if version != here.version)
    for place in (here, *chain.from_iterable(linked)):
        for figure in evidence.facts(place).figures:
            passage = Passage(*place, *figure.span)
            if figure.weak and figure.normal == fact.normal and passage not in draft.stated:
                draft.add(passage, figure)


def within(evidence: Evidence, side: Passage) -> Facts:
    """Return the facts that a side of a change touches."""
    return evidence.facts(side.place).touched(side.start, side.end)


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
    same = matches(index, left.passage, right.passage)
    strict = isinstance(one, Name) or all(isinstance(fact, Figure) and fact.is_vague for fact in (one, other))
    return len(same) == len(NEIGHBOURS) and all(same) if strict else any(same)


def matches(index: Index, left: Passage, right: Passage) -> list[bool]:
    """Tell, of the words before and after two passages, which are the same; none of those that one of them lacks."""
    pairs = zip(beside(index, left), beside(index, right), strict=True)
    return [near == far for near, far in pairs if near and far]


def sort(fact: Fact) -> str:
    """Return what two facts must have in common to contradict each other: a measure, or the form of a date."""
    return "" if isinstance(fact, Name) else fact.sort


def beside(index: Index, passage: Passage) -> tuple[str, str]:
    """Return the word before and the word after a passage, normalized; empty at the ends of the paragraph."""
    text = index.text(passage.place)
    before = BACKWARDS.search(text, 0, passage.start)
    after = WORDS.search(text, passage.end)
    return normalize(before.group() if before else ""), normalize(after.group() if after else "")


def conflict(index: Index, drafts: Drafts, left: Told, right: Told) -> None:
    """Record in the row of each of two facts that the other one contradicts it, if the row's reference says it there.

    Without that, a Thursday in place of another version's Monday contradicted every Monday of the story.
    """
    for (passage, fact), (other, _) in ((left, right), (right, left)):
        draft = drafts.row(fact, passage.version)
        if other.version not in draft.wording and passage.version == reference(index, draft):
            draft.conflicts.setdefault(other.version, other)


def row(index: Index, evidence: Evidence, draft: Draft) -> FactRow:
    """Return the finished row; its reference is the base if that states the fact, else the first version that does."""
    origin = reference(index, draft)
    shown = wordings(index, draft, origin)
    verdict: dict[int, FactVerdict] = {}
    for version in range(len(index.versions)):
        if version == origin:
            continue
        if version in shown:
            verdict[version] = verdict_on(index, evidence, draft, shown[origin], shown[version])
        else:
            verdict[version] = FactVerdict.CONFLICT if version in draft.conflicts else FactVerdict.MISSING
    wording: Mapping[int, Passage] = {**draft.conflicts, **shown}
    normal = draft.stated[shown[origin]].normal if draft.by_fullest else draft.fact.normal
    return FactRow(kind_of(draft.fact), normal, origin, dict(sorted(wording.items())), verdict)


def verdict_on(index: Index, evidence: Evidence, draft: Draft, origin: Passage, other: Passage) -> FactVerdict:
    """Return what the wording of a fact in another version is beside that of the reference."""
    if said(index, origin) == said(index, other):
        return FactVerdict.SAME
    one, another = draft.stated[origin], draft.stated[other]
    if isinstance(one, Name) and isinstance(another, Name):
        book = evidence.book(evidence.language(other.version))
        if misspelt(one, another, book):
            return FactVerdict.CONFLICT
    return FactVerdict.OTHER_FORM


def wordings(index: Index, draft: Draft, origin: int) -> dict[int, Passage]:
    """Return the passage that is shown of each version.

    Of the reference, `origin`, that is its first statement, or the fullest one, if possible one that another version
    has too, unless the fullest ones differ in a word; of the others the first in the same words, or else chosen
    likewise.
    """
    told: dict[int, dict[str, Passage]] = {}
    for passage in (*draft.wording.values(), *draft.again):
        told.setdefault(passage.version, {}).setdefault(said(index, passage), passage)
    shared = {words for version, own in told.items() if version != origin for words in own}
    full = {max(own, key=lambda words: len(words.split())) for own in told.values()}
    if any(respelt(one, other) for one, other in combinations(full, 2)):  # the last name alone would hide it
        shared = set()

    def rank(words: str) -> tuple[bool, int]:
        return (words in shared, len(words.split())) if draft.by_fullest else (False, 0)

    chosen = max(told[origin], key=rank)
    return {version: own[chosen if chosen in own else max(own, key=rank)] for version, own in told.items()}


def respelt(one: str, other: str) -> bool:
    """Tell whether two forms of a name have some words in common and differ in others, but for initials."""
    ours, theirs = ({word for word in name.split() if len(word.rstrip(".")) > 1} for name in (one, other))
    return bool(ours & theirs) and len(ours) == len(theirs) and ours != theirs


def reference(index: Index, draft: Draft) -> int:
    """Return the version whose wording the others are compared with."""
    return index.base if index.base in draft.wording else min(draft.wording)


def said(index: Index, passage: Passage) -> str:
    """Return the words of a passage, normalized."""
    return normalize(index.comparison.text(passage))


def in_conflict(row: FactRow) -> bool:
    """Tell whether some version contradicts the fact of a row."""
    return FactVerdict.CONFLICT in row.verdict.values()
