"""Boxes among the paragraphs of an article on its page: other stories, newsletters, lines about the author."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import regex
from lxml import etree, html

from copytaster.readers.bounds import BOX_LENGTH, BOX_SHARE, DEEPEST_EXTRACTED, LONGEST_PHRASE
from copytaster.readers.draft import Piece
from copytaster.readers.furniture import EDGES
from copytaster.readers.html_blocks import PAGE, block_pieces, is_of_article
from copytaster.readers.lists import whole
from copytaster.readers.xml_tree import is_deeper, local
from copytaster.text.document import Role
from copytaster.text.normalize import normalize

HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
HOLDERS = frozenset({"div", "section", "aside", "header", "figure", "article"})
"""Elements that a box may consist of; a page's outermost ones hold its article too and are too large."""
NAMED = regex.compile(
    r"(?<![a-z])(?:related(?:-?(?:articles?|stories|posts|content|links|news))|recirc(?:ulation)?|newsletter(?:-\w+)?|"
    r"page-?list|most-?read|read-?next|taboola|outbrain|author-?(?:bio|box)|about-?(?:the-?)?author)(?![a-z])",
    regex.IGNORECASE,
)
"""Names of such boxes in the classes and ids of many publishers' pages."""


def without_boxes(pieces: tuple[Piece, ...], tree: html.HtmlElement, byline: str | None) -> tuple[Piece, ...]:
    """Return the paragraphs of an article, those from boxes and from lists of links as furniture.

    So is what follows a heading in the second half that is only the author's name, `byline`.
    """
    aside = boxed(tree, sum(len(piece.text) for piece in pieces))
    links = listed_links(pieces, tree)
    end = author_start(pieces, byline)
    return tuple(
        replace(piece, role=Role.FURNITURE)
        if number >= end or number in links or normalize(piece.text) in aside
        else piece
        for number, piece in enumerate(pieces)
    )


def listed_links(pieces: tuple[Piece, ...], tree: html.HtmlElement) -> frozenset[int]:
    """Return the numbers of paragraphs without a role that are only a link, as the one before or after them is.

    One alone may be a byline.
    """
    links = {normalize(str(one.text_content())) for one in tree.iter("a")}
    only = [piece.role is None and normalize(piece.text) in links and not is_of_article(piece.text) for piece in pieces]
    pairs = (number for number, pair in enumerate(pairwise(only)) if all(pair))
    return frozenset(number + step for number in pairs for step in (0, 1))


def author_start(pieces: tuple[Piece, ...], byline: str | None) -> int:
    """Return the number of the heading over what a page says of its author, the number of paragraphs if none is."""
    name = normalize(byline or "")
    for number in range(len(pieces) // 2, len(pieces)):
        if name and pieces[number].role is Role.HEADLINE and normalize(pieces[number].text) == name:
            return number
    return len(pieces)


def boxed(tree: html.HtmlElement, length: int) -> frozenset[str]:
    """Return the paragraphs, normalized, of all boxes of a page whose article has `length` characters."""
    found: set[str] = set()
    for box in boxes(tree, min(BOX_LENGTH, int(length * BOX_SHARE))):
        found.update(normalize(piece.text) for piece in block_pieces(box, PAGE))
    return frozenset(found)


def boxes(tree: html.HtmlElement, most: int) -> Iterator[etree._Element]:
    """Yield the boxes of a page, known by their names or by their headings; none has more than `most` characters.

    None is looked for in elements nested as deep as no real page nests them: each would be read once for every level.
    """
    if is_deeper(tree, DEEPEST_EXTRACTED):
        return
    for one in tree.iter(etree.Element):
        name = local(one)
        if name in HEADINGS and is_section(one):
            yield from headed(one, most)
        elif name in HOLDERS and NAMED.search(f"{one.get('class', '')} {one.get('id', '')}") and is_small(one, most):
            yield one


def is_section(heading: etree._Element) -> bool:
    """Tell whether a heading is one over other articles, comments or a newsletter."""
    if not is_small(heading, LONGEST_PHRASE):
        return False
    return bool(whole("furniture", "sections").match(normalize(shown(heading)).strip(EDGES)))


def headed(heading: etree._Element, most: int) -> Iterator[etree._Element]:
    """Yield the largest element that begins with a heading and is small enough to be a box, if there is one."""
    title, found = shown(heading), None
    for holder in heading.iterancestors():
        if local(holder) not in HOLDERS or not is_small(holder, most) or not shown(holder).startswith(title):
            break
        found = holder
    if found is not None:
        yield found


def is_small(one: etree._Element, most: int) -> bool:
    """Tell whether an element shows at most `most` characters, read no further than necessary."""
    length = 0
    for text in texts(one):
        length += len(text.strip())
        if length > most:
            return False
    return True


def shown(one: etree._Element) -> str:
    """Return the text that an element shows, with white space collapsed."""
    return " ".join("".join(texts(one)).split())


def texts(root: etree._Element) -> Iterator[str]:
    """Yield the pieces of text that an element shows, in order."""
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, one in walk:
        if event == "end":
            yield (one.tail or "") if one is not root else ""
        elif local(one) in PAGE.unseen:
            walk.skip_subtree()
        else:
            yield one.text or ""
