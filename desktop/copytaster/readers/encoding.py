"""In which code the characters of a file are written."""

from __future__ import annotations

import codecs
import unicodedata
from itertools import pairwise
from typing import NamedTuple

import chardet
import regex

from copytaster.readers.bounds import (
    ASCII_SHARE,
    CONTROL_SHARE,
    DETECTED_BYTES,
    FEW_BYTES,
    MIXED_SHARE,
    MOST_STRAYS,
    NULL_SHARE,
    SCATTER_SAMPLE,
    SCATTERED,
    UTF8_EVIDENCE,
)

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks, the longer before those they begin with."""
WIDEST = 4
"""Bytes of the widest character."""
WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "hz": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
    "utf-7": "utf-8",
}
"""What a declared name means in practice (WHATWG Encoding Standard, 4.2); one that can be read is not wide."""
NO_TEXT = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"})
"""Codecs of Python that a file may name and that are no code in which texts are written."""
ESCAPES = regex.compile(rb"\x1b(?:\$[@B]|\([BJI]|\$\()")
"""ISO-2022-JP, which is ASCII to a first look."""
CONTROLS = regex.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
UNLIKELY = regex.compile(r"[\x80-\x9f\p{Co}\p{Cn}\ufffd]")
MIXED = regex.compile(
    r"\p{Latin}[\p{Cyrillic}\p{Greek}\p{Hebrew}\p{Arabic}\p{Thai}]|[\p{Cyrillic}\p{Greek}\p{Hebrew}\p{Arabic}\p{Thai}]\p{Latin}"
)
OTHER_SCRIPT = regex.compile(r"[\p{Cyrillic}\p{Greek}\p{Hebrew}\p{Arabic}\p{Thai}]+")
EAST_ASIAN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
LAST_ASCII = 0x7F
WESTERN = "cp1252"
OLD = ("mac", "cp4", "cp7", "cp8", "cp0", "cp10", "cp11")
"""Codes of Macintosh, DOS and mainframes: chardet falls for them in short texts with a single odd character."""


IDEOGRAPHIC = frozenset("，。")
IDEOGRAPHIC_MARKS = regex.compile(rb"\x0c\xff|\xff\x0c|\x02\x30|\x30\x02")
"""The two in UTF-16, with bytes that no text in a narrow code has beside each other."""
USUAL = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœÀÁÂÃÄÅÆÇÈÉÊËÍÎÑÓÔÕÖØÚÜŒ–—‘’“”„…•·«»°§€£©®™\u00a0¡¿ºª½")
"""What news in Western languages has beyond ASCII."""


class Decoded(NamedTuple):
    """A file's text and the name of its encoding."""

    text: str
    encoding: str


def decode(data: bytes, declared: str | None = None) -> Decoded | None:
    """Return the text of `data`, or None where its bytes are no text.

    A byte order mark decides, then strict UTF-8, then what the file declares (`declared`) if it can be so, then the
    guess of chardet, corrected where it is less likely than Windows-1252. Control characters are left out, and what
    old systems and broken disks fill a file up with.
    """
    data = without_filling(data)
    found = marked(data) or wide(data) or plain(data, declared)
    if found is None or not readable(found.text):
        return None
    return Decoded(CONTROLS.sub("", found.text), found.encoding)


def without_filling(data: bytes) -> bytes:
    """Return `data` without the null bytes and the sign of DOS at its end; all of it where nothing else is there."""
    bare = data.rstrip(b"\0\x1a")
    if b"\0" in bare:  # wide characters, of which the last may end in null bytes
        return data[: -(-len(data.rstrip(b"\0")) // WIDEST) * WIDEST]
    return bare or data


def marked(data: bytes) -> Decoded | None:
    """Return the text of bytes that begin with a byte order mark; damage in them shows as U+FFFD."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"), name)
    return None


def wide(data: bytes) -> Decoded | None:
    """Return the text of UTF-16 or UTF-32 without a mark: it has null bytes or ideographs with their full stops."""
    nulls = b"\0" in data
    if nulls and not balanced(data):
        return None
    if not nulls and not IDEOGRAPHIC_MARKS.search(data):
        return None
    options = (Decoded(data.decode(name, "replace"), name) for name in WIDE)  # half a character, or one cut off
    likely = [option for option in options if sensible(option.text) and not scattered(option.text)]
    best = max(likely, key=lambda option: commonness(option.text), default=None)
    return best if nulls or (best and not IDEOGRAPHIC.isdisjoint(best.text)) else None


def balanced(data: bytes) -> bool:
    """Tell whether null bytes are as many as wide Latin text has, if nearly all others are ASCII."""
    nulls = data.count(b"\0")
    printed = sum(data.count(byte) for byte in range(0x20, 0x7F))
    return nulls >= NULL_SHARE * len(data) or printed < ASCII_SHARE * (len(data) - nulls)


def plain(data: bytes, declared: str | None) -> Decoded | None:
    """Return the text of bytes in a code whose ASCII is ASCII."""
    if b"\0" in data:
        return None
    if ESCAPES.search(data) and (text := strictly(data, "iso2022_jp_ext")) is not None:
        return Decoded(text, "iso-2022-jp")
    if (text := strictly(data, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    if declared and (name := known(declared)) and (text := strictly(data, name)) is not None and sensible(text):
        return Decoded(text, name)
    return damaged(data) or guessed(data)


def strictly(data: bytes, name: str) -> str | None:
    """Return `data` decoded without any allowance, or None."""
    try:
        return data.decode(name)
    except (UnicodeDecodeError, UnicodeError):
        return None


def known(declared: str) -> str | None:
    """Return the codec that a declared name stands for in practice, or None."""
    try:
        name = codecs.lookup(declared.strip().strip("\"'")).name
        b"a".decode(name)
    except (LookupError, ValueError):  # there is no such codec, or it makes no text of bytes, as rot13
        return None
    return None if name in NO_TEXT else SUPERSETS.get(name, name)


def damaged(data: bytes) -> Decoded | None:
    """Return UTF-8 with a few stray bytes, read as Windows-1252 where they are, if the well-formed outweigh them."""
    loose = data.decode("utf-8", "replace")
    lost = loose.count("\ufffd")
    if lost > MOST_STRAYS or sum(map(data.count, LEADS)) < UTF8_EVIDENCE * lost:
        return None
    strays = 0
    text: list[str] = []
    rest = data
    while rest:
        try:
            text.append(rest.decode("utf-8"))
            break
        except UnicodeDecodeError as fault:
            strays += 1
            text.append(rest[: fault.start].decode("utf-8"))
            cut = fault.reason == "unexpected end of data"
            text.append("\ufffd" if cut else rest[fault.start : fault.start + 1].decode("cp1252", "replace"))
            rest = rest[fault.end if cut else fault.start + 1 :]
    joined = "".join(text)
    formed = sum(1 for letter in joined if letter > "\x7f") - strays
    return Decoded(joined, "utf-8") if formed >= UTF8_EVIDENCE * strays else None


LEADS = range(0xC2, 0xF5)
"""Bytes with which the multi-byte sequences of UTF-8 begin."""


def guessed(data: bytes) -> Decoded | None:
    """Return the text in the code that chardet finds, or in Windows-1252 where the guess makes no sense."""
    guess = chardet.detect(sample(data))
    name = known(str(guess["encoding"] or WESTERN)) or WESTERN
    text = strictly(data, name)
    western = data.decode(WESTERN, "replace")
    if text is None or text == western or mixes_scripts(text) or (usual(western) and doubtful(data, text, name)):
        return Decoded(western, WESTERN)
    return Decoded(text, name)


def doubtful(data: bytes, text: str, name: str) -> bool:
    """Tell whether a guess rests on next to nothing: a code out of use, or very few letters of the Latin script."""
    few = sum(byte > LAST_ASCII for byte in data[:DETECTED_BYTES]) <= FEW_BYTES
    return name.startswith(OLD) or (few and not OTHER_SCRIPT.search(text) and not EAST_ASIAN.search(text))


def sample(data: bytes) -> bytes:
    """Return the lines of `data` that are not ASCII, which alone tell the code, up to a bound."""
    lines = [line for line in data.splitlines(keepends=True) if not line.isascii()]
    return b"".join(lines)[:DETECTED_BYTES]


def mixes_scripts(text: str) -> bool:
    """Tell whether Latin words have letters of another alphabet in them, as accents read in a wrong code do."""
    mixed = len(MIXED.findall(text))
    return mixed > 0 and mixed >= MIXED_SHARE * len(OTHER_SCRIPT.findall(text))


def usual(text: str) -> bool:
    """Tell whether every character outside ASCII is one that news in Western languages has."""
    return all(letter <= "\x7f" or letter in USUAL for letter in text)


def sensible(text: str) -> bool:
    """Tell whether hardly any character of `text` is one that no text has."""
    if not text:
        return False
    odd = len(UNLIKELY.findall(text)) + len(CONTROLS.findall(text))
    return odd <= CONTROL_SHARE * len(text)


def readable(text: str) -> bool:
    """Tell whether control characters are as rare as they are in text."""
    return len(CONTROLS.findall(text)) <= CONTROL_SHARE * len(text)


def scattered(text: str) -> bool:
    """Tell whether neighbouring letters are of different scripts more often than in any text."""
    scripts = [script(letter) for letter in text[:SCATTER_SAMPLE] if letter.isalpha()]
    changes = sum(left != right for left, right in pairwise(scripts))
    return changes > SCATTERED * len(scripts)


def script(letter: str) -> str:
    """Return the script of a letter, those written together in East Asia as one."""
    name = unicodedata.name(letter, "NONE").partition(" ")[0]
    return "EAST" if EAST_ASIAN.match(letter) else name


def commonness(text: str) -> float:
    """Return how much of a text is spaces, ASCII and its commonest script: the wrong byte order scatters them."""
    kinds: dict[str, int] = {}
    for letter in text[:DETECTED_BYTES]:
        kind = "space" if letter in " \r\n\t" else unicodedata.name(letter, "NONE").split()[0]
        kinds[kind] = kinds.get(kind, 0) + 1
    best = max((count for kind, count in kinds.items() if kind != "space"), default=0)
    ascii_letters = sum(letter <= "\x7f" for letter in text[:DETECTED_BYTES])
    return (best + 2 * kinds.get("space", 0) + ascii_letters) / min(len(text), DETECTED_BYTES)


def head(data: bytes) -> str:
    """Return the first characters of a file, as far as its first bytes are characters, to tell its format by."""
    found = marked(data) or (wide(data[: len(data) // 4 * 4]) if b"\0" in data else None)
    return found.text if found else data.decode("utf-8", "replace")
