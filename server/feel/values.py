"""The values of FEEL that Python lacks, the decimal context, and the way in for plain Python data."""

from __future__ import annotations

import decimal
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

# None, bool, str, Decimal, date, time, datetime, timedelta, YearMonths, list, dict, Range or Function.
Value = Any

# Decimal128: 34 digits, half even.
CONTEXT = decimal.Context(
    prec=34,
    rounding=decimal.ROUND_HALF_EVEN,
    Emin=-6143,
    Emax=6144,
    traps=[decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow],
)
ZERO, ONE = Decimal(0), Decimal(1)
MAX_TEXT = 1_000_000  # characters of a text, elements of a list, that an expression may make


@dataclass(frozen=True, slots=True, order=True)
class YearMonths:
    """A duration of years and months, as a number of months."""

    months: int


@dataclass(frozen=True, slots=True)
class Range:
    """An interval. An end that is None is without limit; `written_as` keeps `<10` apart from `(null..10)`."""

    start: Value
    end: Value
    start_included: bool
    end_included: bool
    written_as: str = ".."


class Function:
    """A function as a value. Subclasses give `call`; arity errors raise Failure."""

    name: str = "function"
    parameters: tuple[str, ...] = ()

    def call(self, args: Sequence[Value], trace: Trace, /) -> Value:
        """Return the value for positional arguments."""
        raise NotImplementedError

    def call_named(self, args: Mapping[str, Value], trace: Trace) -> Value:
        """Return the value for named arguments."""
        raise NotImplementedError


class Trace:
    """What one evaluation leaves behind: diagnostics, and limits against endless work."""

    __slots__ = ("budget", "depth", "diagnostics", "hits", "misses")

    def __init__(self) -> None:
        self.diagnostics: list[str] = []
        self.depth = 0
        self.budget = 300_000
        # For callers that evaluate more than an expression (decision tables).
        self.hits: list[Any] = []
        self.misses: list[str] = []

    def note(self, text: str) -> None:
        """Record why a null arose; the first hundred are enough to understand a model."""
        if len(self.diagnostics) < 100:
            self.diagnostics.append(text)


_AS_IS = frozenset({bool, str, Decimal, date, datetime, time, timedelta, YearMonths, Range, type(None)})


def from_python(value: Value) -> Value:
    """Return the value as FEEL sees it: int and float become Decimal, tuples lists, mappings dicts."""
    kind = type(value)
    if kind is Decimal:
        return value if value.is_finite() else None
    if kind in _AS_IS:
        return value
    if kind is int:
        return CONTEXT.create_decimal(value)
    if kind is float:
        return CONTEXT.create_decimal(repr(value)) if math.isfinite(value) else None
    if kind is list or kind is tuple:
        return [from_python(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): from_python(item) for key, item in value.items()}
    return value


def type_name(value: Value) -> str:
    """Return the FEEL name of the value's type."""
    for kind, name in _NAMES:
        if isinstance(value, kind):
            return name
    return "Any"


_NAMES: tuple[tuple[type, str], ...] = (
    (type(None), "null"),
    (bool, "boolean"),
    (Decimal, "number"),
    (str, "string"),
    (datetime, "date and time"),
    (date, "date"),
    (time, "time"),
    (timedelta, "days and time duration"),
    (YearMonths, "years and months duration"),
    (list, "list"),
    (dict, "context"),
    (Range, "range"),
    (Function, "function"),
)
