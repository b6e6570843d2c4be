from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.api_client import UTREDNING, Caller, check
from tests.api_fixtures import ask, client, house, models, soc, template

__all__ = ["ask", "client", "house", "models", "soc", "template"]

VAL = {
    "insats": "eas",
    "insats_skal": "Nära yrket.",
    "anv_typ": "kompetenshojande",
    "anv_namngiven": True,
    "anv_plats": "Lagerkurs, Nobelvägen",
    "anv_fran": "2026-06-01",
    "anv_till": "2026-11-30",
    "anv_syfte_forsorjning": True,
    "onskemal": "Vill arbeta på lager.",
    "anv_onskemal_vagda": True,
}
SAMRAD = {
    "samtycke": "lamnat",
    "samrad_af_genomfort": True,
    "samrad_datum": "2026-04-20",
    "samrad_form": "trepartssamtal",
    "samrad_motpart": "En handläggare",
    "af_lamplig_insats": "saknas",
    "samrad_resultat": "Ingen insats hos Arbetsförmedlingen.",
}
BESLUT = {
    "beslut": "anvisning",
    "stodmanad": "2026-05",
    "fs_beslut_referens": "EB-1",
    "delegat_i_tjanst": True,
    "beslut_villkor": "Delta i lagerkursen.",
    "beslut_motivering": "Kursen ökar möjligheten till arbete.",
}


def complete(soc: Caller, uppgift: dict[str, Any], svar: dict[str, Any]) -> dict[str, Any]:
    """Complete a task and return the one that opens next."""
    body = {"version": uppgift["version"], "svar": svar}
    answer = soc.post(f"/uppgifter/{uppgift['id']}/slutfor", body)
    assert answer.status_code == 200, answer.text
    return dict(answer.get_json()["oppna_uppgifter"][0])


@pytest.fixture
def signing(soc: Caller) -> dict[str, Any]:
    """An ärende that has come to its decision; the open task."""
    task = soc.start()["oppna_uppgifter"][0]
    for svar in (dict(UTREDNING), VAL, SAMRAD, {"underlag_fran_annan": False}):
        task = complete(soc, task, svar)
    return task


def test_a_signed_decision_is_read_with_letter_and_receipt(
    client: FlaskClient, soc: Caller, signing: dict[str, Any]
) -> None:
    complete(soc, signing, BESLUT)
    arende = soc.get(f"/arenden/{soc.get('/arenden').get_json()['items'][0]['id']}").get_json()
    (beslut,) = arende["beslut"]
    read = soc.get(f"/beslut/{beslut['id']}")
    check(client, "/beslut/{beslut_id}", "get", read)
    assert (read.get_json()["utfall"], read.get_json()["delegationspunkt"]) == ("anvisning", "2.7")
    receipt = soc.get(f"/beslut/{beslut['id']}/kvitto")
    check(client, "/beslut/{beslut_id}/kvitto", "get", receipt)
    assert receipt.get_json()["sha256"]
    letter = soc.get(f"/beslut/{beslut['id']}/brev.pdf")
    assert (letter.mimetype, letter.data[:5]) == ("application/pdf", b"%PDF-")


def test_a_decision_is_unknown_to_the_other_gren(soc: Caller, ask: Caller, signing: dict[str, Any]) -> None:
    complete(soc, signing, BESLUT)
    arende = soc.get(f"/arenden/{soc.get('/arenden').get_json()['items'][0]['id']}").get_json()
    beslut = arende["beslut"][0]["id"]
    for path in (f"/beslut/{beslut}", f"/beslut/{beslut}/brev.pdf", f"/beslut/{beslut}/kvitto"):
        assert ask.get(path).status_code == 404


def test_what_the_law_forbids_is_422_with_its_paragraph(
    client: FlaskClient, soc: Caller, signing: dict[str, Any]
) -> None:
    task = complete(soc, signing, {"beslut": "komplettera", "kompletteras_med": "Samråd."})
    for svar in (VAL, {**SAMRAD, "samrad_datum": "2026-05-05"}, {"underlag_fran_annan": False}):
        task = complete(soc, task, svar)
    answer = soc.post(f"/uppgifter/{task['id']}/slutfor", {"version": task["version"], "svar": BESLUT})
    assert answer.status_code == 422
    check(client, "/uppgifter/{uppgift_id}/slutfor", "post", answer)
    assert "R-16" in answer.get_json()["grenar"]
    assert any("12 kap. 4 §" in one for one in answer.get_json()["lagrum"])
