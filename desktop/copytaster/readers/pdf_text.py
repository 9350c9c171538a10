"""How the words and lines of a PDF become running text: ligatures, hyphenation, spaces, brackets."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import regex

from copytaster.readers.paragraphs import IDEOGRAPH
from copytaster.readers.pdf_bounds import HYPHENATING_SHARE, SHORTEST_HALF

SOFT_HYPHEN = "\u00ad"
FORMS = regex.compile(r"[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\u2e80-\u2fdf]")
"""Presentation forms of letters: ligatures, Arabic contextual forms, radicals of Chinese characters."""
UNSEEN = regex.compile(r"[\p{Cc}\u200b\u200e\u200f\u2060\ufeff\ufff9-\ufffb]")
HYPHENS = "-\u2010" + SOFT_HYPHEN
RIGHT_TO_LEFT = regex.compile(r"[\p{Hebrew}\p{Arabic}\p{Syriac}\p{Thaana}\p{Nko}]")
LETTER = regex.compile(r"\p{L}")
PAIRS = ("()", "[]", "«»")
PAIRED = frozenset("()[]")
TOKEN = regex.compile(r"[\p{L}\p{M}\p{N}]+(?:[-\u2010][\p{L}\p{M}\p{N}]+)*")


@dataclass(frozen=True, slots=True)
class Hyphens:
    """What distinguishes hyphenation from hyphens of compounds: the document's words, and whether it hyphenates."""

    words: Counter[str]
    hyphenating: bool


def clean(word: str) -> str:
    """Return a word with presentation forms replaced by letters and invisible characters removed."""
    letters = FORMS.sub(lambda form: unicodedata.normalize("NFKC", form.group()), UNSEEN.sub("", word))
    inner = letters[:-1].replace(SOFT_HYPHEN, "") + letters[-1:]
    return unicodedata.normalize("NFC", inner)


def hyphens(lines: Sequence[str]) -> Hyphens:
    """Return the words and the hyphenation of a document, given its lines."""
    found: Counter[str] = Counter()
    for line in lines:
        tokens = [token.casefold().replace("\u2010", "-") for token in TOKEN.findall(line)]
        found.update(tokens[:-1] if line.endswith(tuple(HYPHENS)) else tokens)
    broken = sum(line[-1] in HYPHENS and line[-2:-1].isalpha() for line in lines if line)
    soft = any(line.endswith(SOFT_HYPHEN) for line in lines)
    return Hyphens(found, soft or broken >= HYPHENATING_SHARE * len(lines))


def joined(lines: Iterable[str], known: Hyphens) -> str:
    """Return the lines joined into one text."""
    text = ""
    for line in lines:
        text = glued(text, line, known) if text else line
    text = text.removesuffix(SOFT_HYPHEN) if len(text) > 1 else text
    return paired(text) if is_right_to_left([text]) else text


def paired(text: str) -> str:
    """Return a right-to-left text with its brackets corrected, alternately opening and closing.

    Files contain the mirrored shapes, and pdfium mirrors only some of them back.
    """
    signs = list(text)
    for pair in PAIRS:
        places = [number for number, sign in enumerate(signs) if sign in pair]
        for count, number in enumerate(places):
            signs[number] = pair[count % 2]
    return "".join(signs)


def is_right_to_left(texts: Iterable[str]) -> bool:
    """Tell whether most letters are written from right to left."""
    letters = right = 0
    for text in texts:
        letters += len(LETTER.findall(text))
        right += len(RIGHT_TO_LEFT.findall(text))
    return right * 2 > letters


def glued(text: str, line: str, known: Hyphens) -> str:
    """Return `text` with the next line added, without a space within a word and between ideographs."""
    if text[-1] in HYPHENS and text[-2:-1].isalnum() and line[0].isalnum():
        return (text if keeps_hyphen(text, line, known) else text[:-1]) + line
    if IDEOGRAPH.match(text[-1]) and IDEOGRAPH.match(line):
        return text + line
    return f"{text} {line}"


def keeps_hyphen(text: str, line: str, known: Hyphens) -> bool:
    """Tell whether the hyphen at the end of `text` is part of the word, not hyphenation."""
    if text.endswith(SOFT_HYPHEN):
        return False
    head, tail = TOKEN.findall(text[:-1])[-1].casefold(), TOKEN.findall(line)[0].casefold()
    if not (text[-2].isalpha() and line[0].islower()) or "-" in head:
        return True
    if known.words[head + tail]:
        return False
    if known.words[f"{head}-{tail}"]:
        return True
    halves = min(len(head), len(tail)) >= SHORTEST_HALF and known.words[head] and known.words[tail]
    return bool(halves) or not known.hyphenating
