"""The forms and letters in use: whole ärenden through the use cases, answered as a person would."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from server.access import Actor
from server.cases import (
    Completed,
    House,
    add_ks_beslut,
    complete_uppgift,
    list_uppgifter,
    load_arende,
    load_beslut,
    load_brev_pdf,
    load_uppgift,
    open_arende,
    open_house,
    preview_uppgift,
    save_medarbetare,
)
from server.errors import InvalidInput, LegalStop
from tests.conftest import StillClock
from tests.process_walk import ROOT

PERSON = {"personnummer": "198502069993", "namn": "Amal Åberg"}
FORSORJNING = {
    "fs_status": "beviljat",
    "forsta_ansokan": False,
    "behov_utrett": True,
    "fs_manader_i_foljd": 2,
}
INGANG = FORSORJNING | {
    "anvisande_org": "eb",
    "insats_omrade": "A",
    "uppdragsgivare": "egen",
    "folkbokford": True,
    "ak_undantag": "inget",
    "anv_beslutad": False,
}
UTREDNING = FORSORJNING | {
    "behov_utredning": "Behöver en kurs.",
    "forsorjningshinder": "arbetslos",
    "kan_arbeta": True,
    "star_till_amf": True,
    "sfi_behov": False,
    "af_inskriven": True,
    "af_lamplig_insats": "saknas",
}
INSATS = {
    "insats": "eas",
    "insats_skal": "Ger lagervana.",
    "anv_typ": "kompetenshojande",
    "anv_namngiven": True,
    "anv_plats": "Lagerkurs, Nobelvägen 21",
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
    "samrad_form": "handlaggarkontakt",
    "samrad_motpart": "Kontoret i Malmö",
    "af_lamplig_insats": "saknas",
    "samrad_resultat": "Ingen lämplig insats.",
}
VILLKOR = {
    "beslut": "anvisning",
    "stodmanad": "2026-05",
    "fs_beslut_referens": "FS-2026-4411",
    "delegat_i_tjanst": True,
    "beslut_villkor": "Du ska delta måndag till fredag.",
    "beslut_motivering": "Du behöver lagervana.",
}
PLAN = {
    "plan_typ": "amp_plan",
    "mal": "Arbete på lager.",
    "delmal": [{"steg": "Truckkort", "datum": "2026-08-01"}],
    "aktiviteter": [{"typ": "utbildning", "timmar": 20, "fran": "2026-06-01"}],
    "aktivitetsniva_h_v": 25,
    "jobbsok_h_v": 5,
    "nasta_uppfoljning": "2026-07-01",
}
UPPFOLJNING = {
    "uppfoljning_datum": "2026-07-01",
    "narvaro": [{"datum": "2026-06-29", "status": "narvarande"}],
    "narvaro_h_v": 24.5,
    "stegforflyttning": [{"steg": "Truckkort", "uppnatt": False}],
    "ny_bedomning": "Går bra.",
    "uppfoljning_val": "fortsatt",
    "nasta_uppfoljning": "2026-08-01",
}
AVSLUT = {"avslutsdatum": "2026-11-30", "avslut_sammanfattning": "Fick arbete."}
PLATS = {
    "beslut": "bifall",
    "plats_fran": "2026-06-01",
    "plats_till": "2026-12-31",
    "plats_namn": "EASU",
    "delegat_i_tjanst": True,
    "beslut_motivering": "Du hör till målgruppen.",
}


@pytest.fixture
def house(tmp_path: Path, clock: StillClock) -> Iterator[House]:
    """A house with the sample delegation, as in demo."""
    opened = open_house(f"sqlite:///{tmp_path}/lagrum.db", ROOT, clock=clock, demo=True)
    yield opened
    opened.close()


@pytest.fixture
def official(tmp_path: Path, clock: StillClock) -> Iterator[House]:
    """A house as Malmö's documents stand: nobody has the delegation for places."""
    opened = open_house(f"sqlite:///{tmp_path}/malmo.db", ROOT, clock=clock)
    yield opened
    opened.close()


def staff(house: House, roll: str, gren: str) -> Actor:
    """Add one of the staff."""
    return save_medarbetare(house, namn=f"En {roll}", roller=[roll], enhet="ebb_inre", grenar=[gren])


def ks_beslut(house: House) -> None:
    """Record the sample decision of kommunstyrelsen."""
    sample = tomllib.loads((ROOT / "processes/exempel/ks_beslut.toml").read_text(encoding="utf-8"))
    clerk = staff(house, "namndsekreterare", "arbetsmarknad")
    add_ks_beslut(house, clerk, sample)


def answer(house: House, actor: Actor, arende: str, box: str, **svar: Any) -> Completed:
    """Complete the open task of a name as JSON would."""
    view = load_arende(house, actor, arende)
    task = next(task for task in view.oppna_uppgifter if task["box"] == box)
    version = load_uppgift(house, actor, task["id"]).row["version"]
    return complete_uppgift(house, actor, task["id"], version=version, svar=svar)


def opened(house: House, actor: Actor, process: str) -> str:
    """Open an ärende and return its id."""
    arende: str = open_arende(house, actor, process, person=PERSON, fakta={})["id"]
    return arende


def boxes(done: Completed) -> set[str]:
    """Return the boxes that are open after a step."""
    return {task["box"] for task in done.oppna_uppgifter}


def test_from_vagval_to_a_signed_anvisning_and_through_karnprocessen(house: House) -> None:
    amina = staff(house, "socialsekreterare", "socialtjanst")
    elif_ = staff(house, "arbetsmarknadssekreterare", "socialtjanst")
    vagval = opened(house, amina, "vagval")
    answer(house, amina, vagval, "registrera_ingang", **INGANG)
    answer(house, amina, vagval, "bekrafta_spar", valt_spar="anvisning_12_4", spar_motivering="Har stöd.")
    arende = next(
        row["arende"] for row in list_uppgifter(house, amina).items if row["box"] == "utred_behovet"
    )
    assert [row["process"] for row in load_arende(house, amina, vagval).relaterade] == ["anvisning"]
    assert [row["id"] for row in load_arende(house, amina, arende).relaterade] == [vagval]
    answer(house, amina, arende, "utred_behovet", **UTREDNING)
    answer(house, amina, arende, "valja_insats", **INSATS)
    answer(house, amina, arende, "samrada_med_af", **SAMRAD)
    answer(house, amina, arende, "bedom_kommunicering", underlag_fran_annan=False)
    signed = answer(house, amina, arende, "besluta_anvisning", **VILLKOR)
    assert boxes(signed) == {"skriv_in"}
    beslut = load_beslut(house, amina, signed.beslut[0])
    assert load_brev_pdf(house, amina, signed.beslut[0]).pdf.startswith(b"%PDF")
    assert beslut is not None

    answer(
        house,
        elif_,
        arende,
        "skriv_in",
        anvisande_org="eb",
        rattslig_grund="12_4",
        inskrivningsdatum="2026-06-01",
        plats_pa_arbetsstalle=False,
    )
    answer(
        house,
        elif_,
        arende,
        "kartlagg",
        kartlaggning_datum="2026-06-02",
        omraden=["arbetsliv"],
        onskemal="Lager.",
        kartlaggning_sammanfattning="Klar.",
        samtycke="ej_begart",
    )
    answer(house, elif_, arende, "planera", **PLAN)
    answer(house, elif_, arende, "folja_upp", **UPPFOLJNING, fs_status="beviljat")
    last = UPPFOLJNING | {"uppfoljning_val": "avsluta", "fs_status": "beviljat"}
    del last["nasta_uppfoljning"]
    answer(house, elif_, arende, "folja_upp", **last)
    with pytest.raises(InvalidInput):
        answer(
            house, elif_, arende, "avsluta_insats", avslutsdatum="2026-11-30", avslut_sammanfattning="Arbete."
        )
    ended = answer(house, elif_, arende, "avsluta_insats", **AVSLUT, avslutsorsak="arbete")
    assert ended.status == "avslutat"


def test_preview_shows_the_letter_and_who_may_decide(house: House) -> None:
    amina = staff(house, "socialsekreterare", "socialtjanst")
    arende = opened(house, amina, "anvisning")
    answer(house, amina, arende, "utred_behovet", **UTREDNING)
    answer(house, amina, arende, "valja_insats", **INSATS)
    answer(house, amina, arende, "samrada_med_af", **SAMRAD)
    done = answer(house, amina, arende, "bedom_kommunicering", underlag_fran_annan=False)
    preview = preview_uppgift(house, amina, done.oppna_uppgifter[0]["id"], VILLKOR)
    assert preview.stop is None
    assert "Lagerkurs, Nobelvägen 21" in preview.brev[0]
    assert list(preview.beslutsfattare) == ["socialsekreterare"]


def test_letter_of_kommunicering_can_be_read(house: House) -> None:
    amina = staff(house, "socialsekreterare", "socialtjanst")
    arende = opened(house, amina, "anvisning")
    answer(house, amina, arende, "utred_behovet", **UTREDNING)
    answer(house, amina, arende, "valja_insats", **INSATS)
    answer(house, amina, arende, "samrada_med_af", **SAMRAD)
    answer(
        house, amina, arende, "bedom_kommunicering", underlag_fran_annan=True, kommunicering_obehovlig=False
    )
    text = "Arbetsförmedlingen har svarat."
    answer(house, amina, arende, "kommunicera_underlag", underlag_text=text, kommunicering_satt="brev")
    assert [row["mall"] for row in load_arende(house, amina, arende).brev] == ["kommunicering"]


def test_official_grants_under_the_sample_delegation(house: House) -> None:
    ks_beslut(house)
    marcus = staff(house, "arbetsmarknadssekreterare", "arbetsmarknad")
    henrik = staff(house, "sektionschef", "arbetsmarknad")
    arende = apply(house, marcus)
    with pytest.raises(LegalStop) as stop:
        answer(house, marcus, arende, "besluta_om_plats", **PLATS)
    assert stop.value.grenar == ("R-06",)
    assert boxes(answer(house, henrik, arende, "besluta_om_plats", **PLATS)) == {"skriv_in"}


def test_board_refuses_without_a_delegation(official: House) -> None:
    ks_beslut(official)
    marcus = staff(official, "arbetsmarknadssekreterare", "arbetsmarknad")
    clerk = staff(official, "namndsekreterare", "arbetsmarknad")
    arende = apply(official, marcus, urvalskriterier_uppfyllda=False)
    answer(
        official,
        marcus,
        arende,
        "bereda_till_namnd",
        forslag="avslag",
        tjansteskrivelse="Utanför målgruppen.",
    )
    given = {"beslutsfattare_roll": "namnd", "beslut": "avslag", "beslutsdatum": "2026-05-04"}
    done = answer(
        official,
        clerk,
        arende,
        "registrera_namndens_beslut",
        protokoll_paragraf="§ 112",
        plats_namn="EASU",
        beslut_motivering="Du är äldre än 29 år.",
        **given,
    )
    assert done.status == "avslutat"
    assert load_brev_pdf(official, clerk, done.beslut[0]).pdf.startswith(b"%PDF")


def test_incomplete_application_gets_a_letter(house: House) -> None:
    ks_beslut(house)
    marcus = staff(house, "arbetsmarknadssekreterare", "arbetsmarknad")
    arende = opened(house, marcus, "ansokan")
    answer(house, marcus, arende, "registrera_ansokan", ansokan_finns=False, insats="easu")
    answer(
        house,
        marcus,
        arende,
        "granska_fullstandighet",
        ansokan_komplett=False,
        ansokan_saknar=["underskrift"],
    )
    help_ = {"saknas_text": "Skriv under.", "hjalp_given": "Blankett.", "svara_senast": "2026-05-18"}
    answer(house, marcus, arende, "hjalp_sokanden", **help_)
    assert [row["mall"] for row in load_arende(house, marcus, arende).brev] == ["komplettering"]


def apply(house: House, marcus: Actor, **svar: Any) -> str:
    """Return an application at the point of decision."""
    arende = opened(house, marcus, "ansokan")
    given = {
        "ansokan_finns": True,
        "inkom_datum": "2026-04-28",
        "ansokan_satt": "skriftligt",
        "insats": "easu",
    }
    answer(house, marcus, arende, "registrera_ansokan", **given)
    answer(house, marcus, arende, "granska_fullstandighet", ansokan_komplett=True)
    urval = {"namnd_beslutar": "ks", "urvalskriterier_uppfyllda": True, "urval_motivering": "18–29 år."}
    answer(house, marcus, arende, "prova_urval", **urval | svar)
    return arende
