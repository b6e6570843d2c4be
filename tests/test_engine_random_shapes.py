"""Random processes, run at random: sequences, choices, loops, parallel blocks, calls and guards, nested."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.engine import complete, parse, start
from tests.diagrams.drawing import NOW, World, boundary, bpmn, call, gateway, timer, user
from tests.diagrams.stock import StockCase

WORLD = World()
Block = Any

leaf = st.sampled_from(["task", "guarded", "call"])
blocks = st.recursive(
    leaf,
    lambda inner: st.one_of(
        st.tuples(st.just("seq"), inner, inner),
        st.tuples(st.just("choice"), inner, inner),
        st.tuples(st.just("parallel"), inner, inner),
        st.tuples(st.just("loop"), leaf),
    ),
    max_leaves=6,
)


@dataclass
class Drawing:
    """A diagram under way."""

    body: list[str] = field(default_factory=list)
    flows: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    count: int = 0

    def name(self, letter: str) -> str:
        self.count += 1
        return f"{letter}{self.count}"

    def flow(self, source: str, target: str, more: str = "") -> None:
        self.flows.append(f"{source}->{target} {more}")

    def add(self, block: Block, before: str) -> str:
        """Draw the block after a box; return its last box."""
        kind = block if isinstance(block, str) else block[0]
        return str(getattr(self, f"_{kind}")(block, before))

    def _task(self, _: Block, before: str) -> str:
        box = self.name("t")
        self.body.append(user(box))
        self.flow(before, box)
        return box

    def _guarded(self, block: Block, before: str) -> str:
        box = self._task(block, before)
        edge, end = self.name("w"), self.name("z")
        self.body.append(boundary(edge, box, timer("timeDuration", "P9D"), interrupting=False))
        self.body.append(f'<bpmn:endEvent id="{end}" />')
        self.flow(edge, end)
        return box

    def _call(self, _: Block, before: str) -> str:
        box = self.name("c")
        inner = f"u{box}"
        self.files[f"q{box}.bpmn"] = bpmn(user(inner), f"s->{inner}; {inner}->e", process=f"q{box}")
        self.body.append(call(box, f"q{box}"))
        self.flow(before, box)
        return box

    def _seq(self, block: Block, before: str) -> str:
        return self.add(block[2], self.add(block[1], before))

    def _choice(self, block: Block, before: str) -> str:
        return self._fork(block, before, "exclusive", (f": =val > {self.count % 3}", "*"))

    def _parallel(self, block: Block, before: str) -> str:
        return self._fork(block, before, "parallel", ("", ""))

    def _fork(self, block: Block, before: str, kind: str, ways: tuple[str, str]) -> str:
        fork, join = self.name("f"), self.name("j")
        self.body += [gateway(fork, kind), gateway(join, kind)]
        self.flow(before, fork)
        for branch, more in zip(block[1:], ways, strict=True):
            entry = self.name("g")  # one flow a branch carries the condition
            self.body.append(gateway(entry))
            self.flow(fork, entry, more)
            self.flow(self.add(branch, entry), join)
        return join

    def _loop(self, block: Block, before: str) -> str:
        enter, leave, after = self.name("m"), self.name("x"), self.name("o")
        self.body += [gateway(enter), gateway(leave), gateway(after)]
        self.flow(before, enter)
        last = self.add(block[1], enter)
        counter = f"svar_u{last}" if block[1] == "call" else f"svar_{last}"
        self.flow(last, leave)
        self.flow(leave, enter, f": ={counter} < 4")
        self.flow(leave, after, "*")
        return after


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(block=blocks, choices=st.lists(st.integers(0, 11), min_size=40, max_size=40), val=st.integers(0, 3))
def test_a_random_process_equals_the_stock_engine(block: Block, choices: list[int], val: int) -> None:
    drawing = Drawing()
    last = drawing.add(block, "s")
    out = drawing.name("l")
    drawing.body.append(user(out))
    drawing.flow(last, out)
    drawing.flow(out, "e")
    flows = ";".join(drawing.flows)
    files = {"p.bpmn": bpmn("".join(drawing.body), flows), **drawing.files}
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
