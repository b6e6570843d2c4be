"""What the API refuses: questions, bodies, fields, queries and keys that it does not accept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.api_client import ANVISNING, PERSON, UTREDNING, Caller, check
from tests.api_fixtures import client, house, models, soc, template

__all__ = ["client", "house", "models", "soc", "template"]


# ---------------------------------------------------------------- bedomning


def question(**changed: Any) -> dict[str, Any]:
    item: dict[str, Any] = {
        "fraga": "anvisning",
        "kommunprofil": "malmo",
        "beslutsdatum": "2026-05-04",
        "stodmanad": "2026-05",
        "fakta": dict(ANVISNING),
    }
    return {**item, **changed}


def test_a_question_is_answered_with_its_grounds(client: FlaskClient, soc: Caller) -> None:
    answer = soc.post("/bedomning", question())
    check(client, "/bedomning", "post", answer)
    assert answer.get_json()["utfall"] == "tillatet"


def test_a_list_of_questions_is_answered_with_a_list(client: FlaskClient, soc: Caller) -> None:
    answer = soc.post("/bedomning", [question(), question()])
    check(client, "/bedomning", "post", answer)
    assert len(answer.get_json()) == 2


@pytest.mark.parametrize(
    "body",
    [
        question(fraga="finns_inte"),
        question(fakta={"finns_inte": True}),
        question(fakta={"fs_status": "kanske"}),
        question(fakta={"behov_utrett": "ja"}),
        question(beslutsdatum="2026-02-30"),
        question(extra=1),
        [question(), question(fakta={"fs_status": 1})],
        "text",
        7,
        None,
    ],
)
def test_a_bad_question_is_refused_and_names_what_is_wrong(
    client: FlaskClient, soc: Caller, body: Any
) -> None:
    answer = soc.call("POST", "/bedomning", data=json.dumps(body))
    assert answer.status_code == 422
    check(client, "/bedomning", "post", answer)
    assert answer.get_json()["detail"]


# ---------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b'{"a": 1, "a": 2}',
        b'{"a": NaN}',
        b'{"a": 1e999}',
        b'{"process": "anvisning\\u0000"}',
        b'{"process": "\\ud800"}',
        b"[" * 5000,
    ],
)
def test_what_is_not_json_is_400(soc: Caller, body: bytes) -> None:
    for path in ("/arenden", "/bedomning", "/meddelanden"):
        answer = soc.call("POST", path, data=body, content_type="application/json")
        assert answer.status_code == 400
        assert answer.mimetype == "application/problem+json"
        assert "JSON" in answer.get_json()["detail"]


@pytest.mark.parametrize("body", [[], "text", 1, None, True])
def test_json_that_is_no_object_is_refused(soc: Caller, body: Any) -> None:
    assert soc.call("POST", "/arenden", data=json.dumps(body)).status_code == 422


@pytest.mark.parametrize(
    ("body", "falt"),
    [
        ({}, "process"),
        ({"process": 7}, "process"),
        ({"process": "anvisning", "okand": 1}, "okand"),
        ({"process": "anvisning", "person": {"personnummer": "1", "namn": "A"}}, "person.personnummer"),
        ({"process": "anvisning", "person": "Sam"}, "person"),
        ({"process": "anvisning", "person": PERSON, "fakta": []}, "fakta"),
    ],
)
def test_a_field_that_is_not_accepted_is_named(soc: Caller, body: Any, falt: str) -> None:
    answer = soc.post("/arenden", body)
    assert answer.status_code == 422
    assert falt in [one["falt"] for one in answer.get_json()["fel"]]


def test_an_unknown_process_is_404(soc: Caller) -> None:
    assert soc.post("/arenden", {"process": "finns_inte", "person": PERSON}).status_code == 404


@pytest.mark.parametrize("svar", [{"fs_status": "kanske"}, {"okand": 1}, {"behov_utrett": "ja"}, {}])
def test_answers_that_the_form_refuses_change_nothing(soc: Caller, svar: dict[str, Any]) -> None:
    started = soc.start()
    uppgift = started["oppna_uppgifter"][0]
    body = {"version": uppgift["version"], "svar": svar}
    answer = soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body)
    assert answer.status_code == 422
    assert answer.get_json()["fel"]
    assert soc.get(f"/arenden/{started['id']}").get_json()["oppna_uppgifter"][0]["id"] == uppgift["id"]


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=101", "limit=x", "limit=-1", "okand=1", "limit=1&limit=2"]
)
def test_a_bad_query_is_422(soc: Caller, query: str) -> None:
    assert soc.get(f"/arenden?{query}").status_code == 422


@pytest.mark.parametrize("key", ["", "x" * 201, "å"])
def test_a_bad_idempotency_key_is_422(soc: Caller, key: str) -> None:
    headers = {"Idempotency-Key": key.encode("utf-8").decode("latin-1")}
    answer = soc.call("POST", "/arenden", json={"process": "anvisning", "person": PERSON}, headers=headers)
    assert answer.status_code == 422


def test_more_than_a_megabyte_is_413_as_a_problem(soc: Caller) -> None:
    uppgift = soc.start()["oppna_uppgifter"][0]
    body = {"version": uppgift["version"], "svar": {"behov_utredning": "x" * 1_100_000}}
    answer = soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body)
    assert (answer.status_code, answer.mimetype) == (413, "application/problem+json")


def test_a_text_over_the_limit_is_422(soc: Caller) -> None:
    uppgift = soc.start()["oppna_uppgifter"][0]
    body = {"version": uppgift["version"], "svar": {**UTREDNING, "behov_utredning": "x" * 50_000}}
    answer = soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body)
    assert answer.status_code == 422
    assert "behov_utredning" in [one["falt"] for one in answer.get_json()["fel"]]
