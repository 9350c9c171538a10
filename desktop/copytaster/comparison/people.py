"""Which names of a story are people's, and how each of these people is called in full."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from copytaster.comparison.scene import BESIDE, TOUCHING, Scene
from copytaster.facts.facts import within as facts_in
from copytaster.facts.name_variants import respelt, sounded, without_place
from copytaster.facts.names import Name
from copytaster.facts.plain import plain
from copytaster.facts.word_lists import of_all

TOLD_AS_PERSON = re.compile(
    r",\s*(?:aged\s|de\s)?\d{1,3}\b|,?\s+who(?:se)?\b(?!\s(?:have|are|were|do)\b)|\s*\(\d{1,3}\)"
)
"""What shows that the name before it is a person's: an age, or a clause with “who” that is not of a club."""
GROUP_TOLD = re.compile(r"s\s+who(?:se)?\b")
"""The end of a word that may be a plural before a clause that tells which of them are meant: Christians who fled."""
BEFORE = re.compile(r"(?:([^\W\d_]+)[\s-])?([^\W\d_]+)[.,]?\s+$")
"""The last words before a name, of which the first may be missing."""
APPOSITION = re.compile(r",\s([^.,;:“”\"]{3,60})[.,]")
"""An apposition right after a name: “…, the authority’s chief engineer.”"""
CLOSED_TITLED = re.compile(r"(?:[,?!.][”\"»“’'›]|[”\"»“’'›],)\s(?:[^\W\d_A-Z]+\s){0,3}$")
"""The end of a quotation before the title of a person: “…,” prosecutor Ada Roe said."""
SHORT_FIRST = 4
"""The most letters of a first name that may be short for one with the same initial."""
ENDS = frozenset(["", ".", ",", ";", ":"])
"""What stands behind a single name that is no part of a title: “said Estonian Minister Roe” is not said by Estonian."""
LONG_TITLE = 4
"""The least letters of a title that may be the end of a compound: Polizeisprecherin."""
ARTICLES = frozenset({"the"})
"""Articles that stand before no person's name: at the Esk Institute, who …"""
APART = re.compile("[,'’]")
"""What parts the words of a title, with an article that has lost its vowel: l’ingénieure."""
ATTRIBUTE = re.compile(r"\s((?:[^\W\d_A-Z]+\s){1,2})(?:[A-Z][a-z]{0,3}\.?\s)?(?=[^\W\d_a-z])")
"""The words between the name of an institution and that of somebody who belongs to it."""
FIRST_NAME = re.compile(r"([^\W\d_]+(?:\s[^\W\d_]\.)?)\s$")


def people(scenes: Iterable[Scene]) -> Mapping[int, Mapping[str, str]]:
    """Return by version the people of a story: the last name in plain letters, and the fullest form of the whole name.

    If two versions have somebody else of one last name, each has its own: Craig Lowell, Carla Lowell.
    """
    met: list[tuple[Scene, Name]] = []
    found: set[str] = set()
    for scene in scenes:
        met += [(scene, name) for name in scene.facts.names]
        found.update(last(name) for name in scene.facts.names if is_person(scene, name) or is_quoted(scene, name))
    whole: dict[str, str] = {}
    own: dict[int, dict[str, str]] = {}
    for scene, name in met:
        here = own.setdefault(scene.place.version, {})
        if (known_by := last(name)) in found:
            for full in (whole, here):
                full[known_by] = max(full.get(known_by, ""), full_name(scene, name), key=lambda one: len(one.split()))
    return {
        version: whole | {one: full for one, full in here.items() if is_another(full, whole[one])}
        for version, here in own.items()
    }


def is_another(one: str, other: str) -> bool:
    """Tell whether two names with one last name are two people's: Craig, Carla; not Tom, Thomas, nor Tony, Antony."""
    ours, theirs = (tuple(map(plain, name.split()[:-1])) for name in (one, other))
    if not ours or not theirs or ours[0] in theirs or theirs[0] in ours:  # Mary Jane, Jane
        return False
    first, second = ours[0], theirs[0]
    shorter = min(len(first), len(second))
    if shorter <= 1 or (first[0] == second[0] and shorter <= SHORT_FIRST):
        return False
    return (
        first not in second and second not in first and not respelt(first, second) and spoken(first) != spoken(second)
    )


def spoken(first: str) -> str:
    """Return a first name in plain letters as it sounds: Carla, Karla."""
    return sounded(first).replace("c", "k")


def known_as(people: Mapping[str, str], scene: Scene, name: Name) -> str:
    """Return the whole name of somebody who is named, empty if that is none of the people.

    In one paragraph stands who is named there: Carla Lowell, the sister of Craig.
    """
    full, written = people.get(last(name), ""), full_name(scene, name)
    return written if is_another(written, full) else full


def last(name: Name) -> str:
    """Return the last name in plain letters: “Ruiz” for “Ana Ruiz of Spain” and “Ana Ruiz MP”."""
    return bare(without_place(name.words))[-1]


def bare(words: Sequence[str]) -> Sequence[str]:
    """Return the words of a name, in lower case, without the letters after it."""
    end, letters = len(words), of_all("names", "letters")
    while end > 1 and words[end - 1].replace(".", "") in letters:
        end -= 1
    return words[:end]


def is_person(scene: Scene, name: Name) -> bool:
    """Tell whether a name is a person's: one after a title or an honorific, or before an age, a title or “who”."""
    final = name.span.of(scene.text).split()[-1].replace(".", "")
    if len(bare(name.words)) < len(name.words):
        return True
    if final.isupper() and last(name) == name.words[-1]:
        return False
    before = BEFORE.search(scene.text, max(0, name.span.start - BESIDE), name.span.start)
    if before and (is_title(scene, before[2]) or is_whole_title(scene, before[1], before[2])):
        return True
    if (before and before[2].lower() in ARTICLES) or is_origin(scene, name):
        return False
    behind = APPOSITION.match(scene.text, name.span.end)
    if behind and any(ends_in_title(scene, words) for words in heads(scene, behind[1].split())):
        return True
    group = len(name.words) == 1 and GROUP_TOLD.match(scene.text, name.span.end - 1)
    return not group and bool(TOLD_AS_PERSON.match(scene.text, name.span.end))


def is_origin(scene: Scene, name: Name) -> bool:
    """Tell whether a name is where somebody is from, of whom the text goes on: from Porto who; 71, of Leeds, who."""
    if not scene.words.governs(scene.text, name.span.start):
        return False
    aside = scene.text[: name.span.start].rstrip().rpartition(" ")[0].endswith(",")
    return aside or (len(name.words) == 1 and scene.text[name.span.end : name.span.end + 1] != ",")


def is_title(scene: Scene, word: str) -> bool:
    """Tell whether a word is a title that can name somebody by itself, or in German a compound that ends with one."""
    low, titles = word.lower(), scene.known.titles | scene.known.honorifics
    if low in titles:
        return low not in scene.words.half
    return scene.known.capital_nouns and any(len(title) >= LONG_TITLE and low.endswith(title) for title in titles)


def is_whole_title(scene: Scene, first: str | None, last: str) -> bool:
    """Tell whether two words are a title though neither is one by itself: chief executive, attorney-general."""
    return f"{first} {last}".lower() in scene.words.whole


def heads(scene: Scene, words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield an apposition and, if it goes on with a preposition, what is before that: the leader of the council."""
    yield words
    linked = (place for place, word in enumerate(words) if word.lower() in scene.words.prepositions)
    yield words[: next(linked, 0)]


def ends_in_title(scene: Scene, words: Sequence[str]) -> bool:
    """Tell whether one of the last two words is a title, or both are one."""
    last = list(words[-2:])
    return any(is_title(scene, word) for word in last) or is_whole_title(
        scene, last[0] if last else "", "".join(last[1:])
    )


def is_quoted(scene: Scene, name: Name) -> bool:
    """Tell whether a name is beside a verb of saying that follows a quotation: “…,” says Roe; “…,” guard Ada Roe said.

    Between verb and name may be a title, but at its end no word that can begin a sentence, such as an article.
    """
    text, (start, end) = scene.text, name.span
    verbs = [verb.span for verb in facts_in(scene.facts.attributions, max(0, start - BESIDE), end + BESIDE)]
    if any(0 < verb.start - end <= TOUCHING for verb in verbs) and CLOSED_TITLED.search(text, 0, start):
        return True
    said = [verb for verb in verbs if verb.end < start and scene.follows_quotation(verb)]
    if not said or (len(name.words) == 1 and text[end : end + 1] not in ENDS) or member(scene, name) is not None:
        return False
    title = APART.sub(" ", text[said[-1].end : start].lower()).split()
    return not title or (title[-1].replace("-", "").isalpha() and title[-1] not in scene.known.starters)


def member(scene: Scene, name: Name) -> Name | None:
    """Return the name of whoever belongs to an institution: Met Office forecaster Priya Nair; None for other names."""
    between = ATTRIBUTE.match(scene.text, name.span.end)
    if between is None or not scene.known.starters.isdisjoint(between[1].split()):
        return None
    starts = between.end(1), between.end()  # without and with what may be an honorific: Dr.
    return next((other for other in scene.facts.names if other.span.start in starts), None)


def full_name(scene: Scene, name: Name) -> str:
    """Return a name as it is written, with the word before it if that begins a sentence and can be the first name."""
    written = name.span.of(scene.text).split(" of ")[0]
    first = FIRST_NAME.search(scene.text, max(0, name.span.start - BESIDE), name.span.start)
    if not first or len(name.words) > 1 or not opens(scene.text, first.start()):
        return written
    word = first.group(1)
    if word.lower() in scene.known.titles or word.lower() in scene.known.starters:
        return written
    return f"{word} {written}" if word[0].isupper() and len(word) > TOUCHING else written


def opens(text: str, start: int) -> bool:
    """Tell whether a sentence begins at a place."""
    before = text[:start].rstrip()
    return not before or before[-1] in '.!?”"»'
