"""RTF, used by agencies, editors and clipboards: its text with roles from its styles, and its properties."""

from __future__ import annotations

from copytaster.readers.dates import valid
from copytaster.readers.draft import Draft, Sample
from copytaster.readers.file_properties import author_of, title_of
from copytaster.readers.office_paragraphs import divided
from copytaster.readers.rtf_walk import Walk
from copytaster.readers.wire_lines import one_line

SUFFIXES = frozenset({".rtf"})
START = b"{\\rtf"


def sniff(sample: Sample) -> bool:
    """Recognize RTF by its first control word."""
    return sample.data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(START)


def read(data: bytes, given: str) -> Draft:  # noqa: ARG001 - what is damaged is read as far as it goes
    """Return the text of an RTF document, with tracked changes accepted, and its title, author and date."""
    walk = Walk()
    paragraphs = walk.read(data)
    fact = {name.removeprefix("info."): one_line(words) for name, words in walk.facts.items()}
    return Draft(
        tuple(piece for paragraph in paragraphs for piece in divided(paragraph)),
        title=title_of(fact.get("title", "")),
        byline=author_of(fact.get("author", "")),
        date=valid(fact.get("creatim.yr", ""), fact.get("creatim.mo", ""), fact.get("creatim.dy", "")),
        encoding=walk.code,
    )
