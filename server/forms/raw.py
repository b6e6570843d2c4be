"""Read one raw property of a component, or refuse it where it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

from server.errors import ModelRejected
from server.feel import Expression, FeelSyntaxError, compile_expression
from server.forms.components import Condition, Text

Raw: TypeAlias = Mapping[str, object]

_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,79}")


@dataclass(frozen=True)
class Place:
    """Where in which file we are, for the refusal."""

    file: str
    element: str

    def refuse(self, reason: str) -> ModelRejected:
        """Return the refusal that names this place."""
        return ModelRejected(self.file, self.element, reason)


def mapping_of(raw: Raw, name: str, known: set[str], place: Place) -> Raw:
    """Return the object under the name, with known keys only."""
    value = raw.get(name) or {}
    if not isinstance(value, dict):
        raise place.refuse(f'"{name}" ska vara ett objekt.')
    unknown = sorted(set(value) - known)
    if unknown:
        raise place.refuse(f"Okänd egenskap i {name}: {', '.join(unknown)}. Ta bort den.")
    return value


def condition_of(raw: Raw, place: Place) -> Condition | None:
    """Return `conditional.hide`, compiled."""
    source = mapping_of(raw, "conditional", {"hide"}, place).get("hide")
    if source in (None, ""):
        return None
    expression = feel_of(source, place, "conditional.hide")
    return Condition(str(source), expression)


def feel_of(source: object, place: Place, name: str) -> Expression:
    """Return a FEEL expression written with a leading =."""
    if not isinstance(source, str) or not source.startswith("="):
        raise place.refuse(f"{name} ska vara ett FEEL-uttryck som börjar med =.")
    try:
        return compile_expression(source[1:])
    except FeelSyntaxError as error:
        raise place.refuse(f"{name} går inte att tolka: {error}") from error


def text_of(raw: Raw, name: str, place: Place) -> Text:
    """Return a fixed text or a FEEL expression."""
    value = raw.get(name)
    if value is None:
        return Text()
    if not isinstance(value, str):
        raise place.refuse(f'"{name}" ska vara text.')
    if value.startswith("="):
        return Text(expression=feel_of(value, place, name))
    if "{{" in value:
        raise place.refuse(
            f'Mallar med {{{{ }}}} stöds inte i "{name}". Skriv ett FEEL-uttryck med = i stället.'
        )
    return Text(fixed=value)


def key_of(raw: Raw, name: str, place: Place) -> str:
    """Return a plain name."""
    value = raw.get(name)
    if not isinstance(value, str) or not _KEY.fullmatch(value):
        raise place.refuse(f'"{name}" ska vara ett namn med bokstäverna a–z, siffror och _.')
    return value


def whole_of(raw: Raw, name: str, default: int, place: Place, most: int = 100_000) -> int:
    """Return a whole number from 0."""
    value = raw.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise place.refuse(f'"{name}" ska vara ett heltal mellan 0 och {most}.')
    return value


def flag_of(raw: Raw, name: str, place: Place, default: bool = False) -> bool:
    """Return true or false."""
    value = raw.get(name, default)
    if not isinstance(value, bool):
        raise place.refuse(f'"{name}" ska vara true eller false.')
    return value


def bound_of(raw: Raw, name: str, place: Place) -> Decimal | None:
    """Return a number or None."""
    value = raw.get(name)
    if value in (None, ""):
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        number = Decimal("NaN")
    if isinstance(value, bool) or not number.is_finite():
        raise place.refuse(f'"{name}" ska vara ett tal.')
    return number
