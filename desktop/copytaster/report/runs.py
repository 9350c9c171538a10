"""How the text of a paragraph is divided into runs, each with one mark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from copytaster.alignment.alignment import Place
from copytaster.comparison.index import Index
from copytaster.comparison.marks import Mark, marks, overlaid
from copytaster.diff.changes import Kind
from copytaster.report.ranges import ranges_of
from copytaster.report.report import Run, RunMark

MARKS = {Kind.ADDITION: RunMark.ADDITION, Kind.OMISSION: RunMark.GAP, Kind.WORDING: RunMark.WORDING}


class Touched(NamedTuple):
    """What a version did to a stretch of the base: it left it out or reworded it."""

    kind: Kind
    version: int


def runs_of_version(index: Index, place: Place) -> tuple[Run, ...]:
    """Return the runs of a paragraph of another version, marked against the base."""
    text = index.text(place)
    found: list[Run] = []
    end = 0
    for mark in marks(index, place, index.base):
        if mark.whole:
            continue
        found += plain(text[end : mark.span.start])
        found.append(run_of(index, place, mark, text))
        end = mark.span.end
    return (*found, *plain(text[end:]))


def run_of(index: Index, place: Place, mark: Mark, text: str) -> Run:
    """Return the run of one marked stretch, with the corresponding words of the base."""
    other = index.comparison.text(index.other_side(mark.change, place.version))
    return Run(mark.span.of(text), MARKS[mark.kind], other)


def plain(text: str) -> list[Run]:
    """Return an unmarked run, or nothing if there is no text."""
    return [Run(text)] if text else []


def runs_of_base(index: Index, place: Place, others: Sequence[int]) -> tuple[Run, ...]:
    """Return the runs of a paragraph of the base: what the versions `others` left out or reworded, and which."""
    text = index.text(place)
    touched = [
        (mark.span, Touched(mark.kind, version))
        for version in others
        for mark in marks(index, place, version)
        if not mark.whole
    ]
    found = (combined(index, span.of(text), here, len(others)) for span, here in overlaid(touched, len(text)))
    return tuple(joined(found))


def combined(index: Index, text: str, touched: Iterable[Touched], others: int) -> Run:
    """Return the run of a stretch of the base that several versions may have touched; an omission outweighs a wording.

    The labels are given only if there is more than one other version.
    """
    left_out = [item.version for item in touched if item.kind is Kind.OMISSION]
    reworded = [item.version for item in touched if item.kind is Kind.WORDING]
    versions = left_out or reworded
    if not versions:
        return Run(text)
    labels = tuple(ranges_of(index, versions))
    return Run(text, RunMark.OMISSION if left_out else RunMark.WORDING, by=labels if others > 1 else ())


def joined(runs: Iterable[Run]) -> list[Run]:
    """Return `runs` with neighbours of the same mark merged."""
    found: list[Run] = []
    for run in runs:
        if found and found[-1][1:] == run[1:]:
            found[-1] = run._replace(text=found[-1].text + run.text)
        else:
            found.append(run)
    return found
