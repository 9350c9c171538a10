"""Whether two quotations can have the same speaker, who may be called otherwise, or not be named, in one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from rapidfuzz.fuzz import ratio

from copytaster.alignment.alignment import Place
from copytaster.comparison.people import bare, is_another
from copytaster.comparison.scene import TOUCHING, Scene
from copytaster.comparison.speaker_words import words_of
from copytaster.comparison.speakers import Speakers, pronoun
from copytaster.comparison.subjects import Grammar, same_subject
from copytaster.comparison.titled import clauses, gap
from copytaster.facts.digits import western
from copytaster.facts.name_variants import ALIKE, respelt, same_name
from copytaster.facts.names import Name, NameBook, names
from copytaster.text.spans import Span

TITLE_WORDS = 5
"""The most words beside a verb of saying that can be what somebody is called."""
SHORTEST_HEAD = 5
"""The fewest letters of a word at the end of a compound: shorter ones are endings of other words too."""
DIGITS = re.compile(r"\d+")
SOMEBODY = re.compile("^一[名位个個]")
"""What stands before whoever is not named, in Chinese: 一名居民, 一名警察."""


def are_one(speakers: Speakers, here: Place, one: str, there: Place, other: str) -> bool:
    """Tell whether the named speakers of quotations at two places may be one person.

    In a script without capitals, whoever is only called a resident may be somebody who is named in that paragraph,
    or who is of the age that is told.
    """
    language = speakers.evidence.language(here.version)
    book, grammar = speakers.evidence.book(language), words_of(language).grammar
    if book.people is None:
        return same_speaker(one, other)
    ours, theirs = names(one, book), names(other, book)
    if ours and theirs:
        return any(same_person(first, second, book, grammar) for first, second in product(ours, theirs))
    if same_speaker(one, other) or bool(ours) == bool(theirs):
        return same_speaker(one, other)
    if not ours:
        here, ours, there, other = there, theirs, here, one
    met = speakers.evidence.facts(there).names  # `other` is only called something
    ages = set(DIGITS.findall(western(speakers.index.text(here))))
    named = any(same_name(first, second, book) for first, second in product(ours, met))
    return named or not ages.isdisjoint(DIGITS.findall(western(other)))


def is_somebody_else(speakers: Speakers, place: Place, words: Span, named: Place, speaker: str) -> bool:
    """Tell whether a quotation has an unnamed speaker who cannot be the named `speaker` of the other quotation.

    The unnamed one is somebody else if no paragraph that names `speaker` uses the same words: “a passenger said” is
    not Maria Lund, a teacher, but “the teacher said” may be, and a Polizeisprecher is a Sprecher.
    """
    scene = speakers.scene(place)
    if scene.words.grammar:
        return False
    told = called(speakers, scene, speakers.around(scene, words), words)
    known = [*mentions(speakers, named.version, speaker), *mentions(speakers, place.version, speaker)]
    spoken_of = {word for text in known for word in speakers.evidence.lexicon.words(text)}
    return bool(told) and not any(is_head(*both, scene.words.neutral) for both in product(told, spoken_of))


def mentions(speakers: Speakers, version: int, speaker: str) -> Iterator[str]:
    """Yield the paragraphs of a version that name a person."""
    known_by = speaker.rsplit(maxsplit=1)[-1]
    for place in speakers.index.compared(version):
        text = speakers.index.text(place)
        if known_by in text:
            yield text


def called(speakers: Speakers, scene: Scene, around: Span, words: Span) -> tuple[str, ...]:
    """Return what an unnamed speaker is called beside the verb: “passenger” in “a passenger said”; or nothing.

    The day on which it was said is no part of that, nor are the words that a dash parts from the verb.
    """
    verb = min(scene.verbs(around), key=lambda verb: gap(verb, words), default=None)
    if verb is None or pronoun(scene, verb):
        return ()
    spoken = [quotation.words for quotation in scene.facts.quotations]
    text = without(scene.text, sorted([*spoken, *(day.span for day in scene.facts.dates)]))
    for clause in clauses(text, around, verb):
        told = speakers.evidence.lexicon.words(clause)
        if 0 < len(told) <= TITLE_WORDS:
            return tuple(word for word in told if len(word) > TOUCHING + 1)
    return ()


def is_head(one: str, other: str, neutral: Iterable[str]) -> bool:
    """Tell whether two words are equal, one is a compound that ends with the other, or `neutral`: a spokesperson.

    The lines of `neutral` have the end of a word that says nothing of somebody's sex, and then those that do.
    """
    shorter, longer = sorted((one, other), key=len)
    if longer == shorter or (len(shorter) >= SHORTEST_HEAD and longer.endswith(shorter)):
        return True
    ends = (line.split() for line in neutral if longer.endswith(line.split()[0]))
    return any(shorter == longer.removesuffix(either) + sexed for either, *several in ends for sexed in several)


def same_speaker(one: str, other: str) -> bool:
    """Tell whether two named speakers may be one: both last names are spellings of one person's."""
    if one.lower() == one.upper():
        return same_subject(*(SOMEBODY.sub("", said) for said in (one, other)))
    first, second = bare(one.lower().split()), bare(other.lower().split())
    if len(first) > 1 < len(second) and ({*first} <= {*second} or {*second} <= {*first}):  # Ana Ruiz, Ana Ruiz Calvo
        return True
    return is_respelt(first, second) and not is_another(one, other)


def is_respelt(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two last names are spellings of one, also short ones behind one first name: Tracy Odom, Odum."""
    if respelt(one[-1], other[-1]):
        return True
    both = one[-1][0] == other[-1][0] and len(one) > 1 and len(other) > 1 and respelt(one[0], other[0])
    return both and ratio(one[-1], other[-1]) >= ALIKE


def same_person(one: Name, other: Name, book: NameBook, grammar: Grammar | None) -> bool:
    """Tell whether two names are one person's, perhaps with a wrong sign where words are signs: 陈国栋, 陈国梁."""
    signs = grammar is not None and not grammar.spaced
    return same_name(one, other, book) or (
        signs and same_subject(*("".join(name.words[::-1]) for name in (one, other)))
    )


def without(text: str, spans: Sequence[Span]) -> str:
    """Return a text with blanks in place of some spans."""
    for start, end in spans:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text
