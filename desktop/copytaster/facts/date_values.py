"""What a date or time in a text says, as far as it says it, and when two of them can mean the same."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date, timedelta

from typing_extensions import override

from copytaster.text.spans import Span

HOUR, HALF_DAY, DAY = 60, 720, 1440
"""Minutes of an hour, of half a day and of a day."""
WEEK = 7
ZONES = {
    "GMT": 0,
    "UTC": 0,
    "EST": -5,
    "EDT": -4,
    "CST": -6,
    "CDT": -5,
    "MST": -7,
    "MDT": -6,
    "PST": -8,
    "PDT": -7,
    "BST": 1,
    "CET": 1,
    "CEST": 2,
    "MEZ": 1,
    "MESZ": 2,
    "EET": 2,
    "EEST": 3,
    "MSK": 3,
    "МСК": 3,
    "JST": 9,
    "AEST": 10,
}
"""Offsets of the usual time zones from UTC in hours: 1900 GMT is 2 p.m. EST."""


class DateValue(ABC):
    """What a date says, in one of the forms below.

    Dates of different sorts, such as a weekday and a year, do not contradict each other.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def sort(self) -> str:
        """Return the sort of date."""

    @property
    @abstractmethod
    def normal(self) -> str:
        """Return the normal form that exports have, equal for all ways to write the same."""

    @property
    def is_vague(self) -> bool:
        """Tell whether it is a month, a year or a time without a zone."""
        return False

    @property
    def kin(self) -> tuple[Hashable, ...]:
        """Return keys for a fast search: two values that agree have at least one of them in common."""
        return (self,)

    def agrees(self, other: DateValue) -> bool:
        """Tell whether both can mean the same."""
        return self == other

    def holds(self, other: DateValue) -> bool:
        """Tell whether this contains the other, being its month or year, or its time without the zone."""
        return self == other

    def resolved(self, dated: date) -> date | None:  # noqa: ARG002 - most forms tell no day
        """Return the day that is meant in a text of the day `dated`, None if that is not told."""
        return None


@dataclass(frozen=True, slots=True)
class CalendarDate(DateValue):
    """A year, month and day, as far as told: ``2022-02-04``, ``--02-04``, ``---04``, ``2022-02``, ``2022``."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    @override
    def sort(self) -> str:
        return "day" if self.day else "month" if self.month else "year"

    @property
    @override
    def normal(self) -> str:
        year, month = f"{self.year or '-'}", f"{self.month:02d}" if self.month else ""
        return f"{year}-{month}-{self.day:02d}" if self.day else f"{year}-{month}" if month else year

    @property
    @override
    def is_vague(self) -> bool:
        return not self.day

    @property
    @override
    def kin(self) -> tuple[Hashable, ...]:
        keys = (self.year, "year"), (self.month, self.day), (self.day, "of any month")
        return tuple(key for key in keys if key[0])

    @override
    def agrees(self, other: DateValue) -> bool:
        """Tell whether they are equal but for a year that one lacks, or one is only the year or only the day."""
        if not isinstance(other, CalendarDate):
            return False
        if not (self.month or self.year) or not (other.month or other.year):
            return self.day == other.day
        if (self.month, self.day) == (other.month, other.day):
            return self.year == other.year or not (self.year and other.year)
        return self.year == other.year and not (self.month and other.month)

    @override
    def holds(self, other: DateValue) -> bool:
        """Tell whether the other one says all that this says."""
        if not isinstance(other, CalendarDate):
            return False
        pairs = (self.year, other.year), (self.month, other.month), (self.day, other.day)
        return all(ours in {None, theirs} for ours, theirs in pairs)

    @override
    def resolved(self, dated: date) -> date | None:
        """Return the day, in the year of `dated` if none is told; without a month, that nearest to `dated`."""
        if not self.day:
            return None
        if not self.month:
            return nearest(self.day, dated)
        try:
            return date(self.year or dated.year, self.month, self.day)
        except ValueError:  # February 31
            return None


@dataclass(frozen=True, slots=True)
class Weekday(DateValue):
    """A weekday, 1 is Monday: ``W5``; `way` is -1 for the last one, ``W5-``, and 1 for the next one, ``W5+``."""

    number: int
    way: int = 0
    sort = "weekday"

    @property
    @override
    def normal(self) -> str:
        return f"W{self.number}{('', '+', '-')[self.way]}"

    @property
    @override
    def kin(self) -> tuple[Hashable, ...]:
        return ((self.number, "of any week"),)

    @override
    def agrees(self, other: DateValue) -> bool:
        """Tell whether they are one day of the week, but not the last one and the next one."""
        return isinstance(other, Weekday) and self.number == other.number and self.way * other.way >= 0

    @override
    def resolved(self, dated: date) -> date:
        """Return the latest such day up to `dated`, unless it is the last or next one."""
        back = (dated.isoweekday() - self.number) % WEEK
        if self.way > 0:
            return dated + timedelta(days=WEEK - back)
        return dated - timedelta(days=back or WEEK * -self.way)


@dataclass(frozen=True, slots=True)
class DaysAway(DateValue):
    """A day counted from that of the text: ``D-1`` for yesterday."""

    days: int
    sort = "relative"

    @property
    @override
    def normal(self) -> str:
        return f"D{self.days:+d}"

    @override
    def resolved(self, dated: date) -> date:
        return dated + timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class TimeOfDay(DateValue):
    """A time in minutes, and its zone: ``T15:30``, ``T19:00GMT``; one that `is_open` may be after noon: ``T03:30?``."""

    minute: int
    zone: str = ""
    is_open: bool = False
    sort = "time"

    @property
    @override
    def normal(self) -> str:
        hour, minute = divmod(self.minute, HOUR)
        return f"T{hour:02d}:{minute:02d}{'?' if self.is_open else ''}{self.zone}"

    @property
    @override
    def is_vague(self) -> bool:
        return not self.zone

    @property
    @override
    def kin(self) -> tuple[Hashable, ...]:
        return (self.minute % HALF_DAY, "on the clock"), (self.universal, "in UTC")

    @property
    def universal(self) -> int | None:
        """Return the minute of the day in UTC, None if it is open or its zone is not known."""
        return None if self.is_open or self.zone not in ZONES else (self.minute - ZONES[self.zone] * HOUR) % DAY

    @override
    def agrees(self, other: DateValue) -> bool:
        """Tell whether they can be the same moment: the same time in one zone, or in UTC."""
        if not isinstance(other, TimeOfDay):
            return False
        if self.zone == other.zone:
            return self.reads_as(other)
        return self.universal is not None and self.universal == other.universal

    @override
    def holds(self, other: DateValue) -> bool:
        """Tell whether the other one is this time, told more exactly."""
        if not isinstance(other, TimeOfDay) or self.zone or not self.reads_as(other):
            return False
        return self.is_open or not other.is_open

    def reads_as(self, other: TimeOfDay) -> bool:
        """Tell whether they can be the same time, whatever their zones."""
        apart = abs(self.minute - other.minute)
        return apart == 0 or (apart == HALF_DAY and (self.is_open or other.is_open))


@dataclass(frozen=True, slots=True)
class Period(DateValue):
    """A period by its name: ``last week``, or a decade, ``1980s``, which another year contradicts."""

    name: str
    is_decade: bool = False

    @property
    @override
    def sort(self) -> str:
        return "year" if self.is_decade else self.name

    @property
    @override
    def normal(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Date:
    """A date or time in a text; `day` is the day of the calendar if that and the dateline tell it."""

    span: Span
    value: DateValue
    day: date | None = None

    @property
    def normal(self) -> str:
        """Return the normal form of the value."""
        return self.value.normal

    @property
    def sort(self) -> str:
        """Return the sort of the value."""
        return self.value.sort

    @property
    def time(self) -> TimeOfDay | None:
        """Return the value if it is a time of day."""
        return self.value if isinstance(self.value, TimeOfDay) else None

    @property
    def zone(self) -> str:
        """Return the time zone that is told with a time, or an empty string."""
        return self.time.zone if self.time else ""

    @property
    def kin(self) -> tuple[Hashable, ...]:
        """Return keys for a fast search: two dates that agree have at least one of them in common."""
        return (*self.value.kin, self.day) if self.day else self.value.kin

    def agrees(self, other: Date) -> bool:
        """Tell whether both can mean the same."""
        return self.value.agrees(other.value) or (self.day is not None and self.day == other.day)

    def compatible(self, other: Date) -> bool:
        """Tell whether both can be true together: they agree, or one contains the other."""
        return self.agrees(other) or self.value.holds(other.value) or other.value.holds(self.value)


def on_day(span: Span, value: DateValue, dated: date | None) -> Date:
    """Return the date at a place in a text whose dateline is of the day `dated`, if it has one."""
    return Date(span, value, value.resolved(dated) if dated else None)


def nearest(day: int, dated: date) -> date | None:
    """Return the day of a month that is nearest to the day of the dateline, None if there is none within two weeks."""
    days = (dated + timedelta(days=offset) for number in range(2 * WEEK + 1) for offset in (number, -number))
    return next((one for one in days if one.day == day), None)
