"""The workers' loops, and how a page follows and stops a job."""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import Any

import pytest

from server.access import Actor
from server.cases import find_actor
from server.errors import LagrumError
from server.verkstad import arbetare, jobbtyp
from server.verkstad.jobb import Run, add_jobb, jobb, load_jobb, run_next_jobb
from tests.verkstad_house import Workshop
from tests.web_stage import Stage, raise_stage


@pytest.mark.parametrize("broken", [LagrumError("Databasen svarar inte."), OSError("19900101-2385")])
def test_a_turn_that_breaks_does_not_end_the_worker(
    broken: Exception, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    over, turns = threading.Event(), []

    def work(_: Any) -> None:
        turns.append(1)
        if len(turns) == 3:
            over.set()
        raise broken

    monkeypatch.setattr(arbetare, "work", work)
    with caplog.at_level(logging.WARNING):
        arbetare.turns_on(None, 0.0, over)  # type: ignore[arg-type]
    assert len(turns) == 3
    assert "Arbetaren" in caplog.text
    assert "19900101" not in caplog.text


def test_the_worker_ends_when_it_is_told_to_by_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    def work(_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(arbetare, "work", work)
    with pytest.raises(KeyboardInterrupt):
        arbetare.turns_on(None, 0.0)  # type: ignore[arg-type]


def test_jobs_follow_each_other_without_a_pause(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobbtyp, "_kinds", {})
    over, done = threading.Event(), []

    def run(_: Any, run: Run) -> None:
        done.append(run.indata)
        if len(done) == 3:
            over.set()

    jobb("prov", permission="verkstad.lasa")(run)
    for number in range(3):
        add_jobb(workshop.house, workshop.vera, "prov", None, number)
    arbetare.jobs_on(workshop.house, 3600.0, over)
    assert len(done) == 3


# ---------------------------------------------------------------- on a page


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr(jobbtyp, "_kinds", {})
    monkeypatch.setattr(jobbtyp, "PROGRESS_SECONDS", 0.0)
    made = raise_stage(tmp_path)
    made.staff("vera", "verksamhetsutvecklare", grenar=("socialtjanst",))
    return made


def test_a_page_follows_a_job(stage: Stage) -> None:
    jobb("prov", permission="verkstad.lasa")(lambda _, run: run.progress(2, 2, {"hittills": 2}))
    vera = stage.client("vera")
    asked = add_jobb(stage.house, find(stage, "vera"), "prov", None)
    waiting = vera.get(f"/verkstaden/jobb/{asked.id}").get_json()
    assert (waiting["status"], waiting["slut"]) == ("väntar", False)
    run_next_jobb(stage.house)
    ended = vera.get(f"/verkstaden/jobb/{asked.id}").get_json()
    assert (ended["status"], ended["gjort"], ended["antal"], ended["slut"]) == ("klart", 2, 2, True)


@pytest.mark.parametrize(
    ("nasta", "lands"),
    [
        ("/verkstaden/utkast/1/scenarier", "/verkstaden/utkast/1/scenarier"),
        ("https://example.com/", "/verkstaden"),
        ("//example.com/verkstaden/", "/verkstaden"),
        ("/verkstaden/\\example.com", "/verkstaden"),
        ("", "/verkstaden"),
    ],
)
def test_stopping_leads_back_within_the_workshop(stage: Stage, nasta: str, lands: str) -> None:
    jobb("prov", permission="verkstad.lasa")(lambda _, __: None)
    asked = add_jobb(stage.house, find(stage, "vera"), "prov", None)
    answer = stage.client("vera").post(f"/verkstaden/jobb/{asked.id}/stoppa", data={"nasta": nasta})
    assert (answer.status_code, answer.location) == (303, lands)
    assert load_jobb(stage.house, find(stage, "vera"), asked.id).status == "stoppat"


def test_who_may_not_read_a_job_does_not(stage: Stage) -> None:
    jobb("prov", permission="verkstad.lasa")(lambda _, __: None)
    asked = add_jobb(stage.house, find(stage, "vera"), "prov", None)
    eva = stage.client("eva")
    assert eva.get(f"/verkstaden/jobb/{asked.id}").status_code == 403
    assert eva.post(f"/verkstaden/jobb/{asked.id}/stoppa").status_code == 403
    assert stage.client("vera").get("/verkstaden/jobb/finns_inte").status_code == 404


def find(stage: Stage, who: str) -> Actor:
    found = find_actor(stage.house, who)
    assert found is not None
    return found
