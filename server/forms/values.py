"""One raw answer to one typed value, and the Swedish sentence when that fails."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

from server.forms.components import Choice, Choices, Field

STOCKHOLM = ZoneInfo("Europe/Stockholm")
MANY = frozenset({"checklist", "taglist"})
_NUMBER = re.compile(r"[+-]?\d{1,15}([.,]\d{1,15})?", re.ASCII)
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d)[:.](\d\d)(?::\d\d)?", re.ASCII)
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LARGEST = Decimal(10) ** 15


class Unreadable(ValueError):
    """The answer has the wrong form. The message is Swedish and says what to write."""


def named(field: Field) -> str:
    """Return the label as it is quoted in a message."""
    return f"”{field.label.fixed or field.key}”"


def choices_of(choices: Choices | None, data: Mapping[str, object]) -> tuple[Choice, ...]:
    """Return the alternatives as the facts of the task make them."""
    if choices is None:
        return ()
    if choices.fixed:
        return choices.fixed
    found = choices.expression.evaluate(data).value if choices.expression else data.get(choices.key)
    return tuple(_as_choice(item) for item in found) if isinstance(found, list | tuple) else ()


def _as_choice(item: object) -> Choice:
    label = value = item
    if isinstance(item, Mapping):
        value = item.get("value")
        label = item.get("label", value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = Decimal(str(value))
    if not isinstance(value, str | bool | Decimal):
        value = str(value)
    return Choice(str(label), value)


def from_post(field: Field, texts: Sequence[str], data: Mapping[str, object]) -> object:
    """Return the value of what a browser posted for the field; None when it was left blank.

    Raises:
        Unreadable: not of the field's type, or not among its alternatives.
    """
    if field.kind == "checkbox":
        return _ticked(field, texts)
    given = [text for text in texts if text.strip()]
    if field.kind in MANY:
        return [_chosen(field, text, data) for text in dict.fromkeys(given)]
    if len(given) > 1:
        raise Unreadable(f"Ge ett enda svar på {named(field)}.")
    return _one_from_text(field, given[0], data) if given else None


def _ticked(field: Field, texts: Sequence[str]) -> bool:
    if any(text not in {"true", "false", ""} for text in texts):
        raise Unreadable(f"Kryssa i {named(field)} eller lämna rutan tom.")
    return "true" in texts


def _one_from_text(field: Field, text: str, data: Mapping[str, object]) -> object:
    if field.kind in {"radio", "select"}:
        return _chosen(field, text, data)
    if field.kind == "number":
        return _number(field, text)
    if field.kind in {"date", "time", "datetime"}:
        return _moment(field, text.strip(), lenient=True)
    return clean_text(field, text)


def _chosen(field: Field, token: str, data: Mapping[str, object]) -> object:
    for choice in choices_of(field.choices, data):
        if choice.token == token:
            return choice.value
    raise Unreadable(f"Välj ett av alternativen för {named(field)}.")


def from_json(field: Field, raw: object, data: Mapping[str, object]) -> object:
    """Return the value of a JSON answer (typed Python values are accepted too); None for null.

    Raises:
        Unreadable: not of the field's type, or not among its alternatives.
    """
    if raw is None or raw == "":
        return [] if field.kind in MANY else None
    if field.kind in MANY:
        if not isinstance(raw, list):
            raise Unreadable(f"Ge svaret på {named(field)} som en lista.")
        chosen = [_chosen_json(field, item, data) for item in raw[:1000]]
        return [value for position, value in enumerate(chosen) if value not in chosen[:position]]
    if field.kind in {"radio", "select"}:
        return _chosen_json(field, raw, data)
    return _one_from_json(field, raw)


def _one_from_json(field: Field, raw: object) -> object:
    if field.kind == "checkbox":
        if not isinstance(raw, bool):
            raise Unreadable(f"Svara true eller false på {named(field)}.")
        return raw
    if field.kind == "number":
        if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal):
            raise Unreadable(f"Ge {named(field)} som ett tal.")
        return _finite(field, Decimal(repr(raw)) if isinstance(raw, float) else Decimal(raw))
    if field.kind in {"date", "time", "datetime"}:
        return _typed_moment(field, raw)
    if not isinstance(raw, str):
        raise Unreadable(f"Ge {named(field)} som text.")
    return clean_text(field, raw)


def _chosen_json(field: Field, raw: object, data: Mapping[str, object]) -> object:
    value = Decimal(str(raw)) if isinstance(raw, int | float) and not isinstance(raw, bool) else raw
    for choice in choices_of(field.choices, data):
        if type(choice.value) is type(value) and choice.value == value:
            return choice.value
    raise Unreadable(f"Välj ett av alternativen för {named(field)}.")


def _typed_moment(field: Field, raw: object) -> object:
    if isinstance(raw, datetime):
        return raw if field.kind == "datetime" and raw.tzinfo else _moment(field, raw.isoformat())
    if (isinstance(raw, date) and field.kind == "date") or (isinstance(raw, time) and field.kind == "time"):
        return raw
    if not isinstance(raw, str):
        raise Unreadable(moment_text(field))
    return _moment(field, raw)


def _number(field: Field, text: str) -> Decimal:
    compact = re.sub(r"[\s\u00a0]", "", text).replace("\N{MINUS SIGN}", "-")
    if not _NUMBER.fullmatch(compact):
        raise Unreadable(f"Skriv {named(field)} med siffror, till exempel {_example(field)}.")
    try:
        return _finite(field, Decimal(compact.replace(",", ".")))
    except InvalidOperation as error:  # pragma: no cover - the pattern admits decimals only
        raise Unreadable(f"Skriv {named(field)} med siffror.") from error


def _example(field: Field) -> str:
    return "12" if field.limits.decimals == 0 else "12,5"


def _finite(field: Field, number: Decimal) -> Decimal:
    if not number.is_finite() or abs(number) > _LARGEST:
        raise Unreadable(f"Talet i {named(field)} är för stort. Skriv ett mindre.")
    return number


def moment_text(field: Field) -> str:
    """Return how a date or a time is to be written."""
    shape = {
        "date": "ÅÅÅÅ-MM-DD, till exempel 2026-03-10",
        "time": "TT:MM, till exempel 09:30",
        "datetime": "ÅÅÅÅ-MM-DD TT:MM, till exempel 2026-03-10 09:30",
    }[field.kind]
    return f"Skriv {named(field)} som {shape}."


def _moment(field: Field, text: str, *, lenient: bool = False) -> object:
    try:
        if field.kind == "date":
            return _date(text, lenient=lenient)
        if field.kind == "time":
            return _time(text)
        return _datetime(text)
    except ValueError as error:
        shaped = field.kind == "date" and _DATE.fullmatch(text)
        raise Unreadable(_no_such_day(field, text) if shaped else moment_text(field)) from error


def _no_such_day(field: Field, text: str) -> str:
    """Say that the day is written as it should be, but stands in no calendar."""
    return f"Det finns ingen dag {text}. Rätta {named(field)}."


def _date(text: str, *, lenient: bool) -> date:
    if lenient and re.fullmatch(r"\d{8}", text, re.ASCII):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    if not _DATE.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def _time(text: str) -> time:
    found = _TIME.fullmatch(text)
    if not found:
        raise ValueError(text)
    return time(int(found[1]), int(found[2]))


def _datetime(text: str) -> datetime:
    day, _, clock = text.replace("T", " ").partition(" ")
    if re.search(r"(Z|[+-]\d\d:\d\d)$", clock):
        return datetime.fromisoformat(text).astimezone(STOCKHOLM)
    return datetime.combine(_date(day, lenient=False), _time(clock.strip()), STOCKHOLM)


def clean_text(field: Field, text: str) -> str | None:
    """Return the text with one kind of line break and no blanks around it."""
    if _UNSEEN.search(text):
        raise Unreadable(f"Ta bort tecken som inte syns ur {named(field)}.")
    tidy = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if field.kind == "textfield" and "\n" in tidy:
        raise Unreadable(f"Skriv {named(field)} på en rad.")
    return tidy or None
