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
    return Position(process, boxes, passed, _flows(spec, set(passed), set(boxes), steps))


def _flows(spec: Spec, passed: set[str], boxes: set[str], steps: Sequence[Any]) -> tuple[str, ...]:
    """Return the flows that must have been taken: those a gateway chose, and those with one way to go."""
    chosen = {flow for step in steps for flow in _listed(step.flode)}
    gateways = {box.id for box in spec.boxes if box.kind.endswith("Gateway")}
    reached = passed | boxes
    return tuple(
        flow.id
        for flow in spec.flows
        if flow.id in chosen or (flow.source in passed - gateways and flow.target in reached)
    )


def _listed(flows: Any) -> Sequence[str]:
    return [flows] if isinstance(flows, str) else flows or []
