"""Everything that the ledger panels show of a comparison; it is made in the worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers
from copytaster.gui.ledgers.coverage_grid import coverage_grid
from copytaster.gui.ledgers.fact_grid import fact_grid
from copytaster.gui.ledgers.grid import Grid
from copytaster.gui.ledgers.lineage_lines import Edge, edges
from copytaster.gui.ledgers.omission_grid import omission_grid
from copytaster.gui.ledgers.quotation_grid import quotation_grid
from copytaster.gui.ledgers.role_grid import role_grid
from copytaster.gui.ledgers.spun_grid import Finding, findings
from copytaster.gui.ledgers.succession_grid import succession_grid
from copytaster.gui.models.words import unfilled
from copytaster.report.coverage_picture import coverage_pictures
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.lineage_picture import lineage_pictures
from copytaster.report.pictures import Picture
from copytaster.report.translation import translated


@dataclass(frozen=True, slots=True)
class Account:
    """The ledgers of one comparison and what the panels show of them.

    `grids` are by the names of the ledgers; `coverage` and `lineage` have a picture for each size of the room, the
    largest first.
    """

    index: Index
    ledgers: Ledgers
    grids: Mapping[str, Grid]
    findings: tuple[Finding, ...]
    edges: tuple[Edge, ...]
    coverage: tuple[Picture, ...]
    lineage: tuple[Picture, ...]


def account_for(index: Index, ledgers: Ledgers) -> Account:
    """Return what the panels show; called in the worker, because the time grows with the size of the ledgers."""
    words = labels()
    return Account(
        index,
        ledgers,
        {
            "quotations": quotation_grid(index, ledgers),
            "facts": fact_grid(index, ledgers),
            "omissions": omission_grid(index, ledgers),
            "coverage": coverage_grid(index, ledgers, words.clues),
            "roles": role_grid(index, ledgers),
            "succession": succession_grid(index, ledgers),
        },
        findings(index, ledgers),
        edges(index, ledgers, words.clues),
        coverage_pictures(index, ledgers, words),
        lineage_pictures(index, ledgers, words),
    )


def decided(shown: Account, ledgers: Ledgers) -> Account:
    """Return an account with the classes of coverage in `ledgers`, which must differ in nothing else."""
    words = labels()
    return replace(
        shown,
        ledgers=ledgers,
        grids={**shown.grids, "coverage": coverage_grid(shown.index, ledgers, words.clues)},
        coverage=coverage_pictures(shown.index, ledgers, words),
    )


def labels() -> LedgerLabels:
    """Return the words for pictures and evidence in the person's language.

    Fields in braces are filled in later. The English words are those of the reports, so that both say the same.
    """
    return translated(LedgerLabels(), unfilled)
