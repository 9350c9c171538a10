"""How reports written by Copytaster are recognized: by a mark that they have in every format."""

from __future__ import annotations

import regex

from copytaster import REPORT_MARK
from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import archive, refusals
from copytaster.readers.draft import Sample

CODE = "report"
REASON = Notice("it is a report made by Copytaster, not a document")
PDF = b"%PDF-"
PDF_MARK = f"({REPORT_MARK})".encode()
"""The keyword in a PDF's metadata, which the typesetter writes uncompressed."""
HTML_MARK = f'<meta name="generator" content="{REPORT_MARK}">'
XML_MARK = regex.compile(rf"\s*<\?xml\b[^>]*>\s*<!-- {REPORT_MARK} -->")
DOCX_MARK = f">{REPORT_MARK}</cp:keywords>".encode()
"""The keyword in a Word document's properties, which other programs keep when they save it."""
PROPERTIES = "docProps/core.xml"
JSON_MARK = regex.compile(r'\s*\{\s*"schema":\s*"copytaster\.')
TABLE_MARK = regex.compile(r"(story,)?number,version,place,kind,[a-z_,]*base_words,version_words,[a-z_,]*\s")
"""The column headings of exported tables of differences, which have no room for another mark."""
STORIES_MARK = regex.compile(r"1\. .*\n(?: {3}\S.*\n|\d+\. .*\n)*? {3}\S.*  \(\d+ % alike\)\n")
"""The beginning of an exported list of stories, up to the first line of a document with its similarity."""


def is_report(sample: Sample) -> bool:
    """Tell whether a file is a report of Copytaster, in any format."""
    if sample.data.startswith(PDF):
        return PDF_MARK in sample.data
    if sample.data.startswith(refusals.ZIP):
        return DOCX_MARK in properties(sample.data)
    head = sample.head.lstrip("\ufeff")
    marked = any(mark.match(head) for mark in (JSON_MARK, XML_MARK, TABLE_MARK, STORIES_MARK))
    return marked or head.partition("\n")[0].strip() == REPORT_MARK or HTML_MARK in head


def properties(data: bytes) -> bytes:
    """Return the core properties of an office document as XML, empty if they cannot be read."""
    try:
        return archive.parts(data, "", frozenset({PROPERTIES})).get(PROPERTIES, b"")
    except UnreadableDocument:
        return b""
