"""Walk the window as assistive software sees it, over AT-SPI, and list what has no name or cannot be pressed.

    xvfb-run -a dbus-run-session -- python3 tests/bench/accessibility.py .venv/bin/python resources/samples/bridge

Run it with the system's Python, which has `pyatspi`; the first argument is the Python that has Copytaster.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator

import pyatspi

NAMED = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_LIST, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_PROGRESS_BAR,
}  # fmt: skip
"""The roles of what a person reads or works with, and that therefore has to say what it is."""
PRESSED = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_MENU_ITEM}
PATIENCE = 30.0
"""Seconds to wait for the window, and for what it compares."""
CHILDREN = 300
"""Children of one parent that are looked at: a long table is as good as its beginning."""
DEEPEST = 25
CELL = pyatspi.ROLE_TABLE_CELL
SOME = 4
"""Cells of every table that are printed, to be read by whoever runs this."""


def main() -> int:
    """Open the window, walk it, print what was found; return 1 if something lacks a name or a way to press it."""
    python, *paths = sys.argv[1:]
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    program = subprocess.Popen([python, "-m", "copytaster", *paths], env=environment)
    try:
        window = wait_for(pyatspi.ROLE_FRAME)
        wait_for(pyatspi.ROLE_TABLE)
        parts = list(walk(window))
        roles = Counter(part.getRoleName() for part in parts)
        faults = [fault for part in parts for fault in faults_of(part)]
        tables = [part for part in parts if part.getRole() in {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE}]
        told = [(one.name, [cell.name for cell in walk(one) if cell.getRole() == CELL][:SOME]) for one in tables]
    finally:
        program.terminate()
        program.wait()
    print(f"{len(parts)} parts:", ", ".join(f"{count} {role}" for role, count in roles.most_common()))
    for name, cells in told:
        print(f"{name}:", *cells, sep="\n  ")
    print(f"{len(faults)} faults:", *faults, sep="\n  ")
    return 1 if faults else 0


def wait_for(role: int) -> pyatspi.Accessible:
    """Return the first part of the program with a role, as soon as there is one."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.name.lower() == "copytaster":
                for part in walk(program):
                    if part.getRole() == role:
                        return part
        time.sleep(0.2)
    sys.exit(f"Nothing of role {role} was there in time.")


def walk(part: pyatspi.Accessible, depth: int = 0) -> Iterator[pyatspi.Accessible]:
    """Return a part that is shown and all that it holds."""
    yield part
    for number in range(min(part.childCount, CHILDREN) if depth < DEEPEST else 0):
        child = part.getChildAtIndex(number)
        if child is not None and child.getState().contains(pyatspi.STATE_VISIBLE):
            yield from walk(child, depth + 1)


def faults_of(part: pyatspi.Accessible) -> Iterator[str]:
    """Return what a person who does not see the part would miss."""
    role = part.getRole()
    where = f"{part.getRoleName()} “{part.name}” in {part.parent.getRoleName()} “{part.parent.name}”"
    if role in NAMED and not part.name.strip():
        yield f"{where}: has no name"
    if role == pyatspi.ROLE_COMBO_BOX and not part.description and not len(part.getRelationSet()):
        yield f"{where}: tells what was chosen and not what for"
    if role in PRESSED and part.getState().contains(pyatspi.STATE_SENSITIVE) and not can_act(part):
        yield f"{where}: cannot be pressed"


def can_act(part: pyatspi.Accessible) -> bool:
    """Tell whether a part offers an action."""
    return "Action" in pyatspi.listInterfaces(part) and part.queryAction().nActions > 0


if __name__ == "__main__":
    sys.exit(main())
