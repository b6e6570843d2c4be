"""What a legal question may be told: the register of facts and questions, and the reading of values."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GEMENSAMT = Path("processes/gemensamt")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST_TEXT = 200
_YES, _NO = "ja", "nej"


class FactRefused(ValueError):
    """The value is not one that this fact can have; the text says which it can."""


@dataclass(frozen=True)
class Fact:
    """One fact: its type, the Swedish words for it and for its values."""

    name: str
    text: str
    typ: str
    klocka: str
    varden: Mapping[str, str]
    enhet: str = ""
    max: Decimal | None = None

    def read(self, raw: object) -> object:
        """Return the value typed (date, Decimal, bool, str, list), or None when it is not known.

        Raises:
            FactRefused: the value is of the wrong type or not among those listed.
        """
        return None if raw is None else _READERS[self.typ](self, raw)

    def words(self, value: object) -> str:
        """Return the value as a reader would say it."""
        if isinstance(value, list):
            return ", ".join(self.words(item) for item in value)
        return self.varden.get(value, value) if isinstance(value, str) else in_words(value)


@dataclass(frozen=True)
class Question:
    """One question of the contract. `beslut` is the decision that answers it, "" when there is none yet."""

    name: str
    text: str
    beslut: str
    varden: tuple[str, ...]
    fakta: tuple[str, ...]


@dataclass(frozen=True)
class OlderName:
    """What a paragraph was called before a day; `klocka` says which day of the question counts."""

    fore: date
    lagrum: str
    klocka: str


@dataclass(frozen=True)
class Register:
    """All facts, questions and branches, in the order of their files."""

    fakta: Mapping[str, Fact]
    fragor: Mapping[str, Question]
    aldre_lagrum: Mapping[str, tuple[OlderName, ...]]  # by the name of today, the oldest first


@cache
def load_register(root: Path = ROOT) -> Register:
    """Read the register; it changes only with the code."""
    fakta = {
        name: Fact(
            name=name,
            text=raw["text"],
            typ=raw["typ"],
            klocka=raw["klocka"],
            varden=raw.get("varden", {}),
            enhet=raw.get("enhet", ""),
            max=Decimal(raw["max"]) if "max" in raw else None,
        )
        for name, raw in _toml(root, "fakta.toml").items()
    }
    fragor = {
        name: Question(name, raw["text"], raw.get("beslut", ""), tuple(raw["varden"]), tuple(raw["fakta"]))
        for name, raw in _toml(root, "fragor.toml").items()
    }
    aldre = {
        name: tuple(sorted((OlderName(**row) for row in rows), key=lambda older: older.fore))
        for name, rows in _toml(root, "lagrum.toml").items()
    }
    return Register(fakta, fragor, aldre)


def read_day(raw: object) -> date:
    """Return a day given as a date or as text YYYY-MM-DD.

    Raises:
        FactRefused: it is neither.
    """
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    if isinstance(raw, str) and _ISO_DAY.fullmatch(raw):
        try:
            return date.fromisoformat(raw)
        except ValueError:
            pass
    raise FactRefused("ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD.")


def in_words(value: object) -> str:
    """Return a value as Swedish text: days in words, decimals with a comma, yes and no."""
    if value is None:
        return "okänt"
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, date):
        return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
    if isinstance(value, Decimal | int | float):
        return format(Decimal(str(value)).normalize(), "f").replace(".", ",")
    if isinstance(value, list):
        return ", ".join(in_words(item) for item in value)
    return str(value)


def _yes_no(_fact: Fact, raw: object) -> bool:
    if not isinstance(raw, bool):
        raise FactRefused("ska vara true eller false.")
    return raw


def _number(fact: Fact, raw: object) -> Decimal:
    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal):
        raise FactRefused("ska vara ett tal.")
    number = raw if isinstance(raw, Decimal) else Decimal(str(raw))
    if not number.is_finite() or number < 0:
        raise FactRefused("ska vara ett tal som är 0 eller större.")
    if fact.max is not None and number > fact.max:
        raise FactRefused(f"ska vara ett tal från 0 till {fact.max}.")
    return number


def _integer(fact: Fact, raw: object) -> Decimal:
    whole = isinstance(raw, int) or (isinstance(raw, Decimal) and raw == raw.to_integral_value())
    if isinstance(raw, bool) or not whole:
        raise FactRefused("ska vara ett heltal, 0 eller större.")
    return _number(fact, raw)


def _choice(fact: Fact, raw: object) -> str:
    if not isinstance(raw, str) or raw not in fact.varden:
        raise FactRefused(f"{_shown(raw)} är inte ett tillåtet värde. Tillåtna: {', '.join(fact.varden)}.")
    return raw


def _choices(fact: Fact, raw: object) -> list[str]:
    if not isinstance(raw, list):
        raise FactRefused(f"ska vara en lista. Tillåtna värden: {', '.join(fact.varden)}.")
    return [_choice(fact, item) for item in raw]


def _text(_fact: Fact, raw: object) -> str:
    if not isinstance(raw, str) or len(raw) > _LONGEST_TEXT:
        raise FactRefused(f"ska vara text på högst {_LONGEST_TEXT} tecken.")
    return raw


def _shown(raw: object) -> str:
    text = str(raw)
    return f"”{text[:40]}”" if isinstance(raw, str | int | float) else "värdet"


_READERS: Mapping[str, Any] = {
    "ja_nej": _yes_no,
    "heltal": _integer,
    "tal": _number,
    "datum": lambda _fact, raw: read_day(raw),
    "val": _choice,
    "lista": _choices,
    "text": _text,
}
_MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)


def _toml(root: Path, name: str) -> dict[str, Any]:
    return tomllib.loads((root / GEMENSAMT / name).read_text("utf-8"))
