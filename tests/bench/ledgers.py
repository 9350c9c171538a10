"""How long the facets of all changes and each ledger of a long story take, in seconds of processor time.

    python tests/bench/ledgers.py [--folder FOLDER] [--sizes 500 2000] [--seed 7] [--rounds 3]

The texts are those of `speed.py`: two versions with moves, splits, joins and reworded paragraphs. The shortest of the
rounds is told; every round begins anew, as the window does when a story is opened.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from speed import story, workload

from copytaster.comparison.account import account, look_up
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.comparison.coverage import coverage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.facets import with_facets
from copytaster.comparison.fact_ledger import fact_ledger
from copytaster.comparison.index import Index
from copytaster.comparison.lineage import lineage
from copytaster.comparison.omission_ledger import omission_ledger
from copytaster.comparison.quotation_ledger import quotation_ledger
from copytaster.comparison.role_board import role_board
from copytaster.comparison.spun import spun
from copytaster.garbage import uncollected
from copytaster.progress import silent

SIZES = (500, 2000)


class Clock:
    """Notes the processor time between one step and the next."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.last = time.process_time()

    def note(self, step: str) -> None:
        now = time.process_time()
        self.seconds[step], self.last = now - self.last, now


@uncollected()
def steps(comparison: Comparison) -> dict[str, float]:
    """Return the seconds of each step, in the order in which `account` takes them."""
    clock = Clock()
    evidence = Evidence(comparison.inputs, comparison.alignment)
    for change in comparison.changes:
        with_facets(change, evidence)
    clock.note("facets")
    index = Index(comparison)
    clock.note("index")
    evidence = Evidence(comparison.inputs, comparison.alignment)
    look_up(index, evidence, silent)
    clock.note("what is asserted")
    quotations = quotation_ledger(index, evidence)
    clock.note("quotations")
    fact_ledger(index, evidence)
    clock.note("facts")
    copies = spun(index, evidence)
    clock.note("spun copy")
    omission_ledger(index, evidence.lexicon)
    clock.note("omissions")
    coverage(index, index.base, evidence.lexicon)
    clock.note("coverage")
    role_board(index)
    clock.note("roles")
    lineage(index, evidence, quotations, copies)
    clock.note("lineage")
    account(index)
    clock.note("all ledgers")
    return clock.seconds


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "copytaster-bench")
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args(arguments)
    for size in chosen.sizes:
        folder = workload(chosen.folder, "pair", size, chosen.seed, 7)
        comparison = compare(Inputs(story(folder)))
        rounds = [steps(comparison) for _ in range(chosen.rounds)]
        print(f"\n2 × {size} paragraphs, {len(comparison.changes)} changes")
        for step in rounds[0]:
            print(f"  {step:18} {min(seconds[step] for seconds in rounds):7.3f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
