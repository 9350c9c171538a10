"""How fast aligning and comparing is, beside what people use today, in one interleaved run, and how right it is there.

Run: ``python tests/bench/speed.py [--folder FOLDER] [--seeds 7 8] [--rounds 3] [--large] [--facets]``. The folder keeps
the generated texts; absent ones are made by the ``gen.py`` of the measuring data. CPU seconds, medians. Ours is
timed warm, from paragraphs in memory to links, rows and the word changes of all links; a peer tells its own time.
"""

from __future__ import annotations

import argparse
import importlib
import json
import math
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Sequence
from functools import partial
from itertools import combinations, pairwise
from pathlib import Path
from statistics import median
from typing import Any

from accuracy import DATA, document, say

from copytaster.alignment.align import align
from copytaster.alignment.alignment import Alignment
from copytaster.alignment.rows import rows
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.linked import Wordings
from copytaster.garbage import uncollected
from copytaster.text.version import Version, versions

SIZES = (50, 500, 5000)
LARGE = 50_000
PEERS = ("difflib-words", "difflib-paras", "git-word-diff")
SLOW = 1000
"""Paragraphs up to which difflib on words is tried: beyond, it takes a third of a minute and more."""
TEN = (10, 100)
"""Versions, and paragraphs of each, that are aligned together."""
BARS = {500: ("difflib-words", 0.1), 5000: ("difflib-paras", 2.5)}
AGAIN = 0.5
"""Seconds that several calls of ours fill together, so that a short one is not lost in the grain of the clock."""


def workload(folder: Path, kind: str, size: int, seed: int, usual: int) -> Path:
    """Return the folder of a generated text, made if it is absent."""
    count = [f"{TEN[0]}_"] if kind == "nway" else []
    name = "_".join(
        [{"pair": "w2", "nway": "w3"}[kind], f"{''.join(count)}{size}", *([f"s{seed}"] if seed != usual else [])]
    )
    place = folder / "data" / name
    if not (place / "gold.json").exists():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(DATA / "peers/gen.py", folder / "gen.py")
        command = [
            sys.executable,
            str(folder / "gen.py"),
            kind,
            "--n",
            str(size),
            "--seed",
            str(seed),
            "--out",
            str(place),
        ]
        command += ["--k", str(TEN[0])] if kind == "nway" else []
        subprocess.run(command, check=True, capture_output=True)
    return place


def paragraphs(file: Path) -> list[str]:
    """Return the paragraphs of a generated file, which empty lines part."""
    return [" ".join(text.split()) for text in re.split(r"\n\s*\n", file.read_text("utf-8")) if text.strip()]


def story(folder: Path) -> tuple[Version, ...]:
    """Return the versions of a generated text."""
    files = [folder / "left.txt", folder / "right.txt"]
    if not files[0].exists():
        files = sorted(folder.glob("v*.txt"), key=lambda file: int(file.stem[1:]))
    return versions(tuple(document(paragraphs(file), file.stem) for file in files))


@uncollected()
def steps(own: tuple[Version, ...]) -> dict[str, float]:
    """Return the CPU seconds of aligning, of the rows and of the word changes inside links, as `compare` has them."""
    clock = [time.process_time()]
    found = align(own)
    clock.append(time.process_time())
    rows(own, found, 0)
    clock.append(time.process_time())
    wordings = Wordings(own, found)
    _ = [change for number in range(len(found.links)) for change in wordings.changes(number)]
    clock.append(time.process_time())
    each = [after - before for before, after in pairwise(clock)]
    return dict(zip(("ours", "align", "rows", "words"), (sum(each), *each), strict=True))


def ours(own: tuple[Version, ...]) -> dict[str, float]:
    """Return the medians of as many calls as fill `AGAIN` seconds, one at least."""
    taken: dict[str, list[float]] = defaultdict(list)
    while sum(taken["ours"]) < AGAIN:
        for name, seconds in steps(own).items():
            taken[name].append(seconds)
    return {name: median(seconds) for name, seconds in taken.items()}


def peer(name: str, folder: Path) -> dict[str, Any]:
    """Return what a peer says: the CPU seconds that it took, and which paragraphs it puts beside which."""
    command = [sys.executable, str(DATA / "peers/peers.py"), name, str(folder / "left.txt"), str(folder / "right.txt")]
    done = subprocess.run(command, check=True, capture_output=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def peer_seconds(name: str, folder: Path) -> float:
    """Return the CPU seconds that a peer took."""
    return float(peer(name, folder)["cpu"])


def git_all_pairs(folder: Path) -> float:
    """Return the CPU seconds of git's word diff over all pairs of the versions in `folder`."""
    sys.path.insert(0, str(DATA / "peers"))
    peers = importlib.import_module("peers")
    texts = [peers.Doc(str(file)) for file in sorted(folder.glob("v*.txt"))]
    return sum(float(peers.PEERS["git-word-diff"](*pair)[0]["cpu"]) for pair in combinations(texts, 2))


def with_facets(own: tuple[Version, ...]) -> float:
    """Return the CPU seconds of a whole comparison, facets included."""
    start = time.process_time()
    compare(Inputs(own))
    return time.process_time() - start


def peak(folder: Path) -> int:
    """Return the most memory, in MB, that a process of its own takes to compare the versions in `folder` once."""
    done = subprocess.run([sys.executable, __file__, "--alone", str(folder)], check=True, capture_output=True)
    return int(done.stdout)


def high_water() -> int:
    """Return the most memory, in MB, that this process had since it began (on Linux; getrusage counts its parent's)."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(re.findall(r"VmHWM:\s*(\d+)", status)[0]) // 1024


def rightness(found: Alignment, folder: Path) -> str:
    """Return the F1 of links and, of two versions, the share of moves found and the share of false ones."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    links = {(*link.left, *link.right): link.moved for link in found.links}
    if "ids" in gold:
        return f"F1 {f1(links.keys(), same_source(gold['ids'])):.4f}"
    wanted = {(0, i, 1, j): bool(moved) for i, j, _, moved in gold["pairs"]}
    said, true = ({pair for pair, moved in own.items() if moved} for own in (links, wanted))
    moves = f"moves found {len(said & true) / max(len(true), 1):.3f}, false {len(said - true) / max(len(said), 1):.3f}"
    return f"F1 {f1(links.keys(), wanted.keys()):.4f}, {moves}"


def f1(said: Collection[Hashable], true: Collection[Hashable]) -> float:
    """Return the F1 of what is said against what is true."""
    return 2 * len(set(said) & set(true)) / max(len(said) + len(true), 1)


def peer_rightness(name: str, folder: Path) -> str:
    """Return the F1 of the links of a peer; none tells a move."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    said = {(i, j) for i, j, *_ in peer(name, folder)["align"]}
    return f"{name} F1 {f1(said, {(i, j) for i, j, *_ in gold['pairs']}):.4f}"


def same_source(ids: Sequence[Sequence[Sequence[int]]]) -> set[tuple[int, int, int, int]]:
    """Return the pairs of paragraphs of different versions that come from one paragraph."""
    where: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for version, own in enumerate(ids):
        for number, sources in enumerate(own):
            for source in sources:
                where[source].append((version, number))
    pairs = (pair for places in where.values() for pair in combinations(places, 2))
    return {(*a, *b) for a, b in pairs if a[0] != b[0]}


def measured(folder: Path, own: tuple[Version, ...], rounds: int, *, facets: bool) -> dict[str, float]:
    """Return the medians of all that is timed on one text, every round measuring each once."""
    works: dict[str, Callable[[], float]] = {}
    if len(own) > 2:
        works["git-word-diff"] = lambda: git_all_pairs(folder)
    else:
        small = len(own[0].paragraphs) <= SLOW
        works = {name: partial(peer_seconds, name, folder) for name in PEERS if small or name != "difflib-words"}
    if facets:
        works["with facets"] = lambda: with_facets(own)
    taken: dict[str, list[float]] = defaultdict(list)
    steps(own)
    for _ in range(rounds):
        for name, seconds in ours(own).items():
            taken[name].append(seconds)
        for name, work in works.items():
            taken[name].append(work())
    return {name: median(seconds) for name, seconds in taken.items()}


def report(folder: Path, rounds: int, *, facets: bool) -> float:
    """Print what was measured on one text; return the seconds that ours took."""
    own = story(folder)
    seconds = measured(folder, own, rounds, facets=facets)
    mine = seconds["ours"]
    say(f"{folder.name}: " + ", ".join(f"{name} {value:.4f} s" for name, value in seconds.items()))
    ratios = [f"{mine / seconds[name]:.3f} × {name}" for name in PEERS if name in seconds]
    say(f"  ours is {', '.join(ratios)}; {rightness(align(own), folder)}; peak {peak(folder)} MB")
    if len(own) == 2:
        say("  " + ", ".join(peer_rightness(name, folder) for name in PEERS if name in seconds))
    bar = ("git-word-diff", 1.0) if len(own) > 2 else BARS.get(len(own[0].paragraphs))
    if bar:
        factor = mine / (seconds[bar[0]] * bar[1])
        say(f"  bar {bar[1]} × {bar[0]}: " + ("met" if factor <= 1 else f"missed by a factor of {factor:.2f}"))
    return mine


def main(argv: Sequence[str]) -> None:
    """Print some lines for every text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "copytaster-bench")
    parser.add_argument("--seeds", type=int, nargs="+", default=[7])
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--large", action="store_true", help=f"{LARGE} paragraphs too")
    parser.add_argument("--facets", action="store_true", help="time a whole comparison with its facets too")
    parser.add_argument("--alone", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if args.alone:
        steps(story(args.alone))
        say(str(high_water()))
        return
    for seed in args.seeds:
        taken = {}
        for size in [*args.sizes, *([LARGE] if args.large else [])]:
            taken[size] = report(workload(args.folder, "pair", size, seed, 7), args.rounds, facets=args.facets)
        if {SIZES[-1], LARGE} <= taken.keys():
            growth = math.log(taken[LARGE] / taken[SIZES[-1]]) / math.log(LARGE / SIZES[-1])
            say(f"growth from {SIZES[-1]} to {LARGE}: exponent {growth:.2f}")
        report(workload(args.folder, "nway", TEN[1], 3 if seed == 7 else seed, 3), args.rounds, facets=args.facets)


if __name__ == "__main__":
    main(sys.argv[1:])
