"""How right the alignment is on the gold sets: one configuration over all of them, as a table.

Run: ``python tests/bench/accuracy.py [--data FOLDER] [--reliability | --together] [SET ...]``; ``--together`` aligns
all versions of one text at once, and each pair of them alone for comparison.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import TypedDict

from copytaster.alignment.align import align
from copytaster.text.document import Document, Paragraph
from copytaster.text.language import language
from copytaster.text.version import Version, versions

DATA = Path(os.environ.get("COPYTASTER_DATA", Path(__file__).parents[3] / "shared"))
SETS: dict[str, tuple[bool, float, float]] = {
    "argrewrite_plusmoves": (True, 0.945, 0.96),
    "gospels_synoptic": (False, 0.79, 0.84),
    "bible_mixed": (False, 0.955, 0.97),
    "bible_geneva_bbe": (False, 0.98, 0.99),
    "porsimples": (False, 0.985, 0.995),
    "frankenstein_1818_1831": (True, 0.98, 0.99),
    "onestopqa_para_mixed": (False, 0.995, 1.0),
}
"""Set → whether only changed links count, the bar and the aim."""


class Row(TypedDict):
    """A line of a gold set: two texts, each a list of units, and their links with what kind each is of."""

    id: str
    left: list[str]
    right: list[str]
    gold: list[tuple[int, int, str]]


Links = list[tuple[int, int, float]]
"""Left and right unit of each link, and the confidence in it."""


def document(units: Sequence[str], path: str) -> Document:
    """Return a document whose paragraphs are `units`."""
    return Document(path, "", tuple(Paragraph(unit) for unit in units), language=language("\n".join(units)))


def predicted(left: Sequence[str], right: Sequence[str]) -> Links:
    """Return the links between two lists of units."""
    found = align(versions((document(left, "left"), document(right, "right"))))
    return [(link.left.paragraph, link.right.paragraph, link.confidence) for link in found.links]


def gold(name: str, data: Path) -> Iterator[Row]:
    """Yield the document pairs of a set."""
    with (data / "gold" / f"{name}.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, filter(str.strip, lines))


def scorer(data: Path) -> ModuleType:
    """Load the scorer that lies beside the sets."""
    spec = importlib.util.spec_from_file_location("score", data / "gold/score.py")
    if not (spec and spec.loader):
        raise ImportError(name="score")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def seeds(data: Path) -> tuple[Version, ...]:
    """Return the seed articles, their non-empty lines as paragraphs."""
    files = sorted((data / "seeds").glob("*.txt"))
    lines = [[line.strip() for line in file.read_text(encoding="utf-8").split("\n") if line.strip()] for file in files]
    return versions(tuple(document(units, file.name) for units, file in zip(lines, files, strict=True)))


def seed_rows(data: Path) -> Iterator[tuple[str, float]]:
    """Yield the scores on the three versions aligned together, and the wrong links between different stories."""
    all_five = seeds(data)
    found = align(all_five[:3])
    rows = list(gold("seeds_000_002", data))
    links = [[x.left.paragraph, x.right.paragraph] for x in found.links if (x.left.version, x.right.version) == (0, 2)]
    yield "seeds 000–002 of three", scorer(data).score(rows, {rows[0]["id"]: links}, "same+partial")[0]["micro"]["F1"]
    wrong = sum(len(align((all_five[a], all_five[b])).links) for a, b in combinations(range(5), 2) if b >= 3)
    yield "wrong links between different stories", wrong
    wrong = sum(1 for x in align(all_five).links if x.right.version >= 3)
    yield "the same, all five aligned together", wrong


def families(rows: Sequence[Row]) -> list[list[Row]]:
    """Return the document pairs that have texts in common, directly or through others, if there are more than two."""
    found: list[list[Row]] = []
    for row in rows:
        near = [own for own in found if any(set(texts(row)) & set(texts(other)) for other in own)]
        found = [own for own in found if own not in near] + [[*(one for own in near for one in own), row]]
    return [own for own in found if len({text for row in own for text in texts(row)}) > 2]


def texts(row: Row) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the units of both sides of a document pair."""
    return tuple(row["left"]), tuple(row["right"])


def predicted_together(family: Sequence[Row]) -> dict[str, list[tuple[int, int]]]:
    """Return the links of each document pair, all versions aligned together."""
    own = list(dict.fromkeys(text for row in family for text in texts(row)))
    links = align(versions(tuple(document(text, str(number)) for number, text in enumerate(own)))).links
    found = {}
    for row in family:
        left, right = map(own.index, texts(row))
        ends = [{link.left.version: link.left.paragraph, link.right.version: link.right.paragraph} for link in links]
        found[row["id"]] = [(end[left], end[right]) for end in ends if end.keys() == {left, right}]
    return found


def together(data: Path) -> Iterator[tuple[str, int, float, float]]:
    """Yield for each set with texts of several versions how many, and F1 of each pair alone, and of all together."""
    for name, (changed, _, _) in SETS.items():
        if own := families(list(gold(name, data))):
            rows = [row for family in own for row in family if len(set(texts(row))) > 1]
            alone = {row["id"]: predicted(row["left"], row["right"]) for row in rows}
            joint = {key: links for family in own for key, links in predicted_together(family).items()}
            scores = (scorer(data).score(rows, preds, "same+partial", changed=changed) for preds in (alone, joint))
            yield name, len(own), *(score[0]["micro"]["F1"] for score in scores)


def say(line: str) -> None:
    """Print one line."""
    sys.stdout.write(line + "\n")


def reliability(data: Path) -> Iterator[tuple[str, int, float, float]]:
    """Yield for each tenth of confidence its weighed links, their mean confidence and the share that is right."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for name in SETS:
        for row in gold(name, data):
            wanted = {(i, j) for i, j, *_ in row["gold"]}
            for i, j, confidence in predicted(row["left"], row["right"]):
                if confidence < 1:
                    bins.setdefault(min(int(confidence * 10), 9), []).append((confidence, (i, j) in wanted))
    for tenth, own in sorted(bins.items()):
        confidences, right = zip(*own, strict=True)
        yield f"{tenth / 10:.1f}", len(own), sum(confidences) / len(own), sum(right) / len(own)


def main(argv: Sequence[str]) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--reliability", action="store_true", help="show how often links of each confidence are right")
    parser.add_argument("--together", action="store_true", help="align all versions of one text together")
    parser.add_argument("sets", nargs="*")
    args = parser.parse_args(argv)
    if args.reliability:
        say("from  links  confidence  right")
        for tenth, count, confidence, right in reliability(args.data):
            say(f"{tenth} {count:8d} {confidence:10.3f} {right:6.3f}")
        return
    if args.together:
        say(f"{'set':28s} texts  alone together")
        for name, count, alone, joint in together(args.data):
            say(f"{name:28s} {count:5d} {alone:.4f} {joint:8.4f}")
        return
    score = scorer(args.data).score
    say(f"{'set':28s}      P      R     F1    bar    aim seconds")
    for name in args.sets or SETS:
        changed, bar, aim = SETS[name]
        rows = list(gold(name, args.data))
        start = time.process_time()
        preds = {row["id"]: predicted(row["left"], row["right"]) for row in rows}
        took = time.process_time() - start
        micro = score(rows, preds, "same+partial", changed=changed)[0]["micro"]
        say(f"{name:28s} {micro['P']:.4f} {micro['R']:.4f} {micro['F1']:.4f} {bar:6.3f} {aim:6.3f} {took:6.2f}")
    if not args.sets:
        for name, value in seed_rows(args.data):
            say(f"{name:40s} {value:.4f}")


if __name__ == "__main__":
    main(sys.argv[1:])
