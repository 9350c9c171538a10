"""The names in a passage, recognized by their capitals; without these, those of people by the words beside them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from copytaster.facts.date_words import date_words
from copytaster.facts.house_style import plain
from copytaster.facts.name_words import NameWords, name_words
from copytaster.facts.noun_names import names_among_nouns, qualified, without_noun
from copytaster.facts.title_places import parted
from copytaster.facts.uncased_names import People, masked, people_in, people_of
from copytaster.facts.word_lists import Lists, of_all
from copytaster.text.spans import Span

WORD = re.compile(r"[a-z]+(?=[\s,;])|(?:[^\W\d_]\.){2,}|(?:[^\W\d_]|St|Ste|Mt|Ft)\.(?=\s)|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
"""A word; abbreviations of single letters, and before another word initials and St., Mt. and the like, have their
periods."""
CRIED = "THE"
"""The first word of a story in capitals, as tabloids have it: THE Duchess of Ardmore."""
SHORT_FORMS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
"""The latter, in plain letters, with what they are short for."""
RARE = re.compile(r"[A-Z\x80-\u200f\u2070-\U0010ffff]+")
"""Characters that most words lack: capitals, and non-ASCII characters other than quotation marks and dashes."""
JOINTS = frozenset("-'’.")
"""Punctuation that may be inside a word."""
POSSESSIVE = re.compile(r"['’]s?$")
COMPOUND = re.compile(r"-[^\W\d_A-Z]{2,}$")
"""What an adjective has after a name: Texas-based, Russia-backed."""
APOSTROPHE = re.compile("['’]")
OPENS = re.compile(r"(?:^|\s-\s|[.!?:;…][\"'”’»)\]]*\s*|[\"“”‘„«»(\[—–•\n]\s*)$")
"""The text before a word that is capitalized because a sentence, quotation or the like begins there."""
SHORTENED = re.compile(r"(?<![\w.])([^\W\d_]+)\.\s$")
"""A word with a period before another word: an initial, or the abbreviation of a title."""
INITIALED = re.compile(r"\s[^\W\d_a-z]\.\s(?!\w\.)[^\W\d_a-z]")
"""The text after a first name, wherever that stands: Martin J. Halloway."""
NEAR = 6
"""Characters before a word in which `OPENS` or `SHORTENED` must match."""
USUAL = 0.6
"""Least share of capitalized occurrences of a word inside sentences, among those and all in lower case, of a name."""
LONG = 4
"""The fewest letters of a word whose capital shows something in a headline: of and the have none."""


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
    """

    words: frozenset[str]
    known: NameWords
    signs: bool = True
    common: frozenset[str] = frozenset()
    people: People | None = None


def name_book(texts: Iterable[str], language: str, own: Lists = ()) -> NameBook:
    """Return the words that are names in all texts of a story: those that are mostly capitalized inside sentences."""
    known = name_words(language, own)
    if known.capital_nouns:
        return NameBook(names_among_nouns(texts, known), known)
    plainly = tuple(texts)
    capital, small = counted(map(masked, plainly), known)
    calendar = date_words(language, own)
    listed = known.titles | known.honorifics | known.starters | set(calendar.months) | set(calendar.days)
    common = {plain(word) for word in listed}
    return NameBook(
        frozenset(
            word
            for word, count in capital.items()
            if word not in common and count >= USUAL * (count + small[word]) and word
        ),
        known,
        common=frozenset(word for word in small if len(word) > LONG).union(map(plain, calendar.months)),
        people=people_of(plainly, language, own),
    )


def counted(texts: Iterable[str], known: NameWords) -> tuple[Counter[str], Counter[str]]:
    """Return how often each word, in plain letters, is capitalized inside sentences, and how often in lower case.

    For speed, equal texts are processed once, strings between spaces are counted first, and each different string is
    split into words once: 43 words take 16 instead of 65 µs.
    """
    pieces: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    for text, times in Counter(texts).items():
        if titled(text):
            continue
        parted = text.split()
        capitals = [
            match.group()
            for match in cased(text)
            if not opens(text, match.start(), known) or INITIALED.match(text, match.end())
        ]
        for _ in range(times):
            pieces.update(parted)
            inside.update(capitals)
    everywhere: Counter[str] = Counter()
    for piece, count in pieces.items():
        for word in WORD.findall(piece):
            everywhere[word] += count
    return folded(inside, capital=True), folded(everywhere, capital=False)


def cased(text: str) -> Iterator[re.Match[str]]:
    """Yield the words that are not all in lower case (one in ten), found by rare characters in 6 instead of 15 µs.

    What follows a digit is no word, K0Px6, nor is a letter before one: Q3. An elided article is no part of one: d’Ada.
    """
    end = 0
    for rare in RARE.finditer(text):
        start, stop = max(rare.start(), end), rare.end()
        while start > end and (text[start - 1].isalpha() or text[start - 1] in JOINTS) and not elided(text, start):
            start -= 1
        while start < stop and (match := WORD.search(text, start)) and match.start() < stop:
            start = end = match.end()
            if not match.group().islower() and not numbered(text, match):
                yield match


def elided(text: str, start: int) -> bool:
    """Tell whether a capital follows an article or the like that has lost its vowel: d’Emmanuel, but O’Neill."""
    return text[start - 1] in "'’" and text[start].isupper() and text[start - 2 : start - 1].islower()


def numbered(text: str, match: re.Match[str]) -> bool:
    """Tell whether a digit stands before a word, or after a single letter."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return before.isdigit() or (after.isdigit() and match.end() - match.start() == 1)


def folded(counts: Counter[str], *, capital: bool) -> Counter[str]:
    """Return the counts, by plain letters, of the words that have a capital, or else of those in lower case."""
    found: Counter[str] = Counter()
    for word, count in counts.items():
        said = bare(word)
        if said.islower() is not capital:
            found[plain(said)] += count
    return found


def opens(text: str, start: int, known: NameWords) -> bool:
    """Tell whether a sentence or quotation begins at a place, so that a word there is capitalized anyway.

    None does after an initial or the abbreviation of a title: Antony J. Blinken, Mr. Blinken, St. Petersburg.
    """
    begin = max(0, start - NEAR)
    if not OPENS.search(text, begin, start):
        return False
    before = SHORTENED.search(text, begin, start)
    word = before[1].lower() if before else ""
    return not (len(word) == 1 or word in known.honorifics or word in SHORT_FORMS)


def titled(text: str) -> bool:
    """Tell whether all longer words of a text are capitalized, as in headlines, so that capitals show no names."""
    long = 0
    for match in WORD.finditer(text):
        if match.end() - match.start() >= LONG:
            if not match.group()[0].isupper():
                return False
            long += 1
    first = WORD.search(text)
    return long > 1 and first is not None and first.group().lower() not in of_all("names", "bylines")


def bare(word: str) -> str:
    """Return a word without its possessive ending, or what makes it an adjective."""
    if "-" in word and word[0].isupper():
        word = COMPOUND.sub("", word)
    return POSSESSIVE.sub("", word) if "'" in word or "’" in word else word


def names(text: str, book: NameBook) -> tuple[Name, ...]:
    """Return the names of a passage in order: runs of name words, with particles and initials between them."""
    if text.isupper() and " " in text:
        book = replace(book, signs=False)
    found = [person(*one) for one in people_in(text, book.people)] if book.people else []
    text = masked(text)
    end = 0
    for match in cased(text):
        if match.start() >= end and (begins(match.group(), book) or leads(text, match, book)):
            run = run_from(text, match, book)
            end = run[-1].end()
            whole = without_desk(text, without_noun(text, run, book.known), book.known)
            for part in parted(text, whole, book.known):
                found += named(part, book)
    return tuple(sorted(found, key=lambda name: name.span)) if book.people else tuple(found)


def person(start: int, said: str, words: tuple[str, ...]) -> Name:
    """Return the name of somebody in a script without capitals."""
    return Name(Span(start, start + len(said)), tuple(map(plain, words)), words, words)


def run_from(text: str, first: re.Match[str], book: NameBook) -> list[re.Match[str]]:
    """Return the words of a name that begins with `first`."""
    run = [first]
    while (further := WORD.match(text, run[-1].end() + 1)) and follows(text, run[-1], further, book):
        run.append(further)
    return run


def without_desk(text: str, run: list[re.Match[str]], known: NameWords) -> list[re.Match[str]]:
    """Return the words of a name without a desk before a journalist: “Business” of Business Correspondent."""
    job = WORD.match(text, run[-1].end() + 1)
    if run[-1].group().lower() not in known.desks or job is None or job.group().lower() not in known.journalists:
        return run
    return run[:-1]


def begins(word: str, book: NameBook) -> bool:
    """Tell whether a word can begin a name."""
    if not word[0].isupper() and word.islower():
        return False
    said = plain(bare(word))
    if said in book.words or without_article(word, book) or (said in book.known.countries and word[0].isupper()):
        return True
    return bool(book.signs and is_sign(word) and word.lower() not in book.known.titles and said not in book.common)


def without_article(word: str, book: NameBook) -> str:
    """Return the name behind an elided article that begins a sentence or name: Italie of L’Italie."""
    article, *rest = APOSTROPHE.split(word, maxsplit=1)
    known = article.lower() in book.known.starters and rest and plain(bare(rest[0])) in book.words
    return rest[0] if known else ""


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
    if between not in {" ", "\u00a0"} or bare(before.group()) != before.group():
        return False
    word = match.group()
    if word.islower():
        return word in book.known.particles and not of_country(text, before, match, book.known)
    article, *rest = APOSTROPHE.split(word, maxsplit=1)
    if rest and article.islower() and article not in book.known.particles:
        return False  # l’Italie after Macron, but Giscard d’Estaing
    initial = len(word.rstrip(".")) == 1
    body = word[0].isupper() and bare(word).lower() in book.known.bodies
    if body and plain(before.group()) not in book.known.countries:
        return True
    return initial or begins(word, book) or leads(text, match, book) or qualified(before.group(), word, book.known)


def of_country(text: str, before: re.Match[str], particle: re.Match[str], known: NameWords) -> bool:
    """Tell whether a particle only adds the country to a person: Sauli Niinistö of Finland; not Bank of England."""
    place = WORD.match(text, particle.end() + 1)
    if place is None or before.group().lower() in known.bodies:
        return False
    word = plain(bare(place.group()))
    return word in known.countries or word in known.aliases or word in known.leads


def named(run: Sequence[re.Match[str]], book: NameBook) -> list[Name]:
    """Return the name in a run of words, without titles before and particles after it; none if nothing is left."""
    words = list(run)
    while words and words[-1].group().islower():
        words.pop()
    while words and addresses(words, book.known):
        words.pop(0)
    if not words or all(word.group().lower() in book.known.companies for word in words):
        return []
    end = words[-1].start() + len(bare(words[-1].group()))
    said = [word.group() for word in words]
    begin, said[0] = words[0].start(), without_article(said[0], book) or said[0]
    begin += len(words[0].group()) - len(said[0])
    if len(said[-1]) == len("B."):
        end, said[-1] = end - said[-1].endswith("."), said[-1].removesuffix(".")  # no initial: Plan B.
    return [
        Name(
            Span(begin, end),
            tuple(SHORT_FORMS.get(plain(bare(word)), plain(bare(word))) for word in said),
            tuple(bare(word) for word in said),
            tuple(APOSTROPHE.sub("", word) for word in said),
        )
    ]


def addresses(words: Sequence[re.Match[str]], known: NameWords) -> bool:
    """Tell whether the first word of a name is a title or an honorific, and not that of an office."""
    first = words[0].group()
    if len(words) > 1 and is_office(first, words[1].group(), known):
        return False
    if first == CRIED and len(words) > 1 and not words[1].group().isupper():
        return True
    return first.lower() in known.titles or first.lower() in known.honorifics
