"""The captions above paragraphs, for example that one was moved, split, left out or set aside, and by whom."""

from __future__ import annotations

from collections.abc import Iterable

from copytaster.alignment.alignment import Place, Relation
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.words import translate
from copytaster.text.document import FURNITURE_ASIDE, Paragraph

COMMA = ", "


def aside(paragraph: Paragraph) -> str:
    """Return the caption of a paragraph that is set aside."""
    if paragraph.set_aside == FURNITURE_ASIDE:
        return translate("Comparison", "set aside: page furniture")
    return translate("Comparison", "set aside: by you")


def aside_in_short() -> str:
    """Return the caption of a paragraph that is set aside, without the reason, for lack of room."""
    return translate("Comparison", "set aside")


def take_back() -> str:
    """Return the words of the offer to compare a set-aside paragraph again."""
    return translate("Comparison", "take back")


def missing() -> str:
    """Return the words for a cell whose version left out what the base has."""
    return translate("Comparison", "left out")


def left_out(sight: Sight, lacking: tuple[int, ...]) -> str:
    """Return the caption of a paragraph of the base that some versions left out: which ones."""
    others = len(sight.index.others)
    if others == 1:
        return missing()
    if len(lacking) == others:
        return translate("Comparison", "left out by all")
    who = labels(sight, lacking)
    return translate(
        "Comparison", "left out by {count} of {others} ({who})", count=len(lacking), others=others, who=who
    )


def added(sight: Sight, place: Place) -> str:
    """Return the caption of an added paragraph: which other versions added it too, and what in them is similar."""
    partners = {v: sight.index.partners(place, v) for v in sight.index.others if v != place.version}
    new = {v: [one for one in found if not sight.index.links_at(one, sight.base)] for v, found in partners.items()}
    sharing = tuple(v for v, found in new.items() if found)
    words = [translate("Comparison", "added")]
    if sharing:
        words = [translate("Comparison", "added, also in {labels}", labels=labels(sight, sharing))]
    like = [sight.name(found[0]) for v, found in partners.items() if found and not new[v]]
    if like:
        words.append(translate("Comparison", "like {places}", places=joined(like)))
    return " · ".join([*words, *by_hand(sight, place)])


def linked(sight: Sight, place: Place, *, moved: bool) -> str:
    """Return the caption of a paragraph with a partner: that it moved, was split or joined; empty if none of these."""
    partners = sight.index.partners(place, sight.base)
    words: list[str] = []
    if moved:
        arrow = "↓" if place.paragraph > partners[0].paragraph else "↑"
        words.append(translate("Comparison", "{arrow} moved from {place}", arrow=arrow, place=sight.name(partners[0])))
    relations = sight.comparison.alignment.links[sight.index.links_at(place, sight.base)[0]].relation
    if Relation.SPLIT in relations:
        words.append(split(sight, place, partners[0]))
    if Relation.JOINED in relations and len(partners) > 1:
        base, which = sight.label(sight.base), paragraphs(partners)
        words.append(translate("Comparison", "joins {base} {paragraphs}", base=base, paragraphs=which))
    return " · ".join([*words, *by_hand(sight, place)])


def by_hand(sight: Sight, place: Place) -> list[str]:
    """Return the part of a caption about ties and cuts of a paragraph by hand."""
    words: list[str] = []
    for pin in sight.comparison.inputs.pins:
        if place in {pin.a, pin.b}:
            other = sight.name(pin.b if place == pin.a else pin.a)
            tied = pin.kind == "tie"
            said = (
                translate("Comparison", "tied to {place} by you", place=other)
                if tied
                else translate("Comparison", "cut from {place} by you", place=other)
            )
            words.append(said)
    return words


def split(sight: Sight, place: Place, partner: Place) -> str:
    """Return the caption of a paragraph that is one part of a split one of the base: which part."""
    pieces = sorted(sight.index.partners(partner, place.version))
    if len(pieces) < 2:  # noqa: PLR2004 - one piece is the whole
        return translate("Comparison", "part of {place}", place=sight.name(partner))
    number, name = pieces.index(place) + 1, sight.name(partner)
    return translate("Comparison", "part {number} of {all} of {place}", number=number, all=len(pieces), place=name)


def ghost(sight: Sight, place: Place, row: int) -> str:
    """Return the caption of a moved paragraph's placeholder: in which other place it is shown."""
    arrow = "↓" if sight.row_of(place) > row else "↑"
    partners = sight.index.partners(place, sight.base)
    if sight.own_order or not partners:
        return translate(
            "Comparison", "¶{number} {arrow} stands at its own place", number=place.paragraph + 1, arrow=arrow
        )
    values = {"number": place.paragraph + 1, "arrow": arrow, "place": sight.name(partners[0])}
    return translate("Comparison", "¶{number} {arrow} stands beside {place}", **values)


def elsewhere(sight: Sight, place: Place, row: int) -> str:
    """Return the caption of a cell whose words are in a paragraph that is shown in another row: in which one."""
    arrow = "↓" if sight.row_of(place) > row else "↑"
    return translate("Comparison", "words in ¶{number} {arrow}", number=place.paragraph + 1, arrow=arrow)


def paragraphs(places: Iterable[Place]) -> str:
    """Return the numbers of some paragraphs of one version: “¶3 and ¶4”."""
    return joined(f"¶{place.paragraph + 1}" for place in sorted(places))


def labels(sight: Sight, versions: Iterable[int]) -> str:
    """Return the labels of some versions: “B, C and D”."""
    return joined(sight.label(version) for version in versions)


def joined(words: Iterable[str]) -> str:
    """Return some words as a list for a sentence: “a, b and c”."""
    *most, last = words
    return translate("Comparison", "{first} and {last}", first=COMMA.join(most), last=last) if most else last
