"""The other questions, by vignette and by branch."""

from __future__ import annotations

from typing import Any

import pytest

from tests.test_assessment import ask

OTHERS: list[tuple[str, str, dict[str, Any], str, set[str]]] = [
    (
        "andring",
        "malmo",
        {"uppenbart_fel": True, "till_nackdel": False, "overlamnat": False},
        "tillatet",
        {"R-127"},
    ),
    (
        "andring",
        "malmo",
        {"uppenbart_fel": True, "till_nackdel": False, "overlamnat": True},
        "sparrat",
        {"R-127"},
    ),
    (
        "andring",
        "malmo",
        {
            "gynnande": True,
            "till_nackdel": True,
            "undantag": "ingen",
            "retroaktivt": True,
            "overlamnat": False,
        },
        "sparrat",
        {"R-128", "R-05"},
    ),
    (
        "andring",
        "malmo",
        {
            "gynnande": True,
            "till_nackdel": True,
            "undantag": "vilseledande",
            "retroaktivt": False,
            "overlamnat": False,
        },
        "tillatet",
        {"R-128"},
    ),
    (
        "andring",
        "malmo",
        {"uppenbart_fel": False, "till_nackdel": False, "overlamnat": False, "beslutsfattare_roll": "namnd"},
        "sparrat",
        {"R-09c"},
    ),
    (
        "utforande",
        "malmo",
        {"anv_beslutad": True, "fs_status": "beviljat", "utforare": "socialtjanst"},
        "tillatet",
        {"R-22", "R-29"},
    ),
    (
        "utforande",
        "malmo",
        {"anv_beslutad": True, "fs_status": "beviljat", "utforare": "annan_verksamhetsgren"},
        "sparrat",
        {"R-22"},
    ),
    (
        "utforande",
        "malmo",
        {"anv_beslutad": True, "fs_status": "beviljat", "utforare": "enskild"},
        "sparrat",
        {"R-22"},
    ),
    (
        "utforande",
        "skr_norm",
        {"anv_beslutad": True, "fs_status": "beviljat", "utforare": "annan_verksamhetsgren"},
        "tillatet",
        {"R-22"},
    ),
    ("utforande", "malmo", {"anv_beslutad": True, "fs_status": "avslutat"}, "tillatet", {"R-26"}),
    (
        "utlamnande",
        "malmo",
        {
            "avsandare": "socialtjanst",
            "mottagare": "arbetsmarknad",
            "grund": "ingen",
            "samtycke": "ej_begart",
        },
        "sparrat",
        {"R-22", "R-23"},
    ),
    (
        "utlamnande",
        "malmo",
        {"avsandare": "socialtjanst", "mottagare": "arbetsmarknad", "grund": "osl_10_2"},
        "sparrat",
        {"R-23"},
    ),
    (
        "utlamnande",
        "skr_norm",
        {"avsandare": "socialtjanst", "mottagare": "arbetsmarknad", "grund": "osl_10_2"},
        "tillatet",
        {"R-23"},
    ),
    (
        "utlamnande",
        "malmo",
        {
            "avsandare": "socialtjanst",
            "mottagare": "af",
            "grund": "samtycke",
            "samtycke": "lamnat",
            "mer_an_samtycket": False,
        },
        "tillatet",
        {"R-24"},
    ),
    (
        "utlamnande",
        "malmo",
        {
            "avsandare": "socialtjanst",
            "mottagare": "af",
            "grund": "samtycke",
            "samtycke": "lamnat",
            "mer_an_samtycket": True,
        },
        "sparrat",
        {"R-24"},
    ),
    (
        "utlamnande",
        "malmo",
        {"avsandare": "socialtjanst", "mottagare": "af", "grund": "samtycke", "samtycke": "nekat"},
        "sparrat",
        {"R-25"},
    ),
    (
        "utlamnande",
        "malmo",
        {"avsandare": "socialtjanst", "mottagare": "af", "grund": "ingen", "samtycke": "nekat"},
        "sparrat",
        {"R-25"},
    ),
    (
        "utlamnande",
        "malmo",
        {"avsandare": "socialtjanst", "mottagare": "af", "grund": "uppgiftsskyldighet"},
        "tillatet",
        {"R-65"},
    ),
    (
        "utlamnande",
        "malmo",
        {"avsandare": "af", "mottagare": "socialtjanst", "grund": "uppgiftsskyldighet"},
        "tillatet",
        {"R-66"},
    ),
    (
        "utlamnande",
        "malmo",
        {
            "avsandare": "arbetsmarknad",
            "mottagare": "socialtjanst",
            "grund": "ingen",
            "samtycke": "ej_begart",
        },
        "sparrat",
        {"R-131"},
    ),
    (
        "anstallning",
        "malmo",
        {"alder": 29, "eb": False, "sfi_studerande": False, "af_subvention": True},
        "tillatet",
        {"R-80"},
    ),
    (
        "anstallning",
        "malmo",
        {"alder": 30, "eb": False, "sfi_studerande": False, "af_subvention": True},
        "sparrat",
        {"R-81"},
    ),
    (
        "anstallning",
        "malmo",
        {"alder": 30, "eb": True, "sfi_studerande": False, "af_subvention": True},
        "tillatet",
        {"R-81"},
    ),
    (
        "anstallning",
        "malmo",
        {"alder": 20, "eb": False, "sfi_studerande": True, "af_subvention": True},
        "tillatet",
        {"R-80", "R-82"},
    ),
    (
        "anstallning",
        "malmo",
        {"alder": 30, "eb": False, "sfi_studerande": True, "af_subvention": True},
        "sparrat",
        {"R-81", "R-82"},
    ),
    (
        "anstallning",
        "malmo",
        {"alder": 20, "eb": True, "sfi_studerande": True, "af_subvention": False},
        "sparrat",
        {"R-83"},
    ),
    ("fram", "malmo", {"remiss_fran": "af", "psykisk_ohalsa": True}, "tillatet", {"R-100"}),
    ("fram", "malmo", {"remiss_fran": "fk", "psykisk_ohalsa": False}, "sparrat", {"R-100"}),
    (
        "fram",
        "malmo",
        {"remiss_fran": "ama", "psykisk_ohalsa": True, "anv_beslutad": False},
        "tillatet",
        {"R-101"},
    ),
    ("fram", "malmo", {"remiss_fran": "egen"}, "sparrat", {"R-102"}),
    ("skola", "malmo", {"insats_omrade": "C_prao", "arskurs": 8}, "tillatet", {"R-90"}),
    ("skola", "malmo", {"insats_omrade": "C_prao", "arskurs": 7}, "ej_tillampligt", {"R-90"}),
    (
        "skola",
        "malmo",
        {"insats_omrade": "C_praktikservice", "i_gymnasieutbildning": True, "krav_pa_deltagande": False},
        "tillatet",
        {"R-91"},
    ),
    ("insats_11_kap", "malmo", {"enbart_arbetsloshet": True}, "sparrat", {"R-70a", "R-70c"}),
    (
        "insats_11_kap",
        "malmo",
        {"personligt_behov": True, "enbart_arbetsloshet": False, "generell_bedomning": False},
        "tillatet",
        {"R-70a"},
    ),
    (
        "insats_11_kap",
        "malmo",
        {"enbart_arbetsloshet": False, "generell_bedomning": True, "villkor_kontrollerbara": True},
        "tillatet",
        {"R-70b"},
    ),
    (
        "insats_11_kap",
        "malmo",
        {"enbart_arbetsloshet": False, "generell_bedomning": True, "villkor_kontrollerbara": False},
        "sparrat",
        {"R-70b"},
    ),
    ("drojsmal", "malmo", {"overklagandetyp": "LP"}, "ej_tillampligt", {"R-129"}),
]


@pytest.mark.parametrize(("question", "profile", "facts", "utfall", "grenar"), OTHERS)
def test_the_other_questions(
    question: str, profile: str, facts: dict[str, Any], utfall: str, grenar: set[str]
) -> None:
    answer = ask(question, facts, profile)
    assert answer["utfall"] == utfall
    assert grenar <= set(answer["grenar"])


SOMMAR: dict[str, Any] = {
    "folkbokford": True,
    "insats_omrade": "C_uis",
    "alder": 17,
    "automatiskt_beslut": False,
    "ansokan_i_tid": True,
    "behov_av_anpassning": False,
}


@pytest.mark.parametrize(
    ("change", "utfall", "gren", "fordelning"),
    [
        ({}, "tillatet", "R-94", "lottning"),
        ({"behov_av_anpassning": True}, "tillatet", "R-95", "kvot"),
        ({"insats_omrade": "C_event"}, "tillatet", "R-96", "lottning"),
        ({"alder": 15}, "sparrat", "R-99", None),
        ({"alder": 16}, "tillatet", "R-94", "lottning"),
        ({"alder": 19}, "tillatet", "R-94", "lottning"),
        ({"alder": 20, "anpassad_skola": False}, "sparrat", "R-99", None),
        ({"alder": 20, "anpassad_skola": True, "fyller_ar": 21}, "tillatet", "R-94", "lottning"),
        ({"alder": 21, "anpassad_skola": True, "fyller_ar": 22}, "sparrat", "R-99", None),
        ({"automatiskt_beslut": True}, "sparrat", "R-09b", None),
        ({"ansokan_i_tid": False}, "sparrat", "R-94", None),
        ({"folkbokford": False}, "sparrat", "R-94", None),
    ],
)
def test_v54_sommarpraktik(change: dict[str, Any], utfall: str, gren: str, fordelning: str | None) -> None:
    answer = ask("sommarpraktik", SOMMAR | change)
    assert (answer["utfall"], answer["varden"]) == (utfall, {"fordelning": fordelning})
    assert gren in answer["grenar"]


KAA: dict[str, Any] = {
    "insats_omrade": "C_kaa",
    "fyllt_20": False,
    "gymnasieexamen": False,
    "i_gymnasieutbildning": False,
    "fullgjord_skolplikt": True,
    "krav_pa_deltagande": False,
}


@pytest.mark.parametrize(
    ("change", "utfall"),
    [
        ({}, "tillatet"),
        ({"krav_pa_deltagande": True}, "sparrat"),
        ({"fyllt_20": True}, "ej_tillampligt"),
        ({"gymnasieexamen": True}, "ej_tillampligt"),
        ({"i_gymnasieutbildning": True}, "ej_tillampligt"),
        ({"fullgjord_skolplikt": False}, "ej_tillampligt"),
        ({"fyllt_20": True, "krav_pa_deltagande": True}, "ej_tillampligt"),
    ],
)
def test_kaa(change: dict[str, Any], utfall: str) -> None:
    answer = ask("skola", KAA | change)
    assert (answer["utfall"], "R-92" in answer["grenar"]) == (utfall, True)


STOD: dict[str, Any] = {
    "alder": 22,
    "kon": "man",
    "uvas": True,
    "svag_stallning": False,
    "fs_status": "inget",
    "tillhorighet_utredd": True,
    "kf_uppdrag": True,
    "behov_av_sarskild_insats": True,
}


@pytest.mark.parametrize(
    ("change", "utfall", "gren"),
    [
        ({}, "tillatet", "R-110"),
        ({"alder": 18}, "sparrat", "R-114"),
        ({"alder": 19}, "tillatet", "R-110"),
        ({"alder": 29}, "tillatet", "R-110"),
        ({"alder": 30}, "sparrat", "R-114"),
        ({"alder": 40, "kon": "kvinna", "svag_stallning": True}, "tillatet", "R-111"),
        ({"fs_status": "beviljat"}, "sparrat", "R-112"),
        ({"behov_av_sarskild_insats": False}, "sparrat", "R-113"),
        ({"tillhorighet_utredd": False}, "utred", "R-116"),
        ({"kf_uppdrag": False}, "sparrat", "R-110"),
    ],
)
def test_stodinsats_stockholm(change: dict[str, Any], utfall: str, gren: str) -> None:
    answer = ask("stodinsats_stockholm", STOD | change, "stockholm")
    assert (answer["utfall"], gren in answer["grenar"]) == (utfall, True)


def test_malmo_has_no_such_stodinsats() -> None:
    assert ask("stodinsats_stockholm", STOD)["utfall"] == "sparrat"
