"""Equality and order in three-valued logic: True, False, or None when the values cannot be compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from operator import eq, ge, gt, le, lt

from server.feel.values import Range, Value, YearMonths
from server.feel.wide import Wide, key_of

_SCALARS = frozenset({Decimal, str, bool, date, timedelta, YearMonths})
_ORDERED = frozenset({Decimal, str, date, timedelta, YearMonths})


def equal(left: Value, right: Value) -> bool | None:  # noqa: PLR0911 - one way out per kind of value
    """Return whether two values are equal; None when their types differ."""
    if left is None or right is None:
        return left is right
    kind = type(left)
    if kind is not type(right):
        return wide_order(eq, left, right)
    if kind in _SCALARS:
        return bool(left == right)
    if kind is list:
        return len(left) == len(right) and all(equal(a, b) for a, b in zip(left, right, strict=True))
    if kind is dict:
        return left.keys() == right.keys() and all(equal(value, right[key]) for key, value in left.items())
    if kind is datetime:
        return same_awareness(left, right) and _to_milliseconds(left) == _to_milliseconds(right)
    if kind is time:
        return _equal_times(left, right)
    if kind is Range:
        return _equal_ranges(left, right)
    if isinstance(left, Wide):
        return wide_order(eq, left, right)
    return bool(left is right or left == right)


def order(operator: Callable[[Value, Value], bool], left: Value, right: Value) -> bool | None:
    """Return the result of `<`, `<=`, `>` or `>=`; None for null and for types without that order."""
    kind = type(left)
    if kind is not type(right):
        return wide_order(operator, left, right)
    if kind in _ORDERED:
        return operator(left, right)
    if kind is datetime:
        return operator(left, right) if same_awareness(left, right) else None
    if kind is time:
        a, b = seconds_of(left), seconds_of(right)
        return None if (left.tzinfo is None) != (right.tzinfo is None) else operator(a, b)
    return wide_order(operator, left, right)


def wide_order(operator: Callable[[Value, Value], bool], left: Value, right: Value) -> bool | None:
    """Return the result of an operator when one side is beyond Python's days and times."""
    if not isinstance(left, Wide) and not isinstance(right, Wide):
        return None
    if isinstance(left, time) and isinstance(right, time):
        same_zone = (left.tzinfo is None) == (right.tzinfo is None)
        a, b = (int(seconds_of(value) * 1000) for value in (left, right))
        return operator(a, b) if same_zone else None
    if isinstance(left, datetime) and isinstance(right, datetime):
        return operator(key_of(left), key_of(right)) if same_awareness(left, right) else None
    if isinstance(left, datetime | time) or isinstance(right, datetime | time):
        return None
    if isinstance(left, date) and isinstance(right, date):
        return operator(key_of(left), key_of(right))
    return None


def less(left: Value, right: Value) -> bool | None:
    """Return left < right."""
    return order(lt, left, right)


def in_range(value: Value, interval: Range) -> bool | None:
    """Return whether the value lies in the interval."""
    if interval.written_as == "!=":
        found = equal(value, interval.start)
        return None if found is None else not found
    if interval.start is None and interval.end is None:
        return None
    low: bool | None = True
    high: bool | None = True
    if interval.start is not None:
        low = order(ge if interval.start_included else gt, value, interval.start)
        if interval.start_included and interval.written_as == "=":
            return equal(value, interval.start)
    elif interval.written_as == "..":
        low = None
    if interval.end is not None:
        high = order(le if interval.end_included else lt, value, interval.end)
    elif interval.written_as == "..":
        high = None
    if low is None or high is None:
        return None
    return low and high


def same_awareness(left: datetime, right: datetime) -> bool:
    """Tell whether both have a time zone or neither has."""
    return (left.tzinfo is None) == (right.tzinfo is None)


def seconds_of(value: time) -> Decimal:
    """Return the seconds since midnight, in UTC when the time has a zone (a named zone: as in 1970)."""
    seconds = (
        Decimal(value.hour * 3600 + value.minute * 60 + value.second) + Decimal(value.microsecond) / 1000000
    )
    if value.tzinfo is not None:
        offset = value.utcoffset() or datetime(1970, 1, 1, tzinfo=UTC).astimezone(value.tzinfo).utcoffset()
        seconds -= Decimal((offset or timedelta(0)).total_seconds())
    return seconds


def _to_milliseconds(value: datetime) -> datetime:
    return value.replace(microsecond=value.microsecond // 1000 * 1000)


def _equal_times(left: time, right: time) -> bool:
    if (left.tzinfo is None) != (right.tzinfo is None):
        return False
    return int(seconds_of(left) * 1000) == int(seconds_of(right) * 1000)


def _equal_ranges(left: Range, right: Range) -> bool:
    return (
        left.written_as == right.written_as
        and left.start_included == right.start_included
        and left.end_included == right.end_included
        and equal(left.start, right.start) is True
        and equal(left.end, right.end) is True
    )
