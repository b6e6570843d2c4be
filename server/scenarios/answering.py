"""Answers a form as a scenario means it: what it says, what it knows, and plain samples for the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from server.cases.views import UppgiftView
from server.forms import Component, DynamicList, Field, Group, as_json, choices_of
from server.scenarios.scene import NotAsSaid

Said = Sequence[tuple[str, Mapping[str, object]]]  # words of a sentence, and what they mean by name
SAMPLE_TEXT = "Antecknat."


def answer_form(view: UppgiftView, said: Said, known: Mapping[str, object], day: date) -> dict[str, Any]:
    """Return answers to every question of the form, as JSON.

    What the sentence said goes first, then what the scenario knows, then what the ärende knows; a required
    question left over gets a sample, but never one that a legal branch rests on.

    Raises:
        NotAsSaid: the sentence answers a question that the form does not ask.
    """
    if view.form is None:
        return {}
    meant = {name: value for _, one in said for name, value in one.items()}
    answered = _Answers(view, meant, known, day)
    values = answered.of(view.form.components)
    unused = [words for words, one in said if not one.keys() & answered.used]
    if unused:
        raise NotAsSaid(f"Formuläret frågar inte efter {', '.join(unused)}.")
    return values


class _Answers:
    def __init__(
        self, view: UppgiftView, said: dict[str, object], known: Mapping[str, object], day: date
    ) -> None:
        self.view, self.said, self.known, self.day = view, said, known, day
        self.used: set[str] = set()
        self.data: Mapping[str, Any] = {**view.data, **known, **said}

    def of(self, components: Iterable[Component]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for component in components:
            match component:
                case Field():
                    self._put(values, component)
                case Group(path=""):
                    values |= self.of(component.components)
                case Group():
                    values[component.path] = self.of(component.components)
                case DynamicList():
                    values |= self._rows(component)
        return values

    def _rows(self, component: DynamicList) -> dict[str, Any]:
        row = self.of(component.components)
        return {component.key: [row] * max(component.least, 1)} if row else {}

    def _put(self, values: dict[str, Any], field: Field) -> None:
        if field.readonly is True or field.disabled:
            self.used.add(field.key)
            return
        value = self._value(field)
        if value is not None:
            values[field.key] = value

    def _value(self, field: Field) -> Any:
        if field.key in self.said:
            self.used.add(field.key)
            return self._typed(field, self.said[field.key])
        if field.key in self.known:
            return self._typed(field, self.known[field.key])
        if self.view.prefill.get(field.key) is not None:
            return as_json(self.view.prefill[field.key])
        return self._sample(field) if field.required else None

    def _typed(self, field: Field, value: object) -> Any:
        """Return a single word as a list where the question takes several."""
        if field.kind in {"checklist", "taglist"} and value is not None and not isinstance(value, list):
            return [value]
        if field.kind in {"textfield", "textarea"} and value is not None:
            return str(value)
        return value

    def _sample(self, field: Field) -> Any:
        if field.kind in {"textfield", "textarea"}:
            return SAMPLE_TEXT
        if field.kind == "checkbox":
            return True
        if field.ground.gren:
            return None
        match field.kind:
            case "date":
                return self.day.isoformat()
            case "number":
                return int(field.limits.minimum or 0)
            case "radio" | "select":
                return as_json(choices_of(field, self.data)[0].value)
            case "checklist" | "taglist":
                return [as_json(choices_of(field, self.data)[0].value)]
            case _:
                return None
