"""Events: start and end, those that wait for time or word, and those that throw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from server.engine.details import Details, Event
from server.engine.node import Node, Way, evaluate_all, take_result
from server.engine.timing import Cycle, read_cycle, read_duration, read_moment
from server.engine.token import CANCELLED, COMPLETED, WAITING, Token


class Entry(Node):
    """The root of a process; lets a token into its start event."""


class Start(Node):
    """A start event. Which one it is has been chosen by the one who starts the process."""


class Exit(Node):
    """Where tokens end up. The process ends when none is left elsewhere; see Case.settle."""

    def arrive(self, token: Token) -> None:
        """Wait for the others."""
        token.be(WAITING)


class Throw(Node):
    """Throws a signal or an escalation, or runs the operation that sends a message."""

    def act(self, token: Token) -> None:
        """Throw."""
        event = self.own.event
        if event is None:
            return
        if event.kind == "send":
            inputs = evaluate_all(self.own.inputs, token.data)
            result = token.case.world.run_operation(str(self.own.box.operation), inputs)
            take_result(token, result, self.name)
        elif event.kind == "signal":
            token.case.signal(event.name)
        elif event.kind == "escalation":
            token.case.escalate(token, event.name)


class End(Throw):
    """An end event."""

    def act(self, token: Token) -> None:
        """End this token, or the whole process."""
        kind = self.own.event.kind if self.own.event else None
        if kind == "terminate":
            self._end_all(token)
        elif kind == "error":
            token.be(COMPLETED)
            token.case.record(token, ())
            token.case.throw_error(token, self.own.event.name if self.own.event else "")
        else:
            super().act(token)

    def exits(self, token: Token) -> Sequence[Way]:
        """Go to the exit, which no diagram shows."""
        return [(None, self._wf_spec.end.name)]

    @staticmethod
    def _end_all(token: Token) -> None:
        token.be(COMPLETED)
        token.case.record(token, ())
        for other in list(token.workflow.tasks.values()):
            other.cancel()
        token.workflow.finish(token.data)


class Catch(Node):
    """Waits for a moment, a message or a signal."""

    def arrive(self, token: Token) -> None:
        """Be armed; a moment that has already come fires at once."""
        if token.parent.internal_data.get("over"):
            token.be(CANCELLED)
            return
        self.arm(token)
        token.be(WAITING)
        due = token.internal_data.get("due")
        if due is not None and due <= token.case.now:
            self.fire(token)

    @property
    def event(self) -> Event:
        """What it waits for."""
        assert self.own.event is not None
        return self.own.event

    def arm(self, token: Token) -> None:
        """Fix the moment or the correlation key, once."""
        if self.event.kind == "timer":
            token.internal_data.update(self._moment(token))
        elif self.event.kind == "message":
            token.internal_data["key"] = self._key(token)

    def fire(self, token: Token, payload: Mapping[str, Any] | None = None) -> None:
        """It has happened. Those who raced with it are withdrawn at once."""
        if payload:
            take_result(token, payload, self.event.name)
        token.internal_data.pop("key", None)
        parent = token.parent
        fired = getattr(parent.task_spec, "child_fired", None)
        if fired is not None and self.name in parent.task_spec._outputs:
            fired(parent, token)
        token.make_ready()

    def arm_again(self, split: Token, token: Token) -> None:
        """Arm a non-interrupting boundary event that may happen more than once."""
        if self.event.kind != "timer":
            split.spawn(self.name)
            return
        left = token.internal_data.get("left")
        if "every" in token.internal_data and (left is None or left > 1):
            again = Token(token.workflow, self, split)
            again.data = dict(split.data)
            cycle = read_cycle(token.internal_data["every"])
            due = cycle.every.after(token.internal_data["due"])
            again.internal_data = {
                "due": due,
                "every": token.internal_data["every"],
                "left": None if left is None else left - 1,
            }
            again.be(WAITING)

    def _moment(self, token: Token) -> dict[str, Any]:
        assert self.event.when is not None
        value, why = self.event.when.explain(token.data)
        now = token.case.now
        try:
            if self.event.timer == "timeDate":
                return {"due": read_moment(value)}
            if self.event.timer == "timeDuration":
                return {"due": read_duration(value).after(now)}
            cycle = read_cycle(value)
        except (ValueError, OverflowError) as error:
            raise self.fault(
                f"{self.event.timer} {self.event.when.source!r}: {error}. {why}".strip()
            ) from error
        if cycle.left == 0:
            raise self.fault(f"timeCycle {value!r} upprepas noll gånger.")
        return {"due": first_of(cycle, now), "every": f"R/{_every(value)}", "left": cycle.left}

    def _key(self, token: Token) -> str:
        assert self.event.key is not None
        value, why = self.event.key.explain(token.data)
        if value is None or isinstance(value, (list, dict)) or value == "":
            raise self.fault(f"correlationKey {self.event.key.source!r} gav inget värde. {why}".strip())
        return str(value)


class Boundary(Catch):
    """An event on the edge of an activity."""

    def act(self, token: Token) -> None:
        """Bring what was done inside an embedded subprocess, which shares the facts of its process."""
        inner = token.internal_data.pop("inner", None)
        if inner:
            token.data = {**token.data, **inner}


def first_of(cycle: Cycle, now: datetime) -> datetime:
    """Return when a cycle is due the first time."""
    return cycle.every.after(now) if cycle.start is None else cycle.start.astimezone(UTC)


def _every(text: str) -> str:
    return text.rsplit("/", 1)[1]


def make_event(wf_spec: Any, details: Details) -> Node:
    """Return the spec of an event, by its kind."""
    kinds: Mapping[str, type[Node]] = {
        "startEvent": Start,
        "endEvent": End,
        "intermediateThrowEvent": Throw,
        "intermediateCatchEvent": Catch,
        "receiveTask": Catch,
        "boundaryEvent": Boundary,
    }
    return kinds[details.box.kind](wf_spec, details.box.id, details)
