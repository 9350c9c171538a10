"""Who says a quotation: the person beside the verb of saying, or the one that “he said” refers to."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from copytaster.alignment.alignment import Place
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.quoted import touched
from copytaster.comparison.speaker_words import words_of
from copytaster.comparison.subjects import Grammar, same_subject, subject
from copytaster.facts.facts import Facts
from copytaster.facts.facts import within as facts_in
from copytaster.facts.name_words import NameWords
from copytaster.facts.names import Name, respelt, without_place
from copytaster.text.document import Role
from copytaster.text.spans import Span

BESIDE = 60
"""The most characters between a verb of saying and the name of the speaker, with titles."""
TOUCHING = 2
ABOVE = 3
"""How many paragraphs above are searched for the speaker if there is only “he said”, or nothing."""
BARE = 12
"""The most letters outside the quotation marks of a sentence that counts as nothing but a quotation."""
TOLD_AS_PERSON = re.compile(
    r",\s*(?:aged\s|de\s)?\d{1,3}\b|,?\s+who(?:se)?\b(?!\s(?:have|are|were|do)\b)|\s*\(\d{1,3}\)"
)
"""What shows that the name before it is a person's: an age, or a clause with “who” that is not of a club."""
BEFORE = re.compile(r"([^\W\d_]+)[.,]?\s+$")
APPOSITION = re.compile(r",\s([^.,;:“”\"]{3,60})[.,]")
"""An apposition right after a name: “…, the authority’s chief engineer.”"""
CLOSED = re.compile(r"[”\"»“’'›],?\s(?:[—–-]\s)?$")
"""The end of a quotation before a verb of saying."""
CLOSED_TITLED = re.compile(r"(?:[,?!.][”\"»“’'›]|[”\"»“’'›],)\s(?:[^\W\d_A-Z]+\s){0,3}$")
"""The end of a quotation before the title of a person: “…,” prosecutor Ada Roe said."""
GOVERNED = re.compile(
    r"\b(?:at|in|on|of|for|to|with|from|about|von|aus|bei|im|mit|zu|über|a|à|au|de|du|en|avec|del|con|em|da|do|com|di|met)\s$",
    re.IGNORECASE,
)
"""A preposition before a name, which then is not the subject of its sentence."""
ENDS = frozenset(["", ".", ",", ";", ":"])
"""What stands behind a single name that is no part of a title: “said Estonian Minister Roe” is not said by Estonian."""
CLAUSE_BEFORE = re.compile(r"(?<=[\s”\"’'»“„])[^.,;:!?“”\"„«»()]+$")
CLAUSE_BEHIND = re.compile(r"\s[^.,;:!?“”\"„«»()]+")
"""The words after a verb of saying up to the next mark; `CLAUSE_BEFORE` are those before one, from the last mark."""
LONG_TITLE = 4
"""The least letters of a title that may be the end of a compound: Polizeisprecherin."""
TITLE_WORDS = 5
ARTICLES = frozenset({"the"})
"""Articles that stand before no person's name: at the Esk Institute, who …"""
LETTERS_BEHIND = re.compile("kc|qc|sc|m[se]?p|mep|md|phd|jr|sr|i{2,3}|iv|[ocm]be|frs|esq")
"""Letters after a name that are no part of it: Jane Roe KC."""
APART = re.compile("[,'’]")
"""What parts the words of a title, with an article that has lost its vowel: l’ingénieure."""
FIRST_NAME = re.compile(r"([^\W\d_]+(?:\s[^\W\d_]\.)?)\s$")


class Scene(NamedTuple):
    """A paragraph with its text and its facts; names and verbs inside quotations are not considered."""

    place: Place
    text: str
    facts: Facts

    def quoted(self, span: Span) -> bool:
        """Tell whether a span touches words inside quotation marks."""
        return any(quotation.words.overlaps(span) for quotation in facts_in(self.facts.quotations, *span))

    def told(self, within: Span) -> int:
        """Count the letters of a stretch that are outside quotation marks."""
        near = facts_in(self.facts.quotations, *within)
        quoted = (quotation.words for quotation in near if quotation.words.overlaps(within))
        inside = (Span(max(one.start, within.start), min(one.end, within.end)) for one in quoted)
        return letters(within.of(self.text)) - sum(letters(one.of(self.text)) for one in inside)

    def names(self, within: Span) -> list[Name]:
        """Return the names in a stretch that are outside quotation marks."""
        return [name for name in facts_in(self.facts.names, *within) if not self.quoted(name.span)]

    def verbs(self, within: Span) -> list[Span]:
        """Return the verbs of saying in a stretch that are outside quotation marks."""
        spans = (verb.span for verb in facts_in(self.facts.attributions, *within))
        return [span for span in spans if not self.quoted(span)]


class Speakers:
    """Finds the speakers of the quotations of a story, and which of its names are people."""

    def __init__(self, index: Index, evidence: Evidence) -> None:
        """Take the story; nothing is looked up yet."""
        self.index = index
        self.evidence = evidence

    def scene(self, place: Place) -> Scene:
        """Return a paragraph with its facts."""
        return Scene(place, self.index.text(place), self.evidence.facts(place))

    @cached_property
    def people(self) -> dict[str, str]:
        """Return the people of the story: the last name in plain letters, and the fullest form of the whole name."""
        met: list[tuple[Scene, Name, frozenset[str]]] = []
        found: set[str] = set()
        for version, one in enumerate(self.index.versions):
            known = self.evidence.book(one.document.language).known
            is_title = title_test(known, words_of(one.document.language).half)
            no_names = known.titles | known.starters
            for scene in map(self.scene, self.index.compared(version)):
                met += [(scene, name, no_names) for name in scene.facts.names]
                people = (
                    name
                    for name in scene.facts.names
                    if is_person(scene, name, is_title) or is_quoted(scene, name, known.starters)
                )
                found.update(map(last, people))
        full: dict[str, str] = {}
        for scene, name, no_names in met:
            if (known_by := last(name)) in found:
                written = full_name(scene, name, no_names)
                full[known_by] = max(full.get(known_by, ""), written, key=lambda one: len(one.split()))
        return full

    def speaker(self, place: Place, words: Span) -> str:
        """Return the name of the speaker of the quoted words, in its fullest form; empty if nobody is named."""
        scene = self.scene(place)
        around = self.around(scene, words)
        grammar = words_of(self.evidence.language(place.version)).grammar
        if grammar:
            return self.uncased(scene, around, words, grammar)
        goes_on = self.continued(scene, around)
        if goes_on:
            return self.speaker(place, goes_on)
        said = self.said_by(scene, around, words)
        if said is not None:
            return said
        named = self.subject(scene, around)
        if named:
            return named
        is_heading = self.index.paragraph(place).role is Role.HEADLINE  # its speaker is in the text below, if anywhere
        return self.before(scene, around.start) if scene.told(around) <= BARE and not is_heading else ""

    def uncased(self, scene: Scene, around: Span, words: Span, grammar: Grammar) -> str:
        """Return the subject of the verb of saying beside a quotation; without one, of the verb that is next above."""
        verbs = sorted(scene.verbs(around), key=lambda verb: gap(verb, words))
        found = (subject(scene.text, around, words, verb, grammar) for verb in verbs)
        said = next(filter(None, found), "")
        if said or (not verbs and scene.told(around) > BARE):
            return said
        for earlier, end in self.above(scene, around.start):
            for verb in reversed(earlier.verbs(Span(0, end))):
                sentence = self.around(earlier, verb)
                quoted = facts_in(earlier.facts.quotations, *sentence)
                said = subject(earlier.text, sentence, quoted[-1].words if quoted else verb, verb, grammar)
                if said:
                    return said
        return ""

    def is_somebody_else(self, place: Place, words: Span, named: Place, speaker: str) -> bool:
        """Tell whether a quotation has an unnamed speaker who cannot be the named `speaker` of the other quotation.

        The unnamed one is somebody else if no paragraph that names `speaker` uses the same words: “a passenger said” is
        not Maria Lund, a teacher, but “the teacher said” may be.
        """
        if words_of(self.evidence.language(place.version)).grammar:
            return False
        scene = self.scene(place)
        called = self.called(scene, self.around(scene, words), words)
        known = [*self.mentions(named.version, speaker), *self.mentions(place.version, speaker)]
        return bool(called) and not any(word in self.evidence.lexicon.words(text) for text in known for word in called)

    def mentions(self, version: int, speaker: str) -> Iterator[str]:
        """Yield the paragraphs of a version that name a person."""
        known_by = speaker.rsplit(maxsplit=1)[-1]
        for place in self.index.compared(version):
            text = self.index.text(place)
            if known_by in text:
                yield text

    def called(self, scene: Scene, around: Span, words: Span) -> tuple[str, ...]:
        """Return what an unnamed speaker is called beside the verb: “passenger” in “a passenger said”; or nothing."""
        verb = min(scene.verbs(around), key=lambda verb: gap(verb, words), default=None)
        if verb is None or self.pronoun(scene, verb):
            return ()
        before, behind = scene.text[around.start : verb.start], scene.text[verb.end : around.end]
        for stretch in (CLAUSE_BEFORE.search(before), CLAUSE_BEHIND.match(behind)):
            told = self.evidence.lexicon.words(stretch.group()) if stretch else ()
            if 0 < len(told) <= TITLE_WORDS:
                return tuple(word for word in told if len(word) > TOUCHING + 1)
        return ()

    def around(self, scene: Scene, words: Span) -> Span:
        """Return the span of the sentences that a quotation touches."""
        spans = self.index.sentences(scene.place)
        found = touched(spans, words)
        return Span(spans[found.start].start, spans[found.stop - 1].end) if found else words

    def continued(self, scene: Scene, around: Span) -> Span | None:
        """Return the quotation that one with nothing around it goes on: “…,” said Roe. “…”."""
        if scene.told(around) > BARE or scene.verbs(around):
            return None
        earlier = [one.words for one in scene.facts.quotations if one.words.end <= around.start][-1:]
        return next((one for one in earlier if scene.verbs(self.around(scene, one))), None)

    def said_by(self, scene: Scene, around: Span, words: Span) -> str | None:
        """Return who is beside the nearest verb of saying; None if nobody is beside any verb.

        A pronoun beside the nearest verb refers to whoever spoke last before it.
        """
        verbs = sorted(scene.verbs(around), key=lambda verb: gap(verb, words))
        for number, verb in enumerate(verbs):
            person = self.beside(scene, around, verb)
            if person:
                return person
            if not number and self.pronoun(scene, verb):
                return self.before(scene, verb.start)
        return None if not verbs or self.subject(scene, around) else self.named(scene, around, verbs[0]) or None

    def named(self, scene: Scene, within: Span, verb: Span) -> str:
        """Return the first name before a verb that can be its subject, whether or not it is known to be a person's."""
        known = self.evidence.book(self.evidence.language(scene.place.version)).known
        names = scene.names(Span(within.start, verb.start))
        free = (full_name(scene, name, known.titles | known.starters) for name in names if is_free(scene, name))
        return next(free, "")

    def pronoun(self, scene: Scene, verb: Span) -> bool:
        """Tell whether the word before a verb, or after one that follows a quotation, is a pronoun."""
        beside = scene.text[: verb.start].split()[-1:]
        if CLOSED.search(scene.text, 0, verb.start):
            beside += scene.text[verb.end :].split()[:1]
        known = words_of(self.evidence.language(scene.place.version)).pronouns
        return any(word.strip(",.;:”\"'").lower() in known for word in beside)

    def beside(self, scene: Scene, around: Span, verb: Span) -> str:
        """Return the person right before a verb, else after it (with a title or not), else before an apposition."""
        clauses = words_of(self.evidence.language(scene.place.version)).clauses
        people = [name for name in scene.names(around) if last(name) in self.people]
        behind = [
            name
            for name in people
            if 0 <= verb.start - name.span.end <= TOUCHING and not scene.text[name.span.end : verb.start].strip()
        ]
        ahead = [
            name
            for name in people
            if 0 <= name.span.start - verb.end <= BESIDE
            and titled_only(scene.text[verb.end : name.span.start], clauses)
            and not any(verb.end < other.start < name.span.start for other in scene.verbs(around))
        ]
        aside = [
            name
            for name in people
            if 0 <= verb.start - name.span.end <= BESIDE
            and scene.text[name.span.end : name.span.end + 1] == ","
            and scene.text[name.span.end + 1 : verb.start].strip()
        ]
        found = behind or ahead or aside
        return self.people[last(found[0])] if found else ""

    def subject(self, scene: Scene, within: Span) -> str:
        """Return the first person in a stretch who can be its subject, empty if there is none."""
        people = (name for name in scene.names(within) if last(name) in self.people and is_free(scene, name))
        return next((self.people[last(name)] for name in people), "")

    def before(self, scene: Scene, start: int) -> str:
        """Return who spoke last before a place: the first person beside a verb of the last such sentence, or of all.

        In the same paragraph this can also be a full name before such a verb that nothing else tells to be a person's;
        nobody is told if it has another subject: “A passenger said …”
        """
        for earlier, end in self.above(scene, start):
            within = Span(0, end)
            sentences = [one for one in self.index.sentences(earlier.place) if one.start < end][::-1]
            said = [(one, verb) for one in sentences for verb in earlier.verbs(one) if verb.end <= end]
            beside = (self.beside(earlier, Span(one.start, min(one.end, end)), verb) for one, verb in said)
            found = next(filter(None, beside), "") or self.subject(earlier, within)
            if not found and earlier is scene:
                found = next((full for one in said if " " in (full := self.named(scene, *one))), "")
            if found or (earlier is scene and any(self.unnamed(scene, *one) for one in said)):
                return found
        return ""

    def unnamed(self, scene: Scene, within: Span, verb: Span) -> bool:
        """Tell whether a verb has a subject before it that is no pronoun."""
        return bool(scene.text[within.start : verb.start].strip()) and not self.pronoun(scene, verb)

    def above(self, scene: Scene, start: int) -> Iterator[tuple[Scene, int]]:
        """Yield the paragraph and the place in it, then compared paragraphs above and their ends, nearest first."""
        yield scene, start
        version, number = scene.place
        paragraphs = self.index.versions[version].paragraphs
        seen = 0
        while number > 0 and seen < ABOVE:
            number -= 1
            if paragraphs[number].set_aside is None:
                seen += 1
                yield self.scene(Place(version, number)), len(paragraphs[number].text)


def is_free(scene: Scene, name: Name) -> bool:
    """Tell whether a name can be the subject of its sentence: no genitive, and no preposition is before it."""
    owner = scene.text[name.span.end : name.span.end + 2] in {"’s", "'s"}
    return not owner and not GOVERNED.search(scene.text, 0, name.span.start)


def letters(text: str) -> int:
    """Count the letters of a text."""
    return sum(map(str.isalpha, text))


def last(name: Name) -> str:
    """Return the last name in plain letters: “Ruiz” for “Ana Ruiz of Spain” and “Ana Ruiz MP”."""
    return bare(without_place(name.words))[-1]


def bare(words: Sequence[str]) -> Sequence[str]:
    """Return the words of a name, in lower case, without the letters after it."""
    end = len(words)
    while end > 1 and LETTERS_BEHIND.fullmatch(words[end - 1].replace(".", "")):
        end -= 1
    return words[:end]


def title_test(known: NameWords, half: frozenset[str]) -> Callable[[str], bool]:
    """Return a function that tells whether a word is a title, or in German a compound that ends with one."""
    titles = (known.titles | known.honorifics) - half
    ends = tuple(title for title in titles if len(title) >= LONG_TITLE) if known.capital_nouns else ()
    return lambda word: word.lower() in titles or (bool(ends) and word.lower().endswith(ends))


def is_person(scene: Scene, name: Name, is_title: Callable[[str], bool]) -> bool:
    """Tell whether a name is a person's: one after a title or an honorific, or before an age, a title or “who”."""
    final = name.span.of(scene.text).split()[-1].replace(".", "")
    if len(bare(name.words)) < len(name.words):
        return True
    if final.isupper() and last(name) == name.words[-1]:
        return False
    before = BEFORE.search(scene.text, max(0, name.span.start - BESIDE), name.span.start)
    if before and is_title(before.group(1)):
        return True
    if before and before.group(1).lower() in ARTICLES:
        return False
    behind = APPOSITION.match(scene.text, name.span.end)
    if behind and any(map(is_title, behind.group(1).split()[-2:])):
        return True
    return bool(TOLD_AS_PERSON.match(scene.text, name.span.end))


def is_quoted(scene: Scene, name: Name, starters: Container[str]) -> bool:
    """Tell whether a name is beside a verb of saying that follows a quotation: “…,” says Roe; “…,” guard Ada Roe said.

    Between verb and name may be a title, but no article or preposition, one of the `starters`, at its end.
    """
    text, (start, end) = scene.text, name.span
    verbs = [verb.span for verb in facts_in(scene.facts.attributions, max(0, start - BESIDE), end + BESIDE)]
    if any(0 < verb.start - end <= TOUCHING for verb in verbs) and CLOSED_TITLED.search(text, 0, start):
        return True
    said = [verb for verb in verbs if verb.end < start and CLOSED.search(text, 0, verb.start)]
    if not said or (len(name.words) == 1 and text[end : end + 1] not in ENDS):
        return False
    title = APART.sub(" ", text[said[-1].end : start].lower()).split()
    return not title or (title[-1].isalpha() and title[-1] not in starters)


def full_name(scene: Scene, name: Name, titles: Container[str]) -> str:
    """Return a name as it is written, with the word before it if that begins a sentence and can be the first name."""
    written = name.span.of(scene.text).split(" of ")[0]
    first = FIRST_NAME.search(scene.text, max(0, name.span.start - BESIDE), name.span.start)
    if not first or len(name.words) > 1 or not opens(scene.text, first.start()):
        return written
    word = first.group(1)
    return f"{word} {written}" if word[0].isupper() and len(word) > TOUCHING and word.lower() not in titles else written


def opens(text: str, start: int) -> bool:
    """Tell whether a sentence begins at a place."""
    before = text[:start].rstrip()
    return not before or before[-1] in '.!?”"»'


def titled_only(between: str, clauses: frozenset[str]) -> bool:
    """Tell whether the words between a verb and a name can be a title: no marks but commas, and no other clause."""
    return not any(mark in between for mark in '.;:“”"(') and clauses.isdisjoint(between.lower().split())


def same_speaker(one: str, other: str) -> bool:
    """Tell whether two speakers may be one: one of them is not named, or both last names are spellings of one name."""
    first, second = bare(one.lower().split()), bare(other.lower().split())
    if first and second and one.lower() == one.upper():
        return same_subject(one, other)
    return not first or not second or respelt(first[-1], second[-1])


def gap(one: Span, other: Span) -> int:
    """Return the number of characters between two spans, 0 if they touch or overlap."""
    return max(one.start - other.end, other.start - one.end, 0)
