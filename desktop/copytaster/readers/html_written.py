"""HTML pages exported by office programs: they contain only the text, with classes in place of semantic elements."""

from __future__ import annotations

from dataclasses import replace

import regex
from lxml import html

from copytaster.readers.draft import Piece
from copytaster.readers.html_blocks import page_pieces
from copytaster.text.document import Role

NAMES = frozenset({"generator", "progid"})
"""Names of the metadata in which a page names the program that made it."""
PROGRAMS = regex.compile(
    r"libreoffice|openoffice|staroffice|microsoft (?:word|onenote)|word\.document|pandoc|cocoa html writer|abiword",
    regex.IGNORECASE,
)
"""Names of office programs in the metadata of their pages."""
GOOGLE = regex.compile(r"\blst-kix_|\bdoc-content\b")
"""Classes in pages of Google Docs, which name no program."""
ELEMENTS = {
    "msotitle": "h1",
    "title": "h1",
    "msocaption": "figcaption",
    "msoquote": "blockquote",
    "msointensequote": "blockquote",
}
"""The HTML element that each paragraph class of office programs corresponds to."""
ITEMS = ("msolistparagraph", "msolistbullet", "msolistnumber")
IGNORED = regex.compile(r"mso-list:\s*ignore", regex.IGNORECASE)
RUNNING = frozenset({"header", "footer"})
"""The titles of LibreOffice's elements for running heads."""
SIGN = regex.compile(r"(?:[^\w\s]|[o\u00a7\u00d8\u00fc]|\(?\w{1,3}[.)]) ?\u00a0[ \u00a0]*")
"""A bullet or number that Word put before a list item, followed by no-break spaces."""


def is_written(tree: html.HtmlElement) -> bool:
    """Tell whether a page was exported by an office program."""
    programs = (one.get("content") or "" for one in tree.iter("meta") if (one.get("name") or "").casefold() in NAMES)
    if any(map(PROGRAMS.search, programs)):
        return True
    return any(GOOGLE.search(one.get("class") or "") for one in tree.iter("body", "ul", "ol"))


def name_elements(tree: html.HtmlElement) -> None:
    """Rename the paragraphs of such a page to semantic elements by their classes, and remove running heads."""
    for one in list(tree.iter("p", "div", "span")):
        kinds = (one.get("class") or "").casefold().split()
        if (one.tag == "div" and one.get("title") in RUNNING) or IGNORED.search(one.get("style") or ""):
            one.drop_tree()
        elif one.tag == "p":
            item = any(kind.startswith(ITEMS) for kind in kinds)
            one.tag = "li" if item else next((ELEMENTS[kind] for kind in kinds if kind in ELEMENTS), one.tag)


def written_pieces(tree: html.HtmlElement) -> tuple[Piece, ...]:
    """Return every paragraph of such a page, list items without their bullets or numbers."""
    return tuple(
        replace(piece, text=SIGN.sub("", piece.text, count=1) if SIGN.match(piece.text) else piece.text)
        if piece.role is Role.LIST_ITEM
        else piece
        for piece in page_pieces(tree)
    )
