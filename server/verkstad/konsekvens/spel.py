"""Plays an ärende on a version of its process: the recorded turns at their recorded moments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from server import engine
from server.bundle import Bundle
from server.cases.acting import form_data
from server.cases.effects import BeslutEffect
from server.cases.house import day_of
from server.cases.world import FindKsBeslut
from server.dmn import Hit
from server.engine import OpenTask, Step, Timer, Turn, Waiting
from server.errors import LagrumError
from server.forms import read_draft, read_json
from server.profile import Profile
from server.verkstad.konsekvens import inspelat
from server.verkstad.konsekvens.inspelat import Drag, Inspelat
from server.verkstad.konsekvens.varld import Provat, ReplayWorld

_MAX_KEPT = 20
_MAX_FIRED = 20
Watched = frozenset[tuple[str, str, datetime]]


class TaskMissing(LagrumError):
    """The recorded task is not open when it was completed."""

    status = 409


class MessageMissing(LagrumError):
    """Nothing waits for the message that came."""

    status = 409


@dataclass(frozen=True)
class Modeller:
    """What a replay runs on."""

    bundle: Bundle
    profile: Profile


@dataclass
class Tur:
    """A turn as it went this time; `fel` when it was refused."""

    steg: list[tuple[Step, tuple[Hit, ...]]] = field(default_factory=list)
    provat: list[Provat] = field(default_factory=list)
    beslut: list[BeslutEffect] = field(default_factory=list)
    efter: Turn | None = None
    fel: LagrumError | None = None

    @property
    def spar(self) -> tuple[Any, ...]:
        """The path, as `Steg.spar` has it."""
        return tuple(
            (step.process, step.box, tuple(step.flows), rows_by_decision(hits)) for step, hits in self.steg
        )

    @property
    def spar_utan_regler(self) -> tuple[Any, ...]:
        """The path alone."""
        return tuple((step.process, step.box, tuple(step.flows)) for step, _ in self.steg)


def rows_by_decision(hits: tuple[Hit, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the rows hit as steps keep them: by decision, in order."""
    found: dict[str, list[str]] = {}
    for hit in hits:
        found.setdefault(hit.decision, []).append(hit.rule_id)
    return tuple((decision, tuple(rows)) for decision, rows in found.items())


class Spel:
    """One ärende played on one version, turn by turn."""

    def __init__(self, record: Inspelat, modeller: Modeller, find_ks: FindKsBeslut) -> None:
        self.inspelat, self.modeller, self.find_ks = record, modeller, find_ks
        self.turn: Turn | None = None
        self.left = {slag: list(ids) for slag, ids in record.gjorda.items()}

    @property
    def spec(self) -> engine.Spec:
        """The process that is played."""
        return self.modeller.bundle.spec

    def play(self, drag: Drag, extra: Mapping[str, Any], watched: Watched | None = None) -> Tur:
        """Take a recorded turn; `extra` are facts that came with it. A refusal stands in the answer.

        `watched` are the moments that the recorded version watched before the turn; None: this is that one.
        """
        tur = Tur()
        world = self._world(drag.tid)
        try:
            if watched is not None:
                self._catch_up(drag, tur, world, watched)
            self._keep(tur, world, self._take(drag, extra, world))
            self._deliver_kept(drag, extra, tur, world)
        except LagrumError as refused:
            tur.fel = refused
        tur.provat = world.asked
        tur.beslut = [effect for effect in world.effects if isinstance(effect, BeslutEffect)]
        return tur

    def _world(self, now: datetime) -> ReplayWorld:
        day = day_of(now)
        bundle, profile = self.modeller.bundle, self.modeller.profile
        return ReplayWorld(
            bundle,
            profile,
            day,
            f"{day:%Y-%m}",
            self.find_ks,
            lagdag=self.inspelat.case.lagdag,
            give_id=self._give_id,
        )

    def _give_id(self, slag: str) -> str:
        left = self.left.get(slag)
        return left.pop(0) if left else "0" * 32

    def _keep(self, tur: Tur, world: ReplayWorld, turn: Turn) -> None:
        operations = iter(world.operation_hits)
        for step in turn.steps:
            own = next(operations, ()) if step.kind == "serviceTask" else ()
            tur.steg.append((step, (*step.hits, *own)))
        world.operation_hits.clear()
        self.turn = tur.efter = turn

    # --- what sets a turn going

    def _take(self, drag: Drag, extra: Mapping[str, Any], world: ReplayWorld) -> Turn:
        case, now = self.inspelat.case, drag.tid
        match drag.slag:
            case inspelat.START:
                data = {**case.first_facts(), **case.facts_of(now), **extra}
                return engine.start(self.spec, data, world, now)
            case inspelat.UPPGIFT:
                return self._complete(drag, world)
            case inspelat.KLOCKA:
                return engine.wake(self.spec, self._state, world, now)
        return self._deliver(drag.process, drag.box, drag.namn, extra, world, now)

    @property
    def _state(self) -> str:
        assert self.turn is not None
        return self.turn.state

    def _complete(self, drag: Drag, world: ReplayWorld) -> Turn:
        assert self.turn is not None
        task = next(
            (one for one in self.turn.open if (one.process, one.box) == (drag.process, drag.box)), None
        )
        if task is None:
            raise TaskMissing(f"Arbetsuppgiften ”{drag.namn}” är inte öppen.")
        facts = self.inspelat.case.facts_of(drag.tid)

        def answers(one: OpenTask) -> dict[str, Any]:
            return {**facts, **self._answers(drag, one)}

        return engine.complete(self.spec, self._state, task.id, answers, world, drag.tid)

    def _answers(self, drag: Drag, task: OpenTask) -> Mapping[str, Any]:
        punkt = task.properties.get("delegationspunkt")
        motor: dict[str, Any] = {}
        if task.form:
            form = self.modeller.bundle.form(task.form)
            known = read_draft(form, drag.svar or {})
            motor = dict(read_json(form, known, form_data(task.data, punkt, drag.roll)).motor)
        if punkt:
            motor["beslutsfattare_roll"] = motor.get("beslutsfattare_roll") or drag.roll
        return motor

    def _deliver(
        self, process: str, box: str, namn: str, extra: Mapping[str, Any], world: ReplayWorld, now: datetime
    ) -> Turn:
        wait = self._waiting(process, box)
        if wait is None:
            raise MessageMissing(f"Ingen väntar på meddelandet ”{namn}”.")
        facts = {**self.inspelat.case.facts_of(now), **extra}
        return engine.deliver(self.spec, self._state, wait.name, wait.key, facts, world, now)

    def _waiting(self, process: str, box: str) -> Waiting | None:
        assert self.turn is not None
        return next((one for one in self.turn.messages if (one.process, one.box) == (process, box)), None)

    def _deliver_kept(self, drag: Drag, extra: Mapping[str, Any], tur: Tur, world: ReplayWorld) -> None:
        """Deliver what had come before anybody waited for it, as the recorded turn goes on with it."""
        for _ in range(_MAX_KEPT):
            done = len(tur.steg)
            if done >= len(drag.steg) or self.turn is None or self.turn.completed:
                return
            step = drag.steg[done]
            if self._waiting(step.process, step.box) is None:
                return
            turn = self._deliver(step.process, step.box, step.namn, extra, world, drag.tid)
            self._keep(tur, world, turn)

    def _catch_up(self, drag: Drag, tur: Tur, world: ReplayWorld, watched: Watched) -> None:
        """Fire what this version watches and the recorded one did not, if it was due before the turn.

        What both watch, and nobody fired, was not fired then: the record rules.
        """
        for _ in range(_MAX_FIRED):
            due = [one for one in self._timers() if one.due_at < drag.tid and _key(one) not in watched]
            if not due:
                return
            first = min(due, key=lambda timer: timer.due_at)
            self._keep(tur, world, engine.wake(self.spec, self._state, world, first.due_at))

    def _timers(self) -> tuple[Timer, ...]:
        return () if self.turn is None or self.turn.completed else self.turn.timers

    def watched(self) -> Watched:
        """Return the moments that are watched now."""
        return frozenset(_key(one) for one in self._timers())


def _key(timer: Timer) -> tuple[str, str, datetime]:
    return (timer.process, timer.box, timer.due_at)
