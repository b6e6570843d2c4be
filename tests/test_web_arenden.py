"""Pages about ärenden, beslut and kommunstyrelsen's decisions, without a browser."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from server import cases
from server.web.fact_words import fact_rows
from server.web.words import rule_row
from tests.web_stage import BO, Stage, raise_stage

KS = {
    "insats": "easu",
    "insats_omrade": "A",
    "malgrupp": "18–29 år",
    "kriterier": "18–29 år\nbor i Malmö",
    "antal_platser": "40",
    "giltigt_fran": "2026-01-01",
    "giltigt_till": "2026-12-31",
    "innehall": "Stöd",
    "syfte": "Arbete",
    "protokoll": "KS 2026-01-14 § 7",
}


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = raise_stage(tmp_path)
    stage.staff("nils", "namndsekreterare", "namndsenheten", ("socialtjanst", "arbetsmarknad"))
    stage.staff("aisha", "arbetsmarknadssekreterare", "easu", ("arbetsmarknad",))
    return stage


@pytest.fixture
def eva(stage: Stage) -> FlaskClient:
    return stage.client("eva")


def opened(client: FlaskClient) -> str:
    """Open an ärende by the page and return its address."""
    answer = client.post("/arenden/nytt", data={"process": "anvisning", **BO})
    assert answer.status_code == 303
    return answer.headers["Location"]


def test_an_arende_is_opened_by_the_form(eva: FlaskClient) -> None:
    page = eva.get(opened(eva)).text
    assert "Bo Exempel" in page
    assert "Utreda behovet" in page


def test_the_same_form_sent_twice_opens_one_arende(eva: FlaskClient) -> None:
    form = {"process": "anvisning", **BO, "_nyckel": "n1"}
    first, second = (eva.post("/arenden/nytt", data=form).headers["Location"] for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"namn": ""}, "Fyll i den enskildes namn."),
        ({"process": ""}, "Välj vad ärendet gäller."),
        ({"personnummer": ""}, "Fyll i personnummer"),
        ({"personnummer": "123"}, "ÅÅÅÅMMDD-NNNN"),
        ({"personnummer": "198502309805"}, "personnummer"),
    ],
)
def test_what_is_missing_or_wrong_is_told_at_its_field(
    eva: FlaskClient, changed: dict[str, str], told: str
) -> None:
    answer = eva.post("/arenden/nytt", data={"process": "anvisning", **BO, **changed})
    assert answer.status_code == 422
    assert told in answer.text
    assert 'href="#' in answer.text


def test_a_process_of_another_gren_is_not_offered_and_not_opened(eva: FlaskClient) -> None:
    assert 'value="ansokan"' not in eva.get("/arenden/nytt").text
    assert eva.post("/arenden/nytt", data={"process": "ansokan", **BO}).status_code == 403


def test_the_search_is_posted_and_finds_by_name(eva: FlaskClient) -> None:
    address = opened(eva)
    assert address in eva.post("/arenden", data={"text": "Bo Ex"}).text
    assert "Inga ärenden passar" in eva.post("/arenden", data={"text": "Finns Inte"}).text


def test_arbetsmarknad_may_not_know_of_an_anvisning(stage: Stage, eva: FlaskClient) -> None:
    address = opened(eva)
    aisha = stage.client("aisha")
    assert aisha.get(address).status_code == 404
    assert aisha.get(f"{address}/logg").status_code == 404
    assert "Bo Exempel" not in aisha.get("/arenden").text


def test_the_log_tells_who_read(eva: FlaskClient) -> None:
    address = opened(eva)
    eva.get(address)
    page = eva.get(f"{address}/logg").text
    assert "Läste ärendet" in page
    assert "Eva Prov" in page


def test_who_is_biased_no_longer_sees_the_arende(eva: FlaskClient) -> None:
    address = opened(eva)
    assert eva.post(f"{address}/jav", data={"grund": ""}).status_code == 303
    assert eva.get(address).status_code == 200
    eva.post(f"{address}/jav", data={"grund": "Granne"})
    assert eva.get(address).status_code == 404


def test_a_diagram_of_a_called_process_may_be_chosen(eva: FlaskClient) -> None:
    address = opened(eva)
    assert "Processen Kärnprocessen" in eva.get(f"{address}?process=karnprocess").text
    assert eva.get(f"{address}?process=finns_inte").status_code == 200


def test_a_ks_beslut_is_recorded_and_listed(stage: Stage) -> None:
    nils = stage.client("nils")
    assert nils.post("/ks-beslut/nytt", data=KS).status_code == 303
    page = nils.get("/ks-beslut").text
    assert "KS 2026-01-14 § 7" in page
    ks_id = cases.list_ks_beslut(stage.house, stage.staff("nils", "namndsekreterare"))[0]["id"]
    assert "bor i Malmö" in nils.get(f"/ks-beslut/{ks_id}").text


@pytest.mark.parametrize(
    "changed",
    [
        {"antal_platser": "0"},
        {"antal_platser": "många"},
        {"giltigt_till": "2025-12-31"},
        {"giltigt_fran": "igår"},
        {"giltigt_fran": "2026-02-30"},
        {"kriterier": ""},
        {"protokoll": ""},
    ],
)
def test_a_ks_beslut_that_lacks_what_it_must_say_is_refused(stage: Stage, changed: dict[str, str]) -> None:
    nils = stage.client("nils")
    answer = nils.post("/ks-beslut/nytt", data={**KS, **changed})
    assert answer.status_code == 422
    assert f'href="#{next(iter(changed))}"' in answer.text
    assert "Rätta uppgiften" not in answer.text
    assert "Inga beslut är registrerade" in nils.get("/ks-beslut").text


def test_only_the_namndsekreterare_records_ks_beslut(eva: FlaskClient) -> None:
    assert eva.post("/ks-beslut/nytt", data=KS).status_code == 403
    assert "Registrera ett beslut" not in eva.get("/ks-beslut").text


@pytest.mark.parametrize(
    "path", ["/beslut/x", "/beslut/x/brev", "/beslut/x/brev.pdf", "/ks-beslut/x", "/arenden/x"]
)
def test_what_does_not_exist_is_404(eva: FlaskClient, path: str) -> None:
    assert eva.get(path).status_code == 404


def test_the_null_character_is_refused_before_it_reaches_a_database(eva: FlaskClient) -> None:
    assert eva.get("/arenden/%00").status_code == 400
    assert eva.get("/arenden?after=%00").status_code == 400
    assert eva.post("/arenden", data={"text": "\x00"}).status_code == 400
    assert eva.get("/api/v1/arenden/%00").mimetype == "application/problem+json"


def test_page_says_a_personnummer_and_the_called_processes_as_one_writes_them(eva: FlaskClient) -> None:
    page = eva.get(opened(eva)).text
    digits = BO["personnummer"].replace("-", "")
    assert f"{digits[:8]}-{digits[8:]}" in page
    assert ">Uppföljning</a>" in page


def test_processes_to_choose_among_are_those_of_the_reader_in_swedish_order(eva: FlaskClient) -> None:
    chosen = re.findall(r'<option value="\w+"[^>]*>([^<]+)</option>', eva.get("/arenden").text)
    assert "Sommarpraktik" not in chosen
    assert chosen.index("Vägval") < chosen.index("Överklagande")


def test_faults_get_the_focus_on_every_page(eva: FlaskClient) -> None:
    page = eva.post("/arenden/nytt", data={}).text
    assert "js/fel.js" in page
    assert 'id="fel" tabindex="-1"' in page


def test_rule_rows_and_facts_are_said_in_words() -> None:
    assert rule_row("anvisning_period_09") == "rad 9"
    assert rule_row("anvisning_tid_framat") == "anvisning tid framat"
    facts = {"brev_id": "5ee7", "kommunicering_kravs": True, "beslut": "bifall", "ansvar": {"utfall": "x"}}
    assert fact_rows(facts) == [("Underlaget ska kommuniceras", "ja"), ("Beslut", "bifall")]
