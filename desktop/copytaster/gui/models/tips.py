"""How words stand in a tooltip: what a document or a person wrote is never taken for markup."""

from __future__ import annotations

from html import escape

WIDE = 80
"""Letters of a line from which on a tooltip is wrapped; Qt wraps only markup, and leaves the rest in one line."""


def plain(words: str) -> str:
    """Return words for a tooltip: wrapped where they are long, and shown as they stand.

    Qt takes what looks like a tag for one, and would fetch the pictures that it names.
    """
    if not {"<", "&"} & set(words) and all(len(line) <= WIDE for line in words.splitlines()):
        return words
    return f"<qt>{escape(words, quote=False).replace(chr(10), '<br>')}</qt>"
