"""What two linked paragraphs share that tells: the rarest words, names and figures, as they stand in the text."""

from __future__ import annotations

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
"""How much more a figure tells than a word of the same rarity."""
LETTER = 0.02
"""How much more each letter of a word tells: of two equally rare ones the longer is rarer elsewhere."""


def evidence(versions: tuple[Version, ...], alignment: Alignment, numbers: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return by link, of those `numbers`, the rarest words that both paragraphs share, at most `weights.EVIDENCE`.

    They stand as one of the two paragraphs writes them, the one whose letters come first: a compound for what stands
    inside it. A link between paragraphs that are the same has none.
    """
    if not (wanted := list(numbers)):
        return {}
    stems: dict[Place, Mapping[str, str]] = {}
    for number, version in enumerate(versions):
        stem = stemmer(version.document.language)
        for paragraph, item in enumerate(version.paragraphs):
            found = words(item.text)
            stems[Place(number, paragraph)] = dict(zip(map(stem, reversed(found)), reversed(found), strict=True))
    spread = Counter(stem for forms in stems.values() for stem in forms)
    rarity = {stem: log((1 + len(stems)) / (1 + often)) + 1 for stem, often in spread.items()}
    if any(version.document.language in LANGUAGES for version in versions):
        stems = opened(stems, rarity)
    return {number: shared_words(versions, alignment.links[number], stems, rarity) for number in wanted}


def opened(stems: Mapping[Place, Mapping[str, str]], known: Iterable[str]) -> dict[Place, Mapping[str, str]]:
    """Return `stems` and the `known` ones inside them, each with the form of the compound."""
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
    """Return how much a shared word tells."""
    return rarity * ((FIGURE if form[0].isdigit() else 1.0) + LETTER * len(form))


def written(text: str, form: str) -> str:
    """Return a folded `form` as the text writes it, with the currency sign before it."""
    folded = text.lower()
    at = folded.find(form) if len(folded) == len(text) else -1
    if at < 0:
        return form
    begin = at - 1 if at > 0 and text[at - 1] in CURRENCY else at
    return text[begin : at + len(form)]
