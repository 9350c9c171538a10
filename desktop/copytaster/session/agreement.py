"""How the agreement of two coders is exported, and in which formats."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from copytaster.export.registry import AGREEMENT_FORMATS, AgreementFormat, render_agreement
from copytaster.report.agreement import AgreementReport
from copytaster.session.languages import language
from copytaster.session.save import save, spare


def formats() -> tuple[AgreementFormat, ...]:
    """Return the formats, each with its `name`, file `suffix` and displayed `title`."""
    return AGREEMENT_FORMATS


def in_language(report: AgreementReport, code: str) -> AgreementReport:
    """Return a report with its words in the language with this code, one of `settings.SPOKEN`."""
    return replace(report, labels=language(code).labels)


def render(report: AgreementReport, format: str) -> bytes:  # noqa: A002 - the word for it
    """Return the report in a format, as bytes. Raises `UnusableInput` for an unknown format."""
    return render_agreement(report, format)


def export(report: AgreementReport, format: str, out: Path, sources: Iterable[Path]) -> None:  # noqa: A002 - the word for it
    """Write a report to `out`, completely or not at all, and never over one of `sources`.

    Raises `UnusableInput` with the reason if that fails.
    """
    spare(out, sources)
    save(render(report, format), out)
