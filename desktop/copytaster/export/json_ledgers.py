"""The ledgers of a comparison as JSON values; their schema is part of that of the comparison."""

from __future__ import annotations

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Comparison, Passage
from copytaster.comparison.ledgers import (
    CoverageRow,
    Descent,
    FactRow,
    Ledgers,
    OmissionRow,
    QuotationRow,
    RoleRow,
    Spun,
    Succession,
)
from copytaster.comparison.summary import Tally
from copytaster.export.json_values import DIGITS, Value, change_id, link_id, place_value
from copytaster.report.clue_labels import ClueLabels
from copytaster.report.numerals import Numerals

ENGLISH = ClueLabels(numerals=Numerals(number="1234.5"))
"""JSON is always in English, whatever the language of the report, because programs rely on its sentences."""


def ledgers_value(ledgers: Ledgers, comparison: Comparison) -> dict[str, Value]:
    """Return all ledgers under the labels of the versions."""
    labels = [version.label for version in comparison.inputs.versions]
    return {
        "quotations": [quotation_value(row, comparison, labels) for row in ledgers.quotations],
        "facts": [fact_value(row, comparison, labels) for row in ledgers.facts],
        "omissions": [omission_value(row, comparison, labels) for row in ledgers.omissions],
        "cut_from_end": {labels[version]: number for version, number in ledgers.cut_from_end.items()},
        "coverage": {labels[row.version]: coverage_value(row, labels) for row in ledgers.coverage},
        "roles": [role_value(row, comparison, labels) for row in ledgers.roles],
        "spun": [spun_value(one, comparison, labels) for one in ledgers.spun],
        "lineage": [descent_value(one, labels) for one in ledgers.lineage],
        "succession": [succession_value(one, labels) for one in ledgers.succession],
    }


def quotation_value(row: QuotationRow, comparison: Comparison, labels: list[str]) -> Value:
    """Return a quotation: its wording in each version that has it, and how each treats it."""
    return {
        "speaker": row.speaker,
        "reference": labels[row.reference],
        "wording": {labels[version]: span_value(passage, comparison) for version, passage in row.wording.items()},
        "more": {
            labels[version]: [span_value(passage, comparison) for passage in passages]
            for version, passages in row.more.items()
        },
        "verdict": {labels[version]: verdict.value for version, verdict in row.verdict.items()},
        "given_to": {labels[version]: name for version, name in row.given_to.items()},
    }


def fact_value(row: FactRow, comparison: Comparison, labels: list[str]) -> Value:
    """Return a figure, date or name."""
    return {
        "kind": row.kind.value,
        "normal": row.normal,
        "reference": labels[row.reference],
        "wording": {labels[version]: span_value(passage, comparison) for version, passage in row.wording.items()},
        "verdict": {labels[version]: verdict.value for version, verdict in row.verdict.items()},
    }


def omission_value(row: OmissionRow, comparison: Comparison, labels: list[str]) -> Value:
    """Return an omission of a version: a paragraph, or one sentence of it."""
    return {
        "version": labels[row.version],
        "paragraph": place_value(row.place, labels),
        "sentence": None if row.passage is None else span_value(row.passage, comparison),
        "carried_by": [labels[version] for version in row.carried_by],
        "place": row.where.value,
    }


def coverage_value(row: CoverageRow, labels: list[str]) -> Value:
    """Return the coverage of a version: how much of it comes from another."""
    return {
        "of": labels[row.of],
        "derived": round(row.derived, DIGITS),
        "verbatim": round(row.verbatim, DIGITS),
        "class": row.derivation.value,
        "overruled": row.overruled,
        "paragraphs": [None if fate is None else fate.value for fate in row.paragraphs],
        "evidence": [ENGLISH.told(clue, labels) for clue in row.evidence],
    }


def role_value(row: RoleRow, comparison: Comparison, labels: list[str]) -> Value:
    """Return the paragraphs that the versions have in one role."""
    return {
        "role": str(row.role),
        "wording": {
            labels[version]: "\n".join(paragraph(comparison, place) for place in places)
            for version, places in row.wording.items()
        },
        "paragraphs": {
            labels[version]: [place.paragraph for place in places] for version, places in row.wording.items()
        },
    }


def spun_value(one: Spun, comparison: Comparison, labels: list[str]) -> Value:
    """Return a spun version, or one that shows signs of it."""
    return {
        "version": labels[one.version],
        "of": None if one.of is None else labels[one.of],
        "verdict": one.verdict,
        "directed": one.directed,
        "score": round(one.score, DIGITS),
        "consistency": round(one.consistency, DIGITS),
        "substitutions": [
            {"words": swap.words, "by": swap.by, "replaced": swap.replaced, "kept": swap.kept}
            for swap in one.substitutions
        ],
        "signs": [span_value(passage, comparison) for passage in one.signs],
    }


def descent_value(one: Descent, labels: list[str]) -> Value:
    """Return an edge of the lineage."""
    return {
        "source": labels[one.source],
        "copy": labels[one.copy],
        "determined": one.determined,
        "strength": round(one.strength, DIGITS),
        "evidence": [ENGLISH.told(clue, labels) for clue in one.evidence],
    }


def succession_value(one: Succession, labels: list[str]) -> Value:
    """Return what a version changed of the one before it, with the numbers of its changes and of its moves' links."""
    return {
        "before": labels[one.before],
        "version": labels[one.tally.version],
        "dated": one.dated,
        "counts": tally_value(one.tally),
        "changes": [change_id(stop.change) for stop in one.stops if stop.change is not None],
        "moves": [link_id(stop.link) for stop in one.stops if stop.link is not None],
    }


def tally_value(tally: Tally) -> dict[str, Value]:
    """Return how one version differs from another, counted."""
    return {
        "words": tally.words,
        "added": tally.added,
        "omitted": tally.omitted,
        "reworded": tally.reworded,
        "moved": tally.moved,
        "set_aside": tally.set_aside,
        "linked": round(tally.linked, DIGITS),
        "reordered": tally.reordered,
    }


def span_value(passage: Passage, comparison: Comparison) -> dict[str, Value]:
    """Return a passage of a version whose label is given beside it."""
    return {
        "paragraph": passage.paragraph,
        "start": passage.start,
        "end": passage.end,
        "text": comparison.text(passage),
    }


def paragraph(comparison: Comparison, place: Place) -> str:
    """Return the text of a paragraph."""
    return comparison.inputs.versions[place.version].paragraphs[place.paragraph].text
