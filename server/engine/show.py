"""Reads a Turn off a case."""

from __future__ import annotations

from typing import Any

from server.engine.case import Case
from server.engine.events import Boundary, Catch, Exit
from server.engine.multi import COUNTER, is_instance
from server.engine.node import seen_data
from server.engine.read_details import split_groups
from server.engine.tasks import UserTask
from server.engine.timing import read_due
from server.engine.token import READY, WAITING, Token
from server.engine.turn import OpenTask, Position, Timer, Turn, Waiting


def show(case: Case, state: str) -> Turn:
    """Return what others may know of the case."""
    tokens = [] if case.completed else [token for run in case.runs() for token in run.live()]
    waiting = [one for one in tokens if one._state == WAITING and isinstance(one.task_spec, Catch)]
    return Turn(
        state=state,
        open=tuple(
            open_task(one) for one in tokens if one._state == READY and isinstance(one.task_spec, UserTask)
        ),
        timers=tuple(_timer(one) for one in waiting if "due" in one.internal_data),
        messages=tuple(_waiting(one) for one in waiting if "key" in one.internal_data),
        steps=tuple(case.steps),
        completed=case.completed,
        data=case.result if case.completed else case.facts(),
        positions=_positions(tokens),
    )


def open_task(token: Token) -> OpenTask:
    """Return a user task with the facts it sees."""
    details = token.task_spec.own
    box = details.box
    data = seen_data(token)
    return OpenTask(
        id=token.id,
        box=box.id,
        name=box.name,
        process=box.process,
        form=box.form,
        groups=_groups(token, data),
        due=_due(token, data),
        properties=box.properties,
        data=dict(data),
        element_values=_element_values(token),
    )


def _groups(token: Token, data: dict[str, Any]) -> tuple[str, ...]:
    details = token.task_spec.own
    if details.groups is None or details.groups.expression is None:
        groups: tuple[str, ...] = details.box.groups
        return groups
    value, why = details.groups.explain(data)
    if isinstance(value, str):
        return split_groups(value)
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    raise token.task_spec.fault(f"candidateGroups {details.groups.source!r} gav inga roller. {why}".strip())


def _due(token: Token, data: dict[str, Any]) -> Any:
    due = token.task_spec.own.due
    if due is None:
        return None
    try:
        return read_due(due.value(data))
    except ValueError as error:
        raise token.task_spec.fault(f"dueDate {due.source!r}: {error}.") from error


def _element_values(token: Token) -> dict[str, Any]:
    if not is_instance(token):
        return {}
    names = [COUNTER, token.parent.task_spec.loop.item]
    return {name: token.data[name] for name in names if name in token.data}


def _timer(token: Token) -> Timer:
    box = token.task_spec.own.box
    return Timer(token.id, box.id, token.internal_data["due"], box.process)


def _waiting(token: Token) -> Waiting:
    box = token.task_spec.own.box
    return Waiting(token.id, box.id, str(box.message), token.internal_data["key"], box.process)


def _positions(tokens: list[Token]) -> tuple[Position, ...]:
    found: dict[Position, None] = {}
    for token in tokens:
        spec = token.task_spec
        if spec.details is not None and not isinstance(spec, (Boundary, Exit)):
            found[Position(spec.own.box.process, spec.own.box.id)] = None
    return tuple(found)
