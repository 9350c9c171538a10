"""Points in time, and their days, as formats and pages give them, converted to ISO 8601."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from email.utils import parsedate_tz

import regex

from copytaster.readers.dates import valid

DAY = regex.compile(r"\s*(?P<year>\d{4})-?(?P<month>\d{2})-?(?P<day>\d{2})")


def moment(written: str | None) -> str | None:
    """Return a point in time such as ``20150304T101500Z`` or ``2015-03-04 10:15``, with its zone if it names one.

    None if it has no time of day, or is damaged.
    """
    try:
        return iso(datetime.fromisoformat((written or "").strip()))
    except ValueError:
        return None


def day(written: str | None) -> str | None:
    """Return the day of such a point in time, which may have no time of day, or None."""
    found = DAY.match(written or "")
    return valid(found["year"], found["month"], found["day"]) if found else None


def posted(written: str | None) -> str | None:
    """Return the point in time of an e-mail or feed, ``Wed, 4 Mar 2015 10:15:00 GMT`` or ISO 8601, as `moment` does."""
    found = parsedate_tz(written or "")
    if found is None:
        return moment(written)
    try:
        zone = timezone(timedelta(seconds=found[9] or 0))
        return iso(datetime(*found[:6], tzinfo=zone))
    except (ValueError, OverflowError):
        return None


def posted_day(written: str | None) -> str | None:
    """Return the day of such a point in time, in the zone that it names, or None."""
    found = parsedate_tz(written or "")
    return valid(*found[:3]) if found else day(written)


def iso(found: datetime) -> str | None:
    """Return a point in time in ISO 8601, to the second; None at midnight, which stands where only the day is known."""
    return None if found.time() == time.min else found.isoformat(timespec="seconds").replace("+00:00", "Z")
