"""What each step from files to a report takes, beside the alignment alone.

Run: ``python tests/bench/whole.py [--folder FOLDER] [--size 5000] [--formats json html]``. The folder keeps the
generated texts; absent ones are made by the ``gen.py`` of the measuring data. CPU seconds, the shortest of some rounds,
as a share of the whole way to each format and as a multiple of aligning. The steps are those of `session.export`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from accuracy import say
from speed import TEN, workload

from copytaster.alignment.align import align
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.export import registry
from copytaster.report.build import build
from copytaster.report.report import Extent
from copytaster.session.create import open_paths

FORMATS = ("text", "json", "html", "docx", "tei")
READ, ALIGNED, REST = "reading", "aligning", "rows and changes"
REPORT = ("front of the report", "ledgers", "layout")
"""What each extent adds to the one before."""

Made = TypeVar("Made")


def timed(work: Callable[[], Made]) -> tuple[float, Made]:
    """Return the CPU seconds that some work takes, and what it brings."""
    start = time.process_time()
    made = work()
    return time.process_time() - start, made


def compared(files: Sequence[Path]) -> tuple[dict[str, float], Comparison]:
    """Return what reading and comparing take, and the comparison."""
    taken: dict[str, float] = {}
    taken[READ], session = timed(lambda: open_paths(files, keep=False, together=True))
    inputs: Inputs = session.inputs(session.state.stories[0].key)
    taken[ALIGNED], _ = timed(lambda: align(inputs.versions))
    whole, comparison = timed(lambda: compare(inputs))
    taken[REST] = whole - taken[ALIGNED]
    return taken, comparison


def reported(comparison: Comparison, formats: Sequence[str]) -> dict[str, float]:
    """Return what a report takes, to each extent, and what each of `formats` takes to be written."""
    taken: dict[str, float] = {}
    for extent, name in zip(Extent, REPORT, strict=True):
        taken[name], report = timed(partial(build, comparison, extent=extent))
    for name in formats:
        taken[name], _ = timed(partial(registry.render, report, name))
    return taken


def way(name: str) -> tuple[str, ...]:
    """Return the steps from files to a format."""
    return (READ, ALIGNED, REST, *REPORT[: registry.find(name).extent + 1], name)


def measured(files: Sequence[Path], formats: Sequence[str], rounds: int) -> dict[str, float]:
    """Return the shortest that each step took."""
    found: dict[str, float] = {}
    for _ in range(rounds):
        taken, comparison = compared(files)
        taken |= reported(comparison, formats)
        found = {name: min(seconds, found.get(name, seconds)) for name, seconds in taken.items()}
    added = {name: found[name] - found[before] for before, name in pairwise(REPORT)}
    return found | added


def tell(name: str, taken: dict[str, float], formats: Sequence[str]) -> None:
    """Print the steps of one text, and the whole way to each format."""
    say(f"{name}: " + ", ".join(f"{step} {seconds:.3f} s" for step, seconds in taken.items()))
    for form in formats:
        whole = sum(taken[step] for step in way(form))
        shares = ", ".join(f"{step} {taken[step] / whole:.0%}" for step in way(form))
        say(f"  to {form}: {whole:.2f} s, {whole / taken[ALIGNED]:.0f} times aligning: {shares}")


def main(argv: Sequence[str]) -> None:
    """Print the steps of a pair and of ten versions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "copytaster-bench")
    parser.add_argument("--size", type=int, default=5000, help="paragraphs of a pair; ten versions have a fifth each")
    parser.add_argument("--formats", nargs="+", default=list(FORMATS))
    parser.add_argument("--rounds", type=int, default=2)
    args = parser.parse_args(argv)
    pair = workload(args.folder, "pair", args.size, 7, 7)
    several = workload(args.folder, "nway", args.size // 5, 3, 3)
    texts = {
        pair.name: [pair / "left.txt", pair / "right.txt"],
        several.name: [several / f"v{number}.txt" for number in range(TEN[0])],
    }
    for name, files in texts.items():
        tell(name, measured(files, args.formats, args.rounds), args.formats)


if __name__ == "__main__":
    main(sys.argv[1:])
