"""How long aligning takes on generated texts, beside difflib in the same run, and how right it is there.

Run: ``python tests/bench/alignment_speed.py FOLDER ...``; a folder holds ``left.txt``, ``right.txt`` (paragraphs parted
by empty lines) and ``gold.json`` with ``pairs`` of (left, right, kind, moved). CPU seconds, medians of rounds.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import sys
import time
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from statistics import median

from accuracy import document, say

from copytaster.alignment.align import align
from copytaster.alignment.alignment import Alignment
from copytaster.alignment.rows import rows
from copytaster.text.version import Version, versions

SMALL = 1000
"""Paragraphs up to which difflib on words is tried: beyond, it takes minutes."""


def story(folder: Path) -> tuple[Version, ...]:
    """Return the two versions of a folder."""
    sides = []
    for side in ("left", "right"):
        text = (folder / f"{side}.txt").read_text("utf-8")
        sides.append(document([" ".join(p.split()) for p in re.split(r"\n\s*\n", text) if p.strip()], side))
    return versions(tuple(sides))


def difflib_words(both: tuple[Version, ...]) -> None:
    """Compare all words of two versions."""
    left, right = ([word for p in version.paragraphs for word in p.text.split()] for version in both)
    SequenceMatcher(None, left, right).get_matching_blocks()


def difflib_paragraphs(both: tuple[Version, ...]) -> None:
    """Compare the paragraphs of two versions, then the words of those that stand opposite each other."""
    left, right = ([p.text for p in version.paragraphs] for version in both)
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "replace":
            for one, other in zip(left[a:b], right[c:d], strict=False):
                SequenceMatcher(None, one.split(), other.split(), autojunk=False).get_matching_blocks()


def timed(work: Callable[[], object]) -> float:
    """Return the CPU seconds of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def rightness(found: Alignment, folder: Path) -> str:
    """Return the F1 of links, the share of moves found and the share of false ones."""
    wanted = {(i, j): moved for i, j, _, moved in json.loads((folder / "gold.json").read_text("utf-8"))["pairs"]}
    links = {(link.left.paragraph, link.right.paragraph): link.moved for link in found.links}
    said, true = ({pair for pair, moved in own.items() if moved} for own in (links, wanted))
    f1 = 2 * len(links.keys() & wanted.keys()) / (len(links) + len(wanted))
    found_share, false_share = len(said & true) / max(len(true), 1), len(said - true) / max(len(said), 1)
    return f"F1 {f1:.4f}, moves found {found_share:.3f}, false {false_share:.3f}"


def main(argv: Sequence[str]) -> None:
    """Print a line for every folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args(argv)
    for folder in args.folders:
        both = story(folder)
        found = align(both)
        works: dict[str, Callable[[], object]] = {
            "align": lambda both=both: align(both),
            "rows": lambda both=both, found=found: rows(both, found, 0),
            "difflib on paragraphs": lambda both=both: difflib_paragraphs(both),
        }
        if len(both[0].paragraphs) <= SMALL:
            works["difflib on words"] = lambda both=both: difflib_words(both)
        taken: dict[str, list[float]] = {name: [] for name in works}
        for _ in range(args.rounds):
            for name, work in works.items():
                taken[name].append(timed(work))
        times = ", ".join(f"{name} {median(seconds):.4f} s" for name, seconds in taken.items())
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        say(f"{folder.name}: {times}; {rightness(found, folder)}; peak {peak} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
