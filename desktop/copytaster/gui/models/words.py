"""How the words of the comparison view are put into the person's language."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QCoreApplication


def translate(context: str, words: str, /, **values: object) -> str:
    """Return `words`, which stand in English in the code, translated and with `values` in the places named so.

    The function is called as Qt's own is, with the context as a literal, so that Qt's tools find the words.
    """
    return QCoreApplication.translate(context, words).format(**values)


def words_counted(count: int) -> str:
    """Return how many words there are: “1 word”, “1,467 words”."""
    return translate("Comparison", "1 word") if count == 1 else translate("Comparison", "{n} words", n=thousands(count))


def thousands(count: int) -> str:
    """Return a count with its thousands apart: “1,467”."""
    return f"{count:,}"


def inner_names(paths: Sequence[str]) -> tuple[str, ...]:
    """Return what tells files apart: their paths from the innermost folder that holds them all."""
    parts = [path.split("/") for path in paths]
    levels = zip(*(folders[:-1] for folders in parts), strict=False)
    shared = len(list(takewhile(lambda level: len(set(level)) == 1, levels)))
    return tuple("/".join(folders[shared:]) for folders in parts)


def called(title: str | None, name: str, most: int) -> str:
    """Return what a document is called among others, its title cut to `most` letters: “Bridge shut  (b.txt)”."""
    if not title or title == name:
        return name
    short = title if len(title) <= most else title[: most - 1].rstrip() + "…"
    return f"{short}  ({name})"


def moment(date: str) -> str:
    """Return a date of a document to the minute, as it is written in tables: “2025-03-07 10:00”."""
    return date[:16].replace("T", " ")


def percent(share: float) -> str:
    """Return a share of 0 to 1 as “81 %”; a little is not nothing, and not quite all is not all."""
    rounded = round(100 * share)
    if rounded == 0 and share > 0:
        rounded = 1
    if rounded == 100 and share < 1:  # noqa: PLR2004 - per cent
        rounded = 99
    return f"{rounded} %"
