"""How the words of the comparison view are put into the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(context: str, words: str, /, **values: object) -> str:
    """Return `words`, which stand in English in the code, translated and with `values` in the places named so.

    The function is called as Qt's own is, with the context as a literal, so that Qt's tools find the words.
    """
    return QCoreApplication.translate(context, words).format(**values)


def words_counted(count: int) -> str:
    """Return how many words there are: “1 word”, “1,467 words”."""
    return translate("Comparison", "1 word") if count == 1 else translate("Comparison", "{n} words", n=f"{count:,}")
