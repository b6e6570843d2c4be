"""The turns of a case. Each works on a fresh copy: when anything raises, nothing has happened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from server.engine.case import Case
from server.engine.compaction import compact
from server.engine.errors import ModelFault, NobodyWaits, TaskNotOpen
from server.engine.events import Catch
from server.engine.show import open_task, show
from server.engine.spec import Spec
from server.engine.state import dump_state, load_state
from server.engine.tasks import UserTask
from server.engine.token import READY, WAITING, Token
from server.engine.turn import OpenTask, Turn, World
from server.engine.values import clean_data
from server.engine.watch import turn_listener

Answers = Mapping[str, Any] | Callable[[OpenTask], Mapping[str, Any]]
_MAX_FIRED = 1_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def start(
    spec: Spec, data: Mapping[str, Any], world: World, now: datetime, start_event: str | None = None
) -> Turn:
    """Begin a case with these facts, at the plain start event or at a named one."""
    if start_event is not None and start_event not in spec.start_events:
        raise ModelFault(spec.process, start_event, "Det finns ingen sådan starthändelse.")
    case = Case(spec.compiled, spec.process, world, in_utc(now))
    case.begin(clean_data(data, spec.process), start_event)
    return _finish(spec, case)


def complete(spec: Spec, state: str, task_id: str, answers: Answers, world: World, now: datetime) -> Turn:
    """Complete a user task with what a person answered.

    `answers` may be a function of the open task, so that the form is read with the facts of the same state.

    Raises:
        TaskNotOpen: it is not open in this state.
    """
    case = load_state(spec, state, world, in_utc(now))
    token = _find(case, task_id)
    if token is None:
        names = [one.task_spec.own.box.name for one in _tokens(case) if _is_open(one)]
        raise TaskNotOpen(task_id, names)
    token.task_spec.answer(token, answers(open_task(token)) if callable(answers) else answers)
    return _finish(spec, case)


def deliver(
    spec: Spec, state: str, message: str, key: str, data: Mapping[str, Any], world: World, now: datetime
) -> Turn:
    """Give a message to the one box that waits for it: the one that has waited longest.

    Raises:
        NobodyWaits: no box waits for this name and key. Keep the message.
    """
    case = load_state(spec, state, world, in_utc(now))
    waiting = [
        token
        for token in _tokens(case)
        if token._state == WAITING
        and isinstance(token.task_spec, Catch)
        and token.task_spec.event.kind == "message"
        and token.task_spec.event.name == message
        and token.internal_data.get("key") == key
    ]
    if not waiting:
        raise NobodyWaits(message, key)
    token = min(waiting, key=lambda one: one.last_state_change)
    token.task_spec.fire(token, data)
    return _finish(spec, case)


def wake(spec: Spec, state: str, world: World, now: datetime) -> Turn:
    """Fire what is due, the earliest first, until nothing is. A cycle catches up what it missed."""
    case = load_state(spec, state, world, in_utc(now))
    for _ in range(_MAX_FIRED):
        due = [token for token in _tokens(case) if _is_due(token, case.now)]
        if not due:
            break
        token = min(due, key=lambda one: (one.internal_data["due"], one.last_state_change))
        token.task_spec.fire(token)
        case.drain()
    return _finish(spec, case)


def peek(spec: Spec, state: str) -> Turn:
    """Read a state. It is given back as it is."""
    return show(load_state(spec, state, None, _EPOCH), state)


def _finish(spec: Spec, case: Case) -> Turn:
    case.drain()
    if not case.completed:
        for run in case.runs():
            compact(run)
    turn = show(case, dump_state(spec, case))
    listener = turn_listener.get()
    if listener is not None:
        listener(turn)
    return turn


def _tokens(case: Case) -> list[Token]:
    return [] if case.completed else [token for run in case.runs() for token in run.tasks.values()]


def _find(case: Case, task_id: str) -> Token | None:
    return next((one for one in _tokens(case) if one.id == task_id and _is_open(one)), None)


def _is_open(token: Token) -> bool:
    return bool(token._state == READY) and isinstance(token.task_spec, UserTask)


def _is_due(token: Token, now: datetime) -> bool:
    due = token.internal_data.get("due")
    return token._state == WAITING and due is not None and bool(due <= now)


def in_utc(now: datetime) -> datetime:
    """Return an aware moment in UTC."""
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    return now.astimezone(UTC)
