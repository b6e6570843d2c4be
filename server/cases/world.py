"""The world as a turn of the engine sees it: rules and operations. It reads, and writes nothing."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import ModuleType
from typing import Any
from uuid import uuid4

from pydantic import ValidationError

from server.assessment import decide
from server.bundle import Bundle
from server.cases.effects import BeslutEffect, BrevEffect, Effect, OpenEffect, SendEffect, WakeEffect
from server.cases.errors import OperationRefused
from server.dmn import Hit
from server.engine import Decided
from server.profile import Profile

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")

FindKsBeslut = Callable[[str | None], dict[str, Any] | None]


@dataclass
class TurnWorld:
    """One turn's world; `effects` and `operation_hits` are read when the turn is over."""

    bundle: Bundle
    profile: Profile
    dag: date
    stodmanad: str
    find_ks: FindKsBeslut
    lagdag: date | None = None
    effects: list[Effect] = field(default_factory=list)
    operation_hits: list[tuple[Hit, ...]] = field(default_factory=list)

    def decide(self, decision: str, data: Mapping[str, Any]) -> Decided:
        """Evaluate a decision of the ärende's own version, with the profile's parameters of the day."""
        outcome = decide(
            self.bundle.rules,
            self.profile,
            decision,
            data,
            beslutsdatum=_as_day(data.get("beslutsdatum"), self.dag),
            stodmanad=str(data.get("stodmanad") or self.stodmanad),
            lagdag=self.lagdag,
        )
        return Decided(outcome.value, tuple(outcome.hits))

    def run_operation(self, kind: str, inputs: dict[str, Any]) -> dict[str, Any]:
        """Run `tasks/<kind>.py` and return its output."""
        operation = find_operation(kind)
        try:
            indata = operation.Indata(**inputs)
        except ValidationError as error:
            raise OperationRefused(kind, _first_fault(error)) from error
        services = self.services()
        utdata = operation.run(indata, services)
        self.operation_hits.append(tuple(services.hits))
        out: dict[str, Any] = utdata.model_dump()
        return out

    def services(self) -> TurnServices:
        """Return what one operation may do."""
        return TurnServices(self)


@dataclass
class TurnServices:
    """What one operation may do; see tasks.contract.Services."""

    world: TurnWorld
    hits: list[Hit] = field(default_factory=list)

    @property
    def dag(self) -> date:
        """The day of the step."""
        return self.world.dag

    def decide(self, decision: str, **fakta: Any) -> dict[str, Any]:
        """Evaluate a decision with these facts alone."""
        decided = self.world.decide(decision, fakta)
        self.hits += decided.hits
        return decided.value if isinstance(decided.value, dict) else {decision: decided.value}

    def wake_at(self, day: date, reason: str) -> None:
        """Watch a day."""
        self.world.effects.append(WakeEffect(day=day, reason=reason))

    def record_beslut(self, **beslut: Any) -> str:
        """Record a decision; it is written with the step."""
        try:
            effect = BeslutEffect(**{"id": uuid4().hex, **beslut})
        except ValidationError as error:
            raise OperationRefused("registrera_beslut", _first_fault(error)) from error
        self.world.effects.append(effect)
        return effect.id

    def open_arende(self, process: str, fakta: dict[str, Any]) -> None:
        """Start another process for the same person, with the step."""
        self.world.effects.append(OpenEffect(process=process, fakta=fakta))

    def send_message(self, mottagare: str, namn: str, nyckel: str, data: dict[str, Any]) -> None:
        """Send a message once the step is committed."""
        self.world.effects.append(SendEffect(mottagare=mottagare, namn=namn, nyckel=nyckel, data=data))

    def create_brev(self, mall: str) -> str:
        """Make a letter that is no decision; it is written with the step."""
        effect = BrevEffect(id=uuid4().hex, mall=mall)
        self.world.effects.append(effect)
        return effect.id

    def find_ks_beslut(self, insats: str | None = None) -> dict[str, Any] | None:
        """Return the newest KS decision on the insats."""
        return self.world.find_ks(insats)


def find_operation(kind: str) -> ModuleType:
    """Return the module of an operation; its name is the task type in the diagram."""
    if not _NAME.match(kind) or kind == "contract":
        raise OperationRefused(kind, "Åtgärden har inget giltigt namn.")
    try:
        return importlib.import_module(f"tasks.{kind}")
    except ModuleNotFoundError as error:
        raise OperationRefused(kind, f"Filen tasks/{kind}.py saknas.") from error


def _as_day(value: Any, fallback: date) -> date:
    if isinstance(value, date):
        return value
    return date.fromisoformat(value) if isinstance(value, str) and value else fallback


def _first_fault(error: ValidationError) -> str:
    """Name the first field at fault, never its value: it may be personal."""
    fault = error.errors(include_input=False, include_url=False)[0]
    return f"{'.'.join(str(part) for part in fault['loc'])} ({fault['type']})."
