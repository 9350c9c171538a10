"""Which names are variants of one name: listed as such, shortened, respelt, or one country."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Prefix
from rapidfuzz.fuzz import ratio

from copytaster.facts.institution_words import Institutions
from copytaster.facts.name_words import NameWords
from copytaster.facts.names import Name, NameBook
from copytaster.facts.plain import plain

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
ALIKE_SHORT = 85
STEM = 3
"""The letters that all cases of a name have in common: Jan, Jana."""
ENDING = 3
"""The most letters of an ending by which the cases of a name differ: Метшин, Метшиным."""
SHORT = 4
"""Words of this length need the ratio `ALIKE_SHORT` to be spellings of one name, shorter ones must be equal or listed:
Iran is not Iraq."""


SIGN = 3
"""The fewest letters of an abbreviation that is recognized by the initials of a name: shorter ones are many things."""
SPOKEN = 4
"""The fewest letters of one that is written like a word: Insee."""


def canonical(name: Name, book: NameBook) -> str:
    """Return the chosen form of a name that is listed with several, its country, or else its normal form."""
    if name.letters in book.known.aliases:
        return book.known.aliases[name.letters]
    return country(name.normal, book.known) or name.normal


def is_listed(name: Name, book: NameBook) -> bool:
    """Tell whether a name is listed with several forms, or as a country."""
    return name.letters in book.known.aliases or country(name.normal, book.known) is not None


def same_name(one: Name, other: Name, book: NameBook) -> bool:
    """Tell whether two names are variants of one: listed as such, shortened or spelt differently."""
    return same_form(form(one, book), form(other, book), book)


class Form(NamedTuple):
    """The parts of a name that are compared: its letters, its chosen form, its words respelt and without a firm's.

    `signs` are the abbreviations that it may have: for FDA that itself, for Food and Drug Administration its initials,
    and these but for the first or the last. `is_remit` tells that it is only what an institution is for, Santé, and
    `has_kind` that of an institution more is said, Organisation mondiale de la santé; not so in Ministère de la Santé.
    """

    letters: str
    chosen: str
    words: tuple[str, ...]
    signs: tuple[str, ...]
    is_remit: bool
    has_kind: bool


def form(name: Name, book: NameBook) -> Form:
    """Return the parts of a name that are compared, computed once for comparisons with many others."""
    patterns = book.known.institutions if book.known.institutions and book.known.institutions.small else None
    return Form(
        name.letters,
        canonical(name, book),
        firm(name, book),
        signs(name, patterns),
        patterns is not None and len(name.written) == 1 and bool(patterns.remit.fullmatch(name.written[0])),
        patterns is not None and has_kind(name.written, patterns),
    )


def has_kind(written: Sequence[str], patterns: Institutions) -> bool:
    """Tell whether in the name of an institution more than a particle is between its head and what it is for."""
    heads = [number for number, word in enumerate(written) if patterns.head.match(word)]
    return bool(heads) and not (heads[0] == 0 and written[1:2] and written[1] in patterns.links)


def signs(name: Name, patterns: Institutions | None) -> tuple[str, ...]:
    """Return the abbreviations, in plain letters, that a name may have; of a name in capitals it is itself.

    With patterns, words in small letters have initials too, but for particles and the like, and so have the parts of
    words with a hyphen: Organisation mondiale de la santé, OMS; Robert Koch-Institut, RKI. A longer abbreviation is
    written like a word in these languages: Insee.
    """
    if len(name.written) == 1:
        least = SIGN if name.written[0].isupper() else SPOKEN if patterns else len(name.letters) + 1
        return name.words if len(name.letters) >= least else ()
    if patterns:
        said = [part for word in name.written if word not in patterns.links for part in word.split("-") if part]
        initials = "".join(plain(part)[:1] for part in said)
    else:
        initials = "".join(
            letters[:1] for letters, word in zip(name.words, name.written, strict=True) if word[0].isupper()
        )
    return tuple(sign for sign in (initials, initials[:-1], initials[1:]) if len(sign) >= SIGN)


def same_form(one: Form, other: Form, book: NameBook) -> bool:
    """Tell whether two names are variants of one, given their forms."""
    if one.letters == other.letters or one.chosen == other.chosen:
        return True
    if abbreviates(one, other):
        return True
    shorter, longer = (one.words, other.words) if len(one.words) <= len(other.words) else (other.words, one.words)
    if is_kind_for(one, other) or is_place_of(shorter, longer, book) or is_body_there(shorter, longer, book):
        return False
    if len(shorter) == 1 and len(shorter[0]) > 1 and shorter[0] in longer:
        return True
    if min(len(one.letters), len(other.letters)) >= LONG and nearly(one.letters, other.letters):
        return True
    whole = any(len(word) > 1 for word in shorter)
    return all(
        any(variant(word, candidate, book.known) or (whole and initial(word, candidate)) for candidate in longer)
        for word in shorter
    )


def shortened(one: Name, other: Name, book: NameBook) -> bool:
    """Tell whether one of two names is an abbreviation of the other."""
    return abbreviates(form(one, book), form(other, book))


def abbreviates(one: Form, other: Form) -> bool:
    """Tell whether one of two names is an abbreviation of the other: FDA, CDC, HHS.

    Those are the Food and Drug Administration, the Centers for Disease Control and Prevention and the Department of
    Health and Human Services.
    """
    return any(letters in one.signs and letters in other.signs for letters in (one.letters, other.letters))


def is_kind_for(one: Form, other: Form) -> bool:
    """Tell whether one of two names is only what another kind of body is for: Santé, Haute Autorité de santé.

    The Santé of “ministère de la Santé” is that of Ministère de la Santé.
    """
    return (one.is_remit and other.has_kind) or (other.is_remit and one.has_kind)


def is_place_of(place: Sequence[str], whole: Sequence[str], book: NameBook) -> bool:
    """Tell whether a name is only where the person of another one is from: Imperial College, Alan Teague of it."""
    person = without_place(whole)
    if not 1 < len(person) < len(whole) or not book.known.bodies.isdisjoint(person):
        return False
    return set(place) <= set(whole[len(person) + 1 :]) and set(place).isdisjoint(person)


def is_body_there(place: Sequence[str], whole: Sequence[str], book: NameBook) -> bool:
    """Tell whether a name is only that of the place of another one, a body: England, Bank of England.

    The Republic of Ireland is Ireland; and some short forms of bodies have their place only: Leeds University, Leeds.
    """
    known = book.known
    if len(place) != 1 or place[0] in known.bodies or known.lands.issuperset(known.bodies.intersection(whole)):
        return False
    if country(place[0], known) is not None:
        return True
    return any(variant(place[0], word, known) for word in whole[len(without_place(whole)) + 1 :])


def nearly(one: str, other: str) -> bool:
    """Tell whether two long names are one with a letter or two more at its begin or end, or missing inside."""
    return (one[0] == other[0] or one[-1] == other[-1]) and ratio(one, other) >= NEARLY


def name_keys(name: Name, book: NameBook) -> frozenset[str]:
    """Return keys for a fast search: two names that are variants of one have at least one of them in common."""
    said = form(name, book)
    ends = (f"{said.letters[0]}-", f"-{said.letters[-1]}") if len(said.letters) >= LONG else ()
    return frozenset((said.letters, said.chosen, *ends, *(word[:1] for word in (*name.words, *said.words))))


def firm(name: Name, book: NameBook) -> tuple[str, ...]:
    """Return the words of a name in the chosen spelling, without those that only mark a firm: Corp, Inc."""
    words = (word for word in name.words[1:] if word not in book.known.companies)
    return tuple(book.known.spellings.get(word, word) for word in (*name.words[:1], *words))


def without_place(words: Sequence[str]) -> Sequence[str]:
    """Return the words of a name, in lower case, without what follows “of”: Ana Ruiz of Spain."""
    return words[: words.index("of", 1)] if "of" in words[1:] else words


def variant(one: str, other: str, known: NameWords) -> bool:
    """Tell whether two words are spellings of one name, or one country: France, French; but not Niger, Nigeria.

    Words of bodies and of what is like them have one spelling: Rhode Island is not Iceland.
    """
    if one == other:
        return True
    if one in known.bodies or other in known.bodies:
        return False
    here, there = country(one, known), country(other, known)
    if here and there:
        return here == there
    return (respelt(one, other) or inflected(one, other, known)) and not {one, other} <= known.distinct


def initial(one: str, other: str) -> bool:
    """Tell whether one of two words is the initial of the other: Ada L. Roe, Ada Lee Roe."""
    return one[0] == other[0] and (len(one) == 1 or len(other) == 1)


def inflected(one: str, other: str, known: NameWords) -> bool:
    """Tell whether two words in plain letters are cases of one name by their listed endings: Tusk, Tuskiem."""
    if not known.case_endings or one[:STEM] != other[:STEM]:
        return False
    common = Prefix.similarity(one, other)
    return all(not tail or tail in known.case_endings for tail in (one[common:], other[common:]))


def country(word: str, known: NameWords) -> str | None:
    """Return the country that a word in plain letters, also in the plural, is about; None if it is not listed."""
    return known.countries.get(word) or known.countries.get(word.removesuffix("s"))


def respelt(one: str, other: str) -> bool:
    """Tell whether two words are similar enough to be spellings of one name."""
    if one == other:
        return True
    if min(len(one), len(other)) < SHORT or one[0] != other[0]:
        return False
    return ratio(one, other) >= (ALIKE if min(len(one), len(other)) > SHORT else ALIKE_SHORT)


def respells(one: Name, other: Name, known: NameWords) -> bool:
    """Tell whether two forms of one name differ in letters, capitals or dots.

    They do not if one is only shorter, only drops the apostrophe of a possessive, or is the adjective of the other.
    """
    ours, theirs = set(one.written), set(other.written)
    if known.companies.isdisjoint(one.words) or known.companies.isdisjoint(other.words):  # Crimea Peninsula, Crimean
        ours, theirs = ({word for word in said if plain(word) not in known.companies} for said in (ours, theirs))
    if ours <= theirs or theirs <= ours or set(one.full) == set(other.full):
        return False
    here, there = ({country(plain(word), known) for word in words} for words in (ours - theirs, theirs - ours))
    if here == there and None not in here:
        return False
    stems, others = ({stem(word) for word in words} for words in (ours - theirs, theirs - ours))
    return stems != others or "" in stems or not adjective(ours, theirs)  # Ann is no adjective of Anne


def transliterated(one: Name, other: Name, book: NameBook) -> bool:
    """Tell whether two forms of one name are listed as such, or differ only as transliterations do.

    Sergey is Sergei, Zelenskyy Zelensky and Müller Mueller; Meier is not Maier.
    """
    if canonical(one, book) == canonical(other, book) or one.letters == other.letters:
        return True
    if len(one.words) != len(other.words) and ratio(one.letters, other.letters) >= NEARLY:
        return True
    ours, theirs = ({sounded(word).removesuffix("s") for word in firm(name, book)} for name in (one, other))
    return ours <= theirs or theirs <= ours


def misspelt(one: Name, other: Name, book: NameBook) -> bool:
    """Tell whether one of two forms of a name must be wrong: Halloway, Holloway; not if they are Sergey, Sergei."""
    if not respells(one, other, book.known) or transliterated(one, other, book) or shortened(one, other, book):
        return False
    shorter, longer = sorted((firm(one, book), firm(other, book)), key=len)
    return not all(any(kindred(word, candidate, book.known) for candidate in longer) for word in shorter)


def kindred(one: str, other: str, known: NameWords) -> bool:
    """Tell whether two words are right side by side: one in two spellings, or another form of it: Berlin, Berliner.

    In a language whose endings are not listed, two words that differ only in these may be cases: Путин, Путиным.
    """
    if initial(one, other) or sounded(one).removesuffix("s") == sounded(other).removesuffix("s"):
        return True
    if one.removesuffix("s") == other.removesuffix("s"):
        return True
    common = Prefix.similarity(one, other)
    tails = one[common:], other[common:]
    return not known.derived.isdisjoint(tails) if known.derived else max(map(len, tails)) <= ENDING


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
