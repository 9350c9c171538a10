"""The list of changes: a line for every difference that a report shows."""

from __future__ import annotations

from collections.abc import Sequence

from copytaster.comparison.importance import facets_of, weight
from copytaster.comparison.walk import MOVE, Stop
from copytaster.project.annotation import Annotation, Annotations
from copytaster.report.report import ListedChange, RunMark
from copytaster.report.rows import View, name

LONGEST = 240
"""Characters after which a passage is cut: three printed lines, enough to recognize it."""
ELLIPSIS = "…"


def listed(view: View, found: Sequence[Stop], remarks: Annotations) -> tuple[ListedChange, ...]:
    """Return a line for each of the differences `found`, with its annotation."""
    return tuple(line(view, stop, remarks.at(stop.change, stop.link)) for stop in found)


def line(view: View, stop: Stop, remark: Annotation | None) -> ListedChange:
    """Return the line of one difference and its annotation, if there is one."""
    labels = view.labels
    comparison = view.index.comparison
    rank, reason = weight(comparison, stop)
    return ListedChange(
        number=stop.number,
        row=stop.row,
        place=name(view.index, stop.place),
        version=stop.version,
        label=view.index.versions[stop.version].label,
        kind=labels.kind_of(stop.kind),
        mark="moved" if stop.kind == MOVE else RunMark(stop.kind),
        before="" if stop.kind == MOVE else short(stop.before),
        after=short(stop.after),
        note="" if stop.set_aside is None else labels.not_counted.format(reason=labels.aside(stop.set_aside)),
        facets=tuple(labels.ledgers.word(str(facet)) for facet in facets_of(comparison, stop)),
        rank=rank,
        reason=labels.reasons.of(reason) if reason else "",
        codes=remark.codes if remark else (),
        memo=remark.memo if remark else "",
    )


def short(text: str, longest: int = LONGEST) -> str:
    """Return `text` on one line, cut after a word where it is longer than `longest` characters."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    return cut[: cut.rfind(" ") if " " in cut[longest // 2 :] else None].rstrip() + ELLIPSIS
