"""The panels shown in the middle while there is no comparison: the start, work under way, or an error."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from copytaster.gui.models.opened import folder_of, further, name_of, place_of
from copytaster.gui.models.tips import plain
from copytaster.gui.widgets.flow import Flow
from copytaster.gui.widgets.icons import icon, program_icon
from copytaster.gui.widgets.labels import dimmed, heading, sentence
from copytaster.gui.widgets.long_button import LongButton
from copytaster.gui.widgets.tall import Tall

RECENT_SHOWN = 5
WIDTH = 560
ICON = 72
BESIDE = 10
"""Pixels between two buttons."""
SLOW_MILLISECONDS = 500
"""Work that takes longer than this shows its progress."""


class StartPanel(QWidget):
    """The start panel: what the program does, and the ways to begin."""

    folder_wanted = Signal()
    files_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the sentence, the buttons and room for recent folders."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Start"))
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(ICON, ICON))
        picture.setAccessibleName(self.tr("The Copytaster icon"))
        self._folder = button(self, self.tr("&Open folder…"), "folder", self.folder_wanted.emit)
        self._folder.setDefault(True)
        self._files = button(self, self.tr("Open f&iles…"), "documents", self.files_wanted.emit)
        self._sample = button(self, self.tr("Open the sa&mple"), "sample", self.sample_wanted.emit)
        row = Flow(BESIDE)
        for one in (self._folder, self._files, self._sample):
            row.addWidget(one)
        self._recent_title = heading(self.tr("Opened before"), 1.0)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = centred(self)
        column.addWidget(picture)
        column.addWidget(heading(self.tr("Compare the versions of a news story"), 1.7))
        column.addWidget(
            sentence(
                self.tr(
                    "Copytaster finds which documents of a folder tell the same story and shows, side by side, "
                    "what each version added, left out, reworded and moved."
                )
            )
        )
        column.addLayout(row)
        column.addWidget(dimmed(sentence(self.tr("Or drop a folder or files here."))))
        column.addSpacing(12)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        self.setFocusProxy(self._folder)
        self.show_recent(())

    def show_recent(self, entries: Sequence[Sequence[Path]]) -> None:
        """List what was opened before, latest first."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._recent_title.setVisible(bool(entries))
        for paths in entries[:RECENT_SHOWN]:
            line = LongButton(f"{name_of(paths[0])}{further(paths)}   {folder_of(paths[0])}".rstrip())
            line.setFlat(True)
            line.setStyleSheet("QPushButton { text-align: left; padding: 4px 6px; }")
            line.setIcon(icon("recent", self.palette()))
            line.setAccessibleName(self.tr("Open {name} again").format(name=place_of(paths[0])))
            line.setToolTip(plain(str(paths[0])))
            line.clicked.connect(lambda _=False, paths=paths: self.recent_wanted.emit(paths))
            self._recent.addWidget(line)

    def paint_icons(self) -> None:
        """Draw the icons again, after the colours changed."""
        for one, name in ((self._folder, "folder"), (self._files, "documents"), (self._sample, "sample")):
            one.setIcon(icon(name, self.palette()))
        for line in self.findChildren(LongButton):
            line.setIcon(icon("recent", self.palette()))


class BusyPanel(QWidget):
    """The panel for work under way: what it is, its progress, and a button to stop it; hidden for half a second."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the sentence, the bar and the button."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Work under way"))
        self._inside = QWidget()
        self._title = heading("", 1.3)
        self._title.setAccessibleDescription(self.tr("What is being done"))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("How far the work is"))
        self._bar.setTextVisible(False)
        cancel = QPushButton(self.tr("&Cancel"))
        cancel.clicked.connect(self.cancel_wanted)
        inside = QVBoxLayout(self._inside)
        inside.setSpacing(14)
        inside.addWidget(self._title)
        inside.addWidget(self._bar)
        inside.addWidget(cancel, alignment=Qt.AlignmentFlag.AlignLeft)
        centred(self).addWidget(self._inside)
        self._timer = QTimer(self, singleShot=True, interval=SLOW_MILLISECONDS)
        self._timer.timeout.connect(self._inside.show)

    def begin(self, what: str) -> None:
        """Show what is being done, after it has taken a while."""
        self._title.setText(what)
        self._bar.setRange(0, 0)
        if not self._timer.isActive() and not self._inside.isVisible():
            self._inside.hide()
            self._timer.start()

    def progress(self, done: int, total: int) -> None:
        """Show the progress of the work."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """Hide the progress, as the work is over."""
        self._timer.stop()
        self._inside.hide()


class TroublePanel(QWidget):
    """The panel for errors: what went wrong, in one sentence, and what can be done about it."""

    folder_wanted = Signal()
    files_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the sentences and the buttons."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("What went wrong"))
        self._icon = QLabel()
        self._icon.setAccessibleName(self.tr("Warning"))
        self._title = heading("", 1.3)
        self._title.setAccessibleDescription(self.tr("What went wrong"))
        self._advice = sentence("")
        self._advice.setAccessibleDescription(self.tr("What to do"))
        row = Flow(BESIDE)
        self._again = button(self, self.tr("T&ry again"), "refresh", self.again_wanted.emit)
        self._folder = button(self, self.tr("Open another f&older…"), "folder", self.folder_wanted.emit)
        self._files = button(self, self.tr("Open f&iles…"), "documents", self.files_wanted.emit)
        for one in (self._again, self._folder, self._files):
            row.addWidget(one)
        column = centred(self)
        column.addWidget(self._icon)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addLayout(row)

    def say(self, title: str, advice: str, *, again: bool = True) -> None:
        """Show what went wrong and what to do; with `again` it can be tried once more."""
        self._icon.setPixmap(icon("warning", self.palette()).pixmap(48, 48))
        self._title.setText(title)
        self._advice.setText(advice)
        self._again.setVisible(again)
        self.setFocusProxy(self._again if again else self._folder)

    def paint_icons(self) -> None:
        """Draw the icons again, after the colours changed."""
        for one, name in ((self._again, "refresh"), (self._folder, "folder"), (self._files, "documents")):
            one.setIcon(icon(name, self.palette()))


def centred(panel: QWidget) -> QVBoxLayout:
    """Return a column of a readable width in the middle of `panel`, which scrolls if the window is too low."""
    inside, page = QWidget(), QWidget()
    inside.setMaximumWidth(WIDTH)
    inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    whole = QVBoxLayout(panel)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(Tall(page))
    outer = QHBoxLayout(page)
    outer.addStretch(1)
    outer.addWidget(inside, 8, Qt.AlignmentFlag.AlignVCenter)
    outer.addStretch(1)
    column = QVBoxLayout(inside)
    column.setSpacing(14)
    return column


def button(parent: QWidget, text: str, picture: str, act: Callable[[], None]) -> QPushButton:
    """Return a button with an icon that calls `act`."""
    made = QPushButton(text, parent)
    made.setIcon(icon(picture, parent.palette()))
    made.clicked.connect(act)
    return made
