"""What the engine and the tables told during one act of a trial."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from server.dmn import Table, listening_to_tables
from server.dmn.table import Rule
from server.engine import Turn, listening_to_turns
from server.feel import Value
from server.feel.scope import Scope
from server.verkstad.provminne import Regel


@dataclass
class Heard:
    """What the engine and the tables told during one act."""

    regler: dict[tuple[str, str], Regel] = field(default_factory=dict)
    steg: list[str] = field(default_factory=list)
    slut: list[str] = field(default_factory=list)

    def note_table(self, table: Table, _values: Sequence[Value], hits: Sequence[Rule], _scope: Scope) -> None:
        """Remember the rows that hit."""
        for rule in hits:
            said = {name: rule.annotations.get(name, "") for name in ("gren", "lagrum", "motivering")}
            row = Regel(table.decision, table.name, rule.index, rule.id, **said)
            self.regler[table.decision, rule.id] = row

    def note_turn(self, turn: Turn) -> None:
        """Remember the boxes passed."""
        self.steg += [step.name for step in turn.steps if step.name and "Gateway" not in step.kind]
        self.slut += [step.name for step in turn.steps if step.name and step.kind == "endEvent"]

    def told(self) -> dict[str, Any]:
        """Return it as an act keeps it: what rests on a paragraph first."""
        regler = sorted(self.regler.values(), key=lambda one: not one.lagrum)
        return {"regler": tuple(regler), "steg": tuple(self.steg), "slut": tuple(self.slut)}


@contextmanager
def hearing(heard: Heard) -> Iterator[None]:
    """Let what happens in the block be heard."""
    with listening_to_tables(heard.note_table), listening_to_turns(heard.note_turn):
        yield
