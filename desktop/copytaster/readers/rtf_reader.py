"""RTF, used by agencies, editors and clipboards: its text with roles from its styles, and its properties."""

from __future__ import annotations

from copytaster.readers import databases, sheet
from copytaster.readers.draft import Collection, Draft, Sample, one_line
from copytaster.readers.file_properties import described
from copytaster.readers.office_paragraphs import divided
from copytaster.readers.rtf_walk import Walk

START = b"{\\rtf"


def sniff(sample: Sample) -> bool:
    """Recognize RTF by its first control word."""
    return sample.data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(START)


def read(data: bytes, given: str) -> Draft | Collection:  # noqa: ARG001 - what is damaged is read as far as it goes
    """Return the text of an RTF document, with tracked changes accepted, and its title, author and date.

    An export of a press database gives its articles.
    """
    walk = Walk()
    paragraphs = walk.read(data)
    pieces = tuple(piece for paragraph in paragraphs for piece in divided(paragraph))
    if exported := databases.articles(sheet.of_pieces(pieces, walk.code)):
        return exported
    fact = {name.removeprefix("info."): one_line(words) for name, words in walk.facts.items()}
    made = "-".join(fact.get(f"creatim.{part}", "").zfill(2) for part in ("yr", "mo", "dy"))
    return described(pieces, fact.get("title", ""), fact.get("author", ""), made, walk.code)
