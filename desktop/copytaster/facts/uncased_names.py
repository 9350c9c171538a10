"""The names of people in scripts without capitals, recognized by family or given names and the words beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from copytaster.facts.given_names import Given, Words, given_names, named_by_given
from copytaster.facts.phrases import NEUTRAL, any_of
from copytaster.facts.word_lists import Lists, word_list

HAN = "[\u3005\u3400-\u9fff]"
HANGUL = "[\uac00-\ud7a3]"
KANA = "[\u30a1-\u30fa\u30fc]"
DOT = "[·・•‧]"
"""What parts the names of a foreigner: 唐纳德·特朗普, ドナルド・トランプ."""
EDGE = r"(?=$|[^\w·])"
LONGEST = 8
"""Signs of the longest item of a list that is a word; a longer one is a row of family names of one sign."""


@dataclass(frozen=True, slots=True)
class Seen:
    """How the names of people are seen in one language.

    The patterns `whole` of whole names have the groups `family` and `given`, or `parts`, and that of family names that
    stand alone has `family`. Where given names tell a name there is `given` instead. What begins with one of the words
    `never` is none.
    """

    whole: tuple[re.Pattern[str], ...] = ()
    alone: re.Pattern[str] | None = None
    given: Given | None = None
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class People:
    """The people of a story: the parts of each name, the family name last, by its wording, and a pattern of all."""

    seen: Seen
    pattern: re.Pattern[str]
    parts: Mapping[str, Words] = field(default_factory=dict)


def people_of(texts: Iterable[str], language: str, own: Lists = ()) -> People | None:
    """Return the people whom the texts of a story name, None for a language without a list."""
    seen = seen_in(language, own)
    if seen is None:
        return None
    parts: dict[str, Words] = {}
    for text in dict.fromkeys(texts):
        for said, words in whole_names(text, seen):
            parts.setdefault(said, words)
    if seen.given is None:
        return People(seen, re.compile(f"(?P<name>{any_of(parts)})"), parts)
    last = {words[-1]: words[-1:] for words in parts.values() if seen.given.stands_alone(words)}
    before = any_of(seen.given.prefixes)
    known = last | parts
    return People(seen, re.compile(rf"(?<!\w)(?:{before})?(?P<name>{any_of(known)})(?!\w)"), known)


def people_in(text: str, people: People) -> Iterator[tuple[int, str, Words]]:
    """Yield start, wording and parts of each name in a passage, in order: those of the story, and family names."""
    found = [(match.start("name"), match["name"]) for match in people.pattern.finditer(text)]
    taken = {start for start, _ in found}
    lone = people.seen.alone.finditer(text) if people.seen.alone else ()
    found += [(match.start("family"), match["family"]) for match in lone if match.start("family") not in taken]
    for start, said in sorted(found):
        yield start, said, people.parts.get(said, (said,))


def whole_names(text: str, seen: Seen) -> Iterator[tuple[str, Words]]:
    """Yield wording and parts of the whole names in a text."""
    if seen.given is not None:
        yield from ((said, words) for _, said, words in named_by_given(text, seen.given))
    for pattern in seen.whole:
        for match in pattern.finditer(text):
            foreign = match.groupdict().get("parts")
            said = foreign or f"{match['family']}{match['given']}"
            if said.startswith(seen.never):
                continue
            words = tuple(re.split(DOT, said)) if foreign else (match["given"], match["family"])
            yield said, words
            if foreign and len(words) > 1 and len(words[-1]) > 1:
                yield words[-1], words[-1:]


@cache
def seen_in(language: str, own: Lists = ()) -> Seen | None:
    """Return how names are seen in a language, None without a list of people."""
    listed = word_list("names", own).get(language, {}).get("people", {})
    sayings = verbs(language, own)
    if "given" in listed:
        return Seen(given=given_names(listed, sayings))
    if language not in MAKERS:
        return None
    family = any_of(families(listed))
    whole, alone = MAKERS[language](listed, family, any_of(sayings))
    return Seen(tuple(map(re.compile, whole)), re.compile(alone), None, tuple(listed["never"]))


def families(listed: Mapping[str, Any]) -> list[str]:
    """Return the family names of a language: words, and the signs of rows of names of one sign."""
    return [name for word in listed["families"] for name in (word if len(word) > LONGEST else [word])]


def verbs(language: str, own: Lists) -> list[str]:
    """Return the verbs of saying of a language."""
    kinds = word_list("attribution", own).get(language, {}).get("verbs", {})
    return [verb for kind, words in kinds.items() if kind != NEUTRAL for verb in words]


def chinese(listed: Mapping[str, Any], family: str, verb: str) -> tuple[tuple[str, ...], str]:
    """Return the patterns of 局长陈国栋, 徐榛蔚縣長, “的陈淑芬说”, 总统特朗普 and 唐纳德·特朗普, and that of 张女士."""
    stop, sound, one = any_of(listed["stops"]), f"[{listed['sounds']}]", f"(?![{listed['not_given']}]){HAN}"
    before, opens = any_of(listed["titles"]), rf"(?:^|[^\w·]|{any_of(listed['opens'])})"
    behind, beside = any_of(listed["titles_behind"]), any_of(listed["honorifics"])
    called = f"(?P<family>{family})(?!{behind}|{beside})"
    dateline = rf"(?={HAN}{{2,4}}\d{{1,2}}日)"
    ends = rf"{EDGE}|(?={verb}|{stop}|\d)|{dateline}"
    given = rf"{one}(?={verb})|{one}{EDGE}|{one}{one}(?:{ends})|{one}(?={stop}|\d)"
    return (
        rf"{before}\s?{called}(?P<given>{given})",
        rf"{opens}{called}(?P<given>(?:{one}){{1,2}}?)(?<![{listed['places']}])(?={behind}|{beside})",
        rf"{opens}{called}(?P<given>{one}{one})(?={verb})",
        rf"{before}(?P<parts>{sound}{{3,8}})(?:{EDGE}|(?={verb}|{stop}))",
        rf"(?P<parts>{sound}{{1,8}}(?:{DOT}{sound}{{1,8}}){{1,4}})",
    ), rf"(?:{opens}(?={family}{behind})|(?={family}{beside}))(?P<family>{family})"


def japanese(listed: Mapping[str, Any], family: str, _verb: str) -> tuple[tuple[str, ...], str]:
    """Return the patterns of 佐藤雄介社長, 榎並美智子さん and バイデン大統領, and that of 佐藤社長."""
    beside = any_of(listed["honorifics"])
    behind = any_of([*listed["titles_behind"], *listed["honorifics"]])
    leader = any_of([*listed["foreign"], *listed["honorifics"]])
    called = rf"(?<!{HAN})(?P<family>{family})"
    written = rf"(?!{beside})[{listed['given_signs']}]{{2,4}}"
    return (
        rf"{called}(?P<given>{HAN}{{1,3}}?|{written})(?={behind})",
        rf"(?<!{HAN})(?P<parts>{HAN}{{2,6}}?|{HAN}{{1,3}}{written})(?={beside})",
        rf"(?<!{KANA})(?P<parts>{KANA}{{2,12}}(?:{DOT}{KANA}{{1,12}}){{0,4}})(?={leader})",
    ), rf"{called}(?={behind})"


def korean(listed: Mapping[str, Any], family: str, _verb: str) -> tuple[tuple[str, ...], str]:
    """Return the pattern of 김철수 시장, and that of 김 씨."""
    behind, beside = any_of(listed["titles_behind"]), any_of(listed["honorifics"])
    called = rf"(?<!{HANGUL})(?P<family>{family})"
    given = rf"{HANGUL}(?![{listed['not_last']}]){HANGUL}"
    return (rf"{called}(?P<given>{given})(?=\s?(?:{behind}|{beside}))",), rf"{called}(?=\s?{beside})"


MAKERS: Mapping[str, Callable[[Mapping[str, Any], str, str], tuple[tuple[str, ...], str]]] = {
    "zh": chinese,
    "ja": japanese,
    "ko": korean,
}
