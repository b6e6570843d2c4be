"""The four processes from start to end, with the real rules: what the law allows, and what it stops."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from server.errors import LegalStop
from tests.process_walk import DAY, FakeServices, Walk, profile

UTREDD = {
    "fs_status": "beviljat",
    "forsta_ansokan": False,
    "behov_utrett": True,
    "fs_manader_i_foljd": 36,
    "af_lamplig_insats": "saknas",
}
VALD = {
    "insats": "eas",
    "anv_typ": "kompetenshojande",
    "anv_namngiven": True,
    "anv_fran": date(2026, 6, 1),
    "anv_till": date(2026, 11, 30),
    "anv_syfte_forsorjning": True,
    "anv_onskemal_vagda": True,
}
SAMRAD = {
    "samtycke": "lamnat",
    "samrad_af_genomfort": True,
    "samrad_datum": date(2026, 4, 20),
    "samrad_form": "trepartssamtal",
    "af_lamplig_insats": "saknas",
}
BESLUT = {
    "beslut": "anvisning",
    "stodmanad": "2026-05",
    "fs_beslut_referens": "FS-1",
    "delegat_i_tjanst": True,
    "beslutsfattare_roll": "socialsekreterare",
}
INGANG = {
    "anvisande_org": "eb",
    "insats_omrade": "A",
    "uppdragsgivare": "egen",
    "folkbokford": True,
    "fs_status": "beviljat",
    "forsta_ansokan": False,
    "behov_utrett": True,
    "fs_manader_i_foljd": 2,
    "ak_undantag": "inget",
    "anv_beslutad": False,
}


def anvisning(**fakta: Any) -> Walk:
    """Return an anvisning at the point where the decision may be signed."""
    walk = Walk("anvisning").begin(verksamhetsgren="socialtjanst")
    walk.do("utred_behovet", **UTREDD).do("valja_insats", **(VALD | fakta)).do("samrada_med_af", **SAMRAD)
    return walk.do("bedom_kommunicering", underlag_fran_annan=False)


def test_anvisning_is_decided_and_the_person_goes_on_inside_socialtjansten() -> None:
    walk = anvisning().do("besluta_anvisning", **BESLUT)
    assert walk.services.beslut[0]["slag"] == "anvisning"
    assert walk.services.beslut[0]["brev"] == "anvisning"
    assert walk.services.beslut[0]["giltig_till"] == date(2026, 11, 30)
    assert walk.services.beslut[0]["bedomning"]["grenar"] == ["R-10"]
    assert walk.facts["anv_beslutad"] is True
    assert walk.boxes == {"skriv_in"}


@pytest.mark.parametrize(
    ("fakta", "gren"),
    [
        ({"anv_typ": "allman_hanvisning"}, "R-18"),
        ({"anv_till": None}, "R-19"),
        ({"anv_syfte_forsorjning": False}, "R-20"),
        ({"anv_onskemal_vagda": False}, "R-21"),
    ],
)
def test_anvisning_that_the_law_forbids_is_stopped(fakta: dict[str, Any], gren: str) -> None:
    walk = anvisning(**fakta)
    with pytest.raises(LegalStop) as stop:
        walk.do("besluta_anvisning", **BESLUT)
    assert gren in stop.value.grenar
    assert walk.boxes == {"besluta_anvisning"}
    assert walk.services.beslut == []


def test_condition_may_not_reach_back_in_time() -> None:
    with pytest.raises(LegalStop) as stop:
        anvisning(anv_fran=date(2026, 5, 3)).do("besluta_anvisning", **BESLUT)
    assert stop.value.grenar == ("R-05",)
    assert stop.value.lagrum == ("2 kap. 4 § KL",)


def test_condition_may_begin_on_the_day_of_the_decision() -> None:
    assert anvisning(anv_fran=DAY).do("besluta_anvisning", **BESLUT).services.beslut


def test_wrong_role_may_not_decide() -> None:
    with pytest.raises(LegalStop) as stop:
        anvisning().do("besluta_anvisning", **BESLUT | {"beslutsfattare_roll": "arbetsmarknadssekreterare"})
    assert stop.value.grenar == ("R-06",)


def test_manager_decides_when_the_delegate_is_away() -> None:
    away = BESLUT | {"beslutsfattare_roll": "sektionschef", "delegat_i_tjanst": False}
    walk = anvisning().do("besluta_anvisning", **away)
    assert "R-07" in walk.services.beslut[0]["bedomning"]["grenar"]


def test_anvisning_without_samrad_is_stopped_and_can_be_completed() -> None:
    walk = Walk("anvisning").begin(verksamhetsgren="socialtjanst")
    walk.do("utred_behovet", **UTREDD).do("valja_insats", **VALD)
    walk.do("samrada_med_af", samtycke="lamnat", samrad_af_genomfort=False, af_lamplig_insats="saknas")
    walk.do("bedom_kommunicering", underlag_fran_annan=False)
    with pytest.raises(LegalStop) as stop:
        walk.do("besluta_anvisning", **BESLUT)
    assert "R-16" in stop.value.grenar
    assert walk.do("besluta_anvisning", beslut="komplettera").boxes == {"valja_insats"}


def test_answer_from_arbetsformedlingen_replaces_the_task() -> None:
    walk = Walk("anvisning").begin(verksamhetsgren="socialtjanst")
    walk.do("utred_behovet", **UTREDD).do("valja_insats", **VALD).tell("af_samrad_svar", **SAMRAD)
    walk.do("bedom_kommunicering", underlag_fran_annan=False).do("besluta_anvisning", **BESLUT)
    assert "af_har_svarat" in walk.path
    assert len(walk.services.beslut) == 1


@pytest.mark.parametrize(
    ("fakta", "end"),
    [
        ({"fs_status": "inget", "behov_utrett": False}, "ingen_anvisning"),
        ({"fs_status": "annat_ekonomiskt_bistand"}, "ingen_anvisning"),
        ({"af_lamplig_insats": "erbjuden"}, "af_insats_gar_fore"),
    ],
)
def test_anvisning_ends_where_it_cannot_be(fakta: dict[str, Any], end: str) -> None:
    walk = Walk("anvisning").begin(verksamhetsgren="socialtjanst").do("utred_behovet", **UTREDD | fakta)
    assert walk.turn.completed
    assert walk.path[-1] == end


@pytest.mark.parametrize(
    ("fakta", "box"),
    [
        ({"forsta_ansokan": True}, "utred_behovet"),
        ({"behov_utrett": False}, "utred_behovet"),
        ({"fs_status": "ansokt_ej_provat", "forsta_ansokan": True}, "utred_behovet"),
        ({"af_lamplig_insats": "ej_utrett"}, "hamta_af_uppgift"),
    ],
)
def test_anvisning_waits_for_what_must_be_known_first(fakta: dict[str, Any], box: str) -> None:
    walk = Walk("anvisning").begin(verksamhetsgren="socialtjanst").do("utred_behovet", **UTREDD | fakta)
    assert walk.boxes == {box}


def test_stockholm_makes_no_anvisning() -> None:
    walk = Walk("anvisning", profile("stockholm")).begin(verksamhetsgren="socialtjanst")
    assert walk.do("utred_behovet", **UTREDD).path[-1] == "ingen_anvisning"


def test_underlag_from_others_is_communicated_and_time_runs_out() -> None:
    walk = Walk("anvisning").begin(verksamhetsgren="socialtjanst")
    walk.do("utred_behovet", **UTREDD).do("valja_insats", **VALD).do("samrada_med_af", **SAMRAD)
    walk.do("bedom_kommunicering", underlag_fran_annan=True, kommunicering_obehovlig=False)
    walk.do("kommunicera_underlag", kommunicering_satt="brev")
    assert walk.services.brev == ["kommunicering"]
    assert walk.facts["yttrande_senast"] == date(2026, 5, 18)
    assert walk.wait(days=13).boxes == {"registrera_yttrande"}
    assert walk.wait(days=2).boxes == {"besluta_anvisning"}


def test_end_of_the_period_asks_for_a_new_trial() -> None:
    walk = anvisning().do("besluta_anvisning", **BESLUT)
    assert walk.wait(days=240).boxes == {"skriv_in", "omprova_anvisning"}


def test_new_trial_is_an_arende_of_its_own() -> None:
    walk = anvisning().do("besluta_anvisning", **BESLUT).wait(days=240)
    walk.do("omprova_anvisning", omprovning="nytt_beslut")
    assert walk.services.opened == [
        ("anvisning", {name: UTREDD[name] for name in UTREDD if name != "af_lamplig_insats"})
    ]
    assert walk.boxes == {"skriv_in"}


def follow(walk: Walk, val: str, **svar: Any) -> Walk:
    """Complete one follow-up."""
    return walk.do("folja_upp", uppfoljning_val=val, nasta_uppfoljning=date(2026, 8, 1), **svar)


def test_karnprocess_follows_up_twice_and_ends_with_a_reason() -> None:
    walk = Walk("karnprocess").begin(verksamhetsgren="arbetsmarknad")
    walk.do("skriv_in", rattslig_grund="ks_beslut", inskrivningsdatum=DAY)
    assert walk.task("kartlagg").due == date(2026, 8, 4)
    walk.do("kartlagg").do("planera", nasta_uppfoljning=date(2026, 7, 1))
    assert walk.task("folja_upp").due == date(2026, 7, 1)
    follow(follow(walk, "fortsatt"), "revidera")
    assert walk.boxes == {"planera"}
    follow(walk.do("planera", nasta_uppfoljning=date(2026, 9, 1)), "avsluta")
    assert walk.do("avsluta_insats", avslutsorsak="arbete").turn.completed


def test_anvisad_whose_support_has_ended_cannot_be_made_to_stay() -> None:
    walk = Walk("karnprocess").begin(verksamhetsgren="socialtjanst", anv_beslutad=True)
    walk.do("skriv_in", inskrivningsdatum=DAY).do("kartlagg").do(
        "planera", nasta_uppfoljning=date(2026, 7, 1)
    )
    with pytest.raises(LegalStop) as stop:
        follow(walk, "fortsatt", fs_status="avslutat")
    assert stop.value.grenar == ("R-26",)
    assert follow(walk, "avsluta", fs_status="avslutat").boxes == {"avsluta_insats"}


KS = {
    "id": "ks1",
    "giltigt_till": date(2026, 12, 31),
    "protokoll": "KS § 88",
    "kriterier": ["18–29 år"],
    "platser_kvar": 12,
}


def ansokan(*, exempel: bool, ks: dict[str, Any] | None = None, **fakta: Any) -> Walk:
    """Return an application at the point of decision."""
    services = FakeServices(ks_beslut=KS if ks is None else ks or None)
    walk = Walk("ansokan", profile("malmo", exempel=exempel), services).begin(verksamhetsgren="arbetsmarknad")
    walk.do("registrera_ansokan", ansokan_finns=True, insats="easu", inkom_datum=date(2026, 4, 28))
    walk.do("granska_fullstandighet", ansokan_komplett=True)
    return walk.do("prova_urval", **{"namnd_beslutar": "ks", "urvalskriterier_uppfyllda": True} | fakta)


PLATS = {
    "beslut": "bifall",
    "plats_fran": date(2026, 6, 1),
    "plats_till": date(2026, 12, 31),
    "delegat_i_tjanst": True,
    "beslutsfattare_roll": "sektionschef",
}
AVSLAG = {"beslut": "avslag"}


def test_official_grants_a_place_under_the_sample_delegation() -> None:
    walk = ansokan(exempel=True).do("besluta_om_plats", **PLATS)
    assert walk.services.beslut[0]["utfall"] == "bifall"
    assert walk.services.beslut[0]["ks_beslut"] == "ks1"
    assert walk.services.beslut[0]["bedomning"]["overklagande"] == "LP"
    assert walk.services.beslut[0]["delegationspunkt"] == "22.99"
    assert walk.boxes == {"skriv_in"}


def test_official_refuses_the_one_who_does_not_meet_the_criteria() -> None:
    walk = ansokan(exempel=True, urvalskriterier_uppfyllda=False)
    walk.do("besluta_om_plats", **PLATS | {"beslut": "avslag"})
    assert walk.services.beslut[0]["brev"] == "avslag"
    assert walk.services.beslut[0]["bedomning"]["grenar"] == ["R-77"]
    assert walk.path[-1] == "ansokan_avslagen"


@pytest.mark.parametrize(
    ("fakta", "svar", "gren"),
    [
        ({"urvalskriterier_uppfyllda": False}, {}, "R-77"),
        ({"ks": KS | {"platser_kvar": 0}}, {}, "R-78"),
        ({"ks": KS | {"giltigt_till": date(2026, 5, 3)}}, {}, "R-73"),
        ({"ks": {}}, {}, "R-73"),
        ({"namnd_beslutar": "asn"}, {}, "R-71"),
        ({}, AVSLAG, "R-04"),
        ({}, {"beslut": "avvisning"}, "R-75"),
        ({}, {"beslutsfattare_roll": "arbetsmarknadssekreterare"}, "R-06"),
        (
            {"urvalskriterier_uppfyllda": False},
            {"beslut": "avslag", "beslutsfattare_roll": "enhetschef"},
            "R-06",
        ),
    ],
)
def test_place_decision_that_the_law_forbids_is_stopped(
    fakta: dict[str, Any], svar: dict[str, Any], gren: str
) -> None:
    walk = ansokan(exempel=True, **fakta)
    with pytest.raises(LegalStop) as stop:
        walk.do("besluta_om_plats", **PLATS | svar)
    assert gren in stop.value.grenar
    assert walk.services.beslut == []


@pytest.mark.parametrize(
    ("beslut", "end"), [("bifall", "registrera_platsbeslut"), ("avslag", "ansokan_avslagen")]
)
def test_board_decides_when_nobody_has_the_delegation(beslut: str, end: str) -> None:
    walk = ansokan(exempel=False, urvalskriterier_uppfyllda=beslut == "bifall")
    assert walk.boxes == {"bereda_till_namnd"}
    walk.do("bereda_till_namnd", forslag=beslut)
    given = {"beslutsfattare_roll": "namnd", "beslut": beslut, "beslutsdatum": date(2026, 5, 4)}
    walk.do("registrera_namndens_beslut", protokoll_paragraf="§ 112", anslag_datum=None, **given)
    assert walk.services.beslut[0]["roll"] == "namnd"
    assert walk.services.beslut[0]["protokoll"] == "§ 112"
    assert end in walk.path


def test_applicant_may_wait_for_a_place() -> None:
    walk = ansokan(exempel=True, ks=KS | {"platser_kvar": 0})
    assert walk.do("besluta_om_plats", **PLATS | {"beslut": "vanta"}).boxes == {"granska_fullstandighet"}
    assert walk.services.beslut == []


def test_incomplete_application_is_helped_ordered_and_only_then_rejected() -> None:
    walk = Walk("ansokan", profile("malmo", exempel=True), FakeServices(ks_beslut=KS))
    walk.begin(verksamhetsgren="arbetsmarknad")
    walk.do("registrera_ansokan", ansokan_finns=True, insats="easu").do(
        "granska_fullstandighet", ansokan_komplett=False
    )
    walk.do("hjalp_sokanden", svara_senast=date(2026, 5, 18)).wait(days=16)
    walk.do("forelagg_sokanden", forelagd=True, svara_senast=date(2026, 6, 8))
    assert walk.services.brev == ["komplettering", "komplettering"]
    walk.do("registrera_komplettering", ansokan_finns=True, ansokan_komplett=False)
    walk.do("prova_urval", namnd_beslutar="ks", urvalskriterier_uppfyllda=True)
    with pytest.raises(LegalStop) as stop:
        walk.do("besluta_om_plats", **PLATS | {"beslut": "avslag"})
    assert stop.value.grenar == ("R-75",)
    walk.do("besluta_om_plats", **PLATS | {"beslut": "avvisning"})
    assert walk.path[-1] == "ansokan_avvisad"


def vagval(gren: str, valt: str, **fakta: Any) -> Walk:
    """Return a vägval with a confirmed track."""
    walk = Walk("vagval").begin(verksamhetsgren=gren, alder=41)
    return walk.do("registrera_ingang", **INGANG | fakta).do("bekrafta_spar", valt_spar=valt)


def test_anvisning_track_opens_an_arende_in_the_same_gren() -> None:
    walk = vagval("socialtjanst", "anvisning_12_4")
    assert walk.services.opened[0][0] == "anvisning"
    assert walk.services.opened[0][1]["fs_status"] == "beviljat"
    assert walk.path[-1] == "anvisning_oppnad"


def test_application_track_opens_an_arende_in_arbetsmarknad() -> None:
    walk = vagval("arbetsmarknad", "ansokan_fl", fs_status="inget", anvisande_org="egen_ansokan")
    assert walk.services.opened[0][0] == "ansokan"


@pytest.mark.parametrize(
    ("gren", "valt", "fakta", "end"),
    [
        ("socialtjanst", "ansokan_fl", {"fs_status": "inget"}, "hanvisad_till_ansokan"),
        ("arbetsmarknad", "anvisning_12_4", {}, "hanvisad_till_socialtjansten"),
        ("socialtjanst", "avvakta", {"forsta_ansokan": True}, "provas_forst"),
        ("socialtjanst", "skola", {"insats_omrade": "C_prao", "uppdragsgivare": "GrF"}, "skola"),
        ("socialtjanst", "stopp", {}, "stopp"),
    ],
)
def test_no_data_passes_to_another_gren(gren: str, valt: str, fakta: dict[str, Any], end: str) -> None:
    walk = vagval(gren, valt, **fakta)
    assert walk.path[-1] == end
    assert walk.services.opened == []


@pytest.mark.parametrize(
    ("valt", "fakta"),
    [("anvisning_12_4", {"insats_omrade": "B"}), ("anvisning_12_4", {"fs_status": "inget"}), ("skola", {})],
)
def test_track_that_the_rules_do_not_propose_is_refused(valt: str, fakta: dict[str, Any]) -> None:
    with pytest.raises(LegalStop) as stop:
        vagval("socialtjanst", valt, **fakta)
    assert stop.value.grenar == ("R-02",)


def test_no_arende_is_opened_before_it_is_known_which_municipality_answers() -> None:
    with pytest.raises(LegalStop) as stop:
        vagval("socialtjanst", "anvisning_12_4", folkbokford=False, tillhorighet_utredd=False)
    assert stop.value.grenar == ("R-03",)
