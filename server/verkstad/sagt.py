"""What was answered in a form, in the words of a scenario: the labels that differ from what is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from server.cases import UppgiftView
from server.errors import LagrumError
from server.forms import (
    Component,
    DynamicList,
    Field,
    Group,
    as_json,
    choices_of,
    iter_fields,
)
from server.forms.level import read_level
from server.forms.pairs import nest
from server.scenarios.answering import answer_form
from server.scenarios.values import same_value
from server.scenarios.words import NO_ROWS, Words
from server.verkstad.provminne import Pairs

_TEXT = {"textfield", "textarea"}
_MANY = {"checklist", "taglist"}


def default_answers(view: UppgiftView, known: Mapping[str, object], day: date) -> dict[str, Any]:
    """Return what a scenario answers when its sentence says nothing."""
    return answer_form(view, [], known, day)


def answers_of(view: UppgiftView, pairs: Pairs) -> Mapping[str, Any]:
    """Return posted answers as JSON, also those of a form that is not accepted."""
    if view.form is None:
        return {}
    posted, _ = nest(view.form.components, pairs)
    read = as_json(read_level(view.form.components, posted, view.data).values)
    return read if isinstance(read, Mapping) else {}


def said_of(
    view: UppgiftView, answers: Mapping[str, Any], known: Mapping[str, object], day: date, words: Words
) -> Pairs:
    """Return the rows of the sentence's table that make a scenario answer the same."""
    if view.form is None:
        return ()
    teller = _Teller(view, words)
    return tuple(teller.rows(view.form.components, answers, default_answers(view, known, day), "", ""))


class _Teller:
    def __init__(self, view: UppgiftView, words: Words) -> None:
        self.view, self.words = view, words
        form = view.form
        fields = iter_fields(form) if form else ()
        self.keys = {one.key for one in fields if isinstance(one, Field)}

    def rows(
        self,
        components: tuple[Component, ...],
        given: Mapping[str, Any],
        known: Mapping[str, Any],
        prefix: str,
        label: str,
    ) -> Iterator[tuple[str, str]]:
        """Yield label and value of each answer that differs from what is known."""
        for component in components:
            match component:
                case Field() if component.key in given and not component.disabled:
                    value = given[component.key]
                    if not _same(value, known.get(component.key)):
                        yield self._say(component, value, prefix, label)
                case Group(path=""):
                    yield from self.rows(component.components, given, known, prefix, label)
                case Group():
                    inner, before = given.get(component.path) or {}, known.get(component.path) or {}
                    yield from self.rows(component.components, inner, before, prefix, label)
                case DynamicList() if component.key in given:
                    yield from self._list(component, given[component.key] or [], known, prefix, label)

    def _list(
        self, component: DynamicList, rows: list[Any], known: Mapping[str, Any], prefix: str, label: str
    ) -> Iterator[tuple[str, str]]:
        before = known.get(component.key) or []
        name = component.label.fixed or component.key
        if not rows and before:
            yield name, NO_ROWS
        usual = before[0] if before else {}
        told = [
            list(self.rows(component.components, row, usual, *self._place(component, number, prefix, label)))
            for number, row in enumerate(rows)
        ]
        if len(rows) == len(before) and not any(told):
            return
        for number, (row, said) in enumerate(zip(rows, told, strict=True)):
            yield from said or self._first(component, row, *self._place(component, number, prefix, label))

    def _place(self, component: DynamicList, number: int, prefix: str, label: str) -> tuple[str, str]:
        name = component.label.fixed or component.key
        return f"{prefix}{component.key}-{number}-", f"{label}{name} {number + 1}: "

    def _first(
        self, component: DynamicList, row: Mapping[str, Any], prefix: str, label: str
    ) -> Iterator[tuple[str, str]]:
        """Say the first answer of a row that is as usual: so the row is counted."""
        for one in iter_fields(component.components):
            if isinstance(one, Field) and row.get(one.key) is not None:
                yield self._say(one, row[one.key], prefix, label)
                return

    def _say(self, field: Field, value: Any, prefix: str, label: str) -> tuple[str, str]:
        names = [f"{label}{one}" for one in (field.label.fixed, field.key) if one]
        texts = list(self._texts(field, value))
        for name in names:
            for text in texts:
                if self._means(name, text, field, value, prefix):
                    return name, text
        return names[-1], texts[-1]

    def _texts(self, field: Field, value: Any) -> Iterator[str]:
        """Yield ways to write the value: by its labels, then plainly."""
        if value is None or value == "":
            yield "okänt"
            return
        labels = {_token(as_json(one.value)): one.label for one in choices_of(field, self.view.data)}
        many = value if isinstance(value, list) else [value]
        if labels:
            yield ", ".join(labels.get(_token(one), _plain(one)) for one in many)
        yield ", ".join(_plain(one) for one in many)

    def _means(self, name: str, text: str, field: Field, value: Any, prefix: str) -> bool:
        """Tell whether a scenario reads these words as this answer, and as no other of the form's."""
        if name != name.strip() or text != text.strip() or not text or not self.words.knows(name):
            return False
        names = self.words.names_of(name)
        own = prefix + field.key
        if own not in names and field.key not in names:
            return False
        others = {one for one in names if one in self.keys and one not in {own, field.key}}
        try:
            read = self.words.read(own, text)
        except LagrumError:
            return False
        return not others and _same(_typed(field, read), value)


def _typed(field: Field, value: Any) -> Any:
    if field.kind in _MANY and value is not None and not isinstance(value, list):
        return [value]
    return str(value) if field.kind in _TEXT and value is not None else value


def _same(one: Any, other: Any) -> bool:
    return (_blank(one) and _blank(other)) or (
        isinstance(one, bool) == isinstance(other, bool) and same_value(one, other)
    )


def _blank(value: Any) -> bool:
    return value is None or value in ("", [])


def _token(value: Any) -> str:
    return _plain(value)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)
