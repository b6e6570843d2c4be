"""The workshop's pages: drafts and publications, without a browser."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web_stage import Stage, raise_stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = raise_stage(tmp_path)
    for who, roll in (
        ("vera", "verksamhetsutvecklare"),
        ("viktor", "verksamhetsutvecklare"),
        ("greta", "granskare"),
    ):
        stage.staff(who, roll, "staben")
    return stage


@pytest.fixture
def vera(stage: Stage) -> FlaskClient:
    return stage.client("vera")


def made(client: FlaskClient, process: str = "karnprocess", titel: str = "Fråga om körkort") -> str:
    """Make a draft by its form and return its address."""
    answer = client.post("/verkstaden", data={"process": process, "titel": titel})
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def test_a_draft_is_made_and_listed(vera: FlaskClient) -> None:
    address = made(vera)
    assert "Fråga om körkort" in vera.get("/verkstaden").text
    page = vera.get(address).text
    assert "Inget är ändrat än" in page
    assert "processes/karnprocess/karnprocess.bpmn" in page


def test_what_is_missing_is_told_at_its_field(vera: FlaskClient) -> None:
    answer = vera.post("/verkstaden", data={"process": "", "titel": ""})
    assert answer.status_code == 422
    assert "Skriv en titel" in answer.text


def test_only_the_workshops_roles_come_in(stage: Stage, vera: FlaskClient) -> None:
    address = made(vera)
    eva, greta = stage.client("eva"), stage.client("greta")
    assert eva.get("/verkstaden").status_code == 403
    assert eva.get(address).status_code == 403
    assert greta.get(address).status_code == 200
    assert greta.post("/verkstaden", data={"process": "anvisning", "titel": "X"}).status_code == 403


@pytest.mark.parametrize("kind", ["formular", "brev", "scenarier", "regler", "process"])
def test_a_new_file_is_whole_and_shows_as_new(vera: FlaskClient, kind: str) -> None:
    address = made(vera)
    answer = vera.post(f"{address}/fil", data={"slag": kind, "namn": "ny_del"})
    assert answer.status_code == 303, answer.text
    assert re.search(r"Ny del.*?>ny<", vera.get(address).text, re.DOTALL)


def test_a_name_that_no_file_may_have_is_refused(vera: FlaskClient) -> None:
    address = made(vera)
    for name in ("../x", "Åäö", "", "a b"):
        assert vera.post(f"{address}/fil", data={"slag": "formular", "namn": name}).status_code == 422


def test_a_file_is_removed_and_restored(vera: FlaskClient) -> None:
    address = made(vera)
    vera.post(f"{address}/fil", data={"slag": "formular", "namn": "ny_del"})
    path = "forms/karnprocess/ny_del.form"
    vera.post(f"{address}/ta-bort", data={"path": path, "sparning": "1"})
    assert "Inget är ändrat än" in vera.get(address).text
    vera.post(f"{address}/aterstall", data={"sparning": "1"})
    assert "Inget är ändrat än" not in vera.get(address).text


def test_a_draft_is_given_up_and_taken_up_again(vera: FlaskClient) -> None:
    address = made(vera)
    vera.post(f"{address}/lage", data={"handling": "forkasta"})
    assert "Förkastat" in vera.get(address).text
    vera.post(f"{address}/lage", data={"handling": "ta-upp"})
    assert "Förkastat" not in vera.get(address).text


def test_the_first_draft_publishes_what_was_there(vera: FlaskClient) -> None:
    assert "Inget är publicerat" in vera.get("/verkstaden/publiceringar").text
    made(vera)
    page = vera.get("/verkstaden/publiceringar").text
    assert "gäller nu" in page
    assert "Kärnprocess" in vera.get("/verkstaden/publiceringar/1").text
    assert vera.get("/verkstaden/publiceringar/9").status_code == 404


def test_a_draft_goes_out_as_files_and_comes_in_as_another(vera: FlaskClient) -> None:
    address = made(vera)
    vera.post(f"{address}/fil", data={"slag": "formular", "namn": "korkort"})
    sent = vera.get(f"{address}/paket.zip?bara=andrat")
    assert sent.content_type == "application/zip"
    assert len(sent.data) < len(vera.get(f"{address}/paket.zip").data)
    answer = read_in(vera, sent.data)
    assert answer.status_code == 303
    assert "forms/karnprocess/korkort.form" in vera.get(answer.headers["Location"]).text


def test_a_publication_goes_out_as_files(vera: FlaskClient) -> None:
    made(vera)
    sent = vera.get("/verkstaden/publiceringar/1/paket.zip")
    assert sent.data[:2] == b"PK"
    assert "lagrum-publicering-1.zip" in sent.headers["Content-Disposition"]


@pytest.mark.parametrize(("content", "told"), [(b"", "Välj en zip-fil"), (b"inte zip", "går inte att ta in")])
def test_what_is_no_zip_is_told_at_its_field(vera: FlaskClient, content: bytes, told: str) -> None:
    answer = read_in(vera, content)
    assert answer.status_code == 422
    assert told in re.findall(r'id="zip-fel">(.*?)</label>', answer.text, re.DOTALL)[0]


def test_only_who_edits_reads_files_in(stage: Stage) -> None:
    assert read_in(stage.client("greta"), b"PK").status_code == 403


def test_the_menu_leads_a_developer_to_the_workshop_first(vera: FlaskClient) -> None:
    assert vera.get("/").headers["Location"].endswith("/verkstaden")


def read_in(client: FlaskClient, content: bytes) -> TestResponse:
    """Send files, as the form of the list does."""
    chosen = (BytesIO(content), "modeller.zip" if content else "")
    data = {"process": "karnprocess", "titel": "Inläst", "zip": chosen}
    return client.post("/verkstaden/las-in", data=data)
