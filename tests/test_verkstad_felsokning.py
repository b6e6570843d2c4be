"""Which decisions a rule row has touched between two days, and opening them to be tried again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from server.access import Actor
from server.bundle import library_of
from server.cases import House, list_arenden, list_uppgifter, load_arende
from server.errors import InvalidInput, NotAllowed
from server.verkstad.felsokning import (
    Felsokning,
    create_felsokning,
    list_traffar,
    load_felsokning,
    reopen,
    search,
)
from server.verkstad.felsokningsjobb import OMPROVA, SOK
from server.verkstad.felsokningsrader import FelsokningNotFound, list_rader, list_tabeller
from server.verkstad.jobb import add_jobb, load_jobb, run_next_jobb
from tests.conftest import StillClock
from tests.moved_house import silent
from tests.small_house import MODELS, OTHER, Office, hire, library, profiles

MAY = (date(2026, 5, 1), date(2026, 5, 31))
REASON = "Raden hade fel gräns från och med april."
DMN = "processes/prov/provning.dmn"


@pytest.fixture
def jurist(office: Office) -> Actor:
    return hire(office.house, "Jonas", "jurist", "ledning", "socialtjanst")


def decided(office: Office, **more: Any) -> str:
    """Open an ärende, and decide."""
    task = office.open(**more)["oppna_uppgifter"][0]
    done = office.complete(task, val="beslut", antal=1)
    office.complete(done.oppna_uppgifter[0], skal="Skäl.")
    return str(done.arende)


def changed(house: House, old: str, new: str) -> House:
    """Return the house with another text in its rules."""
    files = dict(library().files)
    files[DMN] = files[DMN].decode().replace(old, new).encode()
    return House(house.engine, library_of(MODELS, files), profiles(), house.clock)


def place_of(house: House, actor: Actor, rad: str = "rad_lagom", *, galler: bool = True) -> str:
    rows = list_rader(house, actor, "provning")
    return next(row.plats for row in rows if row.id == rad and row.galler == galler)


def asked(house: House, actor: Actor, plats: str | None = None, days: Any = MAY) -> Felsokning:
    found = create_felsokning(
        house, actor, "provning", plats or place_of(house, actor), days[0], days[1], REASON
    )
    search(house, actor, found.id, silent)
    return found


def numbers(house: House, actor: Actor, found: Felsokning) -> list[str]:
    return [row.arende for row in list_traffar(house, actor, found.id)]


def test_the_decisions_that_a_row_touched_are_found(office: Office, jurist: Actor) -> None:
    there = decided(office)
    office.reach("vanta")  # the row hit here too, but nothing is decided
    (row,) = list_traffar(office.house, jurist, asked(office.house, jurist).id)
    assert (row.arende, row.steg, row.nytt_arende) == (there, "Pröva beslutet", None)
    assert [(one["utfall"], one["datum"]) for one in row.beslut] == [("bifall", date(2026, 5, 4))]


def test_another_row_and_other_days_find_nothing(office: Office, jurist: Actor) -> None:
    decided(office)
    other = place_of(office.house, jurist, "rad_for_mycket")
    assert numbers(office.house, jurist, asked(office.house, jurist, other)) == []
    june = (date(2026, 6, 1), date(2026, 6, 30))
    assert numbers(office.house, jurist, asked(office.house, jurist, days=june)) == []


def test_the_last_day_counts(office: Office, jurist: Actor, clock: StillClock) -> None:
    clock.set(clock.now.replace(day=31, hour=21))
    there = decided(office)
    assert numbers(office.house, jurist, asked(office.house, jurist)) == [there]


def test_a_row_that_was_changed_is_two_rows(office: Office, jurist: Actor) -> None:
    there = decided(office)
    new = changed(office.house, "Det är lagom.", "Det är precis lagom.")
    later = decided(Office(new))
    rows = [row for row in list_rader(new, jurist, "provning") if row.id == "rad_lagom"]
    assert [row.galler for row in rows] == [True, False]
    assert numbers(new, jurist, asked(new, jurist, place_of(new, jurist))) == [later]
    old = place_of(new, jurist, galler=False)
    assert numbers(new, jurist, asked(new, jurist, old)) == [there]


def test_a_row_that_is_the_same_in_two_versions_is_one(office: Office, jurist: Actor) -> None:
    there = decided(office)
    new = changed(office.house, "Det är för mycket.", "Det är alldeles för mycket.")
    later = decided(Office(new))
    (row,) = [one for one in list_rader(new, jurist, "provning") if one.id == "rad_lagom"]
    assert len(row.versioner) == 2
    assert numbers(new, jurist, asked(new, jurist, row.plats)) == [there, later]


def test_a_row_shows_what_it_asks_and_says(office: Office, jurist: Actor) -> None:
    row = next(one for one in list_rader(office.house, jurist, "provning") if one.id == "rad_for_mycket")
    assert (row.nr, row.villkor) == (1, (("Antal", "> 100"),))
    assert row.anteckningar["lagrum"] == "12 kap. 4 § SoL"
    assert [one.beslut for one in list_tabeller(office.house, jurist)] == ["provning"]


def test_a_reason_a_row_and_days_are_asked_for(office: Office, jurist: Actor) -> None:
    with pytest.raises(InvalidInput) as refused:
        create_felsokning(office.house, jurist, "provning", "", None, None, " ")
    assert [one.falt for one in refused.value.fel] == ["rad", "fran", "till", "skal"]
    with pytest.raises(InvalidInput) as refused:
        create_felsokning(
            office.house, jurist, "provning", place_of(office.house, jurist), MAY[1], MAY[0], REASON
        )
    assert [one.falt for one in refused.value.fel] == ["till"]
    with pytest.raises(FelsokningNotFound):
        list_rader(office.house, jurist, "okand")


def test_the_reason_is_kept(office: Office, jurist: Actor) -> None:
    found = asked(office.house, jurist)
    assert load_felsokning(office.house, jurist, found.id).skal == REASON


def test_only_who_may_know_of_the_arende_finds_it(office: Office, jurist: Actor) -> None:
    decided(office)
    other = hire(office.house, "Jenny", "jurist", "ledning", "arbetsmarknad")
    found = asked(office.house, other)
    assert numbers(office.house, other, found) == []
    seen = asked(office.house, jurist)
    assert len(numbers(office.house, jurist, seen)) == 1
    assert numbers(office.house, other, seen) == []  # nor in what another has found
    with pytest.raises(NotAllowed):
        list_tabeller(office.house, office.anna)


def test_the_chosen_are_opened_once_and_linked(office: Office, jurist: Actor) -> None:
    first, second = decided(office), decided(office, person=OTHER)
    found = asked(office.house, jurist)
    house = office.house
    assert reopen(house, jurist, found.id, "prov", [first], silent) == {
        "oppnade": 1,
        "fanns": 0,
        "gick_inte": 0,
    }
    again = reopen(house, jurist, found.id, "prov", [first, second], silent)
    assert again == {"oppnade": 1, "fanns": 1, "gick_inte": 0}
    opened = {row.arende: row.nytt_arende for row in list_traffar(house, jurist, found.id)}
    view = load_arende(house, office.anna, str(opened[first]))
    assert (view.row["fran_arende"], view.row["handlaggare"]) == (first, "anna")
    assert load_arende(house, office.anna, str(opened[second])).person["namn"] == OTHER["namn"]  # type: ignore[index]
    assert {one["arende"] for one in list_uppgifter(house, office.anna).items} == set(opened.values())


def test_two_who_press_at_once_open_one(
    office: Office, jurist: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = decided(office)
    found = asked(office.house, jurist)
    rows = list_traffar(office.house, jurist, found.id)
    reopen(office.house, jurist, found.id, "prov", [there], silent)
    monkeypatch.setattr("server.verkstad.felsokning.list_traffar", lambda *_: rows)  # as it was before
    counts = reopen(office.house, jurist, found.id, "prov", [there], silent)
    assert counts == {"oppnade": 0, "fanns": 1, "gick_inte": 0}
    assert len(list_arenden(office.house, jurist).items) == 2


def test_what_cannot_be_opened_says_why(office: Office, jurist: Actor) -> None:
    there = decided(office)
    gren = 'value="socialtjanst,arbetsmarknad"'
    files = dict(library().files)
    path = "processes/prov/prov.bpmn"
    files[path] = files[path].decode().replace(gren, 'value="arbetsmarknad"').encode()
    new = House(office.house.engine, library_of(MODELS, files), profiles(), office.house.clock)
    found = asked(new, jurist)
    assert reopen(new, jurist, found.id, "prov", [there], silent)["gick_inte"] == 1
    assert "verksamhetsgren" in str(list_traffar(new, jurist, found.id)[0].skal)


def test_search_and_reopening_run_as_jobs(office: Office, jurist: Actor) -> None:
    there = decided(office)
    place = place_of(office.house, jurist)
    found = create_felsokning(office.house, jurist, "provning", place, *MAY, REASON)
    results = []
    for slag, more in ((SOK, {}), (OMPROVA, {"process": "prov", "arenden": [there]})):
        job = add_jobb(office.house, jurist, slag, None, {"felsokning": found.id, **more})
        while run_next_jobb(office.house):
            pass
        results.append(load_jobb(office.house, jurist, job.id).resultat)
    assert results == [{"beslut": 1, "arenden": 1}, {"oppnade": 1, "fanns": 0, "gick_inte": 0}]
