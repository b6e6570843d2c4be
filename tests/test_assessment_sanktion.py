"""`sanktion` and `aktivitetskrav`: each branch, and the limits from both sides."""

from __future__ import annotations

from typing import Any

import pytest

from tests.test_assessment import ask

SANKTION: dict[str, Any] = {
    "insats_slag": "anvisad",
    "fs_status": "beviljat",
    "handelse": "uteblir",
    "godtagbart_skal": "inget",
    "anv_beslutad": True,
    "anvisning_giltig": True,
    "lagrum_valt": "12:5",
    "kommunicerat": True,
    "barn_i_hushall": 0,
    "sanktion_foreslagen": "nedsattning",
}
AK_HANDELSE = SANKTION | {
    "insats_slag": "aktivitetskrav",
    "ak_plan_finns": True,
    "kommunen_saknar_plats": False,
    "andel_uteblivet": 1,
    "redan_sanktionerad": False,
}
AMF = {
    "insats_slag": "amf_krav",
    "lagrum_valt": "12:3",
    "kan_arbeta": True,
    "star_till_amf": False,
    "sanktion_foreslagen": "nekande",
}
BARN = {"barn_i_hushall": 2, "barnkonsekvens_bedomd": True, "nodprovning_gjord": True, "nodsituation": False}
AK: dict[str, Any] = {
    "alder": 35,
    "fs_manader_i_foljd": 3,
    "ak_undantag": "inget",
    "kan_arbeta": True,
    "ak_formaga_h": 30,
    "ak_timmar_ovrigt": 0,
    "ak_barn_under_8": False,
    "ak_plan_finns": True,
}


@pytest.mark.parametrize(
    ("facts", "utfall", "grenar", "sanktion"),
    [
        (SANKTION, "tillatet", {"R-31"}, "nedsattning_eller_nekande"),
        (SANKTION | {"handelse": "avbojer"}, "tillatet", {"R-30"}, "nedsattning_eller_nekande"),
        (SANKTION | {"handelse": "avbryter"}, "tillatet", {"R-31"}, "nedsattning_eller_nekande"),
        (SANKTION | BARN | {"barnkonsekvens_bedomd": False}, "sparrat", {"R-35"}, "ingen"),
        (SANKTION | BARN | {"nodprovning_gjord": False}, "sparrat", {"R-36"}, "ingen"),
        (
            SANKTION | BARN | {"nodsituation": True, "sanktion_foreslagen": "nekande"},
            "sparrat",
            {"R-36"},
            "nedsattning",
        ),
        (SANKTION | {"anv_beslutad": False}, "sparrat", {"R-39"}, "ingen"),
        (SANKTION | {"anvisning_giltig": False}, "sparrat", {"R-39"}, "ingen"),
        (SANKTION | {"fs_status": "avslutat"}, "sparrat", {"R-26"}, "ingen"),
        (SANKTION | {"godtagbart_skal": "sjukdom_intyg"}, "sparrat", {"R-32"}, "ingen"),
        (SANKTION | {"godtagbart_skal": "utlandsresa"}, "utred", {"R-33"}, None),
        (SANKTION | {"godtagbart_skal": "barnomsorg_saknas"}, "sparrat", {"R-69"}, "ingen"),
        (SANKTION | {"kommunicerat": False}, "sparrat", {"R-34"}, "ingen"),
        (SANKTION | {"lagrum_valt": "12:1"}, "sparrat", {"R-38"}, "ingen"),
        (SANKTION | {"lagrum_valt": "12:3"}, "sparrat", {"R-39b"}, "ingen"),
        (SANKTION | {"handelse": "deltar"}, "sparrat", {"R-39e"}, "ingen"),
        (SANKTION | {"insats_slag": "frivillig"}, "sparrat", {"R-79d"}, "ingen"),
        (SANKTION | {"insats_slag": "anstallning", "handelse": "avbojer"}, "sparrat", {"R-84"}, "ingen"),
        (SANKTION | AMF, "tillatet", {"R-39b"}, "nekande"),
        (SANKTION | AMF | {"insats_slag": "anstallning"}, "tillatet", {"R-39b", "R-84"}, "nekande"),
        (SANKTION | AMF | {"lagrum_valt": "12:5"}, "sparrat", {"R-39"}, "ingen"),
        (SANKTION | AMF | {"star_till_amf": True}, "sparrat", {"R-39b"}, "ingen"),
        (SANKTION | AMF | {"godtagbart_skal": "dodsfall"}, "sparrat", {"R-39d"}, "ingen"),
        (
            SANKTION | AMF | {"insats_slag": "sfi", "sfi_behov": True, "deltar_sfi": False},
            "tillatet",
            {"R-39c"},
            "nekande",
        ),
        (AK_HANDELSE, "tillatet", {"R-62"}, "nedsattning_eller_nekande"),
        (AK_HANDELSE | {"ak_plan_finns": False}, "sparrat", {"R-60", "R-62"}, "ingen"),
        (AK_HANDELSE | {"kommunen_saknar_plats": True}, "sparrat", {"R-61"}, "ingen"),
        (AK_HANDELSE | {"redan_sanktionerad": True}, "sparrat", {"R-67"}, "ingen"),
        (AK_HANDELSE | {"godtagbart_skal": "myndighetstid"}, "sparrat", {"R-63"}, "ingen"),
        (AK_HANDELSE | {"andel_uteblivet": 0.5}, "tillatet", {"R-64"}, "nedsattning"),
        (
            AK_HANDELSE | {"andel_uteblivet": 0.99, "sanktion_foreslagen": "nekande"},
            "sparrat",
            {"R-64"},
            "nedsattning",
        ),
        (AK_HANDELSE | {"sanktion_foreslagen": "nekande"}, "tillatet", {"R-62"}, "nedsattning_eller_nekande"),
        (
            SANKTION | {"sanktion_foreslagen": "ingen", "kommunicerat": None},
            "tillatet",
            set(),
            "nedsattning_eller_nekande",
        ),
    ],
)
def test_sanktion(facts: dict[str, Any], utfall: str, grenar: set[str], sanktion: str | None) -> None:
    answer = ask("sanktion", facts, day="2026-11-04", month="2026-11")
    assert answer["utfall"] == utfall
    assert grenar <= set(answer["grenar"])
    assert answer["varden"] == {"sanktion": sanktion}


def test_sanktion_for_a_month_before_the_requirement_is_refused() -> None:
    assert "R-40" in ask("sanktion", AK_HANDELSE, day="2026-10-02", month="2026-09")["grenar"]


def test_stockholm_needs_no_formal_anvisning_for_12_5() -> None:
    facts = SANKTION | {"anv_beslutad": False}
    assert ask("sanktion", facts, "stockholm", "2026-11-04", "2026-11")["utfall"] == "tillatet"


@pytest.mark.parametrize(
    ("change", "month", "utfall", "gren", "hours", "obligatory"),
    [
        ({}, "2026-10", "tillatet", "R-41", 30, True),
        ({"ak_timmar_ovrigt": 12.5}, "2026-10", "tillatet", "R-56", 17.5, True),
        ({"ak_timmar_ovrigt": 40}, "2026-10", "tillatet", "R-54", 0, True),
        ({"ak_formaga_h": 45}, "2026-10", "tillatet", "R-53", 40, True),
        ({"ak_formaga_h": 40, "ak_barn_under_8": True}, "2026-10", "tillatet", "R-55", 30, True),
        ({"kan_arbeta": False, "ak_formaga_h": 4}, "2026-10", "tillatet", "R-52", 4, True),
        ({"fs_manader_i_foljd": 2}, "2026-10", "tillatet", "R-42", 30, False),
        ({"ak_plan_finns": False}, "2026-10", "sparrat", "R-60", 30, True),
        (
            {"ak_formaga_h": 40, "ak_planerade_h": 45, "ak_jobbsok_h": 0},
            "2026-10",
            "sparrat",
            "R-53",
            40,
            True,
        ),
        ({"ak_planerade_h": 30, "ak_jobbsok_h": 0}, "2026-10", "tillatet", "R-54", 30, True),
        ({"ak_planerade_h": 31, "ak_jobbsok_h": 0}, "2026-10", "sparrat", "R-54", 30, True),
        ({"ak_planerade_h": 30, "ak_jobbsok_h": 5}, "2026-10", "sparrat", "R-59", 30, True),
        ({"ak_planerade_h": 35, "ak_jobbsok_h": 5}, "2026-10", "tillatet", "R-54", 30, True),
        ({"af_inskriven": True, "ak_typ": ["arbetsplats"]}, "2026-10", "tillatet", "R-58", 30, True),
        ({}, "2026-09", "ej_tillampligt", "R-40", None, False),
        ({"alder": 17}, "2026-10", "ej_tillampligt", "R-44", None, False),
        ({"alder": 19, "ak_undantag": "skola18_20"}, "2026-10", "ej_tillampligt", "R-45", None, False),
        ({"ak_undantag": "heltid_arbete"}, "2026-10", "ej_tillampligt", "R-46", None, False),
        ({"ak_undantag": "heltid_af_program"}, "2026-10", "ej_tillampligt", "R-47", None, False),
        ({"ak_undantag": "riktalder"}, "2026-10", "ej_tillampligt", "R-49", None, False),
        ({"ak_undantag": "aktivitetsersattning"}, "2026-10", "ej_tillampligt", "R-50", None, False),
        ({"ak_undantag": "foraldraledig_litet_barn"}, "2026-10", "ej_tillampligt", "R-51", None, False),
    ],
)
def test_aktivitetskrav(
    change: dict[str, Any], month: str, utfall: str, gren: str, hours: float | None, *, obligatory: bool
) -> None:
    answer = ask("aktivitetskrav", AK | change, day=f"{month}-15", month=month)
    assert answer["utfall"] == utfall
    assert gren in answer["grenar"]
    assert answer["varden"] == {"timmar_per_vecka": hours, "obligatoriskt": obligatory}
