"""Read one level of a form: parse, hide, check. Rows and groups with a path are levels of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from server.errors import FaltFel
from server.forms.checks import fault
from server.forms.components import Component, Condition, DynamicList, Field, Group, Part, Static
from server.forms.pairs import MAX_ROWS, Nest
from server.forms.values import MANY, Unreadable, from_json, from_post

Raw: TypeAlias = Nest | Mapping[str, object]
_ROUNDS = 10  # conditions may depend on each other; a form that still wavers then is taken as it is


@dataclass
class Level:
    """What came out of one level."""

    values: dict[str, object] = field(default_factory=dict)
    motor: dict[str, object] = field(default_factory=dict)
    faults: list[FaltFel] = field(default_factory=list)
    hidden: set[str] = field(default_factory=set)  # prefix + component id


@dataclass
class _Question:
    """One component of the level, with the conditions of the sections around it."""

    component: Component
    conditions: tuple[Condition, ...]
    value: object = None
    motor: object = None
    said: bool = False
    faults: list[FaltFel] = field(default_factory=list)
    hidden_inside: set[str] = field(default_factory=set)

    @property
    def key(self) -> str:
        component = self.component
        return component.path if isinstance(component, Group) else component.key


def read_level(
    components: Iterable[Component], raw: Raw, outer: Mapping[str, object], prefix: str = ""
) -> Level:
    """Return the answers of a level and all that is wrong with them."""
    level = Level()
    questions = list(_questions(components, ()))
    _refuse_unknown(questions, raw, prefix, level)
    for question in questions:
        if isinstance(question.component, Field):
            _read_field(question, question.component, raw, outer, prefix)
    siblings = {**outer, **_known(questions, set(), outer)}
    for question in questions:
        if not isinstance(question.component, Field):
            _read_nested(question, raw, siblings, prefix)
    hidden = _hidden(questions, outer)
    _collect(level, questions, hidden, outer, prefix)
    return level


def _questions(components: Iterable[Component], around: tuple[Condition, ...]) -> Iterable[_Question]:
    for component in components:
        conditions = (*around, component.hide) if component.hide else around
        yield _Question(component, conditions)
        if isinstance(component, Group) and not component.path:
            yield from _questions(component.components, conditions)


def _refuse_unknown(questions: list[_Question], raw: Raw, prefix: str, level: Level) -> None:
    if isinstance(raw, Nest):
        return  # nest() has already listed them
    known = {question.key for question in questions if question.key}
    for key in raw:
        if key not in known:
            name = str(key).encode("utf-8", "replace").decode()[:80]
            level.faults.append(FaltFel(prefix + name, "Frågan finns inte i formuläret. Ta bort svaret."))


def _read_field(
    question: _Question, component: Field, raw: Raw, outer: Mapping[str, object], prefix: str
) -> None:
    if component.disabled or _is_readonly(component, outer):
        return
    try:
        if isinstance(raw, Nest):
            question.said = True
            question.value = from_post(component, raw.texts.get(component.key, []), outer)
        elif component.key in raw:
            question.said = True
            question.value = from_json(component, raw[component.key], outer)
        elif component.default is not None and outer.get(component.key) is None:
            question.said = True
            question.value = from_json(component, component.default, outer)
    except Unreadable as error:
        question.faults.append(FaltFel(prefix + component.key, str(error)))
        return
    text = fault(component, question.value)
    if text:
        question.faults.append(FaltFel(prefix + component.key, text))
    question.motor = question.value


def _is_readonly(component: Field, outer: Mapping[str, object]) -> bool:
    if isinstance(component.readonly, bool):
        return component.readonly
    return component.readonly.evaluate(outer).value is True


def _read_nested(question: _Question, raw: Raw, siblings: Mapping[str, object], prefix: str) -> None:
    component = question.component
    if isinstance(component, Group) and component.path:
        inner = raw.groups[component.path] if isinstance(raw, Nest) else raw.get(component.path, {})
        question.said = isinstance(raw, Nest) or component.path in raw
        if not isinstance(inner, Nest | Mapping):
            question.faults.append(FaltFel(prefix + component.path, "Ge svaren som ett objekt."))
            return
        result = read_level(component.components, inner, siblings, f"{prefix}{component.path}-")
        question.value, question.motor = result.values, result.motor
        question.faults, question.hidden_inside = result.faults, result.hidden
    elif isinstance(component, DynamicList):
        _read_rows(question, component, raw, siblings, prefix)


def _read_rows(
    question: _Question, component: DynamicList, raw: Raw, siblings: Mapping[str, object], prefix: str
) -> None:
    name = prefix + component.key
    rows = raw.rows[component.key] if isinstance(raw, Nest) else raw.get(component.key, [])
    question.said = isinstance(raw, Nest) or component.key in raw
    if rows is None:
        rows = []
    if not isinstance(rows, list) or not all(isinstance(row, Nest | Mapping) for row in rows):
        question.faults.append(FaltFel(name, "Ge svaren som en lista av objekt."))
        return
    if len(rows) > MAX_ROWS:
        question.faults.append(FaltFel(name, f"Ta bort rader. Högst {MAX_ROWS} får plats."))
        return
    values: list[object] = []
    motor: list[object] = []
    for index, row in enumerate(rows):
        scope = {**siblings, "parent": siblings, "i": index + 1}
        result = read_level(component.components, row, scope, f"{name}-{index}-")
        question.hidden_inside |= result.hidden
        if isinstance(row, Nest) and _is_blank(row, result):
            continue  # a row nobody wrote in
        question.faults += result.faults
        values.append(result.values)
        motor.append(result.motor)
    if len(values) < component.least:
        title = component.label.fixed or component.key
        question.faults.append(FaltFel(name, f"Lägg till minst {component.least} i ”{title}”."))
    question.value, question.motor = values, motor


def _is_blank(row: Nest, read: Level) -> bool:
    written = any(text.strip() for texts in row.texts.values() for text in texts)
    return not written and not any(_filled(value) for value in read.values.values())


def _filled(value: object) -> bool:
    if isinstance(value, dict):
        return any(_filled(item) for item in value.values())
    return value not in (None, False, [])


def _known(questions: list[_Question], hidden: set[int], outer: Mapping[str, object]) -> dict[str, object]:
    """Return what conditions may see: answers, else the facts; None for what is hidden."""
    known: dict[str, object] = {}
    for number, question in enumerate(questions):
        component = question.component
        if isinstance(component, Static):
            if component.key and component.expression:
                known[component.key] = component.expression.evaluate({**outer, **known}).value
        elif question.key:
            said = question.value if question.said else outer.get(question.key, _fallback(component))
            known[question.key] = None if number in hidden else said
    return known


def _fallback(component: Component) -> object:
    if isinstance(component, Field):
        return component.default if component.default is not None else [] if component.kind in MANY else None
    return None


def _hidden(questions: list[_Question], outer: Mapping[str, object]) -> set[int]:
    """Return the positions of hidden questions; conditions are played until nothing changes."""
    hidden: set[int] = set()
    for _ in range(_ROUNDS):
        scope = {**outer, **_known(questions, hidden, outer)}
        now = {
            number
            for number, question in enumerate(questions)
            if any(condition.expression.evaluate(scope).value is True for condition in question.conditions)
        }
        if now == hidden:
            break
        hidden = now
    return hidden


def _collect(
    level: Level, questions: list[_Question], hidden: set[int], outer: Mapping[str, object], prefix: str
) -> None:
    known = _known(questions, hidden, outer)
    for number, question in enumerate(questions):
        component: Part = question.component
        if number in hidden:
            level.hidden.add(prefix + component.id)
            continue
        level.hidden |= question.hidden_inside
        level.faults += question.faults
        if isinstance(component, Static) and component.key:
            level.values[component.key] = known[component.key]
            if component.motor:
                level.motor[component.key] = known[component.key]
        elif isinstance(component, Field):
            _collect_field(level, question, component, prefix)
        elif question.said:
            level.values[question.key] = question.value
            if question.motor:
                level.motor[question.key] = question.motor


def _collect_field(level: Level, question: _Question, component: Field, prefix: str) -> None:
    if question.said:
        level.values[component.key] = question.value
        if component.motor:
            level.motor[component.key] = question.value
    elif component.required and not component.disabled and not question.faults:
        text = fault(component, None)
        if text and component.readonly is False:
            level.faults.append(FaltFel(prefix + component.key, text))
