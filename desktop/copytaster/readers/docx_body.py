"""The text of a Word document with all tracked changes accepted: insertions kept, deletions left out."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from copytaster.readers.docx_styles import is_vanished, numbered, outlined
from copytaster.readers.draft import Piece
from copytaster.readers.office_paragraphs import OfficeParagraph, divided, row_paragraphs
from copytaster.readers.office_styles import Styles
from copytaster.readers.xml_tree import attribute, child, local
from copytaster.text.document import Role

GONE = frozenset(
    {
        "del",
        "moveFrom",
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "tblPr",
        "trPr",
        "tcPr",
        "rt",
        "delText",
        "instrText",
        "delInstrText",
        "fldData",
    }
)
"""Elements whose contents are not shown: deletions, properties, ruby annotations, field codes."""
WRAPPERS = frozenset({"sdt", "sdtContent", "ins", "moveTo", "customXml"})
"""Elements around rows and cells of tables."""
NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
LETTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": ""}
PRIVATE = range(0xF000, 0xF100)
SYMBOL_FONTS = ("symbol", "wingdings", "webdings")
BULLET = "\u2022"


class Walk:
    """One pass over a document, with its state: the notes referred to, the open fields, the text boxes found.

    `hidden` tells whether the style of the current paragraph hides its text.
    """

    def __init__(self, styles: Styles, notes: dict[str, etree._Element], chunks: dict[str, tuple[Piece, ...]]) -> None:
        """Begin with the document's styles and the roots of its parts for footnotes and endnotes.

        `chunks` are the paragraphs of the documents embedded in it, by the ids by which it refers to them.
        """
        self.styles = styles
        self.chunks = chunks
        self.notes = {(kind, attribute(one, "id") or ""): one for kind, root in notes.items() for one in root}
        self.met: list[tuple[str, str]] = []
        self.fields: list[bool] = []
        self.boxes: list[etree._Element] = []
        self.hidden = False

    def document(self, root: etree._Element) -> tuple[Piece, ...]:
        """Return the paragraphs of the body, then those of the notes, each note once, in the order of reference."""
        body = child(root, "body")
        found = list(self.paragraphs(root if body is None else body))
        for met in self.met:  # the list grows while notes refer to other notes
            found.extend(self.note(met))
        return tuple(piece for paragraph in found for piece in divided(paragraph))

    def note(self, met: tuple[str, str]) -> Iterator[OfficeParagraph]:
        """Yield the paragraphs of one footnote or endnote, none if they were yielded before."""
        one = self.notes.pop(met, None)
        if one is not None and attribute(one, "type") in (None, "normal"):
            yield from self.paragraphs(one)

    def paragraphs(self, holder: etree._Element) -> Iterator[OfficeParagraph]:
        """Yield the paragraphs of a body, cell, note or text box; `open` ones are joined with the next."""
        held: OfficeParagraph | None = None
        for one in self.raw(holder):
            joined = OfficeParagraph(held.text + one.text, one.role or held.role, one.open) if held else one
            held = joined if joined.open else None
            if held is None:
                yield joined
        if held is not None:
            yield held
            yield from self.boxed()

    def raw(self, holder: etree._Element) -> Iterator[OfficeParagraph]:
        """Yield the paragraphs of a container, also those in nested wrappers, before open ones are joined."""
        for element in holder:
            match local(element):
                case "p":
                    paragraph = self.paragraph(element)
                    yield paragraph
                    if not paragraph.open:
                        yield from self.boxed()
                case "tbl":
                    yield from self.table(element)
                case "AlternateContent":
                    yield from self.raw(choice(element))
                case "altChunk":
                    chunk = self.chunks.get(attribute(element, "id") or "", ())
                    yield from (OfficeParagraph(piece.text, piece.role) for piece in chunk)
                case "sdt" if placeholder(element):
                    continue
                case name if name and name not in GONE:
                    yield from self.raw(element)

    def boxed(self) -> Iterator[OfficeParagraph]:
        """Yield the paragraphs of the text boxes that were found in the last paragraph."""
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            yield from self.paragraphs(box)

    def paragraph(self, element: etree._Element) -> OfficeParagraph:
        """Return one paragraph with the role from its style."""
        properties = child(element, "pPr")
        self.hidden = style_of(properties, "pStyle") in self.styles.hidden
        text = "".join(self.words(element))
        while self.fields and not self.fields[-1]:  # a field whose code does not end here is damaged
            self.fields.pop()
        return OfficeParagraph(text, self.role(element, properties), is_open(properties))

    def role(self, element: etree._Element, properties: etree._Element | None) -> Role | None:
        """Return the paragraph's role from its style, outline level or numbering, or None."""
        name = style_of(properties, "pStyle")
        role = self.styles.roles.get(name)
        if role is None and outlined(properties):
            role = Role.HEADLINE
        if role is None and (numbered(element) or name in self.styles.lists):
            role = Role.LIST_ITEM
        return role

    def table(self, element: etree._Element) -> Iterator[OfficeParagraph]:
        """Yield the paragraphs of a table: one for each row of short cells, else one or more for each cell."""
        for row in kept(element, "tr", "trPr", "del"):
            cells = kept(row, "tc", "tcPr", "cellDel")
            yield from row_paragraphs([list(self.paragraphs(cell)) for cell in cells])

    def words(self, element: etree._Element) -> Iterator[str]:
        """Yield the visible text of a paragraph or of an element in it."""
        for one in element:
            name = local(one)
            if not name or name in GONE or (name == "r" and self.is_hidden(one)):
                continue
            if name == "AlternateContent":
                yield from self.words(choice(one))
            elif name == "txbxContent":
                self.boxes.append(one)
            elif name == "fldChar":
                self.field(attribute(one, "fldCharType"))
            elif name in NOTES:
                self.met.append((NOTES[name], attribute(one, "id") or ""))
            elif not (name == "sdt" and placeholder(one)):
                yield from self.leaf(one, name)

    def is_hidden(self, run: etree._Element) -> bool:
        """Tell whether a run is formatted as hidden text, by itself, its style or that of its paragraph."""
        own = is_vanished(run)
        return own if own is not None else self.hidden or style_of(child(run, "rPr"), "rStyle") in self.styles.hidden

    def leaf(self, element: etree._Element, name: str) -> Iterator[str]:
        """Yield the visible text of one element, including that of its children."""
        if name == "t":
            text = element.text or ""
        elif name == "sym":
            text = symbol(element)
        elif name in LETTERS:
            text = LETTERS[name]
        else:
            yield from self.words(element)
            return
        if all(self.fields):
            yield text

    def field(self, kind: str | None) -> None:
        """Update the open fields: between its begin and its separator a field has only its code, which is not shown."""
        if kind == "begin":
            self.fields.append(False)
        elif kind == "separate" and self.fields:
            self.fields[-1] = True
        elif kind == "end" and self.fields:
            self.fields.pop()


def choice(element: etree._Element) -> etree._Element:
    """Return the branch of an `AlternateContent` that is read: the first choice, else the last branch."""
    return next((one for one in element if local(one) == "Choice"), element[-1] if len(element) else element)


def placeholder(element: etree._Element) -> bool:
    """Tell whether a content control shows only its placeholder text."""
    return child(element, "sdtPr", "showingPlcHdr") is not None


def is_open(properties: etree._Element | None) -> bool:
    """Tell whether the next paragraph continues this one: its mark was deleted or moved, or it is a drop cap."""
    if attribute(child(properties, "framePr"), "dropCap") in ("drop", "margin"):
        return True
    return any(child(properties, "rPr", name) is not None for name in ("del", "moveFrom"))


def style_of(properties: etree._Element | None, name: str) -> str:
    """Return the style that the properties of a paragraph ("pStyle") or run ("rStyle") name, empty if there is none."""
    return attribute(child(properties, name), "val") or ""


def kept(holder: etree._Element, name: str, *deletion: str) -> Iterator[etree._Element]:
    """Yield the rows of a table or the cells of a row, called `name`, but those with an element along `deletion`."""
    for one in holder:
        if local(one) == name:
            if child(one, *deletion) is None:
                yield one
        elif local(one) in WRAPPERS:
            yield from kept(one, name, *deletion)


def symbol(element: etree._Element) -> str:
    """Return the character of a symbol element; a bullet for any character of a symbol font."""
    try:
        code = int(attribute(element, "char") or "", 16)
        sign = chr(code)
    except (ValueError, OverflowError):
        return ""
    font = (attribute(element, "font") or "").casefold()
    if code in PRIVATE:
        sign = chr(code - PRIVATE.start)
        if font.startswith(SYMBOL_FONTS):
            return BULLET
    return sign if sign.isprintable() else ""
