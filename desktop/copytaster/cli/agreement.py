"""The command `agreement`: how far two coders of the same differences agree."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from copytaster.cli.choosing import OPENED, chosen
from copytaster.cli.output import Output, Status, add_format, add_language, add_output, tell, tell_loose, tell_unread
from copytaster.comparison.index import Index
from copytaster.errors import Notice, UnusableInput
from copytaster.progress import part
from copytaster.report.agreement import AgreementReport, Coding
from copytaster.session.agreement import formats, in_language, render
from copytaster.session.coding import as_seen_by, coding, noted_stories, read_coder, report
from copytaster.session.create import open_project
from copytaster.session.session import Session
from copytaster.session.state import State, StoryView
from copytaster.session.work import compare_story


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("project", type=Path, metavar="PROJECT", help="the first coder's project file")
    parser.add_argument("other", type=Path, metavar="OTHER_PROJECT", help="the second coder's project file")
    parser.add_argument(
        "--story", type=int, metavar="N", help="only this story (default: every story that somebody annotated)"
    )
    parser.add_argument("--noted", action="store_true", help="compare only the differences that both have noted")
    add_format(parser, {known.name: known.suffix for known in formats()})
    add_language(parser)
    add_output(parser)


def run(arguments: Namespace, output: Output) -> int:
    """Compare as the first coder decided, find both coders' notes again, and write how far they agree."""
    coder = read_coder(arguments.other, arguments.project)
    with closing(open_project(arguments.project, part(output.progress, 0, OPENED), write=False)) as session:
        output.spare([*session.state.reading.sources, arguments.project, arguments.other])
        status = tell_unread(session.state.unread)
        theirs = as_seen_by(coder, session)
        asked = arguments.story
        stories = noted_stories(session, theirs) if asked is None else (chosen(session, asked),)
        if not stories:
            raise UnusableInput(Notice("{project} has no story of several documents.", project=arguments.project))
        codings = [
            coded(session, story, theirs, output, (number, len(stories))) for number, story in enumerate(stories)
        ]
        found = report(session, coder, codings, noted_only=arguments.noted)
        status = max(status, tell_what_is_missing(found, (arguments.project, arguments.other)))
        output.write(render(in_language(found, arguments.language), arguments.format))
    return status


def coded(session: Session, story: StoryView, theirs: State, output: Output, turn: tuple[int, int]) -> Coding:
    """Compare a story and return how both coded it; `turn` is its number and the number of stories, for progress."""
    start, end = (OPENED + (1 - OPENED) * done / turn[1] for done in (turn[0], turn[0] + 1))
    comparison = compare_story(session, story.key, part(output.progress, start, end))
    return coding(session, story, Index(comparison), theirs)


def tell_what_is_missing(found: AgreementReport, projects: tuple[Path, Path]) -> Status:
    """Report what in the two projects could not be used; return the exit code that follows from it."""
    status = Status.DONE
    for coder, project in enumerate(projects):
        if not any(unit.noted[coder] for coding in found.codings for unit in coding.differences):
            tell(f"{project}: there is no note on the differences compared.")
            status = Status.UNUSABLE
        notes = sum(coding.loose[coder] for coding in found.codings) + len(found.missing[coder])
        status = max(status, tell_loose(project, notes, "note", "what was annotated"))
    return status
