"""The gate's page: from a changed file to a publication, by the right persons only."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from server.verkstad import grind
from server.verkstad.jobb import run_next_jobb
from tests.verkstad_house import GREEN
from tests.web_stage import Stage, raise_stage

KARTLAGG = "forms/karnprocess/kartlagg.form"
TIME = "processes/anvisning/anvisning_tid.dmn"


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr(grind, "check_tree", lambda tree, tell: GREEN)
    stage = raise_stage(tmp_path)
    for who, roll in (("vera", "verksamhetsutvecklare"), ("greta", "granskare"), ("jon", "jurist")):
        stage.staff(who, roll, "staben")
    return stage


@pytest.fixture
def vera(stage: Stage) -> FlaskClient:
    return stage.client("vera")


def changed(client: FlaskClient, path: str, old: str, new: str) -> str:
    """Make a draft, change one text in one file, and return the address of its gate."""
    made = client.post("/verkstaden", data={"process": path.split("/")[1], "titel": "Ett ord"})
    address = made.headers["Location"]
    folder = Path(__file__).parent.parent
    content = (folder / path).read_text("utf-8")
    assert old in content
    saved = client.put(
        f"{address}/fil/{path}", data=content.replace(old, new).encode(), headers={"X-Bygger-Pa": "0"}
    )
    assert saved.status_code == 200, saved.text
    return f"{address}/granskning"


def sent(stage: Stage, client: FlaskClient, path: str = KARTLAGG, old: str = "", new: str = "") -> str:
    gate = changed(client, path, old or '"label": "Kartläggning', new or '"label": "Kartläggningen')
    assert client.post(f"{gate}/skicka").status_code == 303
    assert run_next_jobb(stage.house)
    return gate


def approved(client: FlaskClient, gate: str, slag: str) -> int:
    page = client.get(gate).text
    tree = page.partition('name="trad" value="')[2].partition('"')[0]
    return client.post(f"{gate}/godkann", data={"slag": slag, "trad": tree}).status_code


def test_a_draft_goes_through_the_gate(stage: Stage, vera: FlaskClient) -> None:
    gate = sent(stage, vera)
    before = stage.house.library.bundle("karnprocess").version
    assert vera.post(f"{gate}/publicera").status_code == 409
    greta = stage.client("greta")
    assert "Godkänn som granskare" in greta.get(gate).text
    assert approved(greta, gate, "granskare") == 303
    done = vera.post(f"{gate}/publicera")
    assert done.status_code == 303, done.text
    assert stage.house.library.bundle("karnprocess").version != before
    assert "Ett ord" in vera.get(done.headers["Location"]).text


def test_the_author_is_not_offered_to_approve(stage: Stage, vera: FlaskClient) -> None:
    gate = sent(stage, vera)
    assert "Godkänn som" not in vera.get(gate).text
    assert approved(vera, gate, "granskare") == 403


def test_a_rule_needs_the_jurist_too(stage: Stage, vera: FlaskClient) -> None:
    content = (Path(__file__).parent.parent / TIME).read_text("utf-8")
    old = content.partition("<outputEntry")[2].partition("<text>")[2].partition("</text>")[0]
    gate = changed(vera, TIME, f"<text>{old}</text>", f"<text>{old} </text>")
    assert "Godkänt av en jurist" not in vera.get(gate).text
    gate = changed(vera, TIME, f"<text>{old}</text>", "<text>null</text>")
    vera.post(f"{gate}/skicka")
    assert run_next_jobb(stage.house)
    greta, jon = stage.client("greta"), stage.client("jon")
    assert approved(greta, gate, "granskare") == 303
    assert vera.post(f"{gate}/publicera").status_code == 409
    assert approved(greta, gate, "jurist") == 403
    assert approved(jon, gate, "jurist") == 303
    assert vera.post(f"{gate}/publicera").status_code == 303


def test_a_comment_stands_in_the_way_until_it_is_dealt_with(stage: Stage, vera: FlaskClient) -> None:
    gate = sent(stage, vera)
    greta = stage.client("greta")
    greta.post(f"{gate}/kommentar", data={"plats": f"{KARTLAGG}|", "text": "Varför?"})
    approved(greta, gate, "granskare")
    refused = vera.post(f"{gate}/publicera")
    assert refused.status_code == 409
    assert "1 kommentarer" in refused.text
    comment = greta.get(gate).text.partition("/kommentar/")[2].partition("/avklarad")[0]
    assert vera.post(f"{gate}/kommentar/{comment}/avklarad").status_code == 403
    assert greta.post(f"{gate}/kommentar/{comment}/avklarad").status_code == 303
    assert vera.post(f"{gate}/publicera").status_code == 303


def test_a_draft_is_sent_back_with_a_reason(stage: Stage, vera: FlaskClient) -> None:
    gate = sent(stage, vera)
    greta = stage.client("greta")
    assert greta.post(f"{gate}/skicka-tillbaka", data={"skal": ""}).status_code == 422
    assert greta.post(f"{gate}/skicka-tillbaka", data={"skal": "Skriv tydligare."}).status_code == 303
    page = vera.get(gate).text
    assert "Skriv tydligare." in page
    assert "Skicka till granskning" in page


def test_what_is_approved_is_what_was_read(stage: Stage, vera: FlaskClient) -> None:
    gate = sent(stage, vera)
    greta = stage.client("greta")
    answer = greta.post(f"{gate}/godkann", data={"slag": "granskare", "trad": "sha256:annat"})
    assert answer.status_code == 409
