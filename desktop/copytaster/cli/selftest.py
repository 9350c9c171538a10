"""The command `selftest`: the bundled sample is read, compared and exported, to show that an installation works."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from copytaster.cli.output import Output, Status
from copytaster.comparison.compare import compare
from copytaster.errors import Notice, UnusableInput
from copytaster.report.options import Options
from copytaster.resources import resource
from copytaster.session.create import open_paths
from copytaster.session.export import formats, render
from copytaster.settings import ENGLISH, SPOKEN

EXPECTED = (5, 1)
"""How many documents the two stories of the sample have."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="write the account to this file instead of stdout"
    )


def run(_: Namespace, output: Output) -> int:
    """Do everything once and write what was done. Raises `UnusableInput` if a step gives nothing."""
    folder = resource("samples")
    session = open_paths([folder], keep=False)
    found = tuple(sorted((len(story.documents) for story in session.state.stories), reverse=True))
    if found != EXPECTED or session.state.unread:
        raise UnusableInput(
            Notice(
                "The sample in {folder} is damaged: stories of {found} documents, not {expected}.",
                folder=folder,
                found=found,
                expected=EXPECTED,
            )
        )
    story = max(session.state.stories, key=lambda story: len(story.documents))
    comparison = compare(session.inputs(story.key))
    done = [f"read {len(session.state.documents)} documents, found {len(found)} stories"]
    links, changes = len(comparison.alignment.links), len(comparison.changes)
    done.append(f"compared {len(story.documents)} versions: {links} links, {changes} changes")
    for known in formats():
        for language in SPOKEN if known.worded else (ENGLISH,):
            data = render(comparison, known.name, options=Options(language=language))
            if not data:
                raise UnusableInput(Notice("The {name} report of the sample came out empty.", name=known.name))
            done.append(f"wrote {known.name} ({language}): {len(data)} bytes")
    output.write("".join(f"{line}\n" for line in done).encode())
    return Status.DONE
