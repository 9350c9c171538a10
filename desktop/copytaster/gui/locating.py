"""How versions and paragraphs that are shown are located in the session, which may have changed since (by an undo)."""

from __future__ import annotations

from copytaster.alignment.alignment import Place
from copytaster.errors import Notice, UnusableInput
from copytaster.gui.reading import Reading
from copytaster.project.anchoring import Spot
from copytaster.session.session import Session


def version_now(session: Session, reading: Reading, number: int) -> int:
    """Return which version of its story the version `number` of `reading` is now.

    Raises `UnusableInput` if its document is not in the story any more, or the story is gone.
    """
    wanted = reading.comparison.inputs.versions[number].document.identity
    here = [session.state.documents[document].identity for document in session.story(reading.key).documents]
    if wanted not in here:
        raise UnusableInput(Notice("This document is no longer in the story; the versions are being compared anew."))
    return here.index(wanted)


def spot_now(session: Session, reading: Reading, place: Place) -> Spot:
    """Return the spot of a paragraph of `reading`.

    Raises `UnusableInput` if it is no longer there.
    """
    version = version_now(session, reading, place.version)
    document = session.state.documents[session.story(reading.key).documents[version]]
    shown = reading.comparison.inputs.versions[place.version].paragraphs[place.paragraph]
    if [one.text for one in document.paragraphs[place.paragraph :][:1]] != [shown.text]:
        raise UnusableInput(Notice("This paragraph is no longer there; the versions are being compared anew."))
    return session.spot(reading.key, Place(version, place.paragraph))
