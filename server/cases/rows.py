"""Turns a computed turn into the rows that it writes. Nothing here reads or writes the database."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any, TypeVar
from uuid import uuid4

from server.cases.case import Case, Mirror
from server.cases.effects import SendEffect, WakeEffect
from server.cases.house import STOCKHOLM, day_of
from server.cases.rules import grenar_in, lagrum_in, of_property, rules_of
from server.cases.turning import Done
from server.dmn import Hit
from server.engine import OpenTask, Step, Timer, Turn, Waiting
from server.store.encoding import digest
from server.store.turns import TurnRows

ONGOING, CLOSED = "pagaende", "avslutat"
BEVAKNING = "bevakning"

_T = TypeVar("_T")
Staffed = Callable[[str, str, str], bool]

_NEWEST_FIRST = 10**15


def rows_of(done: Done, staffed: Staffed) -> TurnRows:
    """Return everything that the turn writes, decisions and letters excepted."""
    case, turn = done.case, done.turn
    mirror = mirror_of(turn)
    answers = _answers(done)
    rows = TurnRows(
        arende=case.id,
        version=case.version,
        status=CLOSED if turn.completed else ONGOING,
        now=done.now,
        state=turn.state,
        spegel=mirror.to_row(),
        svar=answers,
        steg=_steps(done, answers),
        gone_uppgifter=_gone(case.mirror.uppgifter, mirror.uppgifter),
        gone_timers=[key for key, _ in _gone(case.mirror.timers, mirror.timers)],
        gone_waiting=_gone(case.mirror.waiting, mirror.waiting),
        gone_meddelanden=done.consumed,
    )
    for task in turn.open:
        if task.id not in case.mirror.uppgifter:
            row, inbox = task_row(case, task, done.now, staffed)
            rows.uppgift.append(row)
            rows.inkorg += inbox
    known = set(case.mirror.timers)
    rows.bevakning += [
        timer_row(case.id, t) for t in turn.timers if (t.task_id, t.due_at.isoformat()) not in known
    ]
    rows.bevakning += [_watch(case.id, effect) for effect in done.effects if isinstance(effect, WakeEffect)]
    rows.vantar = [wait_row(case.id, w) for w in turn.messages if w.task_id not in case.mirror.waiting]
    rows.utkorg = [_send(done, effect) for effect in done.effects if isinstance(effect, SendEffect)]
    return rows


def mirror_of(turn: Turn) -> Mirror:
    """Return the ids of the rows that mirror the state after a turn."""
    return Mirror(
        uppgifter=tuple(task.id for task in turn.open),
        timers=tuple((timer.task_id, timer.due_at.isoformat()) for timer in turn.timers),
        waiting=tuple(wait.task_id for wait in turn.messages),
    )


def _gone(before: Sequence[_T], after: Sequence[_T]) -> list[_T]:
    return [key for key in before if key not in after]


def _answers(done: Done) -> list[dict[str, Any]]:
    given = done.answered
    if given is None or not given.values:
        return []
    return [
        {
            "id": uuid4().hex,
            "arende": done.case.id,
            "process": given.process,
            "box": given.box,
            "tid": done.now,
            "salt": secrets.token_hex(16),
            "varden": dict(given.values),
        }
    ]


def _steps(done: Done, answers: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    first = (done.case.version + 1) * 1000
    rows = [_step(done, first + place, step, hits) for place, (step, hits) in enumerate(done.steps)]
    given = done.answered
    if given is None:
        return rows
    own = next((row for row in rows if row["box"] == given.box and row["process"] == given.process), None)
    if own is not None:
        own |= {"uppgift": given.uppgift, "av": done.actor.id, "roll": done.roll}
        if answers:
            salted = [answers[0]["salt"], answers[0]["varden"]]
            own |= {"svar": answers[0]["id"], "svar_hash": digest(salted)}
    return rows


def _step(done: Done, nr: int, step: Step, hits: Sequence[Hit]) -> dict[str, Any]:
    rules = rules_of(hits)
    grenar = [gren for rule in rules for gren in rule["grenar"]]
    lagrum = list(dict.fromkeys(text for rule in rules for text in rule["lagrum"]))
    if not rules:  # a box without rules says itself what it stands on
        grenar = grenar_in(of_property(step.properties, "gren"))
        lagrum = lagrum_in(of_property(step.properties, "lagrum"))
    return {
        "arende": done.case.id,
        "nr": nr,
        "tid": done.now,
        "process": step.process,
        "box": step.box,
        "namn": step.name or step.box,
        "slag": step.kind,
        "flode": list(step.flows) or None,
        "av": None,
        "roll": None,
        "uppgift": None,
        "regler": rules or None,
        "grenar": grenar or None,
        "lagrum": lagrum or None,
        "svar": None,
        "svar_hash": None,
    }


def task_row(
    case: Case, task: OpenTask, now: datetime, staffed: Staffed
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return the row of an open task, and its rows in the inbox, one per role."""
    roller = list(task.groups)
    due = None if task.due is None else day_of_due(task.due)
    ordning = order_of(due, now)
    enheter = {roll: _unit_of(case, task, roll, staffed) for roll in roller}
    row = {
        "id": task.id,
        "arende": case.id,
        "process": task.process,
        "box": task.box,
        "namn": task.name or task.box,
        "formular": task.form or None,
        "roll": roller[0] if roller else "",
        "roller": roller,
        "enhet": enheter[roller[0]] if roller else "",
        "delegationspunkt": of_property(task.properties, "delegationspunkt"),
        "egenskaper": dict(task.properties),
        "forfaller": due,
        "skapad": now,
        "ordning": ordning,
        "tagen_av": None,
    }
    inbox = [
        {
            "uppgift": task.id,
            "roll": roll,
            "verksamhetsgren": case.verksamhetsgren,
            "enhet": enhet,
            "ordning": ordning,
        }
        for roll, enhet in enheter.items()
    ]
    return row, inbox


def _unit_of(case: Case, task: OpenTask, roll: str, staffed: Staffed) -> str:
    """Return the unit whose task it is; "" for the whole gren when nobody at the unit holds the role."""
    named = of_property(task.properties, "enhet")
    if named:
        return named
    return case.enhet if staffed(case.verksamhetsgren, case.enhet, roll) else ""


def order_of(due: date | None, now: datetime) -> int:
    """Return the inbox's sort key: what has a term first, the nearest first; then the newest."""
    if due is not None:
        return int(datetime.combine(due, time(), STOCKHOLM).timestamp())
    return _NEWEST_FIRST - int(now.timestamp() * 1000)


def day_of_due(due: date | datetime) -> date:
    """Return the legal day of a term."""
    return day_of(due) if isinstance(due, datetime) else due


def timer_row(arende: str, timer: Timer) -> dict[str, Any]:
    """Return the row of a moment that is waited for."""
    return {
        "id": timer.task_id,
        "arende": arende,
        "slag": "timer",
        "box": timer.box,
        "orsak": timer.box,
        "due_at": timer.due_at,
    }


def _watch(arende: str, effect: WakeEffect) -> dict[str, Any]:
    due = datetime.combine(effect.day, time(), STOCKHOLM)
    return {
        "id": uuid4().hex,
        "arende": arende,
        "slag": "dag",
        "box": None,
        "orsak": effect.reason,
        "due_at": due,
    }


def wait_row(arende: str, wait: Waiting) -> dict[str, Any]:
    """Return the row of a message that is waited for."""
    return {"id": wait.task_id, "arende": arende, "box": wait.box, "namn": wait.name, "nyckel": wait.key}


def _send(done: Done, effect: SendEffect) -> dict[str, Any]:
    return {
        "id": uuid4().hex,
        "arende": done.case.id,
        "mottagare": effect.mottagare,
        "namn": effect.namn,
        "nyckel": effect.nyckel,
        "data": dict(effect.data),
        "skapad": done.now,
        "nasta_forsok": done.now,
        "forsok": 0,
        "levererad": None,
    }
