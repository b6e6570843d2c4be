"""JSON as a careful reader takes it: no NaN, no key twice, no bottomless nesting, and errors in Swedish."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any, NoReturn

from server.errors import LagrumError

LARGEST = 10_000_000


class NotJson(LagrumError):
    """The text is not JSON, or is JSON that means different things to different readers."""


def read(file: str) -> Any:
    """Return what the JSON file holds, `-` being standard input.

    Raises:
        NotJson: the file cannot be read, or is not JSON.
    """
    try:
        content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        message = f"Filen {file} går inte att läsa. Kontrollera namnet och rättigheterna."
        raise NotJson(message) from error
    return loads(content)


def loads(content: bytes) -> Any:
    """Return the value of a JSON text in UTF-8.

    Raises:
        NotJson: with the line and column where that can be told.
    """
    if len(content) > LARGEST:
        message = f"Texten är för stor: högst {LARGEST // 1_000_000} MB JSON tas emot."
        raise NotJson(message)
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_object,
            parse_constant=_constant,
            parse_float=_number,
        )
    except UnicodeDecodeError as error:
        message = "Texten är inte UTF-8. Spara filen som UTF-8 och försök igen."
        raise NotJson(message) from error
    except json.JSONDecodeError as error:
        message = f"Texten är inte JSON: fel på rad {error.lineno}, tecken {error.colno}."
        raise NotJson(message) from error
    except RecursionError as error:
        message = "Texten är inte JSON som går att läsa: den är nästlad för djupt."
        raise NotJson(message) from error
    except ValueError as error:
        message = "Texten innehåller ett tal som är för långt."
        raise NotJson(message) from error


def dump(value: Any) -> str:
    """Return the value as JSON for people: indented, with å, ä and ö."""
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            message = f"Nyckeln {key!r} står två gånger i samma objekt. Ta bort den ena."
            raise NotJson(message)
        made[key] = value
    return made


def _constant(name: str) -> NoReturn:
    message = f"{name} är inget tal i JSON."
    raise NotJson(message)


def _number(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        message = f"Talet {text[:40]} är för stort."
        raise NotJson(message)
    return number
