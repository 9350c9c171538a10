"""How texts are put into tooltips, so that nothing from a document or a person is interpreted as markup."""

from __future__ import annotations

from html import escape

WIDE = 80
"""Letters of a line from which a tooltip is wrapped as markup, because Qt does not wrap plain text."""


def plain(words: str) -> str:
    """Return words for a tooltip, wrapped if they are long, and shown literally.

    Qt would interpret anything that looks like a tag, and load the pictures that it refers to.
    """
    if not {"<", "&"} & set(words) and all(len(line) <= WIDE for line in words.splitlines()):
        return words
    return f"<qt>{escape(words, quote=False).replace(chr(10), '<br>')}</qt>"
