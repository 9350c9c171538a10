"""What the tables of the ledgers are made from, and how many versions share one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers
from copytaster.report.labels import Labels
from copytaster.report.ledger_table import LedgerCell, LedgerHead, LedgerTable
from copytaster.report.options import Section

Rows: TypeAlias = tuple[tuple[LedgerCell, ...], ...]
COLUMNS = 5
"""The most versions side by side in a table: a sixth leaves less than six words per line of a printed page."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the tables are made from; `shown` are the versions in the order of their columns, the base first."""

    index: Index
    ledgers: Ledgers
    labels: Labels
    shown: tuple[int, ...]

    def label(self, version: int) -> str:
        """Return the label of a version."""
        return self.index.versions[version].label

    def language(self, version: int) -> str:
        """Return the language of a version."""
        return self.index.versions[version].document.language

    def groups(self) -> Iterator[tuple[int, ...]]:
        """Yield the versions that share a table."""
        yield from sharing(self.shown)

    def table(self, section: Section, group: Sequence[int], head: LedgerHead, rows: Rows, *remarks: str) -> LedgerTable:
        """Return a table with a column for each version of a group, after one under `head`."""
        heads = (head, *(LedgerHead(self.label(version), version) for version in group))
        return LedgerTable(
            section, self.title(section, group), remarks, heads, rows, empty=self.labels.ledgers.none_found
        )

    def title(self, section: Section, group: Sequence[int]) -> str:
        """Return the title of a table, with its versions if they do not all fit in one table."""
        words = self.labels.ledgers.word(section.value)
        if len(group) == len(self.shown):
            return words
        others = self.labels.listed(self.label(version) for version in group[1:])
        return self.labels.ledgers.part.format(title=words, base=self.label(group[0]), others=others)


def sharing(shown: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Yield which of the versions `shown` are side by side: the base with up to four others, in groups of even size."""
    base, *others = shown
    parts = max(1, -(-len(others) // (COLUMNS - 1)))
    size, more = divmod(len(others), parts)
    start = 0
    for number in range(parts):
        end = start + size + (number < more)
        yield base, *others[start:end]
        start = end
