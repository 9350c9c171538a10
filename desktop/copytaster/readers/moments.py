"""Points in time as formats and pages give them, converted to ISO 8601."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from email.utils import parsedate_tz


def moment(written: str | None) -> str | None:
    """Return a point in time such as ``20150304T101500Z`` or ``2015-03-04 10:15``, with its zone if it names one.

    None if it has no time of day, or is damaged. Midnight is what programs write if they know only the day.
    """
    told = (written or "").strip()
    try:
        found = datetime.fromisoformat(told)
    except ValueError:
        return None
    return None if found.time() == time.min else iso(found)


def posted(written: str | None) -> str | None:
    """Return the point in time of an e-mail or feed, ``Wed, 4 Mar 2015 10:15:00 GMT``; None if it is damaged."""
    found = parsedate_tz(written or "")
    if found is None:
        return None
    try:
        zone = timezone(timedelta(seconds=found[9] or 0))
        return iso(datetime(*found[:6], tzinfo=zone))
    except (ValueError, OverflowError):
        return None


def iso(found: datetime) -> str:
    """Return a point in time in ISO 8601, to the second."""
    return found.isoformat(timespec="seconds").replace("+00:00", "Z")
