"""Web pages: their encoding, metadata and main text, the latter by trafilatura or else by their block elements."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, takewhile

import regex
from lxml import html

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import bylines, databases, dates, furniture, headlines, markdown_reader, sheet
from copytaster.readers.bounds import (
    DECLARED_MORE,
    DECLARED_SHARE,
    DECLARED_WITHIN,
    DEEPEST_EXTRACTED,
    EXTRACT_ELEMENTS,
    EXTRACT_LIMIT,
    FEWEST_WORDS,
    HEAD_ZONE,
    MAIN_SHARE,
    PAGE_HEAD,
    SHORT_PAGE,
    STANDFIRST_WORDS,
)
from copytaster.readers.draft import Collection, Draft, Piece, Sample
from copytaster.readers.encoding import characters
from copytaster.readers.html_blocks import part_pieces, site_pieces, word_count
from copytaster.readers.html_boxes import without_boxes
from copytaster.readers.html_declared import declared_objects, declared_pieces
from copytaster.readers.html_main import main_pieces, with_headings
from copytaster.readers.html_metadata import Metadata, metadata, part_headings
from copytaster.readers.html_revised import revised
from copytaster.readers.html_tree import html_tree
from copytaster.readers.html_written import is_written, name_elements, written_pieces
from copytaster.readers.xml_tree import is_deeper
from copytaster.text.document import Role
from copytaster.text.normalize import normalize

SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})
PROLOGUE = r"\s*+(?:<\?xml[^>]*+>\s*+)?+(?:<!--(?>.*?-->)\s*+)*+"
"""What may precede a page. Quantifiers are possessive to avoid exponential backtracking over many comments."""
PAGE = regex.compile(rf"{PROLOGUE}<(?:!doctype\s+html|html|head|body|meta|title)\b", regex.IGNORECASE | regex.DOTALL)
FRAGMENT = regex.compile(
    rf"{PROLOGUE}<(?P<tag>article|section|main|div|p|h[1-6]|ul|ol|table|blockquote)\b[^<>]*>",
    regex.IGNORECASE | regex.DOTALL,
)
ANY_TAG = regex.compile(
    r"</?(?:p|div|br|h[1-6]|body|html|article|li|ul|table|td|span|b|i|strong|em|a)\b[^<>]*>", regex.IGNORECASE
)
DECLARED = regex.compile(
    rb"<meta\b[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:-]+)",
    regex.IGNORECASE,
)


def sniff(sample: Sample) -> bool:
    """Recognize a page by its beginning; a fragment needs a closing tag, a file with a suffix of HTML any tag."""
    if PAGE.match(sample.head):
        return True
    fragment = FRAGMENT.match(sample.head)
    if (
        fragment
        and sample.suffix not in markdown_reader.SUFFIXES
        and f"</{fragment['tag'].casefold()}" in sample.head.casefold()
    ):
        return True
    return sample.suffix in SUFFIXES and bool(ANY_TAG.search(sample.head))


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the main text of a page, or the articles of a page that was exported from a press database.

    Nothing is fetched and nothing is run. Raises `UnreadableDocument` if the bytes are not text or not a page.
    """
    tree, encoding = opened(data, given)
    return databases.articles(sheet.of_pieces(site_pieces(tree), encoding)) or told(tree, encoding)


def article(data: bytes, given: str) -> Draft:
    """Return the main text of a page, which is taken for one article; raises `UnreadableDocument` as `read` does."""
    return told(*opened(data, given))


def opened(data: bytes, given: str) -> tuple[html.HtmlElement, str]:
    """Return the tree of a page and its encoding; raises `UnreadableDocument` if it is not text or not a page."""
    declared = DECLARED.search(data[:DECLARED_WITHIN])
    named = (declared[1] or declared[2]).decode("ascii") if declared else None
    decoded = characters(data, given, named)
    return parsed(decoded.text, given), decoded.encoding


def told(tree: html.HtmlElement, encoding: str) -> Draft:
    """Return the main text of a page as paragraphs, with the title, author, site and date it declares."""
    if written := is_written(tree):
        name_elements(tree)
    part_headings(tree)
    known = metadata(tree)
    blocks = site_pieces(tree)
    text = written_pieces(tree) if written else without_boxes(text_of(tree, blocks), tree, known.byline)
    declared = declared_objects(tree)
    if is_more(whole := declared_pieces(declared), text, known.description):
        text = (Piece(known.title, Role.HEADLINE), *whole)
    pieces = with_head(text, blocks, known)
    above = lines_above(blocks, pieces)
    byline = bylines.names([line for line in above if bylines.is_byline(line)]) or known.byline
    pieces = with_byline(pieces, above, known)
    date = known.date or next(filter(None, map(dates.date_line, above)), None)
    return Draft(pieces, known.title, byline, known.source, date, encoding, revised=revised(tree, declared))


def lines_above(blocks: tuple[Piece, ...], pieces: tuple[Piece, ...]) -> list[str]:
    """Return what a page shows above the article, which the extractor drops, beginning with the line next to it."""
    text = next((piece.text for piece in pieces if piece.role is None and headlines.is_sentence(piece.text)), "")
    first = next((number for number, piece in enumerate(blocks) if piece.text == text), 0)
    return [piece.text for piece in reversed(blocks[max(0, first - HEAD_ZONE) : first])]


def is_more(declared: tuple[Piece, ...], text: tuple[Piece, ...], standfirst: str) -> bool:
    """Tell whether the article that a page declares is to be read instead of the `text` that it shows.

    It is if the page shows hardly any text, or only the beginning of what it declares: nearly all its own sentences but
    the `standfirst` must be in that, since the others would be lost.
    """
    if word_count(text) < FEWEST_WORDS:
        return word_count(declared) > word_count(text)
    if word_count(declared) < DECLARED_MORE * word_count(text):
        return False
    whole = normalize(" ".join([standfirst, *(piece.text for piece in declared)]))
    own = (piece.text for piece in text if piece.role is None and not furniture.is_furniture(piece.text))
    shown = [text for text in own if headlines.is_sentence(text)]
    return sum(len(one) for one in shown if normalize(one) in whole) > DECLARED_SHARE * sum(map(len, shown))


def parsed(source: str, given: str) -> html.HtmlElement:
    """Return the tree of a page; raises `UnreadableDocument` if it cannot be parsed or its text is in other files."""
    try:
        tree = html_tree(source)
    except ValueError as fault:
        raise UnreadableDocument(given, "broken", Notice("it holds no page that can be read")) from fault
    if tree.find(".//frameset") is not None and word_count(site_pieces(tree)) < FEWEST_WORDS:
        raise UnreadableDocument(given, "unsupported", Notice("it is a page of frames, whose text is in other files"))
    return tree


def text_of(tree: html.HtmlElement, blocks: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the main text by trafilatura, or all blocks if the page is short, typed, too large, or has no article."""
    small = word_count(blocks) <= SHORT_PAGE
    if small or is_typed(tree, blocks) or is_large(tree, blocks) or is_deeper(tree, DEEPEST_EXTRACTED):
        return part_pieces(tree, blocks)
    found = with_headings(main_pieces(tree), blocks, tree)
    return found if word_count(found) >= FEWEST_WORDS else part_pieces(tree, blocks)


def is_typed(tree: html.HtmlElement, blocks: tuple[Piece, ...]) -> bool:
    """Tell whether most of a page is preformatted: trafilatura would make one paragraph of all its lines."""
    typed = sum(len(str(one.text_content()).split()) for one in tree.iter("pre"))
    return typed >= MAIN_SHARE * word_count(blocks)


def is_large(tree: html.HtmlElement, blocks: tuple[Piece, ...]) -> bool:
    """Tell whether trafilatura would take too long for a page, judged by visible characters and elements."""
    letters = sum(len(piece.text) for piece in blocks)
    return letters > EXTRACT_LIMIT or sum(1 for _ in tree.iter()) > EXTRACT_ELEMENTS


def with_head(pieces: tuple[Piece, ...], blocks: tuple[Piece, ...], known: Metadata) -> tuple[Piece, ...]:
    """Return the paragraphs with headline and standfirst added if the page shows them but they are missing."""
    have = {normalize(piece.text) for piece in pieces}
    of_article = [piece for piece in pieces if piece.role is not Role.FURNITURE]
    top = {normalize(piece.text) for piece in of_article[:PAGE_HEAD]}
    if known.headline and normalize(known.headline) not in top:
        pieces = (Piece(known.headline, Role.HEADLINE), *pieces)
    wanted = normalize(known.description).rstrip(" .…")
    pieces = tuple(as_standfirst(piece, wanted) for piece in pieces)
    if len(wanted.split()) >= STANDFIRST_WORDS and not any(wanted in text for text in have):
        shown = (piece.text for piece in blocks if normalize(piece.text).rstrip(" .…").startswith(wanted))
        under = int(bool(pieces) and pieces[0].role is Role.HEADLINE)
        return (*pieces[:under], *(Piece(text, Role.STANDFIRST) for text in islice(shown, 1)), *pieces[under:])
    return pieces


def with_byline(pieces: tuple[Piece, ...], above: list[str], known: Metadata) -> tuple[Piece, ...]:
    """Return the paragraphs with the byline above the text, if the page shows one below its headline.

    `above` are the lines above the text, beginning with the one next to it. A byline without “By” is told by what the
    page declares.
    """
    wanted, head = normalize(known.byline or ""), normalize(known.headline)
    below = takewhile(lambda line: not head or normalize(line) != head, above)
    shown = next((line for line in below if bylines.is_byline(line) or (wanted and normalize(line) == wanted)), "")
    first = next((n for n, piece in enumerate(pieces) if piece.role is None and headlines.is_sentence(piece.text)), 0)
    place = next((n for n, piece in enumerate(pieces) if normalize(piece.text) == normalize(shown)), None)
    if not shown or (place is not None and place >= first):
        return pieces
    before, after = (first, first) if place is None else (place, place + 1)
    return (*pieces[:before], Piece(shown, Role.BYLINE), *pieces[after:])


def as_standfirst(piece: Piece, wanted: str) -> Piece:
    """Return the piece, as a standfirst if it is a heading equal to the page's description `wanted`."""
    is_it = piece.role is Role.HEADLINE and wanted and normalize(piece.text).rstrip(" .…") == wanted
    return replace(piece, role=Role.STANDFIRST) if is_it else piece
