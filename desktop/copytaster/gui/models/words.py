"""How the words of the window are put into the person's language, and how long names and texts are shortened."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from pathlib import PurePosixPath
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from copytaster.errors import Notice
from copytaster.project.anchoring import DocumentKey
from copytaster.report.numerals import Numerals, in_percent
from copytaster.report.translation import translated
from copytaster.session.session import Session
from copytaster.text.document import Document, Unread

MINUTE: Final = len("2025-03-07T10:00")
LONGEST: Final = 120
"""The most letters of a text that is listed among others."""
NOTICES: Final = "Notices"
"""The context of the sentences that the rest of the program says."""


def translate(context: str, words: str, /, **values: object) -> str:
    """Return the English `words` translated, with `values` filled into their named fields.

    Context and words must be literals, so that `packaging/translations.py` finds them; words from elsewhere are marked
    by `noted`, or come from a table that it knows.
    """
    return QCoreApplication.translate(context, words).format(**values)


def plural(context: str, one: str, many: str, count: int, /, **values: object) -> str:
    """Return the words for `count` things; ``%Ln`` in `many` is replaced by the count as the language writes it.

    `many` is the key of the translations, which have as many plural forms as their language needs; `one` is the English
    singular.
    """
    said = QCoreApplication.translate(context, many, None, count)
    english = said == many.replace("%Ln", thousands(count))
    return (one if english and count == 1 else said).format(**values)


def unfilled(context: str, words: str, /) -> str:
    """Return `words` translated, with the fields in braces not filled in."""
    return QCoreApplication.translate(context, words)


def noted(context: str, words: str) -> str:  # noqa: ARG001 - the context is there to be found with the words
    """Mark `words` for translation in `context`, which happens when they are shown."""
    return words


def told(sentence: object) -> str:
    """Return a notice in the person's language, with its values filled in.

    What is not a `Notice` has no translation and is returned as it is.
    """
    if not isinstance(sentence, Notice):
        return str(sentence)
    return sentence.translated(lambda wording: unfilled(NOTICES, wording))


def words_counted(count: int) -> str:
    """Return how many words there are: “1 word”, “1,467 words”."""
    return plural("Comparison", "1 word", "%Ln words", count)


def thousands(count: int) -> str:
    """Return a count with the thousands separator of the person's language: “1,467”."""
    return QLocale().toString(count)


def decimal(number: float, places: int) -> str:
    """Return a number with this many decimal places and the decimal sign of the person's language: “0.71”."""
    return QLocale().toString(number, "f", places)


def inner_names(paths: Sequence[str]) -> tuple[str, ...]:
    """Return names that distinguish files: their paths from the innermost folder that contains them all."""
    parts = [path.split("/") for path in paths]
    levels = zip(*(folders[:-1] for folders in parts), strict=False)
    shared = len(list(takewhile(lambda level: len(set(level)) == 1, levels)))
    return tuple("/".join(folders[shared:]) for folders in parts)


def names_of(documents: Sequence[Document | Unread]) -> tuple[str, ...]:
    """Return names that distinguish documents: those of their files, with the number of the article if need be."""
    names = inner_names([one.path for one in documents])
    return tuple(article_in(name, one.number) for name, one in zip(names, documents, strict=True))


def article_in(file: str, number: int | None) -> str:
    """Return the name of a file, with the number of one of its articles if it has several: “wires.xml, article 3”."""
    return file if number is None else translate("Comparison", "{file}, article {number}", file=file, number=number)


def file_names(session: Session | None) -> dict[DocumentKey, str]:
    """Return the name of each open document's file by the document's key, with the number of the article if need be."""
    keyed = zip(session.state.keys, session.state.documents, strict=True) if session else ()
    return {key: article_in(PurePosixPath(document.path).name, document.number) for key, document in keyed}


def document_name(title: str | None, name: str, most: int) -> str:
    """Return the name of a document among others, with its title cut to `most` letters: “Bridge shut  (b.txt)”."""
    if not title or title == name:
        return name
    return f"{shortened(title, most)}  ({name})"


def shortened(text: str, most: int = LONGEST) -> str:
    """Return the beginning of a text on one line, of at most `most` letters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def moment(date: str) -> str:
    """Return a document's date to the minute, as the person's language writes it: “2025-03-07 10:00”."""
    return translated(Numerals(), unfilled).date(date[:MINUTE])


def percent(share: float) -> str:
    """Return a share of 0 to 1 as “81 %”; only nothing at all gives 0 %, and only all of it 100 %."""
    return f"{in_percent(share)} %"
