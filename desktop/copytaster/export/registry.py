"""The formats in which a report can be written, each with its writer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from copytaster.errors import Notice, UnusableInput
from copytaster.export import (
    agreement_csv,
    agreement_json,
    agreement_text,
    csv_writer,
    docx_writer,
    html_writer,
    json_writer,
    pdf_writer,
    picture_writer,
    tei_standoff_writer,
    tei_writer,
    text_writer,
)
from copytaster.garbage import uncollected
from copytaster.progress import Progress, silent
from copytaster.report.agreement import AgreementReport
from copytaster.report.report import Extent, Report


class Format(NamedTuple):
    """A format: its name on the command line, its file suffix, its displayed title and its writer.

    `extent` is how much of a report the writer needs; `worded` tells whether it writes words of ours, which can be in
    another language, and not only what programs read.
    """

    name: str
    suffix: str
    title: str
    render: Callable[[Report, Progress], bytes]
    extent: Extent = Extent.WHOLE
    worded: bool = True


FORMATS = (
    Format("text", ".txt", "Plain text", text_writer.render),
    Format("json", ".json", "JSON data", json_writer.render, Extent.LEDGERS, worded=False),
    Format("csv", ".csv", "Table of changes (CSV)", csv_writer.render, Extent.FRONT, worded=False),
    Format("html", ".html", "Web page", html_writer.render),
    Format("pdf", ".pdf", "PDF document", pdf_writer.render),
    Format("docx", ".docx", "Word document with tracked changes", docx_writer.render, Extent.FRONT),
    Format("tei", ".tei.xml", "TEI, versions in parallel (XML)", tei_writer.render, Extent.FRONT, worded=False),
    Format(
        "tei-standoff",
        ".standoff.tei.xml",
        "TEI, stand-off (XML)",
        tei_standoff_writer.render,
        Extent.FRONT,
        worded=False,
    ),
    Format("coverage-svg", ".coverage.svg", "Coverage map (SVG)", picture_writer.render_coverage, Extent.LEDGERS),
    Format("lineage-svg", ".lineage.svg", "Who copied whom (SVG)", picture_writer.render_lineage, Extent.LEDGERS),
)


class AgreementFormat(NamedTuple):
    """A format of the agreement of two coders."""

    name: str
    suffix: str
    title: str
    render: Callable[[AgreementReport], bytes]
    worded: bool = True


AGREEMENT_FORMATS = (
    AgreementFormat("text", ".txt", "Plain text", agreement_text.render),
    AgreementFormat("json", ".json", "JSON data", agreement_json.render, worded=False),
    AgreementFormat("csv", ".csv", "Table of differences with both codings (CSV)", agreement_csv.render, worded=False),
)
AnyFormat = TypeVar("AnyFormat", Format, AgreementFormat)


def find(name: str) -> Format:
    """Return the format called `name`; raise `UnusableInput` if there is none."""
    return named(name, FORMATS)


def named(name: str, formats: Sequence[AnyFormat]) -> AnyFormat:
    """Return the one of `formats` called `name`; raise `UnusableInput` if there is none."""
    for known in formats:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in formats)
    raise UnusableInput(Notice("There is no format “{name}”; choose one of {names}.", name=name, names=names))


@uncollected()
def render(report: Report, format: str, progress: Progress = silent) -> bytes:  # noqa: A002 - the word for it
    """Return the bytes of `report` in the format called `format`; raise `UnusableInput` if there is none."""
    return find(format).render(report, progress)


def render_agreement(report: AgreementReport, format: str) -> bytes:  # noqa: A002 - the word for it
    """Return the bytes of `report` in the format called `format`; raise `UnusableInput` if there is none."""
    return named(format, AGREEMENT_FORMATS).render(report)
