"""Which names a passage mentions, and which of them are variants of one name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
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
"""What most words have none of: capitals and what is not ASCII, but for quotation marks and dashes."""
JOINTS = frozenset("-'’.")
"""What may stand inside a word."""
POSSESSIVE = re.compile(r"['’]s?$")
APOSTROPHE = re.compile("['’]")
OPENS = re.compile(r"(?:^|\s-\s|[.!?:;…][\"'”’»)\]]*\s*|[\"“”‘„«»(\[—–•\n]\s*)$")
"""What stands before a word that has a capital because something begins there."""
NEAR = 6
"""Characters before a word in which that has to stand."""
USUAL = 0.6
"""Share of its places inside sentences at which a word has a capital, from which it is a name."""
ALIKE = 70
"""rapidfuzz ratio, 0 to 100, from which two words of one initial are spellings of one name: Zelenskyy, Zelenskiy."""
LONG, NEARLY = 10, 93
"""Letters and rapidfuzz ratio from which whole names written together are one: “usHarry S Truman”."""
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
"""How letters of other scripts, and umlauts, are written in ours: each way and the one sign for it."""
BYLINE = {"by", "from", "von", "par", "por"}
"""What a line of capitals that is no headline begins with."""
ALIKE_SHORT = 85
SHORT = 4
"""Letters up to which words have to be more alike, and below which they are the same or listed: Iran is not Iraq."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands, without title and honorific.

    `words` are its words in plain letters; `written` are the same words as they stand, `full` with the possessive
    ending that each may have, without its apostrophe.
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
        """Return its plain letters in one."""
        return "".join(self.words)


@dataclass(frozen=True, slots=True)
class NameBook:
    """The words that are names in a set of texts, in plain letters, and the words of their language."""

    words: frozenset[str]
    known: NameWords


def name_book(texts: Iterable[str], language: str, own: Lists = ()) -> NameBook:
    """Learn from all texts of a story which words are names: those that mostly have a capital inside sentences."""
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
    """Return how often each word, in plain letters, has a capital inside sentences, and how often it has none.

    Equal texts are looked at once, what stands between spaces is counted as it stands, and each different piece of it
    is taken apart once: 43 words take 16 instead of 65 µs.
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
    """Yield the words that are not in small letters alone, one in ten: found by their rare signs, in 6 µs, not 15."""
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
    """Return the counts of the words that have a capital, or of those that have none, in plain letters."""
    found: Counter[str] = Counter()
    for word, count in counts.items():
        said = bare(word)
        if said.islower() is not capital:
            found[plain(said)] += count
    return found


def opens(text: str, start: int) -> bool:
    """Tell whether something begins at a place, so that a word there has a capital for that."""
    return bool(OPENS.search(text, max(0, start - NEAR), start))


def titled(text: str) -> bool:
    """Tell whether a text is set in capitals throughout, as headlines are and bylines too: they say nothing there."""
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
    """Return the names of a passage in order: runs of name words, held together by particles and initials."""
    found: list[Name] = []
    end = 0
    for match in cased(text):
        if match.start() >= end and (begins(match.group(), book) or leads(text, match, book)):
            run = run_from(text, match, book)
            found += named(run, book)
            end = run[-1].end()
    return tuple(found)


def run_from(text: str, first: re.Match[str], book: NameBook) -> list[re.Match[str]]:
    """Return the words of a name from its first one on."""
    run = [first]
    while (further := WORD.match(text, run[-1].end() + 1)) and follows(text, run[-1], further, book):
        run.append(further)
    return run


def begins(word: str, book: NameBook) -> bool:
    """Tell whether a word can begin a name."""
    if not word[0].isupper() and word.islower():
        return False
    return plain(bare(word)) in book.words or (is_sign(word) and word.lower() not in book.known.titles)


def leads(text: str, word: re.Match[str], book: NameBook) -> bool:
    """Tell whether an ordinary word begins a listed name: United States."""
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
    """Tell whether a word goes on with the name before it."""
    between = text[before.end() : match.start()]
    if between not in {" ", "\u00a0"} or POSSESSIVE.search(before.group()):
        return False
    word = match.group()
    if word.islower():
        return word in book.known.particles
    initial = len(word.rstrip(".")) == 1
    return initial or begins(word, book)


def named(run: Sequence[re.Match[str]], book: NameBook) -> list[Name]:
    """Return the name that a run of words is, without particles at its end and titles at its start."""
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
    """Return the one form chosen for a name that is listed with several, else the name itself."""
    return book.known.aliases.get(name.letters, name.normal)


def same_name(one: Name, other: Name, book: NameBook) -> bool:
    """Tell whether two names mean one thing, however they are spelt: listed, shortened or respelt."""
    return same_form(form(one, book), form(other, book), book)


class Form(NamedTuple):
    """What of a name is compared: its letters, the one form chosen for it, and its words but for those of a firm."""

    letters: str
    chosen: str
    words: tuple[str, ...]


def form(name: Name, book: NameBook) -> Form:
    """Return what of a name is compared; who compares it with many others finds it once."""
    return Form(name.letters, canonical(name, book), firm(name, book))


def same_form(one: Form, other: Form, book: NameBook) -> bool:
    """Tell whether two names mean one thing, by their forms."""
    if one.letters == other.letters or one.chosen == other.chosen:
        return True
    shorter, longer = (one.words, other.words) if len(one.words) <= len(other.words) else (other.words, one.words)
    if len(shorter) == 1 and len(shorter[0]) > 1 and shorter[0] in longer:
        return True
    if min(len(one.letters), len(other.letters)) >= LONG and ratio(one.letters, other.letters) >= NEARLY:
        return True
    return all(any(variant(word, candidate, book.known) for candidate in longer) for word in shorter)


def firm(name: Name, book: NameBook) -> tuple[str, ...]:
    """Return the words of a name without what only says that it is a firm: Corp, Inc."""
    words = tuple(word for word in name.words[1:] if word not in book.known.companies)
    return (*name.words[:1], *words)


def variant(one: str, other: str, known: NameWords) -> bool:
    """Tell whether two words are spellings of one name and are not known to be two: Niger, Nigeria."""
    return respelt(one, other) and (one == other or not {one, other} <= known.distinct)


def respelt(one: str, other: str) -> bool:
    """Tell whether two words are spellings of one name."""
    if one == other:
        return True
    if min(len(one), len(other)) < SHORT or one[0] != other[0]:
        return False
    return ratio(one, other) >= (ALIKE if min(len(one), len(other)) > SHORT else ALIKE_SHORT)


def respells(one: Name, other: Name) -> bool:
    """Tell whether two forms of one name differ in letters, capitals or dots.

    They do not where one only says less of it, drops the apostrophe of a possessive or is the adjective of the other.
    """
    ours, theirs = set(one.written), set(other.written)
    if ours <= theirs or theirs <= ours or set(one.full) == set(other.full):
        return False
    return {stem(word) for word in ours - theirs} != {stem(word) for word in theirs - ours} or not adjective(
        ours, theirs
    )


def transliterated(one: Name, other: Name, book: NameBook) -> bool:
    """Tell whether two forms of one name are listed, or differ only as writing it in Latin letters may.

    Sergey is Sergei, Zelenskyy Zelensky and Müller Mueller; Meier is not Maier.
    """
    if canonical(one, book) == canonical(other, book) or one.letters == other.letters:
        return True
    if len(one.words) != len(other.words) and ratio(one.letters, other.letters) >= NEARLY:
        return True
    ours, theirs = ({sounded(word).removesuffix("s") for word in name.words} for name in (one, other))
    return ours <= theirs or theirs <= ours


def sounded(word: str) -> str:
    """Return a word in plain letters with one sign for each sound that is written in several ways."""
    for pattern, sound in SOUNDS:
        word = pattern.sub(sound, word)
    return word


def adjective(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Tell whether just one of two forms ends as adjectives of places do: Russian, Ukrainian."""
    return any(word.endswith("n") for word in ours) != any(word.endswith("n") for word in theirs)


def stem(word: str) -> str:
    """Return a word without its last vowels and n: Russia, Russian."""
    return plain(word).rstrip("aeiouyn")
