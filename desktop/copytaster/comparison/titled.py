"""Which title alone is said to speak, and whom a paragraph introduces with it: the mayor said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copytaster.comparison.people import is_title, is_whole_title
from copytaster.comparison.scene import BESIDE, Scene
from copytaster.facts.names import Name
from copytaster.facts.phrases import lowered
from copytaster.text.spans import Span

CLAUSE_BEFORE = re.compile(r"(?<=[\s”\"’'»“„])[^.,;:!?“”\"„«»()]+$")
CLAUSE_BEHIND = re.compile(r"\s[^.,;:!?“”\"„«»()]+")
"""The words after a verb of saying up to the next mark; `CLAUSE_BEFORE` are those before one, from the last mark."""
WORD = re.compile(r"\w+")


def title_beside(scene: Scene, around: Span, words: Span) -> str:
    """Return the title alone beside the verb nearest to quoted words: “the mayor said”; empty if there is none.

    `around` are the sentences of the quoted `words`.
    """
    verb = min(scene.verbs(around), key=lambda verb: gap(verb, words), default=None)
    if verb is None:
        return ""
    return next(filter(None, (definite_title(scene, clause) for clause in clauses(scene.text, around, verb))), "")


def clauses(text: str, around: Span, verb: Span) -> Iterator[str]:
    """Yield the words before a verb of saying, from the last mark, and those behind it, up to the next one."""
    found = CLAUSE_BEFORE.search(text[around.start : verb.start]), CLAUSE_BEHIND.match(text[verb.end : around.end])
    yield from (clause.group() for clause in found if clause)


def definite_title(scene: Scene, stretch: str) -> str:
    """Return the title behind a definite article in a stretch: “the prime minister”; empty if there is none."""
    said = stretch.lower().replace("’", "' ").replace("'", "' ").split()
    for place, word in enumerate(said[:-1]):
        if word in scene.words.definite:
            one, *more = said[place + 1 : place + 3]
            if is_title(scene, one):
                return one
            joined = any(is_whole_title(scene, one, two) or is_title(scene, two) for two in more)
            return f"{one} {more[0]}" if joined else ""
    return ""


def titled_so(scene: Scene, title: str) -> Iterator[Name]:
    """Yield the people in a paragraph whose names stand behind a title, or before it: Mayor Roe; Roe, the mayor."""
    low = lowered(scene.text)
    for name in scene.facts.names:
        start, end = name.span
        before = low[max(0, start - BESIDE) : start].rstrip(" ,")
        behind = [word for word in WORD.findall(low[end : end + BESIDE]) if word not in scene.words.definite]
        aside = low.startswith(",", end) and " ".join(behind).startswith(title)
        if aside or (before.endswith(title) and not before[: -len(title)][-1:].isalnum()):
            yield name


def gap(one: Span, other: Span) -> int:
    """Return the number of characters between two spans, 0 if they touch or overlap."""
    return max(one.start - other.end, other.start - one.end, 0)
