"""What a session shows: documents and stories with all decisions applied, derived from files, stories and project."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import PurePosixPath
from types import MappingProxyType

from copytaster.alignment.alignment import Pin, Place
from copytaster.comparison.comparison import CLASSES, Inputs
from copytaster.project.anchoring import Anchor, DocumentKey, Spot, new_anchor, resolve
from copytaster.project.decisions import anchors_by_document, base, decided, regrouped
from copytaster.project.project import Aside, Project, RoleChange, SpotPin
from copytaster.session.reading import ReadFiles
from copytaster.stories.story import Similarity, Story
from copytaster.text.document import Document, Role, Unread
from copytaster.text.version import versions

TITLE_LENGTH = 90
"""Characters of a first paragraph that replace a missing title."""
NO_PLACES: Mapping[Anchor, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story as shown: `documents` are indices into the session's documents, in the order of the versions.

    `key` is made from the story's first document (which no two stories share) or the picked set, so that it survives
    refreshing and reopening. `similarity` holds the similarity of each pair that the program grouped. `base` is the
    index of the base in `documents`.
    """

    key: str
    title: str
    documents: tuple[int, ...]
    similarity: tuple[Similarity, ...]
    picked: bool
    base: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """Everything shown: the documents and stories with all decisions applied.

    `anchors` are those of each document; `places[number]` gives their paragraphs.
    """

    reading: ReadFiles
    found: tuple[Story, ...]
    project: Project
    keys: tuple[DocumentKey, ...]
    documents: tuple[Document, ...]
    anchors: Mapping[DocumentKey, set[Anchor]]
    places: tuple[Mapping[Anchor, int], ...]
    stories: tuple[StoryView, ...]

    @property
    def unread(self) -> tuple[Unread, ...]:
        """Return the files, or single articles of files, that could not be used, and why."""
        return self.reading.unread


def derive(reading: ReadFiles, found: tuple[Story, ...], project: Project, before: State | None = None) -> State:
    """Derive the state; where nothing changed, the very objects of `before` are reused."""
    keys, sources = reading.keys, reading.documents
    anchors = anchors_by_document(project)
    known = resolved_before(before)
    places = tuple(
        resolved(anchors.get(key, set()), source, known.get(key)) for key, source in zip(keys, sources, strict=True)
    )
    kept = dict(zip(before.keys, before.documents, strict=True)) if before else {}
    documents = tuple(
        kept[key] if kept.get(key) == document else document
        for key, document in zip(keys, decided_documents(keys, sources, places, project), strict=True)
    )
    if before and grouped_by(before) == (keys, documents, found, project.moves, project.sets, project.bases):
        stories = before.stories
    else:
        stories = story_views(keys, documents, found, project)
    return State(reading, found, project, keys, documents, anchors, places, stories)


def grouped_by(state: State) -> tuple[object, ...]:
    """Return everything that `story_views` depends on."""
    project = state.project
    return (state.keys, state.documents, state.found, project.moves, project.sets, project.bases)


def resolved_before(before: State | None) -> dict[DocumentKey, tuple[Document, set[Anchor], Mapping[Anchor, int]]]:
    """Return, by key, each document as read before, its anchors, and their paragraphs."""
    if before is None:
        return {}
    rows = zip(before.keys, before.reading.documents, before.places, strict=True)
    return {key: (source, before.anchors.get(key, set()), places) for key, source, places in rows}


def resolved(
    anchors: set[Anchor], source: Document, before: tuple[Document, set[Anchor], Mapping[Anchor, int]] | None
) -> Mapping[Anchor, int]:
    """Return the paragraphs of the anchors in the document as read; `before` is reused if it still applies."""
    if not anchors:
        return NO_PLACES
    if before is not None and before[0] is source and before[1] == anchors:
        return before[2]
    return MappingProxyType(resolve(anchors, source))


def decided_documents(
    keys: Sequence[DocumentKey],
    sources: Sequence[Document],
    places: Sequence[Mapping[Anchor, int]],
    project: Project,
) -> tuple[Document, ...]:
    """Return the documents with the decisions about roles and setting aside applied."""
    roles: defaultdict[DocumentKey, list[RoleChange]] = defaultdict(list)
    asides: defaultdict[DocumentKey, list[Aside]] = defaultdict(list)
    for change in project.roles:
        roles[change.document].append(change)
    for aside in project.asides:
        asides[aside.document].append(aside)
    return tuple(
        decided(source, where, roles.get(key, ()), asides.get(key, ()))
        for key, source, where in zip(keys, sources, places, strict=True)
    )


def story_views(
    keys: tuple[DocumentKey, ...], documents: tuple[Document, ...], found: Iterable[Story], project: Project
) -> tuple[StoryView, ...]:
    """Return the stories after all moves of documents, then the picked sets."""
    number = {key: place for place, key in enumerate(keys)}
    alike = {(pair.a, pair.b): pair for story in found for pair in story.pairs}
    grouped = [tuple(keys[document] for document in story.documents) for story in found]
    named = [(f"story:{story[0]}", story, False) for story in regrouped(keys, grouped, project.moves)]
    named += [
        (f"set:{picked.number}", present, True)
        for picked in project.sets
        if (present := tuple(key for key in picked.documents if key in number))
    ]
    views = []
    for key, story, picked in named:
        members = tuple(number[document] for document in story)
        similarity = tuple(alike[pair] for pair in combinations(sorted(members), 2) if pair in alike)
        chosen = base(story, project.bases)
        title = story_title([documents[member] for member in members], chosen)
        views.append(StoryView(key, title, members, similarity, picked, chosen))
    return tuple(views)


def story_title(documents: Sequence[Document], chosen: int) -> str:
    """Return the title of the base, else of the longest document with a title, else the first words of the base."""
    if title := documents[chosen].title.strip():
        return title
    titled = [document for document in documents if document.title.strip()]
    if titled:
        return max(titled, key=length).title.strip()
    return first_paragraph(documents[chosen]) or PurePosixPath(documents[chosen].path).name


def length(document: Document) -> int:
    """Return how many characters the document has."""
    return sum(len(paragraph.text) for paragraph in document.paragraphs)


def first_paragraph(document: Document) -> str:
    """Return the beginning of the first paragraph that is not set aside, and does not only say who wrote it where."""
    own = (paragraph for paragraph in document.paragraphs if paragraph.set_aside is None)
    text = next((paragraph.text for paragraph in own if paragraph.role not in (Role.BYLINE, Role.DATELINE)), "")
    words = " ".join(text.split())
    return words if len(words) <= TITLE_LENGTH else words[:TITLE_LENGTH].rstrip() + "…"


def inputs_of(state: State, view: StoryView) -> Inputs:
    """Return everything the comparison of a story depends on; loose pins are left out."""
    pins = (placed(state, view, pin) for pin in state.project.pins)
    return Inputs(
        versions=versions(tuple(state.documents[number] for number in view.documents)),
        base=view.base,
        pins=tuple(sorted(pin for pin in pins if pin is not None)),
        aside=frozenset(name for name in CLASSES if state.project.option(name, default=True)),
        loose=tuple(sorted(pin.kind for pin in loose_pins(state, view))),
        lists=state.reading.lists,
    )


def placed(state: State, view: StoryView, pin: SpotPin) -> Pin | None:
    """Return the pin by the numbers of versions and paragraphs, None if an end is not in the story or not found."""
    ends = sorted(end for spot in (pin.a, pin.b) if (end := place_of(state, view, spot)) is not None)
    return Pin(pin.kind, *ends) if len(ends) == len(pin.key) else None


def place_of(state: State, view: StoryView, spot: Spot) -> Place | None:
    """Return the place of a spot in the story, None if it is not there."""
    for version, number in enumerate(view.documents):
        if state.keys[number] == spot.document and (paragraph := state.places[number].get(spot.paragraph)) is not None:
            return Place(version, paragraph)
    return None


def loose_pins(state: State, view: StoryView) -> tuple[SpotPin, ...]:
    """Return the pins between documents of the story of which an end was not found again; they have no effect."""
    members = {state.keys[number] for number in view.documents}
    return tuple(
        pin
        for pin in state.project.pins
        if {pin.a.document, pin.b.document} <= members and placed(state, view, pin) is None
    )


def loose_spots(state: State) -> tuple[Spot, ...]:
    """Return the anchors in documents of this session that were not found again."""
    return tuple(
        Spot(key, anchor)
        for key, places in zip(state.keys, state.places, strict=True)
        for anchor in sorted(state.anchors.get(key, set()))
        if anchor not in places
    )


def spot_at(state: State, number: int, paragraph: int) -> Spot:
    """Return the spot of a paragraph of the session's document `number`."""
    return Spot(state.keys[number], anchor_at(state.places[number], state.reading.documents[number], paragraph))


def anchor_at(places: Mapping[Anchor, int], document: Document, paragraph: int) -> Anchor:
    """Return the anchor that decisions about a paragraph already use, or else a new one."""
    return next((known for known, place in places.items() if place == paragraph), None) or new_anchor(
        document, paragraph
    )
