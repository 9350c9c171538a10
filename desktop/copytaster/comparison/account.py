"""How all ledgers of a comparison are made."""

from __future__ import annotations

from copytaster.comparison.coverage import coverage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.fact_ledger import fact_ledger
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers
from copytaster.comparison.lineage import lineage
from copytaster.comparison.omission_ledger import cut_from_end, omission_ledger
from copytaster.comparison.quotation_ledger import quotation_ledger
from copytaster.comparison.role_board import role_board
from copytaster.comparison.spun import spun
from copytaster.comparison.succession import succession
from copytaster.garbage import uncollected
from copytaster.progress import Progress, part, silent

STEPS = 4
READ = 0.35
"""The share of the time that finding the facts of all paragraphs takes, measured with tests/bench/ledgers.py."""


@uncollected()
def account(index: Index, evidence: Evidence | None = None, progress: Progress = silent) -> Ledgers:
    """Return the ledgers of a comparison, measured against its base; raises only what `progress` raises.

    `evidence` is that of the comparison; a caller that needs it afterwards passes it in, so that facts are found once.
    """
    evidence = evidence or Evidence(index.comparison.inputs, index.comparison.alignment)
    look_up(index, evidence, part(progress, 0, READ))
    progress = part(progress, READ, 1)
    progress(0, STEPS)
    quotations = quotation_ledger(index, evidence)
    progress(1, STEPS)
    facts = fact_ledger(index, evidence)
    progress(2, STEPS)
    copies = spun(index, evidence)
    progress(3, STEPS)
    return Ledgers(
        quotations=quotations,
        facts=facts,
        omissions=omission_ledger(index, evidence.lexicon),
        coverage=coverage(index, index.base, evidence.lexicon),
        roles=role_board(index),
        spun=copies,
        lineage=lineage(index, evidence, quotations, copies),
        succession=succession(index, index.all),
        cut_from_end=cut_from_end(index),
    )


def look_up(index: Index, evidence: Evidence, progress: Progress) -> None:
    """Find the facts of every compared paragraph before the ledgers need them, since this can be cancelled any time."""
    places = [place for version in index.all for place in index.compared(version)]
    for done, place in enumerate(places):
        progress(done, len(places))
        evidence.facts(place)
