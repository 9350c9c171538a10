"""Remarks on the small comparison made by hand, as a session finds them."""

from __future__ import annotations

from copytaster.project.anchoring import Anchor, DocumentKey
from copytaster.project.annotation import ABSENT, Annotation, Annotations, Code, Side, change_anchor

WIRE, FRONT, BRIEF = (
    DocumentKey(name) for name in ("wire/bridge.txt", "papers/bridge <front>.html", "papers/brief.txt")
)


def side(document: DocumentKey, number: int, words: str = "") -> Side:
    """Return one side of a change."""
    return Side(document, Anchor(number, "The work will cost", "0" * 64), 0, words)


def remarks() -> Annotations:
    """Return a remark on a changed figure, one on a paragraph that went, one on a move, and one that hangs nowhere."""
    figure = change_anchor(side(WIRE, 3, "4"), side(FRONT, 3, "5"), "wording")
    gone = change_anchor(side(WIRE, 3), Side(BRIEF, ABSENT), "omission")
    moved = change_anchor(side(WIRE, 4), side(FRONT, 2), "move")
    lost = change_anchor(side(WIRE, 1, "mayor"), side(FRONT, 1, "council"), "wording")
    return Annotations(
        changes={
            4: Annotation(figure, ("figure", "error"), "Who is right?\n=ask <the> mayor"),
            6: Annotation(gone, ("cut",), ""),
        },
        links={6: Annotation(moved, (), "Why so high up?")},
        loose=(Annotation(lost, ("source",), ""),),
        codebook=(Code("cut", ""), Code("error", "against the wire"), Code("figure", ""), Code("source", "")),
    )
