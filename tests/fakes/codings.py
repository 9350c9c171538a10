"""The small comparison made by hand, coded by two coders who do not agree about everything."""

from __future__ import annotations

from copytaster.comparison.index import Index
from copytaster.comparison.walk import Stop, stops
from copytaster.project.anchoring import Anchor, DocumentKey
from copytaster.project.annotation import Annotation, Side, change_anchor
from copytaster.report.agreement import AgreementReport, ChangedDocument, CodedDifference, Coding, lay_out
from fakes.comparisons import bridge

HERE = change_anchor(
    Side(DocumentKey("a"), Anchor(0, "", "0" * 64)), Side(DocumentKey("b"), Anchor(0, "", "0" * 64)), "wording"
)
"""By what a change is known does not matter any more once it was found."""
FIRST = {1: (("figure",), "=1+1"), 2: (("cut", "figure"), ""), 4: ((), "Only a memo."), 5: (("cut",), "")}
SECOND = {1: (("figure",), ""), 2: (("figure",), "Not a cut,\nI think."), 3: (("süd" * 40,), "")}


def noted(given: dict[int, tuple[tuple[str, ...], str]], stop: Stop) -> Annotation | None:
    """Return the annotation of a difference by its number."""
    return Annotation(HERE, *given[stop.number]) if stop.number in given else None


def coding(story: int = 1) -> Coding:
    """Return how both coded the comparison made by hand."""
    index = Index(bridge())
    counted = (stop for stop in stops(index) if stop.set_aside is None)
    differences = tuple(CodedDifference(stop, noted(FIRST, stop), noted(SECOND, stop)) for stop in counted)
    changed = (
        ChangedDocument("papers/brief.txt", "papers/brief.txt"),
        ChangedDocument("wire/feed.xml//p-7", "wire/feed.xml", 7),
    )
    return Coding(story, "Bridge <closed>", index, differences, (0, 2), (1, 0), ("base", "aside"), changed)


def agreement_report(*, noted_only: bool = False, stories: int = 1) -> AgreementReport:
    """Return how far they agree; the second's codebook lacks a code, the first's another."""
    codings = [coding(number + 1) for number in range(stories)]
    return lay_out(("hers", "his"), codings, (("cut", "figure", "unused"), ("figure",)), noted_only=noted_only)
