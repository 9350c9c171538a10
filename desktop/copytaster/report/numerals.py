"""How numbers and dates are written in a language."""

from __future__ import annotations

import re
from dataclasses import dataclass

ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[^Z+-]*(Z|[+-].+)?)?)?)?", re.ASCII)
"""A date in ISO 8601: year, month, day, hours and minutes, distance from UTC; all but the year may be absent."""
UTC = "Z"


def in_percent(share: float) -> int:
    """Return a share of 0 to 1 in whole percent; only nothing at all gives 0, and only all of it 100."""
    rounded = round(100 * share)
    if rounded == 0 and share > 0:
        rounded = 1
    if rounded == 100 and share < 1:  # noqa: PLR2004 - per cent
        rounded = 99
    return rounded


@dataclass(frozen=True, slots=True)
class Numerals:
    """Patterns by which a language writes numbers and dates.

    `number` is a sample from which the signs for thousands and decimals are taken. The others are format strings: `day`
    and `month` for a date that is precise to the day or to the month, `moment` for one with a time, and `zoned` for one
    with a time and its distance from UTC.
    """

    number: str = "1,234.5"
    day: str = "{year}-{month}-{day}"
    month: str = "{year}-{month}"
    moment: str = "{date} {time}"
    zoned: str = "{moment} UTC{zone}"

    def count(self, number: int) -> str:
        """Return a whole number with separated thousands."""
        return f"{number:,}".replace(",", self.number[1:-5])

    def decimal(self, number: float, places: int) -> str:
        """Return a number below a thousand with this many decimal places."""
        return f"{number:.{places}f}".replace(".", self.number[-2:-1])

    def date(self, written: str) -> str:
        """Return a date in ISO 8601, as precise as it is but without seconds; what is no such date, as it is."""
        found = ISO.fullmatch(written)
        if found is None:
            return written
        year, month, day, time, zone = found.groups(default="")
        pattern = self.day if day else self.month if month else "{year}"
        date = pattern.format(year=year, month=month, day=day)
        if not time:
            return date
        moment = self.moment.format(date=date, time=time)
        return self.zoned.format(moment=moment, zone=zone.removesuffix(UTC)) if zone else moment
