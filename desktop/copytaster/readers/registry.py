"""Which formats are read, how the format of a file is recognized, and the function that reads a file."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from copytaster.errors import Notice, UnreadableDocument
from copytaster.progress import Progress, silent
from copytaster.readers import (
    articles,
    corpus_reader,
    docx_reader,
    epub_reader,
    feed_reader,
    html_reader,
    json_feed_reader,
    mail_reader,
    markdown_reader,
    newsml_reader,
    ninjs_reader,
    nitf_reader,
    odt_reader,
    own_reports,
    pdf_reader,
    refusals,
    rtf_reader,
    teleprinter_reader,
    text_reader,
)
from copytaster.readers.bounds import SNIFFED
from copytaster.readers.draft import Collection, Draft, Sample
from copytaster.readers.encoding import head
from copytaster.readers.opening import fetch
from copytaster.text.document import Document, Unread


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its name, the function that recognizes it, and its reader.

    `read` takes the bytes and the path for messages, returns one article or several, and raises `UnreadableDocument`.
    """

    name: str
    sniff: Callable[[Sample], bool]
    read: Callable[[bytes, str], Draft | Collection]


FORMATS = (
    Format("pdf", pdf_reader.sniff, pdf_reader.read),
    Format("docx", docx_reader.sniff, docx_reader.read),
    Format("epub", epub_reader.sniff, epub_reader.read),
    Format("odt", odt_reader.sniff, odt_reader.read),
    Format("rtf", rtf_reader.sniff, rtf_reader.read),
    Format("nitf", nitf_reader.sniff, nitf_reader.read),
    Format("newsml", newsml_reader.sniff, newsml_reader.read),
    Format("feed", feed_reader.sniff, feed_reader.read),
    Format("json feed", json_feed_reader.sniff, json_feed_reader.read),
    Format("ninjs", ninjs_reader.sniff, ninjs_reader.read),
    Format("corpus", corpus_reader.sniff, corpus_reader.read),
    Format("teleprinter", teleprinter_reader.sniff, teleprinter_reader.read),
    Format("mail", mail_reader.sniff, mail_reader.read),
    Format("html", html_reader.sniff, html_reader.read),
    Format("markdown", markdown_reader.sniff, markdown_reader.read),
    Format("text", text_reader.sniff, text_reader.read),
)
"""The formats in order: the first whose `sniff` accepts a file reads it; plain text accepts everything and is last."""


def read(path: Path, given: str, progress: Progress = silent) -> tuple[Document | Unread, ...]:
    """Return the document in the file at `path`, which the document and all messages call `given`.

    A file with several articles gives one document for each, or the reason why that one cannot be used; `progress`
    counts them. Raises `UnreadableDocument`, with a sentence that says why, if the file cannot be used at all.
    """
    data = fetch(path, given)
    sample = Sample(data, head(data[:SNIFFED]), path.suffix.casefold())
    form = tell(sample, given)
    found, shown = form.read(data, given), given.replace(os.sep, "/")
    if isinstance(found, Collection):
        return articles.several(found, given, shown, form.name, progress)
    return (articles.settled(found, given, shown, hashlib.sha256(data).hexdigest(), form.name),)


def tell(sample: Sample, given: str) -> Format:
    """Return the format of a file, recognized by its content; raises `UnreadableDocument` if it is not supported."""
    if not sample.data.strip():
        raise UnreadableDocument(
            given, "empty", Notice("it is empty") if not sample.data else Notice("it holds only white space")
        )
    if own_reports.is_report(sample):
        raise UnreadableDocument(given, own_reports.CODE, own_reports.REASON)
    for form in FORMATS[:-1]:
        if form.sniff(sample):
            return form
    refusals.refuse(sample, given)
    return FORMATS[-1]
