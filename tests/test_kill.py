"""Killed at any instant (kill -9), nothing is half done: 200 times, with a consistent database each time."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Self

import pytest

from server.cases import House, list_uppgifter, load_arende, verify_logg, work
from server.cases.house import utc_now
from server.store import migrate
from server.store.connect import connect
from tests.small_house import ROOT, Office, library, profiles

KILLS = 200


@pytest.mark.slow
@pytest.mark.sockets
def test_killed_at_any_instant_nothing_is_half_done(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'lagrum.db'}"
    migrate(url)
    house = House(connect(url), library(), profiles(), utc_now)
    Office(house)
    dice = random.Random(9)
    killed = 0
    with Zygote(url) as zygote:
        while killed < KILLS:
            killed += zygote.kill_one(dice.uniform(0.0, 0.04), at_work=dice.random() < 0.7)
            if killed % 20 == 0:
                _is_consistent(house)
    _is_consistent(house)
    while work(house).anything:
        pass
    assert verify_logg(house).whole
    with house.read() as connection:
        steps = connection.exec_driver_sql("SELECT count(*) FROM steg").scalar_one()
    assert steps > KILLS, "the children must have had time to do something"
    house.close()


class Zygote:
    """A process that forks a submitting child for each round, so that a kill costs no start."""

    def __init__(self, url: str) -> None:
        self.url = url

    def __enter__(self) -> Self:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.kill_child", self.url],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._read("ready")
        return self

    def __exit__(self, *_: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(timeout=10)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def kill_one(self, after: float, *, at_work: bool) -> bool:
        """Let a child submit for a while and kill it; tell whether it was still at it."""
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()
        child = self._read("child")
        if at_work:
            self._read("working")
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        return bool(self._read("killed"))

    def _read(self, name: str) -> Any:
        """Return what the next line with this name says."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            answer = json.loads(line)
            if name in answer:
                return answer[name]
        raise AssertionError("the child process ended")


CHECKS = {
    "each ärende has as many turns as its version": """
        SELECT count(*) FROM arende a WHERE version <>
        (SELECT count(DISTINCT nr / 1000) FROM steg s WHERE s.arende = a.id)""",
    "each ärende has a state": """
        SELECT count(*) FROM arende a LEFT JOIN tillstand t ON t.arende = a.id WHERE t.arende IS NULL""",
    "each step's answers are there": """
        SELECT count(*) FROM steg s LEFT JOIN svar v ON v.id = s.svar
        WHERE s.svar IS NOT NULL AND v.id IS NULL""",
    "each task is in somebody's inbox": """
        SELECT count(*) FROM uppgift u LEFT JOIN inkorg i ON i.uppgift = u.id WHERE i.uppgift IS NULL""",
    "no task of a closed ärende": """
        SELECT count(*) FROM uppgift u JOIN arende a ON a.id = u.arende WHERE a.status = 'avslutat'""",
    "each decision has its letter": """
        SELECT count(*) FROM beslut b LEFT JOIN brev v ON v.beslut = b.id WHERE v.id IS NULL""",
    "each turn is in the log once": """
        SELECT count(*) FROM arende a WHERE version <> (SELECT count(*) FROM logg l WHERE l.arende = a.id
        AND l.handling IN ('oppna_arende', 'slutfora_uppgift', 'meddelande', 'klocka'))""",
    "each turn has its key": """
        SELECT abs((SELECT count(*) FROM idempotens) - (SELECT sum(version) FROM arende))""",
}


def _is_consistent(house: House) -> None:
    """Check the database as a whole, and that what is open can still be read and completed."""
    with house.read() as connection:
        assert connection.exec_driver_sql("PRAGMA quick_check").scalar_one() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
        for name, query in CHECKS.items():
            assert not connection.exec_driver_sql(query).scalar_one(), name
    anna = Office.people(house)["anna"]
    for row in list_uppgifter(house, anna, limit=3).items:
        view = load_arende(house, anna, row["arende"])
        assert row["box"] in view.position.boxes
