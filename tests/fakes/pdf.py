"""PDF files written by hand: words at places in a font of even letters, so that tests know where every line ends."""

import textwrap
from typing import NamedTuple

LETTER = 0.6
"""Breadth of every letter of Courier, of its size."""
FONTS = {"plain": "Courier", "bold": "Courier-Bold"}


class Text(NamedTuple):
    """A line from the left and the foot of a sheet, in points; `turn` is its matrix, `gap` widens its spaces."""

    words: str
    x: float
    y: float
    size: float = 10
    font: str = "plain"
    turn: str = "1 0 0 1"
    gap: float = 0


def column(words, x, y, letters=40, size=10, *, first=0, justified=False, leading=12):
    """Return a paragraph as lines of so many letters from `y` down, its first line set in by `first` letters."""
    lines = textwrap.wrap(words, letters, initial_indent=" " * first, break_on_hyphens=False, break_long_words=False)
    found = []
    for number, line in enumerate(lines):
        inset = first if number == 0 else 0
        bare = line.strip()
        spaces = bare.count(" ")
        room = letters - inset - len(bare)
        gap = room * LETTER * size / spaces if justified and spaces and number < len(lines) - 1 else 0
        found.append(Text(bare, x + inset * LETTER * size, y - number * leading, size, gap=gap))
    return found


def pdf(*sheets, about="", catalog="", picture=False, trailer=""):
    """Return a PDF of sheets of 600 by 800 points, each a list of texts; what else it has stands in PDF's own words."""
    pages = [6 + 2 * number for number in range(len(sheets))]
    kids = " ".join(f"{page} 0 R" for page in pages)
    objects = [
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>",
        f"<</Type/Pages/Count {len(sheets)}/Kids[{kids}]>>",
        f"<</Type/Font/Subtype/Type1/BaseFont/{FONTS['plain']}/Encoding/WinAnsiEncoding>>",
        f"<</Type/Font/Subtype/Type1/BaseFont/{FONTS['bold']}/Encoding/WinAnsiEncoding>>",
        stream("\0", "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"),
    ]
    for page, sheet in zip(pages, sheets, strict=True):
        fonts = "/Font<</plain 3 0 R/bold 4 0 R>>/XObject<</Im 5 0 R>>"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<{fonts}>>/Contents {page + 1} 0 R>>"
        )
        drawn = "q 200 0 0 100 50 500 cm /Im Do Q\n" if picture else ""
        objects.append(stream(drawn + "\n".join(map(shown, sheet))))
    objects.append(f"<<{about}>>")
    return written(objects, f"/Root 1 0 R/Info {len(objects)} 0 R{trailer}")


def shown(text):
    """Return the operators that draw a text."""
    words = text.words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{text.font} {text.size} Tf {text.gap} Tw {text.turn} {text.x} {text.y} Tm ({words}) Tj ET"


def stream(content, told=""):
    """Return an object that holds content."""
    return f"<<{told}/Length {len(content)}>>stream\n{content}\nendstream"


def written(objects, trailer):
    """Return a file of numbered objects with its table."""
    made = b"%PDF-1.7\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}{trailer}>>\nstartxref\n{len(made)}\n%%EOF"
    return made + end.encode()
