"""The rows of the ledger of facts while they are made: which versions state each fact, and what contradicts it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from typing import NamedTuple, TypeAlias

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.facts.date_values import Date
from copytaster.facts.facet import Facet
from copytaster.facts.facts import Facts
from copytaster.facts.figures import Figure
from copytaster.facts.name_variants import Form, form, is_listed, same_form, without_place
from copytaster.facts.names import Name
from copytaster.facts.number_words import number_words
from copytaster.facts.word_lists import of_all
from copytaster.text.spans import Span

Fact: TypeAlias = Figure | Date | Name
NOUN = re.compile(r"[\s-]([^\W\d_]+)")
"""A word after a number, in scripts with spaces."""
YEARS = "year"
LONGEST_LABEL = 16
"""Characters before a number in which a word is looked for that makes it a label or an age."""


class Told(NamedTuple):
    """A fact, and the passage that states it."""

    passage: Passage
    fact: Fact


@dataclass(slots=True, eq=False)
class Draft:
    """A row being made: the first statement of a fact, and the passages that state it, each with the fact as it does.

    `wording` has by version the first of these passages, `conflicts` the one that states something else instead.
    `by_fullest` tells whether the fact is a name whose fullest form stands for it: no listed one, such as Europe, which
    would become that part of it which somebody mentions.
    """

    fact: Fact
    by_fullest: bool = False
    stated: dict[Passage, Fact] = field(default_factory=dict)
    wording: dict[int, Passage] = field(default_factory=dict)
    conflicts: dict[int, Passage] = field(default_factory=dict)

    def add(self, passage: Passage, fact: Fact) -> None:
        """Record that a passage states the fact, in this form."""
        self.stated[passage] = fact
        self.wording.setdefault(passage.version, passage)

    def grow(self, fact: Fact) -> None:
        """Let a fuller name be that of the row: a last name alone might be that of anybody in a family."""
        if self.by_fullest and isinstance(fact, Name) and isinstance(self.fact, Name):
            self.fact = max(self.fact, fact, key=lambda name: len(name.words))

    def reference(self, base: int) -> int:
        """Return the version whose wording the others are compared with: the base, or else the first."""
        return base if base in self.wording else min(self.wording)

    def repeats(self, told: set[Passage]) -> bool:
        """Tell whether each version that states the fact does so in a passage that another row shows as a conflict."""
        return {passage.version for passage in told if passage in self.stated} == set(self.wording)


@dataclass(slots=True)
class Drafts:
    """The rows being made, and what they are made from.

    `known` has the row of each fact by its kind and normal form; `shelves` have, by a key that facts of one meaning
    share, the rows in which a fact that is not known yet is looked for.
    """

    index: Index
    evidence: Evidence
    rows: list[Draft] = field(default_factory=list)
    known: dict[tuple[Facet, str], Draft] = field(default_factory=dict)
    shelves: dict[tuple[Facet, str], list[Draft]] = field(default_factory=lambda: defaultdict(list))
    forms: dict[tuple[str, tuple[str, ...]], Form] = field(default_factory=dict)

    def row(self, fact: Fact, version: int) -> Draft:
        """Return the row of a fact; it is a new one if no earlier fact means the same."""
        key = key_of(fact)
        if key not in self.known:
            shelves = [self.shelves[kind_of(fact), kin] for kin in self.kin(fact, version)]
            means = self.meaning(fact, version)
            same = next((draft for shelf in shelves for draft in shelf if means(draft.fact)), None)
            if same is None:
                same = self.new(fact)
                same.by_fullest = self.is_unlisted_name(fact, version)
            same.grow(fact)
            for shelf in shelves:
                if same not in shelf:
                    shelf.append(same)
            self.known[key] = same
        return self.known[key]

    def new(self, fact: Fact) -> Draft:
        """Add a row and return it."""
        self.rows.append(Draft(fact))
        return self.rows[-1]

    def absorb(self, one: Draft, other: Draft) -> None:
        """Move all that another row has into one."""
        for passage, fact in other.stated.items():
            one.add(passage, fact)
            self.known[key_of(fact)] = one
        self.rows.remove(other)
        for shelf in self.shelves.values():
            if other in shelf:
                shelf.remove(other)

    def add_vague(self, day: Date, passages: Sequence[Passage]) -> None:
        """Record the passages that name only a month, a year or a time without its zone."""
        self.add_loose(
            day, "", passages, lambda draft: isinstance(draft.fact, Date) and day.value.holds(draft.fact.value)
        )

    def add_bare(self, number: Figure, passages: Sequence[Passage]) -> None:
        """Record the passages that state a number without a unit and count nothing: 52, and so may be 52 years."""
        if passages:
            means = self.meaning(number, passages[0].version)
            aged = all(stands_behind(self.index, age(), one) for one in passages)
            fits = may_be_age if aged else means
            self.add_loose(number, number.value, passages, lambda draft: means(draft.fact) and fits(draft.fact))

    def add_counts(self, number: Figure, passages: Sequence[Passage]) -> None:
        """Record the passages that count something: five men are no form of five days, nor of the fifth."""
        key = key_of(number)
        if passages and (key not in self.known or self.known[key].fact.normal != number.normal):
            self.known[key] = self.new(number)
            self.shelves[Facet.FIGURE, number.value].append(self.known[key])
        for passage in passages:
            self.known[key].add(passage, number)

    def add_labels(self, number: Figure, passages: Sequence[Passage]) -> None:
        """Record the passages in which a number only tells which one is meant: paragraph 5 is no form of five men."""
        if passages:
            draft = self.new(number)
            self.known.setdefault(key_of(number), draft)
            for passage in passages:
                draft.add(passage, number)

    def add_loose(self, fact: Fact, kin: str, passages: Sequence[Passage], fits: Callable[[Draft], bool]) -> None:
        """Record the passages of a fact that may be the same as a more precise one.

        They go into the row of the precise one if exactly one of its shelf fits and no version states both.
        """
        shelf = self.shelves[kind_of(fact), kin]
        fitting = [draft for draft in shelf if fits(draft)]
        if len(fitting) == 1 and not any(passage.version in fitting[0].wording for passage in passages):
            draft = fitting[0]
        else:
            draft = self.new(fact)
            shelf.append(draft)
        self.known[key_of(fact)] = draft
        for passage in passages:
            draft.add(passage, fact)

    def kin(self, fact: Fact, version: int) -> tuple[str, ...]:
        """Return keys of a fact: two facts that can mean the same have at least one of them in common."""
        match fact:
            case Figure():
                return fact.kin
            case Name():
                said = self.form(fact, self.evidence.language(version))
                ends = (words[-1][:1] for words in (said.words, without_place(said.words), said.chosen.split()))
                return tuple(dict.fromkeys((*ends, *said.signs)))
        return ("",)

    def states(self, fact: Fact, version: int) -> bool:
        """Tell whether a version states a fact that is in some row."""
        draft = self.known.get(key_of(fact))
        return draft is not None and version in draft.wording

    def meaning(self, fact: Fact, version: int) -> Callable[[Fact], bool]:
        """Return a function that tells whether another fact means the same as this one of `version`."""
        match fact:
            case Figure():
                return lambda other: isinstance(other, Figure) and other.agrees(fact)
            case Date():
                return lambda other: isinstance(other, Date) and other.agrees(fact)
            case Name():
                language = self.evidence.language(version)
                own, book = self.form(fact, language), self.evidence.book(language)
                return lambda other: isinstance(other, Name) and same_form(self.form(other, language), own, book)

    def is_unlisted_name(self, fact: Fact, version: int) -> bool:
        """Tell whether a fact is a name that is not in the word lists of its language."""
        return isinstance(fact, Name) and not is_listed(fact, self.evidence.book(self.evidence.language(version)))

    def form(self, name: Name, language: str) -> Form:
        """Return the form of a name for comparing, from a cache: each name is compared with all of the same initial."""
        key = language, name.words
        if key not in self.forms:
            self.forms[key] = form(name, self.evidence.book(language))
        return self.forms[key]


def gathered(index: Index, evidence: Evidence) -> Drafts:
    """Return the rows with all that the versions state, the vague facts last, and no conflicts yet."""
    drafts = Drafts(index, evidence)
    vague: dict[Date, list[Passage]] = {}
    bare: dict[str, tuple[Figure, list[Passage]]] = {}
    for place in chain.from_iterable(map(index.compared, (index.base, *index.others))):
        for passage, fact in (told(place, fact) for fact in stated(evidence.facts(place))):
            if isinstance(fact, Date) and fact.value.is_vague:
                vague.setdefault(Date(Span(0, 0), fact.value), []).append(passage)
            elif isinstance(fact, Figure) and fact.is_bare:
                bare.setdefault(fact.value, (fact, []))[1].append(passage)
            else:
                drafts.row(fact, place.version).add(passage, fact)
    for number, passages in bare.values():
        add_number(drafts, number, passages)
    for day in sorted(vague, key=lambda one: (one.time is not None and one.time.is_open, -len(one.normal), vague[one])):
        drafts.add_vague(day, vague[day])
    return drafts


def add_number(drafts: Drafts, number: Figure, passages: Iterable[Passage]) -> None:
    """Record the passages that state a number without a unit: those that it labels, those that count with it, others.

    A version that counts with it somewhere does so wherever it is no age.
    """
    index, evidence = drafts.index, drafts.evidence
    labels, others = parted(passages, lambda one: stands_behind(index, label(), one) and not opens(index, one))
    counting = {one.version for one in others if counts(index, evidence, one)}
    counted, loose = parted(others, lambda one: one.version in counting and not stands_behind(index, age(), one))
    drafts.add_bare(number, loose)
    drafts.add_counts(number, counted)
    drafts.add_labels(number, labels)


def parted(passages: Iterable[Passage], chosen: Callable[[Passage], bool]) -> tuple[list[Passage], list[Passage]]:
    """Return the passages that are chosen, and the others."""
    found: tuple[list[Passage], list[Passage]] = [], []
    for one in passages:
        found[not chosen(one)].append(one)
    return found


def counts(index: Index, evidence: Evidence, number: Passage) -> bool:
    """Tell whether a number counts something: five men; but not “52, a nurse”, “aged 52 was” or “340 long”."""
    if stands_behind(index, age(), number):
        return False
    noun = NOUN.match(index.text(number.place), number.end)
    return noun is not None and noun[1] not in number_words(evidence.language(number.version), evidence.lists).extents


def may_be_age(fact: Fact) -> bool:
    """Tell whether a fact is a number of years, or counts nothing told: “aged four” is no form of four miles."""
    return isinstance(fact, Figure) and fact.unit in {"", YEARS}


def stands_behind(index: Index, words: re.Pattern[str], number: Passage) -> bool:
    """Tell whether one of the words of a pattern stands right before a number."""
    text = index.text(number.place)
    return words.search(text, max(0, number.start - LONGEST_LABEL), number.start) is not None


def opens(index: Index, number: Passage) -> bool:
    """Tell whether a sentence begins with a number: no abbreviation is before it in “it is out. Fifty men …”."""
    text = index.text(number.place)
    starts = any(sentence.start == number.start for sentence in index.sentences(number.place))
    return text[: number.start].rstrip().endswith(".") and (starts or text[number.start].isupper())


@cache
def age() -> re.Pattern[str]:
    """Return the pattern of a word that makes the number after it an age, or the second one of two: aged 51 and 47."""
    return re.compile(rf"\b(?i:{'|'.join(of_all('numbers', 'ages'))})\s(?:\d+[^\w\s]?\s\w+\s)?$")


@cache
def label() -> re.Pattern[str]:
    """Return the pattern of a word that makes the number after it a label: Fig. 2, page 12, gas mark 3."""
    return re.compile(rf"(?:\b[^\W\d_]{{1,4}}\.|\b(?i:{'|'.join(of_all('numbers', 'labels'))}))\s$")


def kind_of(fact: Fact) -> Facet:
    """Return the kind of a fact."""
    match fact:
        case Figure():
            return Facet.FIGURE
        case Date():
            return Facet.DATE
        case Name():
            return Facet.NAME


def key_of(fact: Fact) -> tuple[Facet, str]:
    """Return what facts that are written alike have in common: their kind and normal form."""
    return kind_of(fact), fact.normal


def told(place: Place, fact: Fact) -> Told:
    """Return a fact of a paragraph with the passage that states it."""
    return Told(Passage(*place, *fact.span), fact)


def stated(facts: Facts) -> Iterator[Fact]:
    """Yield the figures, dates and names of a paragraph, without weak figures."""
    yield from (figure for figure in facts.figures if not figure.weak)
    yield from facts.dates
    yield from facts.names
