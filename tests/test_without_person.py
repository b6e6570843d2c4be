"""Ärenden about nobody in particular: an agreement, a drawing of lots."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from server.access import Actor
from server.cases import (
    Completed,
    complete_uppgift,
    list_arenden,
    load_arende,
    load_beslut,
    load_uppgift,
    open_arende,
    startable_processes,
)
from tests.web_stage import Stage, raise_stage

UPPDRAG = "arbetsformedlingsuppdrag"


def answer(stage: Stage, actor: Actor, uppgift: str, **svar: Any) -> Completed:
    """Complete a task as JSON would."""
    version = load_uppgift(stage.house, actor, uppgift).row["version"]
    return complete_uppgift(stage.house, actor, uppgift, version=version, svar=svar)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """A house with a director who has agreements."""
    return raise_stage(tmp_path)


def test_an_agreement_is_about_nobody(stage: Stage) -> None:
    dina = stage.staff("dina", "direktor", grenar=[UPPDRAG])
    arende = open_arende(stage.house, dina, "af_uppdrag", person=None, fakta={})
    view = load_arende(stage.house, dina, arende["id"])
    assert view.person is None
    assert [task["box"] for task in view.oppna_uppgifter] == ["registrera_uppdrag"]


def test_a_decision_about_nobody_is_recorded(stage: Stage) -> None:
    dina = stage.staff("dina", "direktor", grenar=[UPPDRAG])
    arende = open_arende(stage.house, dina, "af_uppdrag", person=None, fakta={})
    given = {"uppdrag_slag": "samverkan", "lok_innehall": False, "motpart": "X", "uppdrag_beskrivning": "X"}
    decide = answer(stage, dina, arende["oppna_uppgifter"][0]["id"], **given)
    beslut = {"beslut": "bifall", "avtal_fran": "2026-06-01", "beslut_motivering": "X"}
    hinder = {"odelegerbart": False, "jav": False, "delegat_i_tjanst": False, "chef_till_delegat": True}
    done = answer(stage, dina, decide.oppna_uppgifter[0]["id"], **beslut, **hinder)
    assert done.status == "avslutat"
    row = load_beslut(stage.house, dina, done.beslut[0])
    assert (row["delegationspunkt"], row["roll"]) == ("22.17", "direktor")


def test_the_list_of_processes_tells_which_need_nobody(stage: Stage) -> None:
    mira = stage.staff("mira", "arbetsmarknadssekreterare", grenar=["arbetsmarknad"])
    told = {one["process"]: one["utan_person"] for one in startable_processes(stage.house, mira)}
    assert (told["lottning"], told["ansokan"]) == ("ja", "")


def test_the_page_opens_a_drawing_of_lots_without_a_person(stage: Stage) -> None:
    mira = stage.staff("mira", "arbetsmarknadssekreterare", grenar=["arbetsmarknad"])
    opened = stage.client("mira").post("/arenden/nytt", data={"process": "lottning", "_nyckel": "a"})
    assert opened.status_code == 303
    assert [row["process"] for row in list_arenden(stage.house, mira).items] == ["lottning"]


def test_the_page_asks_whom_an_application_is_about(stage: Stage) -> None:
    stage.staff("mira", "arbetsmarknadssekreterare", grenar=["arbetsmarknad"])
    refused = stage.client("mira").post("/arenden/nytt", data={"process": "ansokan", "_nyckel": "a"})
    assert refused.status_code == 422
