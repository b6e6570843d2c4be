from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from server.cases import House
from tests.api_client import PERSON, UTREDNING, Caller, caller, check
from tests.api_fixtures import ask, client, house, models, soc, template

__all__ = ["ask", "client", "house", "models", "soc", "template"]


# ---------------------------------------------------------------- the way through


def test_starting_an_arende_answers_as_promised(client: FlaskClient, soc: Caller) -> None:
    answer = soc.post("/arenden", {"process": "anvisning", "person": PERSON})
    check(client, "/arenden", "post", answer)
    assert answer.status_code == 201
    assert answer.get_json()["oppna_uppgifter"][0]["namn"] == "Utreda behovet"


def test_whom_it_is_about_may_be_said_later(client: FlaskClient, soc: Caller) -> None:
    started = soc.post("/arenden", {"process": "anvisning"})
    assert started.status_code == 201
    path = f"/arenden/{started.get_json()['id']}/person"
    check(client, "/arenden/{arende_id}/person", "put", soc.put(path, PERSON))
    assert soc.put(path, PERSON).status_code == 409


def test_the_same_key_starts_one_arende(soc: Caller) -> None:
    assert soc.start(key="k1")["id"] == soc.start(key="k1")["id"]
    assert len(soc.get("/arenden").get_json()["items"]) == 1


def test_a_task_is_read_with_its_form(client: FlaskClient, soc: Caller) -> None:
    uppgift = soc.start()["oppna_uppgifter"][0]
    answer = soc.get(f"/uppgifter/{uppgift['id']}")
    check(client, "/uppgifter/{uppgift_id}", "get", answer)
    assert answer.get_json()["formular"]["id"] == "utred_behovet"


def test_completing_a_task_opens_the_next(client: FlaskClient, soc: Caller) -> None:
    uppgift = soc.start()["oppna_uppgifter"][0]
    answer = soc.post(
        f"/uppgifter/{uppgift['id']}/slutfor", {"version": uppgift["version"], "svar": UTREDNING}, "k2"
    )
    check(client, "/uppgifter/{uppgift_id}/slutfor", "post", answer)
    assert answer.status_code == 200
    assert [one["namn"] for one in answer.get_json()["oppna_uppgifter"]] == ["Välja lämplig insats"]


def test_a_retry_with_the_same_key_answers_the_same(soc: Caller) -> None:
    uppgift = soc.start()["oppna_uppgifter"][0]
    body = {"version": uppgift["version"], "svar": UTREDNING}
    first = soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body, "k3")
    second = soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body, "k3")
    assert (first.status_code, first.get_json()) == (second.status_code, second.get_json())


def test_a_task_that_is_done_is_a_conflict(soc: Caller) -> None:
    uppgift = soc.start()["oppna_uppgifter"][0]
    body = {"version": uppgift["version"], "svar": UTREDNING}
    assert soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body).status_code == 200
    assert soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body).status_code == 409


def test_a_stale_version_is_a_conflict(soc: Caller) -> None:
    uppgift = soc.start()["oppna_uppgifter"][0]
    body = {"version": uppgift["version"] + 7, "svar": UTREDNING}
    assert soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body).status_code == 409


def test_a_draft_is_saved_without_being_checked(client: FlaskClient, soc: Caller) -> None:
    uppgift = soc.start()["oppna_uppgifter"][0]
    path = f"/uppgifter/{uppgift['id']}"
    answer = soc.call("PUT", f"{path}/utkast", json={"svar": {"fs_manader_i_foljd": "tre"}})
    check(client, "/uppgifter/{uppgift_id}/utkast", "put", answer)
    assert soc.get(path).get_json()["utkast"]["fs_manader_i_foljd"] == "tre"


def test_an_arende_is_read_with_its_events(client: FlaskClient, soc: Caller) -> None:
    started = soc.start()
    uppgift = started["oppna_uppgifter"][0]
    soc.post(f"/uppgifter/{uppgift['id']}/slutfor", {"version": uppgift["version"], "svar": UTREDNING})
    answer = soc.get(f"/arenden/{started['id']}")
    check(client, "/arenden/{arende_id}", "get", answer)
    events = answer.get_json()["handelser"]
    assert any(one["namn"] == "Utreda behovet" and one["roll"] == "socialsekreterare" for one in events)
    assert any(rule["beslut"] for one in events for rule in one["regler"])


def test_lists_are_pages_by_key(client: FlaskClient, soc: Caller) -> None:
    for _ in range(3):
        soc.start()
    first = soc.get("/arenden?limit=2")
    check(client, "/arenden", "get", first)
    second = soc.get(f"/arenden?limit=2&after={first.get_json()['next']}")
    assert [len(first.get_json()["items"]), len(second.get_json()["items"])] == [2, 1]
    assert second.get_json()["next"] is None


def test_tasks_are_listed(client: FlaskClient, soc: Caller) -> None:
    soc.start()
    answer = soc.get("/uppgifter?process=anvisning&roll=socialsekreterare")
    check(client, "/uppgifter", "get", answer)
    assert len(answer.get_json()["items"]) == 1


def test_a_message_that_nobody_waits_for_is_kept(client: FlaskClient, soc: Caller) -> None:
    answer = soc.post("/meddelanden", {"namn": "af_samrad_svar", "nyckel": "x", "data": ANVISNING_SVAR})
    check(client, "/meddelanden", "post", answer)
    assert answer.status_code == 202


ANVISNING_SVAR = {"samrad_af_genomfort": True, "samrad_datum": "2026-05-04", "samrad_form": "skriftligt"}


# ---------------------------------------------------------------- who may


def test_without_a_token_it_is_401(client: FlaskClient) -> None:
    answer = client.get("/api/v1/arenden")
    assert answer.status_code == 401
    assert "Bearer" in answer.headers["WWW-Authenticate"]
    assert answer.mimetype == "application/problem+json"


@pytest.mark.parametrize("header", ["Bearer fel", "Basic abc", "Bearer", ""])
def test_a_wrong_token_is_401(client: FlaskClient, header: str) -> None:
    assert client.get("/api/v1/arenden", headers={"Authorization": header}).status_code == 401


def test_what_one_may_not_know_of_is_404(soc: Caller, ask: Caller) -> None:
    started = soc.start()
    for path in (f"/arenden/{started['id']}", f"/uppgifter/{started['oppna_uppgifter'][0]['id']}"):
        assert ask.get(path).status_code == 404
    assert ask.get("/arenden").get_json()["items"] == []


def test_a_process_of_another_gren_is_403(ask: Caller) -> None:
    assert ask.post("/arenden", {"process": "anvisning", "person": PERSON}).status_code == 403


def test_a_role_without_the_permission_is_403(house: House, client: FlaskClient) -> None:
    jurist = caller(house, client, "jurist")
    assert jurist.post("/arenden", {"process": "anvisning", "person": PERSON}).status_code == 403


@pytest.mark.parametrize(
    "path", ["/arenden/finns-inte", "/uppgifter/x", "/beslut/x", "/beslut/x/brev.pdf", "/nix"]
)
def test_what_does_not_exist_is_404_as_a_problem(soc: Caller, path: str) -> None:
    answer = soc.get(path)
    assert answer.status_code == 404
    assert answer.mimetype == "application/problem+json"


def test_the_wrong_method_is_405_as_a_problem(soc: Caller) -> None:
    answer = soc.call("DELETE", "/arenden")
    assert (answer.status_code, answer.mimetype) == (405, "application/problem+json")


# ---------------------------------------------------------------- the document


def test_the_document_is_openapi_3_1_and_names_every_call(client: FlaskClient) -> None:
    document = client.get("/api/v1/openapi.json").get_json()
    assert document["openapi"].startswith("3.1")
    calls = {(method.upper(), path) for path, item in document["paths"].items() for method in item}
    assert calls == {
        ("POST", "/arenden"),
        ("GET", "/arenden"),
        ("GET", "/arenden/{arende_id}"),
        ("PUT", "/arenden/{arende_id}/person"),
        ("GET", "/uppgifter"),
        ("GET", "/uppgifter/{uppgift_id}"),
        ("POST", "/uppgifter/{uppgift_id}/slutfor"),
        ("PUT", "/uppgifter/{uppgift_id}/utkast"),
        ("POST", "/meddelanden"),
        ("GET", "/beslut/{beslut_id}"),
        ("GET", "/beslut/{beslut_id}/brev.pdf"),
        ("GET", "/beslut/{beslut_id}/kvitto"),
        ("POST", "/bedomning"),
    }
