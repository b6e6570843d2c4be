"""Provbedömning: every question that can be answered, as a form."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from server.assessment import load_register
from server.web.question_form import GROUPS
from tests.web_stage import ROOT, raise_stage

READY = [name for name, question in load_register().fragor.items() if question.beslut]
ORDINARY = {"kommunprofil": "malmo", "beslutsdatum": "2026-05-04", "stodmanad": "2026-05"}


@pytest.fixture(scope="module")
def eva(tmp_path_factory: pytest.TempPathFactory) -> FlaskClient:
    return raise_stage(Path(tmp_path_factory.mktemp("prov"))).client("eva")


@pytest.mark.parametrize("fraga", READY)
def test_every_ready_question_has_a_form_and_an_answer(eva: FlaskClient, fraga: str) -> None:
    assert eva.get(f"/provbedomning/{fraga}").status_code == 200
    answer = eva.post(f"/provbedomning/{fraga}", data=ORDINARY)
    assert answer.status_code == 200
    assert 'id="svar"' in answer.text


def test_the_answer_shows_its_grounds_and_keeps_what_was_filled_in(eva: FlaskClient) -> None:
    page = eva.post("/provbedomning/anvisning", data={**ORDINARY, "fs_status": "inget"}).text
    assert "Stoppat" in page
    assert "R-11" in page
    assert '<option value="inget" selected>' in page


@pytest.mark.parametrize(
    ("changed", "falt"),
    [
        ({"fs_status": "kanske"}, "fs_status"),
        ({"anv_fran": "igår"}, "anv_fran"),
        ({"fs_manader_i_foljd": "-1"}, "fs_manader_i_foljd"),
        ({"beslutsdatum": "2026-02-30"}, "beslutsdatum"),
        ({"stodmanad": "maj"}, "stodmanad"),
        ({"kommunprofil": "atlantis"}, "kommunprofil"),
        ({"okand": "1"}, "okand"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(eva: FlaskClient, changed: dict[str, str], falt: str) -> None:
    answer = eva.post("/provbedomning/anvisning", data={**ORDINARY, **changed})
    assert answer.status_code == 422
    assert f'href="#{falt}"' in answer.text


@pytest.mark.parametrize("fraga", ["finns_inte", "x" * 300])
def test_an_unknown_question_is_404(eva: FlaskClient, fraga: str) -> None:
    assert eva.get(f"/provbedomning/{fraga}").status_code == 404


def test_a_profile_without_decisions_says_what_it_does_instead(eva: FlaskClient) -> None:
    page = eva.post("/provbedomning/anvisning", data={**ORDINARY, "kommunprofil": "stockholm"}).text
    assert "Stoppat" in page


def test_every_fact_stands_under_one_heading() -> None:
    groups = tomllib.loads((ROOT / GROUPS).read_text("utf-8"))["grupp"]
    placed = [name for group in groups for name in group["fakta"]]
    assert sorted(placed) == sorted(load_register().fakta)
