"""How the weights of the alignment are learned from hand-made alignments, and how well they generalize.

Run: ``python tests/bench/learn.py [--generated FOLDER ...] [--write MODEL.py]`` to fit on everything,
``--folds`` to score the texts of each of six folds with weights fitted on the five others, ``--leave-out`` to score
each set with weights fitted on the others, ``--seed`` to start all fits from other random weights, which shows how much
is chance, ``--nets`` to average fewer fits, ``--plain`` to learn from the texts without variations. Figures are those
of ``accuracy.py``. Needs scipy. Generated folders contain ``left.txt``, ``right.txt`` and ``gold.json``.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from textwrap import wrap

import numpy as np
import perturb
from accuracy import DATA, SETS, Row, document, gold, say, seeds
from perturb import Pair
from scipy.optimize import minimize
from speed import paragraphs

from copytaster.alignment import align, weights
from copytaster.alignment.candidates import candidates
from copytaster.alignment.context import context_columns, setting, words_columns
from copytaster.alignment.features import features, split
from copytaster.alignment.inputs import numbered, with_sentences
from copytaster.alignment.model import Network
from copytaster.alignment.pairwise import Judgement, accepted, believed, hopeful
from copytaster.text.version import versions

FOLDS = 6
"""As many as there are gospels, so that each is judged by weights that have not seen it."""
NETS, UNITS, STEPS = 6, 5, 150
"""Fits from different random weights that are averaged, hidden units of each, and steps of each fit."""
DECAY, COARSE = 6e-5, 5.0
"""Weight decay, and how much stronger it is for features that are the same for all candidates of a document pair."""
OF_PAIRS = [5, 8, 9, 10, 19, 20, 27, 28, 29]
"""The columns of those features: of them there are no more examples than document pairs."""
CROSSED = 15
"""Pairs of different texts of one set, which have no links, taken from each set: so many whole, so many cut short."""
SHORT = 2, 12
"""Units that are left of a text that was cut short: least and most."""
NO_LINKS = {"crossed": 1e-3, "strangers": 1.2e-2}
"""Weight of each candidate of document pairs without links; the links of every set weigh 1 together."""
HARD = {"argrewrite_plusmoves": 3.0, "gospels_synoptic": 3.5, "seeds": 3.0, "f-apart": 2.5}
OWN = Path(__file__).parents[1] / "data/alignments"
"""Texts written for this, retold shorter, simpler or by another program: ``AUTHOR-KIND.jsonl``, like the gold sets."""
WRITTEN = 0.22
"""Weight of the links of each of those files."""
VARIED = 0.15
"""Weight of the links of a set in texts that were varied, for each way to vary them."""
WAYS: dict[str, Callable[[Pair, random.Random], Pair]] = {
    "reworded": perturb.with_other_words,
    "joined": perturb.joined,
    "part": perturb.part,
}
PARTS = {"gospels_synoptic": 10}
"""Parts taken from each text of a set; of others two."""
TRUE_WORDS = "argrewrite_plusmoves"
"""The set that is not reworded: its annotators link rewordings up to some degree only, which is to be learned."""
THIN, THINNED = 0.1, 5
"""Cosine below which only every fifth candidate that is no link is learned from, with five times its weight."""
BY_EYE = {
    (0, 1): "6-0 7-5 9-4 9-9 9-10 10-13 10-15 12-2 13-22 14-8 16-3 16-9 16-11 17-12 19-16 19-17 20-18 21-6 27-7 27-19 "
    "28-20 28-21 33-23 33-24 33-25 34-26 38-28 38-29 38-30",
    (1, 2): "2-6 3-25 4-13 5-17 6-22 7-18 8-31 9-13 9-25 10-13 11-25 12-26 13-21 15-21 16-3 17-3 18-16 19-18 20-7 21-7 "
    "22-12",
}
"""Links between the seeds that have no gold set, by line numbers."""


@dataclass
class Case:
    """A document pair: the set it is of, where it comes from, its candidates, and which of them are links.

    `counted` are the candidates that the score of its set counts; of the pairs that were not weighed, `sure` are
    counted and `right` of these are links; `wanted` links are to be found; `kept` are those not dropped at first.
    """

    name: str
    home: str
    groups: frozenset[str]
    start: Judgement
    links: np.ndarray
    counted: np.ndarray
    sure: int
    right: int
    wanted: int
    now: Judgement
    kept: np.ndarray = field(default_factory=lambda: np.zeros(0, bool))


def case(name: str, home: str, groups: Iterable[str], pair: Pair) -> Case:
    """Return the document pair as the engine sees it before it judges."""
    inputs = numbered(versions((document(pair.left, "left"), document(pair.right, "right"))))
    given = align.fixed(inputs, ())
    inputs = with_sentences(inputs, align.settled(given))
    words = split(inputs.parts)
    own = features(words, inputs.alike)
    pairs = candidates(own, inputs.version, given.full)
    known = setting(pairs, given.links, words, own, inputs.version)
    changed_only = SETS[name][0] if name in SETS else False

    def places(x: np.ndarray, y: np.ndarray) -> list[tuple[int, int]]:
        return list(zip(inputs.paragraph[x].tolist(), inputs.paragraph[y].tolist(), strict=True))

    def counts(i: int, j: int) -> bool:
        return not changed_only or pair.left[i].split() != pair.right[j].split()

    links = set(pair.links)
    weighed = places(pairs.x, pairs.y)
    sure = [place for place in places(given.links.x, given.links.y) if counts(*place)]
    start = Judgement(known, words_columns(known), np.zeros(len(weighed)))
    return Case(
        name,
        home,
        frozenset(groups),
        start,
        np.array([place in links for place in weighed], float),
        np.array([counts(*place) for place in weighed], bool),
        len(sure),
        sum(place in links for place in sure),
        sum(counts(*place) for place in links),
        start,
    )


def cases(data: Path, generated: Sequence[Path]) -> list[Case]:
    """Return all document pairs: the gold sets, texts crossed within a set, generated ones and the seeds."""
    found: list[Case] = []
    rng = random.Random(5)  # noqa: S311 - a repeatable draw, nothing secret
    for name in SETS:
        rows = [(group(name, row["id"]), pair_of(row)) for row in gold(name, data)]
        found += [case(name, name, [own], pair) for own, pair in rows]
        if name != "gospels_synoptic":  # its texts tell the same events
            for k in range(2 * CROSSED):
                (a, one), (b, two) = rng.sample(rows, 2)
                short = len(two[1]) if k < CROSSED else rng.randint(*SHORT)
                found.append(case("crossed", name, [a, b], Pair(one[0], two[1][:short], [])))
    for folder in generated:
        left, right = (paragraphs(folder / f"{side}.txt") for side in ("left", "right"))
        links = [(i, j) for i, j, *_ in json.loads((folder / "gold.json").read_text("utf-8"))["pairs"]]
        found.append(case("generated", "generated", [f"generated {folder.name}"], Pair(left, right, links)))
    units = [[paragraph.text for paragraph in version.paragraphs] for version in seeds(data)]
    wanted = {
        pair: [(int(i), int(j)) for i, j in (link.split("-") for link in links.split())]
        for pair, links in BY_EYE.items()
    }
    wanted[0, 2] = [(i, j) for i, j, *_ in next(gold("seeds_000_002", data))["gold"]]
    for pair in combinations(range(len(units)), 2):
        kind = "seeds" if pair in wanted else "strangers"
        left, right = (units[number] for number in pair)
        found.append(case(kind, "seeds", ["seeds"], Pair(left, right, wanted.get(pair, []))))
    return found


def retold() -> Iterator[Case]:
    """Yield the document pairs that were written for learning, whose home is their author, and crossed ones."""
    for path in sorted(OWN.glob("*.jsonl")):
        home = "author " + path.stem.partition("-")[0]
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        names = [f"{path.stem} {row['id']}" for row in rows]
        for k, row in enumerate(rows):
            yield case(path.stem, home, [names[k]], pair_of(row))
            other = k - 1
            yield case("crossed", home, [names[k], names[other]], Pair(row["left"], rows[other]["right"], []))


def pair_of(row: Row) -> Pair:
    """Return the two texts of a line of a gold set."""
    return Pair(row["left"], row["right"], [(i, j) for i, j, *_ in row["gold"]])


def group(name: str, ident: str) -> str:
    """Return the group of a document pair, which stays in one fold: versions of one essay, one article, one chapter."""
    if name in {"argrewrite_plusmoves", "porsimples"}:
        ident = ident.rsplit("-", 1)[0]
    elif name == "onestopqa_para_mixed":
        ident = ident.rsplit("-", 2)[0]
    elif name == "bible_mixed":
        ident = ident.split("-", 2)[2]
    return f"{name} {ident}"


def varied(data: Path) -> Iterator[Case]:
    """Yield the document pairs of the gold sets with exchanged words, joined units, or cut to a part."""
    for name in SETS:
        for row in gold(name, data):
            for way, vary in WAYS.items():
                if name == TRUE_WORDS and way != "part":
                    continue
                for draw in range(PARTS.get(name, 2) if way == "part" else 1):
                    rng = random.Random(f"{way} {draw} {row['id']}")  # noqa: S311 - a repeatable draw
                    pair = vary(pair_of(row), rng)
                    if pair.left and pair.right:
                        yield case(f"{way} {name}", name, [group(name, row["id"])], pair)


def fit(columns: np.ndarray, links: np.ndarray, weight: np.ndarray, beginning: int) -> Network:
    """Fit by the weighted log loss with all columns brought to mean 0 and spread 1."""
    mean, spread = columns.mean(0), columns.std(0) + 1e-6
    own, weight = (columns - mean) / spread, weight / weight.sum()
    width = own.shape[1]
    rng = np.random.default_rng(beginning)
    own_decay = np.full(width, DECAY)
    own_decay[[k for k in OF_PAIRS if k < width]] *= COARSE
    decay = np.concatenate([np.repeat(own_decay, UNITS), np.full(2 * UNITS, DECAY), own_decay])
    start = np.concatenate(
        [
            rng.normal(0, 0.5 / np.sqrt(width), width * UNITS),
            np.zeros(UNITS),
            rng.normal(0, 0.3, UNITS),
            np.zeros(width),
            [-1.0],
        ]
    )

    def parts(theta: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, float]:
        hidden, rest = theta[: width * UNITS].reshape(width, UNITS), theta[width * UNITS :]
        return hidden, rest[:UNITS], rest[UNITS : 2 * UNITS], rest[2 * UNITS : -1], rest[-1]

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        hidden, hidden_bias, output, direct, bias = parts(theta)
        units = np.tanh(own @ hidden + hidden_bias)
        odds = units @ output + own @ direct + bias
        error = weight * (1 / (1 + np.exp(-odds)) - links)
        back = error[:, None] * output * (1 - units**2)
        slope = np.concatenate([(own.T @ back).ravel(), back.sum(0), units.T @ error, own.T @ error, [error.sum()]])
        slope[:-1] += 2 * decay * theta[:-1]
        return float((weight * (np.logaddexp(0, odds) - links * odds)).sum() + (decay * theta[:-1] ** 2).sum()), slope

    hidden, hidden_bias, output, direct, bias = parts(
        minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    )
    hidden, direct = hidden / spread[:, None], direct / spread
    return Network(hidden, hidden_bias - mean @ hidden, output, direct, bias - mean @ direct)


def averaged(nets: Sequence[Network]) -> Network:
    """Return one net whose odds are the mean of those of `nets`."""
    return Network(
        np.concatenate([net.hidden for net in nets], axis=1),
        np.concatenate([net.hidden_bias for net in nets]),
        np.concatenate([net.output for net in nets]) / len(nets),
        np.mean([net.direct for net in nets], axis=0),
        float(np.mean([net.bias for net in nets])),
    )


def learned(every: Sequence[Case], taught: Sequence[Case], beginnings: Sequence[int], rounds: int = 2) -> list[Network]:
    """Fit one network after the other on `taught`, and let each judge `every` case."""
    taught = [one for one in taught if len(one.links)]
    both = list({id(one): one for one in (*taught, *every)}.values())
    weight = weights_of(taught)
    links = np.concatenate([one.links for one in taught])
    stacked = np.concatenate([one.start.words for one in taught])
    thin = (stacked[:, 0] < THIN) & (links == 0)
    drawn = np.random.default_rng(17).random(len(links)) < 1 / THINNED
    each = np.concatenate([np.full(len(one.links), weight[id(one)]) for one in taught])
    each = np.where(thin, np.where(drawn, THINNED * each, 0), each)
    nets = [averaged([fit(stacked[each > 0], links[each > 0], each[each > 0], k) for k in beginnings])]
    for one in both:
        belief = believed(nets[0], one.start.words)
        one.now = hopeful(one.start._replace(belief=belief))
        one.kept = belief >= weights.HOPE
    links = np.concatenate([one.links[one.kept] for one in taught])
    each = np.concatenate([np.full(np.count_nonzero(one.kept), weight[id(one)]) for one in taught])
    for step in range(1 + rounds):
        columns = {id(one): columns_of(one.now) if step else one.now.words for one in both}
        stacked = np.concatenate([columns[id(one)] for one in taught if len(columns[id(one)])])
        nets.append(averaged([fit(stacked, links, each, k) for k in beginnings]))
        for one in both:
            one.now = one.now._replace(belief=believed(nets[-1], columns[id(one)]))
    return nets


def weights_of(taught: Sequence[Case]) -> dict[int, float]:
    """Return by id of a case what each of its candidates weighs."""
    totals: dict[str, float] = {}
    for one in taught:
        totals[one.name] = totals.get(one.name, 0) + one.links.sum()
    return {
        id(one): NO_LINKS.get(one.name)
        or (1.0 if one.name in {*SETS, "seeds", "generated"} else WRITTEN if one.home.startswith("author ") else VARIED)
        * HARD.get(one.name, HARD.get(one.home, 1.0))
        / max(totals[one.name], 200)
        for one in taught
    }


def columns_of(judgement: Judgement) -> np.ndarray:
    """Return the features of each candidate, with those from its context."""
    if not len(judgement.belief):
        return np.zeros((0, 0))
    return np.concatenate([judgement.words, context_columns(judgement.known, judgement.belief)], axis=1)


Tally = tuple[int, int, int]


def tally(one: Case) -> Tally:
    """Return how many links were right, predicted and wanted, as the score of its set counts them."""
    predicted = np.flatnonzero(one.kept)[accepted(one.now)]
    predicted = predicted[one.counted[predicted]]
    return one.right + int(one.links[predicted].sum()), one.sure + len(predicted), one.wanted


def scores(judged: Sequence[tuple[str, Tally]]) -> str:
    """Return the F1 of every set, and the wrong links of those that have none."""
    line = []
    for name in dict.fromkeys(name for name, _ in judged):
        hit, predicted, wanted = (
            sum(column) for column in zip(*(own for key, own in judged if key == name), strict=True)
        )
        line.append(f"{name} {2 * hit / (predicted + wanted):.4f}" if wanted else f"{name} {predicted - hit} wrong")
    return "; ".join(line)


def folds(every: list[Case], more: list[Case], beginnings: Sequence[int]) -> None:
    """Score the texts of each fold with weights fitted on the other folds, versions of one text held together."""
    count: dict[str, int] = {}
    fold: dict[str, int] = {}
    for one in every:
        for own in sorted(one.groups - fold.keys()):
            fold[own] = count.setdefault(one.home, 0) % FOLDS
            count[one.home] += 1
    judged: list[tuple[str, Tally]] = []
    for k in range(FOLDS):
        held = [one for one in every if len(one.groups) == 1 and fold[min(one.groups)] == k]
        learned(held, [one for one in (*every, *more) if all(fold[own] != k for own in one.groups)], beginnings)
        judged += [(one.name, tally(one)) for one in held]
    say("folds: " + scores(judged))


def leave_out(every: list[Case], more: list[Case], beginnings: Sequence[int]) -> None:
    """Score each set, and all that one author wrote, with weights fitted on the others."""
    for home in dict.fromkeys(one.home for one in every if one.home in SETS or one.home.startswith("author ")):
        held = [one for one in every if one.home == home and not one.name.startswith("crossed")]
        learned(held, [one for one in (*every, *more) if one.home != home], beginnings)
        say("left out: " + scores([(one.name, tally(one)) for one in held]))


def written(nets: Sequence[Network], head: str) -> str:
    """Return the module of weights: the lines before the first weight stay as they are."""

    def text(values: Iterable[float]) -> str:
        return '"""\n' + "\n".join(wrap(" ".join(f"{value:.4g}" for value in values), 116)) + '\n"""'

    def network(net: Network) -> str:
        texts = ",\n".join(text(values) for values in (net.hidden.ravel(), net.hidden_bias, net.output, net.direct))
        return f"network(\n{texts},\n{net.bias:.4g},\n)"

    first, ordered, *rounds = map(network, nets)
    return (
        f"{head}FIRST = {first}\n\nORDERED = {ordered}\n\nROUNDS = (\n" + "".join(f"{own},\n" for own in rounds) + ")\n"
    )


def main(argv: Sequence[str]) -> None:
    """Fit, and print how accurate the result is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--generated", type=Path, nargs="*", default=[])
    parser.add_argument("--write", type=Path)
    parser.add_argument("--folds", action="store_true")
    parser.add_argument("--leave-out", action="store_true")
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--nets", type=int, default=NETS)
    args = parser.parse_args(argv)
    beginnings = range(args.seed * args.nets, (args.seed + 1) * args.nets)
    every = [*cases(args.data, args.generated), *retold()]
    more = [] if args.plain else list(varied(args.data))
    tests: list[tuple[bool, Callable[[list[Case], list[Case], Sequence[int]], None]]] = [
        (args.folds, folds),
        (args.leave_out, leave_out),
    ]
    for asked, test in tests:
        if asked:
            test(every, more, beginnings)
    if args.write or not (args.folds or args.leave_out):
        nets = learned(every, [*every, *more], beginnings)
        say("fitted: " + scores([(one.name, tally(one)) for one in every]))
    if args.write:
        before = args.write.read_text("utf-8")
        args.write.write_text(written(nets, before[: before.index("FIRST = ")]), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
