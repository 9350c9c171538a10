"""What stands between a title and its bearer: the place or body of “мэр Казани Ильсур Метшин”."""

from __future__ import annotations

import re

from copytaster.facts.name_words import NameWords
from copytaster.facts.plain import plain

APART = re.compile(r"[\s'’]+")
REACH = 60
"""Characters before a name in which its title is looked for."""
PERSON = 2
"""How many words at the end of such a name are the person's, besides initials, particles and the like."""
LONG_SIGN = 2
"""The fewest letters of an abbreviation in capitals: МЧС."""
NEXT_PERSON = re.compile(r",\s[^\W\d_]")
"""What follows a name that is only a place: il sindaco di San Giovanni Valdarno, Valentina Vadi."""


def parted(text: str, run: list[re.Match[str]], known: NameWords) -> list[list[re.Match[str]]]:
    """Return the words of a name, or in two parts those of a place or body and of the person with its title."""
    rest = after_title(text, run, known)
    follower = NEXT_PERSON.match(text, rest[-1].end()) if rest else None
    if len(rest) < PERSON or (follower and follower[0][-1].isupper()) or rest[0].group().lower() in known.bodies:
        return [run]
    if plain(rest[-1].group()) in known.countries:
        return [run]
    start = person(rest, known)
    signs = [word.group().isupper() and len(word.group()) >= LONG_SIGN for word in rest]
    if known.cases and signs[0] and not signs[-1] and not rest[-1].group().endswith(known.place_endings):
        start = signs.index(False)
    return [rest[:start], rest[start:]] if start else [run]


def after_title(text: str, run: list[re.Match[str]], known: NameWords) -> list[re.Match[str]]:
    """Return the words that follow a title and what its language has after it; none without a title."""
    if not run or not (known.cases or known.of_titles):
        return []
    before = APART.split(text[max(0, run[0].start() - REACH) : run[0].start()].lower().rstrip(" '’"))
    linked = len(before)
    while linked and before[linked - 1] in known.of_titles:
        linked -= 1
    titled = linked > 0 and before[linked - 1] in known.titles
    return run if titled and (known.cases or linked < len(before)) else []


def person(run: list[re.Match[str]], known: NameWords) -> int:
    """Return where the person's name begins in the words after a title."""
    start = len(run) - PERSON
    while start > 0 and (joins(run[start].group(), known) or len(run[start - 1].group().rstrip(".")) == 1):
        start -= 1
    return start


def joins(word: str, known: NameWords) -> bool:
    """Tell whether a word stands inside a person's name: a particle or a patronymic."""
    return word.lower() in known.particles or word.lower().endswith(known.patronymics)
