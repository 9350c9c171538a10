"""What the tables of the ledgers are made from, and how many versions share one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers
from copytaster.report.labels import Labels
from copytaster.report.ledger_table import LedgerHead

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
        """Yield the versions that share a table: the base with up to four others."""
        base, *others = self.shown
        for start in range(0, max(1, len(others)), COLUMNS - 1):
            yield base, *others[start : start + COLUMNS - 1]

    def heads(self, group: Sequence[int], *first: LedgerHead) -> tuple[LedgerHead, ...]:
        """Return the heads of a table with a column for each version of a group."""
        return (*first, *(LedgerHead(self.label(version), version) for version in group))

    def title(self, words: str, group: Sequence[int]) -> str:
        """Return the title of a table, with its versions if they do not all fit in one table."""
        if len(group) == len(self.shown):
            return words
        others = self.labels.listed(self.label(version) for version in group[1:])
        return self.labels.ledgers.part.format(title=words, base=self.label(group[0]), others=others)
