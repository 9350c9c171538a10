"""Which differences are only house style: spelling and punctuation without another meaning."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

import regex

from copytaster.facts.facet import Facet
from copytaster.facts.phrases import any_of
from copytaster.facts.plain import plain
from copytaster.facts.word_lists import Lists, word_list
from copytaster.text.normalize import normalize
from copytaster.text.tokens import TokenKind, tokens

LONG = 7
"""The fewest letters of a word with variant endings: “rise” is not “rize” and “prise” is not “prize”."""
APART = 3
"""The largest difference in the number of words between two spellings: “Feb. 4”, “per cent”, “Mr”."""
HYPHENS = "-‐‑"
DASHES = "‒–—―"
DOT = "\N{ONE DOT LEADER}"
"""Replaces the dots of abbreviations while punctuation is removed."""
ABBREVIATION = regex.compile(r"(?:\p{Lu}\.){2,}")
WORD = regex.compile(r"\w+")
DIGIT = regex.compile(r"\d")
KNOWN = 1 << 15
"""Size of the cache of words and their chosen forms."""
SIGNS = "$+<=>|~"
"""ASCII characters other than letters and digits that have a meaning."""
MEANINGLESS = {number: None for number in range(128) if not chr(number).isalnum() and chr(number) not in SIGNS}
PICTURE = regex.compile(r"[[\p{Extended_Pictographic}\p{Regional_Indicator}★☆]--[©®™]]", regex.V1)
"""Characters that have a meaning without words: emoji, regional indicators (flags), the stars of ratings."""
MEANING = frozenset({"Sc", "Sm", "So", "Mn", "Mc"})
"""Unicode categories other than letters and digits that have a meaning."""
ACCENTS_TELL = frozenset(
    {
        "bs", "ca", "cs", "cy", "da", "de", "el", "es", "et", "fi", "fr", "ga", "gl", "hr", "hu", "is", "it", "lt",
        "lv", "mt", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sv", "tr", "uk", "vi",
    }
)  # fmt: skip
"""Languages in which accents distinguish words: wurde and würde, condamne and condamné."""
NUMBER = regex.compile(
    r"(?:(?<![\p{L}\p{N}])[-\u2212])?\p{Sc}?\d(?:[\d.,:/'\u2019\u00a0\u202f]*\d)?(?:\s?[%\u2030\p{Sc}])?"
)
RANGE = regex.compile(r"(?<=\d)[–—](?=\d)")
GROUPED = regex.compile(r"(?<=\d)[,'\u2019\u00a0\u202f](?=\d{3}(?!\d))|(?<=\d)\s(?=\D)")


class Spellings(NamedTuple):
    """The spelling variants of one language: the chosen form of each stem, whole word and ending.

    The patterns `stem` and `ending` match the longest stems and endings; `honorifics` are ignored in comparisons, but
    those of `men` are not those of `women`. `hyphened` matches words that are others without their hyphen: “re-sign”.
    `optional` are letters with an accent and what they are without it, in words that are the same with and without.
    """

    stems: dict[str, str]
    words: dict[str, str]
    endings: dict[str, str]
    stem: regex.Pattern[str]
    ending: regex.Pattern[str]
    honorifics: frozenset[str]
    men: frozenset[str]
    women: frozenset[str]
    hyphened: regex.Pattern[str]
    optional: tuple[tuple[str, str], ...]


def difference_class(left: str, right: str, language: str, own: Lists = ()) -> Facet | None:
    """Return *punctuation* or *spelling* if two wordings differ only in that, None if their words differ.

    Punctuation: quotation marks, apostrophes, dashes, commas, full stops, spaces.
    Spelling: hyphens, accents, capitals, variants of one word, dots of abbreviations, numbers in digits or words.
    """
    ours, theirs = visible(left), visible(right)
    if told_apart(ours, theirs, language, own):
        return None
    if numbers(ours) == numbers(theirs):
        if letters(ours) == letters(theirs):
            return Facet.SPELLING if written(ours) != written(theirs) else Facet.PUNCTUATION
        if plain(ours) == plain(theirs):
            return Facet.PUNCTUATION if stopped(ours, theirs) else Facet.SPELLING
    if abs(ours.count(" ") - theirs.count(" ")) > APART or PICTURE.findall(ours) != PICTURE.findall(theirs):
        return None
    same = canonical(ours, language, own) == canonical(theirs, language, own)
    known = spellings(language, own)
    return Facet.SPELLING if same and not other_sex(ours, theirs, known) else None


def other_sex(left: str, right: str, known: Spellings) -> bool:
    """Tell whether a man became a woman or the reverse: Mr Roe, Ms Roe."""
    ours, theirs = (WORD.findall(text.lower()) for text in (left, right))
    addressed = {(known.men.isdisjoint(words), known.women.isdisjoint(words)) for words in (ours, theirs)}
    return addressed == {(True, False), (False, True)}


def told_apart(left: str, right: str, language: str, own: Lists = ()) -> bool:
    """Tell whether accents or a hyphen make two texts different words: wurde and würde, esta and está, “re-sign”.

    In names accents make no difference, since desks write them with or without. This is not applied to German, in which
    all nouns have capitals and accents make plurals.
    """
    if ("-" in left) != ("-" in right) and spellings(language, own).hyphened.search(f"{left} {right}".lower()):
        return True
    if language not in ACCENTS_TELL or (left.isascii() and right.isascii()):
        return False
    ours, theirs = WORD.findall(left), WORD.findall(right)
    if len(ours) != len(theirs):
        return False
    known = spellings(language, own)
    return any(
        one != other
        and accented(one, other, language, known)
        and known.words.get(one, one) != known.words.get(other, other)
        for one, other in zip(ours, theirs, strict=True)
    )


def accented(one: str, other: str, language: str, known: Spellings) -> bool:
    """Tell whether two words differ only in accents that distinguish words: not optional ones, nor those of names."""
    if language != "de" and one[0].isupper() and other[0].isupper():
        return False
    ours, theirs = one.casefold(), other.casefold()
    for written, plainly in known.optional:
        ours, theirs = ours.replace(written, plainly), theirs.replace(written, plainly)
    return ours != theirs and plain(ours) == plain(theirs)


def visible(text: str) -> str:
    """Return the text in Unicode form NFKC, with white space collapsed and dashes in ranges as hyphens."""
    spaced = " ".join(text.split())
    if spaced.isascii():
        return spaced
    composed: str = RANGE.sub("-", unicodedata.normalize("NFKC", spaced))
    return composed


def letters(text: str) -> str:
    """Return the letters, digits and characters with a meaning ($, +, …), in order."""
    if text.isascii():
        return text.translate(MEANINGLESS)
    return "".join(sign for sign in text if sign.isalnum() or unicodedata.category(sign) in MEANING)


def stopped(left: str, right: str) -> bool:
    """Tell whether words differ only in capitals at the begin of a sentence: “late, but he”, “late. But he”."""
    ours, theirs = list(WORD.finditer(left)), list(WORD.finditer(right))
    if len(ours) != len(theirs):
        return False
    unlike = [(one, other) for one, other in zip(ours, theirs, strict=True) if one.group() != other.group()]
    return all(
        one.group().casefold() == other.group().casefold() and begins(left, one) != begins(right, other)
        for one, other in unlike
    )


def begins(text: str, word: regex.Match[str]) -> bool:
    """Tell whether a word has a capital and follows the end of a sentence."""
    return word.group()[0].isupper() and text[: word.start()].rstrip("\"'“”‘’»« ").endswith((".", "!", "?", ":", "…"))


def written(text: str) -> tuple[str, ...]:
    """Return the words with their hyphens and the dots of abbreviations, without other punctuation."""
    kept = ABBREVIATION.sub(lambda match: match.group().replace(".", DOT), text)
    inside = "".join(
        sign if sign.isalnum() or sign in {*HYPHENS, DOT} else " " if sign.isspace() or sign in DASHES else ""
        for sign in kept
    )
    return tuple(word.strip(HYPHENS) for word in inside.split() if word.strip(HYPHENS))


def numbers(text: str) -> tuple[str, ...]:
    """Return the numbers in digits with sign, decimals and unit, without thousands separators."""
    if not DIGIT.search(text):
        return ()
    return tuple(GROUPED.sub("", match.group()) for match in NUMBER.finditer(text))


def canonical(text: str, language: str, own: Lists = ()) -> tuple[str, ...]:
    """Return the words of a text in the chosen form of their variants, and its numbers."""
    honorifics = spellings(language, own).honorifics
    found = (token for token in tokens(text) if token.kind is not TokenKind.MARK)
    said = (normalize(token.of(text)) for token in found)
    words = tuple(
        chain.from_iterable(forms(word, language, own) for word in said if word.rstrip(".") not in honorifics)
    )
    return (*words, *(number for number in numbers(text) if number not in words))


@lru_cache(maxsize=KNOWN)
def forms(word: str, language: str, own: Lists) -> tuple[str, ...]:
    """Return a token in its chosen form, as one or more words: a short date such as “Feb. 4” is two."""
    known = spellings(language, own)
    return tuple(chosen(part, known) for part in word.split())


def chosen(part: str, known: Spellings) -> str:
    """Return the chosen form of a word, looked up as a whole or else by its stem and ending."""
    bare = part.replace(".", "") if part.count(".") > 1 else part
    if bare in known.words:
        return plain(known.words[bare])
    if stem := known.stem.match(bare):
        bare = known.stems[stem.group()] + bare[stem.end() :]
    if len(bare) >= LONG and (ending := known.ending.search(bare)):
        bare = bare[: ending.start()] + known.endings[ending.group()]
    return plain(bare)


@cache
def spellings(language: str, own: Lists) -> Spellings:
    """Return the spelling variants of a language, empty if there is no list for it."""
    listed = word_list("spelling", own).get(language, {})
    stems, endings = dict(variants(listed.get("stems", ()))), dict(variants(listed.get("endings", ())))
    return Spellings(
        stems,
        dict(variants(listed.get("words", ()))),
        endings,
        regex.compile(any_of(stems)),
        regex.compile(rf"(?:{any_of(endings)})$"),
        frozenset((*listed.get("honorifics", ()), *listed.get("men", ()), *listed.get("women", ()))),
        frozenset(listed.get("men", ())),
        frozenset(listed.get("women", ())),
        regex.compile(rf"\b{any_of(listed.get('hyphened', ()))}"),
        tuple(variants(listed.get("optional", ()))),
    )


def variants(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Yield pairs of a variant and its chosen form, the last on each line; also that without its dot as a variant."""
    for line in lines:
        *others, chosen = line.split()
        for other in others:
            yield other, chosen
        yield chosen.rstrip("."), chosen
