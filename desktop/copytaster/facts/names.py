"""The names in a passage, recognized by their capitals; without these, those of people by the words beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from unicodedata import normalize

from copytaster.facts.capitals import (
    AMPERSAND,
    LONG,
    SHORT_FORMS,
    SPACES,
    WORD,
    bare,
    cased,
    counted,
    is_uncased,
    joined,
    masked,
)
from copytaster.facts.date_words import DateWords, date_words
from copytaster.facts.institutions import in_charge, instituted, opening, without_particles
from copytaster.facts.name_words import NameWords, name_words
from copytaster.facts.noun_names import addressed, names_among_nouns, qualified, without_noun
from copytaster.facts.plain import plain
from copytaster.facts.title_places import parted
from copytaster.facts.uncased_names import People, people_in, people_of
from copytaster.facts.word_lists import Lists
from copytaster.text.spans import Span

CRIED = "THE"
"""The first word of a story in capitals, as tabloids have it: THE Duchess of Ardmore."""
APOSTROPHE = re.compile("['’]")
OWNERS = ("' ", "’ ")
"""What stands behind several owners of a body in its name: the Teachers’ Union."""
WITHIN = ("mid-", "early-", "late-")
"""What stands before a month or day in one word with it."""
CODE = re.compile(r"-?\d")
"""What makes a letter the code of a thing, no initial: a Ford F-150."""
USUAL = 0.6
"""Least share of capitalized occurrences of a word inside sentences, among those and all in lower case, of a name."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text, without title and honorific.

    `words` are its words in plain letters (lower case, without accents); `written` are the same words as written, and
    `full` these with their possessive endings, without the apostrophe.
    """

    span: Span
    words: tuple[str, ...]
    written: tuple[str, ...] = ()
    full: tuple[str, ...] = ()

    @property
    def normal(self) -> str:
        """Return the name in plain letters."""
        return " ".join(self.words)

    @property
    def letters(self) -> str:
        """Return its words in plain letters without spaces."""
        return "".join(self.words)


@dataclass(frozen=True, slots=True)
class NameBook:
    """The words, in plain letters, that are names in a set of texts, and the word lists of their language.

    `signs` tells whether a word in capitals is a name wherever it is; it is not where all words are in capitals.
    `common` are longer words that the texts have in lower case, and months: in capitals they are stressed, “THOUSANDS
    of people”, or begin an agency report, “PRATO, 21 MAG”. `people` are those of texts in a script without capitals.
    `pairs` are neighbours that both have a capital inside some sentence, so that they are one name though each is
    also an ordinary word: Coast Guard, Bank of England.
    """

    words: frozenset[str]
    known: NameWords
    signs: bool = True
    common: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()
    people: People | None = None


def name_book(texts: Iterable[str], language: str, own: Lists = ()) -> NameBook:
    """Return the words that are names in all texts of a story: those that are mostly capitalized inside sentences."""
    known = name_words(language, own)
    if known.capital_nouns:
        return NameBook(names_among_nouns(texts, known), known)
    plainly = tuple(texts)
    capital, small, pairs, openings = counted(plainly, known)
    common, apart = ordinary(language, own)
    months = map(plain, date_words(language, own).months)
    words = frozenset(
        word
        for word, count in capital.items()
        if word not in common and count >= USUAL * (count + small[word]) and word
    )
    return NameBook(
        words.union(
            first
            for first, last in openings
            if last in words and last not in known.countries and first not in common and not small[first]
        ),
        known,
        common=frozenset(word for word in small if len(word) > LONG).union(months),
        pairs=frozenset(
            (one, other)
            for one, other in pairs
            if one not in apart and other not in common and not (one in known.countries and other in known.bodies)
        ),
        people=people_of(plainly, language, own),
    )


@cache
def ordinary(language: str, own: Lists) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words, in plain letters, that are no names by themselves, and those of them that begin no name."""
    known, calendar = name_words(language, own), date_words(language, own)
    listed = known.titles | known.honorifics | known.starters | set(calendar.months) | set(calendar.days)
    within = {f"{part}{name}" for part in WITHIN for name in (*calendar.months, *calendar.days)}
    common = frozenset(map(plain, listed | within))
    return common, common.difference(map(plain, known.half), abbreviated(calendar))


def abbreviated(calendar: DateWords) -> set[str]:
    """Return the abbreviations of months, which before another name are none: Jan de Vries."""
    months = calendar.months
    return {
        word
        for word, number in months.items()
        if any(one != word and one.startswith(word) and months[one] == number for one in months)
    }


def names(text: str, book: NameBook) -> tuple[Name, ...]:
    """Return the names of a passage in order: runs of name words, with particles and initials between them."""
    if text.isupper() and " " in text and not is_uncased(text):
        book = replace(book, signs=False)
    found = [person(*one) for one in people_in(text, book.people)] if book.people else []
    text = masked(text)
    end = 0
    for match in cased(text):
        if match.start() < end:
            continue
        opened = begun(text, match, book)
        if opened:
            run = run_from(text, opened, book)
            whole = instituted(text, run, book.known)
            end = whole[-1].end()
            for part in [whole] if whole != run else told_apart(text, run, book.known):
                found += named(part, book)
    return tuple(sorted(found, key=lambda name: name.span)) if book.people else tuple(found)


def person(start: int, said: str, words: tuple[str, ...]) -> Name:
    """Return the name of somebody in a script without capitals."""
    composed = tuple(normalize("NFC", plain(word)) for word in words)  # plain letters are decomposed: Hangul, だ
    return Name(Span(start, start + len(said)), composed, words, words)


def begun(text: str, word: re.Match[str], book: NameBook) -> list[re.Match[str]]:
    """Return the words with which a name begins at a word with a capital, none if it begins none.

    In English institutions are looked for last, for speed: there these words are but one.
    """
    patterns = book.known.institutions
    opened = opening(text, word, book.known) if patterns and patterns.small else []
    if opened or begins(word.group(), book) or leads(text, word, book) or chained(text, word, book):
        return opened or [word]
    return opening(text, word, book.known) if patterns and not patterns.small else []


def run_from(text: str, opened: Sequence[re.Match[str]], book: NameBook) -> list[re.Match[str]]:
    """Return the words of a name that begins with those `opened`."""
    run = list(opened)
    while further := after(text, run[-1]):
        named = len(run) > 1 and run[-1].group().islower() and paired(run[-2], further, book)
        if not named and not follows(text, run[-1], further, book):
            break
        run.append(further)
    return run


def told_apart(text: str, run: list[re.Match[str]], known: NameWords) -> list[list[re.Match[str]]]:
    """Return the words of the name of somebody, or of a place and somebody there, without a noun or desk beside it."""
    office = in_charge(text, run, known)
    if office:
        return [*([] if known.capital_nouns else [run[:office]]), without_particles(run[office:])]
    whole = without_desk(text, without_noun(text, run, known), known)
    return [without_particles(part) for part in parted(text, whole, known)]


def after(text: str, word: re.Match[str]) -> re.Match[str] | None:
    """Return the word behind another one, also behind an ampersand, or the apostrophe of several owners."""
    end = word.end()
    sign = next((one for one in (AMPERSAND, *OWNERS) if text.startswith(one, end)), " ")
    return WORD.match(text, end + len(sign))


def without_desk(text: str, run: list[re.Match[str]], known: NameWords) -> list[re.Match[str]]:
    """Return the words of a name without what somebody is in charge of: Business Correspondent, Transport Minister."""
    desk = run[-1].group().lower() in known.desks
    of_country = len(run) > 1 and plain(run[-2].group()) in known.countries
    job = WORD.match(text, run[-1].end() + 1) if desk or of_country else None
    word = job.group().lower() if job else ""
    return run[:-1] if word in known.titles else run


def begins(word: str, book: NameBook) -> bool:
    """Tell whether a word that has a capital can begin a name."""
    desk, hyphen, title = word.partition("-")
    if hyphen and desk.lower() in book.known.desks:  # Soccer-Late goal
        return False
    if hyphen and desk.islower() and title.lower() in book.known.titles:  # then-President Roe
        return False
    said = plain(bare(word))
    if said in book.words or without_article(word, book) or (said in book.known.countries and word[0].isupper()):
        return True
    if not book.signs or not is_sign(word) or word == CRIED or said in book.common:
        return False
    return not book.known.titles.issuperset(bare(word).lower().split("-"))  # CORRECTED-UPDATE


def without_article(word: str, book: NameBook) -> str:
    """Return the name behind an elided article that begins a sentence or name: Italie of L’Italie."""
    article, *rest = at_apostrophe(word)
    known = rest and article.lower() in book.known.starters and plain(bare(rest[0])) in book.words
    return rest[0] if known else ""


def at_apostrophe(word: str) -> list[str]:
    """Return a word, or the two parts of one with an apostrophe: an article that has lost its vowel, and the rest."""
    return APOSTROPHE.split(word, maxsplit=1) if "'" in word or "’" in word else [word]


def leads(text: str, word: re.Match[str], book: NameBook) -> bool:
    """Tell whether an ordinary word is the first of a listed name, or of an office: United States, Foreign Ministry."""
    low = word.group().lower()
    if low not in book.known.leads and low not in book.known.titles:
        return False
    further = WORD.match(text, word.end() + 1)
    if further is None:
        return False
    listed = low in book.known.leads and plain(word.group() + bare(further.group())) in book.known.aliases
    return listed or is_office(word.group(), further.group(), book.known)


def chained(text: str, word: re.Match[str], book: NameBook) -> bool:
    """Tell whether an ordinary word with a capital is one name with what is behind it: the Bank of England."""
    further = after(text, word) if book.pairs and word.group()[0].isupper() else None
    if further is not None and further.group() in book.known.particles:
        further = WORD.match(text, further.end() + 1)
    if further is None or not paired(word, further, book):
        return False
    return joined(text[word.end() : further.start()], book.known)


def paired(word: re.Match[str], further: re.Match[str], book: NameBook) -> bool:
    """Tell whether two words with capitals are somewhere one name."""
    one, other = word.group(), further.group()
    capital = one[0].isupper() and other[0].isupper()
    return capital and (plain(one), plain(bare(other))) in book.pairs


def is_office(word: str, further: str, known: NameWords) -> bool:
    """Tell whether two words are part of the name of an office that begins like a title: State Department."""
    said = bare(further)
    return word[0].isupper() and said[0].isupper() and word.lower() in known.titles and said.lower() in known.bodies


def is_sign(word: str) -> bool:
    """Tell whether a word is an abbreviation in capitals, such as NATO or U.S."""
    said = bare(word)
    if not said.isupper():
        return False
    letters = [sign for sign in said if sign.isalpha()]
    return len(letters) > 1 and all(sign.isupper() for sign in letters)


def follows(text: str, before: re.Match[str], match: re.Match[str], book: NameBook) -> bool:
    """Tell whether a word continues the name before it."""
    between = text[before.end() : match.start()]
    if between in OWNERS or (between not in SPACES and between != AMPERSAND) or bare(before.group()) != before.group():
        return between in OWNERS and before.group().endswith("s") and is_body(match.group(), book.known)
    word = match.group()
    byname = before.group() in book.known.articles and word.lower() in book.known.bynames
    if byname:
        return True
    if word.islower():
        particle = word in book.known.particles and not addressed(text, before, match, book.known)
        return particle and not of_country(text, before, match, book.known)
    article, *rest = at_apostrophe(word)
    initial = len(word.rstrip(".")) == 1
    coded = initial and CODE.match(text, match.end())
    if coded or (rest and article.islower() and article not in book.known.particles):
        return False  # l’Italie after Macron, but Giscard d’Estaing
    if is_body(word, book.known) and plain(before.group()) not in book.known.countries:
        return True
    whole = initial or begins(word, book) or paired(before, match, book) or is_listed(before, match, book.known)
    return whole or leads(text, match, book) or qualified(before.group(), word, book.known)


def is_listed(before: re.Match[str], word: re.Match[str], known: NameWords) -> bool:
    """Tell whether two words with capitals are one listed name though the second is a title too: Associated Press."""
    capital = before.group()[0].isupper() and word.group()[0].isupper()
    return capital and plain(before.group() + bare(word.group())) in known.aliases


def is_body(word: str, known: NameWords) -> bool:
    """Tell whether a word with a capital tells what a body is: the Berner Association."""
    return word[0].isupper() and bare(word).lower() in known.bodies


def of_country(text: str, before: re.Match[str], particle: re.Match[str], known: NameWords) -> bool:
    """Tell whether a particle only adds the country to a person: Sauli Niinistö of Finland; not Bank of England."""
    place = WORD.match(text, particle.end() + 1)
    if place is None or before.group().lower() in known.bodies:
        return False
    word = plain(bare(place.group()))
    return word in known.countries or word in known.aliases or word in known.leads


def named(run: Sequence[re.Match[str]], book: NameBook) -> list[Name]:
    """Return the name in a run of words, without titles before it; none if nothing is left."""
    words = list(run)
    while words and (addresses(words, book) or is_link(words[0].group(), book.known)):
        words.pop(0)
    said = [word.group() for word in words]
    if book.known.companies.issuperset(map(str.lower, said)):
        return []
    end = words[-1].start() + len(bare(said[-1]))
    begin, said[0] = words[0].start(), without_article(said[0], book) or said[0]
    begin += len(words[0].group()) - len(said[0])
    if len(said[-1]) == len("B."):
        end, said[-1] = end - said[-1].endswith("."), said[-1].removesuffix(".")  # no initial: Plan B.
    written = tuple(map(bare, said))
    letters = map(plain, written)
    return [
        Name(
            Span(begin, end),
            tuple(SHORT_FORMS.get(word, word) for word in letters),
            written,
            tuple(word.replace("'", "").replace("’", "") for word in said),
        )
    ]


def is_link(word: str, known: NameWords) -> bool:
    """Tell whether a word only links a title to what it is for: Commissioner for Refugees; not de Gaulle."""
    return word.islower() and word not in known.particles


def addresses(words: Sequence[re.Match[str]], book: NameBook) -> bool:
    """Tell whether the first word of a name is a title or an honorific, and not that of an office or a body."""
    first, known = words[0].group(), book.known
    if first.lower() not in known.titles and first.lower() not in known.honorifics:
        return False
    return len(words) == 1 or not (is_office(first, words[1].group(), known) or paired(words[0], words[1], book))
