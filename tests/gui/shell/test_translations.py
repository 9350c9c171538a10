"""Every word that the window shows goes through translation: one that did not is found, wherever it stands."""

import importlib.util
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from copytaster.alignment.alignment import Place
from copytaster.comparison.account import account as ledgers
from copytaster.errors import Notice, UnreadableDocument, UnusableInput
from copytaster.gui.app import application, finish
from copytaster.gui.compare.header import facts
from copytaster.gui.dialogs.about_dialog import LICENCES
from copytaster.gui.dialogs.export_dialog import ExportDialog
from copytaster.gui.ledgers.account import account_for
from copytaster.gui.models.paragraph_menu import entries
from copytaster.gui.panels.stories_panel import why
from copytaster.gui.panels.story_delegate import DETAIL, TITLE
from copytaster.gui.widgets.grid_model import SLOT
from copytaster.resources import resource
from copytaster.text.document import Unread
from fakes.dialogs import DIALOGS, coded

ROOT = Path(__file__).parents[3]
LETTER = r"[^\W\d_]"
OPEN, CLOSE = "⟦", "⟧"
MARKED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
PIECES = re.compile(r"\w*…|[.]\s|[\n·→↔↑↓¶–—:;,()\"“”]|\s{2,}|(?<!\S)[A-F](?!\S)|<[^>]*>|\d+|[%+≈↕−]")
"""What stands between names, labels and pieces of documents that the window puts side by side."""
TEXT_ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole),
    *(Qt.ItemDataRole.StatusTipRole, TITLE, DETAIL),
)
NAMES = re.compile(
    r"Copytaster|Apache|A4|Ctrl|Shift|Alt|Esc|Home|End|Down|Up|PgUp|PgDown|Backspace|Return|Enter|Del|Qt|Python"
    r"|km|cm|[A-Z]|(?:[.][a-z]+)+"
)
"""Proper names, and keys, which Qt translates."""


class Marking(QTranslator):
    """Translates everything by putting it into marks, and keeps what was asked for."""

    def __init__(self, parent):
        super().__init__(parent)
        self.asked = set()

    def translate(self, context, source, disambiguation=None, n=-1):
        if not context.startswith("Q"):
            self.asked.add((context, source))
        return f"{OPEN}{source}{CLOSE}"

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def marking(qtbot):
    """Translate everything into marks while the test runs."""
    app = application()
    made = Marking(app)
    app.installTranslator(made)
    yield made
    app.removeTranslator(made)


@pytest.fixture
def sample(marking, make):
    """Return a window on the sample, its story compared and some of it decided."""
    window = make()
    window.open([resource("samples", "bridge")])
    finish(window)
    return window


@pytest.fixture(scope="module")
def collected():
    """Return what the collector finds, as pairs of context and English."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {(text.context, text.source) for text in module.collected()}


WRITTEN = (
    (QLabel, lambda one: [one.text()]),
    (QAbstractButton, lambda one: [one.text()]),
    (QLineEdit, lambda one: [one.placeholderText(), one.text()]),
    (QTextEdit, lambda one: [one.placeholderText(), one.toPlainText()]),
    (QPlainTextEdit, lambda one: [one.placeholderText(), one.toPlainText()]),
    (QComboBox, lambda one: [one.itemText(number) for number in range(one.count())]),
    (QGroupBox, lambda one: [one.title()]),
    (QMenu, lambda one: [one.title()]),
    (QTabBar, lambda one: [text(number) for text in (one.tabText, one.tabToolTip) for number in range(one.count())]),
    (QSpinBox, lambda one: [one.prefix(), one.suffix()]),
    (QProgressBar, lambda one: [one.text()]),
    (QStatusBar, lambda one: [one.currentMessage()]),
    (QAbstractItemView, lambda one: held_by(one.model())),
)
"""What a widget of each kind shows."""


def shown_by(widget):
    """Yield every text that a widget shows or tells, but for what lies in other widgets."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    for kind, written in WRITTEN:
        if isinstance(widget, kind):
            yield from written(widget)
    for action in widget.actions():
        yield from shown_on(action)


def shown_on(action: QAction):
    """Yield the texts of an action; its keys Qt writes."""
    yield from (action.text(), action.toolTip(), action.statusTip())


def held_by(model, parent=None):
    """Yield the texts of a model: its heads and what its cells show and tell."""
    if model is None:
        return
    parent = parent or QModelIndex()
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))
    rows = range(model.rowCount(parent))
    for column in columns:
        for role in TEXT_ROLES:
            yield model.headerData(column, Qt.Orientation.Horizontal, role)
    for row in rows:
        for column in columns:
            index = model.index(row, column, parent)
            yield from (index.data(role) for role in TEXT_ROLES)
            yield from told_by(index.data(SLOT))
            if model.rowCount(index):
                yield from held_by(model, index)


def told_by(slot):
    """Yield what is said above the words of a cell of a ledger."""
    if hasattr(slot, "said"):
        yield from (slot.said.words if slot.said else "", slot.tip)


def painted_in(window):
    """Yield what is painted without a widget: captions, headings, bands, pictures, and what menus would offer."""
    view = window.parts.comparison.view
    table = view.stage.table
    sight = table.sight
    for line in range(table.rowCount()):
        for version in range(table.columnCount()):
            yield from (part.caption for part in table.cell(line, version).parts)
    for version, heading in enumerate(table.headings):
        yield facts(heading)
        yield from shown_by(view.horizontalHeader().menu(version))
        for paragraph in range(len(sight.comparison.inputs.versions[version].paragraphs)):
            yield from (entry.text for entry in entries(sight, Place(version, paragraph)))
    yield from (window.parts.comparison.legend.accessibleDescription(),)
    index = window.parts.bridge.reading.index
    account = account_for(index, ledgers(index))
    for picture in (*account.coverage, *account.lineage):
        yield from (getattr(shape, "text", "") or getattr(shape, "title", "") for shape in picture.shapes)
        yield picture.title
    for one in account.findings:
        yield from (one.title, one.sentence)
    for edge in account.edges:
        yield from (edge.title, edge.sentence, *edge.evidence)


def below(widget):
    """Return a widget and all in it, without the parts that Qt makes for itself."""
    found = [widget, *widget.findChildren(QWidget)]
    return [one for one in found if not one.objectName().startswith("qt_") and "Private" not in type(one).__name__]


def documents_of(window):
    """Return everything that stands in the documents, their names, and what they are called, as one text."""
    session = window.parts.bridge.session
    found = [str(path) for path in window.parts.bridge.paths]
    for one in session.state.documents:
        found += [one.title or "", one.path, one.source or "", one.byline or "", one.date or ""]
        found += [paragraph.text for paragraph in one.paragraphs]
    return in_order(found)


def in_order(texts):
    """Return texts as what a piece of them is looked for in."""
    return f" {' | '.join(map(in_letters, texts))} "


def leaks(texts, documents="", english=frozenset()):
    """Return the texts of which a piece with letters is neither translated nor stands in the documents.

    What is English of the window is a leak even where a document has the same word.
    """
    found = set()
    for text in {one for one in texts if isinstance(one, str)}:
        rest, before = text, ""
        while rest != before:
            rest, before = MARKED.sub("\n", rest), rest
        whole = {piece.strip() for piece in re.split(r"[\n·→]", rest)}
        pieces = [piece for piece in PIECES.split(rest) if re.search(LETTER, piece)]
        if whole & english or not all(known(piece, documents) for piece in pieces):
            found.add(text)
    return found


def known(piece, documents):
    """Tell whether a piece is of the documents, or a name."""
    return f" {in_letters(piece)} " in documents or not re.search(LETTER, NAMES.sub("", piece))


def in_letters(text):
    """Return the words of a text without anything between them."""
    return " ".join(re.findall(f"{LETTER}+", re.sub("['’]", "", text).casefold()))


def asked_in_vain(marking, collected):
    """Return what was asked for and is not collected, so that no translation could have it."""
    return {(context, source) for context, source in marking.asked - collected if re.search(f"{LETTER}{{2}}", source)}


@pytest.mark.usefixtures("marking")
def test_a_word_that_is_not_translated_is_found_beside_one_that_is():
    label = QLabel(QApplication.translate("Somewhere", "Kept") + " forgotten")
    assert leaks(shown_by(label)) == {f"{OPEN}Kept{CLOSE} forgotten"}
    assert leaks(["a moved bridge", "moved · bridge"], in_order(["a moved bridge"]), {"moved"}) == {"moved · bridge"}


@pytest.mark.usefixtures("marking")
def test_the_window_with_nothing_open_is_translated(window):
    assert leaks(text for one in below(window) for text in shown_by(one)) == set()


STEPS = (
    *("reading", "by-importance", "last", "first", "next", "partner", "tie", "back", "set-aside", "undo", "redo"),
    *("take-back", "aside-spelling", "show-review", "own-order", "show-ledgers", "find", "refresh", "only-differences"),
)


def test_the_window_on_the_sample_is_translated(sample, do, qtbot, marking, collected):
    hints = []
    sample.parts.status.messageChanged.connect(hints.append)
    for name in STEPS:
        do(sample, name)
    for key in "17nq":
        qtbot.keyClick(sample.parts.changes.table, key)
    known = documents_of(sample), {source for _, source in collected if re.search(LETTER, source)}
    assert leaks(hints, *known) == set() != set(hints)
    assert leaks((text for one in below(sample) for text in shown_by(one)), *known) == set()
    assert leaks(painted_in(sample), *known) == set()
    assert asked_in_vain(marking, collected) == set()


def test_every_dialog_is_translated(sample, marking, collected):
    documents = documents_of(sample) + in_order([*coded(), *(words for one in LICENCES for words in one)])
    made = {name: make(sample) for name, make in DIALOGS.items()}
    found = {
        name: leaks((text for one in below(dialog) for text in shown_by(one)), documents)
        for name, dialog in made.items()
    }
    assert found == {name: set() for name in DIALOGS}
    assert asked_in_vain(marking, collected) == set()


def test_every_file_dialog_is_translated(sample, do, monkeypatch, marking, collected):
    asked = []
    for name, none in (("getSaveFileName", ("", "")), ("getOpenFileName", ("", "")), ("getOpenFileNames", ([], ""))):
        monkeypatch.setattr(QFileDialog, name, lambda _, *words, none=none: asked.append(words) or none)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _, *words: asked.append(words) or "")
    for name in ("open-folder", "open-files", "save-copy", "save-blind-copy", "agreement", "export"):
        do(sample, name)
    sample.findChild(ExportDialog).accept()
    sample.parts.ledgers.coverage.frame._save.click()
    words = (word for title, start, *filters in asked for word in (title, Path(start).stem, *filters))
    assert leaks(words, documents_of(sample) + in_order(["bridge", "samples"])) == set()
    assert len(asked) == 7
    assert asked_in_vain(marking, collected) == set()


@pytest.mark.usefixtures("marking")
def test_a_refusal_is_translated_with_its_values(window):
    window.parts.background.trouble.emit(UnusableInput(Notice("{a} is {b}", a="1", b=Notice("gone"))).sentence)
    assert f"{OPEN}1 is {OPEN}gone{CLOSE}{CLOSE}" in window.findChild(QMessageBox).text()


@pytest.mark.usefixtures("marking")
def test_the_reason_of_an_unread_file_is_translated_without_its_name():
    refused = UnreadableDocument("a/b.txt", "empty", Notice("it is empty"))
    assert why(Unread("a/b.txt", "empty", refused.sentence)) == f"{OPEN}it is empty{CLOSE}."
