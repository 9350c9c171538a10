"""Which nouns are names in a language that capitalizes all nouns, recognized by the words around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from copytaster.facts.name_words import NameWords
from copytaster.facts.plain import plain

BEHIND = re.compile(r"\s([^\W\d_]+)")
"""The word behind another one."""
WORD = re.compile(
    r"\b[a-z]\.(?:\s?[^\W\d_]\.)+|(?:[^\W\d_]|St)\.(?=\s)|[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+|[.!?:;,„“\"»«()–—]"
)
"""An abbreviation such as “z. B.”, an initial or “St.”, each with its periods, a word, a number, or a mark."""
AGAINST = 2
"""How many occurrences as a name outweigh one as a common noun, with an article or adjective before it."""
ADJECTIVES = ("sche", "schen", "scher", "sches", "schem", "er", "ale", "alen", "ten")
"""Endings of adjectives that begin names: Deutsche Bahn, Kölner Dom, Vereinte Nationen."""
PLURALS = ("en", "ern")
"""Endings of plurals, which have no article after a preposition either: aus Häusern."""
INFLECTED = tuple(ending for ending in ADJECTIVES if ending != "er")
"""Those of adjectives only: after an article and before two more words, most nouns in -er are people: Lehrer."""
APPOSED = 3
"""The least words of a name after an article that can begin with a common noun: a person has two of their own."""


def without_noun(text: str, run: list[re.Match[str]], known: NameWords) -> list[re.Match[str]]:
    """Return the words of a name without a noun that tells what its bearer is: “die Krankenschwester Ada Roe”.

    Adjectives after an article begin names, and so do abbreviations: “die Deutsche Bahn Stiftung”, “der FC Nordhafen”.
    """
    noun = run[0].group()
    if not known.capital_nouns or len(run) < APPOSED or noun.isupper() or noun.endswith(INFLECTED):
        return run
    before = text[: run[0].start()].rsplit(maxsplit=1)[-1:]
    return run[1:] if before and before[0].lower() in known.articles else run


def addressed(text: str, before: re.Match[str], particle: re.Match[str], known: NameWords) -> bool:
    """Tell whether a particle is an article behind a name, of those who are spoken to: sagte Roe der Presse.

    It is part of a name behind another particle, and before a byname: Ada von der Aue, Peter der Große.
    """
    if particle.group() not in known.articles or before.group().lower() in known.particles:
        return False
    behind = BEHIND.match(text, particle.end())
    return behind is None or behind[1].lower() not in known.bynames


def qualified(adjective: str, noun: str, known: NameWords) -> bool:
    """Tell whether a noun is part of the name that an adjective with a capital begins: Deutsche Bahn."""
    return known.capital_nouns and adjective.endswith(INFLECTED) and noun[0].isupper()


def names_among_nouns(texts: Iterable[str], known: NameWords) -> frozenset[str]:
    """Return the words of all texts, in plain letters, that are names and not common nouns.

    A text all in capitals shows no nouns.
    """
    signs: Counter[str] = Counter()
    doubts: Counter[str] = Counter()
    for text in texts:
        if text.isupper():
            continue
        words = words_of(text, known)
        for number, word in enumerate(words):
            if not word[0].isupper():
                continue
            if named(words, number, known):
                signs[plain(word)] += 1
            elif number and determined(words[number - 1], known):
                doubts[plain(word)] += 1
    return frozenset(word for word, count in signs.items() if count >= AGAINST * doubts[word])


def words_of(text: str, known: NameWords) -> list[str]:
    """Return the words and punctuation marks of a text, without the period of an abbreviated title: Dr. Müller."""
    found = WORD.findall(text)
    return [
        word
        for number, word in enumerate(found)
        if word != "." or number == 0 or found[number - 1].lower() not in known.honorifics
    ]


def named(words: Sequence[str], number: int, known: NameWords) -> bool:
    """Tell whether a noun is used as a name: a listed place, or after a title or verb of saying, or by another name."""
    word = words[number]
    if word.lower() in known.places:
        return True
    if common(word, known):
        return False
    before = words[number - 1] if number else ""
    after = words[number + 1] if number + 1 < len(words) else ""
    if titles(before, known) or (before.lower() in known.speech and not words[max(0, number - 2)][0].isupper()):
        return True
    if before.lower() in known.prepositions:
        return not word.endswith(PLURALS)
    if told_common(words, number, known):
        return False
    beside = [
        near
        for near, place in ((before, number - 1), (after, number + 1))
        if near[:1].isupper() and not common(near, known) and not told_common(words, place, known)
    ]
    opens = number == 0 or not before[:1].isalnum()
    return bool(beside) and not (opens and before != "," and len(beside) == 1 and titles(word, known))


def told_common(words: Sequence[str], number: int, known: NameWords) -> bool:
    """Tell whether a noun has an article and is no adjective of a name: “der Brücke”, but not “die Deutsche Bahn”."""
    return number > 0 and determined(words[number - 1], known) and not words[number].endswith(ADJECTIVES)


def titles(word: str, known: NameWords) -> bool:
    """Tell whether a word is a title or a compound with one: Feuerwehrchef."""
    low = word.lower()
    return word[:1].isupper() and (
        low in known.titles or low in known.honorifics or any(low.endswith(title) for title in known.titles)
    )


def common(word: str, known: NameWords) -> bool:
    """Tell whether a word is a common noun by its ending or list, a title, or no noun at all."""
    low = word.lower()
    return low in known.starters or low in known.common or low.endswith(tuple(known.suffixes)) or titles(word, known)


def determined(word: str, known: NameWords) -> bool:
    """Tell whether a word before a noun shows that it is a common noun: an article, an adjective, a number."""
    return word.isdigit() or word.lower() in known.articles or (word.islower() and word.endswith(("es", "em")))
