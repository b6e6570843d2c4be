"""A process walked through in memory: the real engine, the real rules and operations, a fake world."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from server.assessment import decide
from server.dmn import Rules, load_model
from server.engine import Decided, OpenTask, Spec, Turn, complete, deliver, parse, start, wake
from server.profile import Profile, load_profiles

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
DAY = NOW.date()


@cache
def files(suffix: str) -> Mapping[str, bytes]:
    """Return the models of one kind, by path from the root."""
    found = sorted((ROOT / "processes").rglob(f"*.{suffix}"))
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in found}


@cache
def spec(process: str) -> Spec:
    """Return a parsed process."""
    return parse(files("bpmn"), process)


@cache
def rules() -> Rules:
    """Return all decisions."""
    return Rules([load_model(text, path) for path, text in files("dmn").items()])


@cache
def profile(name: str = "malmo", *, exempel: bool = False) -> Profile:
    """Return a profile, with its sample delegation or without."""
    return load_profiles(ROOT, exempel=exempel)[name]


@dataclass
class FakeServices:
    """tasks.contract.Services that remembers what it was asked."""

    dag: date = DAY
    ks_beslut: dict[str, Any] | None = None
    beslut: list[dict[str, Any]] = field(default_factory=list)
    opened: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    brev: list[str] = field(default_factory=list)
    watched: list[tuple[date, str]] = field(default_factory=list)
    sent: list[tuple[str, str, str, dict[str, Any]]] = field(default_factory=list)

    def decide(self, decision: str, **fakta: Any) -> dict[str, Any]:
        value = decide(
            rules(), profile(), decision, fakta, beslutsdatum=self.dag, stodmanad=f"{self.dag:%Y-%m}"
        ).value
        return value if isinstance(value, dict) else {decision: value}

    def wake_at(self, day: date, reason: str) -> None:
        self.watched.append((day, reason))

    def record_beslut(self, **beslut: Any) -> str:
        self.beslut.append(beslut)
        return f"b{len(self.beslut)}"

    def open_arende(self, process: str, fakta: dict[str, Any]) -> None:
        self.opened.append((process, fakta))

    def send_message(self, mottagare: str, namn: str, nyckel: str, data: dict[str, Any]) -> None:
        self.sent.append((mottagare, namn, nyckel, data))

    def find_ks_beslut(self, insats: str | None = None) -> dict[str, Any] | None:
        return self.ks_beslut

    def create_brev(self, mall: str) -> str:
        self.brev.append(mall)
        return f"l{len(self.brev)}"


@dataclass
class Walk:
    """One ärende. `do` completes the open task of a name with answers."""

    process: str
    profil: Profile = field(default_factory=profile)
    services: FakeServices = field(default_factory=FakeServices)
    now: datetime = NOW
    turn: Turn = field(init=False)
    path: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)

    def begin(self, **fakta: Any) -> Walk:
        """Start the process with these facts."""
        data = {"arende": "a1", "kommunprofil": self.profil.id, **fakta}
        self._keep(start(spec(self.process), data, self, self.now))
        return self

    @property
    def boxes(self) -> set[str]:
        """The open tasks."""
        return {task.box for task in self.turn.open}

    @property
    def facts(self) -> dict[str, Any]:
        """The engine's data."""
        return self.turn.data

    def task(self, box: str) -> OpenTask:
        """Return an open task."""
        return next(task for task in self.turn.open if task.box == box)

    def do(self, box: str, **svar: Any) -> Walk:
        """Complete a task."""
        task = self.task(box)
        self._keep(complete(spec(self.process), self.turn.state, task.id, svar, self, self.now))
        return self

    def tell(self, message: str, **data: Any) -> Walk:
        """Deliver a message to the ärende."""
        self._keep(deliver(spec(self.process), self.turn.state, message, "a1", data, self, self.now))
        return self

    def wait(self, **time: int) -> Walk:
        """Let time pass and fire what is due."""
        self.now += timedelta(**time)
        self._keep(wake(spec(self.process), self.turn.state, self, self.now))
        return self

    def decide(self, decision: str, data: Mapping[str, Any]) -> Decided:
        """Evaluate as server.cases does."""
        day = self.now.date()
        stodmanad = str(data.get("stodmanad") or f"{day:%Y-%m}")
        outcome = decide(rules(), self.profil, decision, data, beslutsdatum=day, stodmanad=stodmanad)
        self.rows += [hit.rule_id for hit in outcome.hits]
        return Decided(outcome.value, tuple(outcome.hits))

    def run_operation(self, kind: str, inputs: dict[str, Any]) -> dict[str, Any]:
        """Run the real operation in the fake world."""
        operation = importlib.import_module(f"tasks.{kind}")
        out: dict[str, Any] = operation.run(operation.Indata(**inputs), self.services).model_dump()
        return out

    def _keep(self, turn: Turn) -> None:
        self.turn = turn
        self.path += [step.box for step in turn.steps]
