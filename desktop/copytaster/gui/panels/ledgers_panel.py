"""The panel with the ledgers of a story, one tab each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from copytaster.gui.actions.catalogue import LEDGERS
from copytaster.gui.ledgers.account import Account
from copytaster.gui.models.words import thousands
from copytaster.gui.panels.coverage_page import CoveragePage
from copytaster.gui.panels.grid_page import GridPage
from copytaster.gui.panels.lineage_page import LineagePage
from copytaster.gui.panels.spun_page import SpunPage
from copytaster.gui.widgets.entering import has_keyboard
from copytaster.gui.widgets.labels import sentence
from copytaster.palette import Palette

LEAST = (200, 90)
"""The minimum size of the panel; it is no larger than that of the panels in the same place."""


class LedgersPanel(QWidget):
    """Show an account.

    `passage_wanted` and `place_wanted` carry what a person wants to see in the versions, `class_wanted` the class that
    a person chose for a version, `picture_wanted` a picture to be saved and its name; `account_wanted` asks for the
    ledgers after they were stopped.
    """

    passage_wanted = Signal(object)
    place_wanted = Signal(object)
    class_wanted = Signal(int, object)
    picture_wanted = Signal(object, str)
    account_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the tabs, and the sentence that is shown instead of them while there are no ledgers."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ledgers"))
        self.setMinimumSize(*LEAST)
        self.quotations = GridPage(self.tr("Quotations in every version"))
        self.facts = GridPage(self.tr("Figures, dates and names in every version"))
        self.omissions = GridPage(self.tr("What each version lacks"))
        self.coverage = CoveragePage()
        self.roles = GridPage(self.tr("Headline, byline and lede of every version"))
        self.spun = SpunPage()
        self.lineage = LineagePage()
        self.succession = GridPage(self.tr("What each version changed of the one before"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Ledgers"))
        self.tabs.tabBar().setUsesScrollButtons(True)
        self._pages: dict[str, GridPage | CoveragePage | SpunPage | LineagePage] = {
            "quotations": self.quotations,
            "facts": self.facts,
            "omissions": self.omissions,
            "coverage": self.coverage,
            "roles": self.roles,
            "spun": self.spun,
            "lineage": self.lineage,
            "succession": self.succession,
        }
        for name in LEDGERS:
            self.tabs.addTab(self._pages[name], self._title(name))
        self._wait = QWidget()
        self._sentence = sentence("")
        self._again = QPushButton(self.tr("&Make the ledgers"))
        self._again.clicked.connect(self.account_wanted)
        waiting = QVBoxLayout(self._wait)
        waiting.addWidget(self._sentence)
        waiting.addWidget(self._again)
        waiting.addStretch()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._wait)
        self._stack.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 6, 6)
        column.addWidget(self._stack)
        for page in self._pages.values():
            if not isinstance(page, LineagePage):
                page.passage_wanted.connect(self.passage_wanted)
        self.coverage.place_wanted.connect(self.place_wanted)
        self.coverage.class_wanted.connect(self.class_wanted)
        self.coverage.picture_wanted.connect(self.picture_wanted)
        self.lineage.picture_wanted.connect(self.picture_wanted)
        self.say_waiting()

    def show_account(self, account: Account) -> None:
        """Show the ledgers of `account`."""
        for name, page in self._pages.items():
            if isinstance(page, GridPage):
                page.show_grid(account.grids[name])
            else:
                page.show_account(account)
        ledgers = account.ledgers
        counts = {
            "quotations": len(ledgers.quotations),
            "facts": len(ledgers.facts),
            "omissions": len(ledgers.omissions),
            "spun": len(ledgers.spun),
            "succession": sum(len(one.stops) for one in ledgers.succession),
        }
        for number, name in enumerate(LEDGERS):
            count = counts.get(name, 0)
            self.tabs.setTabText(number, f"{self._title(name)} {thousands(count)}" if count else self._title(name))
        self._turn_to(self.tabs)

    def say_begun(self) -> None:
        """Show that the ledgers are being made."""
        self._say(self.tr("The ledgers are being made…"), again=False)

    def say_waiting(self) -> None:
        """Show that the ledgers wait for a comparison."""
        self._say(self.tr("The ledgers are made once a story is compared."), again=False)

    def say_stopped(self) -> None:
        """Show that the ledgers were not made, and offer to make them."""
        self._say(self.tr("The ledgers of this story were not made: the work was stopped."), again=True)

    def show_ledger(self, name: str) -> None:
        """Show the tab of a ledger and give it the keyboard focus."""
        self.tabs.setCurrentIndex(LEDGERS.index(name))
        self.first_control().setFocus()

    def first_control(self) -> QWidget:
        """Return the control of the ledger shown that gets the keyboard focus; without ledgers, the one to wait at."""
        if self._stack.currentWidget() is self._wait:
            return self._wait if self._again.isHidden() else self._again
        page = self.tabs.currentWidget()
        if isinstance(page, (SpunPage, LineagePage)) and page.list.isVisibleTo(self):
            return page.list
        if isinstance(page, (GridPage, CoveragePage)) and page.view.isVisibleTo(self):
            return page.view
        return self.tabs.tabBar()

    def set_colours(self, colours: Palette) -> None:
        """Paint in `colours`."""
        for page in self._pages.values():
            page.set_colours(colours)

    def _title(self, name: str) -> str:
        return {
            "quotations": self.tr("Quotations"),
            "facts": self.tr("Facts"),
            "omissions": self.tr("Omissions"),
            "coverage": self.tr("Coverage"),
            "roles": self.tr("Roles"),
            "spun": self.tr("Spun copy"),
            "lineage": self.tr("Who copied whom"),
            "succession": self.tr("Step by step"),
        }[name]

    def _say(self, words: str, *, again: bool) -> None:
        self._sentence.setText(words)
        self._again.setVisible(again)
        self._turn_to(self._wait)

    def _turn_to(self, page: QWidget) -> None:
        """Show the ledgers or the sentence, and give it the keyboard if what was shown before had it."""
        had = has_keyboard(self._stack)
        self._stack.setCurrentWidget(page)
        if had:
            self.first_control().setFocus()
