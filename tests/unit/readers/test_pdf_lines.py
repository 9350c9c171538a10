import time

from copytaster.readers.pdf_lines import lines
from copytaster.readers.pdf_page import Box, Page, Word


def test_a_line_of_very_many_words_is_read_in_one_pass():
    words = tuple(Word("word", 30.0 * number, 30.0 * number + 25, 100.0, 10.0) for number in range(20_000))
    begun = time.perf_counter()
    [line] = lines(Page(Box(0, 600_000, 0, 800), words, (), 0))
    assert time.perf_counter() - begun < 5  # looking through the line again for each of its words took 15 s
    assert line.text == " ".join(["word"] * 20_000)
