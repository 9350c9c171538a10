"""Who says a quotation: the person beside the verb of saying, or the one that “he said” refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain

from copytaster.alignment.alignment import Place
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.people import full_name, is_title, known_as, last, member, people
from copytaster.comparison.quoted import touched
from copytaster.comparison.scene import BESIDE, TOUCHING, Scene
from copytaster.comparison.speaker_words import words_of
from copytaster.comparison.subjects import Grammar, reported, source_behind, subject
from copytaster.comparison.titled import gap, title_beside, titled_so
from copytaster.facts.facts import within as facts_in
from copytaster.facts.house_style import spellings
from copytaster.text.document import Role
from copytaster.text.spans import Span

ABOVE = 3
"""How many paragraphs above are searched for the speaker if there is only “he said”, or nothing."""
BARE = 12
"""The most letters outside the quotation marks of a sentence that counts as nothing but a quotation."""
STAGES = frozenset({"charged", "convicted", "acquitted"})
"""The classes of words of certainty that tell the stage of a case in court."""
WORD = re.compile(r"\w+")
IN_BRACKETS = re.compile(r"\s\([^()]{2,40}\)\s")
"""Where somebody is from, or how old, between the name and its verb: Roe (Bay North) said."""
MARK = re.compile(r"[,;:.]")
LONGEST = 20
"""Characters of the longest pronoun, with the space behind it."""
COLON = re.compile(r":\s?[^\w\s]*\s?$")
SHORT_TITLE = re.compile(r"\b[A-Z][a-z]{1,3}\.(?=\s)")
"""An abbreviated title: said Dr. Roe, Lt. Col. Roe."""
SENTENCE_END = re.compile(r"[.!?]\s")


class Speakers:
    """Finds the speakers of the quotations of a story.

    The steps of the search are asked in order. Each returns a name, or an empty string if it tells that nobody is
    named, or None if it tells nothing.
    """

    def __init__(self, index: Index, evidence: Evidence) -> None:
        """Take the story; nothing is looked up yet."""
        self.index = index
        self.evidence = evidence
        self.by_title: dict[tuple[int, str], list[tuple[Place, str]]] = {}

    def scene(self, place: Place) -> Scene:
        """Return a paragraph with its facts and the word lists of its language."""
        language = self.evidence.language(place.version)
        known = self.evidence.book(language).known
        return Scene(place, self.index.text(place), self.evidence.facts(place), words_of(language), known)

    @cached_property
    def people(self) -> Mapping[int, Mapping[str, str]]:
        """Return by version the people of the story: the last name in plain letters, and the whole name."""
        return people(self.scene(place) for version in self.index.all for place in self.index.compared(version))

    def known(self, scene: Scene) -> Mapping[str, str]:
        """Return the people of the story as the version of a paragraph knows them."""
        return self.people.get(scene.place.version, {})

    def speaker(self, place: Place, words: Span) -> str:
        """Return the name of the speaker of the quoted words, in its fullest form; empty if nobody is named."""
        scene = self.scene(place)
        around = self.around(scene, words)
        if scene.words.grammar:
            return self.uncased(scene, around, words, scene.words.grammar)
        steps = self.continued, self.by_verb, self.by_subject, self.by_context
        answers = (step(scene, around, words) for step in steps)
        return next((answer for answer in answers if answer is not None), "")

    def continued(self, scene: Scene, around: Span, words: Span) -> str | None:  # noqa: ARG002 - like the other steps
        """Return the speaker of the quotation that one with nothing around it goes on: “…,” said Roe. “…”."""
        if scene.told(around) > BARE or scene.verbs(around):
            return None
        earlier = [one.words for one in scene.facts.quotations if one.words.end <= around.start][-1:]
        return next((self.speaker(scene.place, one) for one in earlier if scene.verbs(self.around(scene, one))), None)

    def by_verb(self, scene: Scene, around: Span, words: Span) -> str | None:
        """Return who is beside the nearest verb of saying.

        A pronoun beside the nearest verb refers to whoever spoke last before it, one of several people to nobody.
        """
        verbs = sorted(scene.verbs(around), key=lambda verb: gap(verb, words))
        for number, verb in enumerate(verbs):
            person = "" if says_itself(scene, verb) else self.beside(scene, around, verb)
            if person:
                return person
            said = pronoun(scene, verb) if not number else ""
            if said in scene.words.several:
                return ""
            if said:
                return self.before(scene, verb.start, self.excluded(scene, said))
        return None if not verbs or self.subject(scene, around) else first_named(scene, around, verbs[0]) or None

    def by_subject(self, scene: Scene, around: Span, words: Span) -> str | None:
        """Return the first person around a quotation, unless the words are those of a charge."""
        named = self.subject(scene, around)
        return named if named and not is_of_case(scene, Span(around.start, words.start)) else None

    def by_context(self, scene: Scene, around: Span, words: Span) -> str:
        """Return who spoke last before a sentence that is nothing but a quotation, else whom a title alone means."""
        place = scene.place
        is_heading = self.index.paragraph(place).role is Role.HEADLINE  # its speaker is in the text below, if anywhere
        if scene.told(around) <= BARE and not is_heading:
            return self.before(scene, around.start)
        title = title_beside(scene, around, words)
        found = {full for one, full in self.people_titled(place.version, title) if one <= place} if title else set()
        return found.pop() if len(found) == 1 else ""

    def people_titled(self, version: int, title: str) -> Sequence[tuple[Place, str]]:
        """Return the people whom a version introduces with a title, each with the paragraph that does."""
        if (version, title) not in self.by_title:
            self.by_title[version, title] = [
                (scene.place, full)
                for scene in map(self.scene, self.index.compared(version))
                for name in titled_so(scene, title)
                if (full := known_as(self.known(scene), scene, name))
            ]
        return self.by_title[version, title]

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
        for earlier, end in chain([(scene, around.start)], self.above(scene)):
            for verb in reversed(earlier.verbs(Span(0, end))):
                sentence = self.around(earlier, verb)
                quoted = facts_in(earlier.facts.quotations, *sentence)
                said = subject(earlier.text, sentence, quoted[-1].words if quoted else verb, verb, grammar)
                if said:
                    return said
        return ""

    def around(self, scene: Scene, words: Span) -> Span:
        """Return the span of the sentences that a quotation touches."""
        spans = self.index.sentences(scene.place)
        found = touched(spans, words)
        return Span(spans[found.start].start, spans[found.stop - 1].end) if found else words

    def excluded(self, scene: Scene, pronoun: str) -> frozenset[str]:
        """Return the honorifics of those to whom a pronoun cannot refer: Mr for “she”."""
        known = spellings(self.evidence.language(scene.place.version), self.evidence.lists)
        if pronoun in scene.words.men:
            return known.women
        return known.men if pronoun in scene.words.women else frozenset()

    def beside(self, scene: Scene, around: Span, verb: Span, excluded: frozenset[str] = frozenset()) -> str:
        """Return the person right before a verb, else before an apposition or after it, with a title or not.

        After a quotation the one after the verb is asked first, elsewhere the other one. Right before it is also a
        person who is an apposition; after “told” comes who listens. Nobody has one of the `excluded` honorifics.
        """
        people = self.met(scene, around, excluded)
        start = scene.start(verb)
        touching = (one for one in people if 0 <= start - one.end <= TOUCHING and closes(scene, one, start))
        behind = (one for one in people if follows(scene, around, verb, one))
        aside = (one for one in people if has_aside(scene.text, one, verb))
        order = (touching, behind, aside) if scene.follows_quotation(verb) else (touching, aside, behind)
        return next((people[one] for one in chain(*order)), "")

    def subject(self, scene: Scene, within: Span, excluded: frozenset[str] = frozenset()) -> str:
        """Return the first person in a stretch who can be its subject and has none of the `excluded` honorifics."""
        return next((full for one, full in self.met(scene, within, excluded).items() if scene.is_free(one)), "")

    def met(self, scene: Scene, within: Span, excluded: frozenset[str]) -> dict[Span, str]:
        """Return the full names of the people in a stretch by their places, without those of `excluded` honorifics."""
        people = self.known(scene)
        return {
            name.span: known_as(people, scene, name)
            for name in scene.names(within)
            if last(name) in people and not addressed(scene.text, name.span, excluded)
        }

    def before(self, scene: Scene, start: int, excluded: frozenset[str] = frozenset()) -> str:
        """Return who spoke last before a place and has none of the `excluded` honorifics.

        In the same paragraph this can also be a full name before such a verb that nothing else tells to be a person's;
        nobody is told if it has another subject: “A passenger said …”
        """
        said = self.sayings(scene, start)
        found = self.heard(scene, start, excluded)
        if not found and not any(titled(scene, *one) for one in said):
            found = self.subject(scene, Span(0, start), excluded)
        found = found or next((full for one in said if " " in (full := first_named(scene, *one))), "")
        if found or any(unnamed(scene, *one) for one in said):
            return found
        others = (
            self.heard(earlier, end, excluded) or self.subject(earlier, Span(0, end), excluded)
            for earlier, end in self.above(scene)
        )
        return next(filter(None, others), "")

    def heard(self, scene: Scene, end: int, excluded: frozenset[str]) -> str:
        """Return who was introduced as speaking before a place in a paragraph, else is beside the last verb there."""
        beside = (
            self.beside(scene, Span(one.start, min(one.end, end)), verb, excluded)
            for one, verb in self.sayings(scene, end)
        )
        return introduced(scene, Span(0, end), self.known(scene)) or next(filter(None, beside), "")

    def sayings(self, scene: Scene, end: int) -> list[tuple[Span, Span]]:
        """Return the sentences before a place in a paragraph that have verbs of saying, with these, the last first."""
        sentences = [one for one in self.index.sentences(scene.place) if one.start < end][::-1]
        return [(one, verb) for one in sentences for verb in scene.verbs(one) if verb.end <= end]

    def above(self, scene: Scene) -> Iterator[tuple[Scene, int]]:
        """Yield the compared paragraphs above one and their ends, nearest first."""
        version, number = scene.place
        paragraphs = self.index.versions[version].paragraphs
        seen = 0
        while number > 0 and seen < ABOVE:
            number -= 1
            if paragraphs[number].set_aside is None:
                seen += 1
                yield self.scene(Place(version, number)), len(paragraphs[number].text)


def first_named(scene: Scene, within: Span, verb: Span) -> str:
    """Return the first name before a verb that can be its subject, whether or not it is known to be a person's."""
    names = [name for name in scene.names(Span(within.start, verb.start)) if scene.is_free(name.span)]
    members = (one for one in (member(scene, name) for name in names) if one and is_subject(scene, one.span, verb))
    return next((full_name(scene, name) for name in (*members, *names)), "")


def is_subject(scene: Scene, name: Span, verb: Span) -> bool:
    """Tell whether a name is right before a verb, or has only brackets behind it."""
    return verb.start - name.end == 1 or in_brackets(scene.text, name, verb)


def named_beside(speakers: Speakers, place: Place, words: Span) -> str:
    """Return the speaker whom the sentences around some words name before a colon or with a verb, or nothing."""
    scene = speakers.scene(place)
    around = speakers.around(scene, words)
    if scene.words.grammar:
        return speakers.uncased(scene, around, words, scene.words.grammar)
    step = speakers.by_subject if COLON.search(scene.text, around.start, words.start) else speakers.by_verb
    named = step(scene, around, words) or ""
    return named if named and named.split()[-1] in around.of(scene.text) else ""


def pronoun(scene: Scene, verb: Span) -> str:
    """Return the pronoun before a verb, or after one that follows a quotation; empty if none is there."""
    beside = scene.text[: verb.start].split()[-1:]
    if scene.follows_quotation(verb):
        beside += scene.text[verb.end :].split()[:1]
    said = (word.strip(",.;:”\"'").lower() for word in beside)
    known = scene.words.pronouns | scene.words.several
    return next((word for word in said if word in known), "")


def says_itself(scene: Scene, verb: Span) -> bool:
    """Tell whether a pronoun is right before a verb, whoever is named behind it: he said beside the mayor, Ada Roe."""
    beside = scene.text[max(0, verb.start - LONGEST) : verb.start].split(" ")[-2:-1]
    return bool(beside) and beside[0].lower() in scene.words.pronouns


def unnamed(scene: Scene, within: Span, verb: Span) -> bool:
    """Tell whether a verb has a subject before it that is no pronoun."""
    before = scene.text[within.start : verb.start].strip()
    return bool(before) and pronoun(scene, verb) not in scene.words.pronouns


def follows(scene: Scene, around: Span, verb: Span, name: Span) -> bool:
    """Tell whether a name not far behind a verb can be who speaks: no listener, and in no other clause."""
    return (
        0 <= name.start - verb.end <= BESIDE
        and verb.of(scene.text).lower() not in scene.words.hearers
        and titled_only(scene.text[verb.end : name.start], scene.words.clauses)
        and not any(verb.end < other.start < name.start for other in scene.verbs(around))
    )


def has_aside(text: str, name: Span, verb: Span) -> bool:
    """Tell whether only an apposition is between a name and a verb not far behind it: Roe, the mayor, said."""
    near = 0 <= verb.start - name.end <= BESIDE and text[name.end : name.end + 1] == ","
    return (near and bool(text[name.end + 1 : verb.start].strip())) or in_brackets(text, name, verb)


def in_brackets(text: str, name: Span, verb: Span) -> bool:
    """Tell whether only something in brackets is between a name and a verb: Roe (Bay North) said."""
    return IN_BRACKETS.fullmatch(text, name.end, verb.start) is not None


def introduced(scene: Scene, within: Span, people: Mapping[str, str]) -> str:
    """Return the person to whom a reporter has been speaking, according to a stretch of text; or nobody."""
    text = within.of(scene.text).lower()
    start = max((text.rfind(f" {words} ") for words in scene.words.introduces), default=-1)
    sentence = SENTENCE_END.split(text[: max(start, 0)])[-1]
    if scene.words.introducers.isdisjoint(WORD.findall(sentence)):
        return ""
    met = (name for name in scene.names(within) if name.span.start > within.start + start)
    return next((known_as(people, scene, name) for name in met), "")


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
    return not any(mark in SHORT_TITLE.sub("", between) for mark in '.;:“”"(') and clauses.isdisjoint(
        between.lower().split()
    )


def is_of_case(scene: Scene, before: Span) -> bool:
    """Tell whether quoted words are those of a case, from the clause before them: Roe was charged with “arson”."""
    stages = [one.span for one in facts_in(scene.facts.certainty, *before) if one.kind in STAGES]
    return bool(stages) and MARK.search(scene.text, stages[-1].end, before.end) is None
