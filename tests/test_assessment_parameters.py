"""For each parameter: changing it changes an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from server.assessment import assess, decide
from server.profile import Profile
from server.profile.model import Varde
from tests.test_assessment import V01, profiles, rules
from tests.test_assessment_ansokan import PLATS, VAGVAL
from tests.test_assessment_overklagande import FB
from tests.test_assessment_sanktion import AK, AK_HANDELSE, SANKTION
from tests.test_assessment_vinjetter import SOMMAR, STOD

EBB_AMA = {"avsandare": "socialtjanst", "mottagare": "arbetsmarknad", "grund": "osl_10_2"}
UTFORD = {"anv_beslutad": True, "fs_status": "beviljat"}
JOBB = {"alder": 29, "eb": False, "sfi_studerande": False, "af_subvention": True}
SEN = {"inkom_datum": "2026-01-15", "idag": "2026-06-16", "initierat_av_part": True, "overklagandetyp": "FB"}

CASES: list[tuple[str, object, str, dict[str, Any], str]] = [
    ("fattar_12_4_beslut", False, "anvisning", V01, "2026-05"),
    ("specificitet", "enhet", "anvisning", V01 | {"anv_typ": "allman_hanvisning"}, "2026-05"),
    ("period_kravs", False, "anvisning", V01 | {"anv_till": None}, "2026-05"),
    ("anvisning_giltig_man", 5, "anvisning", V01, "2026-05"),
    ("min_man_12_4", 3, "anvisning", V01 | {"fs_manader_i_foljd": 2}, "2026-05"),
    ("ask_i_socialtjanst", True, "utforande", UTFORD | {"utforare": "socialtjanst"}, "2026-05"),
    ("utforare_tillatna", ["enskild"], "utforande", UTFORD | {"utforare": "enskild"}, "2026-05"),
    ("grenar_skilda", False, "utlamnande", EBB_AMA, "2026-05"),
    ("osl_10_2_som_grund", True, "utlamnande", EBB_AMA, "2026-05"),
    ("formellt_beslut_for_12_5", False, "sanktion", SANKTION | {"anv_beslutad": False}, "2026-11"),
    (
        "sanktionstrappa",
        "nedsattning_forst",
        "sanktion",
        SANKTION | {"sanktion_foreslagen": "nekande"},
        "2026-11",
    ),
    ("ak_forsta_manad", "2026-11", "aktivitetskrav", AK, "2026-10"),
    ("ak_i_kraft_manad", "2026-09", "aktivitetskrav", AK, "2026-08"),
    ("ivo_kvartal_fran", "2026-10", "aktivitetskrav", AK, "2026-10"),
    ("sanktionsavgift_fran", "2026-10", "sanktion", AK_HANDELSE | {"kommunen_saknar_plats": True}, "2026-11"),
    ("ak_manader", 4, "aktivitetskrav", AK, "2026-10"),
    ("ak_tak", 20, "aktivitetskrav", AK, "2026-10"),
    ("ak_barnavdrag", 20, "aktivitetskrav", AK | {"ak_barn_under_8": True}, "2026-10"),
    ("ak_sanktion_modalitet", "kan", "sanktion", AK_HANDELSE | {"sanktion_foreslagen": "ingen"}, "2026-11"),
    (
        "ak_undantag_lista",
        ["under18"],
        "aktivitetskrav",
        AK | {"ak_undantag": "aktivitetsersattning"},
        "2026-10",
    ),
    ("arbetsloshetsnamnd", "asn", "insats_utan_anvisning", PLATS, "2026-05"),
    ("alt3_individbeslut_overklagande", "FB", "insats_utan_anvisning", PLATS, "2026-05"),
    ("elva_kap_for_arbete", True, "insats_11_kap", {"enbart_arbetsloshet": True}, "2026-05"),
    ("uvas_stodinsats", True, "stodinsats_stockholm", STOD, "2026-05"),
    (
        "jobbtorg_fran_pct",
        25,
        "vagval",
        VAGVAL | {"insats_omrade": "A", "fs_status": "beviljat", "arbetsformaga_pct": 25},
        "2026-05",
    ),
    ("af_upphandlar", True, "vagval", VAGVAL | {"uppdragsgivare": "AF"}, "2026-05"),
    ("anstallning_alder_utan_eb", 28, "anstallning", JOBB, "2026-05"),
    ("sommar_alder_fran", 18, "sommarpraktik", SOMMAR, "2026-05"),
    ("sommar_alder_till", 16, "sommarpraktik", SOMMAR | {"anpassad_skola": False}, "2026-05"),
    (
        "sommar_anpassad_fyller",
        20,
        "sommarpraktik",
        SOMMAR | {"alder": 20, "anpassad_skola": True, "fyller_ar": 21},
        "2026-05",
    ),
    (
        "frist_overklagande_dagar",
        28,
        "overklagande",
        FB | {"inkom_datum": "2026-12-29", "hanvisning_korrekt": True},
        "2026-05",
    ),
    ("drojsmal_manader", 5, "drojsmal", SEN, "2026-05"),
    (
        "drojsmal_svar_veckor",
        5,
        "drojsmal",
        SEN | {"idag": "2026-08-16", "begaran_gjord_datum": "2026-08-03"},
        "2026-05",
    ),
]


def changed(name: str, value: object) -> Profile:
    malmo = profiles()["malmo"]
    new = Varde(galler_fran=date(2013, 7, 1), varde=value, kalla="prov", sakerhet="U")
    return replace(malmo, varden={**malmo.varden, name: (new,)})


@pytest.mark.parametrize(("name", "value", "question", "facts", "month"), CASES)
def test_changing_the_parameter_changes_an_answer(
    name: str, value: object, question: str, facts: dict[str, Any], month: str
) -> None:
    item = {
        "fraga": question,
        "kommunprofil": "malmo",
        "beslutsdatum": f"{month}-04",
        "stodmanad": month,
        "fakta": facts,
    }
    before = assess(rules(), profiles(), item)
    after = assess(rules(), {"malmo": changed(name, value)}, item)
    assert before != after


def test_the_time_to_answer_follows_its_parameter() -> None:
    facts = {"fran": date(2026, 5, 4), "slag": "kommunicering"}
    days = [
        decide(rules(), profile, "frist", facts, beslutsdatum=date(2026, 5, 4), stodmanad="2026-05").value
        for profile in (profiles()["malmo"], changed("kommuniceringsdagar", 7))
    ]
    assert days == [{"sista_dag": date(2026, 5, 18)}, {"sista_dag": date(2026, 5, 11)}]


def test_what_is_done_instead_is_told() -> None:
    facts = {
        "fraga": "anvisning",
        "kommunprofil": "tierp",
        "beslutsdatum": "2026-05-04",
        "stodmanad": "2026-05",
    }
    assert "Tierp" in assess(rules(), profiles(), facts)["motivering"]
