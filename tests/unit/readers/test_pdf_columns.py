import time

from copytaster.readers.pdf_columns import blocks
from copytaster.readers.pdf_page import Line, Word


def line(start, end, base, number):
    word = Word("word", start, end, base, 10.0)
    return Line((word,), start, end, base, 10.0, number, "word")


def test_very_many_cells_below_wide_lines_are_read_soon():
    wide = [line(0.0, 6000.0, 100 + 0.005 * number, number) for number in range(400)]
    cells = [line(6.0 * number, 6.0 * number + 1, 115.0, 400 + number) for number in range(1000)]
    begun = time.perf_counter()
    assert sum(len(block.lines) for block in blocks([*wide, *cells], 0)) == 1400
    assert time.perf_counter() - begun < 20  # comparing each with all others below each line took 90 s
