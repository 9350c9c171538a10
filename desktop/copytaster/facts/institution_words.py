"""The patterns of the names of institutions in a language, made of its lists: heads, and what these are for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import regex

NOTHING = "(?!)"
LINKS = ("particles", "remit_particles", "remit_articles", "remit_conjunctions")
"""The lists of the small words in such a name."""
NEEDED = ("heads", "remits", "remit_particles", "remit_conjunctions")
"""The lists without which there are no patterns."""
SHAPES = {"": r"\L<{}>", "stem": r"\L<{}>\p{{L}}{{0,3}}", "end": r"[\w-]*?\L<{}>"}
"""What matches a listed word: nationa- with any ending of an adjective or plural, -amt with any word before it."""
LINK = r"\L<remit_particles>[ '’](?:\L<remit_articles>[ '’])?"
GRAMMAR = (
    rf"(?P<link>{LINK})"
    r"(?P<both>,? \L<remit_conjunctions> (?&link)?)"
    r"(?P<whole>(?:(?&adjective) )*(?&remit)(?: (?&behind))*(?: (?&head))?)"
    r"(?P<others>(?:(?:, (?&link)?(?&whole))*(?&both)(?&whole))?)"
    r"(?P<linked> (?&link)(?:(?&whole)(?&others)|(?&head)))"
    r"(?P<capitals>(?&capital)(?: (?&capital))*)"
)
"""What a name is made of, besides the words `head`, `remit`, `adjective`, those that may be `behind` a head or remit,
and a remit with a `capital`: the particle and article before a remit, a conjunction with these, a remit with its
adjectives, others in a row with it, remits behind a particle, and remits with capitals only."""
ELIDED = r"(?:\p{L}+['’])?"
HALF = r"(?=\p{Lu})\p{L}+-(?= )"
"""The first of two compounds that share their end: Luft- und Raumfahrt."""
BEARER = r"\p{Lu}\p{L}+(?: \p{Lu}\p{L}+-|-\p{Lu}[\w-]+-)"
"""The person whose name an institution has in a compound: Robert Koch-Institut, Robert-Koch-Institut."""
SEAT = r"\p{Lu}[\w-]+\b(?! \p{Lu})"
"""A single word with a capital, such as a country: a person has two."""


@dataclass(frozen=True, slots=True)
class Institutions:
    """The patterns of the names of institutions in one language.

    `head` tells what kind of institution one is, also behind an elided article, and `remit` what it is for, both with a
    capital. `opening` is all of a name up to its head, with an elided `article` before it, and its group `certain` what
    is one without remits too: Deutsche Bank. `further` begins at the last of the words that are recognized as a name by
    their capitals and goes on to the end of the institution; `shared` does so for several remits without a head before
    them; `onward` is what stands behind the words of both, and `led` before those of the latter: ministère de la Santé
    et de la Prévention. `links` are the particles, articles and conjunctions; `small` tells whether remits may have
    small letters, and follow the head directly.
    """

    head: regex.Pattern[str]
    remit: regex.Pattern[str]
    opening: regex.Pattern[str]
    further: regex.Pattern[str]
    shared: regex.Pattern[str]
    onward: regex.Pattern[str]
    led: regex.Pattern[str]
    links: frozenset[str]
    small: bool


def institutions(listed: Mapping[str, Any]) -> Institutions | None:
    """Return the patterns for a language, given its part of the list of names; None if that lacks some of the words."""
    if not all(listed.get(name) for name in NEEDED):
        return None
    kinds = {
        "heads": shapes([*listed["heads"], *listed.get("bodies", ())]),
        "remits": shapes(listed["remits"]),
        "adjectives": shapes([*listed.get("remit_adjectives", ()), *peoples(listed)]),
    }
    lists = {f"{name}{shape}": words for name, kind in kinds.items() for shape, words in kind.items()}
    lists |= {name: list(listed.get(name, ())) for name in LINKS}
    head, remit, adjective = (any_word(name, kind) for name, kind in kinds.items())
    head = rf"(?=\p{{Lu}}){head}"
    small, nouns = "remit_adjectives" in listed, "nouns" in listed
    compounds = "end" in kinds["heads"]  # in these languages an adjective stands before the noun
    words = {
        "head": head,
        "adjective": adjective,
        "capital": rf"(?=\p{{Lu}})(?:{remit}|{adjective})",
        "remit": f"{remit}|(?&capital)|{HALF}" if small else "(?&capital)",
        "behind": "(?&capital)|(?&adjective)" if small and not compounds else "(?&capital)",
    }
    defined = "".join(f"(?P<{name}>{pattern})" for name, pattern in words.items()) + GRAMMAR

    def compiled(pattern: str) -> regex.Pattern[str]:
        grammar = f"(?(DEFINE){defined})" if "(?&" in pattern else ""  # the lists in it take 5 ms
        return regex.compile(f"{grammar}(?:{pattern})", ignore_unused=True, **lists)

    certain = shared = NOTHING
    direct, seated, elided = "(?&whole)", "", ""
    if small:
        certain = rf"(?:(?&capital) )*(?:(?&capital) |{HALF}(?&both))(?&head)"
        direct = "(?:(?&head)(?: (?&behind))+|(?&whole))"
    if nouns:
        certain += rf"|{BEARER}{any_word('heads', kinds['heads'])}"
    elif small:
        shared = "(?&capitals)(?:, (?&link)?(?&capitals))*(?&both)(?&capitals)"
        seated = rf"(?: (?:\L<particles>[ '’])+{SEAT})?"
        elided = rf"(?&head) \L<particles>['’]{SEAT}|"
    opening = compiled(f"(?P<article>{ELIDED})(?:(?P<certain>{certain})|{head})")
    return Institutions(
        head=compiled(ELIDED + head) if small else opening,
        remit=compiled(words["capital"] if small else NOTHING),
        opening=opening,
        further=compiled(rf"{ELIDED}(?:{direct}(?&others)(?&linked)*{seated}|{elided}[^\s,;:]+(?&linked)+{seated})"),
        shared=compiled(shared),
        onward=compiled("[ ,]" if small else r",| (?:\L<remit_particles>|\L<remit_conjunctions>) "),
        led=compiled(rf"(?<!\p{{L}}){LINK}\Z"),
        links=frozenset(word for name in LINKS for line in lists[name] for word in line.split()),
        small=small,
    )


def peoples(listed: Mapping[str, Any]) -> list[str]:
    """Return the stems of the adjectives of countries, without the countries themselves."""
    return [f"{stem}-" for line in listed.get("peoples", ()) for stem in line.split()[1:]]


def shapes(listed: Iterable[str]) -> dict[str, list[str]]:
    """Return listed words without their hyphens, by the keys of `SHAPES`."""
    found: dict[str, list[str]] = {}
    for word in listed:
        if not word.strip("-"):
            continue
        shape = "end" if word.startswith("-") else "stem" if word.endswith("-") else ""
        found.setdefault(shape, []).append(word.strip("-"))
    return found


def any_word(name: str, kinds: Collection[str]) -> str:
    """Return a pattern of any word of the lists `name` followed by their shapes, with or without capitals."""
    if not kinds:
        return NOTHING
    return rf"(?i:{'|'.join(SHAPES[shape].format(f'{name}{shape}') for shape in kinds)})\b(?!-)"
