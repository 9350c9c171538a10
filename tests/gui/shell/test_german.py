"""The window in German: it is chosen, its words fit, and no two of its letters for the keyboard are the same."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QHeaderView, QLabel, QTabBar, QToolButton

from copytaster.gui.actions.catalogue import MENUS
from copytaster.gui.app import application, finish
from copytaster.gui.compare.header import VersionHeader
from copytaster.gui.language import own, report_language, speak
from copytaster.gui.models.words import moment, thousands, words_counted
from copytaster.gui.panels.grid_page import GridPage
from copytaster.resources import resource
from copytaster.settings import EXPORT_LANGUAGE
from fakes.dialogs import DIALOGS

LETTER = re.compile(r"&([^&\s])")
SLACK = 2
"""Pixels that a style may keep back."""


@pytest.fixture
def german(qtbot):
    """Speak German while the test runs; the locale is English again for the next one."""
    app = application()
    before = app.findChildren(QTranslator)
    speak(app, "de")
    yield app
    for translator in app.findChildren(QTranslator):
        if translator not in before:
            app.removeTranslator(translator)


@pytest.fixture
def sample(german, make, do):
    """Return a window on the sample that shows what it can."""
    window = make()
    window.open([resource("samples", "bridge")])
    finish(window)
    do(window, "first")
    return window


def test_the_first_language_that_is_there_is_spoken():
    assert [own(names) for names in (["fr-FR", "de-AT", "en"], ["en-GB", "de"], ["pt", "C"])] == ["de", "en", "en"]


@pytest.mark.usefixtures("german")
def test_counts_have_their_forms_and_their_digits():
    assert [words_counted(count) for count in (1, 2, 1467)] == ["1 Wort", "2 Wörter", "1.467 Wörter"]


@pytest.mark.usefixtures("german")
def test_a_date_is_written_alike_in_lists_and_pictures():
    written = [moment(date) for date in ("2025-03-07T10:00:00Z", "2025-03-07", "")]
    assert written == ["07.03.2025, 10:00 Uhr", "07.03.2025", ""]


def test_english_needs_no_translation():
    assert [words_counted(count) for count in (0, 1, 1467)] == ["0 words", "1 word", f"{thousands(1467)} words"]


@pytest.mark.usefixtures("german")
def test_what_qt_says_is_german_too():
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert [one.text() for one in box.buttons()] == ["Abbrechen"]


def test_a_report_is_german_if_the_window_is(sample, settings):
    assert DIALOGS["export"](sample).options.language == "de"
    assert report_language(settings) == "de"
    settings.change(EXPORT_LANGUAGE, "en")
    assert report_language(settings) == "en"


def seen(parent, kind):
    """Return the widgets of a kind that are in sight: a panel behind another tab is not."""
    return [one for one in parent.findChildren(kind) if not one.visibleRegion().isEmpty()]


def cut(parent):
    """Return the words in a window that have less room than they need."""
    labels = [one for one in seen(parent, QLabel) if not one.wordWrap()]
    texts = [one for one in (*seen(parent, QAbstractButton), *labels) if one.text()]
    return [
        *(one.text() for one in texts if one.sizeHint().width() > one.width() + SLACK),
        *(bar.tabText(0) for bar in seen(parent, QTabBar) if bar.sizeHint().width() > bar.width() + SLACK),
        *(
            head
            for heads in seen(parent, QHeaderView)
            if not isinstance(heads, VersionHeader)
            for head in narrow(heads)
        ),
    ]


def narrow(heads):
    """Return the heads of columns that are narrower than their words."""
    return [
        heads.model().headerData(column, heads.orientation())
        for column in range(heads.count())
        if not heads.isSectionHidden(column) and heads.sectionSizeHint(column) > heads.sectionSize(column) + SLACK
    ]


STEPS = ("show-changes", "show-review", "ledger-quotations", "ledger-coverage", "ledger-spun", "ledger-lineage", "find")


def test_the_words_of_the_window_fit(sample, do):
    found = {}
    for name in STEPS:
        do(sample, name)
        found[name] = cut(sample)
    assert found == {name: [] for name in STEPS}


def test_the_words_of_the_dialogs_fit_and_their_letters_are_apart(sample):
    found = {}
    for name, make in DIALOGS.items():
        dialog = make(sample)
        dialog.show()
        QApplication.processEvents()
        texts = [one.text() for kind in (QAbstractButton, QLabel) for one in seen(dialog, kind)]
        found[name] = cut(dialog), twice(texts)
        dialog.close()
    assert found == {name: ([], []) for name in DIALOGS}


def twice(texts):
    """Return the letters for the keyboard that several of some texts have."""
    letters = Counter(letter.lower() for text in texts for letter in LETTER.findall(text))
    return [letter for letter, count in letters.items() if count > 1]


def test_no_words_force_the_window_beyond_a_small_screen_with_letters_of_twice_the_size(sample):
    assert sample.minimumSizeHint().width() <= 640


def test_the_filters_of_a_ledger_lie_over_no_line_of_it_in_a_small_window(sample, do, settled):
    sample.resize(640, 360)
    do(sample, "ledger-facts")
    settled(sample)
    page = next(one for one in sample.parts.ledgers.findChildren(GridPage) if one.isVisible())
    switches = [one for one in page.findChildren(QToolButton) if not one.visibleRegion().isEmpty()]
    lowest = [one.mapTo(page, one.visibleRegion().boundingRect().bottomLeft()).y() for one in switches]
    assert lowest
    assert max(lowest) < page.view.y()


def test_the_letters_of_each_menu_are_apart(sample):
    found = {}
    for menu in MENUS:
        shown = sample.parts.actions.menu(menu.path)
        actions = [one for one in shown.actions() if not one.isSeparator() and one.isVisible()]
        if menu.path != "file/recent" and (clash := twice([one.text() for one in actions])):
            found[menu.path] = clash
        assert menu.path == "file/recent" or all(LETTER.search(one.text()) for one in actions)
    assert found == {}


def test_the_letters_of_the_panels_are_not_those_of_the_menus(sample, do):
    menus = [action.text() for action in sample.menuBar().actions()]
    keys = [f"&{key[-1]}" for key in ("Alt+S", "Alt+X", "Alt+L")]
    do(sample, "find")
    do(sample, "show-review")
    shown = [one.text() for one in seen(sample, QAbstractButton)]
    assert twice([*menus, *keys, *shown]) == []


@pytest.mark.usefixtures("german")
def test_the_letters_of_the_start_are_not_those_of_the_menus(window):
    bars = [action.text() for action in window.menuBar().actions()]
    shown = [one.text() for one in seen(window, QAbstractButton)]
    assert cut(window) == []
    assert twice([*bars, *shown]) == []


def test_words_that_are_cut_would_be_seen(qtbot):
    row = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(row)
    row.buttons()[0].setFixedWidth(20)
    row.show()
    QApplication.processEvents()
    assert len(cut(row)) == 1
