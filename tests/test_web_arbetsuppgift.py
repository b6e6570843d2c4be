"""One task on screen: draft, faults, completing once, and what is kept when somebody else was first."""

import re
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from server import cases
from tests.web_stage import BEHOV, Stage, raise_stage, submission


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return raise_stage(tmp_path)


@pytest.fixture
def url(stage: Stage) -> str:
    arende = stage.arende(stage.staff("eva", "socialsekreterare"))
    return f"/uppgifter/{arende['oppna_uppgifter'][0]['id']}"


@pytest.fixture
def client(stage: Stage) -> FlaskClient:
    return stage.client("eva")


def page_of(client: FlaskClient, url: str) -> str:
    return client.get(url).get_data(as_text=True)


def test_question_stands_with_its_paragraph(client: FlaskClient, url: str) -> None:
    page = page_of(client, url)
    assert "Har den enskilde försörjningsstöd?" in page
    assert "12 kap. 4 § SoL" in page
    assert page.count("<h1") == 1


def test_conditions_are_a_style_sheet_with_a_nonce(client: FlaskClient, url: str) -> None:
    answer = client.get(url)
    nonce = re.search(r'<style nonce="([^"]+)">form.formular', answer.get_data(as_text=True))
    assert nonce
    assert f"'nonce-{nonce[1]}'" in answer.headers["Content-Security-Policy"]


def test_draft_is_saved_without_validation_and_shown_again(client: FlaskClient, url: str) -> None:
    answer = client.post(url, data={"fs_manader_i_foljd": "tolv", "_spara": "1"})
    assert answer.status_code == 303
    page = page_of(client, url)
    assert 'value="tolv"' in page
    assert "Utkast sparat klockan 12.00" in page


def test_draft_saves_itself_and_says_when(client: FlaskClient, url: str) -> None:
    answer = client.post(f"{url}/utkast", data={"fs_manader_i_foljd": "7"})
    assert answer.get_json() == {"sparat": "12.00"}
    assert 'value="7"' in page_of(client, url)


def test_faults_are_listed_first_and_link_to_their_questions(client: FlaskClient, url: str) -> None:
    answer = client.post(url, data=submission(page_of(client, url), {"fs_manader_i_foljd": "tolv"}))
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert 'href="#fs_manader_i_foljd"' in page
    assert 'id="fs_manader_i_foljd"' in page
    assert 'value="tolv"' in page


@pytest.mark.parametrize(("name", "text"), [("hemlig", "1"), ("fs_status", "rik"), ("kan_arbeta", "kanske")])
def test_what_the_form_does_not_offer_is_refused(client: FlaskClient, url: str, name: str, text: str) -> None:
    answer = client.post(url, data=submission(page_of(client, url), {**BEHOV, name: text}))
    assert answer.status_code == 422


def test_completing_leads_back_to_the_same_row(client: FlaskClient, url: str) -> None:
    page = page_of(client, f"{url}?har=process%3Danvisning&plats=3")
    answer = client.post(url, data=submission(page, BEHOV))
    assert answer.status_code == 303
    assert answer.location == "/att-gora?process=anvisning#rad-3"


def test_double_click_completes_once_and_answers_the_same(client: FlaskClient, url: str) -> None:
    data = submission(page_of(client, url), BEHOV)
    first, second = client.post(url, data=data), client.post(url, data=data)
    assert (first.status_code, second.status_code) == (303, 303)
    assert first.location == second.location


def test_second_colleague_reads_who_was_first_and_keeps_the_draft(
    stage: Stage, client: FlaskClient, url: str
) -> None:
    stage.staff("olle", "socialsekreterare")
    other = stage.client("olle")
    mine, theirs = page_of(client, url), page_of(other, url)
    client.post(url, data=submission(mine, BEHOV))
    answer = other.post(url, data=submission(theirs, BEHOV))
    page = answer.get_data(as_text=True)
    assert answer.status_code == 409
    assert "Eva Prov hann före" in page
    assert "sparat som ditt utkast" in page
    assert "Beviljat försörjningsstöd" in page


def test_stale_version_changes_nothing(stage: Stage, client: FlaskClient, url: str) -> None:
    data = submission(page_of(client, url), BEHOV) | {"_version": "999"}
    assert client.post(url, data=data).status_code == 409
    view = cases.load_uppgift(stage.house, stage.staff("eva", "socialsekreterare"), url.rpartition("/")[2])
    assert view.row["namn"] == "Utreda behovet"


@pytest.mark.parametrize("version", ["", "-1", "x", "٣", "9" * 30])
def test_version_that_is_no_number_is_a_conflict(client: FlaskClient, url: str, version: str) -> None:
    data = submission(page_of(client, url), BEHOV) | {"_version": version}
    assert client.post(url, data=data).status_code == 409


def test_wrong_role_may_read_but_not_complete(stage: Stage, url: str) -> None:
    stage.staff("nils", "avdelningschef")
    client = stage.client("nils")
    page = page_of(client, url)
    assert "Slutför</button>" not in page
    assert client.post(url, data=submission(page, BEHOV)).status_code == 403


def test_unknown_task_is_not_found(client: FlaskClient) -> None:
    assert client.get("/uppgifter/finns-inte").status_code == 404


def test_diagram_is_served_by_version(client: FlaskClient, url: str) -> None:
    address = re.search(r'data-diagram="([^"]+)"', page_of(client, url))
    assert address
    answer = client.get(address[1])
    assert answer.mimetype == "application/xml"
    assert b"bpmn:definitions" in answer.data
    assert client.get("/diagram/anvisning/sha256:00/anvisning.bpmn").status_code == 404


def test_earlier_answers_stand_beside_the_form(stage: Stage, client: FlaskClient, url: str) -> None:
    client.post(url, data=submission(page_of(client, url), BEHOV))
    task = cases.list_uppgifter(stage.house, stage.staff("eva", "socialsekreterare")).items[0]
    page = page_of(client, f"/uppgifter/{task['id']}")
    assert "Tidigare i ärendet" in page
    assert "Beviljat försörjningsstöd" in page


def test_questions_are_updated_without_completing(stage: Stage) -> None:
    actor = stage.staff("amir", "arbetsmarknadssekreterare", "easu", ["arbetsmarknad"])
    task = stage.arende(actor, "ansokan")["oppna_uppgifter"][0]
    client = stage.client("amir")
    url = f"/uppgifter/{task['id']}"
    answer = client.post(url, data=submission(page_of(client, url), {}, button="_uppdatera"))
    assert answer.status_code == 200
    assert "Utkast sparat klockan 12.00" in answer.get_data(as_text=True)


def test_who_has_finished_gets_the_ways_on(client: FlaskClient, url: str) -> None:
    answer = client.post(url, data=submission(page_of(client, url), BEHOV), follow_redirects=True)
    told = re.search(
        r"Klart i ärende <a [^>]*href=\"/arenden/\w+\">[^<]+</a>. Nu väntar: <a [^>]*>", answer.text
    )
    assert told, answer.text


def test_an_old_link_to_a_finished_task_says_that_it_is_done(client: FlaskClient, url: str) -> None:
    client.post(url, data=submission(page_of(client, url), BEHOV))
    answer = client.get(url)
    assert answer.status_code == 409
    assert (
        "Utreda behovet är redan klar. Eva Prov slutförde den. Nu väntar: Välja lämplig insats."
        in answer.text
    )
    assert "hann före" not in answer.text
