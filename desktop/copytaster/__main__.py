"""The door: a command goes to the command line, anything else opens the window."""

from __future__ import annotations

import sys
from argparse import Namespace

from copytaster.cli.main import main as command_line


def main() -> int:
    """Run the program and return its exit code."""
    return command_line(None, window)


def window(parsed: Namespace) -> int:
    """Open the window; Qt is loaded only now, so that commands start fast and need no display."""
    from copytaster.gui.app import run  # noqa: PLC0415 - see above

    return run(parsed.paths, screenshot=parsed.screenshot, size=parsed.size, theme=parsed.theme)


if __name__ == "__main__":
    sys.exit(main())
