"""The text of an OpenDocument with all tracked changes accepted (the file stores deleted text separately)."""

from __future__ import annotations

from collections.abc import Iterator

import regex
from lxml import etree

from copytaster.readers.draft import Piece
from copytaster.readers.office_paragraphs import OfficeParagraph, divided, row_paragraphs
from copytaster.readers.office_styles import Styles
from copytaster.readers.xml_tree import attribute, below, child, local
from copytaster.text.document import Role

GONE = frozenset(
    {
        "tracked-changes",
        "annotation",
        "annotation-end",
        "sequence-decls",
        "variable-decls",
        "user-field-decls",
        "forms",
        "note-citation",
        "ruby-text",
        "binary-data",
        "title",
        "desc",
        "object",
        "event-listeners",
    }
)
"""Elements whose contents are not part of the text."""
TITLE_FIELD = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}title"
"""The title of the document as a field in a paragraph, which is text; that of a drawing has the same local name."""
INDEXES = frozenset(
    {"table-of-content", "illustration-index", "table-index", "alphabetical-index", "user-index", "object-index"}
)
SHAPES = frozenset(
    {
        "frame",
        "custom-shape",
        "text-box",
        "rect",
        "ellipse",
        "circle",
        "polygon",
        "path",
        "line",
        "connector",
        "caption",
    }
)
"""Drawings that may have text of their own, which is read after the paragraph that they are anchored in."""
SPACES = regex.compile(r"[ \t\r\n]+")
RUNS = regex.compile(r" {2,}")
"""Several spaces in a row, which are only layout, also those given by `text:s` elements."""


class Walk:
    """One pass over a text, with its state: the notes found, and the text boxes found but not read yet."""

    def __init__(self, styles: Styles) -> None:
        """Begin with the styles of the text."""
        self.styles = styles
        self.notes: list[etree._Element] = []
        self.boxes: list[etree._Element] = []

    def document(self, body: etree._Element) -> tuple[Piece, ...]:
        """Return the paragraphs of the text, then those of its notes in the order of reference."""
        found = list(self.paragraphs(body, None))
        for note in self.notes:  # the list grows while notes refer to other notes
            found.extend(self.paragraphs(note, None))
        return tuple(piece for paragraph in found for piece in divided(paragraph))

    def paragraphs(self, holder: etree._Element, role: Role | None) -> Iterator[OfficeParagraph]:
        """Yield the paragraphs of a container, also those in nested wrappers; `role` is that of a list around them."""
        for element in holder:
            name = local(element)
            if name in ("p", "h"):
                yield from self.paragraph(element, role)
            elif name == "table":
                yield from self.table(element)
            elif name in ("list-item", "list-header"):
                yield from self.paragraphs(element, Role.LIST_ITEM)
            elif name in INDEXES:
                yield from (OfficeParagraph(one.text, Role.FURNITURE) for one in self.paragraphs(element, None))
            elif name in SHAPES:
                yield from self.paragraphs(element, None)
            elif name and name not in GONE and not is_hidden(element):
                yield from self.paragraphs(element, role)

    def paragraph(self, element: etree._Element, role: Role | None) -> Iterator[OfficeParagraph]:
        """Yield one paragraph, and those of the text boxes anchored in it."""
        style = attribute(element, "style-name") or ""
        text = "" if style in self.styles.hidden else RUNS.sub(" ", "".join(self.words(element)))
        own = Role.HEADLINE if local(element) == "h" else self.styles.roles.get(style)
        yield OfficeParagraph(text, own if own is Role.HEADLINE else role or own)  # headings may be numbered
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            yield from self.paragraphs(box, None)

    def words(self, element: etree._Element) -> Iterator[str]:
        """Yield the visible text of a paragraph or of an element in it, with white space collapsed."""
        yield SPACES.sub(" ", element.text or "")
        for one in element:
            yield from self.inner(one, local(one))
            yield SPACES.sub(" ", one.tail or "")

    def inner(self, one: etree._Element, name: str) -> Iterator[str]:
        """Yield the visible text of one element inside a paragraph."""
        if name == "s":
            yield " "
        elif name == "tab":
            yield "\t"
        elif name == "line-break":
            yield "\n"
        elif name == "note":
            if (body := child(one, "note-body")) is not None:
                self.notes.append(body)
        elif name in SHAPES:
            self.boxes.append(one)
        elif one.tag == TITLE_FIELD or (name and name not in GONE and not is_hidden(one) and not self.is_unseen(one)):
            yield from self.words(one)

    def is_unseen(self, span: etree._Element) -> bool:
        """Tell whether a span has a style for hidden text."""
        return (attribute(span, "style-name") or "") in self.styles.hidden

    def table(self, element: etree._Element) -> Iterator[OfficeParagraph]:
        """Yield the paragraphs of a table: one for each row of short cells, else one or more for each cell."""
        for row in below(element, "table-row"):
            if holder_of(row) is element:
                cells = [list(self.paragraphs(cell, None)) for cell in row if local(cell) == "table-cell"]
                yield from row_paragraphs(cells)


def holder_of(row: etree._Element) -> etree._Element | None:
    """Return the innermost table around a row."""
    return next((one for one in row.iterancestors() if local(one) == "table"), None)


def is_hidden(element: etree._Element) -> bool:
    """Tell whether an element is marked as hidden."""
    return attribute(element, "is-hidden") == "true" or attribute(element, "display") == "none"
