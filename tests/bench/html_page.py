"""How long the web page of a comparison takes beside `difflib.HtmlDiff` on the same paragraphs.

Run: ``python tests/bench/html_page.py [PARAGRAPHS ...]``; the medians of three interleaved rounds, processor seconds:
of `HtmlDiff`; of comparing, laying out and writing; of laying out and writing; of writing the page of a ready report.
Where every paragraph is reworded, `HtmlDiff` compares each with each: more than a few hundred take it hours and are
left out.
"""

from __future__ import annotations

import difflib
import itertools
import random
import statistics
import sys
import time
from collections.abc import Callable

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.export.html_writer import render
from copytaster.report.build import build
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

ROUNDS = 3
WORDS = 43
MOVED = 0.1
WORKLOADS = (("a third reworded", 0.3, 0.1, 10_000), ("each one reworded", 1.0, 0.25, 500))
"""Name, share of the paragraphs that are reworded, share of their words that are exchanged, most paragraphs."""
VOCABULARY = 6000
SYLLABLES = (
    "ba",
    "ke",
    "li",
    "mo",
    "nu",
    "ra",
    "se",
    "ti",
    "vo",
    "zan",
    "der",
    "fel",
    "gor",
    "hin",
    "jus",
    "kar",
    "lem",
    "nor",
)


def vocabulary(chance: random.Random) -> list[str]:
    """Return made-up words, short ones first, which are used most."""
    words = {"".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(VOCABULARY)}
    return sorted(words, key=lambda word: (len(word), word))


def paragraph(chance: random.Random, words: list[str]) -> str:
    """Return a paragraph of made-up sentences, its words as unevenly frequent as in real text."""
    picked = [words[min(int(chance.paretovariate(0.6)), len(words)) - 1] for _ in range(WORDS)]
    return " ".join(picked).capitalize() + "."


def workload(count: int, share: float, rate: float) -> tuple[list[str], list[str]]:
    """Return two lists of paragraphs: a tenth left out, a tenth added, a tenth moved, of the rest a `share` reworded.

    `rate` is the share of the words of a reworded paragraph that are exchanged.
    """
    chance = random.Random(count)  # noqa: S311 - a workload, not a secret
    words = vocabulary(chance)
    left = [paragraph(chance, words) for _ in range(count)]
    kept = [text for text in left if chance.random() > MOVED]
    right = [reworded(text, rate, chance, words) if chance.random() < share else text for text in kept]
    for _ in range(round(count * MOVED)):
        right.insert(chance.randrange(len(right)), right.pop(chance.randrange(len(right))))
        right.insert(chance.randrange(len(right)), paragraph(chance, words))
    return left, right


def reworded(text: str, rate: float, chance: random.Random, words: list[str]) -> str:
    """Return a paragraph in which each word is exchanged with the probability `rate`."""
    return " ".join(chance.choice(words) if chance.random() < rate else word for word in text.split())


def compared(left: list[str], right: list[str]) -> Comparison:
    """Return the comparison of two lists of paragraphs."""
    sides = (("left", left), ("right", right))
    return compare(
        Inputs(versions(tuple(Document(name, "0" * 64, tuple(map(Paragraph, side))) for name, side in sides)))
    )


def seconds(work: Callable[[], object]) -> float:
    """Return the processor seconds that `work` takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main(counts: list[int]) -> None:
    """Print a line for each workload and number of paragraphs."""
    say = sys.stdout.write
    say("workload              paragraphs  HtmlDiff  with comparing   with laying out   writing alone\n")
    for (name, share, rate, most), count in itertools.product(WORKLOADS, counts):
        if count > most:
            continue
        left, right = workload(count, share, rate)
        ready = compared(left, right)
        report = build(ready)
        works = (
            lambda left=left, right=right: difflib.HtmlDiff(wrapcolumn=80).make_file(left, right),
            lambda left=left, right=right: render(build(compared(left, right))),
            lambda ready=ready: render(build(ready)),
            lambda report=report: render(report),
        )
        rounds = [[seconds(work) for work in works] for _ in range(ROUNDS)]
        theirs, *ours = map(statistics.median, zip(*rounds, strict=True))
        ratios = "   ".join(f"{own:6.3f} = 1/{theirs / own:<5.1f}" for own in ours)
        say(f"{name:21} {count:10} {theirs:9.2f}  {ratios}\n")


if __name__ == "__main__":
    main([int(count) for count in sys.argv[1:]] or [200])
