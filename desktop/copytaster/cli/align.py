"""The command `align`: links between the units of given pairs of texts, by which the alignment can be evaluated."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from copytaster.cli.output import Output, Status, tell
from copytaster.errors import Notice, UnusableInput
from copytaster.session.evaluate import align_file

MOST_TOLD = 20
"""The most invalid lines that are reported one by one: a file with more is of another kind."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("pairs", type=Path, metavar="PAIRS.jsonl", help='lines {"id", "left": […], "right": […]}')
    parser.add_argument("-o", "--output", type=Path, metavar="PRED.jsonl", help='lines {"id", "pred": [[i, j], …]}')


def run(arguments: Namespace, output: Output) -> int:
    """Align every pair that can be read and write the accepted links."""
    output.spare([arguments.pairs])
    aligned = align_file(arguments.pairs, output.progress)
    for fault in aligned.faults[:MOST_TOLD]:
        tell(fault)
    if more := len(aligned.faults[MOST_TOLD:]):
        tell(f"{more} more lines of {arguments.pairs} are not pairs.")
    if aligned.faults and not aligned.lines:
        raise UnusableInput(Notice("{pairs} holds no pairs of texts, so nothing was written.", pairs=arguments.pairs))
    output.write(aligned.lines)
    return Status.UNUSABLE if aligned.faults else Status.DONE
