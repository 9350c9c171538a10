"""How the paragraphs of all versions of a story are aligned, all pairs of versions together."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.alignment import Alignment, Pin
from copytaster.alignment.bridging import bridged
from copytaster.alignment.by_role import by_role
from copytaster.alignment.candidates import candidates
from copytaster.alignment.canonical import canonical_order
from copytaster.alignment.context import setting
from copytaster.alignment.features import Features, Words, features, split
from copytaster.alignment.grain import bound, division
from copytaster.alignment.identical import identical
from copytaster.alignment.inputs import Inputs, Ints, Mask, numbered, with_sentences
from copytaster.alignment.kept_sentences import kept_sentences
from copytaster.alignment.links import Found, linked
from copytaster.alignment.near import near
from copytaster.alignment.pairs import Pairs, free, full_everywhere, keys, partnered, together, within, without
from copytaster.alignment.pairwise import accepted, first_judged, hopeful, judged, reread
from copytaster.alignment.pins import own_numbers, pinned
from copytaster.garbage import uncollected
from copytaster.memory import keep
from copytaster.progress import Progress, silent
from copytaster.text.version import Version

STEPS = 6


class Fixed(NamedTuple):
    """The pairs that need no weighing: paragraphs that are the same or nearly so, and those tied or cut by hand.

    `links` are all of them but the cut ones. `full` tells by paragraph number and version what has all its partners
    there.
    """

    same: Pairs
    near: Pairs
    ties: Pairs
    cuts: Pairs
    links: Pairs
    full: Mask


class Weighing(NamedTuple):
    """The pairs of paragraphs that were weighed, with the belief in each, and which of them are links.

    `inputs`, `words` and `features` are the sentences, words and features that they were weighed by.
    """

    inputs: Inputs
    words: Words
    features: Features
    pairs: Pairs
    accepted: Mask

    @property
    def links(self) -> Pairs:
        """Return the pairs that are links."""
        return self.pairs.where(self.accepted)


@uncollected()
def align(versions: tuple[Version, ...], pins: tuple[Pin, ...] = (), progress: Progress = silent) -> Alignment:
    """Link the corresponding paragraphs in every pair of `versions`.

    Paragraphs that are set aside take no part. `pins` are obeyed exactly: a tie is a link of confidence 1, a cut is
    no link, and all others are found around them. The order of the versions changes nothing but the numbers.
    """
    keep()
    order = canonical_order(versions)
    own_pins = own_numbers(pins, order, versions)
    progress(0, STEPS)
    inputs = numbered(tuple(versions[v] for v in order))
    found, weighing = links_around(inputs, tuple(pin for pin in own_pins if pin.kind == "cut"), progress)
    confirming = confirmed(inputs, own_pins, found)
    ties = pinned(inputs, confirming, "tie")
    around = tuple(pin for pin in own_pins if pin not in confirming)
    if any(pin.kind == "tie" for pin in around):
        found, weighing = links_around(inputs, around, silent)
        ties = together(found.ties, ties, inputs.size)
    result = linked(weighing.inputs, weighing.words, weighing.features, found._replace(ties=ties), order)
    progress(STEPS, STEPS)
    return result


def confirmed(inputs: Inputs, pins: tuple[Pin, ...], found: Found) -> tuple[Pin, ...]:
    """Return the ties that only confirm a link: without any tie, their paragraphs are linked too, as `found`.

    Such a tie takes no other partner from its paragraphs, which may be a split one and its parts.
    """
    if all(pin.kind == "cut" for pin in pins):
        return ()
    links = {key for pairs in found for key in keys(pairs, inputs.size).tolist()}
    return tuple(
        pin for pin in pins if pin.kind == "tie" and keys(pinned(inputs, (pin,), "tie"), inputs.size)[0] in links
    )


def links_around(inputs: Inputs, pins: tuple[Pin, ...], progress: Progress) -> tuple[Found, Weighing]:
    """Return all pairs of paragraphs that are links, found around the pins, and the weighing that most are from."""
    known = fixed(inputs, pins)
    weighing = weighed(inputs, known, progress)
    believed = by_parts(inputs, pins, known, weighing.links)
    roles, others = by_role(inputs, known.links, known.cuts, believed)
    return Found(known.same, known.near, known.ties, others, roles), weighing


def fixed(inputs: Inputs, pins: tuple[Pin, ...]) -> Fixed:
    """Return the pairs that need no weighing."""
    ties, cuts = pinned(inputs, pins, "tie"), pinned(inputs, pins, "cut")
    full = bound(inputs, ties)
    same = identical(inputs, full, cuts)
    full |= partnered(same, inputs)
    close = without(near(inputs, full), cuts, inputs.size)
    links = together(together(same, close, inputs.size), ties, inputs.size)
    return Fixed(same, close, ties, cuts, links, full | partnered(close, inputs))


def settled(known: Fixed) -> Ints:
    """Return the paragraphs that have a fixed partner in every other version, without pins, and so have all partners.

    Settled paragraphs are not split into sentences. Therefore all their partners must be settled too: a link between a
    whole and a split paragraph would pair only the first sentence.
    """
    whole = full_everywhere(known.full)
    for pins in (known.ties, known.cuts):
        whole[pins.x] = whole[pins.y] = False
    x, y, _ = known.links
    while np.any(mixed := whole[x] != whole[y]):  # until no paragraph that is split has a whole partner
        whole[x[mixed]] = whole[y[mixed]] = False
    return np.flatnonzero(whole)


def weighed(inputs: Inputs, given: Fixed, progress: Progress) -> Weighing:
    """Weigh all pairs of paragraphs that might be links beside the `given` ones."""
    inputs = with_sentences(inputs, settled(given))
    progress(1, STEPS)
    words = split(inputs.parts)
    own = features(words, inputs.alike)
    progress(2, STEPS)
    pairs = without(candidates(own, inputs.version, given.full), given.cuts, inputs.size)
    progress(3, STEPS)
    known = setting(pairs, given.links, words, own, inputs.version)
    judgement = judged(reread(hopeful(first_judged(known))))
    progress(4, STEPS)
    if known.versions > 2:  # noqa: PLR2004 - a third version is what vouches
        judgement = bridged(judgement)
    progress(5, STEPS)
    links = accepted(judgement)
    kept = kept_sentences(judgement.known, links, words)
    belief = np.where(kept, weights.KEPT_BELIEF, judgement.belief)
    return Weighing(inputs, words, own, judgement.known.pairs._replace(score=belief), links | kept)


def by_parts(inputs: Inputs, pins: tuple[Pin, ...], given: Fixed, believed: Pairs) -> Pairs:
    """Return the believed pairs, those between versions of very different grain found by parts of their paragraphs.

    A pair that is sure between whole paragraphs stays if parts do not speak against it.
    """
    finer = division(inputs)
    if finer is None:
        return believed
    parts = numbered(finer.versions)
    known = fixed(parts, finer.cuts(pins))
    weighing = weighed(parts, known, silent)
    joined = finer.joined(together(known.links, weighing.links, parts.size), parts, inputs)
    possible = finer.joined(weighing.pairs.where(weighing.pairs.score >= weights.PART_POSSIBLE), parts, inputs)
    sure = believed.where(believed.score >= weights.WHOLE_SURE)
    joined = together(joined, within(sure, possible, inputs.size), inputs.size)
    joined = without(free(joined, given.full, inputs.version), given.cuts, inputs.size)
    return finer.chosen(believed, joined, inputs)
