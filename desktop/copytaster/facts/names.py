"""The names in a passage, and which of them are variants of one name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from rapidfuzz.fuzz import ratio

from copytaster.facts.date_words import date_words
from copytaster.facts.house_style import plain
from copytaster.facts.name_words import NameWords, name_words
from copytaster.facts.noun_names import names_among_nouns
from copytaster.facts.word_lists import Lists
from copytaster.text.spans import Span

WORD = re.compile(r"[a-z]+(?=[\s,;])|(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[-'’][^\W\d_]+)*|[^\W\d_]\.")
RARE = re.compile(r"[A-Z\x80-\u200f\u2070-\U0010ffff]+")
"""Characters that most words lack: capitals, and non-ASCII characters other than quotation marks and dashes."""
JOINTS = frozenset("-'’.")
"""Punctuation that may be inside a word."""
POSSESSIVE = re.compile(r"['’]s?$")
APOSTROPHE = re.compile("['’]")
OPENS = re.compile(r"(?:^|\s-\s|[.!?:;…][\"'”’»)\]]*\s*|[\"“”‘„«»(\[—–•\n]\s*)$")
"""The text before a word that is capitalized because a sentence, quotation or the like begins there."""
NEAR = 6
"""Characters before a word in which `OPENS` must match."""
USUAL = 0.6
"""Least share of capitalized occurrences of a word inside sentences, among those and all in lower case, of a name."""
ALIKE = 70
"""Least rapidfuzz ratio, 0 to 100, of two words with the same initial that are spellings of one name: Zelenskyy,
Zelenskiy."""
LONG, NEARLY = 10, 93
"""The fewest letters, and the least rapidfuzz ratio, of two whole names joined into one string that are the same name:
“usHarry S Truman”."""
SOUNDS = tuple(
    (re.compile(written), sound)
    for written, sound in (
        (r"tsch|tch", "ch"),
        (r"sch", "sh"),
        (r"kh", "ch"),
        (r"w", "v"),
        (r"ph", "f"),
        (r"ou", "u"),
        (r"([aou])e", r"\1"),
        (r"(.)\1", r"\1"),
        (r"i[yj]|[yj]i|y[yj]|[yj]$", "i"),
        (r"^z(?=.*i$)", "s"),
    )
)
"""Transliterations of letters of other scripts, and of umlauts: each pattern with the normal spelling of its sound."""
BYLINE = {"by", "from", "von", "par", "por"}
"""First words of bylines, which are no headlines though all their words are capitalized."""
ALIKE_SHORT = 85
SHORT = 4
"""Words of this length need the ratio `ALIKE_SHORT` to be spellings of one name, shorter ones must be equal or listed:
Iran is not Iraq."""


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
    """

    words: frozenset[str]
    known: NameWords
    signs: bool = True


def name_book(texts: Iterable[str], language: str, own: Lists = ()) -> NameBook:
    """Return the words that are names in all texts of a story: those that are mostly capitalized inside sentences."""
    known = name_words(language, own)
    if known.capital_nouns:
        return NameBook(names_among_nouns(texts, known), known)
    capital, small = counted(texts)
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
    )


def counted(texts: Iterable[str]) -> tuple[Counter[str], Counter[str]]:
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
        capitals = [match.group() for match in cased(text) if not opens(text, match.start())]
        for _ in range(times):
            pieces.update(parted)
            inside.update(capitals)
    everywhere: Counter[str] = Counter()
    for piece, count in pieces.items():
        for word in WORD.findall(piece):
            everywhere[word] += count
    return folded(inside, capital=True), folded(everywhere, capital=False)


def cased(text: str) -> Iterator[re.Match[str]]:
    """Yield the words that are not all in lower case (one in ten), found by rare characters in 6 instead of 15 µs."""
    end = 0
    for rare in RARE.finditer(text):
        start, stop = max(rare.start(), end), rare.end()
        while start > end and (text[start - 1].isalpha() or text[start - 1] in JOINTS):
            start -= 1
        while start < stop and (match := WORD.search(text, start)) and match.start() < stop:
            start = end = match.end()
            if not match.group().islower():
                yield match


def folded(counts: Counter[str], *, capital: bool) -> Counter[str]:
    """Return the counts, by plain letters, of the words that have a capital, or else of those in lower case."""
    found: Counter[str] = Counter()
    for word, count in counts.items():
        said = bare(word)
        if said.islower() is not capital:
            found[plain(said)] += count
    return found


def opens(text: str, start: int) -> bool:
    """Tell whether a sentence or quotation begins at a place, so that a word there is capitalized anyway."""
    return bool(OPENS.search(text, max(0, start - NEAR), start))


def titled(text: str) -> bool:
    """Tell whether all longer words of a text are capitalized, as in headlines, so that capitals show no names."""
    long = 0
    for match in WORD.finditer(text):
        if match.end() - match.start() >= SHORT:
            if not match.group()[0].isupper():
                return False
            long += 1
    first = WORD.search(text)
    return long > 1 and first is not None and first.group().lower() not in BYLINE


def bare(word: str) -> str:
    """Return a word without its possessive ending."""
    return POSSESSIVE.sub("", word) if "'" in word or "’" in word else word


def names(text: str, book: NameBook) -> tuple[Name, ...]:
    """Return the names of a passage in order: runs of name words, with particles and initials between them."""
    if text.isupper() and " " in text:
        book = replace(book, signs=False)
    found: list[Name] = []
    end = 0
    for match in cased(text):
        if match.start() >= end and (begins(match.group(), book) or leads(text, match, book)):
            run = run_from(text, match, book)
            end = run[-1].end()
            found += named(without_desk(text, run, book.known), book)
    return tuple(found)


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
    return plain(bare(word)) in book.words or (book.signs and is_sign(word) and word.lower() not in book.known.titles)


def leads(text: str, word: re.Match[str], book: NameBook) -> bool:
    """Tell whether an ordinary word is the first of a listed name: United States."""
    if word.group().lower() not in book.known.leads:
        return False
    further = WORD.match(text, word.end() + 1)
    return further is not None and plain(word.group() + bare(further.group())) in book.known.aliases


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
    if between not in {" ", "\u00a0"} or POSSESSIVE.search(before.group()):
        return False
    word = match.group()
    if word.islower():
        return word in book.known.particles
    initial = len(word.rstrip(".")) == 1
    return initial or begins(word, book)


def named(run: Sequence[re.Match[str]], book: NameBook) -> list[Name]:
    """Return the name in a run of words, without titles before and particles after it; none if nothing is left."""
    words = list(run)
    while words and (not words[-1].group()[0].isupper()):
        words.pop()
    while words and addresses(words[0].group().lower(), book.known):
        words.pop(0)
    if not words:
        return []
    end = words[-1].start() + len(bare(words[-1].group()))
    said = [word.group() for word in words]
    return [
        Name(
            Span(words[0].start(), end),
            tuple(plain(bare(word)) for word in said),
            tuple(bare(word) for word in said),
            tuple(APOSTROPHE.sub("", word) for word in said),
        )
    ]


def addresses(word: str, known: NameWords) -> bool:
    """Tell whether a word is a title or an honorific."""
    return word in known.titles or word in known.honorifics


def canonical(name: Name, book: NameBook) -> str:
    """Return the chosen form of a name that is listed with several forms, else its normal form."""
    return book.known.aliases.get(name.letters, name.normal)


def same_name(one: Name, other: Name, book: NameBook) -> bool:
    """Tell whether two names are variants of one: listed as such, shortened or spelt differently."""
    return same_form(form(one, book), form(other, book), book)


class Form(NamedTuple):
    """The parts of a name that are compared: its letters, its chosen form, and its words without those of firms."""

    letters: str
    chosen: str
    words: tuple[str, ...]


def form(name: Name, book: NameBook) -> Form:
    """Return the parts of a name that are compared, computed once for comparisons with many others."""
    return Form(name.letters, canonical(name, book), firm(name, book))


def same_form(one: Form, other: Form, book: NameBook) -> bool:
    """Tell whether two names are variants of one, given their forms."""
    if one.letters == other.letters or one.chosen == other.chosen:
        return True
    shorter, longer = (one.words, other.words) if len(one.words) <= len(other.words) else (other.words, one.words)
    if len(shorter) == 1 and len(shorter[0]) > 1 and shorter[0] in longer:
        return True
    if min(len(one.letters), len(other.letters)) >= LONG and nearly(one.letters, other.letters):
        return True
    return all(any(variant(word, candidate, book.known) for candidate in longer) for word in shorter)


def nearly(one: str, other: str) -> bool:
    """Tell whether two long names are one with a letter or two more at its begin or end, or missing inside."""
    return (one[0] == other[0] or one[-1] == other[-1]) and ratio(one, other) >= NEARLY


def name_keys(name: Name, book: NameBook) -> frozenset[str]:
    """Return keys for a fast search: two names that are variants of one have at least one of them in common."""
    said = form(name, book)
    ends = (f"{said.letters[0]}-", f"-{said.letters[-1]}") if len(said.letters) >= LONG else ()
    return frozenset((said.letters, said.chosen, *ends, *(word[:1] for word in name.words)))


def firm(name: Name, book: NameBook) -> tuple[str, ...]:
    """Return the words of a name without those that only mark a firm: Corp, Inc."""
    words = tuple(word for word in name.words[1:] if word not in book.known.companies)
    return (*name.words[:1], *words)


def without_place(words: Sequence[str]) -> Sequence[str]:
    """Return the words of a name, in lower case, without what follows “of”: Ana Ruiz of Spain."""
    return words[: words.index("of", 1)] if "of" in words[1:] else words


def variant(one: str, other: str, known: NameWords) -> bool:
    """Tell whether two words are spellings of one name and not listed as distinct names: Niger, Nigeria."""
    return respelt(one, other) and (one == other or not {one, other} <= known.distinct)


def respelt(one: str, other: str) -> bool:
    """Tell whether two words are similar enough to be spellings of one name."""
    if one == other:
        return True
    if min(len(one), len(other)) < SHORT or one[0] != other[0]:
        return False
    return ratio(one, other) >= (ALIKE if min(len(one), len(other)) > SHORT else ALIKE_SHORT)


def respells(one: Name, other: Name) -> bool:
    """Tell whether two forms of one name differ in letters, capitals or dots.

    They do not if one is only shorter, only drops the apostrophe of a possessive, or is the adjective of the other.
    """
    ours, theirs = set(one.written), set(other.written)
    if ours <= theirs or theirs <= ours or set(one.full) == set(other.full):
        return False
    return {stem(word) for word in ours - theirs} != {stem(word) for word in theirs - ours} or not adjective(
        ours, theirs
    )


def transliterated(one: Name, other: Name, book: NameBook) -> bool:
    """Tell whether two forms of one name are listed as such, or differ only as transliterations do.

    Sergey is Sergei, Zelenskyy Zelensky and Müller Mueller; Meier is not Maier.
    """
    if canonical(one, book) == canonical(other, book) or one.letters == other.letters:
        return True
    if len(one.words) != len(other.words) and ratio(one.letters, other.letters) >= NEARLY:
        return True
    ours, theirs = ({sounded(word).removesuffix("s") for word in name.words} for name in (one, other))
    return ours <= theirs or theirs <= ours


def sounded(word: str) -> str:
    """Return a word in plain letters with one spelling for each sound that is transliterated in several ways."""
    for pattern, sound in SOUNDS:
        word = pattern.sub(sound, word)
    return word


def adjective(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Tell whether exactly one of two forms ends like adjectives of places: Russian, Ukrainian."""
    return any(word.endswith("n") for word in ours) != any(word.endswith("n") for word in theirs)


def stem(word: str) -> str:
    """Return a word in plain letters without vowels and n at its end: Russia and Russian have the same stem."""
    return plain(word).rstrip("aeiouyn")
