"""The values a case may hold, and their exact form in JSON. Key order carries no meaning."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from server.engine.errors import NotStorable
from server.feel import YearMonths

# A typed value is an object with this key. No name of a fact begins with it (checked by `clean`).
MARK = "$"
NAME = re.compile(r"[^\W\d]\w*\Z")
# Words of FEEL, names the loops give, and names that mean something to a serializer.
_WORDS = (
    "true false null if then else for return some every satisfies in and or not between function external "
    "instance of item partial loopCounter typename __builtins__"
)
RESERVED = frozenset(_WORDS.split())
_PLAIN = frozenset({bool, date, datetime, time, timedelta, YearMonths, type(None)})
MAX_DEPTH = 40
_TOO_LARGE = 10**34  # FEEL has 34 digits


def name_fault(name: object) -> str | None:
    """Return why this cannot be the name of a fact, or None."""
    if not isinstance(name, str) or not NAME.match(name):
        return "namnet får bara ha bokstäver, siffror och _ och ska börja med en bokstav"
    if name in RESERVED:
        return "namnet är reserverat"
    return None


def clean_data(data: Mapping[str, Any], place: str) -> dict[str, Any]:
    """Return a copy of incoming facts that shares nothing with the giver.

    Raises:
        NotStorable: a reserved name, or a value that has no exact form in the state.
    """
    out = {}
    for name, value in data.items():
        fault = name_fault(name)
        if fault is not None:
            raise NotStorable(f"{place}, {name}", fault + ".")
        out[name] = clean(value, name)
    return out


def clean(value: Any, place: str, depth: int = 0) -> Any:
    """Return a copy of a value as the state holds it: lists and dicts are new, tuples become lists."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if isinstance(value, str):
        return _text(str(value), place)
    if depth > MAX_DEPTH:
        raise NotStorable(place, f"värdet har mer än {MAX_DEPTH} nivåer.")
    if isinstance(value, Mapping):
        return {_key(key, place): clean(item, place, depth + 1) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [clean(item, place, depth + 1) for item in value]
    if kind is int and abs(value) < _TOO_LARGE:
        return value
    if kind in {float, Decimal} and math.isfinite(value):
        return value
    raise NotStorable(place, f"ett värde av slaget {kind.__name__} kan inte sparas.")


def _text(text: str, place: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise NotStorable(place, "texten har tecken som inte finns i Unicode.") from error
    return text


def _key(key: Any, place: str) -> str:
    if not isinstance(key, str) or key.startswith(MARK):
        raise NotStorable(place, "ett namn i värdet kan inte sparas.")
    return _text(key, place)


def dumps(state: Any) -> str:
    """Return the state as compact JSON text."""
    return _ENCODER.encode(state)


def loads(text: str) -> Any:
    """Return the state from its JSON text."""
    return _DECODER.decode(text)


def _typed(value: Any) -> dict[str, Any]:
    kind = type(value)
    if kind is Decimal:
        return {MARK: "n", "v": str(value)}
    if kind is date:
        return {MARK: "d", "v": value.isoformat()}
    if kind is datetime:
        zone = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else None
        return {MARK: "t", "v": value.isoformat(), "z": zone}
    if kind is time:
        return {MARK: "c", "v": value.isoformat()}
    if kind is timedelta:
        return {MARK: "s", "v": [value.days, value.seconds, value.microseconds]}
    if kind is YearMonths:
        return {MARK: "m", "v": value.months}
    raise NotStorable("state", f"ett värde av slaget {kind.__name__} kan inte sparas.")


def _moment(row: dict[str, Any]) -> datetime:
    moment = datetime.fromisoformat(row["v"])
    return moment.astimezone(ZoneInfo(row["z"])) if row["z"] else moment


_READERS: Mapping[str, Callable[[dict[str, Any]], Any]] = {
    "n": lambda row: Decimal(row["v"]),
    "d": lambda row: date.fromisoformat(row["v"]),
    "t": _moment,
    "c": lambda row: time.fromisoformat(row["v"]),
    "s": lambda row: timedelta(*row["v"]),
    "m": lambda row: YearMonths(row["v"]),
}


def _untyped(row: dict[str, Any]) -> Any:
    kind = row.get(MARK)
    return row if kind is None else _READERS[kind](row)


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_typed, allow_nan=False)
_DECODER = json.JSONDecoder(object_hook=_untyped)
