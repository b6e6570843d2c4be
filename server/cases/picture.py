"""Where an ärende stands, as its diagram and its list show it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from server.cases.views import Position
from server.engine import Spec, Turn


def position_of(spec: Spec, turn: Turn, steps: Sequence[Any]) -> Position:
    """Return boxes that wait, boxes passed and flows taken, in the diagram nearest the open task."""
    waiting = [(task.process, task.box) for task in turn.open]
    process = waiting[0][0] if waiting else spec.process
    others = [wait.box for wait in turn.messages] + [timer.box for timer in turn.timers]
    boxes = tuple(dict.fromkeys([*(box for _, box in waiting), *others]))
    passed = tuple(dict.fromkeys(step.box for step in steps))
    flows = tuple(dict.fromkeys(flow for step in steps for flow in step.flode or ()))
    return Position(process, boxes, passed, flows)
