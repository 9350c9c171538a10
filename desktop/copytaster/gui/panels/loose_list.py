"""What a person decided about a story and holds nowhere any more, with a button that forgets it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from copytaster.gui.widgets.labels import sentence

LISTED = 3
"""Decisions told one by one; of more only the number is told."""


class LooseList(QFrame):
    """Tell of loose decisions, and nothing where there are none; `forget_wanted` carries those to be removed."""

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
        """Tell of what is `loose` after a `first` sentence, each as `told`."""
        self.loose = tuple(loose)
        self.setVisible(bool(self.loose))
        lines = [told(one) for one in self.loose[:LISTED]]
        if len(self.loose) > LISTED:
            lines.append(self.tr("… and {n} more.").format(n=len(self.loose) - LISTED))
        self.words.setText("\n".join((first, *lines)))
