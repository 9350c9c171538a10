"""A bar with the codes of the codebook and their keys, which shows the codes of the selected difference."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QWidget
from typing_extensions import override

from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import shortened
from copytaster.gui.widgets.few_lines import LOW
from copytaster.gui.widgets.flow import GAP, Flow
from copytaster.project.annotation import Code
from copytaster.project.codebook import in_key_order

LONGEST = 24
"""The most letters of a code's name that are shown; the tooltip has all of it."""
LEAST_LINES, LEAST_IN_LOW = 2, 1
"""Lines of codes that are always visible, and in a low window; the others are scrolled to."""
SHARE = 8
"""The bar takes at most one in this many parts of the window's height, to leave room for the list and the versions."""


class CodeBar(QScrollArea):
    """Shows every code with a key, pressed if the difference has it; `wanted` carries a code to give or to remove."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Codes"))
        self._shown: tuple[Code, ...] = ()
        self.buttons: dict[str, QToolButton] = {}
        self._flow = Flow()
        self._inside = QWidget()
        self._inside.setLayout(self._flow)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for one in (self._inside, self.viewport()):
            one.setAutoFillBackground(False)
        self.hide()

    def show_codes(self, codes: Sequence[Code], given: Collection[str]) -> None:
        """Show `codes`; `given` are those of the difference selected."""
        keyed = tuple(code for code in in_key_order(codes) if code.keys)
        if keyed != self._shown:
            self._shown = keyed
            self._fill()
        for name, button in self.buttons.items():
            button.setChecked(name in given)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        line = self._flow.sizeHint().height() + GAP
        high = self.window().height()
        lines = max(LEAST_IN_LOW if high < LOW else LEAST_LINES, high // SHARE // line)
        return min(self._flow.heightForWidth(width), lines * line - GAP)

    @override
    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._flow.minimumSize()

    def _fill(self) -> None:
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = {code.name: self._button(code) for code in self._shown}
        for button in self.buttons.values():
            self._flow.addWidget(button)
        self.setVisible(bool(self.buttons))
        self.updateGeometry()  # the layout around it would keep the height that the bar had without buttons

    def _button(self, code: Code) -> QToolButton:
        button = QToolButton(self._inside)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the list keeps the focus, and its key is quicker
        keys = spoken_keys(code)
        button.setText(f"{keys}  {shortened(code.name, LONGEST)}".replace("&", "&&"))
        button.setAccessibleName(self.tr("{code}, key {keys}").format(code=code.name, keys=keys))
        meaning = f"{code.name}: {code.meaning}" if code.meaning else code.name
        button.setToolTip(plain(self.tr("{code} (key {keys})").format(code=meaning, keys=keys)))
        button.clicked.connect(lambda: self.wanted.emit(code.name))
        button.show()
        return button


def spoken_keys(code: Code) -> str:
    """Return the keys of a code separated by spaces, digits first."""
    return " ".join(sorted(code.keys)).upper()
