"""Every visible word can be translated, and every control has a name for those who do not see it."""

import re

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QTreeWidget,
    QWidget,
)

from copytaster.errors import Notice, UnreadableDocument
from copytaster.gui.actions.menus import Actions
from copytaster.gui.app import application
from copytaster.gui.dialogs.about_dialog import AboutDialog
from copytaster.gui.dialogs.agreement_dialog import AgreementDialog
from copytaster.gui.dialogs.codebook_dialog import CodebookDialog
from copytaster.gui.dialogs.crash_dialog import CrashDialog
from copytaster.gui.dialogs.export_dialog import Chosen, ExportDialog
from copytaster.gui.dialogs.note_dialog import NoteDialog
from copytaster.gui.dialogs.pick_dialog import PickDialog
from copytaster.gui.dialogs.settings_dialog import SettingsDialog
from copytaster.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from copytaster.gui.dialogs.story_dialog import StoryDialog
from copytaster.gui.panels.stories_panel import why
from copytaster.text.document import Unread
from fakes.codings import agreement_report

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
OPEN, CLOSE = "«", "»"
NO_WORDS = re.compile(r"[\W\d_]*|&?[A-I]|Copytaster|A4|[\d.]+ %|Copytaster [\d.]+")


class Marked(QTranslator):
    """Translates everything by putting it into marks."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"{OPEN}{source}{CLOSE}"

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def marked(qtbot):
    """Translate everything into marks while the test runs."""
    translator = Marked()
    app = application()
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)


def agreement(window):
    """Return the dialog that compares two coders, with what they noted."""
    made = AgreementDialog(window.face.bridge.session.documents[0].title, window)
    made.show_report(agreement_report())
    return made


DIALOGS = {
    "about": AboutDialog,
    "agreement": agreement,
    "codebook": CodebookDialog,
    "note": lambda window: NoteDialog(window.face.bridge.session.documents[0].title, None, (), window),
    "crash": lambda window: CrashDialog("Traceback: «nothing»", window),
    "export": lambda window: ExportDialog(
        window.face.bridge.reading,
        window.face.bridge.desk.formats(),
        Chosen("pdf", "", "", by_importance=False),
        window,
    ),
    "pick": lambda window: PickDialog(window.face.bridge.session.documents, (), window),
    "settings": lambda window: SettingsDialog(window.face.settings, window),
    "shortcuts": ShortcutsDialog,
    "story": lambda window: StoryDialog(window.face.bridge.session.stories, (0,), window),
}


def own(widget):
    """Return the widget and all below it, without the parts that Qt makes for itself."""
    found = [widget, *widget.findChildren(QWidget)]
    return [one for one in found if not one.objectName().startswith("qt_") and "Private" not in type(one).__name__]


def texts(widget):
    """Yield every text that a widget shows or tells."""
    yield from (widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QGroupBox() | QMenu():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(number) for number in range(widget.count()))
        case QTreeWidget():
            yield from (widget.headerItem().text(column) for column in range(widget.columnCount()))
        case QAbstractItemView() if widget.model():
            yield from (str(widget.model().headerData(n, 1) or "") for n in range(0))
        case _:
            pass
    for action in widget.actions():
        yield from (action.text(), action.toolTip(), action.statusTip())


def untranslated(widget, data):
    """Return the texts that are neither translated nor of a document."""
    found = {text for one in own(widget) for text in texts(one)}
    return {
        text
        for text in found
        if OPEN not in text and not NO_WORDS.fullmatch(text) and not any(word in text for word in data)
    }


def data_of(window):
    session = window.face.bridge.session
    reports = [one.title for one in window.face.bridge.desk.formats()]
    paths = [text for path in window.face.bridge.paths for text in (str(path), path.name)]
    titles = [text for document in session.documents for text in (document.title, document.path)]
    return [text for text in (*titles, *reports, *paths) if text]


@pytest.mark.usefixtures("marked")
def test_the_empty_window_is_translated(window):
    assert untranslated(window, ["/"]) == set()


@pytest.mark.usefixtures("marked")
def test_the_window_with_a_story_is_translated(opened, do):
    do(opened, "first")
    assert untranslated(opened, data_of(opened)) == set()


@pytest.mark.usefixtures("marked")
def test_every_dialog_is_translated(opened):
    found = {name: untranslated(make(opened), data_of(opened)) for name, make in DIALOGS.items()}
    assert found == {name: set() for name in DIALOGS}


def test_a_text_that_is_not_translated_would_be_seen(window, marked):
    label = QLabel("Forgotten", window)
    assert "Forgotten" in untranslated(window, ["/"])
    label.deleteLater()


def spoken(widget):
    """Return the name that a screen reader says."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) if told is not None and told.isValid() else widget.accessibleName()


def unnamed(widget):
    """Return the controls without a name, but for headers, drop-down lists and the buttons inside a field."""
    return [
        one
        for one in own(widget)
        if isinstance(one, CONTROLS)
        and not isinstance(one, QHeaderView)
        and not isinstance(one.parent(), QLineEdit)
        and "Private" not in (one.parent().metaObject().className() if one.parent() else "")
        and not spoken(one)
    ]


def test_every_control_of_the_window_has_a_name(opened):
    assert unnamed(opened) == []


def test_every_control_of_the_dialogs_has_a_name(opened):
    assert {name: unnamed(make(opened)) for name, make in DIALOGS.items()} == {name: [] for name in DIALOGS}


def test_the_actions_are_those_of_the_window(window):
    assert isinstance(window.face.actions, Actions)
    assert all(isinstance(action, QAction) for action in window.actions())


@pytest.mark.usefixtures("marked")
def test_the_reason_of_an_unread_file_is_translated():
    refused = UnreadableDocument("a/b.txt", "empty", Notice("it is empty"))
    assert why(Unread("a/b.txt", "empty", refused.sentence)) == f"{OPEN}it is empty{CLOSE}."


def test_the_tabs_of_the_window_have_a_name(opened):
    assert all(bar.accessibleName() for bar in opened.findChildren(QTabBar) if bar.isVisible())


def test_a_menu_in_which_nothing_can_be_chosen_is_not_opened(window, make, articles, settled):
    menus = window.face.actions
    assert not menus.menu("view/base").menuAction().isEnabled()
    assert not menus.menu("paragraph/role").menuAction().isEnabled()
    assert menus.menu("view/theme").menuAction().isEnabled()
    window.open([articles])
    settled(window)
    assert menus.menu("view/base").menuAction().isEnabled()
