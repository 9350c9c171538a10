"""How the agreement of two coders becomes a file, in the formats that there are for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from copytaster.errors import UnusableInput
from copytaster.export import agreement_csv, agreement_json, agreement_text
from copytaster.report.agreement import AgreementReport
from copytaster.session.save import save, spare


class AgreementFormat(NamedTuple):
    """A format: the name given on the command line, the suffix of its files, what a person calls it, its writer."""

    name: str
    suffix: str
    title: str
    render: Callable[[AgreementReport], bytes]


FORMATS = (
    AgreementFormat("text", ".txt", "Plain text", agreement_text.render),
    AgreementFormat("json", ".json", "JSON data", agreement_json.render),
    AgreementFormat("csv", ".csv", "Table of differences with both codings (CSV)", agreement_csv.render),
)


def render(report: AgreementReport, format: str) -> bytes:  # noqa: A002 - the word for it
    """Return the bytes of a report. Raises `UnusableInput` for an unknown format."""
    for known in FORMATS:
        if known.name == format:
            return known.render(report)
    raise UnusableInput(f"There is no format “{format}”; choose one of {', '.join(one.name for one in FORMATS)}.")


def export(report: AgreementReport, format: str, out: Path, project: Path) -> None:  # noqa: A002 - the word for it
    """Write a report to `out`, whole or not at all, never over a document or the second coder's project.

    Raises `UnusableInput` with the reason where that fails.
    """
    versions = (coding.index.comparison.inputs.versions for coding in report.codings)
    spare(out, [project, *(Path(version.document.path) for story in versions for version in story)])
    save(render(report, format), out)
