"""Boxes among the paragraphs of an article on its page: other stories, newsletters, lines about the author."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import regex
from lxml import etree, html

from copytaster.readers.bounds import BOX_LENGTH, BOX_SHARE, DEEPEST_EXTRACTED, LONGEST_PHRASE, MOST_SHARE
from copytaster.readers.draft import Piece
from copytaster.readers.furniture import is_section, may_be_section, prose_in
from copytaster.readers.html_blocks import PAGE, SITE, block_pieces, is_of_article
from copytaster.readers.xml_tree import is_deeper, local
from copytaster.text.document import Role
from copytaster.text.normalize import normalize

HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
"""Elements over a box: an `h1` stands over the article."""
HOLDERS = frozenset({"div", "section", "aside", "header", "figure", "article"})
"""Elements that a box may consist of; a page's outermost ones hold its article too and are too large."""
MENUS = frozenset({"nav", "footer"})
NAMED = regex.compile(
    r"(?<![a-z])(?:related(?:-?(?:articles?|stories|posts|content|links|news))|recirc(?:ulation)?|"
    r"newsletter(?!-(?:article|body|content|issue|item|post|section|story|text)(?![a-z]))(?:-\w+)?|"
    r"page-?list|most-?read|read-?next|taboola|outbrain|author-?(?:bio|box)|about-?(?:the-?)?author)(?![a-z])",
    regex.IGNORECASE,
)
"""Names of such boxes in the classes and ids of many publishers' pages; a newsletter's own parts are none."""


def without_boxes(pieces: tuple[Piece, ...], tree: html.HtmlElement, byline: str | None) -> tuple[Piece, ...]:
    """Return the paragraphs of an article, those from boxes and from lists of links as furniture.

    So is what follows a heading in the second half that is only the author's name, `byline`, if it is short.
    """
    aside = boxed(pieces, tree)
    links = listed_links(pieces, tree)
    end = author_start(pieces, byline)
    return tuple(
        replace(piece, role=Role.FURNITURE) if number >= end or number in links or number in aside else piece
        for number, piece in enumerate(pieces)
    )


def listed_links(pieces: tuple[Piece, ...], tree: html.HtmlElement) -> frozenset[int]:
    """Return the numbers of paragraphs without a role that are only a link, as the one before or after them is.

    One alone may be a byline. Links in menus do not count, since the article may name the same towns.
    """
    links = {normalize(shown(one)) for one in links_outside_menus(tree)}
    only = [piece.role is None and normalize(piece.text) in links and not is_of_article(piece.text) for piece in pieces]
    pairs = (number for number, pair in enumerate(pairwise(only)) if all(pair))
    return frozenset(number + step for number in pairs for step in (0, 1))


def links_outside_menus(tree: html.HtmlElement) -> Iterator[etree._Element]:
    """Yield the links of a page but those in its menus and its foot."""
    walk = etree.iterwalk(tree, events=("start",))
    for _, one in walk:
        if local(one) in MENUS:
            walk.skip_subtree()
        elif local(one) == "a":
            yield one


def author_start(pieces: tuple[Piece, ...], byline: str | None) -> int:
    """Return the number of the heading over what a page says of its author, the number of paragraphs if none is.

    More than `BOX_SHARE` of the text is not about the author but by one: a page may have several, each under a name.
    """
    name = normalize(byline or "")
    lengths = [len(piece.text) for piece in pieces]
    for number in range(len(pieces) // 2, len(pieces)):
        if name and pieces[number].role is Role.HEADLINE and normalize(pieces[number].text) == name:
            return number if sum(lengths[number:]) <= BOX_SHARE * sum(lengths) else len(pieces)
    return len(pieces)


def boxed(pieces: tuple[Piece, ...], tree: html.HtmlElement) -> frozenset[int]:
    """Return the numbers of the paragraphs that are in boxes of the page, none if they are most of the article."""
    length = sum(len(piece.text) for piece in pieces)
    inside: set[str] = set()
    for box in boxes(tree, min(BOX_LENGTH, int(length * BOX_SHARE))):
        inside.update(normalize(piece.text) for piece in block_pieces(box, PAGE))
    found = frozenset(number for number, piece in enumerate(pieces) if normalize(piece.text) in inside)
    return found if sum(len(pieces[number].text) for number in found) < MOST_SHARE * length else frozenset()


def boxes(tree: html.HtmlElement, most: int) -> Iterator[etree._Element]:
    """Yield the boxes of a page, known by their names or by their headings; none has more than `most` characters.

    None is looked for in elements nested as deep as no real page nests them: each would be read once for every level.
    """
    if is_deeper(tree, DEEPEST_EXTRACTED):
        return
    for one in tree.iter(etree.Element):
        name = local(one)
        if name in HEADINGS and is_small(one, LONGEST_PHRASE):
            yield from headed(one, most)
        elif name in HOLDERS and NAMED.search(f"{one.get('class', '')} {one.get('id', '')}") and is_small(one, most):
            yield one


def headed(heading: etree._Element, most: int) -> Iterator[etree._Element]:
    """Yield the largest element that begins with a heading and is small enough to be a box, if it holds other articles.

    The same goes for comments and offers of newsletters.
    """
    title, found = shown(heading), None
    if not may_be_section(title):
        return
    for holder in heading.iterancestors():
        if local(holder) not in HOLDERS or not is_small(holder, most) or not shown(holder).startswith(title):
            break
        found = holder
    if found is not None:
        inside = block_pieces(found, SITE)[1:]
        if is_section(title, sum(map(prose_in, inside)), sum(len(piece.text) for piece in inside)):
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
