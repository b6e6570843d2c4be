"""Days and times beyond Python's: years outside 1 to 9999, and nanoseconds.

The calendar repeats every 400 years, so such a day is a Python day of the years 2000 to 2399 and a number
of cycles. Days of this kind are made only when they are needed, and the fast paths never meet them.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from server.feel.errors import Failure
from server.feel.values import YearMonths

CYCLE_DAYS = 146_097
MAX_YEAR = 999_999_999
_BASE = 2000


class WideDate(date):
    """A day of any year."""

    cycle: int

    @property
    def year(self) -> int:
        return int(date.year.__get__(self)) + 400 * self.cycle

    def __eq__(self, other: object) -> bool:
        return isinstance(other, date) and not isinstance(other, datetime) and key_of(self) == key_of(other)

    def __hash__(self) -> int:
        return hash(key_of(self))


class WideDateTime(datetime):
    """A moment of any year, with nanoseconds."""

    cycle: int
    nano: int

    @property
    def year(self) -> int:
        return int(date.year.__get__(self)) + 400 * self.cycle

    def __eq__(self, other: object) -> bool:
        return isinstance(other, datetime) and key_of(self) == key_of(other)

    def __hash__(self) -> int:
        return hash(key_of(self))


class WideTime(time):
    """A time of day with nanoseconds."""

    nano: int


Wide = WideDate | WideDateTime | WideTime


def make_day(year: int, month: int, day: int) -> date:
    """Return the day, or fail when there is none such."""
    if abs(year) > MAX_YEAR:
        raise Failure(f"Året ligger utanför -{MAX_YEAR} till {MAX_YEAR}")
    try:
        if 1 <= year <= 9999:
            return date(year, month, day)
        cycle, rest = divmod(year - _BASE, 400)
        made = WideDate(_BASE + rest, month, day)
    except ValueError:
        raise Failure("Datumet finns inte i kalendern") from None
    made.cycle = cycle
    return made


def make_moment(day: date, clock: time) -> datetime:
    """Return the moment of a day and a time, with the zone of the time."""
    cycle = getattr(day, "cycle", 0)
    nano = getattr(clock, "nano", 0)
    if not cycle and not nano and not isinstance(day, WideDate | WideDateTime):
        return datetime.combine(day, clock)
    if not isinstance(day, WideDate | WideDateTime):
        cycle, rest = divmod(day.year - _BASE, 400)
        base = _BASE + rest
    else:
        base = day.year - 400 * cycle
    parts = (clock.hour, clock.minute, clock.second, clock.microsecond, clock.tzinfo)
    made = WideDateTime(base, day.month, day.day, *parts)
    made.cycle, made.nano = cycle, nano
    return made


def with_nanoseconds(clock: time, nano: int) -> time:
    """Return the time with so many nanoseconds beyond its microseconds."""
    if not nano:
        return clock
    made = WideTime(clock.hour, clock.minute, clock.second, clock.microsecond, clock.tzinfo)
    made.nano = nano
    return made


def day_of(moment: datetime) -> date:
    """Return the day of a moment."""
    return make_day(moment.year, moment.month, moment.day)


def clock_of(moment: datetime) -> time:
    """Return the time of day of a moment, with its zone."""
    clock = time(moment.hour, moment.minute, moment.second, moment.microsecond, moment.tzinfo)
    return with_nanoseconds(clock, getattr(moment, "nano", 0))


def shifted(value: date, by: timedelta | YearMonths) -> date:
    """Return a day or moment so much later, whatever the year."""
    day, clock = (day_of(value), clock_of(value)) if isinstance(value, datetime) else (value, time())
    if isinstance(by, YearMonths):
        day = _plus_months(day, by.months)
    else:
        clock_span = timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second)
        days, rest = divmod(clock_span + timedelta(microseconds=clock.microsecond) + by, timedelta(days=1))
        nano = getattr(clock, "nano", 0)
        clock = with_nanoseconds(
            (datetime(_BASE, 1, 1, tzinfo=UTC) + rest).time().replace(tzinfo=clock.tzinfo), nano
        )
        day = _plus_days(day, days)
    return make_moment(day, clock) if isinstance(value, datetime) else day


def key_of(value: Any) -> tuple[Any, ...]:
    """Return what orders days, or moments (in UTC if there is a zone), of any year."""
    if not isinstance(value, datetime):
        return (ordinal(value),)
    seconds = value.hour * 3600 + value.minute * 60 + value.second
    offset = value.utcoffset()
    if offset is not None:
        seconds -= int(offset.total_seconds())
    days, seconds = divmod(ordinal(value) * 86400 + seconds, 86400)
    return days, seconds, value.microsecond // 1000


def ordinal(value: date) -> int:
    """Return the number of the day, 1 January of year 1 being 1."""
    cycle = getattr(value, "cycle", 0)
    return date(value.year - 400 * cycle, value.month, value.day).toordinal() + cycle * CYCLE_DAYS


def _plus_days(day: date, days: int) -> date:
    base = date(_BASE, 1, 1).toordinal()
    cycle, rest = divmod(ordinal(day) + days - base, CYCLE_DAYS)
    found = date.fromordinal(base + rest)
    return make_day(found.year + 400 * cycle, found.month, found.day)


def _plus_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return make_day(year, month + 1, last)
        except Failure:
            continue
    return make_day(year, month + 1, day.day)
