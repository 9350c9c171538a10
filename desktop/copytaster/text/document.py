"""What a reader returns for one file: a document, its paragraphs and their roles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from copytaster.errors import Notice

FURNITURE_ASIDE = "furniture"
BY_HAND = "by hand"
"""Why a paragraph is set aside: the program found it to be furniture, or a person said so."""
UNDETERMINED = "und"
"""The language code of a text whose language is not known (ISO 639-2)."""


class Role(StrEnum):
    """What a paragraph is in its article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    LIST_ITEM = "list item"
    CAPTION = "caption"
    QUOTATION = "quotation"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as shown; `set_aside` is the reason why it is not compared, None if it is."""

    text: str
    role: Role = Role.BODY
    set_aside: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One file as read.

    `path` is as the person gave it, with forward slashes; `sha256` is that of the bytes read; `date` is ISO 8601, as
    precise as the text; `language` is an ISO 639-1 code or ``und``; `format` is the name of the reader.
    """

    path: str
    sha256: str
    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    byline: str | None = None
    dateline: str | None = None
    source: str | None = None
    date: str | None = None
    language: str = UNDETERMINED
    format: str = "text"
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be used: `reason` is the whole sentence shown, `code` a short word for programs."""

    path: str
    code: str
    reason: Notice
