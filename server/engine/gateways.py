"""Boxes where the way divides or meets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from server.engine.details import Details
from server.engine.formula import Formula
from server.engine.merging import merge_tokens
from server.engine.node import Node, Way, truth
from server.engine.token import COMPLETED, WAITING, Token


class Exclusive(Node):
    """Takes the first flow, in the order of the file, whose condition is true; else the default."""

    def __init__(self, wf_spec: Any, name: str, details: Details) -> None:
        super().__init__(wf_spec, name, details)
        self.conditions: dict[str, Formula] = {}

    def exits(self, token: Token) -> Sequence[Way]:
        """Choose one way."""
        default: Way | None = None
        for flow, target in self.leads:
            condition = self.conditions.get(flow or "")
            if condition is None:
                default = (flow, target)
            elif truth(self, condition, token.data, f"Villkoret på {flow}"):
                return [(flow, target)]
        assert default is not None
        return [default]


class Parallel(Node):
    """Waits for one token from each way in, and lets one out on each way out.

    Tokens that wait are the only memory, so a join that fired is ready for the next round (A, B).
    """

    def arrive(self, token: Token) -> None:
        """Join if all ways in have a token."""
        if len(self._inputs) < 2:
            token.make_ready()
            return
        token.be(WAITING)
        token.internal_data["from"] = token.parent.task_spec.name
        arrived: dict[str, Token] = {}
        for other in token.workflow.tasks.values():
            if other.task_spec is self and other._state == WAITING:
                arrived.setdefault(other.internal_data["from"], other)
        if len(arrived) == len(self._inputs):
            token.data = merge_tokens(list(arrived.values()))
            for other in arrived.values():
                other.be(COMPLETED)
            token.make_ready()


class Race(Node):
    """An event-based gateway: all its events are armed, and the first to fire withdraws the others."""

    def child_fired(self, token: Token, child: Token) -> None:
        """One event has fired."""
        token.internal_data["over"] = True
        for other in token.children:
            if other is not child and other.task_spec.name in self._outputs:
                other.cancel()


class Split(Node):
    """Stands before an activity with boundary events; holds the activity and its events together."""

    def child_fired(self, token: Token, child: Token) -> None:
        """A boundary event has fired: an interrupting one withdraws the activity and the other events."""
        if child.task_spec.own.box.interrupting:
            token.internal_data["over"] = True
            host = self.host(token)
            child.internal_data["inner"] = token.case.facts_inside(host)
            for other in self.held(token):
                if other is host or (other is not child and other._state == WAITING):
                    other.cancel()

    def child_done(self, token: Token, child: Token) -> None:
        """When the activity is done its events are withdrawn; an event that repeats is armed again."""
        name = child.task_spec.name
        if name == self._outputs[0]:
            for other in self.held(token):
                if other._state == WAITING:
                    other.cancel()
        elif name in self._outputs and self.host(token) is not None:
            child.task_spec.arm_again(token, child)

    def held(self, token: Token) -> list[Token]:
        """Return the live tokens of the activity and its events."""
        return [one for one in token.children if one.is_live and one.task_spec.name in self._outputs]

    def host(self, token: Token) -> Token | None:
        """Return the activity's own token while it is live."""
        for one in self.held(token):
            if one.task_spec.name == self._outputs[0]:
                return one
        return None
