"""Moving at random points of random processes: nothing changes that should not, and nothing gets stuck."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from server.engine import CannotMove, Spec, Turn, complete, deliver, move, parse, propose, start, wake
from server.errors import ModelRejected
from tests.diagrams.drawing import NOW, World, user
from tests.diagrams.random_drawing import Block, WholeDrawing, all_blocks
from tests.test_engine_random_shapes import Unsaved, finished, seen, step

WORLD = World()
DATA = {"nyckel": "A", "poster": ["x", "y"]}
_FLOW = re.compile(r'<bpmn:sequenceFlow id="([^"]+)" sourceRef="[^"]+" targetRef="([^"]+)"')

WALK = st.lists(st.integers(0, 30), min_size=30, max_size=30)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(block=all_blocks, choices=WALK, val=st.integers(0, 3), moves=st.sets(st.integers(0, 12), max_size=6))
def test_moving_to_the_same_model_under_another_name_changes_nothing(
    block: Block, choices: list[int], val: int, moves: set[int]
) -> None:
    files = finished(WholeDrawing(), block)
    names = [files, {f"ny/{path}": content for path, content in files.items()}]
    specs = [parse(version, "p") for version in names]
    data = {"val": val, **DATA}
    turn, unsaved, now = start(specs[0], data, WORLD, NOW), Unsaved(specs[0], data), NOW
    for number, choice in enumerate(choices):
        if turn.completed:
            break
        if number in moves:
            done = move(specs[0], specs[1], turn.state, propose(*specs), now)
            assert (done.notes, ids(done.turn)) == ((), ids(turn))
            turn = done.turn
            specs.reverse()
        assert seen(turn) == seen(unsaved.turn)
        turn, now = step(specs[0], turn, unsaved, number, choice, now)


def ids(turn: Turn) -> Any:
    return (
        [one.id for one in turn.open],
        [one.task_id for one in turn.timers],
        [one.task_id for one in turn.messages],
    )


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(block=all_blocks, choices=WALK, val=st.integers(0, 3), at=st.integers(0, 10))
def test_a_task_added_last_comes_last(block: Block, choices: list[int], val: int, at: int) -> None:
    files = finished(WholeDrawing(), block)
    spec = parse(files, "p")
    new = parse({**files, "p.bpmn": with_a_last_task(files["p.bpmn"])}, "p")
    data = {"val": val, **DATA}
    turn, unsaved, now = start(spec, data, WORLD, NOW), Unsaved(spec, data), NOW
    for number, choice in enumerate(choices):
        if turn.completed:
            return
        if number == at:
            turn, spec = move(spec, new, turn.state, propose(spec, new), now).turn, new
        if spec is new and "sist" in {one.box for one in turn.open}:
            return
        assert not unsaved.turn.completed
        assert seen(turn) == seen(unsaved.turn)
        turn, now = step(spec, turn, unsaved, number, choice, now)


def with_a_last_task(content: bytes) -> bytes:
    """Put a task between what leads to the end of the process and the end."""
    text = content.decode().replace('targetRef="e"', 'targetRef="sist"')
    extra = user("sist") + '<bpmn:sequenceFlow id="sist_e" sourceRef="sist" targetRef="e" />'
    return text.replace("</bpmn:process>", extra + "</bpmn:process>").encode()


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(one=all_blocks, other=all_blocks, choices=WALK, val=st.integers(0, 3), at=st.integers(0, 8))
def test_a_move_to_any_other_process_is_refused_or_can_be_finished(
    one: Block, other: Block, choices: list[int], val: int, at: int
) -> None:
    old, new = (parse(finished(WholeDrawing(), block), "p") for block in (one, other))
    moved_and_finished(old, new, choices, val, at)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    block=all_blocks,
    choices=WALK,
    val=st.integers(0, 3),
    at=st.integers(0, 12),
    flows=st.lists(st.integers(0, 40), min_size=1, max_size=3),
    back=st.booleans(),
)
def test_tasks_put_in_or_taken_out_anywhere_stop_nobody(
    block: Block, choices: list[int], val: int, at: int, flows: list[int], back: bool
) -> None:
    files = finished(WholeDrawing(), block)
    old = parse(files, "p")
    try:
        new = parse({**files, "p.bpmn": with_tasks_on(files["p.bpmn"], flows)}, "p")
    except ModelRejected:
        assume(False)  # a task right after an event-based gateway
    if back:
        old, new = new, old
    moved_and_finished(old, new, choices, val, at)


def with_tasks_on(content: bytes, flows: list[int]) -> bytes:
    """Put a task on each of these flows, whichever they are."""
    text = content.decode()
    for number, chosen in enumerate(flows):
        found = list(_FLOW.finditer(text))
        flow = found[chosen % len(found)]
        name = f"ny{number}"
        changed = flow[0].replace(f'targetRef="{flow[2]}"', f'targetRef="{name}"')
        extra = user(name)
        extra += f'<bpmn:sequenceFlow id="{name}_f" sourceRef="{name}" targetRef="{flow[2]}" />'
        text = text[: flow.start()] + extra + changed + text[flow.end() :]
    return text.encode()


def moved_and_finished(old: Spec, new: Spec, choices: list[int], val: int, at: int) -> None:
    """Move after some steps, unless it is refused, and go on until the end."""
    turn, now = start(old, {"val": val, **DATA}, WORLD, NOW), NOW
    for number, choice in enumerate(choices[:at]):
        if turn.completed:
            return
        turn, now = alone(old, turn, number, choice, now)
    if turn.completed:
        return
    try:
        after = move(old, new, turn.state, propose(old, new), now).turn
    except CannotMove:
        return
    assert {task.id for task in after.open} == {task.id for task in turn.open}
    for number in range(300):
        if after.completed:
            return
        after, now = alone(new, after, number, choices[number % len(choices)], now)
    raise AssertionError("it does not end")


def alone(spec: Spec, turn: Turn, number: int, choice: int, now: Any) -> tuple[Turn, Any]:
    """Do one of the things that may happen next."""
    ways = len(turn.open) + bool(turn.messages) + bool(turn.timers)
    chosen = choice % ways
    if chosen < len(turn.open):
        box = turn.open[chosen]
        return complete(spec, turn.state, box.id, {f"svar_{box.box}": number}, WORLD, now), now
    if turn.messages and chosen == len(turn.open):
        return deliver(spec, turn.state, "svar", "A", {"ord": number}, WORLD, now), now
    now = max(now, min(row.due_at for row in turn.timers)) + timedelta(seconds=1)
    return wake(spec, turn.state, WORLD, now), now
