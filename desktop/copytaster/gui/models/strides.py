"""How far a key press moves the end of a selection: by a letter, a word or a paragraph, or to an end."""

from __future__ import annotations

from copytaster.gui.models.cells import ShownParagraph, cell
from copytaster.gui.models.selection import Caret, word_at
from copytaster.gui.models.sight import Sight

END = 1 << 30
"""A number greater than that of any part of a cell."""


def stride(sight: Sight, version: int, caret: Caret, key: str, *, words: bool) -> Caret:
    """Return where `caret` goes with the key of this Qt name; `words` moves it by words, or to the ends of all text."""
    step = 1 if key in {"Key_Right", "Key_Down", "Key_End"} else -1
    paragraph = paragraph_at(sight, version, caret)
    length = len(paragraph.text) if paragraph else 0
    if key in {"Key_Home", "Key_End"}:
        end = length if step > 0 else 0
        return farthest(sight, version, caret, step) if words else caret._replace(offset=end)
    room = paragraph and (caret.offset < length if step > 0 else caret.offset > 0)
    if paragraph and room and key in {"Key_Right", "Key_Left"}:
        return caret._replace(offset=inside(paragraph.text, caret.offset, step, words=words))
    return neighbour(sight, version, caret, step) or caret._replace(offset=length if step > 0 else 0)


def inside(text: str, offset: int, step: int, *, words: bool) -> int:
    """Return the offset that is a letter or a word further (1) or back (-1)."""
    if not words:
        return offset + step
    return after_word(text, offset) if step > 0 else before_word(text, offset)


def paragraph_at(sight: Sight, version: int, caret: Caret) -> ShownParagraph | None:
    """Return the paragraph that a caret is in, None if it is in a placeholder or an empty cell."""
    parts = cell(sight, caret.row, version).parts
    part = parts[caret.part] if caret.part < len(parts) else None
    return part if isinstance(part, ShownParagraph) else None


def neighbour(sight: Sight, version: int, caret: Caret, step: int) -> Caret | None:
    """Return the end of the next paragraph (step 1), or the start of this one or the one before (step -1)."""
    paragraph = paragraph_at(sight, version, caret)
    if paragraph and step > 0 and caret.offset < len(paragraph.text):
        return caret._replace(offset=len(paragraph.text))
    if paragraph and step < 0 and caret.offset > 0:
        return caret._replace(offset=0)
    found = beside(sight, version, caret, step)
    if found is None:
        return None
    paragraph = paragraph_at(sight, version, found)
    return found._replace(offset=len(paragraph.text) if paragraph and step > 0 else 0)


def beside(sight: Sight, version: int, caret: Caret, step: int) -> Caret | None:
    """Return the start of the nearest paragraph after (1) or before (-1) that of a caret, None if there is none."""
    row, part = caret.row, caret.part + step
    while 0 <= row < len(sight.comparison.rows):
        parts = cell(sight, row, version).parts
        numbers = range(part, len(parts)) if step > 0 else range(min(part, len(parts) - 1), -1, -1)
        for number in numbers:
            if isinstance(parts[number], ShownParagraph):
                return Caret(row, number, 0)
        row += step
        part = 0 if step > 0 else END
    return None


def farthest(sight: Sight, version: int, caret: Caret, step: int) -> Caret:
    """Return the end (1) or the start (-1) of the version."""
    beyond = Caret(len(sight.comparison.rows) - 1, END, 0) if step > 0 else Caret(0, -1, 0)
    found = beside(sight, version, beyond, -step)
    if found is None:
        return caret
    paragraph = paragraph_at(sight, version, found)
    return found._replace(offset=len(paragraph.text) if paragraph and step > 0 else 0)


def after_word(text: str, offset: int) -> int:
    """Return the end of the word after an offset."""
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return max(offset + 1, word_at(text, offset).end) if offset < len(text) else offset


def before_word(text: str, offset: int) -> int:
    """Return the start of the word before an offset."""
    while offset > 0 and text[offset - 1].isspace():
        offset -= 1
    return word_at(text, offset - 1).start if offset else 0
