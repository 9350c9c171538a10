"""The command line: which commands there are, how their arguments are parsed, and the exit codes."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from copytaster import __version__
from copytaster.cli.output import Output, Status, clear_line, drop_stdout, format_of, tell
from copytaster.errors import CopytasterError
from copytaster.paths import is_there

Window = Callable[[argparse.Namespace], int]

EPILOG = "Without a command the window opens, with the folder or files given, if any."
HELP = {
    "compare": "compare files as one story, in the order given, or one story of a folder",
    "stories": "say which documents of a folder tell the same story",
    "export": "write the report of a project",
    "agreement": "say how far two coders of the same differences agree",
    "align": "link the units of document pairs given as JSON lines",
    "selftest": "run the bundled sample through reading, comparing and every export",
}
"""The commands and their help; each is implemented by the module of its name."""
COMMANDS = ("open", *HELP)
STDOUT = Path("-")
SIZE = re.compile("([1-9][0-9]{0,4})x([1-9][0-9]{0,4})")
"""Width and height in ASCII digits, at most five each: no window has more pixels."""


def main(arguments: Sequence[str] | None, window: Window) -> int:
    """Run the command in the arguments and return the exit code; `window` opens the window.

    0 done; 1 an input could not be used (a sentence on stderr says which and why); 2 wrong arguments; 130 interrupted.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or not (words[0] in {*COMMANDS, "-h", "--help", "--version"} or is_misspelt(words[0])):
        words.insert(0, "open")
    try:
        parser = build_parser(words[0], window)
        if "" in words:  # as a path it would be the current folder, which nobody asked to read
            parser.error("an argument is empty; perhaps a variable has no value")
        parsed = parser.parse_args(words)
        if "format" in parsed and parsed.format is None:
            parsed.format = format_of(parsed.output, parsed.suffixes, parsed.usual)
            if parsed.format is None:
                parser.error("the format is missing: name it with --format, or end the name of OUT as its files do")
        return int(parsed.run(parsed))
    except CopytasterError as error:
        tell(f"copytaster: {error}")
        return Status.UNUSABLE
    except KeyboardInterrupt:
        clear_line()
        return Status.INTERRUPTED
    except BrokenPipeError:
        drop_stdout()
        return Status.DONE


def is_misspelt(word: str) -> bool:
    """Tell whether a word was meant as a command: it looks like one, and no file or folder of that name exists."""
    return word.isalpha() and word.islower() and not is_there(Path(word))


def build_parser(asked: str, window: Window) -> argparse.ArgumentParser:
    """Return the parser of all commands; only the command `asked` for gets its arguments and `run`.

    The other modules are not imported: that would take longer than to print the version or a usage error.
    """
    parser = argparse.ArgumentParser(
        prog="copytaster", description="Compare the versions of a news story.", epilog=EPILOG
    )
    parser.add_argument("--version", action="version", version=f"copytaster {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add_open(commands.add_parser("open", help="open the window"), window)
    for name, purpose in HELP.items():
        command = commands.add_parser(name, help=purpose, description=purpose)
        if name == asked:
            module = import_module(f"copytaster.cli.{name}")
            module.add_arguments(command)
            command.set_defaults(run=with_output(module.run))
    return parser


def with_output(run: Callable[[argparse.Namespace, Output], int]) -> Callable[[argparse.Namespace], int]:
    """Return a function that runs a command with the output that its arguments ask for."""
    return lambda parsed: run(parsed, Output(output_path(parsed)))


def output_path(parsed: argparse.Namespace) -> Path | None:
    """Return the file that the result is written to, None for stdout, for which ``-`` may be given."""
    path: Path | None = getattr(parsed, "output", None)
    return None if path == STDOUT else path


def add_open(parser: argparse.ArgumentParser, window: Window) -> None:
    """Declare the arguments of `open`."""
    parser.add_argument("paths", nargs="*", type=Path, metavar="FOLDER or FILES", help="what to open")
    parser.add_argument("--screenshot", type=Path, metavar="OUT.png", help="save a picture of the comparison and exit")
    parser.add_argument("--size", type=size, default=None, metavar="1600x1000", help="size of the window in pixels")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), help="colours of the window")
    parser.set_defaults(run=window)


def size(text: str) -> tuple[int, int]:
    """Parse a size such as ``1600x1000``."""
    found = SIZE.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size such as 1600x1000")
    return int(found[1]), int(found[2])
