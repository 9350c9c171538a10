"""What a person can set: the declaration of every setting, and the file that keeps their values."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from copytaster.paths import unfinished

Value: TypeAlias = bool | int | str

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its key in the file, its type, default and range, and one sentence of help.

    `choices` limits a text, `low` and `high` a number; `title` is empty if the dialog does not show the setting.
    """

    key: str
    kind: type[bool | int | str]
    default: Value
    help: str
    title: str = ""
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0

    def accepts(self, value: object) -> bool:
        """Tell whether `value` is of the type and in the range of the setting."""
        match value:
            case bool():
                return self.kind is bool
            case int():
                return self.kind is int and self.low <= value <= self.high
            case str():
                return self.kind is str and (not self.choices or value in self.choices)
            case _:
                return False


SYSTEM = "system"
ENGLISH = "en"
THEMES = (SYSTEM, "light", "dark", "contrast")
SPOKEN = (ENGLISH, "de")
"""The languages of the window, reports and commands: English, whose words stand in the code, and those translated."""
LANGUAGES = (SYSTEM, *SPOKEN)

THEME = Setting("theme", str, SYSTEM, "The colours of the window.", "Colours", choices=THEMES)
LANGUAGE = Setting(
    "language",
    str,
    SYSTEM,
    "The language of the window, from the next start on.",
    "Language",
    choices=LANGUAGES,
)
ZOOM = Setting("zoom", int, 100, "The size of the versions’ text, in percent.", "Text size", low=50, high=300)
ONLY_DIFFERENCES = Setting(
    "only_differences",
    bool,
    default=False,
    help="Leave out the rows in which nothing differs.",
    title="Only differences",
)
OWN_ORDER = Setting(
    "own_order",
    bool,
    default=False,
    help="Show a moved paragraph where its own version has it, instead of beside its partner.",
    title="Moved paragraphs in their own order",
)
IMPORTANCE = Setting(
    "most_important_first",
    bool,
    default=False,
    help="List an altered quotation or figure before other words, and house style last.",
    title="Most important changes first",
)
OVERVIEW = Setting(
    "overview", bool, default=True, help="Show the map of all changes at the edge.", title="Overview map"
)
LEGEND = Setting(
    "legend", bool, default=True, help="Show below the versions what the colours and lines mean.", title="Legend"
)
GO_ON = Setting(
    "go_on_after_coding",
    bool,
    default=False,
    help="Once a key has given a difference its code, go to the next one; switch this off to give several codes.",
    title="Go on to the next difference after coding",
)
REOPEN = Setting(
    "reopen",
    bool,
    default=False,
    help="Start with the folder that was open last.",
    title="Open the last folder at the start",
)
EXPORT_FORMAT = Setting("export_format", str, "pdf", "The format exported last.")
EXPORT_SECTIONS = Setting("export_left_out", str, "", "The sections left out of the last export, with commas between.")
EXPORT_PAPER = Setting("export_paper", str, "", "The paper of the last PDF, empty for what is usual where one lives.")
EXPORT_LANGUAGE = Setting(
    "export_language", str, "", "The language of the last report, empty for that of the window.", choices=("", *SPOKEN)
)
GEOMETRY = Setting("geometry", str, "", "Where the window stood, as Qt saves it, in base 64.")
LAYOUT = Setting("layout", str, "", "How the panels of the window stood, as Qt saves them, in base 64.")
FRONT = Setting("front", str, "", "The panel below the versions that was in front, and the ledger in it.")
PLACES = Setting("places", str, "", "Where one was in what was opened lately: story, document, paragraph, as JSON.")

SETTINGS = (
    THEME,
    LANGUAGE,
    ZOOM,
    ONLY_DIFFERENCES,
    OWN_ORDER,
    IMPORTANCE,
    OVERVIEW,
    LEGEND,
    GO_ON,
    REOPEN,
    EXPORT_FORMAT,
    EXPORT_SECTIONS,
    EXPORT_PAPER,
    EXPORT_LANGUAGE,
    GEOMETRY,
    LAYOUT,
    FRONT,
    PLACES,
)


class Settings:
    """The values that a person set, written to `path` at every change; a setting that was never set has its default."""

    def __init__(self, path: Path, *, keep: bool = True) -> None:
        """Read `path`; a missing or damaged file means defaults. Without `keep` nothing is written to it."""
        self._path = path
        self._keep = keep
        self._values = read(path)

    def value(self, setting: Setting) -> Value:
        """Return the value of `setting`."""
        return self._values.get(setting.key, setting.default)

    def flag(self, setting: Setting) -> bool:
        """Return the value of a setting that is on or off."""
        return self.value(setting) is True

    def number(self, setting: Setting) -> int:
        """Return the value of a setting that is a number."""
        value = self.value(setting)
        return value if isinstance(value, int) else 0

    def words(self, setting: Setting) -> str:
        """Return the value of a setting that is a text."""
        return str(self.value(setting))

    def change(self, setting: Setting, value: Value) -> None:
        """Set `setting` and write the file. Raises `ValueError` for a value out of range.

        If the file cannot be written, that is logged, and the value is lost when the program ends.
        """
        if not setting.accepts(value):
            raise ValueError(setting.key, value)
        if self.value(setting) == value:
            return
        self._values[setting.key] = value
        if not self._keep:
            return
        try:
            write(self._path, self._values)
        except OSError as error:
            LOG.warning("settings not written: %s", error.strerror)


def read(path: Path) -> dict[str, Value]:
    """Return the values in the file `path` that are known and valid; none if it cannot be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        setting.key: found[setting.key]
        for setting in SETTINGS
        if setting.key in found and setting.accepts(found[setting.key])
    }


def write(path: Path, values: Mapping[str, Value]) -> None:
    """Write `values` to a file beside `path` and rename it, so that a failure keeps the old file. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = unfinished(path)
    beside.write_text(json.dumps(dict(values), indent=1, sort_keys=True) + "\n", encoding="utf-8")
    beside.replace(path)
