"""Random processes, run at random: against the stock engine, and against ourselves without saving."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.engine import Spec, Turn, complete, deliver, parse, start, wake
from server.engine.case import Case
from server.engine.show import show
from tests.diagrams.drawing import NOW, World, bpmn, user
from tests.diagrams.random_drawing import DECLARED, Block, Drawing, WholeDrawing, all_blocks, blocks
from tests.diagrams.stock import StockCase

WORLD = World()


def finished(drawing: Drawing, block: Block) -> dict[str, bytes]:
    """Draw the whole process around a block."""
    last = drawing.add(block, "s")
    out = drawing.name("l")
    drawing.body.append(user(out))
    drawing.flow(last, out)
    drawing.flow(out, "e")
    content = bpmn("".join(drawing.body), ";".join(drawing.flows), declared=DECLARED)
    return {"p.bpmn": content, **drawing.files}


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(block=blocks, choices=st.lists(st.integers(0, 11), min_size=40, max_size=40), val=st.integers(0, 3))
def test_a_random_process_equals_the_stock_engine(block: Block, choices: list[int], val: int) -> None:
    files = finished(Drawing(), block)
    spec = parse(files, "p")
    turn, stock = start(spec, {"val": val}, WORLD, NOW), StockCase(files, "p", {"val": val})
    for number, choice in enumerate(choices):
        assert sorted(one.box for one in turn.open) == stock.open()
        if turn.completed:
            break
        opened = sorted({one.box for one in turn.open})
        box = opened[choice % len(opened)]
        chosen = next(one.id for one in turn.open if one.box == box)
        answers = {f"svar_{box}": number}
        turn = complete(spec, turn.state, chosen, answers, WORLD, NOW)
        stock.complete(box, None, answers)
        assert len(turn.state) < 6_000
    assert turn.completed == stock.completed
    if turn.completed:
        assert turn.data == stock.data


class Unsaved:
    """A case that stays in memory from start to end: nothing is saved, nothing is forgotten."""

    def __init__(self, spec: Spec, data: dict[str, Any]) -> None:
        self.case = Case(spec.compiled, "p", WORLD, NOW)
        self.case.begin(data)
        self.case.drain()

    @property
    def turn(self) -> Turn:
        return show(self.case, "")

    def complete(self, number: int, answers: dict[str, Any]) -> None:
        self._token(self.turn.open[number].id).task_spec.answer(
            self._token(self.turn.open[number].id), answers
        )
        self.case.drain()

    def fire(self, task_id: str, payload: dict[str, Any] | None = None) -> None:
        token = self._token(task_id)
        token.task_spec.fire(token, payload)
        self.case.drain()

    def _token(self, task_id: str) -> Any:
        return next(run.tasks[task_id] for run in self.case.runs() if task_id in run.tasks)


def seen(turn: Turn) -> Any:
    """What must be the same, in an order of its own."""
    return (
        sorted(one.box for one in turn.open),
        sorted((one.box, one.due_at) for one in turn.timers),
        sorted((one.box, one.name, one.key) for one in turn.messages),
        sorted((one.process, one.box) for one in turn.positions),
        turn.completed,
        turn.data,
    )


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    block=all_blocks, choices=st.lists(st.integers(0, 30), min_size=40, max_size=40), val=st.integers(0, 3)
)
def test_saving_and_forgetting_at_each_step_changes_nothing(
    block: Block, choices: list[int], val: int
) -> None:
    spec = parse(finished(WholeDrawing(), block), "p")
    data = {"val": val, "nyckel": "A", "poster": ["x", "y"]}
    turn, unsaved, now = start(spec, data, WORLD, NOW), Unsaved(spec, data), NOW
    for number, choice in enumerate(choices):
        assert seen(turn) == seen(unsaved.turn)
        if turn.completed:
            break
        turn, now = step(spec, turn, unsaved, number, choice, now)
        assert len(turn.state) < 12_000


def step(spec: Spec, turn: Turn, unsaved: Unsaved, number: int, choice: int, now: Any) -> tuple[Turn, Any]:
    """Do the same in both: complete a task, deliver the message, or let the first moment come."""
    other = unsaved.turn
    ways = len(turn.open) + bool(turn.messages) + bool(turn.timers)
    chosen = choice % ways
    if chosen < len(turn.open):
        one = sorted(turn.open, key=lambda row: (row.box, str(sorted(row.data.items(), key=str))))[chosen]
        twin = next(
            place for place, row in enumerate(other.open) if (row.box, row.data) == (one.box, one.data)
        )
        answers = {f"svar_{one.box}": number}
        unsaved.complete(twin, answers)
        return complete(spec, turn.state, one.id, answers, WORLD, now), now
    if turn.messages and chosen == len(turn.open):
        unsaved.fire(other.messages[0].task_id, {"ord": number})
        first = next(row for row in other.messages)
        assert first.box in {row.box for row in turn.messages}
        return deliver(spec, turn.state, "svar", "A", {"ord": number}, WORLD, now), now
    now = min(row.due_at for row in turn.timers) + timedelta(seconds=1)
    unsaved.case.now = now
    while any(row.due_at <= now for row in unsaved.turn.timers):
        unsaved.fire(min(unsaved.turn.timers, key=lambda row: row.due_at).task_id)
    return wake(spec, turn.state, WORLD, now), now
