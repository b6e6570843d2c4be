"""Functions of days, times and durations."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from server.feel.errors import Failure
from server.feel.registry import builtin
from server.feel.temporal import (
    offset_zone,
    parse_date,
    parse_datetime,
    parse_duration,
    parse_time,
)
from server.feel.values import Value, YearMonths
from server.feel.wide import clock_of, day_of, make_day, make_moment, ordinal

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@builtin("date(from: string|datetime|date)")
def date_from(value: Value) -> date:
    """Return the day."""
    if isinstance(value, str):
        return parse_date(value)
    return day_of(value) if isinstance(value, datetime) else value


@builtin("date(year: number, month: number, day: number)")
def date_of(year: Decimal, month: Decimal, day: Decimal) -> date:
    """Return the day."""
    return make_day(int(year), int(month), int(day))


@builtin("date and time(from: string|datetime|date)")
def datetime_from(value: Value) -> datetime:
    """Return the moment."""
    if isinstance(value, str):
        return parse_datetime(value)
    return value if isinstance(value, datetime) else make_moment(value, time())


@builtin("date and time(date: date|datetime, time: time)")
def datetime_of(day: date, clock: time) -> datetime:
    """Return the moment of a day and a time, with the zone of the time."""
    return make_moment(day_of(day) if isinstance(day, datetime) else day, clock)


@builtin("time(from: string|time|datetime|date)")
def time_from(value: Value) -> time:
    """Return the time of day."""
    if isinstance(value, str):
        return parse_time(value)
    if isinstance(value, datetime):
        return clock_of(value)
    return value if isinstance(value, time) else time(tzinfo=UTC)


@builtin("time(hour: number, minute: number, second: number, offset: days?~)")
def time_of(hour: Decimal, minute: Decimal, second: Decimal, offset: timedelta | None = None) -> time:
    """Return the time of day."""
    zone = None if offset is None else offset_zone(offset)
    micro = int((second % 1) * 1000000)
    try:
        return time(int(hour), int(minute), int(second), micro, zone)
    except ValueError:
        raise Failure("tiden finns inte") from None


@builtin("duration(from: string|duration)")
def duration(value: Value) -> Value:
    """Return the duration."""
    return parse_duration(value) if isinstance(value, str) else value


@builtin("years and months duration(from: date|datetime, to: date|datetime)")
def years_and_months(start: date, end: date) -> YearMonths:
    """Return the whole months between two days."""
    months = (end.year - start.year) * 12 + end.month - start.month
    if months > 0 and end.day < start.day:
        months -= 1
    elif months < 0 and end.day > start.day:
        months += 1
    return YearMonths(months)


@builtin("day of year(date: date|datetime)")
def day_of_year(value: date) -> Value:
    """Return the number of the day in its year."""
    return ordinal(value) - ordinal(make_day(value.year, 1, 1)) + 1


@builtin("day of week(date: date|datetime)")
def day_of_week(value: date) -> str:
    """Return the English name of the weekday."""
    return _DAYS[value.weekday()]


@builtin("month of year(date: date|datetime)")
def month_of_year(value: date) -> str:
    """Return the English name of the month."""
    return _MONTHS[value.month - 1]


@builtin("week of year(date: date|datetime)")
def week_of_year(value: date) -> Value:
    """Return the ISO week."""
    return value.isocalendar().week


@builtin("now()", constant=False)
def now() -> datetime:
    """Return the moment, in UTC. Never in a legal rule."""
    return datetime.now(UTC)


@builtin("today()", constant=False)
def today() -> date:
    """Return the day, in UTC. Never in a legal rule."""
    return datetime.now(UTC).date()
