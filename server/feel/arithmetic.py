"""`+ - * / **` over numbers, texts, days and durations. What has no value raises Failure."""

from __future__ import annotations

import decimal
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from server.feel.compare import seconds_of
from server.feel.errors import Failure
from server.feel.values import CONTEXT, MAX_TEXT, Value, YearMonths, type_name
from server.feel.wide import WideDate, WideDateTime, ordinal, shifted

_DAY = timedelta(days=1)


def add(left: Value, right: Value) -> Value:
    """Return left + right."""
    a, b = type(left), type(right)
    if a is Decimal and b is Decimal:
        return CONTEXT.add(left, right)
    if a is str and b is str:
        if len(left) + len(right) > MAX_TEXT:
            raise Failure("texten blir för lång")
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
    if isinstance(left, date) and isinstance(right, date):
        return _between(left, right)
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


def _shift(value: Value, by: Value, sign: int) -> Value:
    if isinstance(value, date):
        if isinstance(by, YearMonths):
            return shifted(value, YearMonths(sign * by.months))
        try:
            return _plain_shift(value, sign * by)
        except OverflowError:
            return shifted(value, sign * by)
    if isinstance(value, time) and isinstance(by, timedelta):
        moment = datetime(2000, 1, 2, value.hour, value.minute, value.second, value.microsecond)  # noqa: DTZ001
        return (moment + sign * (by % _DAY)).time().replace(tzinfo=value.tzinfo)
    raise _mismatch("addera" if sign > 0 else "subtrahera", value, by)


def _plain_shift(value: date, by: timedelta) -> date:
    if isinstance(value, WideDate | WideDateTime):
        return shifted(value, by)
    if isinstance(value, datetime):
        return value + by
    return (datetime(value.year, value.month, value.day) + by).date()  # noqa: DTZ001 - a day has no zone


def _as_datetime(value: date) -> datetime:
    if isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day, tzinfo=UTC)


def _between(left: date, right: date) -> timedelta:
    if isinstance(left, WideDate | WideDateTime) or isinstance(right, WideDate | WideDateTime):
        return _between_wide(left, right)
    a, b = _as_datetime(left), _as_datetime(right)
    if (a.tzinfo is None) != (b.tzinfo is None):
        raise Failure("Tidpunkter med och utan tidszon kan inte jämföras")
    if a.tzinfo is not None and b.tzinfo is not None:
        return a.astimezone(UTC) - b.astimezone(UTC)
    return a - b


def _between_wide(left: date, right: date) -> timedelta:
    try:
        if not isinstance(left, datetime) and not isinstance(right, datetime):
            return timedelta(days=ordinal(left) - ordinal(right))
    except OverflowError:
        raise Failure("Varaktigheten är för lång") from None
    raise Failure("Tidpunkter utanför år 1 till 9999 kan inte dras från varandra")


def _scaled(value: timedelta | YearMonths, factor: Decimal, divisor: Decimal | None = None) -> Value:
    amount = size(value)
    amount = CONTEXT.multiply(amount, factor) if divisor is None else CONTEXT.divide(amount, divisor)
    if isinstance(value, YearMonths):
        return YearMonths(int(amount))
    return duration_of_seconds(amount)


def _mismatch(verb: str, left: Value, right: Value) -> Failure:
    return Failure(f"Kan inte {verb} {type_name(left)} och {type_name(right)}")
