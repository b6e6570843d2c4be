"""`insats_utan_anvisning` and `vagval`: each branch, with the vignettes that fall within them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.test_assessment import ask

PLATS: dict[str, Any] = {
    "namnd_beslutar": "ks",
    "ks_beslut_finns": True,
    "ks_beslut_giltigt_t_o_m": "2026-05-04",
    "urvalskriterier_uppfyllda": True,
    "platser_kvar": 1,
    "ansokan_finns": True,
    "ansokan_komplett": True,
    "delegation_finns": True,
    "automatiskt_beslut": False,
}


def test_v51_a_place_is_granted() -> None:
    answer = ask("insats_utan_anvisning", PLATS)
    assert answer["utfall"] == "tillatet"
    assert "R-76" in answer["grenar"]
    assert (answer["overklagande"], answer["sekretess"], answer["tvang"]) == ("LP", "SEK0", False)


@pytest.mark.parametrize(
    ("change", "gren"),
    [
        ({"namnd_beslutar": "asn"}, "R-71"),
        ({"ks_beslut_finns": False}, "R-73"),
        ({"ks_beslut_giltigt_t_o_m": "2026-05-03"}, "R-73"),
        ({"ansokan_finns": False}, "R-74"),
        ({"urvalskriterier_uppfyllda": False}, "R-77"),
        ({"platser_kvar": 0}, "R-78"),
        ({"delegation_finns": False}, "R-79"),
        ({"delegation_finns": False, "beslutsfattare_roll": "enhetschef"}, "R-79"),
        ({"automatiskt_beslut": True}, "R-09b"),
    ],
)
def test_a_branch_stops_the_place(change: dict[str, Any], gren: str) -> None:
    answer = ask("insats_utan_anvisning", PLATS | change)
    assert (answer["utfall"], answer["saknas"]) == ("sparrat", [])
    assert gren in answer["grenar"]


@pytest.mark.parametrize("name", PLATS)
def test_each_fact_alone_is_asked_for(name: str) -> None:
    answer = ask("insats_utan_anvisning", {key: value for key, value in PLATS.items() if key != name})
    assert (answer["utfall"], answer["saknas"]) == ("utred", [name])


def test_an_incomplete_application_is_to_be_completed() -> None:
    answer = ask("insats_utan_anvisning", PLATS | {"ansokan_komplett": False})
    assert (answer["utfall"], answer["grenar"]) == ("utred", ["R-75"])


def test_without_delegation_the_board_decides_itself() -> None:
    answer = ask("insats_utan_anvisning", PLATS | {"delegation_finns": False, "beslutsfattare_roll": "namnd"})
    assert answer["utfall"] == "tillatet"
    assert "R-79" in answer["grenar"]
    assert answer["beslutsfattare"] == ["namnd"]


def test_a_recipient_of_support_who_applies_is_no_anvisad() -> None:
    answer = ask("insats_utan_anvisning", PLATS | {"fs_status": "beviljat", "anv_beslutad": False})
    assert answer["utfall"] == "tillatet"
    assert "R-79e" in answer["grenar"]


VAGVAL: dict[str, Any] = {
    "alder": 41,
    "fs_status": "beviljat",
    "forsta_ansokan": False,
    "behov_utrett": True,
    "insats_omrade": "A",
    "uppdragsgivare": "egen",
    "anv_beslutad": False,
    "ak_undantag": "inget",
    "fs_manader_i_foljd": 36,
    "tillhorighet_utredd": True,
    "folkbokford": True,
}


@pytest.mark.parametrize(
    ("change", "spar", "gren"),
    [
        ({}, ["anvisning_12_4", "ansokan_fl"], "R-02"),
        ({"anv_beslutad": True}, ["anvisning_12_4"], "R-10"),
        ({"forsta_ansokan": True}, ["ansokan_fl"], "R-13"),
        ({"behov_utrett": False}, ["ansokan_fl"], "R-13"),
        ({"fs_status": "inget"}, ["ansokan_fl"], "R-11"),
        ({"insats_omrade": "B"}, ["ansokan_fl"], "R-80"),
        ({"insats_omrade": "C_uis"}, ["ansokan_fl"], "R-94"),
        ({"insats_omrade": "C_event"}, ["ansokan_fl"], "R-71"),
        ({"insats_omrade": "C_prao"}, ["skola"], "R-90"),
        ({"insats_omrade": "C_kaa"}, ["skola"], "R-90"),
        ({"insats_omrade": "D_fram"}, ["finsam"], "R-100"),
        ({"uppdragsgivare": "AF"}, ["af_uppdrag"], "R-85"),
        ({"personligt_behov": True, "fs_status": "inget"}, ["ansokan_fl", "insats_11_1"], "R-70a"),
    ],
)
def test_which_track(change: dict[str, Any], spar: list[str], gren: str) -> None:
    answer = ask("vagval", VAGVAL | change)
    assert answer["utfall"] == "tillatet"
    assert answer["varden"]["spar"] == spar
    assert gren in answer["grenar"]


@pytest.mark.parametrize(
    ("month", "months", "applies"), [("2026-09", 3, False), ("2026-10", 2, False), ("2026-10", 3, True)]
)
def test_the_activity_requirement_begins_in_october_2026(month: str, months: int, *, applies: bool) -> None:
    answer = ask("vagval", VAGVAL | {"fs_manader_i_foljd": months}, day=f"{month}-15", month=month)
    assert ("aktivitetskrav" in answer["varden"]["spar"]) == applies
    assert ("R-40" in answer["grenar"]) == applies


@pytest.mark.parametrize(
    ("change", "utfall"),
    [
        ({"folkbokford": False, "tillhorighet_utredd": False}, "utred"),
        ({"folkbokford": False, "tillhorighet_utredd": True}, "sparrat"),
        ({"folkbokford": False, "tillhorighet_utredd": True, "vistas": True}, "tillatet"),
    ],
)
def test_the_right_municipality(change: dict[str, Any], utfall: str) -> None:
    answer = ask("vagval", VAGVAL | change)
    assert answer["utfall"] == utfall
    assert ("R-03" in answer["grenar"]) == (utfall != "tillatet")


def test_no_lawful_ground_stops() -> None:
    answer = ask("vagval", VAGVAL | {"fs_status": "inget", "ks_beslut_finns": False})
    assert (answer["utfall"], "R-01" in answer["grenar"]) == ("sparrat", True)


def test_stockholm_has_open_insatser_and_the_stodinsats() -> None:
    answer = ask("vagval", VAGVAL | {"fs_status": "inget", "alder": 22}, "stockholm")
    assert answer["varden"]["spar"] == ["ansokan_fl", "insats_11_5", "stodinsats_stockholm"]
