"""What a Word document with tracked changes reads as once all of them are accepted, or all rejected."""

import zipfile
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LETTERS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\r"}
GONE = {True: (f"{W}del", f"{W}moveFrom"), False: (f"{W}ins", f"{W}moveTo")}
"""What goes where changes are accepted, and where they are rejected."""
KEPT = {True: GONE[False], False: GONE[True]}


def part(data, name="word/document.xml"):
    """Return the root of one part of a document."""
    with zipfile.ZipFile(BytesIO(data)) as container:
        return etree.fromstring(container.read(name))


def names(data):
    """Return the names of the parts."""
    with zipfile.ZipFile(BytesIO(data)) as container:
        return container.namelist()


def style(properties):
    """Return the style that paragraph properties name."""
    return properties.find(f"{W}pStyle").get(f"{W}val")


def by_heading(data):
    """Return the paragraphs of each part of a comparison, and what stands between them, by the part's heading."""
    found = {}
    held = []
    for block in part(data).find(f"{W}body"):
        if block.tag == f"{W}p" and style(block.find(f"{W}pPr")) == "PartHeading":
            held = found["".join(block.itertext())] = []
        else:
            held.append(block)
    for blocks in found.values():
        while blocks and not is_tracked(blocks[-1]):
            blocks.pop()
    return found


def is_tracked(block):
    """Tell whether something is a paragraph of the text, and neither a line of ours nor what stands between."""
    return block.tag == f"{W}p" and style(block.find(f"{W}pPr")) != "ReportNote"


def words(holder, accept):
    """Yield the text in a paragraph that remains."""
    for one in holder:
        if one.tag in KEPT[accept]:
            yield from words(one, accept)
        elif one.tag == f"{W}r":
            yield from (
                LETTERS.get(child.tag, child.text if child.tag in (f"{W}t", f"{W}delText") else "") for child in one
            )


def settled(blocks, *, accept):
    """Return style and text of every paragraph that remains."""
    found, held = [], ""
    for block in blocks:
        if block.tag != f"{W}p":
            continue
        properties = block.find(f"{W}pPr")
        held += "".join(words(block, accept))
        mark = properties.find(f"{W}rPr")
        if mark is not None and any(child.tag in GONE[accept] for child in mark):
            continue
        before = properties.find(f"{W}pPrChange/{W}pPr")
        found.append((style(properties if accept or before is None else before), held))
        held = ""
    return [*found, ("", held)] if held else found


def texts(blocks, *, accept):
    """Return the text of every paragraph that remains."""
    return [text for _, text in settled(blocks, accept=accept)]
