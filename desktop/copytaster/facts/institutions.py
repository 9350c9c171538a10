"""The names of institutions that go on where those of people end: behind “for” and “and”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from copytaster.facts.capitals import WORD, bare
from copytaster.facts.name_words import NameWords


def instituted(text: str, run: list[re.Match[str]], known: NameWords) -> list[re.Match[str]]:
    """Return the words of a name with all that belongs to it if it is that of an institution.

    A head is followed by its remits, Centers for Disease Control and Prevention, or several remits by a body, Food and
    Drug Administration.
    """
    if not known.remits:
        return run
    own = list(run)
    while own[-1].group().islower() and len(own) > 1:
        own.pop()
    last = own[-1].group()
    if bare(last) != last:
        return run
    end, headed = own[-1].end(), any(is_head(word.group(), known) for word in own)
    more = list(chain.from_iterable(listed(text, end, known))) if is_remit(last, known) else []
    if headed:
        more += remits(text, (more or own)[-1].end(), known)
        return [*own, *more] if more else run
    return [*own, *more] if more and is_head(more[-1].group(), known) else run


def heads(text: str, word: re.Match[str], known: NameWords) -> bool:
    """Tell whether a word is the head of an institution, with a remit behind it."""
    return is_head(word.group(), known) and bool(remits(text, word.end(), known))


def remits(text: str, end: int, known: NameWords) -> list[re.Match[str]]:
    """Return the words of the remits behind the head of an institution, with the particles before and between them."""
    found: list[re.Match[str]] = []
    while opened := opening(text, end, known):
        parts = list(listed(text, opened[-1].end(), known, first=True))
        if not parts:
            break
        found += [*opened, *(word for part in parts for word in part)]
        end = found[-1].end()
    return found


def opening(text: str, end: int, known: NameWords) -> list[re.Match[str]]:
    """Return the words before a remit: “for”, “on the”; none if something else is there."""
    word = following(text, end)
    if word is None or word.group() not in known.remit_particles:
        return []
    article = following(text, word.end())
    return [word, article] if article is not None and article.group() in known.remit_articles else [word]


def listed(text: str, end: int, known: NameWords, *, first: bool = False) -> Iterator[list[re.Match[str]]]:
    """Yield the words of each further remit of an enumeration, with the conjunction before it.

    The `first` remit has neither comma nor conjunction before it. Remits behind a comma need a conjunction at the end.
    """
    waiting: list[list[re.Match[str]]] = []
    if first:
        own = remit(text, end, known)
        if not own:
            return
        yield own
        end = own[-1].end()
    while True:
        comma = text.startswith(", ", end)
        conjunction = following(text, end + comma)
        joined = conjunction is not None and conjunction.group() in known.remit_conjunctions
        if joined and conjunction is not None:
            own = remit(text, conjunction.end(), known)
            if own:
                yield from waiting
                yield [conjunction, *own]
            return
        own = remit(text, end + 1, known) if comma else []
        if not own:
            return
        waiting.append(own)
        end = own[-1].end()


def remit(text: str, end: int, known: NameWords) -> list[re.Match[str]]:
    """Return the words of a remit, and of a body at its end: Disease Control, Exchange Commission."""
    found: list[re.Match[str]] = []
    while (word := following(text, end)) and (is_remit(word.group(), known) or is_head(word.group(), known)):
        found.append(word)
        end = word.start() + len(bare(word.group()))
        if end < word.end():
            break
    return found


def following(text: str, end: int) -> re.Match[str] | None:
    """Return the word behind a single space."""
    return WORD.match(text, end + 1) if text.startswith(" ", end) else None


def is_head(word: str, known: NameWords) -> bool:
    """Tell whether a word with a capital names a kind of institution."""
    said = bare(word)
    return said[0].isupper() and (said.lower() in known.bodies or said.lower() in known.heads)


def is_remit(word: str, known: NameWords) -> bool:
    """Tell whether a word with a capital is something that institutions are for."""
    said = bare(word)
    return said[0].isupper() and said.lower() in known.remits
