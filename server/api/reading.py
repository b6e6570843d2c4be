"""Reads what a caller sent: strict JSON, then the model that the OpenAPI document is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from server import strict_json
from server.errors import FaltFel, InvalidInput
from server.strict_json import NotJson

MAX_DEPTH = 64
Model = TypeVar("Model", bound=BaseModel)


_TEXTS: Mapping[str, str] = {
    "missing": "Uppgiften saknas. Lägg till den.",
    "extra_forbidden": "Fältet finns inte. Ta bort det.",
    "string_type": "Ska vara text.",
    "string_too_short": "Får inte vara tomt.",
    "string_too_long": "Texten är för lång.",
    "string_pattern_mismatch": "Har fel form.",
    "int_type": "Ska vara ett heltal.",
    "int_parsing": "Ska vara ett heltal.",
    "greater_than_equal": "Talet är för litet.",
    "less_than_equal": "Talet är för stort.",
    "dict_type": "Ska vara ett objekt.",
    "model_type": "Ska vara ett objekt.",
    "model_attributes_type": "Ska vara ett objekt.",
    "list_type": "Ska vara en lista.",
    "bool_type": "Ska vara true eller false.",
}


def parse_json(body: bytes) -> Any:
    """Return the JSON value of a body.

    Raises:
        NotJson: not UTF-8, not JSON, a key given twice, NaN, half a character, or nested too deep.
    """
    try:
        value = strict_json.loads(body)
        _check(value, 0)
    except NotJson as wrong:
        message = f"Anropet går inte att läsa som JSON. {wrong.detail}"
        raise NotJson(message) from None
    return value


def read_model(model: type[Model], value: Any) -> Model:
    """Return the value as the model.

    Raises:
        InvalidInput: not an object, or a field that the model does not accept; names each.
    """
    if not isinstance(value, dict):
        raise InvalidInput([FaltFel("", "Ska vara ett JSON-objekt.")], "Skicka ett JSON-objekt.")
    try:
        return model.model_validate(value)
    except ValidationError as wrong:
        raise InvalidInput([_fault(error) for error in wrong.errors(include_url=False)]) from None


def _fault(error: Mapping[str, Any]) -> FaltFel:
    place = ".".join(str(part) for part in error["loc"])
    return FaltFel(place, _TEXTS.get(error["type"], "Värdet går inte att använda."))


def _check(value: Any, depth: int) -> None:
    """Refuse what the database could not keep: half characters, the null character, endless depth."""
    if depth > MAX_DEPTH:
        raise NotJson("JSON-texten är nästlad för djupt.")
    if isinstance(value, str):
        if "\x00" in value or any("\ud800" <= char <= "\udfff" for char in value):
            raise NotJson("En text innehåller ett tecken som inte kan sparas (NUL eller ett halvt tecken).")
    elif isinstance(value, dict):
        for name, part in value.items():
            _check(name, depth + 1)
            _check(part, depth + 1)
    elif isinstance(value, list):
        for part in value:
            _check(part, depth + 1)
