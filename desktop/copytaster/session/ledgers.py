"""The ledgers of a story with what its reader says of them."""

from __future__ import annotations

from dataclasses import replace

from copytaster.comparison.account import account
from copytaster.comparison.comparison import Comparison
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Derivation, Ledgers
from copytaster.progress import Progress, silent
from copytaster.project.edits import ChooseDerivation
from copytaster.project.project import found
from copytaster.session.session import Session


def ledgers(session: Session, key: str, comparison: Comparison, progress: Progress = silent) -> Ledgers:
    """Return the ledgers of the comparison of a story; raises `UnusableInput` if the story is no longer there."""
    return overruled(session, key, account(Index(comparison), progress))


def overruled(session: Session, key: str, made: Ledgers) -> Ledgers:
    """Return ledgers in which the classes that a person chose stand in place of those that were measured."""
    documents = session.story(key).documents
    rows = []
    for row in made.coverage:
        version, of = (session.keys[documents[number]] for number in (row.version, row.of))
        chosen = found(session.project.derivations, (version, of))
        if chosen is not None:
            row = replace(row, derivation=Derivation(chosen.derivation), overruled=True)  # noqa: PLW2901 - the row as decided
        rows.append(row)
    return replace(made, coverage=tuple(rows))


def choice(session: Session, key: str, version: int, of: int, derivation: Derivation | None) -> ChooseDerivation:
    """Return the edit that sets, or with None gives back to the program, how much of one version comes from another."""
    documents = session.story(key).documents
    document, source = (session.keys[documents[number]] for number in (version, of))
    match derivation:
        case Derivation.WHOLLY:
            return ChooseDerivation(document, source, "wholly")
        case Derivation.PARTIALLY:
            return ChooseDerivation(document, source, "partially")
        case Derivation.NON:
            return ChooseDerivation(document, source, "non")
        case None:
            return ChooseDerivation(document, source, None)
