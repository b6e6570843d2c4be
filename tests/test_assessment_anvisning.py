"""`anvisning`: each branch stops or warns, alone and with others; limits with the day on either side."""

from __future__ import annotations

from typing import Any

import pytest

from tests.test_assessment import V01, ask


@pytest.mark.parametrize(
    ("change", "gren"),
    [
        ({"fs_status": "inget"}, "R-11"),
        ({"fs_status": "ansokt_ej_provat"}, "R-11"),
        ({"fs_status": "avslutat"}, "R-11"),
        ({"fs_status": "annat_ekonomiskt_bistand"}, "R-12"),
        ({"forsta_ansokan": True}, "R-13"),
        ({"behov_utrett": False}, "R-13"),
        ({"forsta_ansokan": True, "behov_utrett": None}, "R-13"),
        ({"af_lamplig_insats": "erbjuden"}, "R-14"),
        ({"samrad_af_genomfort": False}, "R-16"),
        ({"samrad_datum": "2026-05-05"}, "R-16"),
        ({"samrad_datum": "2026-05-05", "samrad_af_genomfort": None}, "R-16"),
        ({"anv_typ": "allman_hanvisning"}, "R-18"),
        ({"anv_namngiven": False}, "R-18"),
        ({"anv_till": None}, "R-19"),
        ({"anv_fran": None}, "R-19"),
        ({"anv_till": "2026-05-31"}, "R-19"),
        ({"anv_syfte_forsorjning": False}, "R-20"),
        ({"anv_onskemal_vagda": False}, "R-21"),
        ({"anv_fran": "2026-04-01", "anv_till": "2026-05-03"}, "R-27"),
        ({"beslutsfattare_roll": "arbetsmarknadssekreterare"}, "R-06"),
        ({"beslutsfattare_roll": "enhetschef"}, "R-06"),
        ({"beslutsfattare_roll": "enhetschef", "delegat_i_tjanst": True}, "R-06"),
        ({"beslutsfattare_roll": "direktor", "delegat_i_tjanst": False}, "R-06"),
        ({"beslutsfattare_roll": "socialsekreterare", "delegat_i_tjanst": False}, "R-07"),
    ],
)
def test_a_branch_stops_the_anvisning(change: dict[str, Any], gren: str) -> None:
    answer = ask("anvisning", V01 | change)
    assert answer["utfall"] == "sparrat"
    assert gren in answer["grenar"]
    assert "R-10" not in answer["grenar"]
    assert answer["saknas"] == []
    assert answer["overklagande"] is None


@pytest.mark.parametrize(
    "change",
    [
        {"samrad_datum": "2026-05-04"},
        {"anv_fran": "2026-04-01", "anv_till": "2026-05-04"},
        {"anv_till": "2026-06-01"},
        {"beslutsfattare_roll": "socialsekreterare"},
        {"beslutsfattare_roll": "socialsekreterare", "delegat_i_tjanst": True},
        {"beslutsfattare_roll": "sektionschef", "delegat_i_tjanst": False},
        {"beslutsfattare_roll": "namnd"},
        {"samrad_form": "skriftligt"},
    ],
)
def test_the_other_side_of_the_limit_is_allowed(change: dict[str, Any]) -> None:
    answer = ask("anvisning", V01 | change)
    assert answer["utfall"] == "tillatet"
    assert "R-10" in answer["grenar"]
    assert answer["varningar"] == []


def test_a_refusal_names_all_that_stops_it_and_what_is_missing() -> None:
    facts = V01 | {
        "fs_status": "inget",
        "samrad_af_genomfort": False,
        "anv_till": None,
        "anv_onskemal_vagda": None,
        "af_lamplig_insats": "ej_utrett",
    }
    answer = ask("anvisning", facts)
    assert answer["utfall"] == "sparrat"
    assert {"R-11", "R-15", "R-16", "R-19"} <= set(answer["grenar"])
    assert answer["saknas"] == ["anv_onskemal_vagda"]


def test_af_not_found_out_is_to_be_found_out() -> None:
    answer = ask("anvisning", V01 | {"af_lamplig_insats": "ej_utrett"})
    assert (answer["utfall"], answer["grenar"], answer["saknas"]) == ("utred", ["R-15"], [])


@pytest.mark.parametrize("name", [name for name in V01 if name not in {"anv_fran", "anv_till"}])
def test_each_fact_alone_is_asked_for(name: str) -> None:
    answer = ask("anvisning", {key: value for key, value in V01.items() if key != name})
    assert answer["utfall"] == "utred"
    assert answer["saknas"] == [name]


def test_reading_the_plan_of_af_is_a_warning() -> None:
    answer = ask("anvisning", V01 | {"samrad_form": "handlingsplan_last"})
    assert (answer["utfall"], answer["varningar"]) == ("tillatet", ["R-17"])


def test_v03_general_reference_is_warned_of_under_skr() -> None:
    facts = V01 | {"anv_typ": "allman_hanvisning", "anv_namngiven": False}
    answer = ask("anvisning", facts, "skr_norm")
    assert (answer["utfall"], answer["varningar"]) == ("tillatet", ["R-18"])


@pytest.mark.parametrize(("months", "utfall"), [(2, "sparrat"), (3, "tillatet"), (4, "tillatet")])
def test_goteborg_waits_three_months(months: int, utfall: str) -> None:
    answer = ask("anvisning", V01 | {"fs_manader_i_foljd": months}, "goteborg")
    assert answer["utfall"] == utfall
    assert ("R-28" in answer["grenar"]) == (utfall == "sparrat")


def test_goteborg_needs_the_months_and_malmo_does_not() -> None:
    assert ask("anvisning", V01, "goteborg")["saknas"] == ["fs_manader_i_foljd"]
    assert ask("anvisning", V01)["saknas"] == []


@pytest.mark.parametrize(
    ("profile", "till", "giltig_till", "varningar"),
    [
        ("goteborg", "2027-05-31", "2027-05-31", []),
        ("goteborg", "2027-06-01", "2027-05-31", ["R-27"]),
        ("eskilstuna", "2026-11-30", "2026-11-30", []),
        ("eskilstuna", "2026-12-01", "2026-11-30", ["R-27"]),
        ("malmo", "2028-12-31", "2028-12-31", []),
        ("landskrona", None, None, ["R-19"]),
    ],
)
def test_how_long_it_holds(
    profile: str, till: str | None, giltig_till: str | None, varningar: list[str]
) -> None:
    answer = ask("anvisning", V01 | {"anv_till": till, "fs_manader_i_foljd": 3}, profile)
    assert answer["utfall"] == "tillatet"
    assert answer["varden"] == {"giltig_till": giltig_till}
    assert answer["varningar"] == varningar


@pytest.mark.parametrize(("profile", "told"), [("stockholm", "Jobbtorg"), ("tierp", "sjätte månad")])
def test_a_municipality_without_such_decisions_says_what_it_does(profile: str, told: str) -> None:
    answer = ask("anvisning", V01, profile)
    assert answer["utfall"] == "sparrat"
    assert told in answer["motivering"]


def test_the_manager_decides_for_an_absent_delegate() -> None:
    answer = ask("anvisning", V01 | {"delegat_i_tjanst": False})
    assert answer["beslutsfattare"] == ["sektionschef", "enhetschef"]
    assert "R-07" in answer["grenar"]


def test_a_wrong_role_learns_who_may_decide() -> None:
    answer = ask("anvisning", V01 | {"beslutsfattare_roll": "arbetsmarknadssekreterare"})
    assert answer["beslutsfattare"] == ["socialsekreterare"]
    assert answer["delegationspunkt"] == "2.7"
