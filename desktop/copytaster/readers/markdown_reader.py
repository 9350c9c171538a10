"""Markdown: paragraphs, headings, lists, quotations and tables, and the front matter before them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex
from markdown_it import MarkdownIt
from markdown_it.token import Token

from copytaster.readers import dates, html_fragment, paragraphs, refusals
from copytaster.readers.bounds import DEEPEST_MARKDOWN, MOST_UNCLOSED
from copytaster.readers.draft import Draft, Piece, Sample
from copytaster.readers.encoding import characters
from copytaster.readers.tables import row_texts
from copytaster.readers.wire_lines import Lines, assembled
from copytaster.text.document import Role

SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})
FRONT = regex.compile(
    r"\A(?P<fence>---|\+\+\+)[ \t]*\n(?=(?:#[^\n]*\n)*+[\w-]+[ \t]*[:=])(?P<fields>.*?)^(?P=fence)[ \t]*(?:\n|\Z)",
    regex.DOTALL | regex.MULTILINE,
)
"""Fields between two fences, at the top; without a field or a comment below it, the first fence is a rule over text."""
HEAD = regex.compile(r"\A%[ \t]*(?P<title>[^\n]*)\n(?:%[ \t]*(?P<author>[^\n]*)\n)?(?:%[ \t]*(?P<date>[^\n]*)\n)?")
"""The title block of Pandoc."""
FIELD = regex.compile(r"^(?P<key>[\w-]+)\s*[:=]\s*(?P<value>.*)$")
ENTRIES = regex.compile(
    r"^(?P<key>[\w-]+):[ \t]*\n(?P<list>(?:[ \t]*-[ \t]+[^\n]*\n?(?:[ \t]+[^\s-][^\n]*\n?)*)+)", regex.MULTILINE
)
"""A field of the front matter whose value is a list with one entry per line, which may have fields of its own."""
ENTRY = regex.compile(r"^[ \t]*-[ \t]+(?:name:[ \t]*)?(.*)$", regex.MULTILINE)
NOTE = regex.compile(r"^\[\^[^\]\s]+\]:[ \t]*|\[\^[^\]\s]+\]")
"""A footnote reference in the text, or the label before the footnote itself."""
LINK = regex.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
"""A link to another note, with the words that are shown for it after a bar."""
LIQUID = regex.compile(r"\{%[^{}]*%\}|\{\{[^{}]*\}\}")
"""A command for the program that makes a site of the text."""
COMMENT = ("<!--", "-->")
TITLES = ("title", "headline")
AUTHORS = ("author", "authors", "byline", "by")
DATES = ("date", "published", "publishdate", "pubdate", "created")
SOURCES = ("source", "agency", "publisher", "site", "publication")


def sniff(sample: Sample) -> bool:
    """Recognize Markdown by the suffix: the content does not distinguish it from plain text."""
    return sample.suffix in SUFFIXES and "\0" not in sample.head and refusals.binary(sample.data) is None


def read(data: bytes, given: str) -> Draft:
    """Return the paragraphs of Markdown with their roles, under the title and author of the front matter.

    A title under which a headline of its own stands is not shown.

    Raises `UnreadableDocument` if the bytes are not text.
    """
    decoded = characters(data, given)
    fields, body = front_matter(LIQUID.sub("", paragraphs.LINE_END.sub("\n", decoded.text)))
    if body.count("[") > body.count("]") + MOST_UNCLOSED:
        body = body.replace("[", "\\[")  # else the parser begins a link at each of them
    tokens = (
        MarkdownIt("commonmark", {"html": True, "maxNesting": DEEPEST_MARKDOWN})
        .enable(["table", "strikethrough"])
        .parse(body)
    )
    written = first_of(fields, DATES)
    found = dates.first_date(written)
    title, shown = first_of(fields, TITLES), any(token.tag == "h1" for token in tokens)
    lines = Lines(
        headline="" if shown else title,
        byline=first_of(fields, AUTHORS),
        source=first_of(fields, SOURCES),
        date=found[0] if found else None,
    )
    return replace(assembled(lines, tuple(pieces(tokens)), decoded.encoding), title=title)


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """Return the fields of the front matter (none if there is none), and the text after it."""
    if head := HEAD.match(text):
        return {key: value.strip() for key, value in head.groupdict("").items()}, text[head.end() :]
    match = FRONT.match(text)
    if match is None:
        return {}, text
    lines = filter(None, map(FIELD.match, ENTRIES.sub(in_one_line, match["fields"]).split("\n")))
    fields = {line["key"].casefold(): unquoted(line["value"]) for line in lines}
    return fields, text[match.end() :]


def in_one_line(field: regex.Match[str]) -> str:
    """Return a field whose list has one entry per line as a field with the list on one line; of people their names."""
    return f"{field['key']}: [{', '.join(ENTRY.findall(field['list']))}]\n"


def unquoted(value: str) -> str:
    """Return the value of a field without its quotation marks, a list as entries separated by commas."""
    bare = str(LINK.sub(r"\1", value.strip()))
    if bare.startswith("[") and bare.endswith("]"):
        return ", ".join(part.strip().strip("\"'") for part in bare[1:-1].split(","))
    return bare.strip("\"'")


def first_of(fields: dict[str, str], keys: tuple[str, ...]) -> str:
    """Return the value of the first of the fields `keys` that is not empty, or an empty string."""
    return next((fields[key] for key in keys if fields.get(key)), "")


def pieces(tokens: list[Token]) -> Iterator[Piece]:
    """Yield the paragraphs of parsed Markdown in order."""
    inside: list[str] = []
    row: list[str] = []
    for token in tokens:
        if token.nesting == 1:
            inside.append(token.type)
        elif token.nesting == -1:
            inside.pop()
            if token.type == "tr_close":
                yield from map(Piece, row_texts([[cell] for cell in row if cell]))
                row = []
        elif token.type == "inline" and inside[-1:] in (["td_open"], ["th_open"]):
            row.append(inline(token))
        elif token.type == "html_block":
            yield from html_fragment.typed_pieces(without_comments(token.content))
        elif text := block_text(token).strip():
            yield Piece(text, role(inside))


def block_text(token: Token) -> str:
    """Return the text of a block token that has no nested blocks, else an empty string."""
    if token.type == "inline":
        return inline(token)
    if token.type in ("fence", "code_block"):
        return " ".join(token.content.split())
    return ""


def without_comments(marks: str) -> str:
    """Return HTML without its comments; an unclosed one is kept."""
    begin, end = COMMENT
    parts: list[str] = []
    place = 0
    while (start := marks.find(begin, place)) >= 0 and (closed := marks.find(end, start)) >= 0:
        parts.append(marks[place:start])
        place = closed + len(end)
    return " ".join((*parts, marks[place:]))


def inline(token: Token) -> str:
    """Return the visible text of a paragraph, without formatting, link targets and pictures."""
    parts: list[str] = []
    for child in token.children or []:
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak") or child.content.casefold().startswith("<br"):
            parts.append(" ")
    return str(LINK.sub(r"\1", NOTE.sub("", "".join(parts)))).strip()


def role(inside: list[str]) -> Role | None:
    """Return the role of a paragraph from the blocks `inside` which it is, or None."""
    if "heading_open" in inside:
        return Role.HEADLINE
    if "blockquote_open" in inside:
        return Role.QUOTATION
    if "list_item_open" in inside:
        return Role.LIST_ITEM
    return None
