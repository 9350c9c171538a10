"""How a person goes from one pair of versions that follow each other to the next: what was written after what."""

from __future__ import annotations

from typing import NamedTuple

from typing_extensions import override

from copytaster.comparison.succession import in_order, written
from copytaster.gui.handlers.deciding import Deciding
from copytaster.gui.handlers.handler import Commands, Handler
from copytaster.gui.handlers.stepping import Stepping
from copytaster.gui.window_parts import WindowParts


class Pair(NamedTuple):
    """A version, as the base, and the one that follows it."""

    base: int
    version: int


class Pairing(Handler):
    """Makes a version the base and lists only what the next one changed of it.

    A new base takes a comparison, so that the pair is shown once this is there.
    """

    def __init__(self, parts: WindowParts, deciding: Deciding, stepping: Stepping) -> None:
        """Work in the window of `parts`."""
        super().__init__(parts)
        self._deciding = deciding
        self._stepping = stepping
        self._wanted: Pair | None = None

    @override
    def commands(self) -> Commands:
        return {"next-pair": lambda _: self.go(1), "previous-pair": lambda _: self.go(-1)}

    def go(self, by: int) -> None:
        """Go to the next pair, or with -1 to the previous one."""
        reading = self._parts.bridge.reading
        if reading is None:
            return
        order = in_order(written(reading.index, reading.index.all))
        at = start_of_next(order, reading.index.base, self._parts.changes.version, by)
        if not 0 <= at < len(order) - 1:
            self.told.emit(
                self.tr("No pair of versions follows this one.")
                if by > 0
                else self.tr("No pair of versions is before this one.")
            )
            return
        self._wanted = Pair(order[at], order[at + 1])
        if self._wanted.base == reading.index.base:
            self.settle()
        else:
            self._deciding.choose_base(self._wanted.base)

    def settle(self) -> None:
        """Show the pair that was asked for, if it is compared now, from its first difference on."""
        reading, wanted = self._parts.bridge.reading, self._wanted
        self._wanted = None
        if reading is None or wanted is None or reading.index.base != wanted.base:
            return
        self._stepping.focus(wanted.version)
        self._parts.changes.versions.choose(wanted.version)
        self._stepping.go(0)
        self.told.emit(
            self.tr("What {version} changed of {base}.").format(
                version=reading.label(wanted.version), base=reading.label(wanted.base)
            )
        )


def start_of_next(order: list[int], base: int, version: int | None, by: int) -> int:
    """Return where in the order of versions the next or previous pair starts.

    `version` is the one whose changes are listed. If that is not the one after the base, or all are listed, the base
    starts the next pair and ends the previous one.
    """
    at = order.index(base)
    is_pair = order[at + 1 : at + 2] == [version]
    return at + by if is_pair or by < 0 else at
