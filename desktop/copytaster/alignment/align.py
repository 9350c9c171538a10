"""How the paragraphs of all versions of a story are aligned, all pairs of versions together."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from copytaster.alignment import weights
from copytaster.alignment.alignment import Alignment, Pin
from copytaster.alignment.bridging import bridged
from copytaster.alignment.candidates import candidates, free
from copytaster.alignment.canonical import canonical_order
from copytaster.alignment.context import setting
from copytaster.alignment.features import Features, Words, features, split
from copytaster.alignment.grain import cut
from copytaster.alignment.headlines import headlines, without_others
from copytaster.alignment.identical import identical
from copytaster.alignment.inputs import Inputs, Ints, Mask, numbered, with_sentences
from copytaster.alignment.kept_sentences import kept_sentences
from copytaster.alignment.links import Found, linked
from copytaster.alignment.near import near, partnered
from copytaster.alignment.pairs import Pairs, keys, together, within, without
from copytaster.alignment.pairwise import accepted, first_judged, hopeful, judged, reread
from copytaster.alignment.pins import own_numbers, pinned
from copytaster.garbage import uncollected
from copytaster.memory import keep
from copytaster.progress import Progress, silent
from copytaster.text.version import Version

STEPS = 6


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
    confirming = confirmed(inputs, own_pins)
    inputs, words, own, found = weighed(inputs, tuple(pin for pin in own_pins if pin not in confirming), progress)
    ties = together(found.ties, pinned(inputs, confirming, "tie"), inputs.size)
    result = linked(inputs, words, own, found._replace(ties=ties), order)
    progress(STEPS, STEPS)
    return result


class Weighing(NamedTuple):
    """All pairs that are links, and the sentences, words and features that they were found by."""

    inputs: Inputs
    words: Words
    own: Features
    found: Found


def confirmed(inputs: Inputs, pins: tuple[Pin, ...]) -> tuple[Pin, ...]:
    """Return the ties that only confirm a link: without any tie, their paragraphs are linked too.

    Such a tie takes no other partner from its paragraphs, which may be a split one and its parts.
    """
    ties = tuple(pin for pin in pins if pin.kind == "tie")
    if not ties:
        return ()
    found = weighed(inputs, tuple(pin for pin in pins if pin.kind == "cut"), silent).found
    links = {key for pairs in found for key in keys(pairs, inputs.size).tolist()}
    return tuple(pin for pin in ties if keys(pinned(inputs, (pin,), "tie"), inputs.size)[0] in links)


def weighed(inputs: Inputs, pins: tuple[Pin, ...], progress: Progress) -> Weighing:
    """Return all pairs of paragraphs that are links; a paragraph that is tied has no other partner in that version."""
    known = fixed(inputs, pins)
    inputs = with_sentences(inputs, settled(inputs, known))
    progress(1, STEPS)
    words = split(inputs.parts)
    own = features(words, inputs.alike)
    progress(2, STEPS)
    pairs, links = judged_pairs(inputs, words, own, known, progress)
    believed = by_parts(inputs, pins, known, pairs.where(links))
    tops = headlines(inputs, known.together(inputs.size), known.cuts, believed)
    believed = without_others(inputs, believed, tops)
    return Weighing(inputs, words, own, Found(known.same, known.near, known.ties, believed, tops))


class Fixed(NamedTuple):
    """The pairs that need no weighing: paragraphs that are the same or nearly so, and those tied or cut by hand."""

    same: Pairs
    near: Pairs
    ties: Pairs
    cuts: Pairs

    def together(self, size: int) -> Pairs:
        """Return all pairs that are links."""
        return together(together(self.same, self.near, size), self.ties, size)


def fixed(inputs: Inputs, pins: tuple[Pin, ...]) -> Fixed:
    """Return the pairs that need no weighing."""
    ties, cuts = pinned(inputs, pins, "tie"), pinned(inputs, pins, "cut")
    same = without(without(identical(inputs), ties, inputs.size), cuts, inputs.size)
    taken = together(same, ties, inputs.size)
    return Fixed(same, without(near(inputs, taken), cuts, inputs.size), ties, cuts)


def settled(inputs: Inputs, known: Fixed) -> Ints:
    """Return the paragraphs that have a fixed partner in every other version, without pins, and so have all partners.

    Settled paragraphs are not split into sentences. Therefore all their partners must be settled too: a link between a
    whole and a split paragraph would pair only the first sentence.
    """
    pairs = together(known.same, known.near, inputs.size)
    whole = np.zeros(inputs.size, bool)
    whole[partnered(pairs, inputs)] = True
    for side in (*known.ties[:2], *known.cuts[:2]):
        whole[side] = False
    while len(half := np.flatnonzero(whole[pairs.x] != whole[pairs.y])):
        whole[pairs.x[half]] = whole[pairs.y[half]] = False
    return np.flatnonzero(whole)


def judged_pairs(inputs: Inputs, words: Words, own: Features, given: Fixed, progress: Progress) -> tuple[Pairs, Mask]:
    """Return the pairs of paragraphs that are weighed, with the belief in each, and which of them are links."""
    taken = given.together(inputs.size)
    pairs = without(candidates(own, inputs.version, taken), given.cuts, inputs.size)
    progress(3, STEPS)
    known = setting(pairs, taken, words, own, inputs.version)
    first = first_judged(known)
    several = known.versions > 2  # noqa: PLR2004 - a third version is what vouches
    judgement = judged(reread(hopeful(first, bridged(first).belief if several else first.belief)))
    progress(4, STEPS)
    if several:
        judgement = bridged(judged(bridged(judgement)))
    progress(5, STEPS)
    links = accepted(judgement)
    kept = kept_sentences(judgement.known, links, words)
    belief = np.where(kept, weights.KEPT_BELIEF, judgement.belief)
    return judgement.known.pairs._replace(score=belief), links | kept


def by_parts(inputs: Inputs, pins: tuple[Pin, ...], given: Fixed, believed: Pairs) -> Pairs:
    """Return the believed pairs, those between versions of very different grain found by parts of their paragraphs.

    A pair that is sure between whole paragraphs stays if parts do not speak against it.
    """
    finer = cut(inputs)
    if finer is None:
        return believed
    parts = numbered(finer.versions)
    known = fixed(parts, finer.cuts(pins))
    parts = with_sentences(parts, settled(parts, known))
    words = split(parts.parts)
    pairs, links = judged_pairs(parts, words, features(words, parts.alike), known, silent)
    joined = finer.joined(together(known.together(parts.size), pairs.where(links), parts.size), parts, inputs)
    possible = finer.joined(pairs.where(pairs.score >= weights.PART_POSSIBLE), parts, inputs)
    sure = believed.where(believed.score >= weights.WHOLE_SURE)
    joined = together(joined, within(sure, possible, inputs.size), inputs.size)
    joined = free(joined, together(given.same, given.near, inputs.size), inputs.version)
    joined = without(finer.untied(joined, given.ties, inputs), given.cuts, inputs.size)
    return finer.chosen(believed, joined, inputs)
