"""The command `compare`: files compared as one story, or one story of a folder."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from copytaster.cli.choosing import OPENED, chosen
from copytaster.cli.output import Output, Status, add_format, add_language, add_output, tell, tell_unread
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.errors import Notice, UnusableInput
from copytaster.paths import is_folder, is_there
from copytaster.progress import part
from copytaster.report.options import Options
from copytaster.session.create import open_paths
from copytaster.session.export import formats, render
from copytaster.session.pins_file import FoundPins, read_pins


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files or a folder to compare")
    parser.add_argument(
        "--story",
        type=int,
        metavar="N",
        help="which story of a folder or of a file of several articles, by its number in `copytaster stories`",
    )
    parser.add_argument("--base", metavar="LABEL", help="the version the others are measured against (default A)")
    parser.add_argument("--pins", type=Path, metavar="PINS.json", help="paragraphs tied or cut by hand")
    add_format(parser, {known.name: known.suffix for known in formats()})
    add_language(parser)
    add_output(parser)


def run(arguments: Namespace, output: Output) -> int:
    """Compare and write the report."""
    folders = any(map(is_folder, arguments.paths))
    session = open_paths(arguments.paths, part(output.progress, 0, OPENED), keep=False, together=not folders)
    sorted_out = folders or session.state.reading.has_collections
    if arguments.story is not None and not sorted_out and all(map(is_there, arguments.paths)):
        raise UnusableInput(Notice("--story picks a story of a folder; the files named are compared as one story."))
    output.spare([*session.state.reading.sources, *arguments.paths, *filter(None, [arguments.pins])])
    for path in session.state.reading.repeated:
        tell(f"{path} is named more than once, and is one version.")
    status = tell_unread(session.state.unread)
    inputs = with_base(session.inputs(chosen(session, arguments.story).key), arguments.base)
    if arguments.pins:
        found = read_pins(arguments.pins, inputs.versions)
        status = max(status, tell_idle(arguments.pins, found))
        inputs = replace(inputs, pins=found.pins, loose=tuple(pin.kind for pin in (*found.loose, *found.overruled)))
    comparison = compare(inputs, None, part(output.progress, OPENED, 1))
    output.write(render(comparison, arguments.format, session.state.unread, Options(language=arguments.language)))
    return status


def with_base(inputs: Inputs, label: str | None) -> Inputs:
    """Return the inputs with the version of that label as the base. Raises `UnusableInput` if there is none."""
    labels = [version.label for version in inputs.versions]
    if label is None:
        return inputs
    label = label if label in labels else label.upper()
    if label not in labels:
        raise UnusableInput(
            Notice("There is no version {label}: the versions are {labels}.", label=label, labels=", ".join(labels))
        )
    return replace(inputs, base=labels.index(label))


def tell_idle(path: Path, found: FoundPins) -> Status:
    """Report which pins of a file have no effect, and why; return the exit code that follows from it."""
    for pin in found.loose:
        tell(f"{path}: pin {pin.number} is loose, because a paragraph that it names was not found again.")
    for pin in found.aside:
        tell(f"{path}: pin {pin.number} is loose, because a paragraph that it names is set aside.")
    for pin in found.overruled:
        tell(f"{path}: pin {pin.number} is overruled by a later one that says the opposite of the same two paragraphs.")
    return Status.UNUSABLE if found.loose or found.aside or found.overruled else Status.DONE
