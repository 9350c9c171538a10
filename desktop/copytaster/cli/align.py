"""The command that links units of given pairs, so that the engine can be measured."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from copytaster.cli.output import Output, Status, tell
from copytaster.session.evaluate import align_file


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("pairs", type=Path, metavar="PAIRS.jsonl", help='lines {"id", "left": […], "right": […]}')
    parser.add_argument("-o", "--output", type=Path, metavar="PRED.jsonl", help='lines {"id", "pred": [[i, j], …]}')


def run(arguments: Namespace, output: Output) -> int:
    """Align every pair that can be read and write the accepted links."""
    output.spare([arguments.pairs])
    aligned = align_file(arguments.pairs, output.progress)
    output.write(aligned.lines)
    for fault in aligned.faults:
        tell(fault)
    return Status.UNUSABLE if aligned.faults else Status.DONE
