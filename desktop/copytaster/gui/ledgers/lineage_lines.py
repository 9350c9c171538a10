"""The lineage in words: a title for each edge, and sentences that give its evidence."""

from __future__ import annotations

from typing import NamedTuple

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Descent, Ledgers
from copytaster.gui.models.words import percent, translate
from copytaster.report.clue_labels import ClueLabels


class Edge(NamedTuple):
    """An edge in words: its title, a sentence on its direction and how close the two are, and the evidence."""

    title: str
    sentence: str
    evidence: tuple[str, ...]


def edges(index: Index, ledgers: Ledgers, words: ClueLabels) -> tuple[Edge, ...]:
    """Return the edges in the order of the ledger; `words` describe the evidence."""
    return tuple(edge(index, number, one, words) for number, one in enumerate(ledgers.lineage, start=1))


def edge(index: Index, number: int, one: Descent, words: ClueLabels) -> Edge:
    """Return one edge."""
    source, copy = index.labels[one.source], index.labels[one.copy]
    close = percent(one.strength)
    if one.determined:
        title = translate("Ledgers", "{n}. {copy} from {source}", n=number, source=source, copy=copy)
        sentence = translate(
            "Ledgers",
            "{copy} comes from {source}, or from what {source} was made of. They are {close} alike.",
            source=source,
            copy=copy,
            close=close,
        )
    else:
        title = translate("Ledgers", "{n}. {source} and {copy}, undetermined", n=number, source=source, copy=copy)
        sentence = translate(
            "Ledgers",
            "{source} and {copy} are related ({close} alike), but who copied whom is undetermined.",
            source=source,
            copy=copy,
            close=close,
        )
    return Edge(title, sentence, tuple(words.told(clue, index.labels) for clue in one.evidence))
