"""Facts that come from outside (API, messages): known names, typed as the registry of facts says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from server import strict_toml
from server.bundle import Library
from server.errors import FaltFel, InvalidInput

REGISTER = "processes/gemensamt/fakta.toml"

_Registry = Mapping[str, Mapping[str, Any]]
_DAYS: Mapping[str, Mapping[str, Any]] = {"beslutsdatum": {"typ": "datum"}, "stodmanad": {"typ": "text"}}


def read_facts(library: Library, fakta: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts with dates as dates and numbers as decimals; null means not known.

    Raises:
        InvalidInput: names each fact that is unknown or of the wrong type.
    """
    if not isinstance(fakta, Mapping):
        raise InvalidInput([FaltFel("fakta", "Skicka fakta som ett JSON-objekt.")])
    registry = _registry(library)
    faults, facts = [], {}
    for name, value in fakta.items():
        known = registry.get(name) if registry else {}
        if known is None:
            faults.append(FaltFel(name, "Faktumet finns inte."))
        elif value is not None:
            try:
                facts[name] = _typed(known, value)
            except (ValueError, TypeError, ArithmeticError) as wrong:
                faults.append(FaltFel(name, str(wrong) or "Värdet har fel typ."))
    if faults:
        raise InvalidInput(faults)
    return facts


def _registry(library: Library) -> _Registry:
    return _registry_of(library.files.get(REGISTER, b""))


@lru_cache(maxsize=8)
def _registry_of(content: bytes) -> _Registry:
    """Read the register once for each wording: drafts of it come and go."""
    return {**strict_toml.loads(content), **_DAYS} if content else {}


def _typed(known: Mapping[str, Any], value: Any) -> Any:
    match known.get("typ"):
        case "datum":
            return _day(value)
        case "ja_nej":
            return _exactly(value, bool, "Svara true eller false.")
        case "heltal" | "tal":
            if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
                raise TypeError("Skriv ett tal.")
            return Decimal(str(value))
        case "lista":
            return [_one_of(known, part) for part in _exactly(value, list, "Skicka en lista.")]
        case "val":
            return _one_of(known, value)
        case "text":
            return _exactly(value, str, "Skriv text.")
    return value


def _day(value: Any) -> date:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(_exactly(value, str, "Skriv ett datum: ÅÅÅÅ-MM-DD."))
    except ValueError as wrong:
        raise ValueError("Skriv ett datum: ÅÅÅÅ-MM-DD.") from wrong


def _one_of(known: Mapping[str, Any], value: Any) -> Any:
    allowed = known.get("varden", {})
    if allowed and value not in allowed:
        raise ValueError(f"Välj bland {', '.join(allowed)}.")
    return value


def _exactly(value: Any, kind: type, reason: str) -> Any:
    if not isinstance(value, kind):
        raise TypeError(reason)
    return value
