"""How a comparison is exported: it is laid out as a report and written in a format."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from copytaster.comparison.comparison import Comparison
from copytaster.errors import Notice, UnusableInput
from copytaster.export import registry
from copytaster.export.svg import standalone
from copytaster.progress import Progress, silent
from copytaster.report.build import DEFAULTS, build
from copytaster.report.labels import ENGLISH
from copytaster.report.options import Options
from copytaster.report.pictures import Picture
from copytaster.report.report import Extent, Report
from copytaster.session.languages import language
from copytaster.session.save import spare
from copytaster.text.document import Unread

EPOCH = "SOURCE_DATE_EPOCH"


def formats() -> dict[str, registry.Format]:
    """Return the formats by name, each with its file `suffix` and displayed `title`."""
    return {known.name: known for known in registry.FORMATS}


def report(
    comparison: Comparison,
    unread: Sequence[Unread] = (),
    options: Options = DEFAULTS,
    environment: Mapping[str, str] = os.environ,
    extent: Extent = Extent.WHOLE,
) -> Report:
    """Lay out `comparison` as far as `extent` goes, in the language of `options`.

    Its only date comes from SOURCE_DATE_EPOCH in the environment, so that equal input gives equal bytes.
    """
    spoken = language(options.language)
    return build(comparison, options, spoken.labels, spoken.told(unread), dated(environment), extent)


def fit_for(known: registry.Format, options: Options) -> Options:
    """Return `options` in English if they are for a format that programs read, whose words stay as they are."""
    return options if known.worded else replace(options, language=ENGLISH.language)


def render(
    comparison: Comparison,
    format: str,  # noqa: A002 - the word for it
    unread: Sequence[Unread] = (),
    options: Options = DEFAULTS,
) -> bytes:
    """Return a report in a format, as bytes. Raises `UnusableInput` for an unknown format."""
    known = registry.find(format)
    laid_out = report(comparison, unread, fit_for(known, options), extent=known.extent)
    return registry.render(laid_out, format)


def export(
    comparison: Comparison,
    format: str,  # noqa: A002 - the word for it
    out: Path,
    unread: Sequence[Unread] = (),
    options: Options = DEFAULTS,
    progress: Progress = silent,
) -> None:
    """Write a report to `out`, completely or not at all, and never over a document that it is about.

    Raises `UnusableInput` with the reason if that fails, and `Cancelled`, in which case no file is left.
    """
    spare(out, (Path(version.document.path) for version in comparison.inputs.versions))
    known = registry.find(format)
    laid_out = report(comparison, unread, fit_for(known, options), extent=known.extent)
    registry.write(laid_out, format, out, progress)


def svg(picture: Picture) -> bytes:
    """Return a picture as a standalone SVG file."""
    return standalone(picture)


def dated(environment: Mapping[str, str]) -> datetime | None:
    """Return the date in SOURCE_DATE_EPOCH, None if it is not set. Raises `UnusableInput` if it is not a number."""
    seconds = environment.get(EPOCH)
    if not seconds:
        return None
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise UnusableInput(
            Notice(
                "{variable} is “{seconds}”, which is not a number of seconds since 1970.",
                variable=EPOCH,
                seconds=seconds,
            )
        ) from error
