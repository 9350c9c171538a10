import pytest

from copytaster.gui.models.selection import Caret, Selection, selected_text, word_at
from copytaster.gui.models.strides import after_word, stride
from copytaster.text.spans import Span

A, B = 0, 1


def test_a_selection_made_upwards_reads_downwards():
    made = Selection(A, Caret(3, 0, 5), Caret(1, 0, 2))
    assert (made.first.row, made.last.row) == (1, 3)


def test_only_its_own_version_is_selected():
    made = Selection(A, Caret(0, 0, 0), Caret(3, 0, 5))
    assert made.span(B, 1, 0, 20) is None
    assert made.span(A, 1, 0, 20) == Span(0, 20)
    assert made.span(A, 3, 0, 20) == Span(0, 5)


def test_text_is_taken_across_cells_without_placeholders(sight):
    made = Selection(B, Caret(1, 0, 4), Caret(3, 0, 8))
    assert selected_text(sight, made) == (
        "bridge over the harbour will close on Monday, the mayor said on Friday.\n\nThe work"
    )


@pytest.mark.parametrize(
    ("offset", "word"), [(0, "don’t"), (3, "don’t"), (5, "don’t"), (6, "stop"), (10, "stop"), (11, "")]
)
def test_a_double_click_takes_the_word(offset, word):
    assert word_at("don’t stop!", offset).of("don’t stop!") == word


def test_words_are_left_one_after_the_other_whatever_lies_between():
    text, offset, ends = "“Stop!” she said.", 0, []
    while offset < len(text):
        offset = after_word(text, offset)
        ends.append(offset)
    assert ends == [1, 5, 6, 7, 11, 16, 17]


@pytest.mark.parametrize(
    ("start", "key", "words", "expected"),
    [
        (Caret(0, 0, 0), "Key_Right", False, Caret(0, 0, 1)),
        (Caret(0, 0, 0), "Key_Right", True, Caret(0, 0, 7)),
        (Caret(0, 0, 8), "Key_Left", True, Caret(0, 0, 0)),
        (Caret(0, 0, 3), "Key_Home", False, Caret(0, 0, 0)),
        (Caret(0, 0, 3), "Key_End", False, Caret(0, 0, 31)),
        (Caret(0, 0, 3), "Key_Down", False, Caret(0, 0, 31)),
        (Caret(0, 0, 31), "Key_Right", False, Caret(1, 0, 75)),
        (Caret(1, 0, 0), "Key_Up", False, Caret(0, 0, 0)),
        (Caret(0, 0, 0), "Key_Left", False, Caret(0, 0, 0)),
        (Caret(1, 0, 75), "Key_Down", False, Caret(3, 0, 58)),
        (Caret(1, 0, 5), "Key_Home", True, Caret(0, 0, 0)),
        (Caret(0, 0, 0), "Key_End", True, Caret(5, 0, 27)),
    ],
)
def test_keys_extend_by_letter_word_paragraph_and_all(sight, start, key, words, expected):
    assert stride(sight, B, start, key, words=words) == expected
