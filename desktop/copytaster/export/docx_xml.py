"""The building blocks of a Word document: elements, runs and paragraphs, with their language and direction."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from copytaster.export.xml_text import SPACE, plain
from copytaster.report.direction import Direction, direction
from copytaster.text.document import UNDETERMINED

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LETTERS = {"\t": "tab", "\n": "br", "\r": "cr"}
APART = re.compile("([\t\n\r])")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""The Unicode blocks of right-to-left scripts: in a text without them no direction needs to be looked up."""
EAST_ASIAN = {"zh": "SimSun", "ja": "MS Mincho", "ko": "Batang"}
"""East Asian languages, for which Word has a font setting of its own, each with a font that comes with Word."""
RIGHT_LANGUAGES = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})
"""Right-to-left languages, which Word keeps in an attribute of their own."""


class Look(NamedTuple):
    """How a run looks: style, colour (six hexadecimal digits) and language, each empty for the default.

    `reads` is the direction of its paragraph.
    """

    style: str = ""
    colour: str = ""
    language: str = ""
    reads: Direction = "ltr"


PLAIN = Look()


def element(name: str, /, *children: etree._Element | None, **attributes: str | int) -> etree._Element:
    """Return an element of a Word document, with attributes of its namespace; children that are None are skipped."""
    made = etree.Element(f"{{{W}}}{name}", {f"{{{W}}}{key}": str(value) for key, value in attributes.items()})
    made.extend([child for child in children if child is not None])
    return made


def root(name: str, *children: etree._Element) -> etree._Element:
    """Return the outermost element of a part."""
    made = etree.Element(f"{{{W}}}{name}", nsmap={"w": W, "r": R})
    made.extend(children)
    return made


def runs(text: str, look: Look = PLAIN, kind: str = "t") -> Iterator[etree._Element]:
    """Yield the runs that show `text`; `kind` is the text element: ``t``, or ``delText`` for deleted text."""
    for words, reads in directed(plain(text), look.reads):
        made = element("r", run_properties(look, reads))
        for part in APART.split(words) if APART.search(words) else (words,):
            if part in LETTERS:
                made.append(element(LETTERS[part]))
            elif part:
                holder = element(kind)
                holder.text = part
                if part != part.strip():
                    holder.set(SPACE, "preserve")
                made.append(holder)
        yield made


def directed(text: str, reads: Direction) -> Iterable[tuple[str, Direction]]:
    """Return `text` split into stretches, each with the direction of its script.

    Spaces and marks belong to the letters before them; in front of all letters they take the paragraph's direction.
    """
    if RIGHT_TO_LEFT.search(text) is None:
        return [(text, "ltr" if any(map(str.isalpha, text)) else reads)]
    found: list[tuple[str, Direction]] = []
    for word in re.split(r"(?<=\s)(?=\S)", text):
        before = found[-1][1] if found else reads
        own = direction(word) if any(map(str.isalpha, word)) else before
        if found and own == before:
            found[-1] = (found[-1][0] + word, own)
        else:
            found.append((word, own))
    return found


def run_properties(look: Look, reads: Direction) -> etree._Element | None:
    """Return the properties of a run in the order of the schema, None if it has none."""
    if not (look.style or look.colour or look.language or reads == "rtl"):
        return None
    return element(
        "rPr",
        element("rStyle", val=look.style) if look.style else None,
        fonts(look.language),
        element("color", val=look.colour) if look.colour else None,
        element("rtl") if reads == "rtl" else None,
        spoken(look.language),
    )


def fonts(language: str) -> etree._Element | None:
    """Return the fonts of an East Asian language, which are also used for its quotation marks and dashes."""
    font = EAST_ASIAN.get(language)
    return None if font is None else element("rFonts", hint="eastAsia", eastAsia=font)


def spoken(language: str) -> etree._Element | None:
    """Return the language element of a run, in the attribute that Word has for its kind of language."""
    if language in {"", UNDETERMINED}:
        return None
    kind = "eastAsia" if language in EAST_ASIAN else "bidi" if language in RIGHT_LANGUAGES else "val"
    return element("lang", **{kind: language})


def paragraph_properties(style: str, reads: Direction, *more: etree._Element | None) -> etree._Element:
    """Return the properties of a paragraph: its style, its direction, then `more` in the order of the schema."""
    return element("pPr", element("pStyle", val=style), element("bidi") if reads == "rtl" else None, *more)


def paragraph(style: str, text: str, look: Look = PLAIN) -> etree._Element:
    """Return a paragraph that shows `text` and is not tracked."""
    reads = direction(text)
    return element("p", paragraph_properties(style, reads), *runs(text, look._replace(reads=reads)))
