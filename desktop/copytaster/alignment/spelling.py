"""How many texts are split into numbered words at once, with array operations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, compress
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import regex

from copytaster.alignment.inputs import Ints, Mask
from copytaster.alignment.sorting import BITS, order_of, spread, starts
from copytaster.text.tokens import SIMPLE

UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
PLAIN = re.compile(r"\d+(?:[.,:]\d+)+|[a-z0-9_]+").findall
WORDS = regex.compile(
    rf"\p{{Nd}}+(?:[.,:]\p{{Nd}}+)+|[{UNSPACED}][{UNSPACED}\p{{M}}]*|[[\p{{L}}\p{{N}}_]--[{UNSPACED}]][[\p{{L}}\p{{N}}\p{{M}}_]--[{UNSPACED}]]*",
    regex.V1,
).findall
LEAN = re.compile(r"\d+(?:[.,:]\d+)+|\w+").findall
"""Finds the same as WORDS, in a quarter of the time, in texts without combining marks and unspaced scripts."""
IS_UNSPACED = regex.compile(rf"[{UNSPACED}]").match
INVISIBLE = regex.compile(r"\p{Cf}+")
TYPOGRAPHY = re.compile("[\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026]")
END = "\0"
"""Separates texts that are split together."""
LETTER, DIGIT, JOINT = 1, 2, 3
KIND = (
    dict.fromkeys(b"abcdefghijklmnopqrstuvwxyz_", LETTER)
    | dict.fromkeys(b"0123456789", DIGIT)
    | dict.fromkeys(b".,:", JOINT)
)
KINDS = bytes(KIND.get(code, 0) for code in range(256))
"""The kind of each ASCII character: part of a word, a digit, or a joint between the parts of a number."""
EIGHT = 8
"""Letters that are read as one integer. Longer words than two such integers are rare; each gets a name of its own."""
KEPT = np.array([(1 << EIGHT * size) - 1 for size in range(EIGHT + 1)], np.uint64)
"""Masks that keep the letters of a word shorter than eight."""
MIX = np.uint64(0x9E3779B97F4A7C15)
"""An odd multiplier that mixes all bits (multiplicative hashing)."""


class Spelled(NamedTuple):
    """The words of several texts: the distinct words (names), the number of the name of each word, and words per text.

    No name stands for two words, but a word may have several names: if it is long, not ASCII, or by a hash collision.
    """

    names: list[str]
    number: Ints
    lengths: Ints


def words(text: str) -> list[str]:
    """Return the normalized words of `text`; in unspaced scripts these are pairs of neighbouring characters."""
    if text.isascii():
        return PLAIN(text.lower())
    folded = INVISIBLE.sub("", text).casefold()
    if SIMPLE.fullmatch(folded):
        return LEAN(folded)
    found: list[str] = []
    for word in WORDS(folded):
        if IS_UNSPACED(word) and len(word) > 1:
            found.extend(word[k : k + 2] for k in range(len(word) - 1))
        else:
            found.append(word)
    return found


def spelled(texts: Sequence[str]) -> Spelled:
    """Return the `words` of all texts, the ASCII ones together: 70 ns per word instead of 200."""
    bare = [text if text.isascii() else TYPOGRAPHY.sub(" ", text) for text in texts]
    plain = np.fromiter(map(str.isascii, bare), bool, len(bare))
    together = END.join(compress(bare, plain))
    if END in "".join(compress(bare, plain)):
        plain[:] = False
    if len(texts) and plain.all():
        return spelled_together(together)
    names, own, sizes = spelled_together(together if plain.any() else "")
    one_by_one = list(map(words, compress(bare, ~plain)))
    lengths = np.zeros(len(texts), np.int64)
    lengths[plain], lengths[~plain] = sizes, list(map(len, one_by_one))
    among = np.repeat(plain, lengths)
    number = np.zeros(len(among), np.int64)
    number[among], number[~among] = own, len(names) + np.arange(len(among) - len(own))
    names += chain.from_iterable(one_by_one)
    first, rank = np.empty((2, len(names)), np.int64)
    first[number[::-1]] = np.arange(len(number))[::-1]
    as_read = order_of(first)
    rank[as_read] = np.arange(len(names))
    return Spelled(list(map(names.__getitem__, as_read.tolist())), rank[number], lengths)


def spelled_together(texts: str) -> Spelled:
    """Return the words of ASCII texts that are separated by `END`.

    The first eight letters of each word and the next eight are read as two integers, and the words are sorted by a hash
    of these, cut to the bits that sorting allows. Words with the same hash interleave and get several names.
    """
    code = f"{END}{texts.lower()}{END}".encode("ascii")
    begin, end = bounds(np.frombuffer(code.translate(KINDS), np.uint8))
    size = end - begin
    eight = np.ndarray(len(code) + EIGHT, "<u8", code.ljust(len(code) + 2 * EIGHT, b"\0"), 0, 1)
    head = eight[begin] & KEPT[np.minimum(size, EIGHT)]
    tail = np.zeros(len(size), np.uint64)
    long = np.flatnonzero(size > EIGHT)
    tail[long] = eight[begin[long] + EIGHT] & KEPT[np.minimum(size[long] - EIGHT, EIGHT)]
    longer = long[size[long] > 2 * EIGHT]
    tail[longer] = ~longer.astype(np.uint64)
    spare = np.uint64(64 - BITS + len(head).bit_length())
    order = order_of(((head * MIX + tail) * MIX >> spare).astype(np.int64))
    places, number = as_they_appear(order, starts(head[order]) | starts(tail[order]))
    character = np.frombuffer(code, np.uint8)
    _, chosen = spread(begin[places], end[places] + 1)
    spaced = character[chosen]
    spaced[np.cumsum(size[places] + 1) - 1] = ord(" ")
    stop = np.flatnonzero(character == ord(END))
    return Spelled(spaced.tobytes().decode("ascii").split(), number, np.diff(np.searchsorted(begin, stop)))


def bounds(kind: npt.NDArray[np.uint8]) -> tuple[Ints, Ints]:
    """Return where the words begin and end, given the `kind` of each character; the first and last are of none.

    A number that follows no letter continues after a joint, and ends before a letter: *at 10:30pm* has three words,
    *a1.5* two.
    """
    digit = kind == DIGIT
    inside = digit | (kind == LETTER)
    turn = np.flatnonzero(digit[1:] != digit[:-1]) + 1
    begin, end = turn[::2], turn[1::2]
    joined = np.flatnonzero((begin[1:] - end[:-1] == 1) & (kind[end[:-1]] == JOINT))
    joined = joined[kind[begin[joined] - 1] != LETTER]
    inside[end[joined]] = True
    edge = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    cut = end[joined + 1]
    cut = cut[kind[cut] == LETTER]
    if len(cut):
        edge = np.sort(np.concatenate([edge, cut, cut]))
    return edge[::2], edge[1::2]


def as_they_appear(order: Ints, new: Mask) -> tuple[Ints, Ints]:
    """Return the first occurrence of each name, in text order, and for every word the number of its name in that order.

    `order` sorts the words by name, stably; `new` tells where a name begins in it.
    """
    first = order[new]
    reading = order_of(first)
    rank, number = np.empty_like(reading), np.empty_like(order)
    rank[reading] = np.arange(len(reading))
    number[order] = rank[np.cumsum(new) - 1]
    return first[reading], number
