"""How long names, figures and dates of 1,000 paragraphs take, and everything else that a passage asserts.

    python tests/bench/facts.py

The paragraphs are made of the sentences of the sample story, 43 words each, none the same.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

from copytaster.facts.dates import dates
from copytaster.facts.facts import facts
from copytaster.facts.figures import figures
from copytaster.facts.names import name_book, names
from copytaster.readers.registry import read
from copytaster.text.document import Document

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "bridge" / "1-coastal-press.txt"
COUNT, WORDS = 1000, 43


def paragraphs() -> list[str]:
    """Return the paragraphs, the same in every run."""
    found = (one for one in read(SAMPLE, SAMPLE.name) if isinstance(one, Document))
    words = " ".join(paragraph.text for one in found for paragraph in one.paragraphs[3:]).split()
    draw = random.Random(7)  # noqa: S311 - no secret: the same paragraphs in every run
    starts = (draw.randrange(len(words) - WORDS) for _ in range(COUNT))
    return [" ".join([*words[at : at + WORDS], f"No. {number}."]) for number, at in enumerate(starts)]


def timed(what: str, work: Callable[[], object]) -> float:
    """Print the shortest of five runs in seconds of processor time, and return it."""
    seconds = []
    for _ in range(5):
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    print(f"{what:32} {min(seconds):6.3f} s")
    return min(seconds)


def main() -> int:
    texts = paragraphs()
    book = name_book(texts, "en")
    total = timed("learning which words are names", lambda: name_book(texts, "en"))
    total += timed("names", lambda: [names(text, book) for text in texts])
    total += timed("dates", lambda: [dates(text, "en") for text in texts])
    total += timed("figures", lambda: [figures(text, "en") for text in texts])
    print(f"{'names, dates and figures':32} {total:6.3f} s")
    timed("all that a passage asserts", lambda: [facts(text, "en", book) for text in texts])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
