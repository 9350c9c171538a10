"""The names of institutions that go on where those of people end: behind “for” and “and”, in small letters."""

from __future__ import annotations

import re
from itertools import takewhile

from copytaster.facts.capitals import WORD, bare
from copytaster.facts.institution_words import Institutions
from copytaster.facts.name_words import NameWords

REACH = 40
"""Characters before a remit in which the particle and article stand, and the title of somebody in charge of it."""
PERSON = 2
"""The fewest words of the name of a person behind the remits of an office."""
PART = re.compile(rf"[a-z]+(?=['’][^\W\d_]{{2}})|{WORD.pattern}")
"""A word of the name of an institution, or a particle or article elided before it: l’homme, dell’Interno."""


def opening(text: str, word: re.Match[str], known: NameWords) -> list[re.Match[str]]:
    """Return the words with which an institution begins, up to its head; none if no name begins with this word.

    A single word begins one only with a remit behind it, the Department for Transport; in “ministère de la Santé et de
    la Prévention” that is two remits.
    """
    patterns = known.institutions
    if patterns is None or word.group().lower() in known.starters:
        return []
    found = patterns.opening.match(text, word.start())
    if found is None:
        return [word] if patterns.small and is_led(text, word, patterns) else []
    run = parts(text, found.end("article"), found.end())
    return run if found["certain"] or further(text, run, patterns) else []


def is_led(text: str, word: re.Match[str], patterns: Institutions) -> bool:
    """Tell whether several remits begin with a word behind a particle: de la Santé et de la Prévention."""
    if not patterns.remit.fullmatch(word.group()) or not patterns.shared.match(text, word.start()):
        return False
    return patterns.led.search(text, max(0, word.start() - REACH), word.start()) is not None


def instituted(text: str, run: list[re.Match[str]], known: NameWords) -> list[re.Match[str]]:
    """Return the words of a name with all that belongs to it if it is that of an institution.

    A head is followed by its remits, Centers for Disease Control and Prevention, or several remits by a body, Food and
    Drug Administration.
    """
    patterns = known.institutions
    if patterns is None:
        return run
    own = without_particles(run)
    if not own or bare(own[-1].group()) != own[-1].group():
        return run
    more = further(text, own, patterns)
    return [*own, *more] if more else run


def in_charge(text: str, run: list[re.Match[str]], known: NameWords) -> int:
    """Return how many of the first words of a run are the remits of somebody's office: ministra de Sanidad Ana Roe."""
    patterns = known.institutions
    if patterns is None or not patterns.small:
        return 0
    count = sum(1 for _ in takewhile(lambda word: patterns.remit.fullmatch(word.group()), run))
    if not 0 < count <= len(run) - PERSON:
        return 0
    before = text[max(0, run[0].start() - REACH) : run[0].start()]
    led = patterns.led.search(before)
    title = WORD.findall(before[: led.start()]) if led else []
    return count if title and title[-1].lower() in known.titles else 0


def without_particles(run: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the words of a name without the particles behind it."""
    end = len(run)
    while end and run[end - 1].group().islower():
        end -= 1
    return run[:end]


def further(text: str, run: list[re.Match[str]], patterns: Institutions) -> list[re.Match[str]]:
    """Return the words of an institution behind those of a run; none if that does not begin one."""
    if not patterns.onward.match(text, run[-1].end()):  # for speed
        return []
    headed = any(patterns.head.match(word.group()) for word in run)
    found = (patterns.shared if patterns.small and not headed else patterns.further).match(text, run[-1].start())
    more = parts(text, run[-1].end(), found.end()) if found else []
    return more if headed or patterns.small or any(patterns.head.match(word.group()) for word in more) else []


def parts(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return the words that begin in a part of a text."""
    found: list[re.Match[str]] = []
    while (word := PART.search(text, start)) and word.start() < end:
        found.append(word)
        start = word.end()
    return found
