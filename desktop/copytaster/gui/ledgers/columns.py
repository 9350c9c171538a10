"""The columns for the versions in the tables of the ledgers, and passages that their cells lead to."""

from __future__ import annotations

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.index import Index
from copytaster.gui.ledgers.grid import Head
from copytaster.gui.models.words import translate

LONGEST = 160
"""The most letters of a paragraph in a cell."""


def version_heads(index: Index, weight: int = 1, *, sentences: bool = False) -> tuple[Head, ...]:
    """Return a column head for each version, with the base marked; `sentences` tells that the cells are sentences."""
    return tuple(
        Head(
            f"{version.label} · {translate('Ledgers', 'base')}"
            if number == index.base and index.others
            else version.label,
            weight,
            number,
            sentences,
        )
        for number, version in enumerate(index.versions)
    )


def whole(index: Index, place: Place) -> Passage:
    """Return a paragraph as a passage."""
    return Passage(place.version, place.paragraph, 0, len(index.text(place)))


def beginning(index: Index, place: Place) -> str:
    """Return the first words of a paragraph."""
    return first_words(index.text(place))


def first_words(text: str, most: int = LONGEST) -> str:
    """Return the first words of a text, of at most `most` letters."""
    words = " ".join(text.split())
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"


def sentence_at(index: Index, passage: Passage) -> str:
    """Return the sentence in which a passage begins."""
    place = passage.place
    text = index.text(place)
    return next((span.of(text) for span in index.sentences(place) if span.start <= passage.start < span.end), text)
