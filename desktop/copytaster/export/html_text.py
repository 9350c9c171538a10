"""The building blocks of the web page: escaped text, sections, heads of tables, labels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from copytaster.export.styles import VERSIONS
from copytaster.report.report import Heading

UNFIT = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
"""Characters that HTML does not allow, not even escaped."""
CONTROLS = re.compile(f"[{UNFIT}]")
ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
"""The characters to escape and their references; the ampersand comes first, since all references contain one."""
SPECIAL = re.compile(f"[{UNFIT}{''.join(ESCAPES)}]")


def escape(text: str) -> str:
    """Return `text` escaped for use between tags and in quoted attributes."""
    if SPECIAL.search(text) is None:
        return text
    text = CONTROLS.sub("\ufffd", text)
    for character, escaped in ESCAPES.items():
        text = text.replace(character, escaped)
    return text


def section(heading: Heading, content: Iterable[str]) -> Iterator[str]:
    """Yield a section with the heading that names it."""
    name = heading.section
    yield f'<section id="{name}" aria-labelledby="h-{name}">\n<h2 id="h-{name}">{escape(heading.words)}</h2>'
    yield from content
    yield "</section>"


def heads(words: Iterable[str], numbers_from: int | None = None) -> str:
    """Return the heads of a small table; those from `numbers_from` on are above numbers."""
    cells = (
        f'<th scope="col"{numeric(numbers_from is not None and place >= numbers_from)}>{escape(word)}</th>'
        for place, word in enumerate(words)
    )
    return f'<table class="facts">\n<thead><tr>{"".join(cells)}</tr></thead>\n<tbody>'


def numeric(yes: bool) -> str:  # noqa: FBT001 - an attribute that is there or not
    """Return the class attribute for a cell that contains a number."""
    return ' class="num"' if yes else ""


def spoken(language: str, page: str) -> str:
    """Return the lang attribute for words whose `language` is not that of the `page`, or is unknown."""
    return "" if language == page else f' lang="{escape(language)}"'


def badge(words: str, version: int) -> str:
    """Return a label on the colour of its version, as HTML."""
    return f'<span class="label v{version % VERSIONS}">{escape(words)}</span>'
