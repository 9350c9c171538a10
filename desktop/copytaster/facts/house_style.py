"""Which differences are house style alone: how a desk spells and punctuates, not what it says."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

import regex

from copytaster.facts.facet import Facet
from copytaster.facts.phrases import any_of
from copytaster.facts.word_lists import Lists, word_list
from copytaster.text.normalize import normalize
from copytaster.text.tokens import TokenKind, tokens

LONG = 7
"""Letters from which an ending may vary: below, “rise” is not “rize” and “prise” is not “prize”."""
APART = 3
"""By how many words two ways to write the same may differ: “Feb. 4”, “per cent”, “Mr”."""
HYPHENS = "-‐‑"
DASHES = "‒–—―"
DOT = "\N{ONE DOT LEADER}"
"""Stands for the dot of an abbreviation while marks are dropped."""
ABBREVIATION = regex.compile(r"(?:\p{Lu}\.){2,}")
WORD = regex.compile(r"\w+")
DIGIT = regex.compile(r"\d")
KNOWN = 1 << 15
"""Words of a language whose chosen forms are kept."""
SIGNS = "$+<=>|~"
"""What is neither letter nor digit and carries meaning, of ASCII."""
MEANINGLESS = {number: None for number in range(128) if not chr(number).isalnum() and chr(number) not in SIGNS}
PICTURE = regex.compile(r"[[\p{Extended_Pictographic}\p{Regional_Indicator}★☆]--[©®™]]", regex.V1)
"""What says something without words: an emoji, each half of a flag, the star of a rating."""
MEANING = frozenset({"Sc", "Sm", "So", "Mn", "Mc"})
MEANING_FOLDED = frozenset({"Sc", "So", "Mn", "Mc"})
"""Categories of signs that carry meaning beside letters and digits."""
ACCENT = regex.compile(r"[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
"""Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones."""
SHORT_I = ("\u0438\u0306", "\u0439")
"""The Cyrillic letter that is no и with an accent, taken apart and whole."""
ACCENTS_TELL = frozenset(
    {
        "bs", "ca", "cs", "cy", "da", "de", "el", "es", "et", "fi", "fr", "ga", "gl", "hr", "hu", "is", "it", "lt",
        "lv", "mt", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sv", "tr", "uk", "vi",
    }
)  # fmt: skip
"""Languages whose accents tell words apart: wurde is not würde, nor condamne condamné."""
REFORMS = {
    "de": (("é", "e"), ("è", "e"), ("ê", "e"), ("ç", "c"), ("ñ", "n"), ("ğ", "g"), ("ş", "s"), ("ć", "c"), ("č", "c")),
    "fr": (("î", "i"), ("è", "é")),
    "pt": (("ü", "u"), ("éi", "ei"), ("ôo", "oo"), ("êem", "eem")),
    "ru": (("ё", "е"),),
}
"""Accents, by language, with or without which the same word is written."""
NOT_PLAIN = {number: None for number in range(128) if not chr(number).isalnum() and chr(number) not in "$%"}
"""What plain letters lack, of ASCII: most words are in it, and need no look at each letter."""
NUMBER = regex.compile(
    r"(?:(?<![\p{L}\p{N}])[-\u2212])?\p{Sc}?\d(?:[\d.,:/'\u2019\u00a0\u202f]*\d)?(?:\s?[%\u2030\p{Sc}])?"
)
RANGE = regex.compile(r"(?<=\d)[–—](?=\d)")
GROUPED = regex.compile(r"(?<=\d)[,'\u2019\u00a0\u202f](?=\d{3}(?!\d))|(?<=\d)\s(?=\D)")


class Spellings(NamedTuple):
    """The variants of one language: each form's chosen form, by stem, whole word and ending.

    The patterns find stems and endings, the longest at once; `honorifics` are no words of their own.
    """

    stems: dict[str, str]
    words: dict[str, str]
    endings: dict[str, str]
    stem: regex.Pattern[str]
    ending: regex.Pattern[str]
    honorifics: frozenset[str]


def difference_class(left: str, right: str, language: str, own: Lists = ()) -> Facet | None:
    """Return *punctuation* or *spelling* where the two wordings differ in nothing else, None where words differ.

    Punctuation: the same words with other quotation marks, apostrophes, dashes, commas, stops or spaces.
    Spelling: hyphens, accents, capitals, variants of one word, dots of abbreviations, numerals against words.
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
    same = (ours or theirs) and canonical(ours, language, own) == canonical(theirs, language, own)
    return Facet.SPELLING if same else None


def told_apart(left: str, right: str, language: str, own: Lists = ()) -> bool:
    """Tell whether accents make other words of the same letters: wurde, würde; esta, está.

    They do not in names, which desks write with or without them, but for German, where they make plurals of nouns.
    """
    if language not in ACCENTS_TELL or (left.isascii() and right.isascii()):
        return False
    ours, theirs = WORD.findall(left), WORD.findall(right)
    if len(ours) != len(theirs):
        return False
    known = spellings(language, own).words
    return any(
        one != other and accented(one, other, language) and known.get(one, one) != known.get(other, other)
        for one, other in zip(ours, theirs, strict=True)
    )


def accented(one: str, other: str, language: str) -> bool:
    """Tell whether two words of one language differ in accents and are no two ways to write one word, or a name."""
    if language != "de" and one[0].isupper() and other[0].isupper():
        return False
    ours, theirs = one.casefold(), other.casefold()
    for written, plainly in REFORMS.get(language, ()):
        ours, theirs = ours.replace(written, plainly), theirs.replace(written, plainly)
    return ours != theirs and plain(ours) == plain(theirs)


def visible(text: str) -> str:
    """Return the text with only its quotation marks, dashes and spaces folded, its capitals kept."""
    spaced = " ".join(text.split())
    if spaced.isascii():
        return spaced
    composed: str = RANGE.sub("-", unicodedata.normalize("NFKC", spaced))
    return composed


def letters(text: str) -> str:
    """Return the letters, digits and signs that carry meaning ($, %, …), in order."""
    if text.isascii():
        return text.translate(MEANINGLESS)
    return "".join(sign for sign in text if sign.isalnum() or unicodedata.category(sign) in MEANING)


def stopped(left: str, right: str) -> bool:
    """Tell whether words differ only in capitals that a stop calls for: “late, but he”, “late. But he”."""
    ours, theirs = list(WORD.finditer(left)), list(WORD.finditer(right))
    if len(ours) != len(theirs):
        return False
    unlike = [(one, other) for one, other in zip(ours, theirs, strict=True) if one.group() != other.group()]
    return all(
        one.group().casefold() == other.group().casefold() and begins(left, one) != begins(right, other)
        for one, other in unlike
    )


def begins(text: str, word: regex.Match[str]) -> bool:
    """Tell whether a word has the capital of a sentence that begins with it."""
    return word.group()[0].isupper() and text[: word.start()].rstrip("\"'“”‘’»« ").endswith((".", "!", "?", ":", "…"))


def written(text: str) -> tuple[str, ...]:
    """Return the words as they are joined by hyphens or written apart, abbreviations with their dots."""
    kept = ABBREVIATION.sub(lambda match: match.group().replace(".", DOT), text)
    inside = "".join(
        sign if sign.isalnum() or sign in {*HYPHENS, DOT} else " " if sign.isspace() or sign in DASHES else ""
        for sign in kept
    )
    return tuple(word.strip(HYPHENS) for word in inside.split() if word.strip(HYPHENS))


def numbers(text: str) -> tuple[str, ...]:
    """Return the numbers in digits with sign, decimals and unit, without the marks that part their thousands."""
    if not DIGIT.search(text):
        return ()
    return tuple(GROUPED.sub("", match.group()) for match in NUMBER.finditer(text))


def plain(text: str) -> str:
    """Return the letters without accents and capitals; of most words that is the word in lower case.

    Signs of vowels, and those that make another letter of one (だ of た, й of и), are no accents.
    """
    if text.isascii():
        return text.lower().translate(NOT_PLAIN)
    folded = ACCENT.sub("", unicodedata.normalize("NFKD", normalize(text)).replace(*SHORT_I))
    return "".join(
        sign for sign in folded if sign.isalnum() or unicodedata.category(sign) in MEANING_FOLDED or sign == "%"
    )


def canonical(text: str, language: str, own: Lists = ()) -> tuple[str, ...]:
    """Return the words of a text, each in the form chosen for all its variants."""
    honorifics = spellings(language, own).honorifics
    found = (token for token in tokens(text) if token.kind is not TokenKind.MARK)
    said = (normalize(token.of(text)) for token in found)
    words = tuple(
        chain.from_iterable(forms(word, language, own) for word in said if word.rstrip(".") not in honorifics)
    )
    return (*words, *(number for number in numbers(text) if number not in words))


@lru_cache(maxsize=KNOWN)
def forms(word: str, language: str, own: Lists) -> tuple[str, ...]:
    """Return a word in its chosen form; a short date such as “Feb. 4” is two words."""
    known = spellings(language, own)
    return tuple(chosen(part, known) for part in word.split())


def chosen(part: str, known: Spellings) -> str:
    """Return the form chosen for a word, by the word itself or by its stem and its ending."""
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
    """Read the variants of a language once; a language without any has none."""
    listed = word_list("spelling", own).get(language, {})
    stems, endings = dict(variants(listed.get("stems", ()))), dict(variants(listed.get("endings", ())))
    return Spellings(
        stems,
        dict(variants(listed.get("words", ()))),
        endings,
        regex.compile(any_of(stems)),
        regex.compile(rf"(?:{any_of(endings)})$"),
        frozenset(listed.get("honorifics", ())),
    )


def variants(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Return every form but the last of each line with that last one; the last also without its dot."""
    for line in lines:
        *others, chosen = line.split()
        for other in others:
            yield other, chosen
        yield chosen.rstrip("."), chosen
