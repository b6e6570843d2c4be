"""Before signing one sees the letter, the law and who may decide; a stop by law is shown on screen."""

import re
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from server import cases
from tests.web_anvisning import BESLUT, reach_signing
from tests.web_stage import Stage, hidden, raise_stage, submission


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return raise_stage(tmp_path)


def review(client: FlaskClient, task: str, **changed: str) -> str:
    """Fill in the decision, press Granska beslutet, and return the page that comes."""
    url = f"/uppgifter/{task}"
    page = client.get(url).get_data(as_text=True)
    answer = client.post(url, data=submission(page, {**BESLUT, **changed, "_beslut": "1"}))
    assert answer.status_code == 303, answer.get_data(as_text=True)
    return client.get(answer.location).get_data(as_text=True)


def sign(client: FlaskClient, task: str, page: str) -> str:
    shown = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page))
    assert "beslut" in shown
    return client.post(f"/uppgifter/{task}/skriv-under", data=shown).location


def test_preview_shows_law_rules_and_letter_and_changes_nothing(stage: Stage) -> None:
    actor = stage.staff("eva", "socialsekreterare")
    task = reach_signing(stage, actor)
    client = stage.client("eva")
    page = review(client, task["id"])
    assert "12 kap. 4 § SoL" in page
    assert "socialsekreterare" in page
    assert "R-10" in page
    letter = re.search(r'<iframe class="brev" sandbox src="([^"]+)"', page)
    assert letter
    answer = client.get(letter[1])
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert "Bo Exempel" in answer.get_data(as_text=True)
    assert cases.load_arende(stage.house, actor, task["arende"]).beslut == []


def test_signing_takes_the_decision_that_was_shown(stage: Stage) -> None:
    actor = stage.staff("eva", "socialsekreterare")
    task = reach_signing(stage, actor)
    client = stage.client("eva")
    location = sign(client, task["id"], review(client, task["id"]))
    view = cases.load_arende(stage.house, actor, task["arende"])
    assert [row["utfall"] for row in view.beslut] == ["anvisning"] or len(view.beslut) == 1
    assert view.beslut[0]["id"] in location


def test_stop_by_law_is_shown_with_its_paragraph_and_loses_nothing(stage: Stage) -> None:
    actor = stage.staff("eva", "socialsekreterare")
    task = reach_signing(stage, actor, samrad_datum="2026-05-20")
    client = stage.client("eva")
    page = review(client, task["id"])
    assert "Beslutet kan inte fattas nu" in page
    assert "12 kap. 4 §" in page
    assert "Skriv under beslutet" not in page
    assert 'value="FS-1"' in client.get(f"/uppgifter/{task['id']}").get_data(as_text=True)


def test_wrong_role_is_stopped_by_the_delegation(stage: Stage) -> None:
    task = reach_signing(stage, stage.staff("eva", "socialsekreterare"))
    stage.staff("nils", "avdelningschef")
    page = review(stage.client("nils"), task["id"])
    assert "Beslutet kan inte fattas nu" in page
    assert "R-06" in page


def test_signing_twice_gives_one_decision(stage: Stage) -> None:
    actor = stage.staff("eva", "socialsekreterare")
    task = reach_signing(stage, actor)
    client = stage.client("eva")
    page = review(client, task["id"])
    assert hidden(page, "_nyckel")
    assert sign(client, task["id"], page) == sign(client, task["id"], page)
    assert len(cases.load_arende(stage.house, actor, task["arende"]).beslut) == 1


def test_task_says_beforehand_what_the_law_will_say(stage: Stage) -> None:
    task = reach_signing(stage, stage.staff("eva", "socialsekreterare"), samrad_datum="2026-05-20")
    page = stage.client("eva").get(f"/uppgifter/{task['id']}").get_data(as_text=True)
    assert "Rättslig bedömning nu: stoppat" in page
    assert "efter beslutsdagen" in page
