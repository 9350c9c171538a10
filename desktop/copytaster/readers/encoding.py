"""In which code the characters of a file are written."""

from __future__ import annotations

import codecs
import unicodedata
from typing import NamedTuple

import chardet
import regex

from copytaster.readers.bounds import ASCII_SHARE, CONTROL_SHARE, DETECTED_BYTES, NULL_SHARE, UTF8_EVIDENCE

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks, the longer before those they begin with."""
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
ESCAPES = regex.compile(rb"\x1b(?:\$[@B]|\([BJI]|\$\()")
"""ISO-2022-JP, which is ASCII to a first look."""
CONTROLS = regex.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
UNLIKELY = regex.compile(r"[\x80-\x9f\p{Co}\p{Cn}\ufffd]")
LETTER_IN_WORD = regex.compile(r"\p{L}")
WESTERN = ("cp1252", "cp1250", "iso8859-2", "iso8859-15", "mac-roman", "cp1254", "cp1257", "iso8859-9", "iso8859-13")


class Decoded(NamedTuple):
    """A file's text and the name of its encoding."""

    text: str
    encoding: str


def decode(data: bytes, declared: str | None = None) -> Decoded | None:
    """Return the text of `data`, or None where its bytes are no text.

    A byte order mark decides, then strict UTF-8, then what the file declares (`declared`) if it can be so, then the
    guess of chardet, corrected where it is less likely than Windows-1252. Control characters are left out.
    """
    found = marked(data) or wide(data) or plain(data, declared)
    if found is None or not readable(found.text):
        return None
    return Decoded(CONTROLS.sub("", found.text), found.encoding)


def marked(data: bytes) -> Decoded | None:
    """Return the text of bytes that begin with a byte order mark; damage in them shows as U+FFFD."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"), name)
    return None


def wide(data: bytes) -> Decoded | None:
    """Return the text of UTF-16 or UTF-32 without a mark: it has null bytes, and only the right order makes sense."""
    if b"\0" not in data or not balanced(data):
        return None
    options = (Decoded(text, name) for name in WIDE if (text := strictly(data, name)) is not None)
    likely = [option for option in options if sensible(option.text)]
    return max(likely, key=lambda option: commonness(option.text), default=None)


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
    except (LookupError, ValueError):
        return None
    return SUPERSETS.get(name, name)


def damaged(data: bytes) -> Decoded | None:
    """Return UTF-8 with a few stray bytes, read as Windows-1252 where they are, if the well-formed outweigh them."""
    strays = 0
    text: list[str] = []
    rest = data
    while rest:
        try:
            text.append(rest.decode("utf-8"))
            break
        except UnicodeDecodeError as fault:
            strays += 1
            if strays > MOST_STRAYS:
                return None
            text.append(rest[: fault.start].decode("utf-8"))
            cut = fault.reason == "unexpected end of data"
            text.append("\ufffd" if cut else rest[fault.start : fault.start + 1].decode("cp1252", "replace"))
            rest = rest[fault.end if cut else fault.start + 1 :]
    joined = "".join(text)
    formed = sum(1 for letter in joined if letter > "\x7f") - strays
    return Decoded(joined, "utf-8") if formed >= UTF8_EVIDENCE * strays else None


MOST_STRAYS = 2000


def guessed(data: bytes) -> Decoded | None:
    """Return the text in the code that chardet finds, or in Windows-1252 where that reads no worse."""
    guess = chardet.detect(sample(data))
    name = known(str(guess["encoding"] or "cp1252")) or "cp1252"
    text = strictly(data, name)
    western = data.decode("cp1252", "replace")
    if text is None or (name != "cp1252" and name in WESTERN and strangeness(western) <= strangeness(text)):
        name, text = "cp1252", western
    return Decoded(text, name)


def sample(data: bytes) -> bytes:
    """Return the lines of `data` that are not ASCII, which alone tell the code, up to a bound."""
    lines = [line for line in data.splitlines(keepends=True) if not line.isascii()]
    return b"".join(lines)[:DETECTED_BYTES]


def strangeness(text: str) -> float:
    """Return the share of characters outside ASCII that news in Western languages hardly has."""
    beyond = [letter for letter in text if letter > "\x7f"]
    strange = sum(1 for letter in beyond if letter not in USUAL)
    return strange / len(beyond) if beyond else 0.0


USUAL = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœÀÁÂÃÄÅÆÇÈÉÊËÍÎÑÓÔÕÖØÚÜŒ–—‘’“”„…•·«»°§€£©®™\u00a0¡¿ºª½")


def sensible(text: str) -> bool:
    """Tell whether hardly any character of `text` is one that no text has."""
    if not text:
        return False
    odd = len(UNLIKELY.findall(text)) + len(CONTROLS.findall(text))
    return odd <= CONTROL_SHARE * len(text)


def readable(text: str) -> bool:
    """Tell whether control characters are as rare as they are in text."""
    return len(CONTROLS.findall(text)) <= CONTROL_SHARE * len(text)


def commonness(text: str) -> float:
    """Return the share of letters, spaces and line ends of the commonest script: wrong byte orders scatter them."""
    kinds: dict[str, int] = {}
    for letter in text[:DETECTED_BYTES]:
        kind = "space" if letter in " \r\n\t" else unicodedata.name(letter, "NONE").split()[0]
        kinds[kind] = kinds.get(kind, 0) + 1
    best = max((count for kind, count in kinds.items() if kind != "space"), default=0)
    return (best + 2 * kinds.get("space", 0)) / len(text)


def head(data: bytes) -> str:
    """Return the first characters of a file, as far as its first bytes are characters, to tell its format by."""
    found = marked(data) or (wide(data[: len(data) // 4 * 4]) if b"\0" in data else None)
    return found.text if found else data.decode("utf-8", "replace")
