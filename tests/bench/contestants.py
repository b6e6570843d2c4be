"""Who is measured: the use case, and the peers, each behind the same two calls."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from server.access import Actor
from server.bundle import load_library
from server.cases import House, complete_uppgift, open_arende
from server.profile import load_profiles
from server.store import staff
from server.store.connect import connect, writing
from server.store.migration import to_head
from tests.bench import work
from tests.bench.orm import Machine
from tests.bench.plain import Plain

ROOT = Path(__file__).parent.parent.parent
ACTOR = Actor("bench", "Bench", frozenset({work.ROLL}), "bench", frozenset({"socialtjanst"}))
PERSON = {"personnummer": "191212121212", "namn": "Tolvan Tolvansson"}


class Contestant(Protocol):
    """Opens an ärende, then completes its open task time after time."""

    def start(self) -> Any:
        """Return what stands for the ärende."""

    def complete(self, case: Any, svar: Mapping[str, Any]) -> Any:
        """Complete its open task; return what stands for it now, or None at the end."""


def make_house(url: str, models: Path) -> House:
    """Return a house on a new database, with the bench's models, the real profiles, and one of the staff."""
    engine = connect(url)
    to_head(engine)
    with writing(engine) as connection:
        row = {
            "id": ACTOR.id,
            "subjekt": None,
            "namn": ACTOR.namn,
            "roller": sorted(ACTOR.roller),
            "enhet": ACTOR.enhet,
            "grenar": sorted(ACTOR.grenar),
            "demo": True,
            "aktiv": True,
        }
        staff.save_medarbetare(connection, row)
    return House(engine, load_library(models), load_profiles(ROOT), demo=True)


@dataclass
class UseCase:
    """Lagrum: validate, engine, rules, steg, log, inbox rows, commit."""

    house: House

    def start(self) -> dict[str, Any]:
        """Open an ärende."""
        answer = open_arende(self.house, ACTOR, work.PROCESS, person=PERSON, fakta=work.FACTS)
        return {"task": answer["oppna_uppgifter"][0]}

    def complete(self, case: dict[str, Any], svar: Mapping[str, Any]) -> dict[str, Any] | None:
        """Complete the open task as the API does."""
        task = case["task"]
        done = complete_uppgift(
            self.house, ACTOR, task["id"], version=task["version"], svar=svar, key=uuid.uuid4().hex
        )
        return {"task": done.oppna_uppgifter[0]} if done.oppna_uppgifter else None


@dataclass
class Orm:
    """The state machine written by hand."""

    house: House
    count: int = 0

    def __post_init__(self) -> None:
        """Save the bundle that its ärenden refer to, as the use case has."""
        self.machine = Machine(self.house.engine, ACTOR.id)
        bundle = self.house.library.bundle(work.PROCESS)
        with self.house.write() as connection:
            self.house.save_bundle(connection, bundle)
        self.bundle = bundle.version

    def start(self) -> dict[str, Any]:
        """Open an ärende."""
        self.count += 1
        _, task = self.machine.start(self.bundle, self.count)
        return {"task": task, "version": 1}

    def complete(self, case: dict[str, Any], svar: Mapping[str, Any]) -> dict[str, Any] | None:
        """Complete the open task."""
        answer = self.machine.complete(case["task"], case["version"], svar, uuid.uuid4().hex)
        return {"task": answer["oppna"][0], "version": case["version"] + 1} if answer["oppna"] else None


@dataclass
class Stock:
    """SpiffWorkflow as it comes."""

    plain: Plain

    def start(self) -> str:
        """Open an ärende."""
        return self.plain.start()

    def complete(self, case: str, svar: Mapping[str, Any]) -> str | None:
        """Complete the open task."""
        return None if self.plain.complete(case, svar) else case


@dataclass
class Raw:
    """The limit: one full commit with the driver alone for each completion."""

    commit: Callable[[], Any]

    def start(self) -> int:
        """Nothing to open: the commit has its own rows."""
        return 1

    def complete(self, _case: int, svar: Mapping[str, Any]) -> int | None:
        """Commit; the last one is known by its answers, as for the others."""
        self.commit()
        return None if svar is work.LAST else 1


@dataclass
class Timings:
    """What one contestant needed, a pair (wall, CPU) of seconds per completion, by place in the ärende."""

    steps: list[tuple[int, float, float]] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Completions per second at the median, which a busy machine moves less than the mean."""
        return 1000 / self.percentile(0.5)

    def percentile(self, share: float) -> float:
        """Return milliseconds within which this share of the completions was done."""
        walls = sorted(wall for _, wall, _ in self.steps)
        return 1000 * walls[min(len(walls) - 1, int(share * len(walls)))]

    def cpu_at(self, first: int, last: int) -> float:
        """Return the median CPU seconds of the completions at these places."""
        found = sorted(cpu for place, _, cpu in self.steps if first <= place <= last)
        return found[len(found) // 2]


def play(contestant: Contestant, follow_ups: int, timings: Timings) -> None:
    """Take one ärende from start to end."""
    case = contestant.start()
    for place, (_, svar) in enumerate(work.boxes(follow_ups), 1):
        wall, cpu = time.perf_counter(), time.process_time()
        case = contestant.complete(case, svar)
        timings.steps.append((place, time.perf_counter() - wall, time.process_time() - cpu))
    assert case is None, "the ärende did not reach its end"


def race(
    contestants: Mapping[str, Contestant], follow_ups: int, rounds: int, cases: int
) -> dict[str, Timings]:
    """Let them play in turn, so that the machine's moods fall on all alike; the first round warms up."""
    timings = {name: Timings() for name in contestants}
    for number in range(rounds + 1):
        for name, contestant in contestants.items():
            for _ in range(cases):
                play(contestant, follow_ups, timings[name] if number else Timings())
    return timings
