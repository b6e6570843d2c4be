"""Multi-instance: one instance per item, in order or side by side, and one output list in item order.

An instance sees the facts, its item and `loopCounter` (from 1). Only its output element is kept; other
facts that it sets end with it, so that instances cannot overwrite each other.
"""

from __future__ import annotations

from typing import Any

from server.engine.details import Details, Loop
from server.engine.node import Node, truth
from server.engine.token import STARTED, Token
from server.engine.values import clean

COUNTER = "loopCounter"


def is_instance(token: Token) -> bool:
    """Whether the token is one instance, and not just what comes after a multi-instance."""
    spec = token.parent.task_spec if token.parent is not None else None
    return isinstance(spec, Multi) and bool(token.task_spec.name == spec.task_spec)


class Multi(Node):
    """The body of a multi-instance; `task_spec` is the name of the spec of an instance."""

    def __init__(self, wf_spec: Any, name: str, details: Details) -> None:
        super().__init__(wf_spec, name, details)
        self.kind = "multiInstance"
        self.task_spec = ""

    @property
    def loop(self) -> Loop:
        """The loop's own details."""
        assert self.own.loop is not None
        return self.own.loop

    def arrive(self, token: Token) -> None:
        """Fix the items and start the first instance, or all."""
        items, why = self.loop.items.explain(token.data)
        if not isinstance(items, list):
            raise self.fault(f"inputCollection {self.loop.items.source!r} blev ingen lista. {why}".strip())
        items = clean(items, "inputCollection")
        token.internal_data.update(items=items, out=[None] * len(items), done=0, next=0)
        token.be(STARTED)
        if not items:
            self._finish(token)
            return
        for _ in range(1 if self.loop.sequential else len(items)):
            self._start_next(token)

    def child_done(self, token: Token, child: Token) -> None:
        """Keep the instance's output; go on with the next, or end."""
        if child.task_spec.name != self.task_spec:
            return
        memo = token.internal_data
        memo["done"] += 1
        index = child.internal_data["index"]
        memo["out"][index] = clean(self.loop.output.value(child.data), self.loop.into)
        total = len(memo["items"])
        if memo["done"] == total or self._is_enough(token, child):
            self._withdraw(token)
            self._finish(token)
        elif self.loop.sequential:
            self._start_next(token)

    def on_cancel(self, token: Token) -> None:
        """Withdraw the instances."""
        self._withdraw(token)

    def _start_next(self, token: Token) -> None:
        memo = token.internal_data
        index = memo["next"]
        if index >= len(memo["items"]):
            return
        memo["next"] = index + 1
        child = Token(token.workflow, token.workflow.spec.task_specs[self.task_spec], token)
        child.internal_data["index"] = index
        child.data = {**token.data, COUNTER: index + 1}
        if self.loop.item:
            child.data[self.loop.item] = memo["items"][index]
        child.task_spec.arrive(child)

    def _is_enough(self, token: Token, child: Token) -> bool:
        if self.loop.until is None:
            return False
        memo = token.internal_data
        total, done, begun = len(memo["items"]), memo["done"], memo["next"]
        scope = {
            **child.data,
            "numberOfInstances": total,
            "numberOfCompletedInstances": done,
            "numberOfActiveInstances": begun - done,
            "numberOfTerminatedInstances": 0,
        }
        return truth(self, self.loop.until, scope, "completionCondition")

    def _withdraw(self, token: Token) -> None:
        for child in token.children:
            if child.task_spec.name == self.task_spec:
                child.cancel()

    def _finish(self, token: Token) -> None:
        token.data[self.loop.into] = token.internal_data["out"]
        token.internal_data = {}
        token.make_ready()
