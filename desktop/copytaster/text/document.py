"""What a reader returns for one article: a document, its paragraphs and their roles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

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


class Article(NamedTuple):
    """Which article of a file with several: its number there, counted from 1, and a name that no other one there has.

    The number is what a person counts; the name stays the same when articles are added before this one.
    """

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Document:
    """One file as read, or one article of a file that holds several.

    `path` is as the person gave it, with forward slashes; `article` is None where the file is one article; `sha256` is
    that of the bytes read, for one article of several that of its paragraphs in UTF-8, joined by line feeds; `date` is
    ISO 8601, as precise as the text, and with `is_file_date` only that of the file, which may be years after the text;
    `revised` is the point in time, in ISO 8601, at which the article says it was last revised; `language` is an ISO
    639-1 code or ``und``; `format` is the name of the reader.
    """

    path: str
    sha256: str
    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    byline: str | None = None
    dateline: str | None = None
    source: str | None = None
    date: str | None = None
    is_file_date: bool = False
    revised: str | None = None
    language: str = UNDETERMINED
    format: str = "text"
    encoding: str | None = None
    article: Article | None = None

    @property
    def identity(self) -> str:
        """Return what no other open document has: the path, for an article of several followed by its name."""
        return inside(self.path, self.article)

    @property
    def written(self) -> str | None:
        """Return the date, with the time of day of the last revision if that was on the same day."""
        return self.revised if self.date and (self.revised or "").startswith(f"{self.date}T") else self.date

    @property
    def number(self) -> int | None:
        """Return the number of the article in its file, None where the file is one article."""
        return None if self.article is None else self.article.number


def inside(file: str, article: Article | None) -> str:
    """Return the name of a file, followed by that of its article if it has several.

    No path of a file has two slashes in a row after its beginning, so no two documents get the same name.
    """
    return file if article is None else f"{file}//{article.name}"


def article_name(identity: str) -> str:
    """Return the name of an article from what `inside` returned, empty if the file is one article."""
    return identity[len(file_of(identity)) + 2 :]


def file_of(identity: str) -> str:
    """Return the name of the file from what `inside` returned."""
    at = identity.find("//", 1)
    return identity if at < 0 else identity[:at]


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be used, or one article of it, by its number.

    `reason` is the whole sentence shown, `code` a short word for programs.
    """

    path: str
    code: str
    reason: Notice
    number: int | None = None
