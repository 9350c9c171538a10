"""How decisions are applied to what the program read and found: to documents, stories and the choice of the base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.project import Aside, Base, Move, Project, RoleChange
from copytaster.text.document import BY_HAND, FURNITURE_ASIDE, Document, Paragraph, Role


def anchors_by_document(project: Project) -> dict[DocumentKey, set[Anchor]]:
    """Return the anchors that decisions use, by document."""
    anchors: dict[DocumentKey, set[Anchor]] = {}
    spots = [
        *(Spot(aside.document, aside.paragraph) for aside in project.asides),
        *(Spot(change.document, change.paragraph) for change in project.roles),
        *(spot for pin in project.pins for spot in (pin.a, pin.b)),
        *annotated(project),
    ]
    for document, anchor in spots:
        anchors.setdefault(document, set()).add(anchor)
    return anchors


def decided_about(project: Project) -> set[DocumentKey]:
    """Return the documents that decisions are about."""
    about = set(anchors_by_document(project))
    about.update(key for move in project.moves for key in (move.document, move.beside) if key is not None)
    about.update(key for picked in project.sets for key in picked.documents)
    about.update(base.document for base in project.bases)
    about.update(key for derived in project.derivations for key in (derived.document, derived.of))
    return about


def annotated(project: Project) -> Iterator[Spot]:
    """Yield the paragraphs that annotations are about."""
    for change, _, _ in project.annotations:
        yield from (spot for side in (change.a, change.b) if (spot := side.spot) is not None)


def decided(
    document: Document, places: Mapping[Anchor, int], roles: Iterable[RoleChange], asides: Iterable[Aside]
) -> Document:
    """Return `document` with a person's decisions applied; the same object where nothing was decided.

    `places` gives the paragraph of each anchor. Changing a role to furniture sets a paragraph aside, changing it from
    furniture takes it back; an explicit decision to set aside or take back overrides both.
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
    """Return the paragraph in another role; it is set aside if and only if that is furniture."""
    return replace(paragraph, role=role, set_aside=FURNITURE_ASIDE if role is Role.FURNITURE else None)


def with_aside(paragraph: Paragraph, *, aside: bool) -> Paragraph:
    """Return the paragraph set aside or taken back; one already set aside keeps its reason."""
    return replace(paragraph, set_aside=(paragraph.set_aside or BY_HAND) if aside else None)


def regrouped(
    order: Sequence[DocumentKey], found: Sequence[Sequence[DocumentKey]], moves: Iterable[Move]
) -> tuple[tuple[DocumentKey, ...], ...]:
    """Return the stories after `moves`: the documents of each in `order`, the stories sorted by their first document.

    `found` are the stories that the program found. Moves are replayed in their order, so that each has the effect that
    the person saw when making it; a move of or to a document that is not there does nothing.
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
    """Return the index in `documents` of the base: the one chosen last, the first where none was chosen."""
    turns = {chosen.document: chosen.turn for chosen in bases}
    return max(range(len(documents)), key=lambda number: turns.get(documents[number], 0))
