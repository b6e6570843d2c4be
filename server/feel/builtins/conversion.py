"""Functions between kinds of value, and those that fit nowhere else."""

from __future__ import annotations

import re
from datetime import datetime, time
from decimal import Decimal

from server.feel.compare import equal
from server.feel.errors import Failure
from server.feel.registry import builtin
from server.feel.text import to_text
from server.feel.values import CONTEXT, Value

_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)


@builtin("string(from: any)")
def string(value: Value) -> Value:
    """Return the value as text."""
    return None if value is None else to_text(value)


@builtin("number(from: string)")
def number(text: str) -> Decimal:
    """Return the number written in the text."""
    if not _NUMBER.fullmatch(text):
        raise Failure("texten är inget tal")
    return CONTEXT.create_decimal(text)


@builtin("number(from: string, grouping separator: string~, decimal separator: string~)")
def number_with_separators(text: str, grouping: str | None, point: str | None) -> Decimal:
    """Return the number written with the separators given."""
    if (
        grouping not in (None, " ", ",", ".")
        or point not in (None, ",", ".")
        or (point and point == grouping)
    ):
        raise Failure("avskiljarna ska vara olika: blank, komma eller punkt")
    if grouping:
        text = text.replace(grouping, "")
    if point and point != ".":
        if "." in text:
            raise Failure("texten är inget tal")
        text = text.replace(point, ".")
    return CONTEXT.plus(number(text))


@builtin("not(negand: any)")
def negation(negand: Value) -> bool | None:
    """Return the opposite; what is no boolean becomes null."""
    return (not negand) if type(negand) is bool else None


@builtin("is(value1: any?, value2: any?)")
def is_same(value1: Value = None, value2: Value = None) -> bool:
    """Tell whether two values are the same, zones included."""
    if isinstance(value1, time | datetime) and type(value1) is type(value2):
        return value1.replace(tzinfo=None) == value2.replace(tzinfo=None) and _zone(value1) == _zone(value2)
    return equal(value1, value2) is True


def _zone(value: time | datetime) -> Value:
    key = getattr(value.tzinfo, "key", None)
    return key if key is not None else (None if value.tzinfo is None else value.tzinfo.utcoffset(None))
