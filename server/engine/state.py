"""The state of a case as text: an ordered list of tokens per running process, and each fact once.

Specs are not in it. A state fits the Spec whose content hash it names, and no other.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from server.engine.case import Case, Run, SubCase
from server.engine.errors import OtherSpec
from server.engine.spec import Spec
from server.engine.token import Token
from server.engine.turn import World
from server.engine.values import dumps, loads

FORMAT = 1


def dump_state(spec: Spec, case: Case) -> str:
    """Return the state of a compacted case."""
    table = _Table()
    if case.completed:
        runs: list[Any] = []
        table.index(case.result)
    else:
        runs = [_run_row(run, table) for run in case.runs()]
    return dumps([FORMAT, spec.content_hash, case.ticks, table.rows, runs])


def load_state(spec: Spec, state: str, world: World | None, now: datetime) -> Case:
    """Return a fresh copy of the case; the caller may discard it.

    Raises:
        OtherSpec: the state was written with another Spec.
    """
    form, content_hash, ticks, rows, runs = loads(state)
    if form != FORMAT or content_hash != spec.content_hash:
        raise OtherSpec(spec.content_hash, content_hash)
    case = Case(spec.compiled, spec.process, world, now)
    case.ticks = ticks
    if not runs:
        case.completed, case.result = True, rows[0]
        return case
    tokens: dict[str, Token] = {}
    for holder_id, scope, token_rows in runs:
        run: Run = case
        if holder_id is not None:
            holder = tokens[holder_id]
            run = SubCase(spec.compiled[scope], holder, case)
            case.subprocesses[holder_id] = run
        _load_tokens(run, token_rows, rows)
        tokens.update(run.tasks)
    return case


class _Table:
    """Each data dict once; tokens refer to it by number."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []

    def index(self, data: dict[str, Any]) -> int:
        for number, row in enumerate(self.rows):
            if row is data or _same(row, data):
                return number
        self.rows.append(data)
        return len(self.rows) - 1


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    # Identity of each value: 1 and True, or Decimal("1") and Decimal("1.0"), are never taken for each other.
    return len(one) == len(other) and all(
        name in other and value is other[name] for name, value in one.items()
    )


def _run_row(run: Run, table: _Table) -> list[Any]:
    holder = None if run.holder is None else run.holder.id
    places = {token_id: number for number, token_id in enumerate(run.tasks)}
    rows = [
        [
            token.id,
            -1 if token._parent is None else places[token._parent],
            token.task_spec.name,
            token._state,
            token.last_state_change,
            table.index(token.data),
            token.internal_data or 0,
        ]
        for token in run.tasks.values()
    ]
    return [holder, run.spec.name, rows]


def _load_tokens(run: Any, rows: list[list[Any]], table: list[dict[str, Any]]) -> None:
    specs = run.spec.task_specs
    loaded: list[Token] = []
    for token_id, parent, name, state, tick, data, internal in rows:
        token = Token.__new__(Token)
        token.__dict__ = {
            "id": token_id,
            "workflow": run,
            "task_spec": specs[name],
            "thread_id": 0,
            "triggered": False,
            "data": dict(table[data]),
            "internal_data": internal or {},
            "hits": (),
            "_state": state,
            "_children": [],
            "_parent": None,
            "last_state_change": tick,
        }
        if parent >= 0:
            token._parent = loaded[parent].id
            loaded[parent]._children.append(token_id)
        loaded.append(token)
        run.tasks[token_id] = token
    run.task_tree = loaded[0]
