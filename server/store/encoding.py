"""JSON of the store: compact text, one canonical form for hashes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(f"{type(value).__name__} is no JSON value")


_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain).encode
_canonical = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=_plain
).encode

from_text = json.loads


def to_text(value: Any) -> str:
    """Return compact JSON; dates as ISO, decimals as numbers, sets sorted."""
    return _compact(value)


def digest(value: Any) -> str:
    """Return the SHA-256 (hex) of the value's canonical JSON."""
    return hashlib.sha256(_canonical(value).encode()).hexdigest()


def plain(value: Any) -> Any:
    """Return the value as what JSON gives back."""
    return from_text(to_text(value))
