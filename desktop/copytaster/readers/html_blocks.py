"""The block elements of a page as paragraphs, without looking for the article among them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import regex
from lxml import etree, html

from copytaster.readers import headlines, paragraphs
from copytaster.readers.bounds import BROKEN_WORDS, DEEPEST_TABLE, HEADING_PARTS, MAIN_SHARE
from copytaster.readers.bylines import is_byline
from copytaster.readers.draft import Piece
from copytaster.readers.html_marks import is_mark
from copytaster.readers.tables import row_line
from copytaster.readers.xml_tree import local, text_of
from copytaster.text.document import Role

BREAK = "\x1e"
"""Represents a `br` in the collected text; pages themselves have no control characters any more."""
BREAKS = regex.compile(rf"[ \t\r\n\f]*{BREAK}[ \t\r\n\f]*")
SENTENCE_BREAK = regex.compile(
    rf"""(?<=(?:[^\s{BREAK}]+\s+){{{BROKEN_WORDS}}}[^\s{BREAK}]*[.!?\u2026][\p{{Pf}}\p{{Pe}}"'\u201c\u2018]?){BREAK}(?=[^\p{{Ll}}{BREAK}])"""
)
"""One line break after a sentence; it does not match in verse and addresses, whose lines have fewer words."""
SPACES = regex.compile(r"[\t\r\n\f][ \t\r\n\f]*+| [ \t\r\n\f]++")
"""White space that browsers show as one space, but no single space: replacing those too takes twice as long."""
BOLD = frozenset({"b", "strong"})
"""Elements in which people type a heading over a paragraph, in the same block."""
HIDDEN = regex.compile(r"(?:^|;)\s*display\s*:\s*none\b", regex.IGNORECASE)
"""A style with which an element is not shown."""
SPACELESS = regex.compile(r"[\u2e81-\U0010ffff]")
"""A character of a script without spaces: the East Asian ones stand above all others but emoji."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names of the elements of a format: those not shown, those that separate paragraphs, those that give roles.

    `breaks`, `row`, `verbatim` and `link` name one element each, of a line break, of a table row, of preformatted text,
    and of a link. A paragraph that is only a link is furniture. `styled` tells whether a style can hide an element.
    """

    unseen: frozenset[str]
    blocks: frozenset[str]
    roles: dict[str, Role]
    breaks: str
    row: str
    verbatim: str = ""
    link: str = ""
    styled: bool = False


PAGE = Names(
    unseen=frozenset(
        {"script", "style", "noscript", "template", "head", "form", "button", "select", "textarea", "input", "datalist"}
        | {"iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "map", "nav", "dialog", "rt", "rp"}
    ),
    blocks=frozenset(
        {"html", "body", "article", "section", "main", "header", "footer", "aside", "div", "center", "p", "pre", "hr"}
        | {"h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "figure", "figcaption"}
        | {"table", "thead", "tbody", "tfoot", "caption", "address", "details", "summary", "fieldset"}
    ),
    roles={f"h{level}": Role.HEADLINE for level in range(1, 7)}
    | dict.fromkeys(("li", "dt", "dd"), Role.LIST_ITEM)
    | dict.fromkeys(("figcaption", "caption"), Role.CAPTION)
    | {"blockquote": Role.QUOTATION},
    breaks="br",
    row="tr",
    verbatim="pre",
)
"""HTML as browsers show it; what a style hides can often be opened by the reader, as the tabs of a page."""
MAIL = replace(PAGE, styled=True)
"""HTML as mail programs show it, which run no scripts: what a style hides is the preview text of a newsletter."""
SITE = replace(PAGE, link="a")
"""HTML of a web site, where paragraphs that are only links lead to other pages."""


def page_pieces(tree: html.HtmlElement, names: Names = PAGE) -> tuple[Piece, ...]:
    """Return every visible block of text of a page, in order."""
    return block_pieces(shown_part(tree), names)


def site_pieces(tree: html.HtmlElement) -> tuple[Piece, ...]:
    """Return every visible block of text of a web site's page, in order."""
    return page_pieces(tree, SITE)


def part_pieces(tree: html.HtmlElement, blocks: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the blocks of the page's only `main` or `article` if it has most of the words, else all `blocks`."""
    whole = shown_part(tree)
    mains = list(whole.iter("main")) or list(whole.iter("article"))
    inner = block_pieces(mains[0], SITE) if len(mains) == 1 else ()
    return inner if inner and word_count(inner) >= MAIN_SHARE * word_count(blocks) else blocks


def shown_part(tree: html.HtmlElement) -> etree._Element:
    """Return the body of a page, or the whole tree if it has none."""
    body: etree._Element | None = tree.find(".//body")
    return tree if body is None else body


def block_pieces(root: etree._Element, names: Names) -> tuple[Piece, ...]:
    """Return every block of text below `root`, in order."""
    walk = BlockWalk(names)
    walk.visit(root)
    return tuple(walk.found)


class Open(NamedTuple):
    """An element whose children are being visited."""

    element: etree._Element
    children: Iterator[etree._Element]
    role: Role | None
    linked: bool


class BlockWalk:
    """One pass over a tree, with its state: the text collected for the current block, and the finished blocks."""

    def __init__(self, names: Names) -> None:
        """Begin with no text."""
        self.names = names
        self.text: list[str] = []
        self.linked = True
        self.found: list[Piece] = []

    def visit(self, root: etree._Element) -> None:
        """Collect the blocks below `root`, without recursion: pages may be nested deeper than Python's stack."""
        stack: list[Open] = [Open(root, iter(root), None, linked=False)]
        self.add(root.text, linked=False)
        while stack:
            one = next(stack[-1].children, None)
            if one is not None:
                self.enter(one, stack)
                continue
            element, _, role, _ = stack.pop()
            if local(element) in self.names.blocks:
                self.close(role)
            elif local(element) in BOLD and self.heads(element):
                self.text.append(BREAK)
            if stack:
                self.add(element.tail, linked=stack[-1].linked)
        self.close(None)

    def enter(self, one: etree._Element, stack: list[Open]) -> None:
        """Process the start of `one`, a child of the element on top of `stack`."""
        name, role, linked = local(one), stack[-1].role, stack[-1].linked
        if name in self.names.blocks or name == self.names.row:
            self.close(role)
        if name == self.names.breaks:
            self.text.append(BREAK)
        if name == self.names.row:
            self.row(one)
        elif name and name == self.names.verbatim:
            self.found.extend(lines_of(text_of(one), role))
        if name in ("", self.names.breaks, self.names.row, self.names.verbatim) or self.is_unseen(one, name):
            self.add(one.tail, linked=linked)
            return
        linked = linked or name == self.names.link
        self.add(one.text, linked=linked)
        stack.append(Open(one, iter(one), self.names.roles.get(name, role), linked))

    def heads(self, bold: etree._Element) -> bool:
        """Tell whether what stands in bold begins the current block and has a line to itself: a heading typed there."""
        after = bold.getnext()
        if len(self.text) > HEADING_PARTS or after is None or local(after) != self.names.breaks:
            return False
        alone = not (bold.tail or "").strip()
        return alone and "".join(self.text).strip() == "".join(map(str, bold.itertext(etree.Element))).strip()

    def add(self, text: str | None, *, linked: bool) -> None:
        """Add the text in or after an element to the current block; `linked` if it is inside a link."""
        if text:
            self.text.append(text)
            self.linked = self.linked and (linked or not text.strip())

    def is_unseen(self, one: etree._Element, name: str) -> bool:
        """Tell whether an element is hidden, has no text of the article, or was deleted."""
        if name in self.names.unseen or one.get("hidden") is not None or one.get("aria-hidden") == "true":
            return True
        return (self.names.styled and bool(HIDDEN.search(one.get("style") or ""))) or is_mark(one, name)

    def row(self, row: etree._Element) -> None:
        """Add the paragraphs of a table row."""
        deep = sum(local(one) == self.names.row for one in row.iterancestors()) > DEEPEST_TABLE
        cells = [] if deep else [block_pieces(cell, self.names) for cell in row]
        line = row_line([piece.text for piece in cell] for cell in cells)
        self.found.extend((piece for cell in cells for piece in cell) if line is None else (Piece(line),))

    def close(self, role: Role | None) -> None:
        """End the current block: add the paragraphs of its text, as furniture if all of it is links."""
        text, self.text = "".join(self.text), []
        linked, self.linked = self.linked, True
        if linked and self.names.link and role in (None, Role.LIST_ITEM):
            self.found.extend(
                Piece(part, None if is_of_article(part) else Role.FURNITURE) for part in paragraphs_of(text)
            )
        else:
            self.found.extend(Piece(part, role) for part in paragraphs_of(text))


def paragraphs_of(text: str) -> Iterator[str]:
    """Yield the paragraphs of a block, white space collapsed as browsers do.

    Two or more line breaks end a paragraph, and so does one after a sentence.
    """
    parts = SENTENCE_BREAK.sub(BREAK * 2, BREAKS.sub(BREAK, text)).split(BREAK * 2) if BREAK in text else [text]
    for part in parts:
        folded = SPACES.sub(" ", part.replace(BREAK, " ")).strip()
        if folded:
            yield folded


def lines_of(text: str, role: Role | None) -> Iterator[Piece]:
    """Yield the paragraphs of preformatted text, divided as plain text is."""
    return (Piece(piece.text, role or piece.role) for piece in paragraphs.pieces(text))


def is_of_article(link: str) -> bool:
    """Tell whether a paragraph that is only a link belongs to the article: a sentence or a byline."""
    return is_byline(link) or headlines.is_sentence(link)


def word_count(pieces: tuple[Piece, ...]) -> int:
    """Return the number of words of the paragraphs; in scripts without spaces two characters count as a word."""
    return sum(max(len(piece.text.split()), len(SPACELESS.findall(piece.text)) // 2) for piece in pieces)
