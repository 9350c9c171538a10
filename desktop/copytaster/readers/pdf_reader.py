"""PDF: the text of its pages as paragraphs, reconstructed from the positions of words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import regex

from copytaster import REPORT_MARK
from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import own_reports
from copytaster.readers.draft import Draft, Sample, one_line
from copytaster.readers.file_properties import described
from copytaster.readers.pdf_bounds import LONGEST_READING
from copytaster.readers.pdf_page import pages
from copytaster.readers.pdf_pieces import pieces

SUFFIXES = frozenset({".pdf"})
START = b"%PDF-"
START_WITHIN = 1024
"""Bytes at the start of a file in which the PDF header may begin, as PDF readers allow."""
WORKER = "copytaster.readers.pdf_worker"
FAULTS = {
    "encrypted": Notice("it is protected by a password"),
    "broken": Notice("it is damaged (its pages cannot be read)"),
    "too-large": Notice("it has more pages or letters than are read"),
    "slow": Notice("it takes too long to read"),
    "unreadable": Notice("the system does not start the program that reads it"),
}
PICTURES_ONLY = Notice("it holds pictures of pages only, without their text")
FILE_NAME = regex.compile(
    r"(?:microsoft (?:word|powerpoint) - )?\S.{0,200}\.(?:docx?|odt|rtf|indd|qxp|pdf|tex|dvi|html?|txt|pages|pptx?)",
    regex.IGNORECASE,
)
WORD_NAME = regex.compile(r"microsoft word - ", regex.IGNORECASE)


def sniff(sample: Sample) -> bool:
    """Recognize PDF by its first bytes."""
    return START in sample.data[:START_WITHIN] and (sample.data.startswith(START) or sample.suffix in SUFFIXES)


def read(data: bytes, given: str) -> Draft:
    """Return the paragraphs of a PDF with its title, author and date; running heads and page numbers are furniture.

    Raises `UnreadableDocument` if it is encrypted, damaged, too large, a report of Copytaster, or only scanned pages.
    """
    answer = taken(data)
    if fault := answer.get("fault"):
        code = "too-large" if fault == "slow" else str(fault)
        raise UnreadableDocument(given, code, FAULTS[str(fault)])
    about = {key: one_line(value.replace("\0", "")) for key, value in answer["about"].items()}
    if REPORT_MARK in about.get("Keywords", ""):
        raise UnreadableDocument(given, own_reports.CODE, own_reports.REASON)
    shown = pages(answer["pages"])
    if not any(page.words for page in shown) and any(page.pictures for page in shown):
        raise UnreadableDocument(given, "image", PICTURES_ONLY)
    made = about.get("CreationDate", "").removeprefix("D:")
    return described(pieces(shown), title(about.get("Title", "")), about.get("Author", ""), made)


def title(written: str) -> str:
    """Return the title in a file's metadata, empty if it is the name of a file."""
    return "" if FILE_NAME.fullmatch(written) or WORD_NAME.match(written) else written


def taken(data: bytes) -> dict[str, Any]:
    """Return the worker's answer for a file, or a fault if it fails or takes too long."""
    package_root = str(Path(__file__).parent.parent.parent)
    worker = [sys.executable, "-P", "-m", WORKER]  # without -P a json.py in the working directory would be run
    environment = {**os.environ, "PYTHONPATH": package_root}
    try:
        done = subprocess.run(  # noqa: S603 - our own module, by our own interpreter, with data on its input
            worker, input=data, capture_output=True, env=environment, timeout=LONGEST_READING, check=False
        )
    except subprocess.TimeoutExpired:
        return {"fault": "slow"}
    except OSError:
        return {"fault": "unreadable"}
    if done.returncode != 0:
        return {"fault": "broken"}
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
