"""How two coders coded a story: the coder of the open project, and another one whose project is only read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from copytaster.comparison.index import Index
from copytaster.comparison.walk import stops
from copytaster.errors import Notice, UnusableInput
from copytaster.paths import is_same
from copytaster.project.anchoring import DocumentKey
from copytaster.project.annotation import Annotations
from copytaster.project.codebook import codebook
from copytaster.project.decisions import base
from copytaster.project.project import Project
from copytaster.project.second_coder import of_our_documents, other_texts
from copytaster.report.agreement import AgreementReport, ChangedDocument, CodedDifference, Coding, lay_out
from copytaster.session.annotations import annotations_in, missing
from copytaster.session.create import expect_project
from copytaster.session.session import Session
from copytaster.session.state import State, StoryView, derive, inputs_of
from copytaster.storage.naming import display_name
from copytaster.storage.opening import open_read_only
from copytaster.text.document import Document


@dataclass(frozen=True, slots=True)
class Coder:
    """Another coder: the displayed names of our project file and theirs, and the decisions in theirs."""

    names: tuple[str, str]
    project: Project


def read_coder(path: Path, own: Path | None) -> Coder:
    """Read another coder's project; `own` is the file of the open one, if any. Nothing is written.

    Raises `UnusableInput` if `path` leads to no project or to our own, and `ProjectNotRead` if it is damaged.
    """
    expect_project(path)
    if own is not None and is_same(path, own):
        raise UnusableInput(Notice("{path} is the first coder's own project; name the second coder's.", path=path))
    store = open_read_only(path)
    store.close()
    return Coder(("" if own is None else display_name(own), display_name(path)), store.history.project)


def as_seen_by(coder: Coder, session: Session) -> State:
    """Return the state of our documents under another coder's decisions and annotations."""
    ours = session.state
    return derive(ours.reading, ours.found, of_our_documents(coder.project, hashes(ours)))


def coding(session: Session, story: StoryView, index: Index, theirs: State, known: Annotations | None = None) -> Coding:
    """Return how the two coders coded a story; `index` is its comparison, `theirs` comes from `as_seen_by`.

    `known` are the second coder's annotations in this comparison, if the caller has them already (`annotations_in`).
    """
    found = annotations_in(session.state, index), annotations_in(theirs, index) if known is None else known
    differences = tuple(
        CodedDifference(stop, *(one.at(stop.change, stop.link) for one in found))
        for stop in stops(index)
        if stop.set_aside is None
    )
    return Coding(
        session.state.stories.index(story) + 1,
        story.title,
        index,
        differences,
        outside(differences, found),
        (len(found[0].loose), len(found[1].loose)),
        tuple(otherwise(session, story, theirs)),
        changed(session, story, theirs),
    )


def report(session: Session, coder: Coder, codings: Sequence[Coding], *, noted_only: bool = False) -> AgreementReport:
    """Return how far the two coders agree, over all differences or (`noted_only`) over those that both annotated.

    Its words are English; `session.agreement.in_language` gives it those of another language.
    """
    ours, theirs = ([code.name for code in codebook(project)] for project in (session.project, coder.project))
    state = session.state
    projects = session.project, of_our_documents(coder.project, hashes(state))
    first, second = (missing(state, project) for project in projects)
    return lay_out(coder.names, codings, (ours, theirs), noted_only=noted_only, missing=(first, second))


def noted_stories(session: Session, theirs: State) -> tuple[StoryView, ...]:
    """Return the stories of several documents that have an annotation by either coder; all if none has one."""
    pairs = [
        {change.a.document, change.b.document}
        for one in (session.project, theirs.project)
        for change, _, _ in one.annotations
    ]
    several = [story for story in session.state.stories if len(story.documents) > 1]
    members = {story.key: {session.state.keys[number] for number in story.documents} for story in several}
    noted = [story for story in several if any(pair <= members[story.key] for pair in pairs)]
    return tuple(noted or several)


def hashes(state: State) -> Mapping[DocumentKey, str]:
    """Return the SHA-256 of each document by its key."""
    return {key: document.sha256 for key, document in zip(state.keys, state.documents, strict=True)}


def outside(differences: Sequence[CodedDifference], found: tuple[Annotations, Annotations]) -> tuple[int, int]:
    """Count, for each coder, the annotations on differences that are not compared."""
    first, second = (
        len(one.changes) + len(one.links) - sum(unit.noted[coder] for unit in differences)
        for coder, one in enumerate(found)
    )
    return first, second


def otherwise(session: Session, story: StoryView, theirs: State) -> Iterator[str]:
    """Yield in what their decisions about a story differ from ours: ``base``, ``pins``, ``aside``, ``versions``."""
    keys = [session.state.keys[number] for number in story.documents]
    ours = session.inputs(story.key)
    other = inputs_of(theirs, replace(story, base=base(keys, theirs.project.bases)))
    for name in ("base", "pins", "aside", "versions"):
        if getattr(ours, name) != getattr(other, name):
            yield name


def changed(session: Session, story: StoryView, theirs: State) -> tuple[ChangedDocument, ...]:
    """Return the documents of a story that one of the two annotated in another wording."""
    ours, members = hashes(session.state), {session.state.keys[number]: number for number in story.documents}
    others = {key for project in (session.project, theirs.project) for key in other_texts(project, ours)}
    return tuple(
        changed_document(key, session.state.documents[members[key]]) for key in sorted(members.keys() & others)
    )


def changed_document(key: DocumentKey, document: Document) -> ChangedDocument:
    """Return a document by its key, and by its file and number, which is what people are told."""
    name = document.article.name if document.article else ""
    return ChangedDocument(key, key.removesuffix(f"//{name}") if name else key, document.number)
