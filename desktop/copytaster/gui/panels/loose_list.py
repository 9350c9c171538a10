"""A list of decisions about a story that no longer have an effect, with a button that removes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from copytaster.gui.widgets.labels import sentence

LISTED = 3
"""How many decisions are listed; of further ones only the number is given."""


class LooseList(QFrame):
    """Lists loose decisions, and is hidden if there are none; `forget_wanted` carries those to be removed."""

    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the sentences and the button."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.loose: tuple[Any, ...] = ()
        self.words = sentence("")
        self.forget = QPushButton()
        self.forget.clicked.connect(lambda: self.forget_wanted.emit(self.loose))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 6, 3)
        row.addWidget(self.words, 1)
        row.addWidget(self.forget)
        self.hide()

    def tell(self, loose: Sequence[Any], first: str, told: Callable[[Any], str]) -> None:
        """List the decisions in `loose` after the sentence `first`; `told` describes each."""
        self.loose = tuple(loose)
        self.setVisible(bool(self.loose))
        lines = [told(one) for one in self.loose[:LISTED]]
        if len(self.loose) > LISTED:
            lines.append(self.tr("… and {n} more.").format(n=len(self.loose) - LISTED))
        self.words.setText("\n".join((first, *lines)))
