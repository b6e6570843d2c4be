"""What is wrong with a typed answer: `validate.*` of the form, as Swedish sentences."""

from __future__ import annotations

import re
from decimal import Decimal

from server.forms.components import Field
from server.forms.values import MANY, moment_text, named

_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,4}")
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{4,24}", re.ASCII)


def fault(field: Field, value: object) -> str | None:
    """Return what is wrong with a typed value, or None."""
    if value is None or value == [] or (value is False and field.kind == "checkbox"):
        return _missing(field) if field.required else None
    if isinstance(value, Decimal) and field.kind == "number":
        return _number_fault(field, value)
    if isinstance(value, str) and field.kind in {"textfield", "textarea"}:
        return _text_fault(field, value)
    return None


def _missing(field: Field) -> str:
    if field.kind in {"radio", "select"}:
        return f"Välj ett alternativ för {named(field)}."
    if field.kind in MANY:
        return f"Välj minst ett alternativ för {named(field)}."
    if field.kind == "checkbox":
        return f"Kryssa i {named(field)} för att gå vidare."
    if field.kind in {"date", "time", "datetime"}:
        return moment_text(field)
    return f"Fyll i {named(field)}."


def _number_fault(field: Field, value: Decimal) -> str | None:
    limits = field.limits
    exponent = value.normalize().as_tuple().exponent
    if limits.decimals is not None and isinstance(exponent, int) and -exponent > limits.decimals:
        most = f"högst {limits.decimals} decimaler" if limits.decimals else "heltal"
        return f"Skriv {named(field)} med {most}."
    if limits.minimum is not None and value < limits.minimum:
        return f"Skriv {named(field)} som {_swedish(limits.minimum)} eller mer."
    if limits.maximum is not None and value > limits.maximum:
        return f"Skriv {named(field)} som {_swedish(limits.maximum)} eller mindre."
    return None


def _swedish(number: Decimal) -> str:
    return f"{number:f}".replace(".", ",")


def _text_fault(field: Field, value: str) -> str | None:
    limits = field.limits
    if len(value) > limits.max_length:
        return f"Korta {named(field)} till högst {limits.max_length} tecken. Nu är det {len(value)}."
    if len(value) < limits.min_length:
        return f"Skriv minst {limits.min_length} tecken i {named(field)}."
    if limits.format == "email" and not (len(value) <= 254 and _EMAIL.fullmatch(value)):
        return f"Skriv {named(field)} som en e-postadress, till exempel namn@exempel.se."
    if limits.format == "phone" and not _PHONE.fullmatch(value):
        return f"Skriv {named(field)} som ett telefonnummer, till exempel 040-12 34 56."
    if limits.pattern and not (len(value) <= 200 and limits.pattern.search(value)):
        return f"{named(field)} har inte den form som krävs. Läs hjälptexten och rätta."
    return None
