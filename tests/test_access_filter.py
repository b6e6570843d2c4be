"""One filter in SQL: what a reader may not know of does not exist, wherever they ask."""

from collections.abc import Callable
from typing import Any

import pytest

from server.access import PERMISSIONS, ROLLER, Actor, may, require, scope_of
from server.cases import (
    add_jav,
    complete_uppgift,
    diagram_of,
    list_arenden,
    list_beslut,
    list_logg,
    list_uppgifter,
    load_arende,
    load_beslut,
    load_brev_html,
    load_brev_pdf,
    load_kvitto,
    load_uppgift,
    preview_uppgift,
    save_utkast,
    take_uppgift,
)
from server.errors import NotAllowed, NotFound, NotSignedIn
from tests.small_house import PERSON, Office, hire


class Decided:
    """An anvisning of Anna's: an open ärende, and one decided."""

    def __init__(self, office: Office) -> None:
        self.house = office.house
        self.task = office.open()["oppna_uppgifter"][0]
        done = office.complete(office.reach("beslut").oppna_uppgifter[0], skal="s")
        self.arende, self.beslut = done.arende, done.beslut[0]


ASKS: dict[str, Callable[[Decided, Actor], Any]] = {
    "ärende": lambda it, who: load_arende(it.house, who, it.arende),
    "diagram": lambda it, who: diagram_of(it.house, who, it.arende),
    "logg": lambda it, who: list_logg(it.house, who, it.arende),
    "beslut": lambda it, who: load_beslut(it.house, who, it.beslut),
    "kvitto": lambda it, who: load_kvitto(it.house, who, it.beslut),
    "brev": lambda it, who: load_brev_html(it.house, who, it.beslut),
    "pdf": lambda it, who: load_brev_pdf(it.house, who, it.beslut),
    "uppgift": lambda it, who: load_uppgift(it.house, who, it.task["id"]),
    "utkast": lambda it, who: save_utkast(it.house, who, it.task["id"], {}),
    "ta": lambda it, who: take_uppgift(it.house, who, it.task["id"]),
    "granska": lambda it, who: preview_uppgift(it.house, who, it.task["id"], {}),
    "slutför": lambda it, who: complete_uppgift(it.house, who, it.task["id"], version=1, svar={}),
    "jäv": lambda it, who: add_jav(it.house, who, it.arende, "bo", "släkt"),
}


@pytest.mark.parametrize("ask", ASKS)
def test_arbetsmarknad_knows_nothing_of_an_anvisning(office: Office, ask: str) -> None:
    with pytest.raises(NotFound):
        ASKS[ask](Decided(office), office.david)


@pytest.mark.parametrize("ask", ASKS)
def test_socialtjanst_knows_nothing_of_an_application(office: Office, ask: str) -> None:
    office.anna, office.david = office.david, office.anna
    decided = Decided.__new__(Decided)
    decided.house = office.house
    decided.task = office.open()["oppna_uppgifter"][0]
    decided.arende = decided.task["arende"]
    decided.beslut = decided.arende
    with pytest.raises(NotFound):
        ASKS[ask](decided, office.david)


def test_lists_hold_only_what_the_reader_may_know_of(office: Office) -> None:
    Decided(office)
    for outsider in (office.david, office.cilla):
        assert list_arenden(office.house, outsider).items == []
        assert list_uppgifter(office.house, outsider).items == []
        assert list_beslut(office.house, outsider).items == []
    for insider in (office.anna, office.bo, office.eva):
        assert len(list_arenden(office.house, insider).items) == 2
        assert len(list_beslut(office.house, insider).items) == 1


def test_another_unit_of_the_same_gren_knows_nothing(office: Office) -> None:
    with pytest.raises(NotFound):
        load_arende(office.house, office.cilla, Decided(office).arende)


def test_a_role_that_the_unit_lacks_is_sought_in_the_whole_gren(office: Office) -> None:
    ask = hire(office.house, "Ask", "arbetsmarknadssekreterare", "ask_socialtjanst", "socialtjanst")
    decided = Decided(office)
    assert [one["id"] for one in list_uppgifter(office.house, ask).items] == [decided.task["id"]]
    assert load_arende(office.house, ask, decided.task["arende"]).row["id"] == decided.task["arende"]
    with pytest.raises(NotFound):
        load_arende(office.house, ask, decided.arende)


def test_the_board_knows_of_what_is_decided(office: Office) -> None:
    decided = Decided(office)
    assert load_beslut(office.house, office.nils, decided.beslut)["utfall"] == "bifall"
    with pytest.raises(NotFound):
        load_arende(office.house, office.nils, decided.task["arende"])


def test_secrecy_is_a_wall_of_its_own(office: Office) -> None:
    opened = office.open(office.david)
    with office.house.write() as connection:
        connection.exec_driver_sql("UPDATE arende SET sekretess = 'S26'")
    with pytest.raises(NotFound):
        load_arende(office.house, office.david, opened["id"])


def test_who_is_disqualified_knows_nothing_more(office: Office) -> None:
    decided = Decided(office)
    add_jav(office.house, office.anna, decided.arende, office.bo.id, "släkt")
    with pytest.raises(NotFound):
        load_arende(office.house, office.bo, decided.arende)
    assert decided.arende not in [one["id"] for one in list_arenden(office.house, office.bo).items]
    assert load_arende(office.house, office.anna, decided.arende).row["id"] == decided.arende


def test_a_protected_name_is_shown_to_the_assigned_only(office: Office) -> None:
    opened = office.open(person={**PERSON, "skyddad": True})
    task = opened["oppna_uppgifter"][0]
    assert list_arenden(office.house, office.bo).items[0]["person_namn"] is None
    assert list_uppgifter(office.house, office.bo).items[0]["person_namn"] is None
    assert list_arenden(office.house, office.bo, text="Testsson").items == []
    seen = load_arende(office.house, office.bo, opened["id"]).person
    assert seen is not None
    assert (seen["namn"], seen["personnummer"]) == (None, None)
    assert list_arenden(office.house, office.anna).items[0]["person_namn"] == "Test Testsson"
    take_uppgift(office.house, office.bo, task["id"])
    assert list_arenden(office.house, office.bo).items[0]["person_namn"] == "Test Testsson"


def test_reads_are_logged(office: Office) -> None:
    decided = Decided(office)
    load_arende(office.house, office.eva, decided.arende)
    load_kvitto(office.house, office.eva, decided.beslut)
    rows = list_logg(office.house, office.anna, decided.arende).items
    assert [(one["aktor_namn"], one["handling"]) for one in rows[:2]] == [
        ("Eva", "las_kvitto"),
        ("Eva", "las_arende"),
    ]


@pytest.mark.parametrize("role", sorted(ROLLER))
def test_a_role_reads_only_with_its_permission(office: Office, role: str) -> None:
    decided = Decided(office)
    actor = hire(office.house, f"X-{role}", role, "ebb_inre", "socialtjanst")
    if may(actor, "arenden.lasa"):
        return
    with pytest.raises(NotAllowed):
        load_arende(office.house, actor, decided.arende)


def test_permissions_name_known_roles() -> None:
    assert frozenset().union(*PERMISSIONS.values()) <= ROLLER
    with pytest.raises(NotSignedIn):
        require(None, "inloggad")


def test_a_gren_that_does_not_exist_gives_nothing() -> None:
    scope = scope_of(Actor("x", "X", frozenset({"direktor"}), "", frozenset({"påhittad"})))
    assert scope.sekretess == frozenset()
