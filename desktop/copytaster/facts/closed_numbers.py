"""Numbers that are written as one word of smaller ones: fünfundzwanzigtausend, tweehonderd, duecentocinquanta."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

TEN, TWENTY, HUNDRED, THOUSAND = 10, 20, 100, 1000
VOWELS = "aeiou"


def closed(words: Mapping[str, int], way: Mapping[str, str]) -> dict[str, int]:
    """Return the numbers made of listed words: those up to 99 and, if `way` has words for these, above.

    `link` stands between ones and tens, in this order; without it the tens come first, and `after` follows them,
    an empty one too: tjugoett; where there is none they lose their vowel before another: ventuno.
    `one` is one before something else (“ein”). `hundred` and `thousand` follow what they multiply, `lone_thousand` is a
    thousand that nothing does. Hundreds go up to 1900, for years; of the numbers above 2000 those with few parts are
    known.
    """
    ones = {word: value for word, value in words.items() if 0 < value < TEN} | ({way["one"]: 1} if "one" in way else {})
    tens = {word: value for word, value in words.items() if TWENTY <= value < HUNDRED and value % TEN == 0}
    small = {word: value for word, value in words.items() if 0 < value < HUNDRED} | dict(pairs(ones, tens, way))
    if not {"hundred", "thousand"} <= way.keys():
        return small
    teens = {word: value for word, value in small.items() if TEN < value < TWENTY}
    hundreds = {way["hundred"]: HUNDRED, **times(ones, way["hundred"], HUNDRED)}
    years = times(teens, way["hundred"], HUNDRED)
    below = small | hundreds | sums(hundreds, small)
    thousands = times(below | ones, way["thousand"], THOUSAND)
    lone = {way.get("lone_thousand", way["thousand"]): THOUSAND}
    few = lone | times(ones, way["thousand"], THOUSAND)
    round_ones = sums(lone | times(small | ones, way["thousand"], THOUSAND), hundreds)
    return below | years | sums(years, small) | thousands | sums(few, small) | round_ones


def pairs(ones: Mapping[str, int], tens: Mapping[str, int], way: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """Yield the numbers of ones and tens: einundzwanzig, tweeëntwintig, ventidue, ventuno, ventitré, עשרים ושתיים."""
    for (one, value), (ten, more) in product(ones.items(), tens.items()):
        if link := way.get("link"):
            yield f"{one}{f'ë{link[1:]}' if one[-1] == link[0] == 'e' else link}{ten}", value + more
            continue
        if "after" in way:
            yield f"{ten}{way['after']}{one}", value + more
            continue
        word = f"{ten[:-1] if one[0] in VOWELS else ten}{one}"
        yield word, value + more
        if word.endswith("tre"):
            yield f"{word[:-1]}é", value + more


def times(words: Mapping[str, int], scale: str, value: int) -> dict[str, int]:
    """Return the multiples of a scale: zweihundert."""
    return {f"{word}{scale}": number * value for word, number in words.items()}


def sums(greater: Mapping[str, int], smaller: Mapping[str, int]) -> dict[str, int]:
    """Return the sums of a number and a smaller one after it: hundertzwanzig."""
    return {f"{word}{rest}": greater[word] + smaller[rest] for word, rest in product(greater, smaller)}
