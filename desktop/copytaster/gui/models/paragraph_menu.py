"""The entries of a paragraph's context menu, depending on the paragraph and on others that are marked."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from copytaster.alignment.alignment import Place
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.words import translate
from copytaster.text.document import Role


class Choice(Enum):
    """What an entry of the menu asks for."""

    COPY = auto()
    PARTNER = auto()
    OWN_PLACE = auto()
    SET_ASIDE = auto()
    TAKE_BACK = auto()
    ROLE = auto()
    TIE = auto()
    CUT = auto()
    PICK = auto()
    BASE = auto()


class Entry(NamedTuple):
    """One entry of a paragraph's context menu; entries of one `group` are together, roles are in a submenu."""

    text: str
    choice: Choice
    group: int
    other: Place | None = None
    role: Role | None = None
    checked: bool = False


def entries(sight: Sight, place: Place, picked: tuple[Place, ...] = ()) -> tuple[Entry, ...]:
    """Return the entries for the paragraph at `place`; `picked` are paragraphs marked for a tie or a cut."""
    paragraph = sight.comparison.inputs.versions[place.version].paragraphs[place.paragraph]
    found = [Entry(translate("Comparison", "Copy"), Choice.COPY, 0)]
    if paragraph.set_aside is not None:
        found.append(Entry(translate("Comparison", "Take back: compare it again"), Choice.TAKE_BACK, 1))
    else:
        found.append(Entry(translate("Comparison", "Set aside: do not compare it"), Choice.SET_ASIDE, 1))
        found += pin_entries(sight, place, picked)
    found += [
        Entry(translate("Role", str(role)).capitalize(), Choice.ROLE, 4, role=role, checked=role is paragraph.role)
        for role in Role
    ]
    if place.version != sight.base:
        base = translate("Comparison", "Make {label} the base", label=sight.label(place.version))
        found.append(Entry(base, Choice.BASE, 5))
    return tuple(found)


def pin_entries(sight: Sight, place: Place, picked: tuple[Place, ...]) -> list[Entry]:
    """Return the entries that follow, tie and cut links."""
    found: list[Entry] = []
    partners = [p for v in sight.index.all for p in sight.index.partners(place, v)]
    if partners:
        nearest = min(partners, key=lambda one: (one.version != sight.base, one.version != sight.focused, one))
        words = translate("Comparison", "Go to its partner {place}", place=sight.name(nearest))
        found.append(Entry(words, Choice.PARTNER, 2, nearest))
    if place in sight.own_places and not sight.own_order:
        found.append(Entry(translate("Comparison", "Go to its own place in the order"), Choice.OWN_PLACE, 2))
    tied = [other for other in picked if other.version != place.version and other not in partners]
    found += [
        Entry(translate("Comparison", "Tie to {place}", place=sight.name(other)), Choice.TIE, 3, other)
        for other in tied
    ]
    found += [
        Entry(translate("Comparison", "Cut from {place}", place=sight.name(other)), Choice.CUT, 3, other)
        for other in partners
    ]
    if place not in picked:
        found.append(Entry(translate("Comparison", "Mark, to tie it to another"), Choice.PICK, 3))
    else:
        found.append(Entry(translate("Comparison", "Unmark"), Choice.PICK, 3))
    return found
