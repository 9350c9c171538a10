"""What decisions make of what the program read and found: documents, stories, the base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.project import Aside, Base, Move, Project, RoleChange
from copytaster.text.document import BY_HAND, FURNITURE_ASIDE, Document, Paragraph, Role


def anchors(project: Project) -> dict[DocumentKey, set[Anchor]]:
    """Return every anchor that a decision hangs at, by its document."""
    hung: dict[DocumentKey, set[Anchor]] = {}
    spots = [
        *(Spot(aside.document, aside.paragraph) for aside in project.asides),
        *(Spot(change.document, change.paragraph) for change in project.roles),
        *(spot for pin in project.pins for spot in (pin.a, pin.b)),
        *annotated(project),
    ]
    for document, anchor in spots:
        hung.setdefault(document, set()).add(anchor)
    return hung


def annotated(project: Project) -> Iterator[Spot]:
    """Yield the paragraphs that annotations hang at."""
    for change, _, _ in project.annotations:
        yield from (spot for side in (change.a, change.b) if (spot := side.spot) is not None)


def decided(
    document: Document, places: Mapping[Anchor, int], roles: Iterable[RoleChange], asides: Iterable[Aside]
) -> Document:
    """Return `document` as a person decided: the very same one where nothing was decided.

    `places` says where the anchors hang. A paragraph that was made furniture is set aside, one that is furniture
    no longer is taken back, and what a person said about setting aside goes before both.
    """
    paragraphs = list(document.paragraphs)
    for change in roles:
        if (number := places.get(change.paragraph)) is not None:
            paragraphs[number] = with_role(paragraphs[number], change.role)
    for aside in asides:
        if (number := places.get(aside.paragraph)) is not None:
            paragraphs[number] = with_aside(paragraphs[number], aside=aside.aside)
    after = tuple(paragraphs)
    return document if after == document.paragraphs else replace(document, paragraphs=after)


def with_role(paragraph: Paragraph, role: Role) -> Paragraph:
    """Return the paragraph in another role, set aside exactly if that is furniture."""
    return replace(paragraph, role=role, set_aside=FURNITURE_ASIDE if role is Role.FURNITURE else None)


def with_aside(paragraph: Paragraph, *, aside: bool) -> Paragraph:
    """Return the paragraph set aside or taken back; one already set aside keeps its reason."""
    return replace(paragraph, set_aside=(paragraph.set_aside or BY_HAND) if aside else None)


def regrouped(
    order: Sequence[DocumentKey], found: Sequence[Sequence[DocumentKey]], moves: Iterable[Move]
) -> tuple[tuple[DocumentKey, ...], ...]:
    """Return the stories after `moves`: the documents of each in `order`, the stories by their first document.

    `found` are the stories of the program. Moves are replayed in their turn, so that each does what the person saw
    when deciding it; one that names a document that is not there does nothing.
    """
    home = {key: number for number, story in enumerate(found) for key in story}
    for move in moves:
        if move.document not in home or (move.beside is not None and move.beside not in home):
            continue
        home[move.document] = len(found) + move.turn if move.beside is None else home[move.beside]
    stories: dict[int, list[DocumentKey]] = {}
    for key in order:
        stories.setdefault(home[key], []).append(key)
    return tuple(tuple(story) for story in stories.values())


def base(documents: Sequence[DocumentKey], bases: Iterable[Base]) -> int:
    """Return the place in `documents` of the base: the one chosen last, the first where none was chosen."""
    turns = {chosen.document: chosen.turn for chosen in bases}
    return max(range(len(documents)), key=lambda number: turns.get(documents[number], 0), default=0)
