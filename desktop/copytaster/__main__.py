"""The entry point: a command goes to the command line, anything else opens the window."""

from __future__ import annotations

import sys
from argparse import Namespace

INTERRUPTED = 130


def main() -> int:
    """Run the program and return its exit code.

    The command line is imported here, so that Ctrl+C during the import ends the program like at any other time.
    """
    try:
        from copytaster.cli.main import main as command_line  # noqa: PLC0415 - see above
    except KeyboardInterrupt:
        return INTERRUPTED
    return command_line(None, window)


def window(parsed: Namespace) -> int:
    """Open the window; Qt is imported only here, so that commands start fast and need no display."""
    from copytaster.gui.app import run  # noqa: PLC0415 - see above

    return run(parsed.paths, screenshot=parsed.screenshot, size=parsed.size, theme=parsed.theme)


if __name__ == "__main__":
    sys.exit(main())
