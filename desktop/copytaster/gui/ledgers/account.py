"""Everything that the ledgers of one reading show, made from the comparison beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QCoreApplication

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
from copytaster.gui.ledgers.words import CONTEXT, noted
from copytaster.report.coverage_picture import coverage_picture
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.lineage_picture import lineage_picture
from copytaster.report.pictures import Picture

PICTURE_WORDS = (
    noted("Paragraphs of every version in the order of {base}"),
    noted("base"),
    noted("word for word"),
    noted("rewritten"),
    noted("new"),
    noted("moved"),
    noted("left out"),
    noted("{derived} % derived, {verbatim} % word for word"),
    noted("wholly derived"),
    noted("partially derived"),
    noted("not derived"),
    noted("Which versions hang together, and which copied"),
    noted("from the source to the copy"),
    noted("hang together; who copied whom is undetermined"),
)
"""The words of the pictures, marked for translation."""


@dataclass(frozen=True, slots=True)
class Account:
    """The ledgers of one comparison and what the panels show of them; `grids` are known by their ledgers' names."""

    index: Index
    ledgers: Ledgers
    grids: Mapping[str, Grid]
    findings: tuple[Finding, ...]
    edges: tuple[Edge, ...]
    coverage: Picture
    lineage: Picture


def account_for(index: Index, ledgers: Ledgers) -> Account:
    """Return what the panels show; done in the worker, as the work grows with the ledgers."""
    labels = picture_labels()
    return Account(
        index,
        ledgers,
        {
            "quotations": quotation_grid(index, ledgers),
            "facts": fact_grid(index, ledgers),
            "omissions": omission_grid(index, ledgers),
            "coverage": coverage_grid(index, ledgers),
            "roles": role_grid(index, ledgers),
        },
        findings(index, ledgers),
        edges(index, ledgers),
        coverage_picture(index, ledgers, labels),
        lineage_picture(index, ledgers, labels),
    )


def decided(shown: Account, ledgers: Ledgers) -> Account:
    """Return an account with the classes that `ledgers` have, which differ from those shown in nothing else."""
    return replace(
        shown,
        ledgers=ledgers,
        grids={**shown.grids, "coverage": coverage_grid(shown.index, ledgers)},
        coverage=coverage_picture(shown.index, ledgers, picture_labels()),
    )


def picture_labels() -> LedgerLabels:
    """Return the words of the pictures in the person's language; what is filled in later keeps its braces."""
    english = LedgerLabels()
    words = {one.name: getattr(english, one.name) for one in fields(LedgerLabels)}
    for name, text in words.items():
        if isinstance(text, str):
            words[name] = QCoreApplication.translate(CONTEXT, text)
    return LedgerLabels(**words)
