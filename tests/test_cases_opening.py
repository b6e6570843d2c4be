"""Opening an ärende: the person, the number, the version, and who may."""

import re
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from server.access import Actor
from server.bundle import ProcessNotFound
from server.cases import (
    list_arenden,
    load_arende,
    name_person,
    open_arende,
    open_house,
    startable_processes,
)
from server.cases.errors import ArendeNotFound, KeyReused, PersonKnown, PersonRequired, WrongGren, WrongRole
from server.errors import InvalidInput, NotAllowed
from tests.process_walk import ROOT
from tests.small_house import OTHER, PERSON, Office


def test_an_arende_has_a_number_a_version_and_an_open_task(office: Office) -> None:
    opened = office.open()
    assert opened["nummer"] == "2026-000001"
    assert re.fullmatch(r"sha256:[0-9a-f]{64}", opened["version"])
    assert opened["status"] == "pagaende"
    assert [task["box"] for task in opened["oppna_uppgifter"]] == ["skriv"]
    assert office.open(person=OTHER)["nummer"] == "2026-000002"


def test_the_same_key_opens_once(office: Office) -> None:
    first = office.open(key="k")
    assert office.open(key="k") == first
    assert office.count("arende") == 1
    with pytest.raises(KeyReused):
        office.open(key="k", person=OTHER)


def test_the_same_key_at_the_same_moment_opens_once(office: Office) -> None:
    start, opened = threading.Barrier(4), []

    def submit() -> None:
        start.wait()
        opened.append(office.open(key="k"))

    threads = [threading.Thread(target=submit) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({one["id"] for one in opened}) == 1
    assert office.count("arende") == 1


def test_a_person_is_one_per_verksamhetsgren(office: Office) -> None:
    office.open()
    office.open()
    office.open(office.david)
    assert office.count("person") == 2


@pytest.mark.parametrize(
    ("person", "falt"),
    [
        ({"personnummer": "19900101-2386", "namn": "Fel Siffra"}, "person.personnummer"),
        ({"personnummer": "19901301-2385", "namn": "Fel Månad"}, "person.personnummer"),
        ({"personnummer": 199001012385, "namn": "Inte Text"}, "person.personnummer"),
        ({"personnummer": "20990101-2384", "namn": "Inte Född"}, "person.personnummer"),
        ({"personnummer": "19900101-2385", "namn": "  "}, "person.namn"),
        ({"personnummer": "19900101-2385", "namn": "Bra", "adress": "Gatan 1"}, "person.adress"),
    ],
)
def test_a_person_who_cannot_be_is_refused(office: Office, person: dict[str, Any], falt: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        office.open(person=person)
    assert falt in [fault.falt for fault in refused.value.fel]
    assert office.count("arende") == 0


def test_no_decision_is_made_about_nobody(office: Office) -> None:
    opened = office.open(person=None)
    chosen = office.complete(opened["oppna_uppgifter"][0], val="beslut", antal=1)
    with pytest.raises(PersonRequired):
        office.complete(chosen.oppna_uppgifter[0], skal="Därför.")
    name_person(office.house, office.anna, opened["id"], PERSON)
    task = load_arende(office.house, office.anna, opened["id"]).oppna_uppgifter[0]
    assert len(office.complete(task, skal="Därför.").beslut) == 1


def test_whom_it_is_about_is_said_once(office: Office) -> None:
    opened = office.open(person=None)
    name_person(office.house, office.anna, opened["id"], PERSON)
    with pytest.raises(PersonKnown):
        name_person(office.house, office.anna, opened["id"], OTHER)
    with pytest.raises(ArendeNotFound):
        name_person(office.house, office.david, opened["id"], OTHER)


def test_only_those_of_the_gren_and_role_open(office: Office) -> None:
    with pytest.raises(WrongRole):
        office.open(office.eva)
    with pytest.raises(ProcessNotFound):
        open_arende(office.house, office.anna, "finns_inte", person=PERSON, fakta={})
    stranger = type(office.anna)("x", "X", frozenset({"socialsekreterare"}), "skola", frozenset({"skola"}))
    with pytest.raises(WrongGren):
        office.open(stranger)
    nobody = type(office.anna)("y", "Y", frozenset({"verksamhetsutvecklare"}), "", frozenset())
    with pytest.raises(NotAllowed):
        office.open(nobody)


def test_the_profile_must_exist(office: Office) -> None:
    with pytest.raises(InvalidInput):
        office.open(kommunprofil="lilleput")


def test_the_engine_knows_the_day_and_the_age_and_no_name(office: Office) -> None:
    opened = office.open()
    facts = load_arende(office.house, office.anna, opened["id"]).fakta
    assert str(facts["beslutsdatum"]) == "2026-05-04"
    assert facts["stodmanad"] == "2026-05"
    assert facts["alder"] == 36
    assert facts["arende"] == opened["id"]
    with office.house.read() as connection:
        state = connection.exec_driver_sql("SELECT state FROM tillstand").scalar_one()
    assert "Testsson" not in state
    assert "199001012385" not in state


def test_startable_processes_are_those_of_role_and_gren(office: Office) -> None:
    assert [one["process"] for one in startable_processes(office.house, office.anna)] == ["prov"]
    assert startable_processes(office.house, office.eva) == []


def test_the_list_is_the_newest_first_by_key(office: Office) -> None:
    for _ in range(5):
        office.open()
    first = list_arenden(office.house, office.anna, limit=2)
    second = list_arenden(office.house, office.anna, limit=2, after=first.next)
    assert [one["nummer"] for one in [*first.items, *second.items]] == [
        "2026-000005",
        "2026-000004",
        "2026-000003",
        "2026-000002",
    ]
    assert [one["nummer"] for one in list_arenden(office.house, office.anna, text="testsson").items]
    assert list_arenden(office.house, office.anna, text="saknas").items == []


def test_a_process_of_another_kommun_is_not_offered_and_not_opened(tmp_path: Path) -> None:
    malmo = open_house(f"sqlite:///{tmp_path / 'm.db'}", ROOT)
    stockholm = replace(malmo, kommun="stockholm")
    actor = Actor("sol", "Sol", frozenset({"socialsekreterare"}), "ebb_inre", frozenset({"socialtjanst"}))
    names = [[one["process"] for one in startable_processes(house, actor)] for house in (malmo, stockholm)]
    assert ["stodinsats_stockholm" in one for one in names] == [False, True]
    with pytest.raises(InvalidInput, match="Rätta"):
        open_arende(malmo, actor, "stodinsats_stockholm", person=None, fakta={})
    malmo.close()


def test_a_house_of_an_unknown_kommun_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        open_house(f"sqlite:///{tmp_path / 'm.db'}", ROOT, kommun="atlantis")
