"""One turn, computed and not written: engine, rules, operations, kept messages, decisions, new ärenden."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from server import engine
from server.access import Actor
from server.bundle import Bundle
from server.cases.case import Case
from server.cases.effects import BeslutEffect, OpenEffect
from server.cases.errors import WrongGren
from server.cases.house import House, day_of
from server.cases.sending import may_reach
from server.cases.world import TurnWorld
from server.dmn import Hit
from server.engine import OpenTask, Step, Turn
from server.profile import Profile
from server.store import ks_beslut, meddelanden
from server.store.connect import Connection

MAX_KEPT_MESSAGES = 100


@dataclass(frozen=True)
class Answered:
    """The answers behind a turn: `values` are kept where they can be erased, `motor` went to the engine."""

    uppgift: str
    process: str
    box: str
    formular: str | None
    values: Mapping[str, Any]
    motor: Mapping[str, Any]


@dataclass(frozen=True)
class Done:
    """A turn that has been computed; writing it is another matter."""

    case: Case
    bundle: Bundle
    profile: Profile
    actor: Actor
    roll: str | None
    now: datetime
    turn: Turn
    steps: tuple[tuple[Step, tuple[Hit, ...]], ...]
    effects: tuple[Any, ...]
    answered: Answered | None = None
    consumed: tuple[str, ...] = ()
    children: tuple[Done, ...] = ()
    is_new: bool = False

    @property
    def beslut(self) -> list[BeslutEffect]:
        """The decisions it records."""
        return [effect for effect in self.effects if isinstance(effect, BeslutEffect)]

    @property
    def hits(self) -> list[Hit]:
        """Every rule row hit, in order."""
        return [hit for _, hits in self.steps for hit in hits]


@dataclass
class Turning:
    """Computes turns of one ärende against a snapshot of the database."""

    house: House
    connection: Connection
    case: Case
    actor: Actor
    roll: str | None
    now: datetime
    depth: int = 0
    consumed: list[str] = field(default_factory=list)
    steps: list[tuple[Step, tuple[Hit, ...]]] = field(default_factory=list)
    effects: list[Any] = field(default_factory=list)
    answered: Answered | None = None

    def __post_init__(self) -> None:
        """Find the version that the ärende stays on, and its profile."""
        self.bundle = self.house.bundle(self.case.bundle, self.case.process)
        self.profile = self.house.profiles[self.case.kommunprofil]

    def start(self, fakta: Mapping[str, Any]) -> Done:
        """Start the process of a new ärende."""
        data = {**self.case.first_facts(), **self.case.facts_of(self.now), **fakta}
        turn = self._run(lambda world: engine.start(self.bundle.spec, data, world, self.now))
        return replace(self._done(turn), is_new=True)

    def complete(self, uppgift: str, read: Callable[[Mapping[str, Any]], Answered]) -> Done:
        """Complete a task. `read` gets what the engine gives the task, and returns its answers."""
        answered: list[Answered] = []

        def answers(task: OpenTask) -> dict[str, Any]:
            answered.append(read(task.data))
            return {**self.case.facts_of(self.now), **answered[0].motor}

        state, spec = self.case.state, self.bundle.spec
        turn = self._run(lambda world: engine.complete(spec, state, uppgift, answers, world, self.now))
        self.answered = answered[0]
        return self._done(turn)

    def deliver(self, namn: str, nyckel: str, data: Mapping[str, Any]) -> Done:
        """Deliver a message that the ärende waits for."""
        return self._done(self._deliver(self.case.state, namn, nyckel, data))

    def wake(self) -> Done:
        """Fire the timers that are due."""
        state, spec = self.case.state, self.bundle.spec
        return self._done(self._run(lambda world: engine.wake(spec, state, world, self.now)))

    def _deliver(self, state: str, namn: str, nyckel: str, data: Mapping[str, Any]) -> Turn:
        facts = {**self.case.facts_of(self.now), **data}
        spec = self.bundle.spec
        return self._run(lambda world: engine.deliver(spec, state, namn, nyckel, facts, world, self.now))

    def _run(self, step: Callable[[TurnWorld], Turn]) -> Turn:
        """Run the engine once; keep its steps with their rule rows, and its effects."""
        day = day_of(self.now)
        month = f"{day:%Y-%m}"
        world = TurnWorld(self.bundle, self.profile, day, month, self._find_ks, self.case.lagdag)
        turn = step(world)
        operations = iter(world.operation_hits)
        for taken in turn.steps:
            own = next(operations, ()) if taken.kind == "serviceTask" else ()
            self.steps.append((taken, (*taken.hits, *own)))
        self.effects += world.effects
        return turn

    def _find_ks(self, insats: str | None) -> dict[str, Any] | None:
        return ks_beslut.find_ks_beslut(self.connection, insats, day_of(self.now))

    def _done(self, turn: Turn) -> Done:
        turn = self._consume_kept(turn)
        return Done(
            case=self.case,
            bundle=self.bundle,
            profile=self.profile,
            actor=self.actor,
            roll=self.roll,
            now=self.now,
            turn=turn,
            steps=tuple(self.steps),
            effects=tuple(self.effects),
            answered=self.answered,
            consumed=tuple(self.consumed),
            children=tuple(self._child(effect) for effect in self.effects if isinstance(effect, OpenEffect)),
        )

    def _consume_kept(self, turn: Turn) -> Turn:
        """Deliver messages that came before anybody waited for them, in the same turn."""
        waits = set(self.case.mirror.waiting)
        for _ in range(MAX_KEPT_MESSAGES):
            new = [(wait.name, wait.key) for wait in turn.messages if wait.task_id not in waits]
            kept = meddelanden.find_kept(self.connection, new, self.consumed) if new else None
            if kept is None:
                return turn
            self.consumed.append(kept.id)
            # A new ärende is not in the database yet, so nobody but the house knows of it.
            if may_reach(self.connection, kept.av, self.case.id):
                turn = self._deliver(turn.state, kept.namn, kept.nyckel, kept.data)
        return turn

    def _child(self, effect: OpenEffect) -> Done:
        case = case_from(self.case, self.house.library.bundle(effect.process))
        turning = Turning(self.house, self.connection, case, self.actor, self.roll, self.now, self.depth + 1)
        return turning.start(effect.fakta)


def case_from(parent: Case, bundle: Bundle) -> Case:
    """Return a new ärende that follows from another: the same person and unit, the law of its own days.

    Raises:
        WrongGren: the process is not for the verksamhetsgren of the other.
    """
    allowed = grenar_of(bundle)
    if parent.verksamhetsgren not in allowed:
        raise WrongGren(bundle.process, allowed)
    return replace(
        parent,
        id=uuid4().hex,
        nummer="",
        process=bundle.process,
        bundle=bundle.version,
        sekretess=sekretess_of(bundle, parent.verksamhetsgren),
        version=0,
        state="",
        mirror=type(parent.mirror)(),
        lagdag=None,
    )


def grenar_of(bundle: Bundle) -> list[str]:
    """Return the verksamhetsgrenar that a process belongs to."""
    text = bundle.spec.process_properties.get("verksamhetsgren", "")
    return [gren.strip() for gren in text.split(",") if gren.strip()]


def without_person(bundle: Bundle) -> bool:
    """Tell whether an ärende of this process may be about nobody in particular, as an agreement is."""
    return bundle.spec.process_properties.get("utan_person") == "ja"


def sekretess_of(bundle: Bundle, gren: str) -> str:
    """Return the secrecy regime of a process in a verksamhetsgren: one code, or one per gren."""
    text = bundle.spec.process_properties.get("sekretess", "") or "SEK0"
    if ":" not in text:
        return text.strip()
    pairs = dict(part.strip().split(":", 1) for part in text.split(","))
    return pairs[gren]
