"""How fast decisions are kept, reopened and found again in changed documents, and how fast words are found.

Run: ``python tests/bench/decisions.py [--data FOLDER] [--edits 10000]``
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from copytaster.alignment.alignment import Alignment, Place
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.project.anchoring import new_anchor, resolve
from copytaster.project.edits import ChooseBase, Edit, MoveDocument, SetAside, TakeBack, Tie
from copytaster.session.create import open_paths
from copytaster.session.refresh import refresh
from copytaster.session.search import search
from copytaster.session.session import Session
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

DATA = Path(os.environ.get("COPYTASTER_DATA", Path(__file__).parents[3] / "shared"))
SETS = ("argrewrite_plusmoves", "onestopqa_para_mixed", "porsimples", "seeds_000_002")
DOCUMENTS, PARAGRAPHS, CELLS = 20, 200, 15_000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--edits", type=int, default=10_000)
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        keeping(Path(folder), arguments.edits)
    searching()
    if (arguments.data / "seeds").is_dir():
        opening(arguments.data / "seeds")
        for name in SETS:
            finding(name, arguments.data / "gold" / f"{name}.jsonl")


def say(line: str) -> None:
    """Print a line of the result."""
    sys.stdout.write(f"{line}\n")


def timed(what: str, work: Callable[[], object], rounds: int = 3) -> None:
    """Print the best of some rounds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    say(f"{what}: {min(times) * 1000:.1f} ms")


def words(source: random.Random, count: int) -> str:
    """Return that many made-up words."""
    return " ".join("".join(source.choices("etaoinshrdlu", k=source.randint(2, 9))) for _ in range(count))


def edits(session: Session, count: int) -> Iterator[Edit]:
    """Yield decisions of every kind, spread over the documents."""
    source = random.Random(7)  # noqa: S311 - the same run every time
    key = session.state.stories[0].key
    for _ in range(count):
        a, b = source.sample(range(DOCUMENTS), 2)
        one, other = (session.spot(key, Place(version, source.randrange(PARAGRAPHS))) for version in (a, b))
        yield source.choice(
            (
                SetAside(*one),
                TakeBack(*one),
                Tie(one, other),
                ChooseBase(one.document),
                MoveDocument(one.document, other.document),
            )
        )


def keeping(folder: Path, count: int) -> None:
    """Measure deciding and reopening."""
    source = random.Random(3)  # noqa: S311 - the same run every time
    news = folder / "news"
    news.mkdir()
    for number in range(DOCUMENTS):
        text = "\n\n".join(words(source, 40) for _ in range(PARAGRAPHS))
        (news / f"{number}.txt").write_text(text, encoding="utf-8")
    files, project = sorted(news.iterdir()), folder / "p.copytaster"
    session = open_paths(files, project_file=project, together=True)
    spent = []
    for edit in edits(session, count):
        start = time.perf_counter()
        session.perform(edit)
        spent.append(time.perf_counter() - start)
    spent.sort()
    say(f"an edit: median {spent[count // 2] * 1000:.2f} ms, one in a hundred {spent[-count // 100] * 1000:.2f} ms")
    timed("refreshing with nothing changed", lambda: refresh(session))
    expected = session.project
    session.close()
    start = time.perf_counter()
    session = open_paths(files, project_file=project, together=True)
    say(f"reopening with {count} edits (reading the files included): {(time.perf_counter() - start) * 1000:.0f} ms")
    say(f"  the same project: {session.project == expected}; {project.stat().st_size / 1e6:.1f} MB")
    session.close()


def searching() -> None:
    """Measure finding words in many cells."""
    source = random.Random(5)  # noqa: S311 - the same run every time
    texts = [f"{words(source, 45)} “it’s over” – café." for _ in range(CELLS)]
    documents = tuple(
        Document(str(number), str(number), tuple(map(Paragraph, texts[number::3]))) for number in range(3)
    )
    comparison = Comparison(Inputs(versions(documents)), Alignment((), ()), (), ())
    for query in ("tae", "eta oin", "it's", '"it\'s over"', "café", "zzz", "e"):
        timed(f"search “{query}” ({len(search(comparison, query))} hits)", lambda: search(comparison, query))  # noqa: B023 - called at once


def opening(folder: Path) -> None:
    """Measure opening a folder of articles."""
    timed(f"open_paths on {folder.name}", lambda: open_paths([folder], keep=False).close())


def finding(name: str, path: Path) -> None:
    """Count how often a paragraph is found again in another wording of its document."""
    right = wrong = missed = asked = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        left, other = (Document(side, side, tuple(map(Paragraph, pair[side]))) for side in ("left", "right"))
        links = {(i, j) for i, j, *_ in pair["gold"]}
        linked = {i for i, _ in links}
        for number, unit in enumerate(pair["left"]):
            if not unit.strip():
                continue
            anchor = new_anchor(left, number)
            place = resolve([anchor], other).get(anchor)
            asked += 1
            right += (number, place) in links
            wrong += place is not None and (number, place) not in links
            missed += place is None and number in linked
    say(f"{name}: of {asked} anchors {right} right, {wrong} wrong, {missed} missed")


if __name__ == "__main__":
    main()
