"""Which of the conditions that actions need are met now."""

from __future__ import annotations

from copytaster.alignment.alignment import Place
from copytaster.gui.actions.spec import Need
from copytaster.gui.reading import Reading
from copytaster.gui.session_bridge import set_number
from copytaster.gui.window_parts import WindowParts


def met(parts: WindowParts, place: Place | None, partner: Place | None, *, found: bool) -> frozenset[Need]:
    """Return the needs that are met: whether there is a session, a comparison, something selected and so on.

    `place` is the paragraph in focus, `partner` what it is linked to; `found` tells that a search found places.
    """
    session, reading = parts.bridge.session, parts.bridge.reading
    selected = parts.stories.selected_documents()
    needs = {
        Need.SESSION: session is not None,
        Need.COMPARISON: reading is not None,
        Need.DOCUMENTS: bool(selected),
        Need.SEVERAL: len(selected) > 1,
        Need.PICKED: set_in_focus(parts) is not None,
        Need.UNDO: session is not None and session.can_undo is not None,
        Need.REDO: session is not None and session.can_redo is not None,
        Need.PARTNER: partner is not None,
        Need.FOUND: found,
        Need.CHANGE: reading is not None and parts.changes.stop is not None,
        **at_place(reading, place),
    }
    return frozenset(need for need, there in needs.items() if there)


def set_in_focus(parts: WindowParts) -> int | None:
    """Return the number of the hand-picked set of the list's current line, else of the one shown, else None."""
    numbers = map(set_number, (parts.stories.current_key(), parts.bridge.key))
    return next((number for number in numbers if number is not None), None)


def at_place(reading: Reading | None, place: Place | None) -> dict[Need, bool]:
    """Return the needs that are met at the paragraph in focus."""
    if reading is None or place is None:
        return {}
    inputs = reading.comparison.inputs
    aside = inputs.versions[place.version].paragraphs[place.paragraph].set_aside is not None
    return {
        Need.PLACE: True,
        Need.ASIDE: aside,
        Need.COMPARED: not aside,
        Need.PINNED: any(place in {pin.a, pin.b} for pin in inputs.pins),
    }
