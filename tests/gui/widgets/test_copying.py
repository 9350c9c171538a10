import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTextEdit

from copytaster.gui.widgets.copying import selected_words
from copytaster.gui.widgets.labels import sentence

TEXT = "fish and chips"


def selected(qtbot, made):
    """Return a widget of which the first word is selected."""
    qtbot.addWidget(made)
    if isinstance(made, QTextEdit | QPlainTextEdit):
        cursor = made.textCursor()
        cursor.setPosition(len("fish"), cursor.MoveMode.KeepAnchor)
        made.setTextCursor(cursor)
    else:
        made.setSelection(0, len("fish"))
    return made


@pytest.mark.parametrize("kind", [QTextEdit, QPlainTextEdit, QLineEdit, sentence])
def test_the_words_selected_are_copied(qtbot, kind):
    assert selected_words(selected(qtbot, kind(TEXT))) == "fish"


def test_several_paragraphs_keep_their_line_ends(qtbot):
    page = QPlainTextEdit("fish\nchips")
    qtbot.addWidget(page)
    page.selectAll()
    assert selected_words(page) == "fish\nchips"


def test_what_has_no_selected_words_has_none_to_copy(qtbot):
    for made in (sentence(TEXT), QLineEdit(TEXT), QPushButton(TEXT)):
        qtbot.addWidget(made)
        assert selected_words(made) == ""
    assert selected_words(None) == ""
