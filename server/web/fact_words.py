"""Facts and earlier answers as a reader would say them: labels from the register and from the forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.assessment import load_register
from server.bundle import Bundle
from server.errors import ModelRejected
from server.forms import Field, iter_fields
from server.web.words import answer_words, upper_first

Rows = list[tuple[str, str]]


def fact_rows(facts: Mapping[str, Any]) -> Rows:
    """Return facts as (label, value) in words, those that the register knows first."""
    register = load_register().fakta
    known = [(fact.text, _fact_value(name, facts[name])) for name, fact in register.items() if name in facts]
    others = [
        (upper_first(name.replace("_", " ")), answer_words(value))
        for name, value in facts.items()
        if name not in register and not isinstance(value, Mapping)
    ]
    return known + others


def answer_rows(bundle: Bundle, earlier: Mapping[str, Any]) -> Rows:
    """Return the answers of one earlier task as (question, answer) in the words of its form."""
    fields = _fields(bundle, earlier.get("formular"))
    varden = earlier.get("varden") or {}
    return [(_question(fields, key), _answer(fields, key, value)) for key, value in varden.items()]


def _fact_value(name: str, value: Any) -> str:
    """Return the value's label; what is not a word of the register is said as any answer."""
    if isinstance(value, str):
        return load_register().fakta[name].varden.get(value, value)
    return answer_words(value)


def _fields(bundle: Bundle, form_id: str | None) -> dict[str, Field]:
    if not form_id:
        return {}
    try:
        form = bundle.form(form_id)
    except ModelRejected:
        return {}
    return {one.key: one for one in iter_fields(form.components) if isinstance(one, Field)}


def _question(fields: Mapping[str, Field], key: str) -> str:
    label = fields[key].label.fixed if key in fields else ""
    return label or upper_first(key.replace("_", " "))


def _answer(fields: Mapping[str, Field], key: str, value: Any) -> str:
    choices = fields[key].choices if key in fields else None
    if choices is None or isinstance(value, bool):
        return answer_words(value)
    labels = {choice.token: choice.label for choice in choices.fixed}
    values = value if isinstance(value, list) else [value]
    return ", ".join(labels.get(str(one), answer_words(one)) for one in values)
