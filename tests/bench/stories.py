"""How right and how quick the stories of a folder are found, beside the whole-text cosine of scikit-learn.

    python tests/bench/stories.py [--folder FOLDER] [--sizes 100 1000] [--seed 5] [--rounds 3] [--python PYTHON]

The articles are made by ``gen.py`` among the measuring data (``gen.py pool`` prepares their text once, in FOLDER):
three in ten belong to a story of two to six versions, copied, edited, cut or rewritten. The sets of gold are told as
well: each text with its versions is a story, and essays on one question or chapters of one book are not. So are the
pairs in ``tests/data/alignments``, all together and file by file: briefs beside reports, texts in easy language, retold
ones; two reports on one subject that have hardly a sentence in common are two stories. PYTHON is one that has
scikit-learn; without it the peer is left out. Seconds are of the processor, the median of the rounds; each folder is
measured in a process of its own, so that the megabytes are its own, documents included.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path
from statistics import median

from accuracy import DATA, document, gold, say
from learn import group as text_of
from speed import f1, high_water

from copytaster.stories.group import group
from copytaster.text.document import Document

SETS = ("argrewrite_plusmoves", "porsimples", "onestopqa_para_mixed", "bible_mixed", "bible_geneva_bbe")
PAIRS = Path(__file__).parents[1] / "data" / "alignments"
APART = ("f-apart", "ja-marathon-independent")
"""A file and a pair of another one with two stories a pair."""
PEER = "sklearn-tfidf"

Pairs = set[tuple[int, int]]


def made(folder: Path, size: int, seed: int) -> Path:
    """Return the folder of so many made articles, written if it is absent."""
    place = folder / "data" / f"w4_{size}_s{seed}"
    if not (place / "gold.json").exists():
        command = ["folder", "--m", str(size), "--seed", str(seed), "--out", str(place)]
        subprocess.run([sys.executable, str(folder / "gen.py"), *command], check=True, capture_output=True)
    return place


def articles(place: Path) -> tuple[list[Document], list[str]]:
    """Return made articles and the story of each."""
    lines = map(json.loads, (place / "docs.jsonl").read_text("utf-8").splitlines())
    stories = json.loads((place / "gold.json").read_text("utf-8"))["story"]
    return [document(line["text"].split("\n\n"), str(line["id"])) for line in lines], list(map(str, stories))


def texts(name: str) -> tuple[list[Document], list[str]]:
    """Return the different texts of a gold set and what each is a version of."""
    found = {
        (text_of(name, row["id"]), tuple(row[side])): None for row in gold(name, DATA) for side in ("left", "right")
    }
    return [document(units, str(k)) for k, (_, units) in enumerate(found)], [source for source, _ in found]


def told_twice(names: Iterable[str]) -> tuple[list[Document], list[str]]:
    """Return the texts of our own hand-made alignments, from the files of these names, and the story of each."""
    documents, stories = [], []
    for name in names:
        for row in map(json.loads, (PAIRS / f"{name}.jsonl").read_text("utf-8").splitlines()):
            for side in ("left", "right"):
                documents.append(document(row[side], f"{row['id']}-{side}"))
                apart = name in APART or row["id"] in APART
                stories.append(f"{name} {row['id']}" + side * apart)
    return documents, stories


def pairs(groups: Iterable[Sequence[int]]) -> Pairs:
    """Return every two that are in one group."""
    return {pair for members in groups for pair in combinations(members, 2)}


def same(stories: Sequence[str]) -> Pairs:
    """Return every two documents of one story."""
    members: dict[str, list[int]] = defaultdict(list)
    for number, own in enumerate(stories):
        members[own].append(number)
    return pairs(members.values())


def told(name: str, rounds: int) -> None:
    """Say how right and how quick we are: of a set, of files with pairs, or of a folder of made articles."""
    if name in SETS:
        documents, stories = texts(name)
    elif Path(name).is_dir():
        documents, stories = articles(Path(name))
    else:
        documents, stories = told_twice(name.split(","))
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        found = group(documents)
        seconds.append(time.process_time() - start)
    said, true = pairs(one.documents for one in found), same(stories)
    right = len(said & true)
    say(
        f"{len(documents)} documents, F1 {f1(said, true):.4f} (of {len(said)} pairs {right} right, "
        f"{len(true)} to be found), {high_water()} MB, {median(seconds):.3f} s"
    )


def measured(title: str, name: str, rounds: int) -> float:
    """Say the same of a folder looked at in a process of its own, and return the seconds."""
    command = [sys.executable, __file__, "--rounds", str(rounds), "--measure", name]
    line = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    say(f"{title}: {line}")
    return float(line.split()[-2])


def peer(python: str, place: Path, rounds: int) -> float:
    """Say how right and how quick the peer is at its best threshold, and return its seconds."""
    command = [python, str(DATA / "peers/allpairs.py"), PEER, str(place)]
    done = [
        json.loads(subprocess.run(command, check=True, capture_output=True).stdout.splitlines()[-1])
        for _ in range(rounds)
    ]
    seconds = median(float(one["cpu"]) for one in done)
    say(f"  {PEER}: F1 {done[0]['F1']:.4f} at its best threshold, {seconds:.3f} s, {done[0]['rss_mb']} MB")
    return seconds


def main(argv: Sequence[str]) -> None:
    """Measure the gold sets, then folders of made articles."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "copytaster-bench")
    parser.add_argument("--sizes", type=int, nargs="*", default=[100, 1000])
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--python")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if args.measure:
        told(args.measure, args.rounds)
        return
    for name in SETS:
        measured(name, name, args.rounds)
    files = sorted(file.stem for file in PAIRS.glob("*.jsonl"))
    for names in ([",".join(files)], files):
        for name in names:
            measured(name if name in files else "our own pairs", name, args.rounds)
    for size in args.sizes:
        place = made(args.folder, size, args.seed)
        seconds = measured(f"made, seed {args.seed}", str(place), args.rounds)
        if args.python:
            say(f"  ours / {PEER}: {seconds / peer(args.python, place, args.rounds):.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
