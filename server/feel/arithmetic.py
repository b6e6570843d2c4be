"""`+ - * / **` over numbers, texts, days and durations. What has no value raises Failure."""

from __future__ import annotations

import decimal
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from server.feel.compare import seconds_of
from server.feel.errors import Failure
from server.feel.values import CONTEXT, Value, YearMonths, type_name

_DAY = timedelta(days=1)


def add(left: Value, right: Value) -> Value:
    """Return left + right."""
    a, b = type(left), type(right)
    if a is Decimal and b is Decimal:
        return CONTEXT.add(left, right)
    if a is str and b is str:
        return left + right
    if a is timedelta and b is timedelta:
        return left + right
    if a is YearMonths and b is YearMonths:
        return YearMonths(left.months + right.months)
    if b is timedelta or b is YearMonths:
        return _shift(left, right, 1)
    if a is timedelta or a is YearMonths:
        return _shift(right, left, 1)
    raise _mismatch("addera", left, right)


def subtract(left: Value, right: Value) -> Value:
    """Return left - right."""
    a, b = type(left), type(right)
    if a is Decimal and b is Decimal:
        return CONTEXT.subtract(left, right)
    if a is timedelta and b is timedelta:
        return left - right
    if a is YearMonths and b is YearMonths:
        return YearMonths(left.months - right.months)
    if b is timedelta or b is YearMonths:
        return _shift(left, right, -1)
    if a is date and b is date:
        return left - right
    if a in (date, datetime) and b in (date, datetime):
        return _between(_as_datetime(left, right), _as_datetime(right, left))
    if a is time and b is time:
        if (left.tzinfo is None) != (right.tzinfo is None):
            raise Failure("Tider med och utan tidszon kan inte jämföras")
        return timedelta(seconds=float(seconds_of(left) - seconds_of(right)))
    raise _mismatch("subtrahera", left, right)


def multiply(left: Value, right: Value) -> Value:
    """Return left * right."""
    a, b = type(left), type(right)
    if a is Decimal and b is Decimal:
        return CONTEXT.multiply(left, right)
    if b is Decimal and a in (timedelta, YearMonths):
        return _scaled(left, right)
    if a is Decimal and b in (timedelta, YearMonths):
        return _scaled(right, left)
    raise _mismatch("multiplicera", left, right)


def divide(left: Value, right: Value) -> Value:
    """Return left / right."""
    a, b = type(left), type(right)
    if b is Decimal and right == 0:
        raise Failure("Division med noll")
    if a is Decimal and b is Decimal:
        return CONTEXT.divide(left, right)
    if b is Decimal and a in (timedelta, YearMonths):
        return _scaled(left, CONTEXT.divide(Decimal(1), right), right)
    if a is b and a in (timedelta, YearMonths):
        if not size(right):
            raise Failure("Division med noll")
        return CONTEXT.divide(size(left), size(right))
    raise _mismatch("dividera", left, right)


def power(left: Value, right: Value) -> Value:
    """Return left ** right."""
    if type(left) is Decimal and type(right) is Decimal:
        return CONTEXT.power(left, right)
    raise _mismatch("upphöja", left, right)


def negate(value: Value) -> Value:
    """Return -value."""
    if type(value) is Decimal:
        return CONTEXT.minus(value)
    if type(value) is timedelta:
        return -value
    if type(value) is YearMonths:
        return YearMonths(-value.months)
    raise Failure(f"Minustecken kan inte stå framför {type_name(value)}")


OPERATIONS: dict[str, Callable[[Value, Value], Value]] = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "/": divide,
    "**": power,
}


def size(value: timedelta | YearMonths) -> Decimal:
    """Return a duration in seconds or in months."""
    if isinstance(value, YearMonths):
        return Decimal(value.months)
    return Decimal(value.days * 86400 + value.seconds) + Decimal(value.microseconds).scaleb(-6)


def duration_of_seconds(seconds: Decimal) -> timedelta:
    """Return the duration; too long a one is a failure."""
    try:
        return timedelta(microseconds=int((seconds * 1000000).to_integral_value(decimal.ROUND_DOWN)))
    except OverflowError:
        raise Failure("Varaktigheten är för lång") from None


def add_months(value: date, months: int) -> date:
    """Return the day so many months later; the last of the month when there is no such day."""
    year, month = divmod(value.year * 12 + value.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise Failure("Året ligger utanför 1 till 9999")
    return value.replace(year=year, month=month + 1, day=min(value.day, days_in_month(year, month + 1)))


def days_in_month(year: int, month: int) -> int:
    """Return the number of days."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def shifted(moment: datetime, by: timedelta) -> datetime:
    """Return the moment so much later."""
    try:
        return moment + by
    except OverflowError:
        raise Failure("Datumet ligger utanför år 1 till 9999") from None


def _shift(value: Value, by: Value, sign: int) -> Value:
    kind = type(value)
    try:
        if isinstance(by, YearMonths):
            if kind is date or kind is datetime:
                return add_months(value, sign * by.months)
        elif kind is date:
            return (datetime(value.year, value.month, value.day) + sign * by).date()  # noqa: DTZ001 - a day
        elif kind is datetime:
            return value + sign * by
        elif kind is time:
            moment = datetime(2000, 1, 2, value.hour, value.minute, value.second, value.microsecond)  # noqa: DTZ001
            return (moment + sign * (by % _DAY)).time().replace(tzinfo=value.tzinfo)
    except OverflowError:
        raise Failure("Datumet ligger utanför år 1 till 9999") from None
    raise _mismatch("addera" if sign > 0 else "subtrahera", value, by)


def _as_datetime(value: date, other: date) -> datetime:
    if isinstance(value, datetime):
        return value
    del other
    return datetime(value.year, value.month, value.day, tzinfo=UTC)


def _between(left: datetime, right: datetime) -> timedelta:
    if (left.tzinfo is None) != (right.tzinfo is None):
        raise Failure("Tidpunkter med och utan tidszon kan inte jämföras")
    if left.tzinfo is not None and right.tzinfo is not None:
        return left.astimezone(UTC) - right.astimezone(UTC)
    return left - right


def _scaled(value: timedelta | YearMonths, factor: Decimal, divisor: Decimal | None = None) -> Value:
    amount = size(value)
    amount = CONTEXT.multiply(amount, factor) if divisor is None else CONTEXT.divide(amount, divisor)
    if isinstance(value, YearMonths):
        return YearMonths(int(amount))
    return duration_of_seconds(amount)


def _mismatch(verb: str, left: Value, right: Value) -> Failure:
    return Failure(f"Kan inte {verb} {type_name(left)} och {type_name(right)}")
