"""How a file gets the name that a person typed for it, with a suffix, and replaces another one only if they agree."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import translate
from copytaster.paths import is_there


def with_suffix(window: QWidget | None, chosen: Path, suffix: str, known: Collection[str]) -> Path | None:
    """Return `chosen`, with `suffix` added unless it has a `known` one; None if that file must not be replaced."""
    out = chosen if chosen.suffix.lower() in known else chosen.with_name(chosen.name + suffix)
    if out == chosen or not is_there(out):  # the file dialog asked only about the name that was typed
        return out
    words = translate("Exporting", "{name} already exists. Replace it?", name=out.name)
    return out if agrees(window, words) else None


def agrees(window: QWidget | None, question: str) -> bool:
    """Ask over a window whether files are replaced, and tell whether they are."""
    answer = QMessageBox.question(window, translate("Exporting", "Export"), plain(question))
    return answer == QMessageBox.StandardButton.Yes
