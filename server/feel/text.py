"""A value as the text that FEEL writes for it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal

from server.feel.temporal import format_date, format_datetime, format_duration, format_time
from server.feel.values import Function, Range, Value, YearMonths


def to_text(value: Value, *, quoted: bool = False) -> str:  # noqa: C901, PLR0911 - one case per kind of value
    """Return the text of a value; inside lists and contexts a string is quoted."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format_number(value)
        case str():
            return quote(value) if quoted else value
        case datetime():
            return format_datetime(value)
        case date():
            return format_date(value)
        case time():
            return format_time(value)
        case timedelta() | YearMonths():
            return format_duration(value)
        case list():
            return f"[{', '.join(to_text(item, quoted=True) for item in value)}]"
        case dict():
            entries = (f"{_key(key)}: {to_text(item, quoted=True)}" for key, item in value.items())
            return f"{{{', '.join(entries)}}}"
        case Range():
            return _range(value)
        case Function():
            return f"function {value.name}({', '.join(value.parameters)})"
    return str(value)


def format_number(value: Decimal) -> str:
    """Return the number without exponent and without needless zeros after the point."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def quote(text: str) -> str:
    """Return a string as it is written in FEEL."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return '"' + escaped.replace("\t", "\\t") + '"'


def _key(key: str) -> str:
    return key if key.replace(" ", "").replace("_", "").isalnum() and not key[0].isdigit() else quote(key)


def _range(value: Range) -> str:
    if value.written_as in ("=", "!="):
        return f"{value.written_as} {to_text(value.start, quoted=True)}"
    if value.written_as != "..":
        end = value.end if value.start is None else value.start
        return f"{value.written_as} {to_text(end, quoted=True)}"
    start, end = to_text(value.start, quoted=True), to_text(value.end, quoted=True)
    return f"{'[' if value.start_included else '('}{start}..{end}{']' if value.end_included else ')'}"
