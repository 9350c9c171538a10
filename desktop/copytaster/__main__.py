"""The door: a command goes to the command line, anything else opens the window."""

from __future__ import annotations

import sys

from copytaster.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
