"""How well the facets agree with what was set down by hand: precision and recall by facet, per set and in all.

    python tests/bench/facets.py [DATA] [--misses] [--only SET]

DATA is the folder of the measuring data; without it only the sample and the sentences of our own are scored. A hit: the
same pair of paragraphs, the same facet, spans that overlap on both sides; an empty side overlaps where it lies inside
or touches the other. Facets that two editors might not agree on (`may` in the gold) are neither wanted nor wrong.

The sets called `fresh` were set down after the rules were made and before they were run on them.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[1])  # the folder of the benches holds an html.py of its own

from copytaster.facts.facet import Facet  # noqa: E402 - the path is set above
from fakes.facet_gold import (  # noqa: E402 - likewise
    LANGUAGES,
    Case,
    Score,
    measuring,
    misses,
    own,
    sample,
    score,
    seeds,
)

DATA = Path(os.environ.get("COPYTASTER_DATA", Path(__file__).parents[3] / "shared"))


def table(title: str, result: Score) -> None:
    """Print one table."""
    print(f"\n{title:22} precision   recall    wanted  said")
    for facet in Facet:
        wanted, said = result.wanted[facet], result.said[facet]
        if wanted or said:
            precision, recall = result.precision(facet), result.recall(facet)
            print(f"  {facet.value:20} {precision:8.3f} {recall:8.3f} {wanted:9} {said:5}")


def show(case: Case) -> None:
    """Print what the program and the hand disagree on."""
    for what, facet, one in misses(case):
        print(f"{case.set:10} {what:6} {facet.value:12} {one.left.of(case.left)!r} => {one.right.of(case.right)!r}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", nargs="?", type=Path, default=DATA)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--only")
    options = parser.parse_args()
    start = time.perf_counter()
    sets = {"sample": sample()} | {f"own {language}": own(language) for language in LANGUAGES}
    sets |= {f"fresh {language}": own(language, "fresh") for language in LANGUAGES}
    if (options.data / "seeds").is_dir():
        sets |= {name: measuring(options.data, name) for name in ("measuring", "fresh_measuring", "fresh_later")}
        sets |= {name: seeds(options.data, name) for name in ("seeds", "fresh_seeds")}
    sets = {name: cases for name, cases in sets.items() if options.only in {None, name}}
    for name, cases in sets.items():
        if options.misses:
            for case in cases:
                show(case)
        table(name, score(cases))
    for title, fresh in (("all, the rules were made on", False), ("all, fresh", True)):
        table(title, score(case for name, cases in sets.items() if name.startswith("fresh") is fresh for case in cases))
    print(f"\n{time.perf_counter() - start:.1f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
