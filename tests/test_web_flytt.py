"""The pages of moves and searches without a browser: pages of many ärenden, refusals, and who may what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from server.bundle import library_of
from server.cases import House
from server.verkstad.jobb import run_next_jobb
from server.web.verkstad import flytt
from tests.web_stage import Stage, raise_stage

BPMN = "processes/anvisning/anvisning.bpmn"


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """Three ärenden, and a new version of their process."""
    stage = raise_stage(tmp_path)
    eva = stage.staff("eva", "socialsekreterare")
    stage.staff("vera", "verksamhetsutvecklare", "namndsenheten")
    stage.staff("jonas", "jurist", "namndsenheten")
    for _ in range(3):
        stage.arende(eva)
    renew(stage.house)
    return stage


def renew(house: House, old: str = "Utreda behovet", new: str = "Utreda behovet noga") -> None:
    """Let the house rule with another name of the first task, as when somebody has published it."""
    files = dict(house.opened_with.files)
    text = files[BPMN].decode()
    assert f'name="{old}"' in text
    files[BPMN] = text.replace(f'name="{old}"', f'name="{new}"').encode()
    object.__setattr__(house, "opened_with", library_of(house.opened_with.root, files))


def planned(stage: Stage) -> tuple[Any, str]:
    vera = stage.client("vera")
    made = vera.post("/verkstaden/flytt", data={"process": "anvisning"})
    assert made.status_code == 303
    url = made.location
    assert vera.post(f"{url}/prov").status_code == 303
    while run_next_jobb(stage.house):
        pass
    return vera, url


def test_a_plan_shows_pages_of_many(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    vera, url = planned(stage)
    monkeypatch.setattr(flytt, "PAGE", 2)
    first = vera.get(url).text
    assert ("2026-000002" in first, "2026-000003" in first) == (True, False)
    assert "2026-000003" in vera.get(f"{url}?efter=2026-000002").text
    assert "2026-000001" not in vera.get(f"{url}?lage=gar_inte").text


def test_no_name_of_anybody_stands_on_the_page(stage: Stage) -> None:
    vera, url = planned(stage)
    page = vera.get(url).text
    assert "2026-000001" in page
    assert "Bo Exempel" not in page
    assert "/arenden/" not in page


def test_it_is_not_run_before_the_answer_nor_to_a_version_that_is_old(stage: Stage) -> None:
    vera, url = planned(stage)
    early = vera.post(f"{url}/kor", data={"alla": "1"})
    assert (early.status_code, "jurist" in early.text) == (409, True)
    answer = {"lagdag_regel": "steg", "lagdag": "", "skal": "Ny lag för beslut efter ikraftträdandet."}
    assert vera.post(f"{url}/lagdag", data=answer).status_code == 403
    assert stage.client("jonas").post(f"{url}/lagdag", data=answer).status_code == 303
    renew(stage.house, "Utreda behovet noga", "Utreda behovet nogare")
    late = vera.post(f"{url}/kor", data={"alla": "1"})
    assert (late.status_code, "nyare version" in late.text) == (409, True)


def test_a_day_that_is_none_is_asked_for_again(stage: Stage) -> None:
    _, url = planned(stage)
    answer = {"lagdag_regel": "datum", "lagdag": "30/6 2025", "skal": "Skäl."}
    refused = stage.client("jonas").post(f"{url}/lagdag", data=answer)
    assert (refused.status_code, "ÅÅÅÅ-MM-DD" in refused.text) == (422, True)
    assert "30/6 2025" in refused.text


def test_nothing_to_move_is_told(stage: Stage) -> None:
    vera = stage.client("vera")
    made = vera.post("/verkstaden/flytt", data={"process": "andring"}, follow_redirects=True)
    assert "senaste versionen" in made.text


def test_a_plan_and_a_search_that_are_none_are_not_found(stage: Stage) -> None:
    jonas = stage.client("jonas")
    assert jonas.get("/verkstaden/flytt/nej").status_code == 404
    assert jonas.get("/verkstaden/felsokning/nej").status_code == 404


def test_a_search_asks_for_what_is_missing(stage: Stage) -> None:
    jonas = stage.client("jonas")
    page = jonas.get("/verkstaden/felsokning?beslut=anvisning_utfall").text
    assert "anvisning_utfall_03" in page
    asked = {"beslut": "anvisning_utfall", "rad": "", "fran": "igår", "till": "", "skal": ""}
    refused = jonas.post("/verkstaden/felsokning", data=asked)
    assert (refused.status_code, "Välj en regelrad." in refused.text) == (422, True)
    assert stage.client("vera").get("/verkstaden/felsokning").status_code == 403
