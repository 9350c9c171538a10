"""How an open session is brought up to date with the files on disk."""

from __future__ import annotations

from dataclasses import dataclass, replace

from copytaster.progress import Progress, part, silent
from copytaster.project.anchoring import DocumentKey, Spot
from copytaster.session.create import READ, stories_of
from copytaster.session.reading import ReadFiles, read_again
from copytaster.session.session import Session
from copytaster.session.state import loose_spots
from copytaster.stories.story import Story
from copytaster.text.document import Document


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh changed: documents by key; `loosened` are anchors that became loose (kept, but without effect).

    Documents whose file was `renamed` are the same otherwise, and keep their keys.
    """

    changed: tuple[DocumentKey, ...]
    renamed: tuple[DocumentKey, ...]
    added: tuple[DocumentKey, ...]
    removed: tuple[DocumentKey, ...]
    loosened: tuple[Spot, ...]


def refresh(session: Session, progress: Progress = silent) -> Refreshed:
    """Read what changed and apply every decision to it; listeners are called only if something changed.

    Files of the same size and time are not opened. If `progress` raises `Cancelled`, nothing has changed.
    """
    before, loose = session.state.reading, loose_spots(session.state)
    after, found = reread(before, session.state.found, progress)
    if (after.documents, after.keys, after.unread) != (before.documents, before.keys, before.unread):
        session.take(after, found)
    return what_changed(before, after, tuple(spot for spot in loose_spots(session.state) if spot not in loose))


def reread(before: ReadFiles, found: tuple[Story, ...], progress: Progress) -> tuple[ReadFiles, tuple[Story, ...]]:
    """Return what is read and found now; stories are searched for again only if a document changed."""
    after = read_again(before, part(progress, 0, READ))
    if (after.documents, after.keys) == (before.documents, before.keys):
        return after, found
    return after, stories_of(after, part(progress, READ, 1))


def what_changed(before: ReadFiles, after: ReadFiles, loosened: tuple[Spot, ...]) -> Refreshed:
    """Return what differs between two readings."""
    old = dict(zip(before.keys, before.documents, strict=True))
    new = dict(zip(after.keys, after.documents, strict=True))
    both = [key for key in new if key in old]
    return Refreshed(
        changed=tuple(key for key in both if placed(new[key], old[key]) != old[key]),
        renamed=tuple(key for key in both if new[key].path != old[key].path),
        added=tuple(key for key in new if key not in old),
        removed=tuple(key for key in old if key not in new),
        loosened=loosened,
    )


def placed(document: Document, before: Document) -> Document:
    """Return a document with the path and number that it had before: if these differ, it has not changed itself."""
    return replace(document, path=before.path, article=before.article)
