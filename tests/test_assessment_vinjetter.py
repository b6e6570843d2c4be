"""The questions of issue 3, by vignette and by branch: one case per row of the law, limits on both sides."""

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


FB = {"overklagandetyp": "FB", "delgiven_datum": "2026-12-03"}
LP = {"overklagandetyp": "LP", "anslag_datum": "2026-12-03", "kommunmedlem": True, "forberedande": False}


@pytest.mark.parametrize(
    ("facts", "utfall", "grenar"),
    [
        (FB | {"inkom_datum": "2026-12-28"}, "tillatet", {"R-120", "R-130"}),
        (FB | {"inkom_datum": "2026-12-29", "hanvisning_korrekt": True}, "sparrat", {"R-121"}),
        (FB | {"inkom_datum": "2026-12-29", "hanvisning_korrekt": False}, "tillatet", {"R-122"}),
        (FB | {"inkom_datum": "2026-12-29"}, "utred", set()),
        (
            FB
            | {"inkom_datum": "2026-12-29", "hanvisning_korrekt": True, "inkom_domstol_datum": "2026-12-28"},
            "tillatet",
            {"R-123"},
        ),
        (LP | {"inkom_datum": "2026-12-28"}, "tillatet", {"R-124"}),
        (LP | {"inkom_datum": "2026-12-29"}, "sparrat", {"R-124"}),
        (LP | {"inkom_datum": "2026-12-29", "inkom_domstol_datum": "2026-12-28"}, "tillatet", {"R-124"}),
        (LP | {"inkom_datum": "2026-12-28", "kommunmedlem": False}, "sparrat", {"R-124"}),
        (LP | {"inkom_datum": "2026-12-28", "forberedande": True}, "sparrat", {"R-126"}),
    ],
)
def test_v60_overklagande(facts: dict[str, Any], utfall: str, grenar: set[str]) -> None:
    answer = ask("overklagande", facts)
    assert answer["utfall"] == utfall
    assert grenar <= set(answer["grenar"])
    assert answer["varden"] == {"sista_dag": "2026-12-28"}


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


@pytest.mark.parametrize(
    ("idag", "begaran", "utfall", "svar_senast"),
    [
        ("2026-07-15", None, "ej_tillampligt", None),
        ("2026-07-16", None, "tillatet", None),
        ("2026-08-16", "2026-08-03", "tillatet", "2026-08-31"),
        ("2026-12-16", "2026-11-26", "tillatet", "2026-12-28"),
    ],
)
def test_drojsmal(idag: str, begaran: str | None, utfall: str, svar_senast: str | None) -> None:
    facts = {
        "inkom_datum": "2026-01-15",
        "idag": idag,
        "initierat_av_part": True,
        "overklagandetyp": "FB",
        "begaran_gjord_datum": begaran,
    }
    answer = ask("drojsmal", facts)
    assert answer["utfall"] == utfall
    assert answer["varden"] == {"sex_manader": "2026-07-15", "svar_senast": svar_senast}
