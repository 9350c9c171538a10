"""How versions are compared: align them, lay them out in rows, find the changes and their facets."""

from __future__ import annotations

from copytaster.alignment.align import align
from copytaster.alignment.alignment import Alignment
from copytaster.alignment.rows import rows
from copytaster.comparison.comparison import Change, Comparison, Inputs, Shift
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.facets import with_aside, with_facets
from copytaster.comparison.linked import Wordings
from copytaster.comparison.unlinked import whole_changes
from copytaster.garbage import uncollected
from copytaster.progress import Progress, part, silent

ALIGNED = 0.15
"""Share of the time that aligning takes: measured on the bench workloads, where finding the facets of the changes takes
six times as long."""


@uncollected()
def compare(inputs: Inputs, known: Comparison | None = None, progress: Progress = silent) -> Comparison:
    """Compare the versions of one story; parts of `known`, an earlier comparison, are reused if still valid.

    A new base needs only new rows; setting aside a class of change needs no work on the texts at all. The result does
    not depend on whether, or which, `known` is given.
    """
    if known and all(getattr(known.inputs, name) == getattr(inputs, name) for name in ("versions", "pins", "lists")):
        alignment, changes, shifts = known.alignment, known.changes, known.shifts
    else:
        alignment = align(inputs.versions, inputs.pins, part(progress, 0, ALIGNED))
        changes, shifts = find_changes(inputs, alignment, part(progress, ALIGNED, 1))
        known = None
    if known and known.inputs.base == inputs.base:
        laid_out = known.rows
    else:
        laid_out = rows(inputs.versions, alignment, inputs.base)
    counted = tuple(with_aside(change, inputs.aside) for change in changes)
    return Comparison(inputs, alignment, laid_out, counted, shifts)


def find_changes(
    inputs: Inputs, alignment: Alignment, progress: Progress
) -> tuple[tuple[Change, ...], tuple[Shift, ...]]:
    """Return all changes of every pair of versions, sorted by pair and by position in the two texts, and the shifts."""
    wordings = Wordings(inputs.versions, alignment)
    evidence = Evidence(inputs, alignment)
    found: list[Change] = []
    for number in range(len(alignment.links)):
        progress(number, len(alignment.links))
        found += [with_facets(change, evidence) for change in wordings.changes(number)]
    found += whole_changes(inputs.versions, evidence.partners)
    shifts = (wordings.shift(number) for number in range(len(alignment.links)))
    return tuple(sorted(found, key=reading_order)), tuple(one for one in shifts if one)


def reading_order(change: Change) -> tuple[int, ...]:
    """Return the sort key of a change: its pair, then its position on the left, then on the right."""
    left, right = change.left, change.right
    return (left.version, right.version, *left[1:], *right[1:])
