"""The dialog for the settings, made from their declarations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from copytaster.gui.language import NAMES
from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import noted, translate
from copytaster.gui.widgets.labels import dimmed, sentence
from copytaster.gui.widgets.room import begin_whole
from copytaster.gui.widgets.tall import Tall
from copytaster.settings import SETTINGS, Setting, Settings, Value

CONTEXT = "Settings"
WIDTH = 560
GAP = 8
"""Pixels between the longest title of a setting and its control."""
CHOICES = {
    "system": noted("Settings", "As the system"),
    "light": noted("Settings", "Light"),
    "dark": noted("Settings", "Dark"),
    "contrast": noted("Settings", "High contrast"),
    **NAMES,
}


class SettingsDialog(QDialog):
    """Change settings; each takes effect at once: `changed` carries the setting and its value."""

    changed = Signal(object, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """Make one control for each setting that has a title."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        inside = QWidget()
        inside.setMinimumWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        beside = [setting for setting in SETTINGS if setting.title and (setting.choices or setting.kind is int)]
        self._names = (
            max(self.fontMetrics().horizontalAdvance(translate(CONTEXT, setting.title)) for setting in beside) + GAP
        )
        for setting in SETTINGS:
            if setting.title:
                column.addLayout(self._row(setting, settings.value(setting)))
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.addWidget(Tall(inside), 1)
        outer.addWidget(buttons)
        begin_whole(self)

    def _row(self, setting: Setting, value: Value) -> QVBoxLayout:
        title, explained = translate(CONTEXT, setting.title), translate(CONTEXT, setting.help)
        control = control_for(setting, value, lambda new: self.changed.emit(setting, new))
        control.setObjectName(setting.key)
        control.setAccessibleName(title)
        control.setAccessibleDescription(explained)
        control.setToolTip(plain(explained))
        row = QVBoxLayout()
        row.setSpacing(2)
        if isinstance(control, QCheckBox):
            control.setText(title)
            row.addWidget(control)
        else:
            name = QLabel(title)
            name.setBuddy(control)
            name.setMinimumWidth(self._names)
            beside = QHBoxLayout()
            beside.addWidget(name)
            beside.addWidget(control, 1)
            row.addLayout(beside)
        row.addWidget(dimmed(sentence(explained)))
        return row


def control_for(setting: Setting, value: Value, change: Callable[[Value], None]) -> QWidget:
    """Return the control that fits the type of `setting`, calling `change` with each new value."""
    if setting.choices:
        box = QComboBox()
        for choice in setting.choices:
            box.addItem(translate(CONTEXT, CHOICES[choice]), choice)
        box.setCurrentIndex(setting.choices.index(str(value)))
        box.activated.connect(lambda number: change(setting.choices[number]))
        return box
    if setting.kind is int:
        spin = QSpinBox(minimum=setting.low, maximum=setting.high, singleStep=10)
        spin.setValue(int(value))
        spin.setSuffix(" %")
        spin.valueChanged.connect(change)
        return spin
    check = QCheckBox()
    check.setChecked(value is True)
    check.toggled.connect(change)
    return check
