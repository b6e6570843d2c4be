"""A run of a plan that is killed at any instant (kill -9) has moved each ärende wholly or not at all."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from server import engine
from server.access import Actor
from server.cases import House, find_actor
from server.cases.house import utc_now
from server.store import flytt as store
from server.store import migrate
from server.store.connect import connect
from server.store.tables import arende, tillstand
from server.verkstad.flytt import STEG, answer_lagdag, create_flytt
from server.verkstad.flyttning import dry_run, list_results, run_plan
from tests.moved_house import ADDED_CHECK, Move, next_version, silent
from tests.small_house import ROOT, Office, library, profiles

ARENDEN, KILLS = 60, 4


def house_at(url: str) -> House:
    return House(connect(url), library(), profiles(), utc_now)


def vera_of(house: House) -> Actor:
    found = find_actor(house, "vera")
    assert found is not None
    return found


@pytest.mark.slow
@pytest.mark.sockets
def test_a_killed_run_is_taken_up_where_it_was(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'lagrum.db'}"
    migrate(url)
    house = house_at(url)
    stage = Move(Office(house))
    for _ in range(ARENDEN):
        stage.there("bada")
    new = next_version(house, ADDED_CHECK)
    plan = create_flytt(new, stage.vera, "prov")
    answer_lagdag(new, stage.jonas, plan.id, STEG, None, "Ny lag gäller för nya steg.")
    dry_run(new, stage.vera, plan.id, silent)
    dice = random.Random(4)
    for _ in range(KILLS):
        killed_run(url, plan.id, dice.randint(1, 4), dice.uniform(0.0, 0.05))
        every_one_is_whole(new, stage.vera, plan.id)
    before = sum(row.status == "flyttad" for row in list_results(new, stage.vera, plan.id))
    assert KILLS <= before < ARENDEN
    run_plan(new, stage.vera, plan.id, None, silent)
    assert every_one_is_whole(new, stage.vera, plan.id) == ARENDEN
    house.close()


def killed_run(url: str, plan: str, moved: int, after: float) -> None:
    """Let another process move some, and kill it a moment later, wherever it then is."""
    command = [sys.executable, "-m", "tests.test_verkstad_flytt_kill", url, plan]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for _ in range(moved):
            assert child.stdout.readline()
        time.sleep(after)
        child.send_signal(signal.SIGKILL)
        child.wait()


def every_one_is_whole(house: House, vera: Actor, plan: str) -> int:
    """See that bundle, state, tasks and result of each ärende say the same; return how many have moved."""
    results = {row.arende: row.status for row in list_results(house, vera, plan)}
    new = house.library.bundle("prov").version
    count = 0
    with house.read() as connection:
        for row in connection.execute(arende.select()).all():
            state: Any = connection.scalar(
                tillstand.select().with_only_columns(tillstand.c.state).where(tillstand.c.arende == row.id)
            )
            turn = engine.peek(house.bundle(row.bundle, row.process).spec, state)  # refuses another version's
            open_ids = [task.id for task in turn.open]
            tasks = {one["id"] for one in store.list_mirror(connection, row.id, open_ids)["uppgift"]}
            assert tasks == set(open_ids)
            moved = row.bundle == new
            assert results[row.id] == ("flyttad" if moved else "gar")
            assert len(store.list_versions(connection, row.id)) == (2 if moved else 0)
            count += moved
    return count


def main(url: str, plan: str) -> None:
    """Be the process that is killed: tell of each ärende that has been moved."""
    new = next_version(house_at(url), ADDED_CHECK)
    run_plan(new, vera_of(new), plan, None, lambda done, _of: print(done, flush=True))


if __name__ == "__main__":
    main(*sys.argv[1:])
