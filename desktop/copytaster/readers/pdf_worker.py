"""The process that extracts the words of a PDF: the file on standard input, words with their positions as JSON.

Run as ``python -m copytaster.readers.pdf_worker``. It is a separate process so that a file which makes pdfium exhaust
the memory, loop or crash ends only this process. Nothing in a file is run or fetched: scripts, forms and links need a
form environment, and none is created.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice, pairwise
from typing import Any

import pypdfium2
from pypdfium2 import raw

from copytaster.readers.pdf_bounds import (
    APART,
    BOLD_NAMES,
    CLOSE,
    HEAVY,
    LAST_SPACED,
    LEAST_SPACE,
    MEMORY,
    MOST_CHARACTERS,
    MOST_OBJECTS,
    MOST_PAGES,
    MOST_PICTURES,
    PLAIN_NAMES,
    SECONDS,
    SHIFTED,
    SLANT,
)
from copytaster.readers.pdf_frames import SLANTED, framed

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]  # Windows has none

HYPHENS = frozenset({0x02, 0xFFFE})
"""Codes that pdfium returns for a hyphen at the end of a line."""
UNSEEN = frozenset({"Cc", "Cs"})
SPACES = frozenset({0x20, 0x09, 0xA0, 0x3000})
LINE_ENDS = frozenset({0x0D, 0x0A})
RIGHT_TO_LEFT = frozenset({"R", "AL", "NSM"})
ALEFS, LAM, ONLY_LAST = frozenset("\u0622\u0623\u0625\u0627"), "\u0644", "\u0649"
BRACKETS = frozenset("()[]")

Row = tuple[str, float, float, float, float, int, int, int]
"""A word: text, start, end, baseline (downwards), font size, bold, frame (direction), whether a space precedes it."""


def main() -> int:
    """Read the file and write its words; return 0 always, since errors are part of the answer."""
    limit(MEMORY, SECONDS)
    sys.stdout.write(json.dumps(answer(sys.stdin.buffer.read())))
    return 0


def limit(memory: int, seconds: int) -> None:
    """Limit this process to `memory` bytes and `seconds` of processor time, if the system supports it."""
    if resource is not None:
        for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds)):
            with suppress(ValueError, OSError):  # a stricter limit is set already
                resource.setrlimit(what, (most, most))


def answer(data: bytes) -> dict[str, Any]:
    """Return `pages` and `about` (the file's metadata), or `fault`, the code of an error."""
    try:
        shown = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        locked = getattr(fault, "err_code", None) == raw.FPDF_ERR_PASSWORD or "password" in str(fault).lower()
        return {"fault": "encrypted" if locked else "broken"}
    if len(shown) > MOST_PAGES:
        return {"fault": "too-large"}
    pages: list[dict[str, Any]] = []
    left = MOST_CHARACTERS
    for number in range(len(shown)):
        page, text = opened(shown, number)
        if text is None:
            pages.append({"box": [0, 0, 0, 0], "words": [], "pictures": []})
            continue
        left -= text.count_chars()
        if left < 0:
            return {"fault": "too-large"}
        pages.append(taken(page, text))
        text.close()
        page.close()
    return {"pages": pages, "about": shown.get_metadata_dict()}


def opened(shown: Any, number: int) -> tuple[Any, Any]:  # noqa: ANN401 - the library has no types
    """Return a page and its text, None for both if the page is damaged."""
    try:
        page = shown[number]
        return page, page.get_textpage()
    except pypdfium2.PdfiumError:
        return None, None


def taken(page: Any, text: Any) -> dict[str, Any]:  # noqa: ANN401 - the library has no types
    """Return the contents of a page: its box, its words in the order of the file, the boxes of its pictures."""
    box = page.get_bbox()
    objects = islice(page.get_objects(max_depth=2), MOST_OBJECTS)
    pictures = [one.get_bounds() for one in objects if one.type == raw.FPDF_PAGEOBJ_IMAGE][:MOST_PICTURES]
    return {"box": box, "words": list(words(text, box)), "pictures": pictures}


def words(text: Any, box: tuple[float, float, float, float]) -> Iterator[Row]:  # noqa: ANN401 - the library has no types
    """Yield the words of a page that lie inside its box."""
    found = Gathering(text)
    for number in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, number)
        if code in SPACES:
            yield from found.ended(box, spaced=True)
            found.guessed = bool(raw.FPDFText_IsGenerated(text, number))
        elif code in LINE_ENDS:
            yield from found.ended(box, spaced=False)  # pdfium gives superscripts a line of their own
        else:
            yield from found.added(number, letter(code), box)
    yield from found.ended(box, spaced=True)


def letter(code: int) -> str:
    """Return the character of a code, "-" for pdfium's codes of hyphens, "" for control characters."""
    if code in HYPHENS:
        return "-"
    sign = chr(code) if code <= sys.maxunicode else ""
    return sign if sign and unicodedata.category(sign) not in UNSEEN else ""


class Gathering:
    """One word while its letters are collected."""

    def __init__(self, text: Any) -> None:  # noqa: ANN401 - the library has no types
        """Begin on a page, given its text."""
        self.text = text
        self.letters: list[str] = []
        self.places: list[float] = []
        self.last = ""
        self.spaced, self.guessed = True, False
        self.frame, self.size, self.bold = 0, 1.0, False
        self.start, self.end, self.base = 0.0, 0.0, 0.0
        self.centre = (0.0, 0.0)

    def added(self, number: int, sign: str, page: tuple[float, float, float, float]) -> Iterator[Row]:
        """Add a letter; if it does not continue the current word, yield that first."""
        place = raw.FS_RECTF()
        raw.FPDFText_GetLooseCharBox(self.text, number, place)
        across, up = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(self.text, number, across, up)
        if self.letters:
            start, end, base = placed(self.frame, place, across.value, up.value)
            gap = max(start - self.end, self.start - end)
            bracket = (sign in BRACKETS or self.letters[-1] in BRACKETS) and self.is_right_to_left(sign)
            if self.frame == SLANTED:
                start, end, base, gap = self.start, self.end, self.base, 0.0
            apart = CLOSE if "!" <= self.letters[-1] <= LAST_SPACED and "!" <= sign <= LAST_SPACED else APART
            turned_off = frame_of(matrix(self.text, number)) != self.frame
            if turned_off or bracket or abs(base - self.base) > SHIFTED * self.size or gap > apart * self.size:
                yield from self.ended(page, spaced=False)
        if not self.letters:
            self.begin(number)
            start, end, base = placed(self.frame, place, across.value, up.value)
            if sign <= LAST_SPACED and self.last <= LAST_SPACED:
                gap = max(start - self.end, self.start - end)
                self.spaced &= gap >= (LEAST_SPACE if self.guessed else 0) * self.size  # it takes kerning for spaces
            self.guessed = False
            self.start, self.end, self.base = start, end, base
            self.centre = ((place.left + place.right) / 2, (place.bottom + place.top) / 2)
        self.letters.append(sign)
        self.places.append(start)
        self.start, self.end = min(self.start, start), max(self.end, end)

    def is_right_to_left(self, sign: str) -> bool:
        """Tell whether the word with a letter added is right-to-left text, in which brackets are misplaced."""
        return any(one and unicodedata.bidirectional(one) in RIGHT_TO_LEFT for one in (*self.letters, sign))

    def begin(self, number: int) -> None:
        """Set direction, size and weight of a word from its first letter."""
        turned = matrix(self.text, number)
        scale = math.sqrt(abs(turned.a * turned.d - turned.b * turned.c)) or 1.0
        self.size = max(raw.FPDFText_GetFontSize(self.text, number) * scale, 0.5)
        self.frame = frame_of(turned)
        self.bold = is_bold(self.text, number)

    def ended(self, page: tuple[float, float, float, float], *, spaced: bool) -> Iterator[Row]:
        """Yield the word if it is on the page, and begin the next; `spaced` tells whether a space is between them."""
        word = righted(self.letters, self.places)
        inside = page[0] <= self.centre[0] <= page[2] and page[1] <= self.centre[1] <= page[3]
        if word and inside:
            places = (round(self.start, 2), round(self.end, 2), round(self.base, 2), round(self.size, 2))
            yield word, *places, int(self.bold), self.frame, int(self.spaced)
            self.spaced = spaced
        self.spaced = spaced or (self.spaced and not self.letters)
        self.last = self.letters[-1] if self.letters else self.last
        self.letters, self.places = [], []


def righted(letters: list[str], places: list[float]) -> str:
    """Return the letters of a word in reading order, right-to-left letters beginning with the rightmost.

    Files have them in either order, and pdfium reverses some that are in the right order already.
    """
    ordered: list[int] = []
    group: list[int] = []
    for number, sign in enumerate(letters):
        if sign and unicodedata.bidirectional(sign) in RIGHT_TO_LEFT:
            group.append(number)
        else:
            ordered += [*turned(group, places), number]
            group = []
    ordered += turned(group, places)
    for one, two in pairwise(range(len(ordered))):
        first, second = ordered[one], ordered[two]
        lam_alef = letters[first] in ALEFS and letters[second] == LAM
        if (lam_alef or letters[first] == ONLY_LAST) and places[first] == places[second]:
            ordered[one], ordered[two] = second, first  # the letters of a ligature, which have the same position
    return "".join(letters[number] for number in ordered)


def turned(group: list[int], places: list[float]) -> list[int]:
    """Return the numbers of letters beginning with the rightmost; letters at the same position keep their order."""
    steps = [places[two] - places[one] for one, two in pairwise(group)]
    return group[::-1] if sum(step > 0 for step in steps) > sum(step < 0 for step in steps) else group


def placed(frame: int, place: Any, across: float, up: float) -> tuple[float, float, float]:  # noqa: ANN401 - no types
    """Return start and end of a letter along its line, and its baseline counted downwards."""
    start, end, _, _ = framed(place.left, place.bottom, place.right, place.top, frame)
    _, _, base, _ = framed(across, up, across, up, frame)
    return start, end, base


def matrix(text: Any, number: int) -> Any:  # noqa: ANN401 - the library has no types
    """Return how a letter is turned and scaled."""
    found = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text, number, found)
    return found


def frame_of(turned: Any) -> int:  # noqa: ANN401 - the library has no types
    """Return the frame (direction of the line) of a letter from its matrix."""
    return quarter(math.atan2(turned.b, turned.a))


def quarter(angle: float) -> int:
    """Return the number of quarter turns to the left for an angle in radians, or `SLANTED`."""
    turns = round(angle / (math.pi / 2))
    return turns % 4 if abs(angle - turns * math.pi / 2) <= SLANT else SLANTED


def is_bold(text: Any, number: int) -> bool:  # noqa: ANN401 - the library has no types
    """Tell whether a letter is bold by the name of its font, or by its weight if the font has no name."""
    flags = ctypes.c_int()
    held = ctypes.create_string_buffer(100)
    length = raw.FPDFText_GetFontInfo(text, number, held, len(held), flags)
    name = held.value.decode("utf-8", "replace").casefold() if 0 < length <= len(held) else ""
    if any(part in name for part in BOLD_NAMES):
        return not any(part in name for part in PLAIN_NAMES)
    return not name and raw.FPDFText_GetFontWeight(text, number) >= HEAVY


if __name__ == "__main__":
    sys.exit(main())
