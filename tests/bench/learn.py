"""How the weights of the engine are learned from hand-made alignments, and how well they carry over.

Run: ``python tests/bench/learn.py [--generated FOLDER ...] [--write MODEL.py]`` to fit on everything,
``--halves`` to fit on one half of the document pairs and score the other, ``--leave-out`` to score each set with
weights fitted on the others. Needs scipy. Generated folders hold ``left.txt``, ``right.txt`` and ``gold.json``.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import wrap

import numpy as np
from accuracy import DATA, SETS, document, gold, say, seeds
from scipy.optimize import minimize

from copytaster.alignment import align
from copytaster.alignment.candidates import candidates
from copytaster.alignment.context import Setting, context_columns, setting, words_columns
from copytaster.alignment.features import features, split
from copytaster.text.version import versions

NETS, BENDS, DECAY, STEPS = 6, 5, 6e-5, 250
"""Fits with different beginnings that are averaged, bent sums of each, pull towards 0, and steps of each fit."""
CROSSED = 15
"""Pairs of different texts of one set, which have no links, taken from each set."""
NO_LINKS = {"crossed": 6e-4, "strangers": 2e-3}
"""Weight of each candidate of document pairs without links; the links of every set weigh 1 together."""
HARD = {"argrewrite_plusmoves": 2.0, "gospels_synoptic": 2.0}
BY_EYE = {
    (0, 1): "6-0 7-5 9-4 9-9 9-10 10-13 10-15 12-2 13-22 14-8 16-3 16-9 16-11 17-12 19-16 19-17 20-18 21-6 27-7 27-19 "
    "28-20 28-21 33-23 33-24 33-25 34-26 38-28 38-29 38-30",
    (1, 2): "2-6 3-25 4-13 5-17 6-22 7-18 8-31 9-13 9-25 10-13 11-25 12-26 13-21 15-21 16-3 17-3 18-16 19-18 20-7 21-7 "
    "22-12",
}
"""Links between the seeds that have no gold set, by line numbers."""


@dataclass
class Case:
    """A document pair: its candidates, which of them are links, and how far each is believed so far."""

    name: str
    known: Setting
    words: np.ndarray
    links: np.ndarray
    sure: int
    right: int
    wanted: int
    belief: np.ndarray = field(default_factory=lambda: np.zeros(0))


def case(name: str, left: Sequence[str], right: Sequence[str], wanted: Iterable[tuple[int, int]]) -> Case:
    """Return the document pair as the engine sees it before it judges."""
    inputs = align.numbered(versions((document(left, "left"), document(right, "right"))))
    given = align.fixed(inputs, ())
    inputs = align.with_sentences(inputs, align.settled(inputs, given))
    own = features(split(inputs), inputs.alike)
    taken = given.together(inputs.size)
    pairs = candidates(own, inputs.version, taken)
    known = setting(pairs, taken, own, inputs.version)
    links = {(inputs.number[0][i], inputs.number[1][j]) for i, j in wanted}
    hits = np.array([pair in links for pair in zip(pairs.x.tolist(), pairs.y.tolist(), strict=True)], float)
    right_already = sum(pair in links for pair in zip(taken.x.tolist(), taken.y.tolist(), strict=True))
    return Case(name, known, words_columns(known), hits, len(taken.x), right_already, len(links))


def cases(data: Path, generated: Sequence[Path]) -> list[Case]:
    """Return all document pairs: the gold sets, texts crossed within a set, generated ones and the seeds."""
    found: list[Case] = []
    rng = random.Random(5)  # noqa: S311 - a draw to be repeated, nothing secret
    for name in SETS:
        rows = list(gold(name, data))
        found += [case(name, row["left"], row["right"], [(i, j) for i, j, *_ in row["gold"]]) for row in rows]
        if name != "gospels_synoptic":  # its texts tell the same events
            crossed = [rng.sample(rows, 2) for _ in range(CROSSED)]
            found += [case("crossed", one["left"], other["right"], ()) for one, other in crossed]
    for folder in generated:
        sides = [
            [
                " ".join(p.split())
                for p in re.split(r"\n\s*\n", (folder / f"{side}.txt").read_text("utf-8"))
                if p.strip()
            ]
            for side in ("left", "right")
        ]
        links = [(i, j) for i, j, *_ in json.loads((folder / "gold.json").read_text("utf-8"))["pairs"]]
        found.append(case("generated", *sides, links))
    units = [[paragraph.text for paragraph in version.paragraphs] for version in seeds(data)]
    wanted = {pair: [tuple(map(int, link.split("-"))) for link in links.split()] for pair, links in BY_EYE.items()}
    wanted[0, 2] = [(i, j) for i, j, *_ in next(gold("seeds_000_002", data))["gold"]]
    for b in range(1, len(units)):
        for a in range(b):
            name = "seeds" if (a, b) in wanted else "strangers"
            found.append(case(name, units[a], units[b], wanted.get((a, b), ())))
    return found


@dataclass
class Net:
    """One fit: the logistic of a straight sum of the columns and of a few bent ones."""

    bends: np.ndarray
    shifts: np.ndarray
    bent: np.ndarray
    straight: np.ndarray
    bias: float

    def odds(self, columns: np.ndarray) -> np.ndarray:
        """Return the log odds."""
        return np.tanh(columns @ self.bends + self.shifts) @ self.bent + columns @ self.straight + self.bias


def fit(columns: np.ndarray, links: np.ndarray, weight: np.ndarray, beginning: int) -> Net:
    """Fit by the weighted log loss with all columns brought to mean 0 and spread 1."""
    mean, spread = columns.mean(0), columns.std(0) + 1e-6
    own, weight = (columns - mean) / spread, weight / weight.sum()
    width = own.shape[1]
    rng = np.random.default_rng(beginning)
    start = np.concatenate(
        [
            rng.normal(0, 0.5 / np.sqrt(width), width * BENDS),
            np.zeros(BENDS),
            rng.normal(0, 0.3, BENDS),
            np.zeros(width),
            [-1.0],
        ]
    )

    def parts(theta: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, float]:
        bends, rest = theta[: width * BENDS].reshape(width, BENDS), theta[width * BENDS :]
        return bends, rest[:BENDS], rest[BENDS : 2 * BENDS], rest[2 * BENDS : -1], rest[-1]

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        bends, shifts, bent, straight, bias = parts(theta)
        hidden = np.tanh(own @ bends + shifts)
        odds = hidden @ bent + own @ straight + bias
        error = weight * (1 / (1 + np.exp(-odds)) - links)
        back = error[:, None] * bent * (1 - hidden**2)
        slope = np.concatenate([(own.T @ back).ravel(), back.sum(0), hidden.T @ error, own.T @ error, [error.sum()]])
        slope[:-1] += 2 * DECAY * theta[:-1]
        return float((weight * (np.logaddexp(0, odds) - links * odds)).sum() + DECAY * (theta[:-1] ** 2).sum()), slope

    bends, shifts, bent, straight, bias = parts(
        minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    )
    bends, straight = bends / spread[:, None], straight / spread
    return Net(bends, shifts - mean @ bends, bent, straight, bias - mean @ straight)


def averaged(nets: Sequence[Net]) -> Net:
    """Return one net whose odds are the mean of those of `nets`."""
    return Net(
        np.concatenate([net.bends for net in nets], axis=1),
        np.concatenate([net.shifts for net in nets]),
        np.concatenate([net.bent for net in nets]) / len(nets),
        sum(net.straight for net in nets) / len(nets),
        sum(net.bias for net in nets) / len(nets),
    )


def learned(every: Sequence[Case], taught: Sequence[Case], rounds: int = 2) -> list[Net]:
    """Fit one judgement after the other on `taught`, and let each judge `every` case."""
    totals: dict[str, float] = {}
    for one in taught:
        totals[one.name] = totals.get(one.name, 0) + one.links.sum()
    links = np.concatenate([one.links for one in taught])
    weight = np.concatenate(
        [
            np.full(len(one.links), NO_LINKS.get(one.name) or HARD.get(one.name, 1.0) / max(totals[one.name], 200))
            for one in taught
        ]
    )
    nets: list[Net] = []
    for number in range(rounds + 1):
        columns = {
            id(one): one.words if not number else np.c_[one.words, context_columns(one.known, one.belief)]
            for one in every
            if len(one.links)
        }
        stacked = np.concatenate([columns[id(one)] for one in taught if len(one.links)])
        nets.append(averaged([fit(stacked, links, weight, beginning) for beginning in range(NETS)]))
        for one in every:
            one.belief = 1 / (1 + np.exp(-nets[-1].odds(columns[id(one)]))) if len(one.links) else np.zeros(0)
    return nets


def scores(every: Sequence[Case]) -> str:
    """Return the F1 of every set, and the wrong links of those that have none."""
    line = []
    for name in dict.fromkeys(one.name for one in every):
        own = [one for one in every if one.name == name]
        hit = sum(one.right + int(one.links[one.belief >= 0.5].sum()) for one in own)
        said = sum(one.sure + int((one.belief >= 0.5).sum()) for one in own)
        wanted = sum(one.wanted for one in own)
        line.append(f"{name} {2 * hit / (said + wanted):.4f}" if wanted else f"{name} {said - hit} wrong")
    return "; ".join(line)


def halves(every: list[Case]) -> None:
    """Score each half of the document pairs with weights fitted on the other."""
    beliefs: dict[int, np.ndarray] = {}
    for half in (0, 1):
        learned(every, [one for k, one in enumerate(every) if (k + k // 7) % 2 != half])
        beliefs |= {k: one.belief for k, one in enumerate(every) if (k + k // 7) % 2 == half}
    for k, one in enumerate(every):
        one.belief = beliefs[k]
    say(scores(every))


def leave_out(every: list[Case]) -> None:
    """Score each set with weights fitted on the others."""
    for name in SETS:
        learned(every, [one for one in every if one.name != name])
        say(scores([one for one in every if one.name == name]))


def written(nets: Sequence[Net], head: str) -> str:
    """Return the module of weights: the lines before the first weight stay as they are."""

    def text(values: Iterable[float]) -> str:
        return '"""\n' + "\n".join(wrap(" ".join(f"{value:.4g}" for value in values), 116)) + '\n"""'

    def layer(net: Net) -> str:
        texts = ",\n".join(text(values) for values in (net.bends.ravel(), net.shifts, net.bent, net.straight))
        return f"layer(\n{texts},\n{net.bias:.4g},\n)"

    return f"{head}FIRST = {layer(nets[0])}\n\nROUNDS = (\n" + "".join(f"{layer(net)},\n" for net in nets[1:]) + ")\n"


def main(argv: Sequence[str]) -> None:
    """Fit, and say how right the result is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--generated", type=Path, nargs="*", default=[])
    parser.add_argument("--write", type=Path)
    parser.add_argument("--halves", action="store_true")
    parser.add_argument("--leave-out", action="store_true")
    args = parser.parse_args(argv)
    every = cases(args.data, args.generated)
    tests: list[tuple[bool, Callable[[list[Case]], None]]] = [(args.halves, halves), (args.leave_out, leave_out)]
    for asked, test in tests:
        if asked:
            test(every)
    nets = learned(every, every)
    say(scores(every))
    if args.write:
        before = args.write.read_text("utf-8")
        args.write.write_text(written(nets, before[: before.index("FIRST = ")]), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
