"""What looks like markup in a document, a name or a code is shown as it stands, and cannot make the window fetch."""

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QWidget

from copytaster.gui.app import finish
from copytaster.gui.models.tips import WIDE, plain
from copytaster.project.annotating import DescribeCode
from copytaster.report.options import Options
from fakes.dialogs import DIALOGS

PICTURE = "<img src='file:///tmp/a.png'>"
FIRST = f"""{PICTURE} Ferry aground

{PICTURE} A ferry with 84 passengers ran aground near Harwick on Tuesday, the coastguard said.

"{PICTURE} Nobody was hurt and the hull is dry," said captain Jonas Pell.

<b>Two tugs</b> pulled the ship free at high tide in the evening.
"""
SECOND = f"""{PICTURE} Ferry aground again

"{PICTURE} Nobody was hurt, the hull is dry," said captain Jonas Pell.

{PICTURE} A ferry with 86 passengers ran aground near Harwick on Tuesday, the coastguard reported.
"""


@pytest.fixture
def marked(window, tmp_path):
    """Return a window on two documents whose texts and names are full of markup."""
    for name, text in (("<b>a.txt", FIRST), ("<i>b.txt", SECOND), ("<s>empty.txt", "")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    window.open([tmp_path])
    finish(window)
    window.parts.bridge.perform(DescribeCode(f"{PICTURE} code", f"{PICTURE} meaning", ("1",)))
    return window


def is_markup(words):
    """Tell whether Qt would take `words` for markup, and some of it is not ours."""
    ours = words.startswith("<qt>") and "<" not in words.replace("<qt>", "").replace("</qt>", "").replace("<br>", "")
    return Gui.mightBeRichText(words) and not ours


def tips(widget):
    """Yield the tooltips of a widget, its actions and its lines."""
    yield widget.toolTip()
    yield from (action.toolTip() for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from held_by(widget.model(), QModelIndex())


def held_by(model, parent):
    """Yield the tooltips of the cells below `parent`, and of the heads."""
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))
    yield from (model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) for column in columns)
    for row in range(model.rowCount(parent)):
        for column in columns:
            index = model.index(row, column, parent)
            yield index.data(Qt.ItemDataRole.ToolTipRole)
            if model.rowCount(index):
                yield from held_by(model, index)


def taken_for_markup(top):
    """Return the texts in and below `top` that Qt would take for markup."""
    parts = [top, *top.findChildren(QWidget)]
    told = {words for part in parts for words in tips(part) if isinstance(words, str)}
    automatic = (one for one in parts if isinstance(one, QLabel) and one.textFormat() != Qt.TextFormat.PlainText)
    return {words for words in (*told, *(one.text() for one in automatic)) if is_markup(words)}


@pytest.mark.parametrize("words", ["<b>a", "a & b <i>c</i>", "&lt;b"])
def test_what_looks_like_markup_is_told_as_it_stands(words):
    label = QLabel(plain(words))
    label.setTextFormat(Qt.TextFormat.RichText)
    assert not is_markup(plain(words))
    assert plain(words).startswith("<qt>")


def test_a_short_tip_stays_as_it_is_and_a_long_one_is_wrapped():
    assert plain("a\nb") == "a\nb"
    assert plain("word " * WIDE).startswith("<qt>word ")


def test_no_text_of_the_window_is_taken_for_markup(marked, do):
    for name in ("next", "show-review", "show-ledgers", "reading"):
        do(marked, name)
    for number in range(7):
        marked.parts.ledgers.tabs.setCurrentIndex(number)
    assert taken_for_markup(marked) == set()


@pytest.mark.parametrize("name", DIALOGS)
def test_no_text_of_a_dialog_is_taken_for_markup(marked, name):
    dialog = DIALOGS[name](marked)
    assert taken_for_markup(dialog) == set()
    dialog.deleteLater()


def test_a_message_tells_the_name_of_a_file_as_it_stands(marked):
    marked.showing.say_over(f"{PICTURE}.txt is damaged.")
    assert taken_for_markup(marked) == set()


def test_what_is_said_of_a_report_tells_its_name_as_it_stands(marked, settled, tmp_path):
    folder = tmp_path / "<b>out"
    folder.mkdir()
    marked.exporting.write(
        marked.parts.bridge.reading, marked.parts.bridge.program.formats()[0], Options(), folder / "<i>report"
    )
    settled(marked)
    assert "<i>report" in marked.findChild(QMessageBox).text()
    assert taken_for_markup(marked) == set()
