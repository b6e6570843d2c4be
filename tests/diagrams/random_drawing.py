"""Draws random processes: blocks in blocks. The first kinds are those in which the stock engine is right."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from tests.diagrams.drawing import (
    boundary,
    bpmn,
    call,
    catch,
    declare,
    draw,
    gateway,
    loop,
    message,
    timer,
    user,
)

DECLARED = declare("M", "svar")
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


all_leaves = st.sampled_from(
    [
        "task",
        "guarded",
        "call",
        "interrupted",
        "asked",
        "heard",
        "race",
        "each",
        "in_order",
        "inside",
        "waits",
    ]
)
all_blocks = st.recursive(
    all_leaves,
    lambda inner: st.one_of(
        st.tuples(st.just("seq"), inner, inner),
        st.tuples(st.just("choice"), inner, inner),
        st.tuples(st.just("parallel"), inner, inner),
        st.tuples(st.just("loop"), st.sampled_from(["task", "guarded", "call"])),
    ),
    max_leaves=7,
)


class WholeDrawing(Drawing):
    """Also the kinds in which only our own engine can be asked."""

    def _beside(self, box: str, definition: str) -> str:
        edge, extra, end = self.name("w"), self.name("t"), self.name("z")
        self.body += [boundary(edge, box, definition, interrupting=False), user(extra)]
        self.body.append(f'<bpmn:endEvent id="{end}" />')
        self.flow(edge, extra)
        self.flow(extra, end)
        return box

    def _instead(self, box: str, definition: str) -> str:
        edge, extra, join = self.name("w"), self.name("t"), self.name("o")
        self.body += [boundary(edge, box, definition), user(extra), gateway(join)]
        self.flow(edge, extra)
        self.flow(extra, join)
        self.flow(box, join)
        return join

    def _interrupted(self, block: Block, before: str) -> str:
        return self._instead(self._task(block, before), timer("timeDuration", "P2D"))

    def _asked(self, block: Block, before: str) -> str:
        box = self._beside(self._call(block, before), timer("timeCycle", "R3/P3D"))
        return self._instead(box, message("M"))

    def _heard(self, block: Block, before: str) -> str:
        return self._beside(self._task(block, before), message("M"))

    def _waits(self, _: Block, before: str) -> str:
        box = self.name("k")
        self.body.append(catch(box, message("M")))
        self.flow(before, box)
        return box

    def _race(self, _: Block, before: str) -> str:
        fork, heard, late, join = (self.name(letter) for letter in "rkko")
        self.body += [gateway(fork, "eventBased"), catch(heard, message("M")), gateway(join)]
        self.body.append(catch(late, timer("timeDuration", "P4D")))
        self.flow(before, fork)
        for one in (heard, late):
            self.flow(fork, one)
            self.flow(one, join)
        return join

    def _each(self, _: Block, before: str, *, sequential: bool = False) -> str:
        box = self.name("t")
        self.body.append(
            user(box, loop("=poster", "post", f"ut_{box}", f"=svar_{box}", sequential=sequential))
        )
        self.flow(before, box)
        return box

    def _in_order(self, block: Block, before: str) -> str:
        return self._each(block, before, sequential=True)

    def _inside(self, _: Block, before: str) -> str:
        box = self.name("b")
        first, last, one, two, fork = f"{box}s", f"{box}e", f"{box}t", f"{box}u", f"{box}f"
        flows = f"{first}->{fork}; {fork}->{one}; {fork}->{two}; {one}->{last}; {two}->{last}"
        inner = f'<bpmn:startEvent id="{first}" /><bpmn:endEvent id="{last}" />{gateway(fork, "parallel")}'
        self.body.append(
            f'<bpmn:subProcess id="{box}">{inner}{user(one)}{user(two)}{draw(flows)[0]}</bpmn:subProcess>'
        )
        self.flow(before, box)
        return self._instead(box, timer("timeDuration", "P5D"))
