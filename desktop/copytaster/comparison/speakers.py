"""Who says a quotation: the person beside the verb of saying, or the one that “he said” refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product

from copytaster.alignment.alignment import Place
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.people import bare, full_name, is_title, last, member, people
from copytaster.comparison.quoted import touched
from copytaster.comparison.scene import BESIDE, TOUCHING, Scene
from copytaster.comparison.speaker_words import words_of
from copytaster.comparison.subjects import Grammar, reported, same_subject, source_behind, subject
from copytaster.comparison.titled import by_title, clauses, gap
from copytaster.facts.digits import western
from copytaster.facts.facts import within as facts_in
from copytaster.facts.house_style import spellings
from copytaster.facts.name_variants import respelt, same_name
from copytaster.facts.names import Name, NameBook, names
from copytaster.text.document import Role
from copytaster.text.spans import Span

ABOVE = 3
"""How many paragraphs above are searched for the speaker if there is only “he said”, or nothing."""
BARE = 12
"""The most letters outside the quotation marks of a sentence that counts as nothing but a quotation."""
TITLE_WORDS = 5
STAGES = frozenset({"charged", "convicted", "acquitted"})
"""The classes of words of certainty that tell the stage of a case in court."""
SHORTEST_HEAD = 5
"""The fewest letters of a word at the end of a compound: shorter ones are endings of other words too."""
DIGITS = re.compile(r"\d+")
WORD = re.compile(r"\w+")
MARK = re.compile(r"[,;:.]")
SENTENCE_END = re.compile(r"[.!?]\s")


class Speakers:
    """Finds the speakers of the quotations of a story."""

    def __init__(self, index: Index, evidence: Evidence) -> None:
        """Take the story; nothing is looked up yet."""
        self.index = index
        self.evidence = evidence

    def scene(self, place: Place) -> Scene:
        """Return a paragraph with its facts and the word lists of its language."""
        language = self.evidence.language(place.version)
        known = self.evidence.book(language).known
        return Scene(place, self.index.text(place), self.evidence.facts(place), words_of(language), known)

    @cached_property
    def people(self) -> dict[str, str]:
        """Return the people of the story: the last name in plain letters, and the fullest form of the whole name."""
        versions = range(len(self.index.versions))
        return people(self.scene(place) for version in versions for place in self.index.compared(version))

    def speaker(self, place: Place, words: Span) -> str:
        """Return the name of the speaker of the quoted words, in its fullest form; empty if nobody is named."""
        scene = self.scene(place)
        around = self.around(scene, words)
        if scene.words.grammar:
            return self.uncased(scene, around, words, scene.words.grammar)
        goes_on = self.continued(scene, around)
        if goes_on:
            return self.speaker(place, goes_on)
        said = self.said_by(scene, around, words)
        if said is not None:
            return said
        named = self.subject(scene, around)
        if named and not is_of_case(scene, Span(around.start, words.start)):
            return named
        is_heading = self.index.paragraph(place).role is Role.HEADLINE  # its speaker is in the text below, if anywhere
        if scene.told(around) <= BARE and not is_heading:
            return self.before(scene, around.start)
        above = (self.scene(one) for one in self.index.compared(place.version) if one <= place)
        return by_title(scene, around, words, above, self.people)

    def uncased(self, scene: Scene, around: Span, words: Span, grammar: Grammar) -> str:
        """Return the subject of the verb of saying beside a quotation; without one, of the verb that is next above."""
        if not scene.verbs(around) and not grammar.spaced:
            around = source_behind(scene.text, around, words, len(scene.text))
        verbs = sorted(scene.verbs(around), key=lambda verb: gap(verb, words))
        particle = reported(scene.text, words, grammar)
        people = [name.span for name in scene.names(around)]
        sayings = (*verbs, *filter(None, (particle,)))
        found = (subject(scene.text, around, words, verb, grammar, people) for verb in sayings)
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

    def are_one(self, here: Place, one: str, there: Place, other: str) -> bool:
        """Tell whether the named speakers of quotations at two places may be one person.

        In a script without capitals, whoever is only called a resident may be somebody who is named in that paragraph,
        or who is of the age that is told.
        """
        language = self.evidence.language(here.version)
        book, grammar = self.evidence.book(language), words_of(language).grammar
        if book.people is None:
            return same_speaker(one, other)
        ours, theirs = names(one, book), names(other, book)
        if ours and theirs:
            return any(same_person(first, second, book, grammar) for first, second in product(ours, theirs))
        if same_speaker(one, other) or bool(ours) == bool(theirs):
            return same_speaker(one, other)
        known, place, called, named = (ours, there, other, here) if ours else (theirs, here, one, there)
        met = self.evidence.facts(place).names
        told = set(DIGITS.findall(western(self.index.text(named))))
        return any(same_name(first, second, book) for first, second in product(known, met)) or not told.isdisjoint(
            DIGITS.findall(western(called))
        )

    def is_somebody_else(self, place: Place, words: Span, named: Place, speaker: str) -> bool:
        """Tell whether a quotation has an unnamed speaker who cannot be the named `speaker` of the other quotation.

        The unnamed one is somebody else if no paragraph that names `speaker` uses the same words: “a passenger said” is
        not Maria Lund, a teacher, but “the teacher said” may be, and a Polizeisprecher is a Sprecher.
        """
        scene = self.scene(place)
        if scene.words.grammar:
            return False
        called = self.called(scene, self.around(scene, words), words)
        known = [*self.mentions(named.version, speaker), *self.mentions(place.version, speaker)]
        spoken_of = {word for text in known for word in self.evidence.lexicon.words(text)}
        return bool(called) and not any(is_head(*both) for both in product(called, spoken_of))

    def mentions(self, version: int, speaker: str) -> Iterator[str]:
        """Yield the paragraphs of a version that name a person."""
        known_by = speaker.rsplit(maxsplit=1)[-1]
        for place in self.index.compared(version):
            text = self.index.text(place)
            if known_by in text:
                yield text

    def called(self, scene: Scene, around: Span, words: Span) -> tuple[str, ...]:
        """Return what an unnamed speaker is called beside the verb: “passenger” in “a passenger said”; or nothing.

        The day on which it was said is no part of that, nor are the words that a dash parts from the verb.
        """
        verb = min(scene.verbs(around), key=lambda verb: gap(verb, words), default=None)
        if verb is None or self.pronoun(scene, verb):
            return ()
        spoken = [quotation.words for quotation in scene.facts.quotations]
        text = without(scene.text, sorted([*spoken, *(day.span for day in scene.facts.dates)]))
        for clause in clauses(text, around, verb):
            told = self.evidence.lexicon.words(clause)
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

        A pronoun beside the nearest verb refers to whoever spoke last before it, one of several people to nobody.
        """
        verbs = sorted(scene.verbs(around), key=lambda verb: gap(verb, words))
        for number, verb in enumerate(verbs):
            person = self.beside(scene, around, verb)
            if person:
                return person
            said = self.pronoun(scene, verb) if not number else ""
            if said in scene.words.several:
                return ""
            if said:
                return self.before(scene, verb.start, self.others(scene, said))
        return None if not verbs or self.subject(scene, around) else self.named(scene, around, verbs[0]) or None

    def named(self, scene: Scene, within: Span, verb: Span) -> str:
        """Return the first name before a verb that can be its subject, whether or not it is known to be a person's."""
        names = [name for name in scene.names(Span(within.start, verb.start)) if scene.is_free(name)]
        members = (one for one in (member(scene, name) for name in names) if one and verb.start - one.span.end == 1)
        return next((full_name(scene, name) for name in (*members, *names)), "")

    def pronoun(self, scene: Scene, verb: Span) -> str:
        """Return the pronoun before a verb, or after one that follows a quotation; empty if none is there."""
        beside = scene.text[: verb.start].split()[-1:]
        if scene.follows_quotation(verb):
            beside += scene.text[verb.end :].split()[:1]
        said = (word.strip(",.;:”\"'").lower() for word in beside)
        known = scene.words.pronouns | scene.words.several
        return next((word for word in said if word in known), "")

    def others(self, scene: Scene, pronoun: str) -> frozenset[str]:
        """Return the honorifics of those to whom a pronoun cannot refer: Mr for “she”."""
        known = spellings(self.evidence.language(scene.place.version), self.evidence.lists)
        if pronoun in scene.words.men:
            return known.women
        return known.men if pronoun in scene.words.women else frozenset()

    def beside(self, scene: Scene, around: Span, verb: Span, others: frozenset[str] = frozenset()) -> str:
        """Return the person right before a verb, else before an apposition or after it, with a title or not.

        After a quotation the one after the verb is asked first, elsewhere the other one. Right before it is also a
        person who is an apposition; after “told” comes who listens.
        """
        people = [
            name
            for name in scene.names(around)
            if last(name) in self.people and not addressed(scene.text, name.span, others)
        ]
        start = scene.start(verb)
        behind = [name for name in people if 0 <= start - name.span.end <= TOUCHING and closes(scene, name.span, start)]
        ahead = [
            name
            for name in people
            if 0 <= name.span.start - verb.end <= BESIDE
            and verb.of(scene.text).lower() not in scene.words.hearers
            and titled_only(scene.text[verb.end : name.span.start], scene.words.clauses)
            and not any(verb.end < other.start < name.span.start for other in scene.verbs(around))
        ]
        aside = [
            name
            for name in people
            if 0 <= verb.start - name.span.end <= BESIDE
            and scene.text[name.span.end : name.span.end + 1] == ","
            and scene.text[name.span.end + 1 : verb.start].strip()
        ]
        found = behind or (ahead or aside if scene.follows_quotation(verb) else aside or ahead)
        return self.people[last(found[0])] if found else ""

    def subject(self, scene: Scene, within: Span, others: frozenset[str] = frozenset()) -> str:
        """Return the first person in a stretch who can be its subject and has none of the honorifics of `others`."""
        people = (
            name
            for name in scene.names(within)
            if last(name) in self.people and scene.is_free(name) and not addressed(scene.text, name.span, others)
        )
        return next((self.people[last(name)] for name in people), "")

    def before(self, scene: Scene, start: int, others: frozenset[str] = frozenset()) -> str:
        """Return who spoke last before a place: the first person beside a verb of the last such sentence, or of all.

        It is nobody with one of the honorifics of `others`.

        In the same paragraph this can also be a full name before such a verb that nothing else tells to be a person's;
        nobody is told if it has another subject: “A passenger said …”
        """
        for earlier, end in self.above(scene, start):
            within = Span(0, end)
            sentences = [one for one in self.index.sentences(earlier.place) if one.start < end][::-1]
            said = [(one, verb) for one in sentences for verb in earlier.verbs(one) if verb.end <= end]
            beside = (self.beside(earlier, Span(one.start, min(one.end, end)), verb, others) for one, verb in said)
            found = introduced(earlier, within, self.people) or next(filter(None, beside), "")
            if not found and not (earlier is scene and any(titled(scene, *one) for one in said)):
                found = self.subject(earlier, within, others)
            if not found and earlier is scene:
                found = next((full for one in said if " " in (full := self.named(scene, *one))), "")
            if found or (earlier is scene and any(self.unnamed(scene, *one) for one in said)):
                return found
        return ""

    def unnamed(self, scene: Scene, within: Span, verb: Span) -> bool:
        """Tell whether a verb has a subject before it that is no pronoun."""
        before = scene.text[within.start : verb.start].strip()
        return bool(before) and self.pronoun(scene, verb) not in scene.words.pronouns

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


def introduced(scene: Scene, within: Span, people: Mapping[str, str]) -> str:
    """Return the person to whom a reporter has been speaking, according to a stretch of text; or nobody."""
    text = within.of(scene.text).lower()
    start = max((text.rfind(f" {words} ") for words in scene.words.introduces), default=-1)
    sentence = SENTENCE_END.split(text[: max(start, 0)])[-1]
    if scene.words.introducers.isdisjoint(WORD.findall(sentence)):
        return ""
    met = (name for name in scene.names(within) if name.span.start > within.start + start)
    return next((people.get(last(name), "") for name in met), "")


def titled(scene: Scene, within: Span, verb: Span) -> bool:
    """Tell whether the subject of a verb is somebody who is told by a title alone: the minister said."""
    word = scene.text[within.start : verb.start].split()[-1:]
    return bool(word) and is_title(scene, word[0])


def addressed(text: str, name: Span, honorifics: frozenset[str]) -> bool:
    """Tell whether one of the honorifics is before a name."""
    word = text[: name.start].split()[-1:] if honorifics else ()
    return any(one.lower().rstrip(".") in honorifics for one in word)


def closes(scene: Scene, name: Span, verb: int) -> bool:
    """Tell whether nothing is between a name and a verb, or the comma behind an apposition: the mayor, Roe, said.

    The name may have an honorific: the lawyer, Mr Roe, said.
    """
    between = scene.text[name.end : verb].strip()
    before = scene.text[: name.start].rstrip()
    if addressed(scene.text, name, scene.known.honorifics):
        before = before[: before.rindex(before.split()[-1])].rstrip()
    return not between or (between == "," and before.endswith(","))


def titled_only(between: str, clauses: frozenset[str]) -> bool:
    """Tell whether the words between a verb and a name can be a title: no marks but commas, and no other clause."""
    return not any(mark in between for mark in '.;:“”"(') and clauses.isdisjoint(between.lower().split())


def is_of_case(scene: Scene, before: Span) -> bool:
    """Tell whether quoted words are those of a case, from the clause before them: Roe was charged with “arson”."""
    stages = [one.span for one in facts_in(scene.facts.certainty, *before) if one.kind in STAGES]
    return bool(stages) and MARK.search(scene.text, stages[-1].end, before.end) is None


def is_head(one: str, other: str) -> bool:
    """Tell whether two words are equal, or one is a compound that ends with the other."""
    shorter, longer = sorted((one, other), key=len)
    return longer == shorter or (len(shorter) >= SHORTEST_HEAD and longer.endswith(shorter))


def same_speaker(one: str, other: str) -> bool:
    """Tell whether two speakers may be one: one of them is not named, or both last names are spellings of one name."""
    first, second = bare(one.lower().split()), bare(other.lower().split())
    if first and second and one.lower() == one.upper():
        return same_subject(one, other)
    return not first or not second or respelt(first[-1], second[-1])


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
