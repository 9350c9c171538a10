"""The character encoding of a file, detected and decoded."""

from __future__ import annotations

import codecs
import unicodedata
from itertools import pairwise
from typing import NamedTuple

import chardet
import regex

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers.bounds import (
    ASCII_SHARE,
    CONTROL_SHARE,
    DETECTED_BYTES,
    FEW_BYTES,
    MIXED_SHARE,
    MOST_STRAYS,
    NULL_SHARE,
    OTHER_SHARE,
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
"""Byte order marks; a mark that begins with another one comes before it."""
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
"""The encoding meant in practice by a declared name (WHATWG Encoding Standard, 4.2). A declaration that can be read as
ASCII cannot itself be in UTF-16, and then UTF-8 is meant."""
OF_WINDOWS = {
    "iso8859-2": "cp1250",
    "iso8859-4": "cp1257",
    "iso8859-6": "cp1256",
    "iso8859-7": "cp1253",
    "iso8859-8": "cp1255",
    "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
}
"""The encoding of Windows for the same languages, meant if there are bytes that ISO leaves to control codes."""
UNPRINTED = regex.compile(r"[\x80-\x84\x86-\x9f]")
NO_TEXT = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"})
"""Python codecs that are not encodings of text files, though a file may name them."""
ESCAPES = regex.compile(rb"\x1b(?:\$[@B]|\([BJI]|\$\()")
"""Escape sequences of ISO-2022-JP, all of whose bytes are ASCII."""
DECLARATION = regex.compile(rb"(?:charset|encoding)\s*=\s*[\"']?[\w.:-]+", regex.IGNORECASE)
CONTROLS = regex.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
UNLIKELY = regex.compile(r"[\x80-\x9f\p{Co}\p{Cn}\ufffd]")
UNBROKEN_RUN = regex.compile(r"[^\x00-\x7f]{4,}")
"""Four characters in a row that are not ASCII, which Western languages hardly have."""
RULE = regex.compile(r"([^\x00-\x7f])\1{3,}")
RULE_BYTES = regex.compile(rb"([\x80-\xff])\1{3,}")
"""A row of dashes or bullets between two parts of a text, which shows no encoding."""
MIXED = regex.compile(
    r"\p{Latin}[\p{Cyrillic}\p{Greek}\p{Hebrew}\p{Arabic}\p{Thai}]|[\p{Cyrillic}\p{Greek}\p{Hebrew}\p{Arabic}\p{Thai}]\p{Latin}"
)
OTHER_SCRIPT = regex.compile(r"[\p{Cyrillic}\p{Greek}\p{Hebrew}\p{Arabic}\p{Thai}]+")
EAST_ASIAN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
LAST_ASCII = 0x7F
LEADS = range(0xC2, 0xF5)
"""The first bytes of multi-byte sequences in UTF-8."""
WESTERN = "cp1252"
OLD = ("mac", "cp4", "cp7", "cp8", "cp0", "cp10", "cp11")
"""Encodings of old Macintosh, DOS and mainframes: chardet wrongly finds them in short texts with one odd character."""
IDEOGRAPHIC = frozenset("，。")
IDEOGRAPHIC_MARKS = regex.compile(rb"\x0c\xff|\xff\x0c|\x02\x30|\x30\x02")
"""Ideographic comma and full stop in UTF-16: pairs of bytes that single-byte and multi-byte encodings do not have."""
USUAL = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœÀÁÂÃÄÅÆÇÈÉÊËÍÎÑÓÔÕÖØÚÜŒ–—‘’“”„…•·«»°§€£©®™\u00a0¡¿ºª½")
"""The non-ASCII characters that occur in news in Western languages."""
PRICE = regex.compile(r"(?<!\w)[£¥](?=\d)")
"""A sign of money before a number; in the encodings of Central Europe it would be a letter there: Ł5m, Ą500."""


class Decoded(NamedTuple):
    """A file's text and the name of its encoding."""

    text: str
    encoding: str


def decode(data: bytes, declared: str | None = None) -> Decoded | None:
    """Return the text of `data`, or None if its bytes are not text.

    A byte order mark decides, then signs of UTF-16 or UTF-32, then strict UTF-8, then the encoding `declared` by the
    file if the bytes are valid in it, then UTF-8 with some damage, then the guess of chardet, replaced by Windows-1252
    if that is more likely. Control characters and padding at the end of the file are left out.
    """
    data = without_filling(data)
    found = marked(data) or wide(data) or plain(data, declared)
    if found is None or not readable(found.text):
        return None
    return Decoded(CONTROLS.sub("", found.text), found.encoding)


def characters(data: bytes, given: str, declared: str | None = None) -> Decoded:
    """Return the text of the document `given` as `decode` does; raises `UnreadableDocument` if it is not text."""
    decoded = decode(data, declared)
    if decoded is None:
        raise UnreadableDocument(given, "binary", Notice("it holds binary data, not text"))
    return decoded


def without_filling(data: bytes) -> bytes:
    """Return `data` without null bytes and DOS end-of-file signs at its end; unchanged if it has nothing else."""
    bare = data.rstrip(b"\0\x1a")
    if b"\0" in bare:  # UTF-16 or UTF-32, whose last character may end in null bytes
        return data[: -(-len(data.rstrip(b"\0")) // WIDEST) * WIDEST]
    return bare or data


def marked(data: bytes) -> Decoded | None:
    """Return the text of bytes that begin with a byte order mark, else None; invalid bytes become U+FFFD."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"), name)
    return None


def wide(data: bytes) -> Decoded | None:
    """Return the text of UTF-16 or UTF-32 without a byte order mark, recognized by null bytes or ideographic stops."""
    nulls = b"\0" in data
    if nulls and not balanced(data):
        return None
    if not nulls and not IDEOGRAPHIC_MARKS.search(data):
        return None
    options = (Decoded(data.decode(name, "replace"), name) for name in WIDE)  # the last character may be incomplete
    likely = [option for option in options if sensible(option.text) and not scattered(option.text)]
    best = max(likely, key=lambda option: commonness(option.text), default=None)
    return best if nulls or (best and not IDEOGRAPHIC.isdisjoint(best.text)) else None


def balanced(data: bytes) -> bool:
    """Tell whether there are enough null bytes for UTF-16 or UTF-32, if nearly all other bytes are ASCII."""
    nulls = data.count(b"\0")
    printed = sum(data.count(byte) for byte in range(0x20, 0x7F))
    return nulls >= NULL_SHARE * len(data) or printed < ASCII_SHARE * (len(data) - nulls)


def plain(data: bytes, declared: str | None) -> Decoded | None:
    """Return the text of bytes in an encoding that contains ASCII, or None."""
    if b"\0" in data:
        return None
    if ESCAPES.search(data) and (text := strictly(data, "iso2022_jp_ext")) is not None:
        return Decoded(text, "iso-2022-jp")
    if (text := strictly(data, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    return believed(data, declared) or damaged(data) or guessed(data)


def believed(data: bytes, declared: str | None) -> Decoded | None:
    """Return the text in the `declared` encoding, or None if there is none or it cannot be right."""
    name = known(declared) if declared else None
    text = strictly(data, name) if name else None
    if text and name in OF_WINDOWS and UNPRINTED.search(text):
        name = OF_WINDOWS[name]
        text = strictly(data, name)
    if name is None or text is None or not sensible(text) or (name == WESTERN and is_other(text)):
        return None
    return Decoded(text, name)


def strictly(data: bytes, name: str) -> str | None:
    """Return `data` decoded strictly, or None if there is any invalid byte."""
    try:
        return data.decode(name)
    except UnicodeError:
        return None


def known(declared: str) -> str | None:
    """Return the codec meant by a declared name, or None if there is none for text."""
    try:
        name = codecs.lookup(declared.strip().strip("\"'")).name
        b"a".decode(name)
    except (LookupError, ValueError):  # an unknown codec, or one that does not decode bytes, as rot13
        return None
    return None if name in NO_TEXT else SUPERSETS.get(name, name)


def damaged(data: bytes) -> Decoded | None:
    """Return the text of UTF-8 with a few invalid bytes, these read as Windows-1252; None if they are too many."""
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


def guessed(data: bytes) -> Decoded | None:
    """Return the text in the encoding that chardet guesses, or in Windows-1252 if the guess is implausible."""
    guess = chardet.detect(sample(data))
    name = known(str(guess["encoding"] or WESTERN)) or WESTERN
    text = strictly(data, name)
    western = data.decode(WESTERN, "replace")
    if text is None or text == western or not sensible(text) or mixes_scripts(text):
        return Decoded(western, WESTERN)
    unpriced, prices = PRICE.subn("", western)
    if usual(unpriced) and (doubtful(data, text, name) or (prices and is_latin(text))):
        return Decoded(western, WESTERN)
    return Decoded(text, name)


def doubtful(data: bytes, text: str, name: str) -> bool:
    """Tell whether a guess is weak: an encoding out of use, or based on very few non-ASCII letters of Latin script."""
    few = sum(byte > LAST_ASCII for byte in data[:DETECTED_BYTES]) <= FEW_BYTES
    return name.startswith(OLD) or (few and is_latin(text))


def is_latin(text: str) -> bool:
    """Tell whether a text has no letters of another script."""
    return not OTHER_SCRIPT.search(text) and not EAST_ASIAN.search(text)


def sample(data: bytes) -> bytes:
    """Return the first `DETECTED_BYTES` of the lines that are not ASCII: only they show the encoding.

    An encoding declared in them is left out, since chardet would believe it, and so are rules.
    """
    lines = [line for line in data.splitlines(keepends=True) if not line.isascii()]
    return bytes(RULE_BYTES.sub(b"", DECLARATION.sub(b"", b"".join(lines)[:DETECTED_BYTES])))


def mixes_scripts(text: str) -> bool:
    """Tell whether Latin words contain letters of other alphabets, as accented letters in a wrong encoding become."""
    mixed = len(MIXED.findall(text))
    return mixed > 0 and mixed >= MIXED_SHARE * len(OTHER_SCRIPT.findall(text))


def is_other(text: str) -> bool:
    """Tell whether a text decoded as Windows-1252 is not in a Western language, although a page may have declared it.

    Editors of pages once declared it for any language; words of accented letters only are those of another alphabet.
    """
    shown = str(RULE.sub("", text))
    runs = sum(len(run) for run in UNBROKEN_RUN.findall(shown))
    return runs > OTHER_SHARE * sum(letter > "\x7f" for letter in shown)


def usual(text: str) -> bool:
    """Tell whether every non-ASCII character occurs in news in Western languages."""
    return all(letter <= "\x7f" or letter in USUAL for letter in text)


def sensible(text: str) -> bool:
    """Tell whether `text` has hardly any control, private-use, unassigned or replacement characters."""
    if not text:
        return False
    odd = len(UNLIKELY.findall(text)) + len(CONTROLS.findall(text))
    return odd <= CONTROL_SHARE * len(text)


def readable(text: str) -> bool:
    """Tell whether control characters are rare enough for a text."""
    return len(CONTROLS.findall(text)) <= CONTROL_SHARE * len(text)


def scattered(text: str) -> bool:
    """Tell whether neighbouring letters are of different scripts more often than in real texts."""
    scripts = [script(letter) for letter in text[:SCATTER_SAMPLE] if letter.isalpha()]
    changes = sum(left != right for left, right in pairwise(scripts))
    return changes > SCATTERED * len(scripts)


def script(letter: str) -> str:
    """Return the script of a letter; the scripts used together in East Asia count as one."""
    name = unicodedata.name(letter, "NONE").partition(" ")[0]
    return "EAST" if EAST_ASIAN.match(letter) else name


def commonness(text: str) -> float:
    """Return a score for the share of spaces, ASCII and the commonest script: a wrong byte order lowers it."""
    kinds: dict[str, int] = {}
    for letter in text[:DETECTED_BYTES]:
        kind = "space" if letter in " \r\n\t" else unicodedata.name(letter, "NONE").split()[0]
        kinds[kind] = kinds.get(kind, 0) + 1
    best = max((count for kind, count in kinds.items() if kind != "space"), default=0)
    ascii_letters = sum(letter <= "\x7f" for letter in text[:DETECTED_BYTES])
    return (best + 2 * kinds.get("space", 0) + ascii_letters) / min(len(text), DETECTED_BYTES)


def head(data: bytes) -> str:
    """Return the beginning of a file, given as `data`, as text from which its format can be recognized."""
    found = marked(data) or (wide(data[: len(data) // 4 * 4]) if b"\0" in data else None)
    return found.text if found else data.decode("utf-8", "replace")
