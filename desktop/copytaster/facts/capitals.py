"""The words of a text that have capitals: where they are, how often, and which of them are beside each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, pairwise
from typing import NamedTuple

from copytaster.facts.name_words import NameWords
from copytaster.facts.plain import plain
from copytaster.facts.word_lists import of_all
from copytaster.text.numbering import numbering

WORD = re.compile(
    r"[a-z]+(?=[\s,;])|[A-Z]{2,4}-?\d{1,4}\b|[A-Z]{1,2}&[A-Z]{1,2}s?\b|(?:[^\W\d_]\.){2,}"
    r"|(?:[^\W\d_]|St|Ste|Mt|Ft)\.(?=\s)|[^\W\d_]+(?:[-'’][^\W\d_]+)*"
)
"""A word; a code has its digits, SV418, and letters around a sign are one, R&D; abbreviations of single letters, and
before another word initials and St., Mt. and the like, have their periods."""
CONTRACTED = re.compile(r"I['’](?:m|d|ll|ve)")
"""The only word but names that has a capital wherever it stands, in a language that shortens it: No, I'm here."""
SHORT_FORMS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
"""The latter, in plain letters, with what they are short for."""
CASELESS = re.compile(
    "[\u0590-\u08ff\u0900-\u109f\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u31ff"
    "\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc]"
)
"""The letters of the scripts of the Near East, India and East Asia, which have no capitals."""
RARE = re.compile(r"[A-Z\x80-\u200f\u2070-\U0010ffff]+")
"""Characters that most words lack: capitals, and non-ASCII characters other than quotation marks and dashes."""
JOINTS = frozenset("-'’.")
"""Punctuation that may be inside a word."""
POSSESSIVE = re.compile(r"['’]s?$")
COMPOUND = re.compile(r"-[^\W\d_A-Z]{2,}$")
"""What an adjective has after a name: Texas-based, Russia-backed."""
OPENS = re.compile(r"(?:^(?:-\s)?|\s-\s|[.!?:;…][\"'”’»)\]]*(?:\[\d{1,3}\])*\s*|[\"“”‘„«»(\[—–•\n]\s*)$")
"""The text before a word that is capitalized because a sentence, quotation or the like begins there."""
SHORTENED = re.compile(r"(?<![\w.])([^\W\d_]+)\.\s$")
"""A word with a period before another word: an initial, or the abbreviation of a title."""
INITIALED = re.compile(r"\s[^\W\d_a-z]\.\s(?!\w\.)[^\W\d_a-z]")
"""The text after a first name, wherever that stands: Martin J. Halloway."""
NEAR = 12
"""Characters before a word in which `OPENS` or `SHORTENED` must match."""
LONG = 4
"""The fewest letters of a word whose capital shows something in a headline: of and the have none."""
MANY = 8
"""The fewest longer words of a headline of which one may have no capital."""
ENDS = frozenset(".!?…:;,\"'”’»)]")
SPACES = {" ", "\u00a0"}
AMPERSAND = " & "


class Capitals(NamedTuple):
    """The words of some texts, in plain letters: how often each has a capital inside a sentence, or none at all.

    `pairs` are words that both have a capital beside each other inside a sentence, and `openings` words that begin one
    as first names do, with the single name behind them: Ruth Halloway said.
    """

    inside: Counter[str]
    small: Counter[str]
    pairs: set[tuple[str, str]]
    openings: set[tuple[str, str]]


def counted(texts: Iterable[str], known: NameWords) -> Capitals:
    """Count the words with and without capitals in texts, those that are all capitalized, as headlines, left out.

    For speed, equal texts are processed once, strings between spaces are counted first, and each different string is
    split into words once: 43 words take 16 instead of 65 µs.
    """
    pieces: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    pairs: set[tuple[str, str]] = set()
    openings: set[tuple[str, str]] = set()
    for whole, times in Counter(texts).items():
        text = masked(whole)
        if titled(text) and not is_uncased(whole):
            continue
        parted = text.split()
        every = list(cased(text))
        first = [opens(text, match.start(), known) for match in every]
        inner = (not opened or INITIALED.match(text, match.end()) for match, opened in zip(every, first, strict=True))
        capitals = list(compress(every, inner))
        pairs.update(
            (one.group(), other.group())
            for one, other in pairwise(capitals)
            if other.start() - one.end() <= LONG and joined(text[one.end() : other.start()], known)
        )
        if known.participles:
            openings.update(opening(text, every, first, known))
        words = [match.group() for match in capitals]
        for _ in range(times):
            pieces.update(parted)
            inside.update(words)
    everywhere: Counter[str] = Counter()
    for piece, count in pieces.items():
        for word in WORD.findall(piece):
            everywhere[word] += count
    return Capitals(
        folded(inside, capital=True),
        folded(everywhere, capital=False),
        *({(plain(one), plain(bare(other))) for one, other in found} for found in (pairs, openings)),
    )


def opening(
    text: str, capitals: Sequence[re.Match[str]], first: Sequence[bool], known: NameWords
) -> Iterator[tuple[str, str]]:
    """Yield the words that begin a sentence before a single capitalized word, with that word.

    `first` tells which of the capitalized words begin one. A word before two of them may be anything: Striker Harry
    Kane, Northern Ireland Office.
    """
    starts = [match.start() for match in capitals] + [-1]
    for one, other, third, opened in zip(capitals, capitals[1:], starts[2:], first, strict=False):
        if not opened or text[one.end() : other.start()] != " " or third == other.end() + 1:
            continue
        word, last = one.group(), other.group()
        if word.istitle() and last.istitle() and bare(word) == word and not word.endswith(known.participles):
            yield word, last


def masked(text: str) -> str:
    """Return `text`, of the same length, with spaces for the letters of scripts without capitals."""
    return text if text.isascii() else CASELESS.sub(" ", text)


def is_uncased(text: str) -> bool:
    """Tell whether a text is mostly in a script without capitals: it has more letters of one than words of another.

    The few words of another script in it are not all of a headline: Delta Plast申请破产.
    """
    return len(CASELESS.findall(text)) > len(WORD.findall(masked(text)))


def titled(text: str) -> bool:
    """Tell whether all longer words of a text are capitalized, as in headlines, so that capitals show no names.

    One of `MANY` or more may not be, if the text does not end as a sentence: a headline that was garbled.
    """
    long = small = 0
    for match in WORD.finditer(text):
        if match.end() - match.start() >= LONG:
            small += not match.group()[0].isupper()
            if small > 1:
                return False
            long += 1
    if small and (long < MANY or text.rstrip()[-1] in ENDS):
        return False
    first = WORD.search(text)
    return long > 1 and first is not None and first.group().lower() not in of_all("names", "bylines")


def opens(text: str, start: int, known: NameWords) -> bool:
    """Tell whether a sentence or quotation begins at a place, so that a word there is capitalized anyway.

    None does after an initial or the abbreviation of a title: Antony J. Blinken, Mr. Blinken, St. Petersburg.
    """
    begin = max(0, start - NEAR)
    if not (OPENS.search(text, begin, start) or (begin == 0 and numbering(text) == start)):
        return False
    before = SHORTENED.search(text, begin, start)
    word = before[1].lower() if before else ""
    return not (len(word) == 1 or word in known.honorifics or word in SHORT_FORMS)


def joined(between: str, known: NameWords) -> bool:
    """Tell whether two words with this between them can be parts of one name: a space, a particle or an ampersand."""
    return between in SPACES or between == AMPERSAND or (between[1:-1] in known.particles and between[0] in SPACES)


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
            word = match.group()
            if not word.islower() and not numbered(text, match) and not CONTRACTED.fullmatch(word):
                yield match


def elided(text: str, start: int) -> bool:
    """Tell whether a capital follows an article or the like that has lost its vowel: d’Emmanuel, but O’Neill."""
    return text[start - 1] in "'’" and text[start].isupper() and text[start - 2 : start - 1].islower()


def numbered(text: str, match: re.Match[str]) -> bool:
    """Tell whether a digit stands before or directly after a word, or after a short one with a hyphen: Tu-134."""
    start, end = match.span()
    behind = text[end : end + 1]
    if text[start - 1 : start].isdigit() or behind.isdigit():
        return True
    return behind == "-" and end - start < LONG and text[end + 1 : end + 2].isdigit()


def folded(counts: Counter[str], *, capital: bool) -> Counter[str]:
    """Return the counts, by plain letters, of the words that have a capital, or else of those in lower case."""
    found: Counter[str] = Counter()
    for word, count in counts.items():
        said = bare(word)
        if said.islower() is not capital:
            found[plain(said)] += count
    return found


def bare(word: str) -> str:
    """Return a word without its possessive ending, or what makes it an adjective."""
    if "-" in word and word[0].isupper():
        word = COMPOUND.sub("", word)
    return POSSESSIVE.sub("", word) if "'" in word or "’" in word else word
