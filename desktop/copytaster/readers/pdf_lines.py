"""How the words of a page are combined into lines, in whichever order the file has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from copytaster.readers.paragraphs import IDEOGRAPH
from copytaster.readers.pdf_bounds import (
    CAP_AWAY,
    CAP_RISE,
    CAP_SIZE,
    CELL_EDGES,
    CELL_GAP,
    COLUMN_LETTERS,
    DROP_CAP,
    FEWEST_GAPS,
    FEWEST_LETTERED,
    LEAST_SCRIPT,
    LETTERED_SHARE,
    LINE_GAP,
    MOST_GUTTERS,
    MOST_RUNS,
    NEAR_GAP,
    NEAR_RUNS,
    ONE_LINE_GAP,
    RAISED,
    SAME_BASE,
    SCRIPT_SIZE,
    SPACE_GAP,
    SPACED_OUT,
)
from copytaster.readers.pdf_page import Line, Page, Word
from copytaster.readers.pdf_text import PAIRED, RIGHT_TO_LEFT


@dataclass(slots=True)
class Run:
    """Words on one baseline: `main` is the largest of them, `number` the position of the first one in the file."""

    number: int
    words: list[Word]
    main: Word
    start: float
    end: float

    def add(self, word: Word) -> None:
        """Add a word; the run is not looked through again, since a file may have a million words on one baseline."""
        self.words.append(word)
        self.main = max(self.main, word, key=weight)
        self.start, self.end = min(self.start, word.start), max(self.end, word.end)


def weight(word: Word) -> tuple[float, int]:
    """Return what the main word of a run has most of: its size, then its letters."""
    return word.size, len(word.text)


def run_of(number: int, words: list[Word]) -> Run:
    """Return the run of some words, of which the first has this position in the file."""
    start, end = min(word.start for word in words), max(word.end for word in words)
    return Run(number, words, max(words, key=weight), start, end)


def lines(page: Page) -> tuple[Line, ...]:
    """Return the lines of a page from top to bottom; those of a chart in the order of the file."""
    runs = gathered(page.words)
    if len(runs) > MOST_RUNS:
        return tuple(line(run.words, run.number) for run in runs)
    turned = with_foreign if page.right_to_left else list[Word]
    made = [line(turned(run.words), run.number) for run in merged_runs(without_gutters(runs))]
    return capped(tabulated(sorted(made, key=lambda one: (one.base, one.start))))


def gathered(words: Sequence[Word]) -> list[Run]:
    """Return the runs of consecutive words in the file on one baseline."""
    found: list[Run] = []
    for number, word in enumerate(words):
        if found and follows(found[-1], word):
            found[-1].add(word)
        else:
            found.append(run_of(number, [word]))
    return found


def follows(run: Run, word: Word) -> bool:
    """Tell whether a word continues a run: on its line, and behind its last word or beside the whole run."""
    size = run.main.size
    if not on_line(run, word):
        return False
    after = -size <= word.start - run.words[-1].end <= LINE_GAP * size
    return after or (word.start - run.end <= size and run.start - word.end <= size)


def on_line(run: Run, word: Word) -> bool:
    """Tell whether a word is on the line of a run: on its baseline, or a superscript or subscript."""
    away = abs(word.base - run.main.base)
    larger, smaller = max(run.main.size, word.size), min(run.main.size, word.size)
    if smaller < LEAST_SCRIPT * larger:
        return False  # a drop cap
    return away <= SAME_BASE * larger or (smaller <= SCRIPT_SIZE * larger and away <= RAISED * larger)


def without_gutters(runs: list[Run]) -> list[Run]:
    """Return the runs, divided at gutters between columns: places where many runs have a wide gap."""
    parts = [grouped(run.words, is_wide) for run in runs]
    gaps = [(one[-1].end, two[0].start) for groups in parts for one, two in pairwise(groups)]
    gutters = [place for place in common_places(gaps) if is_gutter(parts, place)]
    found: list[Run] = []
    for run in runs:
        cut = [0, *cuts(run.words, gutters), len(run.words)]
        found.extend(run_of(run.number + begin, run.words[begin:end]) for begin, end in pairwise(cut))
    return found


def grouped(words: Sequence[Word], is_gap: Callable[[Word, Word], bool]) -> list[list[Word]]:
    """Return the words in groups between those pairs of them that have a gap between them."""
    groups = [[words[0]]]
    for one, two in pairwise(words):
        if is_gap(one, two):
            groups.append([])
        groups[-1].append(two)
    return groups


def common_places(gaps: list[tuple[float, float]]) -> list[float]:
    """Return the horizontal positions that lie within many gaps, at least `FEWEST_GAPS` each."""
    middles: Counter[float] = Counter()
    for start, end in gaps:
        middles[round((start + end) / 2)] += 1
    found: list[float] = []
    left = list(gaps)
    for middle, _ in middles.most_common(MOST_GUTTERS):
        beside = [gap for gap in left if not gap[0] <= middle <= gap[1]]
        if len(left) - len(beside) >= FEWEST_GAPS:
            found.append(middle)
            left = beside
    return found


def is_gutter(parts: list[list[list[Word]]], place: float) -> bool:
    """Tell whether the words on both sides of a position are lines of text rather than table cells."""
    narrower = sorted(
        min(letters(one), letters(two))
        for groups in parts
        for one, two in pairwise(groups)
        if one[-1].end <= place <= two[0].start
    )
    return bool(narrower) and narrower[len(narrower) // 2] >= COLUMN_LETTERS


def letters(words: Sequence[Word]) -> int:
    """Return the total number of letters of the words."""
    return sum(len(word.text) for word in words)


def is_wide(one: Word, two: Word) -> bool:
    """Tell whether the gap between two words is wider than nearly all in justified lines."""
    return two.start - one.end >= NEAR_GAP * one.size


def cuts(run: list[Word], gutters: Sequence[float]) -> list[int]:
    """Return the numbers of the words before which a run is divided at gutters."""
    return [
        number
        for number, (one, two) in enumerate(pairwise(run), 1)
        if is_wide(one, two) and any(one.end <= place <= two.start for place in gutters)
    ]


def merged_runs(runs: list[Run]) -> list[Run]:
    """Return the runs, merged if they touch on one line though they are not consecutive in the file."""
    found: list[Run] = []
    for run in sorted(runs, key=lambda one: (one.words[0].base, one.words[0].start)):
        near = range(len(found) - 1, max(-1, len(found) - NEAR_RUNS), -1)
        partner = next((place for place in near if meets(found[place], run)), None)
        if partner is None:
            found.append(run)
        else:
            first, second = sorted((found[partner], run), key=lambda one: one.words[0].start)
            found[partner] = run_of(min(first.number, second.number), first.words + second.words)
    return found


def meets(run: Run, other: Run) -> bool:
    """Tell whether two runs are on one line with at most a space between them."""
    size = max(run.words[0].size, other.words[0].size)
    gap = max(other.start - run.end, run.start - other.end)
    return abs(gap) <= ONE_LINE_GAP * size and on_line(run, max(other.words, key=lambda one: one.size))


def with_foreign(run: list[Word]) -> list[Word]:
    """Return the words of a right-to-left line in reading order, embedded left-to-right words in theirs."""
    ordered: list[Word] = []
    group: list[Word] = []
    for word in run:
        if is_foreign(word):
            group.append(word)
        else:
            ordered += [*foreign(group), word]
            group = []
    return ordered + foreign(group)


def is_foreign(word: Word) -> bool:
    """Tell whether a word has letters or digits, but none that are written from right to left."""
    return any(map(str.isalnum, word.text)) and not RIGHT_TO_LEFT.search(word.text)


def foreign(group: list[Word]) -> list[Word]:
    """Return words in left-to-right order if any has letters; only numbers stay in the order of the line."""
    has_letters = any(map(str.isalpha, text_of(group)))
    return sorted(group, key=lambda one: -one.start) if has_letters else group


def line(run: list[Word], number: int) -> Line:
    """Return the line of the words; its size is that of most letters."""
    weights: Counter[float] = Counter()
    for word in run:
        weights[word.size] += len(word.text)
    size = max(weights, key=lambda one: (weights[one], one))
    main = next(word for word in run if word.size == size)
    start, end = min(word.start for word in run), max(word.end for word in run)
    return Line(tuple(run), start, end, main.base, size, number, text_of(run))


def text_of(run: Iterable[Word]) -> str:
    """Return the words joined, with spaces where the file has them or there are gaps on the page."""
    text = ""
    last: Word | None = None
    words = tuple(run)
    least = spaced_out(words)
    for word in words:
        if last is not None and (spaced(last, word) if least is None else word.start - last.end > least):
            text += " "
        text += word.text
        last = word
    return text


def spaced_out(words: Sequence[Word]) -> float | None:
    """Return the least gap between words if a line is letter-spaced, None if it is not."""
    single = sum(len(word.text) == 1 for word in words)
    if len(words) < FEWEST_LETTERED or single < LETTERED_SHARE * len(words) or any(map(IDEOGRAPH.match, words[0].text)):
        return None
    gaps = sorted(two.start - one.end for one, two in pairwise(words))
    return max(SPACED_OUT * gaps[len(gaps) // 2], SPACE_GAP * words[0].size)


def spaced(last: Word, word: Word) -> bool:
    """Tell whether there is a space between two words."""
    gap = max(word.start - last.end, last.start - word.end)
    if IDEOGRAPH.match(last.text[-1]) and IDEOGRAPH.match(word.text) and gap < SPACE_GAP * 2 * word.size:
        return False
    lone = last.text in PAIRED or word.text in PAIRED  # pdfium adds spaces where the direction changes
    return (word.spaced and not lone) or gap > SPACE_GAP * min(last.size, word.size)


def tabulated(made: list[Line]) -> list[Line]:
    """Return the lines with tabs in place of gaps between table cells, if neighbouring lines have aligned cells."""
    wide = [cells(one) for one in made]
    found = []
    for number, one in enumerate(made):
        near = [other for other in (number - 2, number - 1, number + 1, number + 2) if 0 <= other < len(made)]
        if len(wide[number]) > 1 and any(len(wide[other]) > 1 and level(wide[other], wide[number]) for other in near):
            text = "\t".join(text_of(cell) for cell in wide[number])
            found.append(replace(one, text=text, tabbed=True))
        else:
            found.append(one)
    return found


def cells(one: Line) -> list[list[Word]]:
    """Return the words of a line in groups between the gaps of table cells."""
    return grouped(one.words, lambda last, word: word.start - last.end > CELL_GAP * one.size)


def level(cells_: list[list[Word]], others: list[list[Word]]) -> bool:
    """Tell whether any cell except the first begins or ends at the same place as one of another line."""
    return not edges(cells_).isdisjoint(edges(others))


def edges(cells_: list[list[Word]]) -> set[int]:
    """Return where the cells except the first begin and end, in steps of `CELL_EDGES`."""
    return {round(edge / CELL_EDGES) for cell in cells_[1:] for edge in (cell[0].start, cell[-1].end)}


def capped(made: list[Line]) -> tuple[Line, ...]:
    """Return the lines with each drop cap joined to the first line beside it."""
    found = list(made)
    for cap in made:
        if len(cap.text) > DROP_CAP or not cap.text[-1:].isalnum():
            continue
        beside = [one for one in found if one is not cap and is_beside(cap, one)]
        if not beside:
            continue
        for one in beside:
            place = found.index(one)
            first = one is beside[0]
            words = (*cap.words, *one.words) if first else one.words
            found[place] = replace(one, start=cap.start, words=words, text=cap.text + one.text if first else one.text)
        found.remove(cap)
    return tuple(found)


def is_beside(cap: Line, one: Line) -> bool:
    """Tell whether a line is beside a drop cap."""
    if cap.size < CAP_SIZE * one.size or not cap.base - cap.size <= one.base <= cap.base + CAP_RISE * one.size:
        return False
    return -CAP_RISE * one.size <= one.start - cap.end <= CAP_AWAY * one.size
