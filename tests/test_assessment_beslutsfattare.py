"""`beslutsfattare` and `frist`: who may decide, and by when."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from server.assessment import decide
from tests.test_assessment import ask, profiles, rules

ALLT: dict[str, Any] = {
    "delegationspunkt": "2.7",
    "beslutsfattare_roll": "socialsekreterare",
    "delegat_i_tjanst": True,
    "chef_till_delegat": False,
    "automatiskt_beslut": False,
    "laglighetsprovas": False,
    "odelegerbart": False,
    "blandad_delegation": False,
    "jav": False,
}


@pytest.mark.parametrize(
    ("change", "utfall", "gren"),
    [
        ({}, "tillatet", "R-09e"),
        ({"beslutsfattare_roll": "arbetsmarknadssekreterare"}, "sparrat", "R-06"),
        ({"beslutsfattare_roll": "enhetschef", "chef_till_delegat": True}, "sparrat", "R-06"),
        (
            {"beslutsfattare_roll": "enhetschef", "chef_till_delegat": True, "delegat_i_tjanst": False},
            "tillatet",
            "R-07",
        ),
        ({"beslutsfattare_roll": "enhetschef", "delegat_i_tjanst": False}, "sparrat", "R-06"),
        ({"delegat_i_tjanst": False}, "sparrat", "R-07"),
        ({"beslutsfattare_roll": "namnd"}, "tillatet", "R-09c"),
        ({"odelegerbart": True}, "sparrat", "R-09"),
        ({"odelegerbart": True, "beslutsfattare_roll": "namnd"}, "tillatet", "R-09"),
        ({"blandad_delegation": True}, "sparrat", "R-08"),
        ({"automatiskt_beslut": True, "laglighetsprovas": True}, "sparrat", "R-09b"),
        ({"automatiskt_beslut": True}, "tillatet", "R-09e"),
        ({"delegationspunkt": "9.9"}, "sparrat", "R-06"),
        ({"delegationspunkt": "22.16", "beslutsfattare_roll": "enhetschef"}, "sparrat", "R-85"),
        ({"delegationspunkt": "22.16", "beslutsfattare_roll": "direktor"}, "tillatet", "R-85"),
        ({"delegationspunkt": "22.17", "beslutsfattare_roll": "avdelningschef"}, "tillatet", "R-88"),
        ({"delegationspunkt": "22.18", "beslutsfattare_roll": "enhetschef"}, "sparrat", "R-89"),
        ({"delegationspunkt": "22.19", "beslutsfattare_roll": "enhetschef"}, "tillatet", "R-97"),
        ({"delegationspunkt": "22.20", "beslutsfattare_roll": "sektionschef"}, "sparrat", "R-98"),
    ],
)
def test_may_this_role_decide(change: dict[str, Any], utfall: str, gren: str) -> None:
    answer = ask("beslutsfattare", ALLT | change)
    assert answer["utfall"] == utfall
    assert gren in answer["grenar"]


def test_v57_only_the_director_enters_an_agreement_with_af() -> None:
    answer = ask("beslutsfattare", {"delegationspunkt": "22.16", "beslutsfattare_roll": "enhetschef"})
    assert answer["utfall"] == "sparrat"
    assert {"R-06", "R-85"} <= set(answer["grenar"])
    assert answer["beslutsfattare"] == ["direktor"]


@pytest.mark.parametrize(
    ("roll", "lagrum"), [("socialsekreterare", "7 kap. 4 § KL"), ("namnd", "6 kap. 28 § KL")]
)
def test_bias_is_refused_with_its_paragraph(roll: str, lagrum: str) -> None:
    answer = ask("beslutsfattare", ALLT | {"jav": True, "beslutsfattare_roll": roll})
    assert answer["utfall"] == "sparrat"
    assert lagrum in answer["lagrum"]


def last_day(day: str) -> date:
    facts = {"fran": date.fromisoformat(day), "slag": "overklagande"}
    outcome = decide(
        rules(), profiles()["malmo"], "frist", facts, beslutsdatum=date(2026, 5, 4), stodmanad="2026-05"
    )
    assert isinstance(outcome.value, dict)
    found = outcome.value["sista_dag"]
    assert isinstance(found, date)
    return found


@pytest.mark.parametrize(
    ("fick_del", "sista_dag"),
    [
        ("2026-11-30", "2026-12-21"),  # same weekday three weeks later
        ("2026-12-03", "2026-12-28"),  # julafton, juldagen, annandagen, söndag
        ("2026-12-10", "2027-01-04"),  # nyårsafton, nyårsdagen, lördag, söndag
        ("2026-12-16", "2027-01-07"),  # trettondagen
        ("2026-03-13", "2026-04-07"),  # långfredagen, påskafton, påskdagen, annandagen
        ("2026-04-10", "2026-05-04"),  # första maj, a Friday
        ("2026-04-23", "2026-05-15"),  # Kristi himmelsfärdsdag
        ("2026-05-16", "2026-06-08"),  # nationaldagen, a Saturday
        ("2026-05-29", "2026-06-22"),  # midsommarafton
        ("2026-10-10", "2026-11-02"),  # alla helgons dag, a Saturday
        ("2025-04-24", "2025-05-15"),
        ("2028-03-24", "2028-04-18"),  # långfredagen 2028
    ],
)
def test_three_weeks_end_on_a_working_day(fick_del: str, sista_dag: str) -> None:
    assert last_day(fick_del) == date.fromisoformat(sista_dag)
