"""Who copied whom: which versions hang together most closely, which way the copying went, and on what evidence.

Without times, copying and a common source look alike: such an edge is undetermined and says so. Between versions that
hang together through a third more closely than directly there is no edge.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

from copytaster.alignment.alignment import Place
from copytaster.comparison.coverage import PARTIALLY, covered
from copytaster.comparison.evidence import Evidence, day
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Descent, QuotationRow, QuotationVerdict, Spun
from copytaster.comparison.projection import blocks, wording
from copytaster.facts.names import respelt

LONG_RUN = 8
"""Words in a row that two reporters do not both write by chance."""
NESTED = 0.97
"""Share derived from which a version has nothing of its own."""
MORE = 0.9
"""Share derived below which the other one has clearly more."""
SHOWN = 2
"""Examples named in a sentence of evidence."""
KEPT = {
    QuotationVerdict.VERBATIM,
    QuotationVerdict.TRIMMED,
    QuotationVerdict.MARKS_REMOVED,
    QuotationVerdict.REATTRIBUTED,
}


class Tie(NamedTuple):
    """How closely two versions hang together: 0 to 1, and what each derives from the other."""

    left: int
    right: int
    strength: float
    left_derived: float
    right_derived: float


def lineage(
    index: Index, evidence: Evidence, quotations: Sequence[QuotationRow], spun: Sequence[Spun]
) -> tuple[Descent, ...]:
    """Return the edges of the graph, strongest first, each with its evidence in sentences."""
    versions = range(len(index.comparison.inputs.versions))
    ties = [tie(index, left, right) for left, right in combinations(versions, 2)]
    kept = [one for one in ties if one.strength >= PARTIALLY and not indirect(one, ties)]
    edges = [descent(index, evidence, one, quotations, spun) for one in kept]
    return tuple(sorted(edges, key=lambda one: (-one.strength, one.source, one.copy)))


def tie(index: Index, left: int, right: int) -> Tie:
    """Measure how much two versions have in common, by what the one that has less of its own has."""
    of_left, of_right = covered(index, left, right), covered(index, right, left)
    strength = max((one.derived + one.verbatim) / 2 for one in (of_left, of_right))
    return Tie(left, right, strength, of_left.derived, of_right.derived)


def indirect(one: Tie, ties: Iterable[Tie]) -> bool:
    """Tell whether two versions hang together more closely through a third one than directly."""
    strength = {frozenset(tie[:2]): tie.strength for tie in ties}
    thirds = {version for pair in strength for version in pair} - {one.left, one.right}
    return any(
        min(strength[frozenset({one.left, third})], strength[frozenset({one.right, third})]) > one.strength
        for third in thirds
    )


def descent(
    index: Index, evidence: Evidence, one: Tie, quotations: Sequence[QuotationRow], spun: Sequence[Spun]
) -> Descent:
    """Return an edge with its direction, if anything determines it, and all its evidence."""
    copied = next((item for item in spun if item.verdict and {item.version, item.of} == {one.left, one.right}), None)
    times = [day(index.comparison.inputs.versions[number].document.date) for number in (one.left, one.right)]
    sentences = [*shared_runs(index, one), *shared_quotations(one, quotations)]
    sentences += [*shared_spellings(index, evidence, one), *nested(index, one)]
    source, copy, determined = one.left, one.right, False
    if copied is not None and copied.of is not None:
        source, copy, determined = copied.of, copied.version, True
        swaps = len(copied.substitutions)
        kept = f"{name(index, copy)} keeps the sentences of {name(index, source)} and swaps its words"
        sentences.insert(0, f"{kept} ({swaps} substitutions)")
    elif times[0] and times[1] and times[0] != times[1]:
        source, copy = (one.left, one.right) if times[0] < times[1] else (one.right, one.left)
        determined = True
        sentences.append(dated(index, source, copy))
    else:
        sentences.append("no times tell the two apart: one may have copied the other, or both a third")
    return Descent(source, copy, determined, one.strength, tuple(sentences))


def name(index: Index, version: int) -> str:
    """Return the label of a version."""
    return index.comparison.inputs.versions[version].label


def dated(index: Index, source: int, copy: int) -> str:
    """Say which of the two is older."""
    days: list[date | None] = [day(index.comparison.inputs.versions[number].document.date) for number in (source, copy)]
    return f"{name(index, source)} is dated {days[0]}, {name(index, copy)} {days[1]}"


def shared_runs(index: Index, one: Tie) -> list[str]:
    """Say how many long runs of words the two share."""
    runs = [
        " ".join(ours[block.left : block.left_end])
        for link in index.comparison.alignment.links
        if (link.left.version, link.right.version) == (one.left, one.right)
        for ours, theirs in [(words(index, link.left), words(index, link.right))]
        for block in blocks(ours, theirs)
        if block.equal and block.left_end - block.left >= LONG_RUN
    ]
    longest = max(runs, key=len, default="")
    return [f"{len(runs)} runs of {LONG_RUN} words and more in common, the longest “{cut(longest)}”"] if runs else []


def words(index: Index, place: Place) -> tuple[str, ...]:
    """Return the words of a paragraph, folded."""
    return wording(index.comparison.inputs.versions[place.version].paragraphs[place.paragraph].text).words


def cut(text: str, most: int = 80) -> str:
    """Return a text cut at a word to a length that fits a sentence."""
    return text if len(text) <= most else text[:most].rpartition(" ")[0] + " …"


def shared_quotations(one: Tie, quotations: Sequence[QuotationRow]) -> list[str]:
    """Say how many quotations both have in the same words."""
    both = [
        row
        for row in quotations
        if all(version == row.reference or row.verdict.get(version) in KEPT for version in (one.left, one.right))
        and {one.left, one.right} <= set(row.wording)
    ]
    return [f"{len(both)} quotations in the same words"] if both else []


def shared_spellings(index: Index, evidence: Evidence, one: Tie) -> list[str]:
    """Say which spellings of a name the two share against all other versions: a copied error shows so."""
    versions = range(len(index.comparison.inputs.versions))
    written = {version: spellings(index, evidence, version) for version in versions}
    others = set().union(*(written[version] for version in versions if version not in {one.left, one.right}))
    shared = sorted((written[one.left] & written[one.right]) - others)
    found = [
        f"“{ours}” where others write “{theirs}”"
        for ours in shared
        for theirs in sorted(others)
        if ours != theirs and respelt(ours, theirs)
    ]
    return [f"the same spelling of names: {'; '.join(found[:SHOWN])}"] if found else []


def spellings(index: Index, evidence: Evidence, version: int) -> set[str]:
    """Return the single words of names as a version writes them, in plain letters."""
    return {
        word
        for number, paragraph in enumerate(index.comparison.inputs.versions[version].paragraphs)
        if paragraph.set_aside is None
        for found in evidence.facts(Place(version, number)).names
        for word in found.words
    }


def nested(index: Index, one: Tie) -> list[str]:
    """Say where one version has nothing that the other lacks."""
    found = []
    for inner, outer, inside, outside in (
        (one.left, one.right, one.left_derived, one.right_derived),
        (one.right, one.left, one.right_derived, one.left_derived),
    ):
        if inside >= NESTED and outside < MORE:
            found.append(f"{name(index, inner)} has nothing that {name(index, outer)} lacks")
    return found
