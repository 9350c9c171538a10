"""The command `export`: the report of a project."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from copytaster.cli.choosing import OPENED, chosen
from copytaster.cli.output import Output, add_format, add_language, add_output, tell_loose, tell_unread
from copytaster.comparison.index import Index
from copytaster.progress import part
from copytaster.report.options import Options
from copytaster.session.annotations import missing, with_annotations
from copytaster.session.create import open_project
from copytaster.session.export import formats, render
from copytaster.session.ledgers import with_decisions
from copytaster.session.state import loose_pins
from copytaster.session.work import compare_story


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("project", type=Path, metavar="PROJECT", help="a project file")
    parser.add_argument("--story", type=int, metavar="N", help="which of its stories (needed if there are several)")
    add_format(parser, {known.name: known.suffix for known in formats()}, usual=None)
    add_language(parser)
    add_output(parser)


def run(arguments: Namespace, output: Output) -> int:
    """Open the project, compare with its decisions, and write the report."""
    with closing(open_project(arguments.project, part(output.progress, 0, OPENED), write=False)) as session:
        output.spare([*session.state.reading.sources, arguments.project])
        status = tell_unread(session.state.unread)
        story = chosen(session, arguments.story)
        pins = len(loose_pins(session.state, story))
        status = max(status, tell_loose(arguments.project, pins, "pin", "a paragraph that was tied or cut"))
        comparison = compare_story(session, story.key, part(output.progress, OPENED, 1))
        index = Index(comparison)
        options = with_annotations(
            session, index, with_decisions(session, story.key, Options(language=arguments.language))
        )
        notes = len(options.annotations.loose) + len(missing(session.state, session.project))
        status = max(status, tell_loose(arguments.project, notes, "note", "what was annotated"))
        output.write(render(comparison, arguments.format, session.state.unread, options))
    return status
