"""How the paragraphs of all versions of a story are aligned, all versions together."""

from __future__ import annotations

from copytaster.alignment import weights
from copytaster.alignment.alignment import Alignment, Pin
from copytaster.alignment.bridging import bridged
from copytaster.alignment.candidates import Pairs, candidates
from copytaster.alignment.canonical import canonical_order, relabelled
from copytaster.alignment.context import setting
from copytaster.alignment.features import Features, features, split
from copytaster.alignment.identical import identical
from copytaster.alignment.inputs import Inputs, read
from copytaster.alignment.links import Found, linked
from copytaster.alignment.pairwise import judged
from copytaster.alignment.pins import own_numbers, pinned, together, without
from copytaster.progress import Progress, silent
from copytaster.text.version import Version

STEPS = 6


def align(versions: tuple[Version, ...], pins: tuple[Pin, ...] = (), progress: Progress = silent) -> Alignment:
    """Link the paragraphs of `versions` that correspond, in every pair of versions.

    Paragraphs that are set aside take no part. `pins` are obeyed exactly: a tie is a link of confidence 1, a cut is
    no link, and all others are found around them. The order of the versions changes nothing but the numbers.
    """
    order = canonical_order(versions)
    own_pins = own_numbers(pins, order, versions)
    progress(0, STEPS)
    inputs = read(tuple(versions[v] for v in order), frozenset(place for pin in own_pins for place in (pin.a, pin.b)))
    progress(1, STEPS)
    words = split(inputs)
    own = features(words, inputs.size)
    progress(2, STEPS)
    found = pairs_of_paragraphs(inputs, own, own_pins, progress)
    result = relabelled(linked(inputs, words, own, found), order)
    progress(STEPS, STEPS)
    return result


def pairs_of_paragraphs(inputs: Inputs, own: Features, pins: tuple[Pin, ...], progress: Progress) -> Found:
    """Return the pairs of paragraphs that are the same, those tied by hand, and those that are believed."""
    ties, cuts = pinned(inputs, pins, "tie"), pinned(inputs, pins, "cut")
    size = inputs.size
    same = without(without(identical(inputs), ties, size), cuts, size)
    fixed = together(same, ties, size)
    pairs = without(candidates(own, inputs.version, fixed), cuts, size)
    progress(3, STEPS)
    known = setting(pairs, fixed, own, inputs.version)
    belief = judged(known)
    progress(4, STEPS)
    if known.versions > 2:  # noqa: PLR2004 - a third version is what vouches
        for _ in range(weights.BRIDGINGS):
            belief = bridged(known, judged(known, bridged(known, belief)))
    progress(5, STEPS)
    keep = belief >= weights.ACCEPT
    return Found(same, ties, Pairs(pairs.x[keep], pairs.y[keep], belief[keep]))
