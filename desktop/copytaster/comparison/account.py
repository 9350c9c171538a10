"""From a comparison to all its ledgers."""

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
from copytaster.progress import Progress, silent

STEPS = 4


def account(index: Index, progress: Progress = silent) -> Ledgers:
    """Return the ledgers of a comparison, measured against its base; raises only what `progress` raises."""
    evidence = Evidence(index.comparison.inputs, index.comparison.alignment)
    progress(0, STEPS)
    quotations = quotation_ledger(index, evidence)
    progress(1, STEPS)
    facts = fact_ledger(index, evidence)
    progress(2, STEPS)
    copies = spun(index)
    progress(3, STEPS)
    return Ledgers(
        quotations=quotations,
        facts=facts,
        omissions=omission_ledger(index),
        coverage=coverage(index, index.base),
        roles=role_board(index),
        spun=copies,
        lineage=lineage(index, evidence, quotations, copies),
        cut_from_end=cut_from_end(index),
    )
