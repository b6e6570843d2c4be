"""Answers a form as a scenario means it: what it says, what it knows, and plain samples for the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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

    def of(self, components: Iterable[Component], prefix: str = "") -> dict[str, Any]:
        values: dict[str, Any] = {}
        for component in components:
            match component:
                case Field():
                    self._put(values, component, prefix)
                case Group(path=""):
                    values |= self.of(component.components, prefix)
                case Group():
                    values[component.path] = self.of(component.components, prefix)
                case DynamicList():
                    values |= self._rows(component, prefix)
        return values

    def _rows(self, component: DynamicList, prefix: str) -> dict[str, Any]:
        """Return the rows that were said one by one, else as many like rows as there must be."""
        name = prefix + component.key
        if self.said.get(name) == []:
            self.used.add(name)
            return {component.key: []}
        said = {
            key.removeprefix(f"{name}-").partition("-")[0] for key in self.said if key.startswith(f"{name}-")
        }
        count = max([component.least, *(int(number) + 1 for number in said if number.isdigit())])
        rows = [self.of(component.components, f"{name}-{number}-") for number in range(max(count, 1))]
        return {component.key: rows} if any(rows) else {}

    def _put(self, values: dict[str, Any], field: Field, prefix: str) -> None:
        said = self._said_as(field, prefix)
        if field.readonly is True or field.disabled:
            self.used.add(said or field.key)
            return
        if said is not None:  # what is said to be unknown is left blank, whatever is known
            self.used.add(said)
            values[field.key] = self._typed(field, self.said[said])
            return
        value = self._value(field)
        if value is not None:
            values[field.key] = value

    def _said_as(self, field: Field, prefix: str) -> str | None:
        return next((name for name in (prefix + field.key, field.key) if name in self.said), None)

    def _value(self, field: Field) -> Any:
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
                return next(self._choices(field), None)
            case "checklist" | "taglist":
                return list(self._choices(field))[:1]
            case _:
                return None

    def _choices(self, field: Field) -> Iterator[Any]:
        return (as_json(choice.value) for choice in choices_of(field, self.data))
