"""Values to and from JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from server.feel.errors import Failure
from server.feel.temporal import parse_date
from server.feel.text import to_text
from server.feel.values import Function, Range, Value, YearMonths, from_python


def to_json(value: Value) -> Any:
    """Return the value as JSON: integral numbers as int, others as float, days and the like as ISO text."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date | datetime | time | timedelta | YearMonths | Range | Function):
        return to_text(value)
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    return value


def from_json(value: Any) -> Value:
    """Return JSON data as FEEL values; a text YYYY-MM-DD becomes a date."""
    if isinstance(value, str):
        if len(value) == 10 and value[4] == "-":
            try:
                return parse_date(value)
            except Failure:
                return value
        return value
    if isinstance(value, Mapping):
        return {str(key): from_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [from_json(item) for item in value]
    return from_python(value)


def loads(text: str) -> Value:
    """Return the FEEL value of a JSON text, its numbers read as decimals."""
    return from_json(json.loads(text, parse_float=Decimal))
