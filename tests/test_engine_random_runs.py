"""Random runs of every shape: ours is saved and read anew at each step, the stock engine stays in memory."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.engine import Spec, Turn, complete, deliver, parse, peek, start, wake
from tests.diagrams.drawing import NOW, World
from tests.diagrams.shapes import SHAPES
from tests.diagrams.stock import StockCase

DATA = {"nyckel": "A1", "poster": ["x", "y", "z"], "grund": {"lista": [1, 2]}}
WORLD = World()
_SPECS: dict[str, Spec] = {}


def spec_of(shape: str) -> Spec:
    if shape not in _SPECS:
        _SPECS[shape] = parse(SHAPES[shape], "p")
    return _SPECS[shape]


def reordered(state: str) -> str:
    """The state as a database that sorts keys would give it back."""
    return json.dumps(json.loads(state), sort_keys=True)


def actions(turn: Turn, stock: StockCase) -> list[tuple[str, str, Any]]:
    """What may happen next; of timers only the one due first."""
    out: list[tuple[str, str, Any]] = [
        ("complete", one.box, one.element_values.get("post")) for one in turn.open
    ]
    out += [("deliver", name, None) for name in stock.messages()]
    first = min(turn.timers, key=lambda one: one.due_at, default=None)
    return sorted(out, key=str) + ([("wake", first.box, None)] if first else [])


def comparable(data: dict[str, Any]) -> dict[str, Any]:
    """Outputs of a multi-instance stand in item order with us, in order of completion in the stock engine."""
    return {name: sorted(value) if name == "svaren" else value for name, value in data.items()}


class Pair:
    """The same case in both engines."""

    def __init__(self, shape: str) -> None:
        self.spec = spec_of(shape)
        self.now = NOW
        self.count = 0
        # Facts of an interrupted embedded subprocess: the stock engine forgets them.
        self.keeps = shape == "subprocess"
        self.turn = start(self.spec, DATA, WORLD, NOW)
        self.stock = StockCase(SHAPES[shape], "p", DATA)

    def do(self, kind: str, name: str, item: Any) -> None:
        self.count += 1
        state = reordered(self.turn.state)
        if kind == "wake":
            self.now = min(one.due_at for one in self.turn.timers)
            self.turn = wake(self.spec, state, WORLD, self.now)
            self.stock.ring(name)
        elif kind == "deliver":
            self.turn = deliver(self.spec, state, name, "A1", {"ord": self.count}, WORLD, self.now)
            self.stock.send(name, {"ord": self.count})
        else:
            answers = {"n": self.count} if name == "a" else {"svar" if item else f"svar_{name}": self.count}
            chosen = next(
                one for one in self.turn.open if one.box == name and one.element_values.get("post") == item
            )
            self.turn = complete(self.spec, state, chosen.id, answers, WORLD, self.now)
            self.stock.complete(name, item, answers)

    def check(self) -> None:
        assert self.turn.completed == self.stock.completed
        if self.turn.completed:
            stock = comparable(self.stock.data)
            ours = {name: value for name, value in self.turn.data.items() if name in stock or not self.keeps}
            assert comparable(ours) == stock
            return
        assert sorted(one.box for one in self.turn.open) == self.stock.open()
        assert sorted(one.box for one in self.turn.timers) == self.stock.timers()
        # The stock engine hears a message on a non-interrupting boundary event once only; ours each time.
        assert set(self.stock.messages()) <= {one.name for one in self.turn.messages}
        again = peek(self.spec, self.turn.state)
        assert (again.open, again.timers, again.messages) == (
            self.turn.open,
            self.turn.timers,
            self.turn.messages,
        )
        assert len(self.turn.state) < 3_000


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(choices=st.lists(st.integers(0, 11), min_size=14, max_size=14))
def test_a_random_run_equals_the_stock_engine(shape: str, choices: list[int]) -> None:
    pair = Pair(shape)
    pair.check()
    for choice in choices:
        possible = actions(pair.turn, pair.stock)
        if pair.turn.completed:
            break
        pair.do(*possible[choice % len(possible)])
        pair.check()
