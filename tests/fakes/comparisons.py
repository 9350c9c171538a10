"""A small comparison made by hand, so that a report of it does not change when the engine learns."""

from __future__ import annotations

from hashlib import sha256

from copytaster.alignment.alignment import Alignment, Link, Place, Relation, Row
from copytaster.comparison.comparison import NOWHERE, Change, Comparison, Inputs, Passage
from copytaster.diff.changes import Kind
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role
from copytaster.text.sentences import sentences
from copytaster.text.version import Version, versions

A, B, C = 0, 1, 2
SAME, EDITED, MOVED, ADDED, OMITTED = (
    Relation.SAME,
    Relation.EDITED,
    Relation.MOVED,
    Relation.ADDED,
    Relation.OMITTED,
)


def document(path: str, *texts: str, language: str = "en", **facts: str) -> Document:
    """Return a document whose first paragraph is its headline."""
    paragraphs = tuple(Paragraph(text, Role.BODY if number else Role.HEADLINE) for number, text in enumerate(texts))
    digest = sha256("\n".join(texts).encode()).hexdigest()
    return Document(path, digest, paragraphs, texts[0], language=language, **facts)  # type: ignore[arg-type]  # fields by name


def with_furniture(whole: Document, text: str) -> Document:
    """Return a document with one more paragraph, which is set aside."""
    furniture = Paragraph(text, Role.FURNITURE, FURNITURE_ASIDE)
    return Document(whole.path, whole.sha256, (*whole.paragraphs, furniture), whole.title, language=whole.language)


def bridge_versions() -> tuple[Version, ...]:
    """Return three versions of one report."""
    return versions((
        with_furniture(
            document(
                "wire/bridge.txt",
                "Harbour bridge closes for repairs",
                "The old bridge over the harbour will close on Monday, the mayor said.",
                "“It is safe, but it is tired,” she told reporters.",
                "The work will cost 4 million crowns and last until spring.",
                "Ferries run every ten minutes.",
            ),
            "Share this article",
        ),
        document(
            "papers/bridge <front>.html",
            "Harbour bridge shut for repairs",
            "The bridge over the harbour will close on Monday, the mayor said on Friday.",
            "Ferries run every ten minutes.",
            "The work will cost 5 million crowns and last until spring.",
            "Shops fear for their trade.",
            source="The Quay",
            date="2025-03-07",
        ),
        document(
            "papers/brief.txt",
            "Harbour bridge closes for repairs",
            "The old bridge over the harbour will close on Monday.",
            "“It is safe, but it is tired,” she told reporters.",
        ),
    ))  # fmt: skip


def link(left: tuple[int, int], right: tuple[int, int], confidence: float, *relation: Relation) -> Link:
    """Return a link between the first sentences of two paragraphs."""
    return Link(Place(*left), Place(*right), confidence, relation, ((0, 0),))


def bridge() -> Comparison:
    """Return the comparison of the three versions; A is the base."""
    shown = bridge_versions()
    links = (
        link((A, 0), (B, 0), 0.91, EDITED),
        link((A, 0), (C, 0), 1.0, SAME),
        link((A, 1), (B, 1), 0.88, EDITED),
        link((A, 1), (C, 1), 0.79, EDITED),
        link((A, 2), (C, 2), 1.0, SAME),
        link((A, 3), (B, 3), 0.86, EDITED),
        link((A, 4), (B, 2), 1.0, MOVED),
        link((B, 0), (C, 0), 0.91, EDITED),
        link((B, 1), (C, 1), 0.74, EDITED),
    )
    rows = (
        Row(((0,), (0,), (0,)), ((), (EDITED,), (SAME,)), ((), (), ())),
        Row(((1,), (1,), (1,)), ((), (EDITED,), (EDITED,)), ((), (), ())),
        Row(((2,), (), (2,)), ((), (OMITTED,), (SAME,)), ((), (2,), ())),
        Row(((3,), (3,), ()), ((), (EDITED,), (OMITTED,)), ((), (), ())),
        Row(((4,), (2,), ()), ((), (MOVED,), (OMITTED,)), ((), (), ())),
        Row(((), (4,), ()), ((), (ADDED,), ()), ((), (), ())),
        Row(((5,), (), ()), ((), (), ()), ((), (), ())),
    )
    spans = tuple(
        tuple(sentences(paragraph.text) for paragraph in version.paragraphs) for version in shown
    )  # fmt: skip
    return Comparison(Inputs(shown), Alignment(spans, links), rows, tuple(changes(shown)))


def changes(shown: tuple[Version, ...]) -> list[Change]:
    """Return the changes, those inside linked text first."""

    def wording(link: int, left: tuple[int, int, str], right: tuple[int, int, str], *facets: str) -> Change:
        sides = tuple(found(shown, *side) for side in (left, right))
        return Change(Kind.WORDING, *sides, link, facets=facets)

    def gone(kind: Kind, link: int, left: tuple[int, int, str], right: tuple[int, int, str], *facets: str) -> Change:
        sides = [found(shown, *side) for side in (left, right)]
        absent = 1 if kind is Kind.OMISSION else 0
        sides[absent] = sides[absent]._replace(start=sides[absent].end)
        return Change(kind, sides[0], sides[1], link, facets=facets)

    return [
        wording(0, (A, 0, "closes"), (B, 0, "shut")),
        gone(Kind.OMISSION, 2, (A, 1, "old "), (B, 1, "The ")),
        gone(Kind.ADDITION, 2, (A, 1, "said"), (B, 1, " on Friday"), "date"),
        gone(Kind.OMISSION, 3, (A, 1, ", the mayor said"), (C, 1, "Monday"), "attribution"),
        wording(5, (A, 3, "4"), (B, 3, "5"), "figure"),
        whole(shown, Kind.OMISSION, (A, 2), (B, 1)),
        whole(shown, Kind.OMISSION, (A, 3), (C, 2)),
        whole(shown, Kind.OMISSION, (A, 4), (C, 2)),
        whole(shown, Kind.ADDITION, (A, 4), (B, 4)),
        wording(7, (B, 0, "shut"), (C, 0, "closes")),
    ]


def found(shown: tuple[Version, ...], version: int, paragraph: int, words: str) -> Passage:
    """Return where `words` stand in a paragraph."""
    start = shown[version].paragraphs[paragraph].text.index(words)
    return Passage(version, paragraph, start, start + len(words))


def whole(shown: tuple[Version, ...], kind: Kind, left: tuple[int, int], right: tuple[int, int]) -> Change:
    """Return the change of a whole paragraph that stands on one side only."""
    sides = []
    for (version, paragraph), there in ((left, kind is Kind.OMISSION), (right, kind is Kind.ADDITION)):
        end = len(shown[version].paragraphs[paragraph].text) if paragraph != NOWHERE else 0
        sides.append(Passage(version, paragraph, 0 if there else end, end))
    return Change(kind, sides[0], sides[1], None, whole=True)
