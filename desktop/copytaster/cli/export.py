"""The command that writes the report of a project."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from copytaster.cli.compare import chosen
from copytaster.cli.output import Output, Status, tell, tell_unread
from copytaster.comparison.index import Index
from copytaster.progress import part
from copytaster.report.options import Options
from copytaster.session.annotations import with_annotations
from copytaster.session.create import open_project
from copytaster.session.export import formats, render
from copytaster.session.ledgers import with_decisions
from copytaster.session.work import compare_story

OPENED = 0.5


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("project", type=Path, metavar="PROJECT", help="a project file")
    parser.add_argument("--story", type=int, metavar="N", help="which of its stories (needed when there are several)")
    parser.add_argument("--format", choices=tuple(formats()), required=True, help="how to write it")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="write to this file instead of stdout")


def run(arguments: Namespace, output: Output) -> int:
    """Open the project, compare as its person decided, and write the report."""
    session = open_project(arguments.project, part(output.progress, 0, OPENED), write=False)
    try:
        output.spare([*session.state.reading.sources, arguments.project])
        status = tell_unread(session.unread)
        story = chosen(session, arguments.story)
        if count := len(session.loose_pins(story.key)):
            tell(f"{arguments.project}: {count} pins of the story are loose: a paragraph of each was not found again.")
            status = Status.UNUSABLE
        comparison = compare_story(session, story.key, part(output.progress, OPENED, 1))
        index = Index(comparison)
        options = with_annotations(session, index, with_decisions(session, story.key, Options()))
        if count := len(options.annotations.loose):
            notes = "1 note of the story is" if count == 1 else f"{count} notes of the story are"
            tell(f"{arguments.project}: {notes} loose: what was annotated was not found again.")
            status = Status.UNUSABLE
        output.write(render(comparison, arguments.format, session.unread, options))
    finally:
        session.close()
    return status
