"""A legal question as a form: registered facts become form-js, and answers become facts."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from server import strict_toml
from server.assessment import Fact, Question, load_register
from server.bundle import Library
from server.forms import Form, load_form

GROUPS = "processes/gemensamt/faktagrupper.toml"
_KINDS: Mapping[str, dict[str, Any]] = {
    "heltal": {"type": "number", "decimalDigits": 0, "validate": {"min": 0, "max": 1000}},
    "tal": {"type": "number", "decimalDigits": 2, "validate": {"min": 0, "max": 1000}},
    "datum": {"type": "datetime", "subtype": "date"},
    "text": {"type": "textfield", "validate": {"maxLength": 200}},
}
_YES_NO = [{"label": "Ja", "value": True}, {"label": "Nej", "value": False}]


def question_form(library: Library, fraga: str) -> Form:
    """Return a form that asks for the facts of a question, under the headings of the rättskarta.

    What is left blank is not known.
    """
    return _form(fraga, library.files[GROUPS])


@cache
def _form(fraga: str, groups: bytes) -> Form:
    register = load_register()
    question: Question = register.fragor[fraga]
    components = [
        {
            "type": "group",
            "id": f"g_{number}",
            "label": rubrik,
            "components": [_component(register.fakta[n]) for n in names],
        }
        for number, (rubrik, names) in enumerate(_grouped(question.fakta, groups))
    ]
    schema = {"type": "default", "id": f"provbedomning_{fraga}", "components": components}
    return load_form(json.dumps(schema).encode(), f"provbedomning/{fraga}")


def _grouped(fakta: Sequence[str], groups: bytes) -> list[tuple[str, list[str]]]:
    """Return the facts under their headings; within one of them in the order that the question has."""
    read = strict_toml.loads(groups)["grupp"]
    found = [(group["rubrik"], [name for name in fakta if name in group["fakta"]]) for group in read]
    placed = {name for _, names in found for name in names}
    found.append(("Övrigt", [name for name in fakta if name not in placed]))
    return [(rubrik, names) for rubrik, names in found if names]


def known_facts(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts that were answered."""
    return {name: value for name, value in values.items() if value not in (None, "", [])}


def _component(fact: Fact) -> dict[str, Any]:
    component: dict[str, Any] = {"id": f"f_{fact.name}", "key": fact.name, "label": fact.text}
    if fact.enhet:
        component["description"] = fact.enhet
    if fact.typ == "ja_nej":
        return {**component, "type": "select", "values": _YES_NO}
    if fact.typ in {"val", "lista"}:
        values = [{"label": label, "value": value} for value, label in fact.varden.items()]
        return {**component, "type": "select" if fact.typ == "val" else "checklist", "values": values}
    return {**component, **_KINDS[fact.typ]}
