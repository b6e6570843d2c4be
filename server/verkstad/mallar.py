"""Element templates of the process editor, made from the operations: a typed field for each of their data."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from functools import cache
from pkgutil import iter_modules
from typing import Any, get_args

from pydantic.fields import FieldInfo

import tasks
from tasks.contract import Data

SCHEMA = "https://unpkg.com/@camunda/zeebe-element-templates-json-schema/resources/schema.json"
_GROUND = (("gren", "Rättslig gren"), ("lagrum", "Lagrum"), ("kalla", "Källa"))
_TYPER = {"str": "text", "date": "datum", "int": "heltal", "bool": "ja eller nej"}


def operations() -> tuple[str, ...]:
    """Return the names of the operations that a service may call."""
    return tuple(one.name for one in iter_modules(tasks.__path__) if one.name != "contract")


@cache
def element_templates() -> Sequence[dict[str, Any]]:
    """Return a template per operation, as Camunda's editors read them."""
    return tuple(_template(name) for name in operations())


def _template(name: str) -> dict[str, Any]:
    module = importlib.import_module(f"tasks.{name}")
    return {
        "$schema": SCHEMA,
        "id": f"lagrum.{name}",
        "name": module.Indata.model_config.get("title") or name,
        "description": f"Åtgärden {name}.",
        "category": {"id": "lagrum", "name": "Åtgärder i Lagrum"},
        "appliesTo": ["bpmn:Task"],
        "elementType": {"value": "bpmn:ServiceTask"},
        "groups": [{"id": own, "label": own.capitalize()} for own in ("indata", "utdata", "lagrum")],
        "properties": [
            {
                "type": "Hidden",
                "value": name,
                "binding": {"type": "zeebe:taskDefinition", "property": "type"},
            },
            *_inputs(module.Indata),
            *_outputs(module.Utdata),
            *(_ground(*row) for row in _GROUND),
        ],
    }


def _inputs(indata: type[Data]) -> Iterator[dict[str, Any]]:
    for name, field in indata.model_fields.items():
        required = field.is_required()
        row: dict[str, Any] = {
            "id": f"in_{name}",
            "label": field.title or name,
            "description": _described(field),
            "type": "String",
            "feel": "required",
            "group": "indata",
            "binding": {"type": "zeebe:input", "name": name},
        }
        yield row | ({"constraints": {"notEmpty": True}} if required else {"optional": True})


def _outputs(utdata: type[Data]) -> Iterator[dict[str, Any]]:
    """Yield where each answer goes; empty keeps it inside the box."""
    for name, field in utdata.model_fields.items():
        yield {
            "id": f"ut_{name}",
            "label": field.title or name,
            "description": f"Skriv namnet som svaret får i ärendet ({_typ(field)}). Tomt: det används inte.",
            "type": "String",
            "optional": True,
            "group": "utdata",
            "binding": {"type": "zeebe:output", "source": f"={name}"},
        }


def _ground(name: str, label: str) -> dict[str, Any]:
    """Return a field of the legal ground, so that a template neither hides nor drops it."""
    return {
        "id": f"grund_{name}",
        "label": label,
        "type": "String",
        "optional": True,
        "group": "lagrum",
        "binding": {"type": "zeebe:property", "name": name},
    }


def _described(field: FieldInfo) -> str:
    said = field.description or ""
    return f"{said} FEEL-uttryck, {_typ(field)}.".strip()


def _typ(field: FieldInfo) -> str:
    """Return the type in words."""
    kinds = [one for one in (get_args(field.annotation) or (field.annotation,)) if one is not type(None)]
    text = str(field.annotation)
    if "list[" in text:
        return "lista"
    if "dict[" in text:
        return "flera värden"
    return _TYPER.get(getattr(kinds[0], "__name__", ""), "text")
