"""Anmälan of decisions made by delegation (R-09e): the list of a period, without names of enskilda."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from server.access import PERMISSIONS
from server.cases import list_delegationsbeslut
from server.errors import InvalidInput, NotAllowed
from tests.small_house import Office
from tests.web_stage import raise_stage

MAJ = {"fran": date(2026, 5, 1), "till": date(2026, 5, 31)}


def decide(office: Office, **svar: Any) -> str:
    done = office.complete(office.reach("beslut").oppna_uppgifter[0], **{"skal": "Därför.", **svar})
    return done.beslut[0]


def test_the_decisions_of_the_period_are_listed_with_role_and_point_but_no_names(office: Office) -> None:
    made = decide(office)
    anmalan = list_delegationsbeslut(office.house, office.nils, **MAJ)
    [row] = anmalan.beslut
    assert row["id"] == made
    assert (row["roll"], row["delegationspunkt"], row["utfall"]) == ("socialsekreterare", "2.7", "bifall")
    assert not [name for name in row if "person" in name or name == "motivering"]
    assert "Testsson" not in repr(row)


@pytest.mark.parametrize(
    ("fran", "till", "found"),
    [
        (date(2026, 5, 4), date(2026, 5, 4), 1),
        (date(2026, 5, 5), date(2026, 5, 31), 0),
        (date(2026, 4, 1), date(2026, 5, 3), 0),
    ],
)
def test_both_days_of_the_period_belong_to_it(office: Office, fran: date, till: date, found: int) -> None:
    decide(office)
    assert len(list_delegationsbeslut(office.house, office.nils, fran=fran, till=till).beslut) == found


def test_what_can_be_tried_for_legality_must_have_its_own_protokoll_if_it_is_not_reported(
    office: Office,
) -> None:
    decide(office)
    with office.house.write() as connection:
        connection.exec_driver_sql("UPDATE beslut SET overklagande = 'LP'")
    assert list_delegationsbeslut(office.house, office.nils, **MAJ).sarskilt_protokoll == 1


def test_what_the_board_decided_itself_is_not_listed(office: Office) -> None:
    decide(office)
    with office.house.write() as connection:
        connection.exec_driver_sql("UPDATE beslut SET roll = 'namnd'")
    assert list_delegationsbeslut(office.house, office.nils, **MAJ).beslut == ()


def test_only_the_secretary_of_the_board_may(office: Office) -> None:
    assert PERMISSIONS["beslut.anmala"] == {"namndsekreterare"}
    with pytest.raises(NotAllowed):
        list_delegationsbeslut(office.house, office.anna, **MAJ)


def test_a_period_that_ends_before_it_begins_is_refused(office: Office) -> None:
    with pytest.raises(InvalidInput) as refused:
        list_delegationsbeslut(office.house, office.nils, fran=MAJ["till"], till=MAJ["fran"])
    assert refused.value.fel[0].falt == "till"


def test_the_page_shows_last_month_first_and_says_what_is_wrong_with_a_period(tmp_path: Path) -> None:
    stage = raise_stage(tmp_path)
    stage.staff("nils", "namndsekreterare", "namndsenheten", ["socialtjanst", "arbetsmarknad"])
    client = stage.client("nils")
    page = client.get("/beslut/delegation").text
    assert 'value="2026-04-01"' in page
    assert 'value="2026-04-30"' in page
    assert "Inga delegationsbeslut i perioden" in page
    assert 'href="/beslut/delegation"' in page
    wrong = client.get("/beslut/delegation?fran=i går&till=2026-05-04")
    assert wrong.status_code == 422
    assert "Från och med: skriv en dag som finns" in wrong.text
    assert 'id="fran-fel"' in wrong.text
    assert 'id="till-fel"' not in wrong.text
    both = client.get("/beslut/delegation?fran=2026-13-01&till=").text
    assert 'id="fran-fel"' in both
    assert 'value="2026-04-30"' in both
    backwards = client.get("/beslut/delegation?fran=2026-05-04&till=2026-05-03").text
    assert 'id="till-fel"' in backwards
    assert stage.client("eva").get("/beslut/delegation").status_code == 403
