"""Random use cases by several people, in any order: the invariants of the store hold after each."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from server.access import WORKER
from server.cases import (
    complete_uppgift,
    deliver_meddelande,
    list_uppgifter,
    release_uppgift,
    save_utkast,
    take_uppgift,
    verify_logg,
    work,
)
from server.cases.errors import StaleVersion, UppgiftClosed, UppgiftTaken
from server.errors import LegalStop
from tests.conftest import StillClock
from tests.small_house import Office, build

WAYS = st.sampled_from(["igen", "beslut", "vanta", "bada", "tid", "slut"])
PEOPLE = st.sampled_from(["anna", "bo"])
PICK = st.integers(min_value=0, max_value=50)


class House(RuleBasedStateMachine):
    """Opens, completes, retries, takes, drafts, delivers and works; counts what must have happened."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = StillClock()
        self.office = Office(build(f"sqlite:///{self.folder / 'lagrum.db'}", self.clock))
        self.turns = 0
        self.sent: list[dict[str, Any]] = []
        self.opened: list[str] = []

    def teardown(self) -> None:
        self.office.house.close()
        shutil.rmtree(self.folder)

    def _task(self, pick: int) -> dict[str, Any] | None:
        items = list_uppgifter(self.office.house, self.office.anna, limit=100).items
        return dict(items[pick % len(items)]) if items else None

    @rule()
    def open(self) -> None:
        self.opened.append(self.office.open()["id"])
        self.turns += 1

    @rule(pick=PICK, who=PEOPLE, way=WAYS, antal=st.integers(0, 110), stale=st.booleans())
    def complete(self, pick: int, who: str, way: str, antal: int, stale: bool) -> None:
        task = self._task(pick)
        if task is None:
            return
        svar: dict[str, Any] = {}
        if task["box"] == "skriv":
            svar = {"val": way, "antal": antal, "sista_dag": "2026-05-06"}
        if task["box"] == "besluta":
            svar = {"skal": "s"}
        version = task["version"] - stale
        sent = {"uppgift": task["id"], "version": version, "svar": svar, "key": f"nyckel {len(self.sent)}"}
        try:
            self._send(who, sent)
        except StaleVersion:
            assert stale
        except LegalStop:
            assert antal > 100
        except UppgiftTaken:
            assert task["tagen_av"] not in {None, who}
        else:
            self.sent.append({**sent, "who": who})
            self.turns += 1

    def _send(self, who: str, sent: dict[str, Any]) -> Any:
        actor = getattr(self.office, who)
        return complete_uppgift(
            self.office.house,
            actor,
            sent["uppgift"],
            version=sent["version"],
            svar=sent["svar"],
            key=sent["key"],
        )

    @rule(pick=PICK)
    def retry(self, pick: int) -> None:
        """The same request again: the same answer, and no turn."""
        if self.sent:
            sent = self.sent[pick % len(self.sent)]
            assert self._send(sent["who"], sent) == self._send(sent["who"], sent)

    @rule(pick=PICK)
    def complete_what_is_done(self, pick: int) -> None:
        if self.sent:
            sent = self.sent[pick % len(self.sent)]
            with pytest.raises(UppgiftClosed):
                self._send(sent["who"], {**sent, "key": None})

    @rule(pick=PICK, who=PEOPLE)
    def take(self, pick: int, who: str) -> None:
        task = self._task(pick)
        if task is not None and task["tagen_av"] in {None, who}:
            take_uppgift(self.office.house, getattr(self.office, who), task["id"])

    @rule(pick=PICK)
    def release(self, pick: int) -> None:
        task = self._task(pick)
        if task is not None and task["tagen_av"] is not None:
            release_uppgift(self.office.house, getattr(self.office, task["tagen_av"]), task["id"])

    @rule(pick=PICK, who=PEOPLE)
    def draft(self, pick: int, who: str) -> None:
        task = self._task(pick)
        if task is not None:
            save_utkast(self.office.house, getattr(self.office, who), task["id"], {"text": who})

    @rule(pick=PICK)
    def message(self, pick: int) -> None:
        if self.opened:
            before = self.office.count("vantar")
            deliver_meddelande(self.office.house, WORKER, "af_svar", self.opened[pick % len(self.opened)], {})
            self.turns += before - self.office.count("vantar")

    @rule(days=st.integers(0, 3))
    def work(self, days: int) -> None:
        self.clock.advance(days=days)
        worked = work(self.office.house)
        assert worked.fel == ()
        self.turns += worked.timers + worked.meddelanden

    @invariant()
    def no_turn_is_lost_or_doubled(self) -> None:
        with self.office.house.read() as connection:
            versions = connection.exec_driver_sql("SELECT coalesce(sum(version), 0) FROM arende").scalar_one()
            turns = connection.exec_driver_sql(
                "SELECT count(*) FROM (SELECT DISTINCT arende, nr / 1000 FROM steg)"
            ).scalar_one()
        assert versions == turns == self.turns

    @invariant()
    def mirrors_are_true(self) -> None:
        with self.office.house.read() as connection:
            orphans = connection.exec_driver_sql(
                "SELECT count(*) FROM uppgift WHERE id NOT IN (SELECT uppgift FROM inkorg)"
            ).scalar_one()
            closed = connection.exec_driver_sql(
                "SELECT (SELECT count(*) FROM uppgift u JOIN arende a ON a.id = u.arende"
                " WHERE a.status = 'avslutat') + (SELECT count(*) FROM vantar v JOIN arende a"
                " ON a.id = v.arende WHERE a.status = 'avslutat')"
            ).scalar_one()
        assert (orphans, closed) == (0, 0)

    @invariant()
    def the_log_is_whole(self) -> None:
        assert verify_logg(self.office.house).whole


House.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
test_random_use_cases_keep_the_invariants = pytest.mark.slow(House.TestCase)
