"""How right the alignment is where one text is divided more coarsely: each k units of the right text made one.

Run: ``python tests/bench/grain.py [--data FOLDER] [--whole] [K ...]``; ``--whole`` weighs paragraphs only, as wholes.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from accuracy import DATA, SETS, Row, gold, predicted, say, scorer

from copytaster.alignment import weights

OWN = Path(__file__).parents[1] / "data/alignments"
"""Pairs written for the alignment, beside the gold sets."""


def joined(row: Row, count: int) -> Row:
    """Return a pair of texts with each `count` units of the right one joined, and its links with them."""
    units = row["right"]
    right = [" ".join(units[start : start + count]) for start in range(0, len(units), count)]
    links = sorted({(i, j // count) for i, j, *_ in row["gold"]})
    return {**row, "right": right, "gold": [(*link, "same") for link in links]}


def sets(data: Path) -> Iterator[tuple[str, list[Row]]]:
    """Yield the gold sets, the labelled seeds and the pairs of our own."""
    for name in (*SETS, "seeds_000_002"):
        yield name, list(gold(name, data))
    for file in sorted(OWN.glob("*.jsonl")):
        yield file.stem, [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def main(argv: Sequence[str]) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--whole", action="store_true", help="weigh paragraphs as wholes, whatever their grain")
    parser.add_argument("counts", nargs="*", type=int, default=[1, 2, 4, 8])
    args = parser.parse_args(argv)
    if args.whole:
        weights.UNLIKE_GRAIN = math.inf
    score = scorer(args.data).score
    say(f"{'set':24s}" + "".join(f"{f'k = {count}':>9s}" for count in args.counts))
    totals: dict[int, list[float]] = {count: [] for count in args.counts}
    for name, rows in sets(args.data):
        line = f"{name:24s}"
        for count in args.counts:
            cases = [one for one in (joined(row, count) for row in rows) if len(one["right"]) > 1]
            links = {one["id"]: predicted(one["left"], one["right"]) for one in cases}
            reached = score(cases, links, "same+partial")[0]["micro"]["F1"] if cases else math.nan
            totals[count].append(reached)
            line += f"{reached:9.4f}"
        say(line)
    means = ([value for value in own if not math.isnan(value)] for own in totals.values())
    say(f"{'mean':24s}" + "".join(f"{sum(own) / len(own):9.4f}" for own in means))


if __name__ == "__main__":
    main(sys.argv[1:])
