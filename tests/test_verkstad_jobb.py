"""Jobs: taken by one worker, followed, stopped, and never left hanging."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

import pytest

from server.cases import House
from server.errors import LagrumError, NotAllowed
from server.store import jobb as store
from server.verkstad import jobb, jobbtyp, sparning, trad
from server.verkstad.errors import TooManyJobs
from server.verkstad.jobb import Run, add_jobb, latest_jobb, load_jobb, run_next_jobb, stop_jobb
from tests.conftest import StillClock
from tests.verkstad_house import FORM, Workshop


@pytest.fixture(autouse=True)
def _kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobbtyp, "_kinds", {})
    monkeypatch.setattr(jobbtyp, "PROGRESS_SECONDS", 0.0)


def register(run: Any, **options: Any) -> None:
    jobb.jobb("prov", permission="verkstad.lasa", **options)(run)


def count(_: House, run: Run) -> dict[str, Any]:
    for done in range(1, 4):
        run.progress(done, 3, {"hittills": done})
    return {"summa": run.indata["a"] + 1}


def test_a_job_is_done_and_tells_its_result(workshop: Workshop) -> None:
    register(count)
    asked = add_jobb(workshop.house, workshop.vera, "prov", None, {"a": 1})
    assert (asked.status, asked.slut) == ("väntar", False)
    assert run_next_jobb(workshop.house)
    done = load_jobb(workshop.house, workshop.vera, asked.id)
    assert (done.status, done.gjort, done.antal, done.del_) == ("klart", 3, 3, {"hittills": 3})
    assert done.resultat == {"summa": 2}
    assert not run_next_jobb(workshop.house)


def test_a_job_knows_the_tree_that_it_ran_on(workshop: Workshop) -> None:
    register(lambda _, run: trad.tree_hash(run.tree))
    draft = workshop.draft().id
    asked = add_jobb(workshop.house, workshop.vera, "prov", draft)
    sparning.save_fil(workshop.house, workshop.vera, draft, FORM, b"{}", 0)
    run_next_jobb(workshop.house)
    now = trad.tree_hash(trad.tree_of(workshop.house, draft))
    assert asked.tree != now
    found = latest_jobb(workshop.house, draft, "prov", now)
    assert found is not None
    assert (found.id, found.tree, found.resultat) == (asked.id, now, now)
    assert latest_jobb(workshop.house, draft, "prov", asked.tree) is None


def test_asking_twice_is_asking_once(workshop: Workshop) -> None:
    register(count)
    one = add_jobb(workshop.house, workshop.vera, "prov", None, {"a": 1})
    assert add_jobb(workshop.house, workshop.vera, "prov", None, {"a": 1}).id == one.id
    assert add_jobb(workshop.house, workshop.vera, "prov", None, {"a": 2}).id != one.id
    assert add_jobb(workshop.house, workshop.viktor, "prov", None, {"a": 1}).id != one.id


def test_one_person_does_not_fill_the_queue(workshop: Workshop) -> None:
    register(count)
    first = add_jobb(workshop.house, workshop.vera, "prov", None, {"a": 0})
    for number in range(1, jobb.MAX_OPEN):
        add_jobb(workshop.house, workshop.vera, "prov", None, {"a": number})
    with pytest.raises(TooManyJobs, match="stoppa något"):
        add_jobb(workshop.house, workshop.vera, "prov", None, {"a": -1})
    add_jobb(workshop.house, workshop.viktor, "prov", None, {"a": 0})
    stop_jobb(workshop.house, workshop.vera, first.id)
    add_jobb(workshop.house, workshop.vera, "prov", None, {"a": -1})


def test_the_oldest_job_comes_first(workshop: Workshop, clock: StillClock) -> None:
    order: list[int] = []
    register(lambda _, run: order.append(run.indata))
    for number in (1, 2, 3):
        add_jobb(workshop.house, workshop.vera, "prov", None, number)
        clock.advance(seconds=1)
    while run_next_jobb(workshop.house):
        pass
    assert order == [1, 2, 3]


def test_a_waiting_job_is_stopped_at_once(workshop: Workshop) -> None:
    register(count)
    asked = add_jobb(workshop.house, workshop.vera, "prov", None, {"a": 1})
    assert stop_jobb(workshop.house, workshop.vera, asked.id).status == "stoppat"
    assert not run_next_jobb(workshop.house)


def test_a_running_job_stops_when_it_next_tells(workshop: Workshop) -> None:
    reached = []

    def run(house: House, run: Run) -> None:
        run.progress(1, 9, "en")
        stop_jobb(house, workshop.vera, run.id)
        reached.append("efter stopp")
        run.progress(2, 9)
        reached.append("aldrig")

    register(run)
    asked = add_jobb(workshop.house, workshop.vera, "prov", None)
    run_next_jobb(workshop.house)
    done = load_jobb(workshop.house, workshop.vera, asked.id)
    assert (done.status, done.gjort, done.del_, done.resultat) == ("stoppat", 1, "en", None)
    assert reached == ["efter stopp"]


def test_a_refusal_is_told(workshop: Workshop) -> None:
    def run(_: House, __: Run) -> None:
        raise LagrumError("Rätta modellen först.")

    register(run)
    asked = add_jobb(workshop.house, workshop.vera, "prov", None)
    assert run_next_jobb(workshop.house)
    done = load_jobb(workshop.house, workshop.vera, asked.id)
    assert (done.status, done.fel) == ("fel", "Rätta modellen först.")


def test_a_fault_of_ours_is_told_without_what_it_said(
    workshop: Workshop, caplog: pytest.LogCaptureFixture
) -> None:
    def run(_: House, __: Run) -> None:
        raise ValueError("19900101-2385")

    register(run)
    asked = add_jobb(workshop.house, workshop.vera, "prov", None)
    with caplog.at_level(logging.ERROR, "lagrum.jobb"):
        assert run_next_jobb(workshop.house)
    done = load_jobb(workshop.house, workshop.vera, asked.id)
    assert done.status == "fel"
    assert done.fel is not None
    assert "19900101" not in done.fel + caplog.text
    assert "ValueError" in caplog.text


def test_a_job_that_a_dead_worker_left_is_taken_again(workshop: Workshop, clock: StillClock) -> None:
    def die(_: House, run: Run) -> None:
        run.progress(1, 3)
        raise KeyboardInterrupt

    register(die)
    asked = add_jobb(workshop.house, workshop.vera, "prov", None, {"a": 1})
    with pytest.raises(KeyboardInterrupt):
        run_next_jobb(workshop.house)
    assert load_jobb(workshop.house, workshop.vera, asked.id).status == "pågår"
    assert not run_next_jobb(workshop.house)
    clock.advance(seconds=31)
    register(count)
    assert run_next_jobb(workshop.house)
    assert load_jobb(workshop.house, workshop.vera, asked.id).status == "klart"


def test_a_job_is_not_tried_for_ever(workshop: Workshop, clock: StillClock) -> None:
    def die(_: House, __: Run) -> None:
        raise KeyboardInterrupt

    register(die)
    asked = add_jobb(workshop.house, workshop.vera, "prov", None)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            run_next_jobb(workshop.house)
        clock.advance(seconds=31)
    assert not run_next_jobb(workshop.house)
    assert load_jobb(workshop.house, workshop.vera, asked.id).status == "fel"


def test_a_worker_that_was_thought_dead_changes_nothing(workshop: Workshop, clock: StillClock) -> None:
    def slow(house: House, run: Run) -> str:
        if run.forsok == 1:
            clock.advance(seconds=31)
            assert run_next_jobb(house)  # another worker takes it, and ends it
        return f"försök {run.forsok}"

    register(slow)
    asked = add_jobb(workshop.house, workshop.vera, "prov", None)
    run_next_jobb(workshop.house)
    assert load_jobb(workshop.house, workshop.vera, asked.id).resultat == "försök 2"


def test_two_workers_do_not_take_the_same_job(workshop: Workshop) -> None:
    taken: list[str] = []

    def run(house: House, run: Run) -> None:
        taken.append(run.id)
        run_next_jobb(house)

    register(run)
    for number in range(3):
        add_jobb(workshop.house, workshop.vera, "prov", None, number)
    run_next_jobb(workshop.house)
    assert len(taken) == len(set(taken)) == 3


def test_jobs_ask_for_their_permission(workshop: Workshop) -> None:
    register(count)
    with pytest.raises(NotAllowed):
        add_jobb(workshop.house, workshop.anna, "prov", None, {"a": 1})
    asked = add_jobb(workshop.house, workshop.vera, "prov", None, {"a": 1})
    with pytest.raises(NotAllowed):
        load_jobb(workshop.house, workshop.anna, asked.id)
    assert load_jobb(workshop.house, workshop.gustav, asked.id).id == asked.id


def test_a_private_job_is_its_owners(workshop: Workshop) -> None:
    register(count, privat=True)
    asked = add_jobb(workshop.house, workshop.vera, "prov", None, {"a": 1})
    for call in (load_jobb, stop_jobb):
        with pytest.raises(jobb.JobbNotFound):
            call(workshop.house, workshop.viktor, asked.id)
    assert latest_jobb(workshop.house, None, "prov", av="viktor") is None


def test_an_unknown_kind_is_refused(workshop: Workshop) -> None:
    with pytest.raises(jobb.JobbNotFound):
        add_jobb(workshop.house, workshop.vera, "finns_inte", None)


def test_signs_of_life_are_told_while_one_thing_takes_long(
    workshop: Workshop, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from server.verkstad import jobbkorning

    monkeypatch.setattr(jobbkorning, "SIGN_SECONDS", 0.001)
    started = clock.now

    def run(house: House, run: Run) -> bool:
        clock.advance(seconds=40)
        while True:
            with house.read() as connection:
                seen = store.find_jobb(connection, run.id)
            if seen is not None and seen.livstecken >= started + timedelta(seconds=40):
                return True

    register(run)
    add_jobb(workshop.house, workshop.vera, "prov", None)
    assert run_next_jobb(workshop.house)
