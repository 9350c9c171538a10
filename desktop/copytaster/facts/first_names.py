"""Which words that begin a sentence are first names, though a capital shows nothing there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from copytaster.facts.capitals import WORD, bare, cased, opens, titled
from copytaster.facts.house_style import plain
from copytaster.facts.name_words import NameWords


def first_names(texts: Iterable[str], names: Collection[str], known: NameWords) -> Iterator[str]:
    """Yield the words, in plain letters, that begin a sentence before a last name: Ruth of “Ruth Halloway said”.

    `names` are the words, in plain letters, that are names inside sentences.
    """
    for text in texts if known.participles else ():
        for match in () if titled(text) else cased(text):
            word = match.group()
            plainly = word.istitle() and bare(word) == word and not word.endswith(known.participles)
            if plainly and opens(text, match.start(), known) and is_before_last_name(text, match, names, known):
                yield plain(word)


def is_before_last_name(text: str, word: re.Match[str], names: Collection[str], known: NameWords) -> bool:
    """Tell whether a single name, and no country, stands behind a word.

    A word before two names may be anything: Striker Harry Kane, Northern Ireland Office.
    """
    last = WORD.match(text, word.end() + 1)
    if last is None or text[word.end()] != " " or not last.group().istitle():
        return False
    after = WORD.match(text, last.end() + 1)
    if after is not None and text[last.end()] == " " and not after.group().islower():
        return False
    name = plain(bare(last.group()))
    return name in names and name not in known.countries
