"""A house, an app and callers with bearer tokens, for the tests of the API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from server import cases
from server.cases import House

PERSON = {"personnummer": "19850101-2382", "namn": "Sam Exempel"}
ANVISNING: Mapping[str, Any] = {
    "fs_status": "beviljat",
    "forsta_ansokan": False,
    "behov_utrett": True,
    "af_lamplig_insats": "saknas",
    "samrad_af_genomfort": True,
    "samrad_datum": "2026-04-20",
    "samrad_form": "trepartssamtal",
    "anv_typ": "kompetenshojande",
    "anv_namngiven": True,
    "anv_fran": "2026-06-01",
    "anv_till": "2026-11-30",
    "anv_syfte_forsorjning": True,
    "anv_onskemal_vagda": True,
}
UTREDNING: Mapping[str, Any] = {
    "fs_status": "beviljat",
    "forsta_ansokan": False,
    "fs_manader_i_foljd": 36,
    "behov_utrett": True,
    "behov_utredning": "Behöver yrkeserfarenhet.",
    "forsorjningshinder": "arbetslos",
    "kan_arbeta": True,
    "star_till_amf": True,
    "sfi_behov": False,
    "af_inskriven": True,
    "af_lamplig_insats": "saknas",
}


@dataclass(frozen=True)
class Caller:
    """Calls the API with one token."""

    client: FlaskClient
    token: str

    def call(self, method: str, path: str, **given: Any) -> TestResponse:
        headers = {"Authorization": f"Bearer {self.token}", **given.pop("headers", {})}
        return self.client.open(f"/api/v1{path}", method=method, headers=headers, **given)

    def get(self, path: str) -> TestResponse:
        return self.call("GET", path)

    def post(self, path: str, body: Any, key: str | None = None) -> TestResponse:
        headers = {"Idempotency-Key": key} if key else {}
        return self.call("POST", path, json=body, headers=headers)

    def put(self, path: str, body: Any) -> TestResponse:
        return self.call("PUT", path, json=body)

    def start(self, process: str = "anvisning", key: str | None = None) -> dict[str, Any]:
        answer = self.post("/arenden", {"process": process, "person": PERSON}, key)
        assert answer.status_code == 201, answer.text
        started: dict[str, Any] = answer.get_json()
        return started


def caller(house: House, client: FlaskClient, roll: str, enhet: str | None = None) -> Caller:
    """Return somebody with a token for this role."""
    return Caller(client, cases.add_token(house, roll=roll, enhet=enhet))


def check(client: FlaskClient, path: str, method: str, answer: Any) -> None:
    """Hold an answer against the schema that the OpenAPI document promises for it."""
    document = client.get("/api/v1/openapi.json").get_json()
    promised = document["paths"][path][method]["responses"][str(answer.status_code)]["content"]
    schema = promised[answer.mimetype]["schema"]
    jsonschema.validate(answer.get_json(), {**schema, "components": document["components"]})
