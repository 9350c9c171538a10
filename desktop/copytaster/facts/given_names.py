"""The names of people in Arabic and Hebrew: a listed given name, and the words that can go on with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

Words = tuple[str, ...]
WORD = re.compile(r"[^\W\d_]+(?:[-'’׳״\"][^\W\d_]+)*")
SHORTEST, LONGEST = 3, 20
"""The fewest and the most letters of a family name."""
MOST = 6
"""The most words that go on with a given name: a list of many thousands is none."""
ALONE = 4
"""The fewest letters of one that stands for its bearer by itself: مدبولي."""
FULL = 2
"""How many names are a whole one: after them only one with an article follows, محمد صلاح العوضي."""


@dataclass(frozen=True, slots=True)
class Given:
    """The words that tell names in one language: see the list. `article` begins family names, if it is not empty.

    Before it the words `begins` begin a name: عبد الفتاح السيسي. Words that begin with one of `attached` are no part of
    a name.
    """

    given: frozenset[str]
    links: frozenset[str]
    prefixes: tuple[str, ...]
    stops: frozenset[str]
    never: frozenset[str]
    article: str
    attached: tuple[str, ...]
    begins: frozenset[str]

    def stands_alone(self, words: Words) -> bool:
        """Tell whether the last part of a name can stand for its bearer: الدسوقي, but no given name or adjective."""
        last = words[-1]
        return len(last) >= ALONE and last not in self.given and last not in self.never and last not in self.stops


def given_names(listed: Mapping[str, Any], verbs: Iterable[str]) -> Given:
    """Return the words of a list; the verbs of saying end a name too."""
    return Given(
        frozenset(listed["given"]),
        frozenset(listed.get("links", ())),
        tuple(listed.get("prefixes", ())),
        frozenset({*listed.get("stops", ()), *verbs}),
        frozenset(listed.get("never", ())),
        str(listed.get("article", "")),
        tuple(listed.get("attached", ())),
        frozenset(listed.get("begins", ())),
    )


def named_by_given(text: str, known: Given) -> Iterator[tuple[int, str, Words]]:
    """Yield start, wording and words of each name in a text that begins with a given name."""
    end = 0
    for match in WORD.finditer(text):
        start = match.start() + begin(match.group(), known)
        if match.start() < end or not begins(text, start, match.end(), known):
            continue
        further = list(islice(following(text, start, match.end(), known), MOST))
        if further:
            end = further[-1]
            yield start, text[start:end], tuple(text[start:end].split())


def begins(text: str, start: int, end: int, known: Given) -> bool:
    """Tell whether a word can begin a name."""
    word = text[start:end]
    return word in known.given or (word in known.begins and text.startswith(known.article, end + 1))


def begin(word: str, known: Given) -> int:
    """Return where a word begins without what is written as one word with it: ومحمد."""
    if word in known.given:
        return 0
    return next((len(one) for one in known.prefixes if word.startswith(one) and word[len(one) :] in known.given), 0)


def following(text: str, start: int, end: int, known: Given) -> Iterator[int]:
    """Yield the ends of the words that go on with a name: given names, what links bind, and at last a family name."""
    linked = text[start:end] in known.begins
    names = 0 if linked else 1
    while (further := WORD.match(text, end + 1)) and text[end] == " ":
        word, end = further.group(), further.end()
        bound = linked or word in known.given
        linked = word in known.links and names < FULL and not linked
        if linked:
            continue
        if word in known.stops or not (bound or can_end(word, names, known)):
            return
        yield end
        if not bound:
            return
        names += 1


def can_end(word: str, names: int, known: Given) -> bool:
    """Tell whether an unlisted word can be the family name after so many others."""
    if not SHORTEST <= len(word) <= LONGEST or word.startswith(known.attached):
        return False
    return names < FULL or (bool(known.article) and word.startswith(known.article))
