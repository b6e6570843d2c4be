"""The filters of letters: days, months, numbers, lists and free text, as Swedish writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from markupsafe import Markup, escape

from server.letters.budget import MAX_TEXT
from server.letters.errors import LetterRejected

_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
_LONGEST_NUMBER = 40  # characters


def datum(value: date | str) -> str:
    """Write a day in words: 4 maj 2026."""
    day = date.fromisoformat(value) if isinstance(value, str) else value
    if not isinstance(day, date):
        raise TypeError("datum")
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def manad(value: str) -> str:
    """Write a month in words: maj 2026."""
    day = date.fromisoformat(f"{value}-01")
    return f"{_MONTHS[day.month - 1]} {day.year}"


def tal(value: Decimal | float | str) -> str:
    """Write a number as in Swedish: 12,5."""
    text = str(value)
    number = Decimal(text) if len(text) <= _LONGEST_NUMBER else Decimal("NaN")
    if not number.is_finite() or abs(number.adjusted()) > _LONGEST_NUMBER:
        raise ValueError("tal")
    return f"{number.normalize():f}".replace(".", ",")


def stycken(text: str) -> Markup:
    """Make paragraphs of free text; every line that is not empty is one."""
    lines = (line.strip() for line in str(text).splitlines())
    return Markup("").join(Markup("<p>{}</p>").format(escape(line)) for line in lines if line)


def rada_upp(values: Iterable[str]) -> str:
    """Write a list as in running text: a, b och c."""
    *most, last = _texts(values, ", ") or ["Uppgift saknas"]
    return f"{', '.join(most)} och {last}" if most else last


def join(values: Iterable[str], separator: str = "") -> str:
    """Write the values after each other with this between them."""
    return str(separator).join(_texts(values, str(separator)))


def _texts(values: Iterable[Any], between: str) -> list[str]:
    """Return the values as texts, unless they would be too much to write."""
    if isinstance(values, Mapping) or not isinstance(values, Iterable):
        raise TypeError("lista")
    texts, length = [], 0
    for value in values:
        if not isinstance(value, str | int | float | Decimal | date):
            raise TypeError("lista")
        texts.append(str(value))
        length += len(texts[-1]) + len(between)
        if length > MAX_TEXT:
            raise LetterRejected(f"En text i brevet blir längre än {MAX_TEXT} tecken.")
    return texts


FILTERS: Mapping[str, Callable[..., Any]] = {
    "datum": datum,
    "join": join,
    "manad": manad,
    "rada_upp": rada_upp,
    "stycken": stycken,
    "tal": tal,
}
