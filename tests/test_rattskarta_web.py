"""The page of the rättskarta: contents, choice of municipality and day, search, and the diagrams behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from tests.web_stage import Stage, raise_stage


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return raise_stage(Path(tmp_path_factory.mktemp("rattskarta")))


@pytest.fixture(scope="module")
def eva(stage: Stage) -> FlaskClient:
    return stage.client("eva")


def test_the_contents_name_sections_paragraphs_and_what_is_contested(eva: FlaskClient) -> None:
    page = eva.get("/rattskarta").text
    assert "Ingång, kompetens och allmänna spärrar" in page
    assert "lagrum=12+kap.+5+%C2%A7+SoL" in page
    assert "Hur bestämd ska en anvisning vara?" in page
    assert '<a href="/rattskarta" aria-current="page">' in page


def test_a_branch_is_shown_for_the_chosen_municipality_and_day(eva: FlaskClient) -> None:
    page = eva.get("/rattskarta?gren=R-18&kommun=skr_norm&datum=2025-06-30").text
    assert "arbetsmarknadsenheten räcker" in page
    assert "4 kap. 4 § SoL (2001:453)" in page
    assert "Ståndpunkt 2" in page
    assert page.count('class="rk-kort"') == 1


def test_what_is_contested_has_a_page_of_its_own(eva: FlaskClient) -> None:
    page = eva.get("/rattskarta?visa=omtvistat").text
    assert page.count('class="rk-tvist"') == 21
    assert 'class="rk-kort"' not in page


def test_a_section_says_what_held_on_the_day(eva: FlaskClient) -> None:
    assert "Aktivitetskravet är inte i kraft." in eva.get("/rattskarta?gren=R-41&datum=2026-06-30").text


def test_a_search_without_hits_says_so(eva: FlaskClient) -> None:
    answer = eva.get("/rattskarta?sok=finnsintesomord")
    assert answer.status_code == 200
    assert "Ingen gren passar" in answer.text


def test_the_whole_can_be_shown_for_printing(eva: FlaskClient) -> None:
    page = eva.get("/rattskarta?visa=alla").text
    assert page.count('class="rk-kort"') == 142
    assert 'id="H-2"' in page


@pytest.mark.parametrize(
    ("query", "said"), [("datum=2026-02-30", "Skriv en dag"), ("kommun=lund", "Välj en kommun")]
)
def test_a_day_or_municipality_that_is_not_there_is_refused(eva: FlaskClient, query: str, said: str) -> None:
    answer = eva.get(f"/rattskarta?{query}")
    assert answer.status_code == 422
    assert said in answer.text


def test_what_is_asked_for_is_never_markup(eva: FlaskClient) -> None:
    page = eva.get("/rattskarta?sok=<b>x</b>&lagrum=<i>y</i>&gren=<u>z</u>").text
    assert "<b>x" not in page
    assert "<i>y" not in page


def test_a_step_leads_to_its_diagram_with_the_branch_marked(eva: FlaskClient) -> None:
    assert "/rattskarta/process/anvisningsbeslut?gren=R-18" in eva.get("/rattskarta?gren=R-18").text
    page = eva.get("/rattskarta/process/anvisningsbeslut?gren=R-18").text
    assert "Allmän hänvisning (R-18)" in page
    assert page.count('<g class="provad">') == 1
    assert eva.get("/rattskarta/process/finns-inte").status_code == 404


def test_the_administrator_may_not_open_it(stage: Stage) -> None:
    stage.staff("adam", "administrator", grenar=("arbetsmarknad",))
    assert stage.client("adam").get("/rattskarta").status_code == 403
