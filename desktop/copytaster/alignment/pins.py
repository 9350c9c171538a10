"""How ties and cuts set by hand are obeyed."""

from __future__ import annotations

from copytaster.alignment.alignment import Pin, Place
from copytaster.alignment.inputs import Inputs
from copytaster.alignment.pairs import Pairs, listed
from copytaster.text.normalize import normalize
from copytaster.text.version import Version


def own_numbers(pins: tuple[Pin, ...], order: tuple[int, ...], versions: tuple[Version, ...]) -> tuple[Pin, ...]:
    """Return the pins that can be obeyed, in the internal numbering `order` of the versions, sorted.

    Pins whose places do not exist, are in one version or are set aside are left out; a later pin on the same two
    paragraphs replaces an earlier one.
    """
    new = {old: number for number, old in enumerate(order)}
    kept: dict[tuple[Place, Place], Pin] = {}
    for pin in pins:
        if pin.a.version == pin.b.version or not all(takes_part(place, versions) for place in (pin.a, pin.b)):
            continue
        a, b = sorted(Place(new[place.version], place.paragraph) for place in (pin.a, pin.b))
        kept[a, b] = Pin(pin.kind, a, b)
    return tuple(kept[key] for key in sorted(kept))


def takes_part(place: Place, versions: tuple[Version, ...]) -> bool:
    """Tell whether `place` is a paragraph that is aligned."""
    if not 0 <= place.version < len(versions):
        return False
    paragraphs = versions[place.version].paragraphs
    if not 0 <= place.paragraph < len(paragraphs):
        return False
    paragraph = paragraphs[place.paragraph]
    return paragraph.set_aside is None and normalize(paragraph.text) != ""


def pinned(inputs: Inputs, pins: tuple[Pin, ...], kind: str) -> Pairs:
    """Return the pairs of paragraph numbers that were tied or cut."""
    chosen = (
        (inputs.number[pin.a.version][pin.a.paragraph], inputs.number[pin.b.version][pin.b.paragraph])
        for pin in pins
        if pin.kind == kind
    )
    return listed(chosen, 1.0)
