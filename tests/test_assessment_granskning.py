"""What a jurist found on reading the rules afresh: each refusal names all that stop it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.test_assessment import ask
from tests.test_assessment_sanktion import AK_HANDELSE

DELEGATION: dict[str, Any] = {
    "delegationspunkt": "2.7",
    "automatiskt_beslut": False,
    "laglighetsprovas": False,
    "odelegerbart": False,
    "blandad_delegation": False,
    "jav": False,
}


@pytest.mark.parametrize(
    ("handelsedatum", "utfall"),
    [("2026-09-30", "sparrat"), ("2026-10-01", "tillatet"), (None, "tillatet")],
)
def test_absence_before_the_activity_requirement_is_no_ground(handelsedatum: str | None, utfall: str) -> None:
    answer = ask("sanktion", AK_HANDELSE | {"handelsedatum": handelsedatum}, "malmo", "2026-11-02", "2026-10")
    assert answer["utfall"] == utfall
    assert ("R-40" in answer["grenar"]) == (utfall == "sparrat")
    if utfall == "sparrat":
        assert answer["varden"]["sanktion"] == "ingen"
        assert "30 september 2026" in answer["motivering"]


@pytest.mark.parametrize("roll", ["arbetsmarknadssekreterare", "sektionschef"])
def test_when_the_delegate_is_away_no_one_but_the_manager_decides(roll: str) -> None:
    facts = DELEGATION | {"beslutsfattare_roll": roll, "delegat_i_tjanst": False, "chef_till_delegat": False}
    answer = ask("beslutsfattare", facts)
    assert answer["utfall"] == "sparrat"
    assert {"R-06", "R-07"} <= set(answer["grenar"])


def test_an_anvisning_by_a_colleague_without_delegation_names_both_faults() -> None:
    facts = {"beslutsfattare_roll": "arbetsmarknadssekreterare", "delegat_i_tjanst": False}
    answer = ask("anvisning", facts)
    assert answer["utfall"] == "sparrat"
    assert {"R-06", "R-07"} <= set(answer["grenar"])


def test_who_is_past_the_upper_age_is_refused_whatever_school() -> None:
    facts = {
        "insats_omrade": "C_uis",
        "folkbokford": True,
        "alder": 22,
        "behov_av_anpassning": False,
        "automatiskt_beslut": False,
        "ansokan_i_tid": True,
    }
    answer = ask("sommarpraktik", facts)
    assert (answer["utfall"], answer["saknas"]) == ("sparrat", [])
    assert "R-99" in answer["grenar"]


def test_an_internal_referral_to_fram_always_names_that_the_ground_must_be_chosen() -> None:
    answer = ask("fram", {"remiss_fran": "ama", "psykisk_ohalsa": True})
    assert (answer["utfall"], answer["saknas"]) == ("utred", ["anv_beslutad"])
    assert "R-101" in answer["grenar"]


def test_praktikservice_outside_its_group_names_its_own_branch() -> None:
    facts = {
        "insats_omrade": "C_praktikservice",
        "i_gymnasieutbildning": False,
        "fyllt_20": True,
        "gymnasieexamen": False,
        "fullgjord_skolplikt": True,
        "krav_pa_deltagande": False,
    }
    answer = ask("skola", facts)
    assert answer["utfall"] == "ej_tillampligt"
    assert {"R-91", "R-92"} <= set(answer["grenar"])


@pytest.mark.parametrize(
    ("avsandare", "mottagare", "gren"), [("socialtjanst", "af", "R-24"), ("arbetsmarknad", "af", "R-131")]
)
@pytest.mark.parametrize("grund", ["ingen", "samtycke"])
def test_refused_consent_without_another_ground_names_both_faults(
    avsandare: str, mottagare: str, gren: str, grund: str
) -> None:
    facts = {
        "avsandare": avsandare,
        "mottagare": mottagare,
        "grund": grund,
        "samtycke": "nekat",
        "mer_an_samtycket": False,
    }
    answer = ask("utlamnande", facts)
    assert answer["utfall"] == "sparrat"
    assert {"R-25", gren} <= set(answer["grenar"])


@pytest.mark.parametrize(
    ("roll", "gynnande", "utfall"),
    [
        ("namnd", False, "sparrat"),
        ("namnd", True, "sparrat"),
        ("socialsekreterare", False, "tillatet"),
    ],
)
def test_the_board_does_not_worsen_a_delegated_decision_that_is_not_wrong(
    roll: str, gynnande: bool, utfall: str
) -> None:
    facts = {
        "uppenbart_fel": False,
        "gynnande": gynnande,
        "till_nackdel": True,
        "overlamnat": False,
        "undantag": "ingen",
        "retroaktivt": False,
        "beslutsfattare_roll": roll,
    }
    answer = ask("andring", facts)
    assert answer["utfall"] == utfall
    assert ("R-09c" in answer["grenar"]) == (roll == "namnd")
    assert ("R-128" in answer["grenar"]) == (gynnande or utfall == "tillatet")


@pytest.mark.parametrize(
    ("facts", "gren"),
    [
        ({"lagrum_valt": "12:1"}, "R-38"),
        ({"godtagbart_skal": "sjukdom_intyg"}, "R-32"),
        ({"godtagbart_skal": "barnomsorg_saknas"}, "R-69"),
    ],
)
def test_what_stops_every_kind_of_event_stops_before_the_kind_is_known(
    facts: dict[str, Any], gren: str
) -> None:
    answer = ask("sanktion", facts)
    assert (answer["utfall"], answer["varden"]["sanktion"]) == ("sparrat", "ingen")
    assert gren in answer["grenar"]
    assert "insats_slag" in answer["saknas"]


def test_a_ground_that_stops_some_kinds_only_waits_for_the_kind() -> None:
    assert ask("sanktion", {"kommunen_saknar_plats": True})["utfall"] == "utred"


def test_no_one_without_the_condition_of_fram_is_admitted_whoever_refers() -> None:
    answer = ask("fram", {"psykisk_ohalsa": False})
    assert answer["utfall"] == "sparrat"
    assert "R-100" in answer["grenar"]
