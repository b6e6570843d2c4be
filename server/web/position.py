"""Where an ärende stands: steps as a list, the diagram, and what the earlier steps said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import url_for

from server.bundle import Bundle
from server.cases import House, Position
from server.forms import Component, DynamicList, Field, Form, Group, iter_fields
from server.web.words import answer_words

_WORK = {"userTask", "businessRuleTask", "serviceTask", "receiveTask", "sendTask", "callActivity", "endEvent"}


@dataclass(frozen=True)
class Steg:
    """One box of the process, and whether it has been passed or is where the ärende stands."""

    namn: str
    lage: str  # gatt, har, kvar


@dataclass(frozen=True)
class Diagram:
    """What the viewer needs."""

    url: str
    har: tuple[str, ...]
    gatt: tuple[str, ...]


def bundle_of(house: House, arende: Mapping[str, Any]) -> Bundle:
    """Return the models that the ärende stays on."""
    return house.bundle(arende["bundle"], arende["process"])


def steps_of(house: House, arende: Mapping[str, Any], position: Position) -> list[Steg]:
    """Return the boxes of the process where the ärende stands, as text."""
    spec = bundle_of(house, arende).spec
    boxes = [box for box in spec.boxes if box.process == position.process and box.kind in _WORK and box.name]
    return [Steg(box.name, _state(box.id, position)) for box in boxes]


def _state(box: str, position: Position) -> str:
    if box in position.boxes:
        return "har"
    return "gatt" if box in position.passed else "kvar"


def diagram_of(house: House, arende: Mapping[str, Any], position: Position) -> Diagram | None:
    """Return the diagram of the process where the ärende stands, if the models hold it."""
    if position.process not in bundle_of(house, arende).spec.diagrams:
        return None
    url = url_for("diagram.bpmn", process=arende["process"], version=arende["bundle"], visad=position.process)
    return Diagram(url, position.boxes, (*position.passed, *position.flows))


def earlier_answers(
    house: House, arende: Mapping[str, Any], tidigare: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Return what each earlier step said, in the words of its form, newest first."""
    told = []
    for row in tidigare:
        bundle = house.bundle(row.get("modeller") or arende["bundle"], arende["process"])
        form = bundle.form(row["formular"]) if row.get("formular") else None
        told.append({**row, "rader": _told(form, row.get("varden") or {})})
    return told[::-1]


def told(form: Form | None, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, Any]]:
    """Return what somebody filled in, pair by pair, in the words of the form."""
    labels = _labels(form)
    named = [(name, text) for name, text in pairs if text and not name.endswith("-rader")]
    return [
        (_label(name.rpartition("-")[2], labels), _in_words(labels.get(name), text)) for name, text in named
    ]


def _labels(form: Form | None) -> dict[str, Component]:
    parts = iter_fields(form) if form else ()
    return {part.key: part for part in parts if not isinstance(part, Group) and part.key}


def _told(form: Form | None, values: Mapping[str, Any]) -> list[tuple[str, Any]]:
    labels = _labels(form)
    return [
        (_label(key, labels), _in_words(labels.get(key), value))
        for key, value in values.items()
        if value not in (None, "", [])
    ]


def _label(key: str, labels: Mapping[str, Any]) -> str:
    found = labels.get(key)
    return (found.label.fixed if found else "") or key.replace("_", " ").capitalize()


def _in_words(part: Component | None, value: Any) -> Any:
    """Return the labels of chosen alternatives and of the questions in rows, rather than their ids."""
    if isinstance(part, DynamicList) and isinstance(value, list):
        return "\n".join(_row_in_words(part, row) for row in value if isinstance(row, Mapping))
    if isinstance(part, Field) and part.choices is not None:
        words = {choice.token: choice.label for choice in part.choices.fixed}
        many: Sequence[Any] = value if isinstance(value, list) else [value]
        return ", ".join(words.get(_token(one), str(one)) for one in many)
    return value


def _row_in_words(part: DynamicList, row: Mapping[str, Any]) -> str:
    labels = {one.key: one for one in iter_fields(part.components) if isinstance(one, Field)}
    said = [(key, value) for key, value in row.items() if value not in (None, "", [])]
    return "; ".join(
        f"{_label(key, labels)}: {answer_words(_in_words(labels.get(key), value))}" for key, value in said
    )


def _token(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
