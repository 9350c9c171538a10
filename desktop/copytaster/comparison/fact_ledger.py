"""Each figure, date and name of a story over all versions: the same, in another form, in conflict, missing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from copytaster.comparison.comparison import Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.fact_conflicts import add_conflicts
from copytaster.comparison.fact_drafts import Draft, Drafts, gathered, kind_of
from copytaster.comparison.fact_matches import join
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import FactRow, FactVerdict
from copytaster.facts.facet import Facet
from copytaster.facts.name_variants import misspelt
from copytaster.facts.names import Name
from copytaster.text.normalize import normalize

KINDS = (Facet.FIGURE, Facet.DATE, Facet.NAME)
"""The kinds of facts in the order of the ledger."""


def fact_ledger(index: Index, evidence: Evidence) -> tuple[FactRow, ...]:
    """Return one row for each fact: those in conflict first, then by kind and by first place."""
    drafts = gathered(index, evidence)
    join(drafts)
    add_conflicts(drafts)
    rows = (row(drafts, draft) for draft in without_repeats(drafts))
    return tuple(
        sorted(rows, key=lambda row: (not in_conflict(row), KINDS.index(row.kind), row.wording[row.reference]))
    )


def without_repeats(drafts: Drafts) -> Iterator[Draft]:
    """Yield the rows but those of facts that the base lacks and that an earlier row shows already as its conflicts."""
    base = drafts.index.base
    shown: list[set[Passage]] = []
    for draft in sorted(drafts.rows, key=lambda one: (base not in one.wording, min(one.wording))):
        if base in draft.wording or not any(map(draft.repeats, shown)):
            yield draft
            if draft.conflicts:
                shown.append(set(draft.conflicts.values()))


def row(drafts: Drafts, draft: Draft) -> FactRow:
    """Return the finished row."""
    origin = draft.reference(drafts.index.base)
    shown = wordings(drafts.index, draft, origin)
    verdict = {one: verdict_on(drafts, draft, shown, origin, one) for one in drafts.index.all if one != origin}
    normal = draft.stated[shown[origin]].normal if draft.by_fullest else draft.fact.normal
    return FactRow(kind_of(draft.fact), normal, origin, dict(sorted((draft.conflicts | shown).items())), verdict)


def verdict_on(drafts: Drafts, draft: Draft, shown: dict[int, Passage], origin: int, version: int) -> FactVerdict:
    """Return what a version has of a fact, beside the wording of the reference, `origin`."""
    if version not in shown:
        return FactVerdict.CONFLICT if version in draft.conflicts else FactVerdict.MISSING
    here, there = shown[origin], shown[version]
    if said(drafts.index, here) == said(drafts.index, there):
        return FactVerdict.SAME
    one, other = draft.stated[here], draft.stated[there]
    if isinstance(one, Name) and isinstance(other, Name):
        book = drafts.evidence.book(drafts.evidence.language(version))
        if misspelt(one, other, book):
            return FactVerdict.CONFLICT
    return FactVerdict.OTHER_FORM


def wordings(index: Index, draft: Draft, origin: int) -> dict[int, Passage]:
    """Return the passage that is shown of each version.

    Of the reference, `origin`, that is its first statement, or the fullest one, if possible one that another version
    has too, unless the fullest ones differ in a word; of the others the first in the same words, or else chosen
    likewise.
    """
    forms: dict[int, dict[str, Passage]] = {}
    for passage in draft.stated:
        forms.setdefault(passage.version, {}).setdefault(said(index, passage), passage)
    shared = {words for version, own in forms.items() if version != origin for words in own}
    fullest = [max(own, key=lambda words: len(words.split())) for own in forms.values()]
    if any(respelt(one, other) for one, other in combinations(fullest, 2)):  # the last name alone would hide it
        shared = set()

    def best(own: dict[str, Passage]) -> str:
        if not draft.by_fullest:
            return next(iter(own))
        return max(own, key=lambda words: (words in shared, len(words.split())))

    chosen = best(forms[origin])
    return {version: own[chosen if chosen in own else best(own)] for version, own in forms.items()}


def respelt(one: str, other: str) -> bool:
    """Tell whether two forms of a name have some words in common and differ in others, but for initials."""
    ours, theirs = ({word for word in name.split() if len(word.rstrip(".")) > 1} for name in (one, other))
    return bool(ours & theirs) and len(ours) == len(theirs) and ours != theirs


def said(index: Index, passage: Passage) -> str:
    """Return the words of a passage, normalized."""
    return normalize(index.comparison.text(passage))


def in_conflict(row: FactRow) -> bool:
    """Tell whether some version contradicts the fact of a row."""
    return FactVerdict.CONFLICT in row.verdict.values()
