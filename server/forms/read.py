"""Answers to one form: everything is checked again here, whatever the page did."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from server.errors import FaltFel, InvalidInput
from server.forms.components import Component, DynamicList, Field, Form, Group
from server.forms.level import Level, Raw, read_level
from server.forms.pairs import MAX_ROWS, Nest, Pairs, flatten, nest
from server.forms.values import MANY


@dataclass(frozen=True)
class Answers:
    """Typed answers: date, time, datetime, Decimal, bool, str, list, dict or None.

    `motor` is the part that may enter the engine.
    """

    values: Mapping[str, object]
    motor: Mapping[str, object]


def read_json(form: Form, svar: Mapping[str, object], data: Mapping[str, object]) -> Answers:
    """Return the answers of an API call. A key that was not sent is left out, unless it has a default.

    Raises:
        InvalidInput: names each field that is unknown, of the wrong type, missing or out of bounds.
    """
    if not isinstance(svar, Mapping):
        raise InvalidInput([FaltFel("svar", "Skicka svaren som ett JSON-objekt.")])
    return _answers(read_level(form.components, svar, data))


def read_post(form: Form, pairs: Pairs, data: Mapping[str, object]) -> Answers:
    """Return the answers of an HTML form. A question left blank is None.

    Raises:
        InvalidInput: names each field that is unknown, of the wrong type, missing or out of bounds.
    """
    tree, unknown = nest(form.components, pairs)
    level = read_level(form.components, tree, data)
    level.faults[:0] = [FaltFel(name, "Frågan finns inte i formuläret. Ladda om sidan.") for name in unknown]
    return _answers(level)


def _answers(level: Level) -> Answers:
    if level.faults:
        raise InvalidInput(level.faults)
    return Answers(level.values, level.motor)


def read_draft(form: Form, svar: Mapping[str, object] | Pairs) -> dict[str, object]:
    """Return what has been filled in so far as JSON: known keys, nothing checked."""
    if isinstance(svar, Mapping):
        return _draft(form.components, svar)
    return _draft(form.components, _as_mapping(form.components, nest(form.components, svar)[0]))


def _as_mapping(components: tuple[Component, ...], tree: Nest) -> dict[str, object]:
    result: dict[str, object] = {}
    for component in flatten(components):
        if isinstance(component, Field):
            texts = tree.texts.get(component.key, [])
            if component.kind == "checkbox":
                result[component.key] = "true" in texts
            elif component.kind in MANY:
                result[component.key] = list(texts)
            elif texts:
                result[component.key] = texts[0]
        elif isinstance(component, Group) and component.path:
            result[component.path] = _as_mapping(component.components, tree.groups[component.path])
        elif isinstance(component, DynamicList):
            rows = tree.rows[component.key]
            result[component.key] = [_as_mapping(component.components, row) for row in rows]
    return result


def _draft(components: tuple[Component, ...], raw: Raw) -> dict[str, object]:
    result: dict[str, object] = {}
    if not isinstance(raw, Mapping):
        return result
    for component in flatten(components):
        if isinstance(component, Field) and component.key in raw:
            result[component.key] = _scalar(raw[component.key])
        elif isinstance(component, Group) and isinstance(raw.get(component.path), Mapping):
            result[component.path] = _draft(component.components, raw[component.path])  # type: ignore[arg-type]
        elif isinstance(component, DynamicList) and isinstance(raw.get(component.key), list):
            rows = raw[component.key][:MAX_ROWS]  # type: ignore[index]
            result[component.key] = [_draft(component.components, row) for row in rows]
    return result


def _scalar(value: object) -> object:
    if isinstance(value, list):
        return [_scalar(item) for item in value[:1000] if not isinstance(item, list | dict)]
    if isinstance(value, str):
        return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
    return as_json(value) if isinstance(value, bool | int | float | Decimal | date | time) else None


def as_json(value: object) -> object:
    """Return typed answers as JSON values: dates as ISO text, whole numbers as int."""
    if isinstance(value, Mapping):
        return {str(key): as_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
