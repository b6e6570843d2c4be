"""A fact is asked for exactly when the answer depends on it: tried by filling in what is not known.

For random facts with a few left out, every way to fill them in is tried. A stop must stand in all of them;
a fact is in `saknas` if and only if, in some way to fill in the others, its value changes the answer.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from server.assessment import load_register
from tests.test_assessment import ask

YES_NO = (True, False)
DAYS: Mapping[str, tuple[str, ...]] = {
    "inkom_datum": (
        "2025-01-02",
        "2025-11-28",
        "2025-12-28",
        "2026-12-28",
        "2026-12-29",
        "2031-01-02",
        "2040-01-02",
    ),
    "samrad_datum": ("2026-05-03", "2026-05-04", "2026-05-05"),
    "anv_fran": ("2026-05-01", "2026-06-01"),
    "anv_till": ("2026-05-03", "2026-05-04", "2026-11-30", "2027-06-01"),
    "delgiven_datum": ("2024-12-20", "2026-11-03", "2026-12-03"),
    "anslag_datum": ("2024-12-20", "2026-11-03", "2026-12-03"),
    "inkom_domstol_datum": ("2026-12-28", "2026-12-29"),
    "idag": ("2025-01-03", "2026-05-28", "2026-06-28", "2026-06-29", "2032-01-02"),
    "begaran_gjord_datum": ("2026-05-28", "2026-07-29"),
    "ks_beslut_giltigt_t_o_m": ("2026-05-03", "2026-05-04"),
}
NUMBERS: Mapping[str, tuple[float, ...]] = {
    "alder": (15, 17, 18, 25, 30),
    "fyller_ar": (21, 22),
    "arskurs": (7, 8),
    "fs_manader_i_foljd": (2, 3),
    "platser_kvar": (0, 1),
    "barn_i_hushall": (0, 1),
    "andel_uteblivet": (0, 0.5, 1),
    "ak_timmar_ovrigt": (0, 5, 30),
    "ak_formaga_h": (0, 20, 35, 40),
    "ak_jobbsok_h": (0, 5),
    "ak_planerade_h": (15, 20, 45),
}
NAMES: Mapping[str, tuple[str, ...]] = {"delegationspunkt": ("2.7", "22.16", "9.9")}

# A branch that merely stands beside those that decide the answer (the nämnd may decide what may not be
# delegated, and what may).
STAND_BESIDE = {
    "stodinsats_stockholm": {"R-110", "R-111"},
    "anstallning": {"R-82"},
    "vagval": {"R-13"},
    "sanktion": {"R-30", "R-31", "R-62", "R-84", "R-37"},
    "aktivitetskrav": {"R-44", "R-55", "R-56"},
    "beslutsfattare": {"R-09", "R-09c"},
}

# Facts that decide which others are asked for.
FIRST = {
    "overklagandetyp",
    "insats_slag",
    "grund",
    "insats_omrade",
    "generell_bedomning",
    "avsandare",
    "mottagare",
}

# Facts that stop when they are told but are asked for in some cases only: always given here.
LATE = {"nodsituation", "kommunen_saknar_plats", "redan_sanktionerad"}

# (question, profile, beslutsdatum, stödmånad, facts that are tried when given but never asked for)
CASES = [
    ("anvisning", "malmo", "2026-05-04", "2026-05", {"beslutsfattare_roll", "delegat_i_tjanst"}),
    ("anvisning", "goteborg", "2026-05-04", "2026-05", {"beslutsfattare_roll", "delegat_i_tjanst"}),
    ("anvisning", "landskrona", "2026-05-04", "2026-05", {"beslutsfattare_roll", "delegat_i_tjanst"}),
    ("anvisning", "skr_norm", "2026-05-04", "2026-05", {"beslutsfattare_roll", "delegat_i_tjanst"}),
    ("anvisning", "stockholm", "2026-05-04", "2026-05", {"beslutsfattare_roll", "delegat_i_tjanst"}),
    ("vagval", "malmo", "2026-05-04", "2026-05", {"arbetsformaga_pct"}),
    ("vagval", "malmo", "2026-11-04", "2026-11", {"arbetsformaga_pct"}),
    ("vagval", "stockholm", "2026-11-04", "2026-11", {"arbetsformaga_pct"}),
    (
        "insats_utan_anvisning",
        "malmo",
        "2026-05-04",
        "2026-05",
        {"beslutsfattare_roll", "delegat_i_tjanst", "fs_status", "anv_beslutad", "handelse"},
    ),
    ("beslutsfattare", "malmo", "2026-05-04", "2026-05", set()),
    ("overklagande", "malmo", "2026-05-04", "2026-05", {"inkom_domstol_datum"}),
    (
        "aktivitetskrav",
        "malmo",
        "2026-10-15",
        "2026-10",
        {"kan_arbeta", "ak_typ", "ak_planerade_h", "ak_jobbsok_h"},
    ),
    (
        "aktivitetskrav",
        "malmo",
        "2026-09-15",
        "2026-09",
        {"kan_arbeta", "ak_typ", "ak_planerade_h", "ak_jobbsok_h"},
    ),
    ("sanktion", "malmo", "2026-11-04", "2026-11", LATE | {"handelsedatum"}),
    ("sanktion", "stockholm", "2026-11-04", "2026-11", LATE | {"handelsedatum"}),
    ("utforande", "malmo", "2026-05-04", "2026-05", set()),
    ("utlamnande", "malmo", "2026-05-04", "2026-05", set()),
    ("utlamnande", "skr_norm", "2026-05-04", "2026-05", set()),
    ("anstallning", "malmo", "2026-05-04", "2026-05", {"sfi_studerande"}),
    ("sommarpraktik", "malmo", "2026-05-04", "2026-05", set()),
    ("fram", "malmo", "2026-05-04", "2026-05", set()),
    ("skola", "malmo", "2026-05-04", "2026-05", set()),
    ("insats_11_kap", "malmo", "2026-05-04", "2026-05", {"bokade_samtal"}),
    ("insats_11_kap", "stockholm", "2026-05-04", "2026-05", {"bokade_samtal"}),
    ("stodinsats_stockholm", "stockholm", "2026-05-04", "2026-05", set()),
    ("andring", "malmo", "2026-05-04", "2026-05", set()),
    ("drojsmal", "malmo", "2026-05-04", "2026-05", {"begaran_gjord_datum"}),
]


def values_of(name: str) -> tuple[Any, ...]:
    fact = load_register().fakta[name]
    if fact.typ == "ja_nej":
        return YES_NO
    if name == "sanktion_foreslagen":  # the question is whether support may be refused or reduced
        return ("nedsattning", "nekande")
    return DAYS.get(name) or NUMBERS.get(name) or NAMES.get(name) or tuple(fact.varden)


def verdict(answer: Mapping[str, Any]) -> tuple[str, ...]:
    beside = STAND_BESIDE.get(answer["fraga"], set())
    by_namnd = "R-09c" in answer["grenar"] or answer["fraga"] != "beslutsfattare"
    grenar = [gren for gren in answer["grenar"] if not (by_namnd and gren in beside)]
    if "R-06" in grenar:  # who lacks delegation may not decide, whether the delegate is away or not
        grenar = [gren for gren in grenar if gren != "R-07"]
    jav = "6 kap. 28 § KL" in answer["lagrum"]  # named by its paragraph alone
    keys = ["utfall", "varningar", "beslutsfattare", "overklagande", "tvang", "varden"]
    if answer["fraga"] == "overklagande":  # in time and wrongly told stand beside each other
        return (repr(answer["utfall"]),)
    if answer["fraga"] == "drojsmal":  # a day that cannot be told asks for nothing
        keys = ["utfall"]
        grenar = [gren for gren in grenar if gren != "R-79b"]
    return (*(repr(answer[key]) for key in keys), repr(grenar), repr(jav and answer["utfall"] == "sparrat"))


def ways(names: list[str]) -> Iterator[dict[str, Any]]:
    for chosen in itertools.product(*(values_of(name) for name in names)):
        yield dict(zip(names, chosen, strict=True))


def usual(question: str) -> dict[str, Any]:
    """Return facts near the ordinary case, so that most tries are not stopped by everything at once."""
    return USUAL.get(question, {})


USUAL: dict[str, dict[str, Any]] = {
    "sanktion": {
        "fs_status": "beviljat",
        "kan_arbeta": True,
        "star_till_amf": False,
        "sfi_behov": True,
        "deltar_sfi": False,
        "handelse": "uteblir",
        "godtagbart_skal": "inget",
        "anv_beslutad": True,
        "anvisning_giltig": True,
        "kommunicerat": True,
        "barn_i_hushall": 1,
        "barnkonsekvens_bedomd": True,
        "nodprovning_gjord": True,
        "nodsituation": False,
        "sanktion_foreslagen": "nekande",
        "kommunen_saknar_plats": False,
        "redan_sanktionerad": False,
        "ak_plan_finns": True,
        "andel_uteblivet": 1,
    },
    "aktivitetskrav": {"alder": 30, "fs_manader_i_foljd": 3, "ak_undantag": "inget", "ak_plan_finns": True},
    "anvisning": {
        "fs_status": "beviljat",
        "forsta_ansokan": False,
        "behov_utrett": True,
        "fs_manader_i_foljd": 3,
        "af_lamplig_insats": "saknas",
        "samrad_af_genomfort": True,
        "samrad_datum": "2026-05-03",
        "samrad_form": "trepartssamtal",
        "anv_typ": "praktik",
        "anv_namngiven": True,
        "anv_fran": "2026-06-01",
        "anv_till": "2026-11-30",
        "anv_syfte_forsorjning": True,
        "anv_onskemal_vagda": True,
    },
    "vagval": {
        "insats_omrade": "A",
        "uppdragsgivare": "egen",
        "fs_status": "beviljat",
        "ak_undantag": "inget",
    },
    "insats_utan_anvisning": {
        "namnd_beslutar": "ks",
        "ks_beslut_finns": True,
        "delgiven_datum": ("2024-12-20", "2026-11-03", "2026-12-03"),
        "anslag_datum": ("2024-12-20", "2026-11-03", "2026-12-03"),
        "inkom_domstol_datum": ("2026-12-28", "2026-12-29"),
        "idag": ("2025-01-03", "2026-05-28", "2026-06-28", "2026-06-29", "2032-01-02"),
        "begaran_gjord_datum": ("2026-05-28", "2026-07-29"),
        "ks_beslut_giltigt_t_o_m": "2026-05-04",
        "urvalskriterier_uppfyllda": True,
        "platser_kvar": 1,
        "ansokan_finns": True,
        "ansokan_komplett": True,
        "delegation_finns": True,
        "automatiskt_beslut": False,
    },
}


@pytest.mark.parametrize(("question", "profile", "day", "month", "optional"), CASES)
def test_a_fact_is_asked_for_exactly_when_the_answer_depends_on_it(
    question: str, profile: str, day: str, month: str, optional: set[str]
) -> None:
    draw = random.Random(f"{question} {profile} {month}")
    needed_names = [name for name in load_register().fragor[question].fakta if name not in optional]
    for _ in range(TRIES):
        unknown = draw.sample(needed_names, draw.choice((1, 1, 2, 2, 3)))
        if "anv_typ" in unknown:  # whether a day matters hangs on which days are tried
            unknown = [name for name in unknown if name not in {"anv_fran", "anv_till"}]
        for first in FIRST & set(unknown):  # asked for first
            unknown = [first]
        if question in {"sommarpraktik", "anstallning"} and "alder" in unknown:
            unknown = ["alder"]
        if {"delegationspunkt", "beslutsfattare_roll"} & set(unknown):  # asked for first, the rest after them
            unknown = [name for name in unknown if name not in {"delegat_i_tjanst", "chef_till_delegat"}]
        known = {
            name: usual(question)[name]
            if name in usual(question) and draw.random() < 0.7
            else draw.choice(values_of(name))
            for name in needed_names
            if name not in unknown
        }
        for name in sorted(optional & (LATE | {"inkom_domstol_datum"})):
            if name in LATE or draw.random() < 0.5:
                known[name] = (
                    usual(question).get(name) if draw.random() < 0.7 else draw.choice(values_of(name))
                )
        try_facts(question, profile, day, month, known, unknown)


TRIES = 15


def try_facts(
    question: str, profile: str, day: str, month: str, known: dict[str, Any], unknown: list[str]
) -> None:
    if question == "anvisning" and "anv_typ" in known:  # then an absent day is no period: a fact
        unknown = [name for name in unknown if name not in {"anv_fran", "anv_till"}]
    partial = ask(question, known, profile, day, month)
    filled = [(way, verdict(ask(question, known | way, profile, day, month))) for way in ways(unknown)]
    if partial["utfall"] == "sparrat":
        assert all(answer[0] == "'sparrat'" for _, answer in filled), (known, unknown, partial)
    if question == "overklagande" and (partial["utfall"] == "sparrat" or "overklagandetyp" in unknown):
        return  # R-124 is both the ground and the stop: the branches alone cannot tell
    for name in unknown:
        matters = any(
            one[1] != other[1]
            for one, other in itertools.combinations(filled, 2)
            if {key for key in one[0] if one[0][key] != other[0][key]} == {name}
        )
        asked = name in partial["saknas"]
        same_branch = partial["utfall"] == "sparrat"  # one branch may be both a ground and a stop
        few_days = same_branch or load_register().fakta[name].typ == "datum" or set(unknown) & set(DAYS)
        assert asked == matters or (asked and few_days), (name, matters, known, unknown, partial)
    if partial["saknas"] and partial["utfall"] != "sparrat":
        assert partial["utfall"] == "utred"
