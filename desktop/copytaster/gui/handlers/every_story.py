"""How all open stories are exported, each to a file of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from copytaster.comparison.index import Index
from copytaster.gui.program import Order, Program
from copytaster.progress import Progress, part
from copytaster.session.annotations import with_annotations
from copytaster.session.ledgers import with_decisions
from copytaster.session.session import Session
from copytaster.session.state import StoryView

NAME_LENGTH = 60
"""The most letters of a title that are used for a file name."""
RESERVED = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)", re.IGNORECASE)
"""The beginnings of names that Windows keeps for devices, whatever suffix follows."""
COMPARED = 0.6
"""The share of the time for a story that comparing takes; the rest is writing."""


def comparable(session: Session) -> tuple[StoryView, ...]:
    """Return the stories in which there is something to compare."""
    return tuple(story for story in session.state.stories if len(story.documents) > 1)


def file_stem(title: str, otherwise: str) -> str:
    """Return the file name for a report: its title without characters not allowed there, or `otherwise` if empty.

    `otherwise` also stands before a title that Windows keeps for a device.
    """
    allowed = " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).split())
    stem = allowed[:NAME_LENGTH].strip(" .") or otherwise
    return f"{otherwise} {stem}" if RESERVED.match(stem) else stem


def places_for(stories: Sequence[StoryView], folder: Path, suffix: str, otherwise: str) -> dict[str, Path]:
    """Return the file of each story by its key; names that are equal, apart from capitals, get a number."""
    found: dict[str, Path] = {}
    taken: set[str] = set()
    for story in stories:
        name = first = file_stem(story.title, otherwise)
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{first} {number}"
        taken.add(name.casefold())
        found[story.key] = folder / f"{name}{suffix}"
    return found


def write_every(program: Program, session: Session, order: Order, outs: Mapping[str, Path], progress: Progress) -> None:
    """Compare and write each story of `outs`, as `order` says; called in the worker.

    Raises `CopytasterError` at the first that cannot be written; those before it have been written then.
    """
    for number, (key, out) in enumerate(outs.items()):
        begin, step = number / len(outs), 1 / len(outs)
        comparison = program.compare(session, key, part(progress, begin, begin + step * COMPARED))
        options = with_annotations(session, Index(comparison), with_decisions(session, key, order.options))
        own = replace(order, out=out, options=options)
        program.export(comparison, own, part(progress, begin + step * COMPARED, begin + step))
