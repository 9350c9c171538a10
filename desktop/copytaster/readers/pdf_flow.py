"""How paragraphs that continue in another column or on another sheet are put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copytaster.readers.paragraphs import ENDED
from copytaster.readers.pdf_bounds import INDENT_SHARE, LARGE, SMALL
from copytaster.readers.pdf_columns import alike
from copytaster.readers.pdf_paragraphs import SIGN, Habits, Part, is_short
from copytaster.readers.pdf_text import HYPHENS


@dataclass(frozen=True, slots=True)
class PdfParagraph:
    """One paragraph as its parts in one or several columns."""

    parts: tuple[Part, ...]

    @property
    def first(self) -> Part:
        """Return its first part."""
        return self.parts[0]

    @property
    def size(self) -> float:
        """Return its font size in points."""
        return self.first.lines[0].size

    @property
    def bold(self) -> bool:
        """Tell whether all of it is bold."""
        return all(line.bold for part in self.parts for line in part.lines)

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the texts of its lines."""
        return tuple(line.text for part in self.parts for line in part.lines)


def flowing(parts: Sequence[Part], known: Habits) -> tuple[PdfParagraph, ...]:
    """Return the paragraphs of a text whose parts are given in reading order."""
    indents = sets_in(parts, known)
    found: list[list[Part]] = []
    open_at: int | None = None
    parted = False
    for part in parts:
        if not is_text(part, known):
            parted = parted or part.lines[0].size >= LARGE * known.size
            found.append([part])
            continue
        if open_at is not None and runs_on(found[open_at][-1], part, indents=indents, parted=parted):
            found[open_at].append(part)
        else:
            found.append([part])
            open_at = len(found) - 1
        parted = False
    return tuple(PdfParagraph(tuple(one)) for one in found)


def is_text(part: Part, known: Habits) -> bool:
    """Tell whether a part is running text: neither a heading nor small print."""
    return SMALL * known.size <= part.lines[0].size < LARGE * known.size


def sets_in(parts: Sequence[Part], known: Habits) -> bool:
    """Tell whether the document indents the first lines of its paragraphs."""
    long = [one for one in parts if len(one.lines) > 1 and is_text(one, known) and not SIGN.match(one.lines[0].text)]
    return sum(one.indented for one in long) > INDENT_SHARE * len(long)


def runs_on(before: Part, after: Part, *, indents: bool, parted: bool) -> bool:
    """Tell whether `after` continues the paragraph of `before` in another column or on another sheet.

    `indents` tells whether the document indents paragraphs, `parted` whether a heading is between the two.
    """
    last, line = before.lines[-1], after.lines[0]
    if not after.leads or not alike(last, line) or line.tabbed or last.tabbed or SIGN.match(line.text):
        return False
    ended = bool(ENDED.search(last.text))
    full = before.measure.sure and not is_short(last, line, before.measure)
    if last.text[-1] in HYPHENS and last.text[-2:-1].isalpha():
        return full
    if not ended and line.text[0].islower():
        return True
    elsewhere = after.page != before.page or line.base < last.base
    if not (full and elsewhere) or after.indented or parted:
        return False
    return not ended or (before.measure.justified and indents)
