"""The contents of the reading pane: a paragraph, its partners, and a description of their differences."""

from __future__ import annotations

from typing import NamedTuple

from copytaster.alignment.alignment import Place
from copytaster.gui.models.cells import ShownParagraph, shown_paragraph
from copytaster.gui.models.remarks import remark_words
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.spoken import differing, heading, said_of
from copytaster.gui.models.words import translate


class Section(NamedTuple):
    """A heading and the lines under it."""

    heading: str
    lines: tuple[str, ...]


def sections(sight: Sight, place: Place) -> tuple[Section, ...]:
    """Return the sections for the paragraph at `place`: itself, its partners, the differences, the notes."""
    shown = shown_paragraph(sight, place)
    found = [written(sight, shown)]
    against = sight.against if place.version == sight.base else sight.base
    versions = sight.index.others if against is None else (against,)
    for version in versions:
        found += [written(sight, shown_paragraph(sight, partner)) for partner in sight.index.partners(place, version)]
    if differs := differing(sight, shown):
        found.append(Section(translate("Comparison", "What differs"), differs))
    if notes := said_of(shown):
        found.append(Section(translate("Comparison", "Notes"), tuple(map(remark_words, notes))))
    return tuple(found)


def written(sight: Sight, shown: ShownParagraph) -> Section:
    """Return a section with the text of a paragraph; the heading tells which one it is."""
    return Section(capitalised(heading(sight, shown)), (shown.text,))


def capitalised(words: str) -> str:
    """Return `words` with a capital first letter and otherwise unchanged."""
    return words[:1].upper() + words[1:]
