"""The text of an RTF document with tracked changes accepted, read in one pass; hidden text is left out."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field, replace

from copytaster.readers import rtf_words
from copytaster.readers.office_paragraphs import OfficeParagraph
from copytaster.readers.office_styles import BODY_LEVEL, role_of_style
from copytaster.readers.tables import row_texts
from copytaster.text.document import Role

UNITS = 0x10000
WESTERN = "cp1252"


@dataclass(frozen=True, slots=True)
class State:
    """The state that a group inherits and that ends with it.

    `place` is the destination of its text, empty for the document itself; `fallback` is the number of characters that
    follow a Unicode character for programs without Unicode; `depth` the number of notes and text boxes around.
    """

    place: str = ""
    skipped: bool = False
    hidden: bool = False
    font: int | None = None
    fallback: int = 1
    depth: int = 0


@dataclass(slots=True)
class Layout:
    """The current paragraph of the text, a note or a text box, and the cells before it in its table row."""

    text: list[str] = field(default_factory=list)
    style: int = 0
    listed: bool = False
    heading: bool = False
    in_table: bool = False
    cell: list[str] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=list)
    in_note: bool = False


class Walk:
    """One pass, with its state: the enclosing groups, the fonts and styles, the finished paragraphs.

    `defined` is the number of the paragraph style that is being defined, None for one of another kind.
    """

    def __init__(self) -> None:
        """Begin outside of all groups."""
        self.groups: list[State] = []
        self.now = State()
        self.code = WESTERN
        self.fonts: dict[int, str] = {}
        self.styles: dict[int, Role] = {}
        self.defined: int | None = None
        self.facts: dict[str, str] = {}
        self.found: list[OfficeParagraph] = []
        self.notes: list[OfficeParagraph] = []
        self.layouts = [Layout()]
        self.pending = bytearray()
        self.to_skip = 0
        self.starred = False

    def read(self, data: bytes) -> tuple[OfficeParagraph, ...]:
        """Return the paragraphs of a document, followed by those of its notes."""
        place = 0
        while found := rtf_words.TOKEN.search(data, place):
            place = found.end()
            if found["word"]:
                skipped = self.word(found["word"].decode("ascii"), found["number"])
                place += skipped if skipped <= len(data) - place else 0  # a length beyond the end is damaged
            elif found["brace"]:
                self.brace(opens=found["brace"] == b"{")
            elif found["code"]:
                self.raw(bytes([int(found["code"], 16)]))
            elif found["text"]:
                self.raw(found["text"])
            elif found["sign"]:
                self.sign(found["sign"])
        self.flush()
        while self.layouts:
            self.close()
            self.end_row()
            self.layouts.pop()
        return (*self.found, *self.notes)

    def brace(self, *, opens: bool) -> None:
        """Process the begin or end of a group."""
        self.flush()
        self.to_skip = 0
        self.starred = False
        if opens:
            self.groups.append(self.now)
            return
        ended, self.now = self.now, self.groups.pop() if self.groups else State()
        if ended.depth > self.now.depth:
            self.close()
            self.end_row()
            self.layouts.pop()
        if ended.place == "style" and self.now.place == "stylesheet":
            self.name_style()

    def raw(self, content: bytes) -> None:
        """Add text given as bytes, without the fallback for a Unicode character already added."""
        passed = min(self.to_skip, len(content))
        self.to_skip -= passed
        if not self.now.skipped and not self.now.hidden:
            self.pending += content[passed:]

    def flush(self) -> None:
        """Decode the collected bytes in the encoding of their font and add them to the text."""
        if self.pending:
            content, self.pending = bytes(self.pending), bytearray()
            code = self.code if self.now.font is None else self.fonts.get(self.now.font, self.code)
            self.put(content.decode(code, "replace"))

    def put(self, text: str) -> None:
        """Add text to the destination of the current group."""
        if self.now.skipped or self.now.hidden:
            return
        if self.now.place in ("", "inset"):
            self.layouts[-1].text.append(text)
        else:
            self.facts[self.now.place] = self.facts.get(self.now.place, "") + text

    def sign(self, sign: bytes) -> None:
        """Process a control symbol."""
        self.flush()
        if sign == b"*":
            self.starred = True
        elif sign in (b"\n", b"\r"):
            self.close()
        elif self.to_skip:
            self.to_skip -= 1
        elif sign in rtf_words.SIGNS:
            self.put(rtf_words.SIGNS[sign])

    def word(self, word: str, digits: bytes | None) -> int:
        """Process a control word; return how many bytes of binary data follow it."""
        number = int(digits) if digits else None
        if word == "u" and number is not None:
            self.unicode(number)
            return 0
        self.flush()
        starred, self.starred = self.starred, False
        if word == "bin":
            return max(0, number or 0)
        if self.to_skip and word in rtf_words.CHARACTERS:
            self.to_skip -= 1
            return 0
        if not self.destination(word, starred=starred) and not self.now.skipped:
            self.property(word, number)
        return 0

    def unicode(self, number: int) -> None:
        """Add a character given as a number (a UTF-16 code unit), after which its fallback is to be skipped."""
        if not self.now.skipped and not self.now.hidden:
            self.flush()
            self.put(chr(number % UNITS))
        self.to_skip = self.now.fallback

    def destination(self, word: str, *, starred: bool) -> bool:
        """Tell whether a control word sets the destination of the group, and set it."""
        if word in rtf_words.LISTED:
            self.layouts[-1].listed = True
            self.now = replace(self.now, skipped=True)
        elif word == "ud":
            self.now = replace(self.now, skipped=False)
        elif word in ("footnote", "shptxt") and not self.now.skipped:
            self.now = replace(self.now, place="inset", depth=self.now.depth + 1)
            self.layouts.append(Layout(in_note=word == "footnote" or self.layouts[-1].in_note))
        elif word in rtf_words.SKIPPED or (starred and word not in rtf_words.STARRED and not self.in_sheet(word)):
            self.now = replace(self.now, skipped=True)
        elif word in ("fonttbl", "stylesheet", "info"):
            self.now = replace(self.now, place=word)
        elif self.now.place == "info":
            self.now = replace(self.now, place=f"info.{word}")
        else:
            return False
        return True

    def in_sheet(self, word: str) -> bool:
        """Tell whether a starred word begins a character, table or section style in the style sheet."""
        return self.now.place == "stylesheet" and word in ("cs", "ts", "ds")

    def property(self, word: str, number: int | None) -> None:
        """Process a control word for a property, a character, or the end of a paragraph, cell or row."""
        if word in rtf_words.CHARACTERS:
            self.put(rtf_words.CHARACTERS[word])
        elif word in rtf_words.ENDS:
            if not self.now.hidden:  # the paragraph goes on where its mark was deleted
                self.close()
        elif word in rtf_words.CELLS:
            self.end_cell()
        elif word in rtf_words.ROWS:
            self.end_row()
        elif self.now.place.startswith(("font", "style", "info")):
            self.table_entry(word, number)
        else:
            self.formatting(word, number)

    def formatting(self, word: str, number: int | None) -> None:
        """Process a control word for the formatting of the document, its paragraphs or its characters."""
        layout = self.layouts[-1]
        match word:
            case "pard":
                layout.style, layout.listed, layout.heading, layout.in_table = 0, False, False, False
            case "s":
                layout.style = number or 0
            case "ls":
                layout.listed = bool(number)
            case "outlinelevel":
                layout.heading = number is not None and number < BODY_LEVEL
            case "intbl":
                layout.in_table = True
            case "ansicpg" if number:
                self.code = known(f"cp{number}")
            case "mac" | "pc" | "pca":
                self.code = rtf_words.PLAIN_CODES[word]
            case _:
                self.characters(word, number)

    def characters(self, word: str, number: int | None) -> None:
        """Process a control word for the formatting of the following characters of the group."""
        match word:
            case "f":
                self.now = replace(self.now, font=number)
            case "uc":
                self.now = replace(self.now, fallback=max(0, number if number is not None else 1))
            case "v" | "deleted":
                self.now = replace(self.now, hidden=number != 0)
            case "plain":
                self.now = replace(self.now, hidden=False, font=None)

    def table_entry(self, word: str, number: int | None) -> None:
        """Process a control word inside the tables of fonts or styles, or in the document's properties."""
        place = self.now.place
        if place == "fonttbl" and word == "f":
            self.now = replace(self.now, font=number)
        elif place == "fonttbl" and word == "fcharset":
            self.fonts[self.now.font or 0] = rtf_words.CODE_PAGES.get(number or 0, self.code)
        elif place == "stylesheet" and word in ("s", "cs", "ts", "ds"):
            self.defined = (number or 0) if word == "s" else None
            self.now = replace(self.now, place="style")
        elif word in ("yr", "mo", "dy"):
            self.facts[f"{place}.{word}"] = str(number)

    def name_style(self) -> None:
        """Store the role of the style whose definition has ended, recognized by its name."""
        role = role_of_style(self.facts.pop("style", "").strip().rstrip(";").casefold())
        if self.defined is not None and role is not None:
            self.styles[self.defined] = role

    def close(self) -> None:
        """End the current paragraph."""
        layout = self.layouts[-1]
        text, layout.text = joined("".join(layout.text)), []
        if layout.in_table or layout.cells:
            layout.cell.extend(filter(None, [text.strip()]))
            return
        heading = Role.HEADLINE if layout.heading else None
        role = self.styles.get(layout.style, heading)  # before the list, since headings may be numbered
        if role is None and layout.listed:
            role = Role.LIST_ITEM
        self.target().append(OfficeParagraph(text, role))

    def target(self) -> list[OfficeParagraph]:
        """Return the list to which finished paragraphs are added: the notes', or the document's also for text boxes."""
        return self.notes if self.layouts[-1].in_note else self.found

    def end_cell(self) -> None:
        """End the current table cell."""
        layout = self.layouts[-1]
        layout.in_table = True
        self.close()
        layout.cells.append(layout.cell)
        layout.cell = []

    def end_row(self) -> None:
        """End the current table row; paragraphs outside of its cells follow them."""
        layout = self.layouts[-1]
        cells, layout.cells = [*layout.cells, layout.cell], []
        layout.cell = []
        self.target().extend(OfficeParagraph(text, None) for text in row_texts(cells))


def joined(text: str) -> str:
    """Return text with surrogate pairs combined into characters."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def known(code: str) -> str:
    """Return the name of the codec of a code page, or the default one if it is unknown."""
    try:
        return codecs.lookup(code).name
    except LookupError:
        return WESTERN
