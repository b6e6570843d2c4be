"""Reads who an ärende is about: a personnummer or samordningsnummer that exists, and a name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from server.cases.house import day_of
from server.errors import FaltFel, InvalidInput

_SHAPE = re.compile(r"(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{3})(\d)", re.ASCII)
MAX_NAME = 200


@dataclass(frozen=True)
class Identity:
    """Twelve digits, name and day of birth."""

    personnummer: str
    namn: str
    fodelsedatum: date
    skyddad: bool = False


def read_person(person: Mapping[str, Any], now: datetime) -> Identity:
    """Return the person, or refuse with each field that is wrong."""
    faults = [FaltFel(f"person.{name}", "Uppgiften finns inte.") for name in set(person) - _KNOWN]
    namn = person.get("namn")
    namn = " ".join(namn.split()) if isinstance(namn, str) else ""
    if not 0 < len(namn) <= MAX_NAME:
        faults.append(FaltFel("person.namn", "Skriv personens namn."))
    found = parse_personnummer(person.get("personnummer"), day_of(now))
    if found is None:
        faults.append(FaltFel("person.personnummer", _NO_SUCH))
    if faults or found is None:
        raise InvalidInput(faults)
    return Identity(found[0], namn, found[1], skyddad=person.get("skyddad") is True)


_NO_SUCH = (
    "Personnumret finns inte. Skriv tolv siffror, ÅÅÅÅMMDD-NNNN, och jämför den sista siffran: det är en "
    "kontrollsiffra. Saknar den enskilde personnummer, skriv samordningsnumret."
)
_KNOWN = {"personnummer", "namn", "skyddad"}


def parse_personnummer(text: Any, today: date) -> tuple[str, date] | None:
    """Return the twelve digits and the day of birth, or None if there can be no such number.

    A samordningsnummer has sixty added to the day. Ten digits are read as the latest possible century,
    `+` as the one before.
    """
    match = _SHAPE.fullmatch(text.strip()) if isinstance(text, str) else None
    if match is None:
        return None
    century, year, month, day, sign, serial, check = match.groups()
    if luhn(year + month + day + serial) != int(check):
        return None
    born = _born(century, year, month, int(day) % 60 if int(day) > 60 else int(day), sign, today)
    if born is None or born > today:
        return None
    return f"{born.year:04d}{month}{day}{serial}{check}", born


def _born(century: str | None, year: str, month: str, day: int, sign: str, today: date) -> date | None:
    try:
        if century is not None:
            return date(int(century + year), int(month), day)
        born = date(today.year - today.year % 100 + int(year), int(month), day)
        if born > today:
            born = born.replace(year=born.year - 100)
        return born.replace(year=born.year - 100) if sign == "+" else born
    except ValueError:
        return None


def luhn(digits: str) -> int:
    """Return the check digit of nine digits."""
    total = 0
    for place, digit in enumerate(digits):
        value = int(digit) * (2 - place % 2)
        total += value - 9 if value > 9 else value
    return -total % 10
