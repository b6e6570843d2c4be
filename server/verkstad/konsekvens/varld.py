"""The world of a replay: the rules and operations of a version, at the recorded day, writing nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from server.cases.effects import BrevEffect
from server.cases.world import TurnServices, TurnWorld
from server.dmn import Hit
from server.engine import Decided

GiveId = Callable[[str], str]


@dataclass(frozen=True)
class Provat:
    """One decision asked in a turn, with its value and the rows that hit."""

    beslut: str
    value: Any
    hits: tuple[Hit, ...]


@dataclass
class ReplayServices(TurnServices):
    """Operations make nothing: what they would have made has the id that it was given then."""

    def record_beslut(self, **beslut: Any) -> str:
        """Note a decision."""
        given = self.world.give_id(str(beslut.get("slag")))  # type: ignore[attr-defined]
        return super().record_beslut(id=given, **beslut)

    def create_brev(self, mall: str) -> str:
        """Note a letter."""
        effect = BrevEffect(id=self.world.give_id(mall), mall=mall)  # type: ignore[attr-defined]
        self.world.effects.append(effect)
        return effect.id


@dataclass
class ReplayWorld(TurnWorld):
    """One turn's world, that remembers every decision asked, also when the turn is refused."""

    give_id: GiveId = field(default=lambda _slag: uuid4().hex)
    asked: list[Provat] = field(default_factory=list)

    def decide(self, decision: str, data: Mapping[str, Any]) -> Decided:
        """Evaluate a decision."""
        decided = super().decide(decision, data)
        self.asked.append(Provat(decision, decided.value, tuple(decided.hits)))
        return decided

    def services(self) -> TurnServices:
        """Return what an operation may do."""
        return ReplayServices(self)
