"""How a comparison is exported: it is laid out as a report and written in a format."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

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
from copytaster.text.document import Unread

EPOCH = "SOURCE_DATE_EPOCH"


def formats() -> tuple[registry.Format, ...]:
    """Return the formats, each with its `name`, file `suffix` and displayed `title`."""
    return registry.FORMATS


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


def render(
    comparison: Comparison,
    format: str,  # noqa: A002 - the word for it
    unread: Sequence[Unread] = (),
    options: Options = DEFAULTS,
    progress: Progress = silent,
) -> bytes:
    """Return a report in a format, as bytes; one that programs read is in English. Raises `UnusableInput`."""
    known = registry.find(format)
    options = options if known.worded else replace(options, language=ENGLISH.language)
    return registry.render(report(comparison, unread, options, extent=known.extent), format, progress)


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
