"""A comparison as JSON for other programs: the schema is `resources/schema/comparison-1.json`."""

from __future__ import annotations

from copytaster import __version__
from copytaster.alignment.alignment import Link, Pin, Row
from copytaster.alignment.evidence import evidence
from copytaster.alignment.remaining_sentences import with_all_sentences
from copytaster.comparison.comparison import Change, Comparison, Passage
from copytaster.comparison.importance import importance
from copytaster.comparison.summary import Summary
from copytaster.export.json_ledgers import ledgers_value, span_value, tally_value
from copytaster.export.json_values import (
    DIGITS,
    Value,
    article_value,
    change_id,
    document,
    link_id,
    noted_value,
    place_value,
)
from copytaster.progress import Progress, silent
from copytaster.report.annotations import ReportAnnotation
from copytaster.report.labels import ReasonNames
from copytaster.report.report import Report
from copytaster.text.spans import Span
from copytaster.text.version import Version

SCHEMA = "copytaster.comparison/1"
ENGLISH = ReasonNames()
"""JSON is always in English, whatever the language of the report, because programs rely on its words."""


def render(report: Report, progress: Progress = silent) -> bytes:
    """Return the complete comparison as UTF-8, even if the report's options leave parts out.

    `links` and `changes` are those of every pair of versions. Equal comparisons give equal bytes.
    """
    comparison = report.comparison
    inputs = comparison.inputs
    labels = [version.label for version in inputs.versions]
    alignment = with_all_sentences(inputs.versions, comparison.alignment)
    links = alignment.links
    telling = evidence(inputs.versions, alignment, range(len(links)))
    linked = {frozenset({link.left, link.right}) for link in links} if inputs.pins else set()
    whole: dict[str, Value] = {
        "schema": SCHEMA,
        "program": __version__,
        "settings": {"set_aside": [*sorted(inputs.aside)]},
        "base": labels[inputs.base],
        "versions": [version_value(*own) for own in zip(inputs.versions, alignment.sentences, strict=True)],
        "unread": [
            {"path": item.path, **article_value(item.number), "code": item.code, "reason": item.reason}
            for item in report.unread
        ],
        "rows": [row_value(row, labels) for row in comparison.rows],
        "links": [link_value(number, link, telling[number], labels) for number, link in enumerate(links)],
        "changes": [change_value(number, change, report, labels) for number, change in enumerate(comparison.changes)],
        "pins": [
            *(pin_value(pin, labels, linked=frozenset({pin.a, pin.b}) in linked) for pin in inputs.pins),
            *map(loose_value, inputs.loose),
        ],
        "review": [link_id(number) for number in report.review],
        "ledgers": ledgers_value(report.ledgers, comparison),
        "summary": summary_value(report.summary, labels),
        **annotations_value(report),
    }
    return document(whole, progress)


def version_value(version: Version, sentences: tuple[tuple[Span, ...], ...]) -> Value:
    """Return a version with its paragraphs and the spans of their `sentences`."""
    document = version.document
    return {
        "label": version.label,
        "path": document.path,
        **article_value(document.number),
        "sha256": document.sha256,
        "title": document.title,
        "source": document.source,
        "date": document.date,
        "revised": document.revised,
        "language": document.language,
        "paragraphs": [
            {
                "id": f"{version.label}{place}",
                "text": paragraph.text,
                "role": paragraph.role.value,
                "set_aside": paragraph.set_aside,
                "sentences": [[span.start, span.end] for span in spans],
            }
            for place, (paragraph, spans) in enumerate(zip(document.paragraphs, sentences, strict=True))
        ],
    }


def row_value(row: Row, labels: list[str]) -> Value:
    """Return a row; a version with nothing in it gets no cell, and the base gets no status."""
    return {
        "cells": {label: [*cell] for label, cell in zip(labels, row.cells, strict=True) if cell},
        "status": {
            label: [relation.value for relation in status]
            for label, status in zip(labels, row.status, strict=True)
            if status
        },
    }


def link_value(number: int, link: Link, telling: tuple[str, ...], labels: list[str]) -> Value:
    """Return a link with the most `telling` words that its sides share; its left side is in the earlier version."""
    return {
        "id": link_id(number),
        "left": place_value(link.left, labels),
        "right": place_value(link.right, labels),
        "confidence": round(float(link.confidence), DIGITS),
        "relation": [relation.value for relation in link.relation],
        "moved": link.moved,
        "sentences": [[left, right] for left, right in link.sentences],
        "evidence": [*telling],
    }


def change_value(number: int, change: Change, report: Report, labels: list[str]) -> Value:
    """Return a change with both its sides, what it touches, and how much that matters."""
    rank, reason = importance(change)
    return {
        "id": change_id(number),
        "pair": [labels[version] for version in change.pair],
        "link": None if change.link is None else link_id(change.link),
        "kind": change.kind.value,
        "whole": change.whole,
        "facets": [*map(str, change.facets)],
        "rank": rank,
        "reason": ENGLISH.of(reason),
        "normal": report.normals.get(number),
        "set_aside": change.set_aside,
        "left": passage_value(change.left, report.comparison, labels),
        "right": passage_value(change.right, report.comparison, labels),
    }


def passage_value(passage: Passage, comparison: Comparison, labels: list[str]) -> dict[str, Value]:
    """Return one side of a change, with its words."""
    return {"version": labels[passage.version], **span_value(passage, comparison)}


def pin_value(pin: Pin, labels: list[str], *, linked: bool) -> Value:
    """Return a pin, and whether the alignment obeys it; `linked` tells whether its paragraphs are linked."""
    return {
        "kind": pin.kind,
        "state": "obeyed" if linked == (pin.kind == "tie") else "loose",
        "a": place_value(pin.a, labels),
        "b": place_value(pin.b, labels),
    }


def loose_value(kind: str) -> Value:
    """Return a loose pin."""
    return {"kind": kind, "state": "loose"}


def annotations_value(report: Report) -> dict[str, Value]:
    """Return the annotations and the codebook, each left out if it is empty."""
    whole: dict[str, Value] = {}
    if report.annotations:
        whole["annotations"] = [annotation_value(one) for one in report.annotations]
    if report.codebook:
        whole["codebook"] = [{"name": name, "meaning": meaning} for name, meaning in report.codebook]
    return whole


def annotation_value(one: ReportAnnotation) -> Value:
    """Return an annotation; a loose one has neither change nor link."""
    return {
        "change": None if one.change is None else change_id(one.change),
        "link": None if one.link is None else link_id(one.link),
        "state": "loose" if one.change is None and one.link is None else "found",
        **noted_value(one),
    }


def summary_value(summary: Summary, labels: list[str]) -> dict[str, Value]:
    """Return the counts of every version against the base."""
    versions: dict[str, Value] = {labels[tally.version]: tally_value(tally) for tally in summary.tallies}
    return {"base_words": summary.base_words, "versions": versions}
