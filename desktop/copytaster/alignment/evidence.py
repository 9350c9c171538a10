"""The evidence for a link: the rarest words, names and figures that its two paragraphs share, as the text has them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from math import log

from copytaster.alignment import weights
from copytaster.alignment.alignment import Alignment, Link, Place, Relation
from copytaster.alignment.compounds import LANGUAGES, parts
from copytaster.alignment.spelling import words
from copytaster.text.stems import stemmer
from copytaster.text.version import Version

CURRENCY = "$€£¥₹"
FIGURE = 1.5
"""How much more telling a figure is than a word of the same rarity."""
LETTER = 0.02
"""How much more telling a word is per letter: of two equally rare words, the longer is rarer in other texts."""


def evidence(versions: tuple[Version, ...], alignment: Alignment, numbers: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return for each link in `numbers` the rarest words that both paragraphs share, at most `weights.EVIDENCE`.

    A word is given in the spelling of one of the two paragraphs, the one that sorts first; for a part of a compound the
    whole compound is given. A link between equal paragraphs has no evidence.
    """
    if not (wanted := list(numbers)):
        return {}
    stems: dict[Place, Mapping[str, str]] = {}
    for number, version in enumerate(versions):
        stem = stemmer(version.document.language)
        for paragraph, item in enumerate(version.paragraphs):
            found = words(item.text)
            # of several forms of one stem, the first in the text is kept
            stems[Place(number, paragraph)] = dict(zip(map(stem, reversed(found)), reversed(found), strict=True))
    spread = Counter(stem for forms in stems.values() for stem in forms)
    rarity = {stem: log((1 + len(stems)) / (1 + often)) + 1 for stem, often in spread.items()}
    if any(version.document.language in LANGUAGES for version in versions):
        stems = opened(stems, rarity)
    return {number: shared_words(versions, alignment.links[number], stems, rarity) for number in wanted}


def opened(stems: Mapping[Place, Mapping[str, str]], known: Iterable[str]) -> dict[Place, Mapping[str, str]]:
    """Return `stems` and the `known` stems inside them, each with the form of its compound."""
    inside: defaultdict[str, list[str]] = defaultdict(list)
    for whole, part in parts(known):
        inside[whole].append(part)
    return {
        place: {part: form for stem, form in forms.items() for part in inside.get(stem, ())} | dict(forms)
        for place, forms in stems.items()
    }


def shared_words(
    versions: tuple[Version, ...], link: Link, stems: Mapping[Place, Mapping[str, str]], rarity: Mapping[str, float]
) -> tuple[str, ...]:
    """Return the rarest words that the two paragraphs of a link share."""
    if Relation.SAME in link.relation:
        return ()
    texts = {place: versions[place.version].paragraphs[place.paragraph].text for place in (link.left, link.right)}
    first, second = sorted(texts, key=texts.__getitem__)
    common = [(stem, form) for stem, form in stems[first].items() if stem in stems[second]]
    common.sort(key=lambda item: (-telling(item[1], rarity[item[0]]), item[1]))
    forms = list(dict.fromkeys(form for _, form in common))
    return tuple([written(texts[first], form) for form in forms[: weights.EVIDENCE]])


def telling(form: str, rarity: float) -> float:
    """Return how telling a shared word is."""
    return rarity * ((FIGURE if form[0].isdigit() else 1.0) + LETTER * len(form))


def written(text: str, form: str) -> str:
    """Return a normalized `form` as the text has it, with a currency sign before it, if any."""
    folded = text.lower()
    if len(folded) != len(text):
        return form
    alone = re.search(rf"(?<!\w){re.escape(form)}(?!\w)", folded)
    at = alone.start() if alone else folded.find(form)  # a script without spaces has no word that stands alone
    if at < 0:
        return form
    begin = at - 1 if at > 0 and text[at - 1] in CURRENCY else at
    return text[begin : at + len(form)]
