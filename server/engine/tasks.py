"""Boxes where something is done: by a person, a rule or an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.engine.node import Node, evaluate_all, seen_data, take_result
from server.engine.token import Token
from server.engine.values import clean
from server.errors import LegalStop

STOPS = frozenset({"sparrat", "utred"})


class UserTask(Node):
    """Waits for a person. What they answer is taken when the task is completed."""

    def answer(self, token: Token, answers: Mapping[str, Any]) -> None:
        """Take the answers and go on."""
        take_result(token, answers, self.name)
        token.run()


class Decision(Node):
    """Asks the rules. The result goes to one variable; with `sparr="ja"` it may stop the turn."""

    def act(self, token: Token) -> None:
        """Decide, and stop if the law says so."""
        box = self.own.box
        decided = token.case.world.decide(str(box.decision), seen_data(token))
        token.hits = tuple(decided.hits)
        value = clean(decided.value, str(box.result))
        if box.properties.get("sparr") == "ja":
            stop_if_barred(value)
        take_result(token, {str(box.result): value}, self.name)


class Operation(Node):
    """Runs an operation. Its inputs are the mapped ones and nothing else."""

    def act(self, token: Token) -> None:
        """Run it and take its output."""
        inputs = evaluate_all(self.own.inputs, token.data)
        result = token.case.world.run_operation(str(self.own.box.operation), inputs)
        take_result(token, result, self.name)


def stop_if_barred(value: Any) -> None:
    """Refuse to go on when a decision's answer is that the act is barred, or that a fact is missing.

    Raises:
        LegalStop: with the grounds that the decision gave.
    """
    if not isinstance(value, dict) or value.get("utfall") not in STOPS:
        return
    motivering = str(value.get("motivering") or "")
    saknas = _texts(value.get("saknas"))
    if saknas:
        motivering = f"{motivering} Uppgifter som saknas: {', '.join(saknas)}.".strip()
    raise LegalStop(motivering, _texts(value.get("grenar")), _texts(value.get("lagrum")))


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    if isinstance(value, list):
        return [str(item) for item in value if item is not None]
    return [str(value)]
