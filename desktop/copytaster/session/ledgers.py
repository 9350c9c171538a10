"""The ledgers of a story, with the classes of derivation that a person chose."""

from __future__ import annotations

from dataclasses import replace

from copytaster.comparison.account import account
from copytaster.comparison.comparison import Comparison
from copytaster.comparison.coverage import overruled
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Derivation, Ledgers
from copytaster.progress import Progress, silent
from copytaster.project.edits import ChooseDerivation
from copytaster.report.options import Options
from copytaster.session.session import Session


def ledgers(session: Session, key: str, comparison: Comparison, progress: Progress = silent) -> Ledgers:
    """Return the ledgers of the comparison of a story; raises `UnusableInput` if the story is no longer there."""
    return as_decided(session, key, account(Index(comparison), progress=progress))


def as_decided(session: Session, key: str, made: Ledgers) -> Ledgers:
    """Return the ledgers with the classes of derivation that a person chose instead of those measured."""
    return replace(made, coverage=overruled(made.coverage, decisions(session, key)))


def with_decisions(session: Session, key: str, options: Options) -> Options:
    """Return the options of a report with the classes of derivation that a person chose filled in."""
    return replace(options, derivations=decisions(session, key))


def decisions(session: Session, key: str) -> dict[tuple[int, int], Derivation]:
    """Return the classes that a person chose in a story, by the numbers of a version and of what it comes from."""
    numbers = {session.state.keys[document]: number for number, document in enumerate(session.story(key).documents)}
    return {
        (numbers[document], numbers[of]): Derivation(derivation)
        for document, of, derivation in session.project.derivations
        if document in numbers and of in numbers
    }


def choice(session: Session, key: str, version: int, of: int, derivation: Derivation | None) -> ChooseDerivation:
    """Return the edit that sets the class of derivation of one version from another; None restores the measured one."""
    documents = session.story(key).documents
    document, source = (session.state.keys[documents[number]] for number in (version, of))
    return ChooseDerivation(document, source, None if derivation is None else derivation.value)
