"""How well the shares derived and verbatim tell four degrees of text reuse: bounds from one set, checked on another.

Run: ``python -P tests/bench/derivation.py [--data FOLDER] [--all]``

The degrees are those of Clough & Stevenson (2011): near copy, light rewriting, heavy rewriting, independent. The first
set is made of two editions of a novel, two drafts of essays, two translations, and texts that have nothing to do with
each other; the second of the other half of the editions, news at two reading levels, simplified news and the same
events told by other writers, and again of strangers. A pair is cut to the length of a news story.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, product
from pathlib import Path
from typing import NamedTuple

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.coverage import PARTIALLY, WHOLLY, covered
from copytaster.comparison.index import Index
from copytaster.comparison.lexicon import Lexicon
from copytaster.text.document import Document, Paragraph
from copytaster.text.language import language
from copytaster.text.version import versions

DATA = Path(os.environ.get("COPYTASTER_DATA", Path(__file__).parents[2] / "../shared"))
DEGREES = ("near copy", "light", "heavy", "independent")
PAIRS = 14
LONGEST = 700
"""Words of a text that are used."""
GRID = tuple(step / 20 for step in range(1, 20))
Texts = tuple[list[str], list[str]]
FIRST = {"near copy": "frankenstein_1818_1831", "light": "argrewrite_plusmoves", "heavy": "bible_geneva_bbe"}
ONE_STORY = {"gospels_synoptic"}
"""Sets whose pairs all tell the same: no two of them are strangers."""
MIXED = "half its own"
"""Texts of which half is a light or heavy rewriting and half another text altogether."""
SECOND = {"near copy": "frankenstein_1818_1831", "light": "onestopqa_para_mixed", "heavy": "gospels_synoptic"}


class Bounds(NamedTuple):
    """From which share on a pair is a near copy, a light and a heavy rewriting."""

    near: float
    light: float
    heavy: float

    def degree(self, derived: float, verbatim: float) -> str:
        """Return the degree of a pair: how much is verbatim tells copies apart, how much is derived the rest."""
        if verbatim >= self.near:
            return DEGREES[0]
        if verbatim >= self.light:
            return DEGREES[1]
        return DEGREES[2] if derived >= self.heavy else DEGREES[3]


class Measured(NamedTuple):
    """The degree of a pair and what was measured."""

    degree: str
    derived: float
    verbatim: float


def cut(units: Sequence[str]) -> list[str]:
    """Return the first units of a text, up to the length of a news story."""
    kept: list[str] = []
    for unit in units:
        if kept and sum(len(one.split()) for one in kept) > LONGEST:
            break
        kept.append(unit)
    return kept


def pairs(folder: Path, name: str, start: int) -> list[Texts]:
    """Return pairs of a gold set: the left side cut, and of the right side what is linked to that."""
    found = []
    with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in islice(lines, start, None, 2):
            pair = json.loads(line)
            left = cut(pair["left"])
            linked = sorted({link[1] for link in pair["gold"] if link[0] < len(left)})
            if linked:
                found.append((left, [pair["right"][number] for number in linked]))
    return found[:PAIRS]


def strangers(known: Sequence[Texts]) -> list[Texts]:
    """Return the left side of each pair with the right side of another one."""
    turned = [*known[1:], *known[:1]]
    return [(one[0], other[1]) for one, other in zip(known, turned, strict=True)]


def measured(folder: Path, sets: dict[str, str], start: int) -> Iterator[Measured]:
    """Yield what is measured of every pair of one set."""
    apart: list[Texts] = []
    for degree, name in sets.items():
        known = pairs(folder, name, start)
        if name not in ONE_STORY:
            apart += strangers(known)[: PAIRS // 3]
        for texts in known:
            yield measure(degree, texts)
    for texts in apart:
        yield measure(DEGREES[3], texts)
    for left, other in apart:
        yield measure(MIXED, (left, [*half(left), *half(other)]))


def half(units: Sequence[str]) -> list[str]:
    """Return the first half of a text, by words."""
    whole = sum(len(unit.split()) for unit in units)
    kept: list[str] = []
    for unit in units:
        if kept and 2 * sum(len(one.split()) for one in kept) >= whole:
            break
        kept.append(unit)
    return kept


def measure(degree: str, texts: Texts) -> Measured:
    """Measure how much of the right text comes from the left one."""
    left, right = (
        Document(name, "", tuple(map(Paragraph, units)), language=language("\n".join(units)))
        for name, units in zip("ab", texts, strict=True)
    )
    row = covered(Index(compare(Inputs(versions((left, right))))), 1, 0, Lexicon())
    return Measured(degree, row.derived, row.verbatim)


def best(found: Sequence[Measured]) -> Bounds:
    """Return the bounds that put most pairs into their class, the middle one of those that do so equally well."""

    def right(bounds: Bounds) -> int:
        return sum(bounds.degree(one.derived, one.verbatim) == one.degree for one in found)

    options = [Bounds(*steps) for steps in product(GRID, GRID, GRID) if steps[0] > steps[1]]
    most = max(map(right, options))
    equal = [bounds for bounds in options if right(bounds) == most]
    return equal[len(equal) // 2]


def tell(words: str, found: Sequence[Measured], bounds: Bounds) -> None:
    """Print the confusion table of a set, the mean shares, and the classes of the program."""
    table = Counter((one.degree, bounds.degree(one.derived, one.verbatim)) for one in found)
    sys.stdout.write(
        f"{words}: near ≥ {bounds.near}, light ≥ {bounds.light} verbatim; heavy ≥ {bounds.heavy} derived\n"
    )
    heads = "".join(f"{head:>13}" for head in DEGREES)
    sys.stdout.write(f"{'':14}{heads}   derived  verbatim   wholly partially non\n")
    for degree in (*DEGREES, MIXED):
        own = [one for one in found if one.degree == degree]
        counts = "".join(f"{table[degree, other]:13}" for other in DEGREES)
        derived = sum(one.derived for one in own) / max(1, len(own))
        verbatim = sum(one.verbatim for one in own) / max(1, len(own))
        wholly = sum(one.derived >= WHOLLY for one in own)
        non = sum(one.derived < PARTIALLY for one in own)
        classes = f"{wholly:8}{len(own) - wholly - non:8}{non:6}"
        sys.stdout.write(f"{degree:14}{counts}{derived:10.2f}{verbatim:10.2f}{classes}\n")
    right = sum(table[degree, degree] for degree in DEGREES)
    whole = sum(one.degree in DEGREES for one in found)
    sys.stdout.write(f"right {right} of {whole}: {right / whole:.2f}\n\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--all", action="store_true", help="print every pair")
    chosen = parser.parse_args(arguments)
    first = list(measured(chosen.data / "gold", FIRST, 0))
    second = list(measured(chosen.data / "gold", SECOND, 1))
    bounds = best(first)
    tell("first set", first, bounds)
    tell("second set", second, bounds)
    if chosen.all:
        for one in (*first, *second):
            sys.stdout.write(f"{one.degree:14}{one.derived:8.2f}{one.verbatim:8.2f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
