"""How the words of a page are combined into lines, in whichever order the file has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
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


def lines(page: Page) -> tuple[Line, ...]:
    """Return the lines of a page from top to bottom; those of a chart in the order of the file."""
    runs = gathered(page.words)
    if len(runs) > MOST_RUNS:
        return tuple(line(run, number) for number, run in runs)
    merged = merged_runs(without_gutters(runs))
    if page.right_to_left:
        merged = [(number, with_foreign(run)) for number, run in merged]
    made = sorted((line(run, number) for number, run in merged), key=lambda one: (one.base, one.start))
    return capped(tabulated(made))


def gathered(words: Sequence[Word]) -> list[tuple[int, list[Word]]]:
    """Return the runs of consecutive words in the file on one baseline, each with the number of its first word."""
    found: list[tuple[int, list[Word]]] = []
    for number, word in enumerate(words):
        if found and follows(found[-1][1], word):
            found[-1][1].append(word)
        else:
            found.append((number, [word]))
    return found


def follows(run: list[Word], word: Word) -> bool:
    """Tell whether a word continues a run: on its line, and not far away."""
    last, size = run[-1], max(one.size for one in run)
    if not on_line(run, word):
        return False
    return -size <= word.start - last.end <= LINE_GAP * size or touches(run, word, size)


def on_line(run: list[Word], word: Word) -> bool:
    """Tell whether a word is on the line of a run: on its baseline, or a superscript or subscript."""
    main = max(run, key=lambda one: (one.size, len(one.text)))
    away = abs(word.base - main.base)
    larger, smaller = max(main.size, word.size), min(main.size, word.size)
    if smaller < LEAST_SCRIPT * larger:
        return False  # a drop cap
    return away <= SAME_BASE * larger or (smaller <= SCRIPT_SIZE * larger and away <= RAISED * larger)


def touches(run: list[Word], word: Word, size: float) -> bool:
    """Tell whether a word is close to the run on either side, as words of the other writing direction are."""
    start, end = min(one.start for one in run), max(one.end for one in run)
    return word.start - end <= size and start - word.end <= size


def without_gutters(runs: list[tuple[int, list[Word]]]) -> list[tuple[int, list[Word]]]:
    """Return the runs, divided at gutters between columns: places where many runs have a wide gap."""
    gaps = [(before.end, after.start) for _, run in runs for before, after in wide_gaps(run)]
    gutters = [place for place in common_places(gaps) if is_gutter(runs, place)]
    found: list[tuple[int, list[Word]]] = []
    for number, run in runs:
        cut = [0, *cuts(run, gutters), len(run)]
        found.extend((number + begin, run[begin:end]) for begin, end in pairwise(cut))
    return found


def wide_gaps(run: list[Word]) -> list[tuple[Word, Word]]:
    """Return the pairs of adjacent words with a wide gap between them."""
    return [(one, two) for one, two in pairwise(run) if is_wide(one, two)]


def common_places(gaps: list[tuple[float, float]]) -> list[float]:
    """Return the horizontal positions that lie within many gaps, at least `FEWEST_GAPS` each."""
    middles: Counter[float] = Counter()
    for start, end in gaps:
        middles[round((start + end) / 2)] += 1
    found: list[float] = []
    left = list(gaps)
    for middle, _ in middles.most_common(MOST_GUTTERS):
        within = [gap for gap in left if gap[0] <= middle <= gap[1]]
        if len(within) >= FEWEST_GAPS:
            found.append(middle)
            left = [gap for gap in left if gap not in within]
    return found


def is_gutter(runs: list[tuple[int, list[Word]]], place: float) -> bool:
    """Tell whether the words on both sides of a position are lines of text rather than table cells."""
    narrower = sorted(min(letters_beside(run, cut)) for _, run in runs for cut in cuts(run, [place]))
    return bool(narrower) and narrower[len(narrower) // 2] >= COLUMN_LETTERS


def letters_beside(run: list[Word], cut: int) -> tuple[int, int]:
    """Return the number of letters before and after a cut, each up to the next wide gap."""
    gaps = {number for number, (one, two) in enumerate(pairwise(run), 1) if is_wide(one, two)}
    before = max((gap for gap in gaps if gap < cut), default=0)
    after = min((gap for gap in gaps if gap > cut), default=len(run))
    return letters(run[before:cut]), letters(run[cut:after])


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


def merged_runs(runs: list[tuple[int, list[Word]]]) -> list[tuple[int, list[Word]]]:
    """Return the runs, merged if they touch on one line though they are not consecutive in the file."""
    found: list[tuple[int, list[Word]]] = []
    for number, run in sorted(runs, key=lambda one: (one[1][0].base, one[1][0].start)):
        near = range(len(found) - 1, max(-1, len(found) - NEAR_RUNS), -1)
        partner = next((place for place in near if meets(found[place][1], run)), None)
        if partner is None:
            found.append((number, run))
        else:
            first, words = found[partner]
            found[partner] = (min(first, number), ordered(words, run))
    return found


def meets(run: list[Word], other: list[Word]) -> bool:
    """Tell whether two runs are on one line with at most a space between them."""
    size = max(run[0].size, other[0].size)
    start, end = min(one.start for one in run), max(one.end for one in run)
    begin, stop = min(one.start for one in other), max(one.end for one in other)
    gap = max(begin - end, start - stop)
    return abs(gap) <= ONE_LINE_GAP * size and on_line(run, max(other, key=lambda one: one.size))


def ordered(run: list[Word], other: list[Word]) -> list[Word]:
    """Return the words of two runs of one line in reading order."""
    return [*run, *other] if run[0].start <= other[0].start else [*other, *run]


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
    """Return the words of a line in groups separated by wide gaps."""
    groups = [[one.words[0]]]
    for last, word in pairwise(one.words):
        if word.start - last.end > CELL_GAP * one.size:
            groups.append([])
        groups[-1].append(word)
    return groups


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
