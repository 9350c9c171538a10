"""Which program marks the word changes that people marked: ours, difflib, diff-match-patch and git side by side.

    python tests/bench/word_changes.py [DATA] [--rounds N] [--only NAME]

DATA is the folder that holds `gold/argrewrite_edits.jsonl` and `gold/tetra_edits.jsonl`. Each gold pair has a left and
a right text and edits: add (right span), omit (left span), reword (both). What is counted, white space never:

* `char`: the characters of both sides inside a change, whatever its kind: precision, recall and their F1.
* `kind`: the same, but a character counts as found only under the right kind (add, omit, reword).
* `touch`: edits; one is found where an edit of the same kind of the other list shares a character with it.
* `half`: edits, one to one; a pair is found where both are of the same kind and share more than half of the
  characters that either has (intersection over union, both sides together).
* `half*`: likewise, whatever the kind.

Each set is scored three times.

* `as marked`: the spans as they are.
* `trimmed`: a rewording, of the gold as of every program, first loses the words and marks that its two sides begin and
  end with alike, and becomes an addition or omission where one side is then empty: what is equal did not change. It
  matters for argrewrite, whose spans coincide with a word diff over white space (git's agrees with an F1 of 98.7 %):
  *left.* → *left early.* is marked there as a rewording, and scored when trimmed as the addition it is.
* `joined`: trimmed, and two rewordings with nothing but the same article or *of* between them are one, for the gold as
  for every program.

At the end, how many pairs of paragraphs of 43 words, five of them changed, each program compares in a second of
processor time.
"""

from __future__ import annotations

import argparse
import difflib
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypedDict

from diff_match_patch import diff_match_patch

from copytaster.diff.changes import Kind
from copytaster.diff.compare import compare
from copytaster.diff.narrow import narrowed

NAMES = {Kind.ADDITION: "add", Kind.OMISSION: "omit", Kind.WORDING: "reword"}
DATA = Path(os.environ.get("COPYTASTER_DATA", Path(__file__).parents[3] / "shared"))
WORD = re.compile(r"\w+|[^\w\s]")
CONVENTIONS = ("joined", "trimmed", "as marked")
CRUMBS = ("a", "an", "the", "of")
SETS = ("argrewrite_edits", "tetra_edits")

Stretch = tuple[int, int]
"""Where a run of letters starts and ends; both the same where one side has nothing."""
Stretches = tuple[Stretch, Stretch]
"""What a change has on the left and on the right."""
Tool = Callable[[str, str], Iterable[Stretches]]


class Marked(TypedDict):
    """A change that people marked; a side that has nothing of it is null."""

    left: Stretch | None
    right: Stretch | None


class Entry(TypedDict):
    """A line of a gold set."""

    left: str
    right: str
    edits: list[Marked]


class Edit(NamedTuple):
    """One change: its kind and the characters it has on both sides, as (side, place)."""

    op: str
    chars: frozenset[tuple[int, int]]


def edit(left: str, right: str, one: Stretch, two: Stretch) -> Edit | None:
    """Return the change from the left to the right span; None where both hold nothing but white space."""
    chars = {(0, at) for at in range(one[0], min(one[1], len(left))) if not left[at].isspace()}
    chars |= {(1, at) for at in range(two[0], min(two[1], len(right))) if not right[at].isspace()}
    sides = {side for side, _ in chars}
    return Edit("reword" if len(sides) > 1 else "add" if 1 in sides else "omit", frozenset(chars)) if chars else None


def ours(left: str, right: str) -> Iterator[Stretches]:
    """Yield the stretches of this program."""
    for found in compare(left, right):
        yield (found.left.start, found.left.end), (found.right.start, found.right.end)


def ours_shown(left: str, right: str) -> Iterator[Stretches]:
    """Yield the stretches of this program as they are shown: words that only one side has are added or left out."""
    for found in narrowed(compare(left, right), left, right):
        yield (found.left.start, found.left.end), (found.right.start, found.right.end)


def difflib_words(left: str, right: str, word: str = r"\S+") -> Iterator[Stretches]:
    """Yield what difflib finds over words between white space."""
    one, two = ([match.span() for match in re.finditer(word, text)] for text in (left, right))
    matcher = difflib.SequenceMatcher(None, [left[a:b] for a, b in one], [right[a:b] for a, b in two], autojunk=False)
    for op, a, b, c, d in matcher.get_opcodes():
        if op != "equal":
            yield (one[a][0], one[b - 1][1]) if a < b else (0, 0), (two[c][0], two[d - 1][1]) if c < d else (0, 0)


def difflib_marks(left: str, right: str) -> Iterator[Stretches]:
    """Yield what difflib finds over words and single punctuation marks."""
    yield from difflib_words(left, right, r"\w+|[^\w\s]")


def matched(parts: list[tuple[int, str]]) -> Iterator[Stretches]:
    """Yield the changes of a list of (-1 deleted, 0 equal, 1 inserted) parts, neighbours as one."""
    here = there = 0
    one = two = (0, 0)
    for sign, text in [*parts, (0, "")]:
        if sign == 0:
            if one != (here, here) or two != (there, there):
                yield (one[0], here), (two[0], there)
            here, there = here + len(text), there + len(text)
            one, two = (here, here), (there, there)
        elif sign < 0:
            here += len(text)
        else:
            there += len(text)


def dmp(left: str, right: str) -> Iterator[Stretches]:
    """Yield what diff-match-patch finds over characters, after its semantic clean-up."""
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    parts = engine.diff_main(left, right, checklines=False)
    engine.diff_cleanupSemantic(parts)
    yield from matched(parts)


def git(left: str, right: str, *options: str) -> Iterator[Stretches]:
    """Yield what git's word diff finds."""
    with tempfile.TemporaryDirectory() as folder:
        one, two = Path(folder, "a"), Path(folder, "b")
        one.write_text(left + "\n", "utf-8")
        two.write_text(right + "\n", "utf-8")
        command = ["git", "diff", "--no-index", "--no-color", "-U100000", "--word-diff=porcelain", *options]
        shown = subprocess.run(
            [*command, one, two], capture_output=True, check=False, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
        ).stdout.decode()
    parts = [(" -+".find(line[:1]), line[1:]) for line in shown.partition("@@")[2].partition("\n")[2].split("\n")]
    yield from placed([part for part in parts if part[0] >= 0], (left, right))


def placed(parts: list[tuple[int, str]], texts: tuple[str, str]) -> Iterator[Stretches]:
    """Yield the changes of a list of (0 common, 1 only left, 2 only right) parts, whose white space may be another."""
    begun: list[int | None] = [None, None]
    at = [0, 0]
    for sign, text in [*parts, (0, "")]:
        if sign == 0 and begun != [None, None]:
            one, two = ((end if start is None else start, end) for start, end in zip(begun, at, strict=True))
            yield one, two
            begun = [None, None]
        for side, source in enumerate(texts):
            for letter in "".join(text.split()) if sign in (0, side + 1) else "":
                start = source.index(letter, at[side])
                at[side] = start + 1
                if sign and begun[side] is None:
                    begun[side] = start


def git_marks(left: str, right: str) -> Iterator[Stretches]:
    """Yield what git finds over words and single marks."""
    yield from git(left, right, r"--word-diff-regex=[[:alnum:]_]+|[^[:space:]]")


TOOLS: dict[str, Tool] = {
    "copytaster": ours,
    "copytaster, shown": ours_shown,
    "difflib words": difflib_words,
    "difflib words+marks": difflib_marks,
    "diff-match-patch": dmp,
    "git word-diff": git,
    "git word+marks": git_marks,
}


def f1(hits: float, found: float, wanted: float, hits_wanted: float | None = None) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    precision = hits / found if found else 1.0
    recall = (hits if hits_wanted is None else hits_wanted) / wanted if wanted else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def trimmed(left: str, right: str, one: Stretch, two: Stretch) -> Stretches:
    """Return the two spans without the words and marks that they begin and end with alike."""
    places = [
        [(m.start() + a, m.end() + a) for m in WORD.finditer(text[a:b])] for text, (a, b) in ((left, one), (right, two))
    ]
    while all(places) and left[slice(*places[0][0])] == right[slice(*places[1][0])]:
        one, two = ((side.pop(0)[1], old[1]) for side, old in zip(places, (one, two), strict=True))
    while all(places) and left[slice(*places[0][-1])] == right[slice(*places[1][-1])]:
        one, two = ((old[0], side.pop()[0]) for side, old in zip(places, (one, two), strict=True))
    return one, two


def spans_of(entry: Entry, spans: Iterable[Stretches], convention: str) -> list[Stretches]:
    """Return spans as they are, trimmed, or trimmed and joined."""
    left, right = entry["left"], entry["right"]
    inside = [((a, min(b, len(left))), (c, min(d, len(right)))) for (a, b), (c, d) in spans]
    if convention == "as marked":
        return inside
    cut = sorted(trimmed(left, right, one, two) for one, two in inside)
    if convention == "trimmed":
        return cut
    whole: list[Stretches] = []
    for one, two in cut:
        if whole:
            before, other = whole[-1]
            kept = left[before[1] : one[0]].strip(), right[other[1] : two[0]].strip()
            reworded = min(end - start for start, end in (before, other, one, two)) > 0
            if reworded and kept[0] == kept[1] and kept[0].lower() in CRUMBS:
                whole[-1] = (before[0], one[1]), (other[0], two[1])
                continue
        whole.append((one, two))
    return whole


def marked(entry: Entry, spans: Iterable[Stretches], convention: str) -> list[Edit]:
    """Return the edits that spans are under a convention, those that hold nothing but white space left out."""
    made = (edit(entry["left"], entry["right"], one, two) for one, two in spans_of(entry, spans, convention))
    return [found for found in made if found]


def score(pairs: list[tuple[list[Edit], list[Edit]]]) -> dict[str, tuple[float, float, float]]:
    """Score (gold, found) lists of all pairs together."""
    count = dict.fromkeys(
        ("char", "char_f", "char_g", "kind", "touch_f", "touch_g", "half", "half_any", "found", "gold"), 0
    )
    for gold, found in pairs:
        wanted, given = ({(c): e.op for e in edits for c in e.chars} for edits in (gold, found))
        count["char"] += len(wanted.keys() & given.keys())
        count["kind"] += len(wanted.items() & given.items())
        count["char_f"] += len(given)
        count["char_g"] += len(wanted)
        count["found"] += len(found)
        count["gold"] += len(gold)
        count["touch_f"] += sum(any(g.op == e.op and g.chars & e.chars for g in gold) for e in found)
        count["touch_g"] += sum(any(g.op == e.op and g.chars & e.chars for g in found) for e in gold)
        over = [(g.op == e.op, 1) for g in gold for e in found if 2 * len(g.chars & e.chars) > len(g.chars | e.chars)]
        count["half"] += sum(same for same, _ in over)
        count["half_any"] += len(over)
    return {
        "char": f1(count["char"], count["char_f"], count["char_g"]),
        "kind": f1(count["kind"], count["char_f"], count["char_g"]),
        "touch": f1(count["touch_f"], count["found"], count["gold"], count["touch_g"]),
        "half": f1(count["half"], count["found"], count["gold"]),
        "half*": f1(count["half_any"], count["found"], count["gold"]),
    }


def gold_edits(entry: Entry, convention: str = "as marked") -> list[Edit]:
    """Return the edits people marked."""
    return marked(entry, [(e["left"] or (0, 0), e["right"] or (0, 0)) for e in entry["edits"]], convention)


def show(
    entries: list[Entry], results: dict[str, list[list[Stretches]]], seconds: dict[str, list[float]], convention: str
) -> None:
    """Print the table of one set under one convention."""
    columns = ("char", "kind", "touch", "half", "half*")
    say(f"{convention:20}" + "".join(f"{column:^18}" for column in columns) + "  ms/pair")
    gold = [gold_edits(entry, convention) for entry in entries]
    for tool, found in results.items():
        made = [marked(entry, spans, convention) for entry, spans in zip(entries, found, strict=True)]
        scores = score(list(zip(gold, made, strict=True))).values()
        cells = "".join(f"{100 * p:6.1f}{100 * r:5.1f}{100 * f:6.1f} " for p, r, f in scores)
        say(f"{tool:20}{cells}{1000 * statistics.median(seconds[tool]) / len(entries):8.3f}")


def cpu() -> float:
    """Return the processor seconds this program and the ones it started have used."""
    return sum(os.times()[:4])


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(line + "\n")


def paragraphs(count: int) -> list[tuple[str, str]]:
    """Return pairs of made-up paragraphs of 43 words, five of them left out, put in or replaced; the same each time."""
    dice = random.Random(5)  # noqa: S311 made-up text, the same each time
    words = ["".join(dice.choices("etaoinshrdlu", k=dice.randint(2, 9))) for _ in range(4000)]
    small = ["the", "of", "a", "in", "to"]
    pairs = []
    for _ in range(count):
        left = [dice.choice(small if dice.random() < 0.35 else words) for _ in range(43)]
        left = [word + "," * (dice.random() < 0.06) for word in left[:-1]] + [left[-1] + "."]
        right = list(left)
        for _ in range(5):
            at = dice.randrange(len(right) - 1)
            right[at : at + dice.randint(0, 1)] = dice.choices(words, k=dice.randint(0, 1))
        pairs.append((" ".join(left), " ".join(right)))
    return pairs


def pace(tools: dict[str, Tool], rounds: int) -> None:
    """Print how many paragraph pairs a second each program compares."""
    pairs = paragraphs(3000)
    for tool, run in tools.items():
        some = pairs[:200] if tool.startswith("git") else pairs
        seconds = []
        for _ in range(rounds):
            begun = cpu()
            for left, right in some:
                list(run(left, right))
            seconds.append(cpu() - begun)
        say(f"{tool:20}{len(some) / statistics.median(seconds):8.0f} pairs/s of processor time")


def main() -> None:
    """Print one table for each set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=DATA)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    for name in SETS:
        entries = [json.loads(line) for line in (options.data / f"gold/{name}.jsonl").read_text("utf-8").splitlines()]
        tools = {tool: run for tool, run in TOOLS.items() if options.only in tool}
        seconds: dict[str, list[float]] = {tool: [] for tool in tools}
        results = {}
        for _ in range(options.rounds):
            for tool, run in tools.items():
                begun = cpu()
                results[tool] = [list(run(entry["left"], entry["right"])) for entry in entries]
                seconds[tool].append(cpu() - begun)
        say(f"\n{name}: {len(entries)} pairs, {sum(len(gold_edits(e)) for e in entries)} edits; P R F1 in %")
        for convention in CONVENTIONS:
            show(entries, results, seconds, convention)
    say("")
    pace({tool: run for tool, run in TOOLS.items() if options.only in tool}, options.rounds)


if __name__ == "__main__":
    main()
