"""Which words the view says beside a text: that it moved, was split, left out, set aside, and by whom."""

from __future__ import annotations

from collections.abc import Iterable

from copytaster.alignment.alignment import Place, Relation
from copytaster.gui.models.sight import Sight
from copytaster.text.document import FURNITURE_ASIDE, Paragraph

TAKE_BACK = "take back"
LEFT_OUT = "left out"
ELSEWHERE = "moved away"


def aside(paragraph: Paragraph) -> str:
    """Say that a paragraph is not compared."""
    why = "page furniture" if paragraph.set_aside == FURNITURE_ASIDE else "by you"
    return f"set aside: {why}" if paragraph.set_aside else ""


def left_out(sight: Sight, lacking: tuple[int, ...]) -> str:
    """Say which versions have nothing of a paragraph of the base."""
    others = len(sight.index.others)
    if others == 1:
        return LEFT_OUT
    who = labels(sight, lacking)
    return f"{LEFT_OUT} by {len(lacking)} of {others} ({who})" if len(lacking) < others else f"{LEFT_OUT} by all"


def added(sight: Sight, place: Place) -> str:
    """Say that the base has nothing of a paragraph, and which others have it."""
    sharing = tuple(v for v in sight.index.others if v != place.version and sight.index.links_at(place, v))
    words = f"added, also in {labels(sight, sharing)}" if sharing else "added"
    return " · ".join([words, *by_hand(sight, place)])


def linked(sight: Sight, place: Place, *, moved: bool) -> str:
    """Say how a paragraph with a partner in the base differs in its place or its cut, or nothing."""
    partners = sight.index.partners(place, sight.base)
    words: list[str] = []
    if moved:
        down = place.paragraph > partners[0].paragraph
        words.append(f"{'↓' if down else '↑'} moved from {sight.name(partners[0])}")
    relations = sight.comparison.alignment.links[sight.index.links_at(place, sight.base)[0]].relation
    if Relation.SPLIT in relations:
        words.append(split(sight, place, partners[0]))
    if Relation.JOINED in relations and len(partners) > 1:
        words.append(f"joins {sight.label(sight.base)} {paragraphs(partners)}")
    return " · ".join([*words, *by_hand(sight, place)])


def by_hand(sight: Sight, place: Place) -> list[str]:
    """Say to which paragraphs a person tied this one, and from which it was cut."""
    words: list[str] = []
    for pin in sight.comparison.inputs.pins:
        if place in {pin.a, pin.b}:
            other = sight.name(pin.b if place == pin.a else pin.a)
            words.append(f"tied to {other} by you" if pin.kind == "tie" else f"cut from {other} by you")
    return words


def split(sight: Sight, place: Place, partner: Place) -> str:
    """Say which piece of a paragraph of the base this one is."""
    pieces = sorted(sight.index.partners(partner, place.version))
    if len(pieces) < 2:  # noqa: PLR2004 - one piece is the whole
        return f"part of {sight.name(partner)}"
    return f"part {pieces.index(place) + 1} of {len(pieces)} of {sight.name(partner)}"


def ghost(sight: Sight, place: Place, row: int) -> str:
    """Say where the text of a paragraph whose own place is here is shown."""
    arrow = "↓" if sight.row_of(place) > row else "↑"
    partners = sight.index.partners(place, sight.base)
    if sight.own_order or not partners:
        return f"¶{place.paragraph + 1} {arrow} stands at its own place"
    return f"¶{place.paragraph + 1} {arrow} stands beside {sight.name(partners[0])}"


def paragraphs(places: Iterable[Place]) -> str:
    """Return the numbers of some paragraphs of one version: “¶3 and ¶4”."""
    return joined(f"¶{place.paragraph + 1}" for place in sorted(places))


def labels(sight: Sight, versions: Iterable[int]) -> str:
    """Return the labels of some versions: “B, C and D”."""
    return joined(sight.label(version) for version in versions)


def joined(words: Iterable[str]) -> str:
    """Return some words as a list in a sentence."""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last
