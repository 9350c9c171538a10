"""Text in UTF-8 that was once taken for Windows-1252 or Latin-1 and stored as such: â€™ for ’, Ã© for é."""

from __future__ import annotations

from collections.abc import Sequence

import regex

LOST = "â€"
"""What became of ” where the last of its three bytes, which Windows-1252 does not know, was left out."""
ROUNDS = 2
"""How often a text may have been encoded once too often: Ã¢â‚¬â„¢ for ’."""
SHOWN = regex.compile(r"[\p{L}\p{M}\p{P}\p{S}\p{Zs}\u200b-\u200f\ufeff]")
"""What a sequence may stand for: letters and signs, but no control or unassigned character."""


def characters() -> dict[str, int]:
    """Return the byte of each character from 0x80 on, in Windows-1252 and, for control characters, in Latin-1."""
    found = {chr(byte): byte for byte in range(0x80, 0x100)}
    return found | {shown: byte for byte in range(0x80, 0x100) if (shown := bytes([byte]).decode("cp1252", "ignore"))}


BYTES = characters()


def among(first: int, last: int) -> str:
    """Return a pattern for the characters of some bytes."""
    return f"[{''.join(regex.escape(shown) for shown, byte in BYTES.items() if first <= byte <= last)}]"


NEXT = among(0x80, 0xBF)
SEQUENCE = regex.compile(
    rf"{among(0xC2, 0xDF)}{NEXT}|{among(0xE0, 0xEF)}{NEXT}{{2}}|{among(0xF0, 0xF4)}{NEXT}{{3}}|{LOST}\ufffd?"
)
"""The characters that the bytes of one character in UTF-8 became."""
CERTAIN = regex.compile(rf"â[€‚„]|â[\x80-\x84]{NEXT}|ðŸ|[ÂÃ](?![\s\xa0‘’‚‹›“”„«»…–—]){NEXT}")
"""Sequences that no language has; É“ or Ã” may be the end of a word in capitals before a closing quotation mark."""


def mended(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the paragraphs of an article as they were meant, unchanged if nothing in them shows that they are not."""
    read = tuple(texts)
    for _ in range(ROUNDS):
        if not any(map(CERTAIN.search, read)):
            break
        read = tuple(SEQUENCE.sub(meant, text) for text in read)
    return read


def meant(found: regex.Match[str]) -> str:
    """Return the character that a sequence stands for, or the sequence if it stands for none."""
    if found[0].startswith(LOST) and len(found[0].rstrip("\ufffd")) == len(LOST):
        return "”"
    try:
        shown = bytes(map(BYTES.__getitem__, found[0])).decode()
    except UnicodeDecodeError:
        return str(found[0])
    return shown if SHOWN.match(shown) else str(found[0])
