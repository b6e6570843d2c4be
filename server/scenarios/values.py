"""Reads the values that scenarios write in Swedish: ja, nej, okänt, dates, numbers, lists and words."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

_WORDS: dict[str, object] = {"ja": True, "nej": False, "okänt": None, "inget värde": None}
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")


def read_value(text: str) -> object:
    """Return the value as JSON has it: dates stay ISO text, words stay words, a comma makes a list."""
    text = text.strip().strip('"')
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if _NUMBER.fullmatch(text):
        return _number(text)
    if ", " in text:
        return [read_value(part) for part in text.split(", ")]
    return text


def is_date(text: object) -> bool:
    """Tell whether this is a day written as ISO."""
    return isinstance(text, str) and _DATE.fullmatch(text) is not None


def same_value(found: object, wanted: object) -> bool:
    """Tell whether two values are equal when dates and numbers are compared by what they mean."""
    return _plain(found) == _plain(wanted)


def _number(text: str) -> int | float:
    number = Decimal(text.replace(",", "."))
    return int(number) if number == number.to_integral_value() else float(number)


def _plain(value: object) -> object:
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _number(str(value))
    return value
