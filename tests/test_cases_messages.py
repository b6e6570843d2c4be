"""Messages, timers and the worker: kept, fired, delivered, sealed."""

from collections.abc import Mapping
from typing import Any

from server.access import WORKER
from server.cases import (
    deliver_meddelande,
    list_uppgifter,
    load_arende,
    open_arende,
    verify_logg,
    work,
)
from server.errors import LagrumError
from server.store import meddelanden
from server.store.encoding import to_text
from server.store.tables import bevakning
from server.store.tables_house import utkorg
from tests.conftest import StillClock
from tests.small_house import PERSON, Office


def _boxes(office: Office) -> list[str]:
    return [one["box"] for one in list_uppgifter(office.house, office.anna).items]


def test_a_message_moves_the_arende_that_waits(office: Office) -> None:
    waiting = office.reach("vanta")
    assert _boxes(office) == []
    deliver_meddelande(office.house, WORKER, "af_svar", waiting.arende, {"af_inskriven": True})
    assert _boxes(office) == ["efter"]
    assert load_arende(office.house, office.anna, waiting.arende).fakta["af_inskriven"] is True
    assert office.count("vantar") == 0


def test_an_early_message_is_kept_and_taken_in_the_step_that_waits(office: Office) -> None:
    opened = office.open()
    deliver_meddelande(office.house, WORKER, "af_svar", opened["id"], {})
    assert office.count("meddelande") == 1
    done = office.complete(opened["oppna_uppgifter"][0], val="vanta", antal=1)
    assert [task["box"] for task in done.oppna_uppgifter] == ["efter"]
    assert office.count("meddelande") == 0


def test_a_message_that_nobody_knows_is_kept(office: Office) -> None:
    deliver_meddelande(office.house, WORKER, "annat", "nyckel", {})
    deliver_meddelande(office.house, WORKER, "annat", "nyckel", {}, key="en gång")
    deliver_meddelande(office.house, WORKER, "annat", "nyckel", {}, key="en gång")
    assert office.count("meddelande") == 2


def test_the_worker_delivers_what_came_in_the_same_moment_as_its_waiter(office: Office) -> None:
    waiting = office.reach("vanta")
    row = {"id": "m", "namn": "af_svar", "nyckel": waiting.arende, "data": {}, "av": "anna"}
    with office.house.write() as connection:
        meddelanden.add_meddelande(connection, {**row, "kom": office.house.now()})
    assert work(office.house).meddelanden == 1
    assert _boxes(office) == ["efter"]
    assert office.count("meddelande") == 0


def test_a_timer_fires_when_it_is_due_and_not_before(office: Office, clock: StillClock) -> None:
    office.reach("tid", sista_dag="2026-05-10")
    assert work(office.house).timers == 0
    assert _boxes(office) == ["bevaka"]
    clock.advance(days=7)
    assert work(office.house).timers == 1
    assert _boxes(office) == ["paminna"]
    assert work(office.house).timers == 0
    assert office.count("bevakning") == 0


def test_a_timer_goes_when_the_task_is_done(office: Office) -> None:
    done = office.reach("tid", sista_dag="2026-05-10")
    assert office.count("bevakning") == 1
    office.complete(done.oppna_uppgifter[0])
    assert office.count("bevakning") == 0


def test_a_watched_day_becomes_a_task_that_is_ticked_off(office: Office, clock: StillClock) -> None:
    opened = office.open()
    with office.house.write() as connection:
        row = {"id": "b", "arende": opened["id"], "slag": "dag", "box": None, "orsak": "överklagande"}
        connection.execute(bevakning.insert(), {**row, "due_at": clock.now})
    assert work(office.house).bevakningar == 1
    task = next(one for one in list_uppgifter(office.house, office.bo).items if one["box"] == "bevakning")
    assert task["namn"] == "Bevaka: överklagande"
    done = office.complete(task, office.bo)
    assert done.status == "pagaende"
    assert _boxes(office) == ["skriv"]


def test_the_outbox_is_delivered_at_least_once_and_counted(office: Office, clock: StillClock) -> None:
    sent: list[str] = []

    class Refused(LagrumError):
        pass

    def deliver(message_id: str, mottagare: str, namn: str, nyckel: str, data: Mapping[str, Any]) -> None:
        sent.append(message_id)
        if len(sent) == 1:
            raise Refused("Mottagaren svarar inte.")

    with office.house.write() as connection:
        connection.execute(utkorg.insert(), _letter_out("u", clock))
    first = work(office.house, deliver)
    assert (first.levererade, len(first.fel)) == (0, 1)
    assert work(office.house, deliver).levererade == 0
    clock.advance(minutes=5)
    assert work(office.house, deliver).levererade == 1
    clock.advance(days=1)
    assert work(office.house, deliver).levererade == 0
    assert sent == ["u", "u"]


def test_a_message_to_another_arende_in_the_house_arrives_once(office: Office, clock: StillClock) -> None:
    waiting = office.reach("vanta")
    row = {**_letter_out("u", clock), "mottagare": "lagrum", "namn": "af_svar", "nyckel": waiting.arende}
    with office.house.write() as connection:
        connection.execute(utkorg.insert(), row)
    assert work(office.house).levererade == 1
    assert _boxes(office) == ["efter"]


def _letter_out(message_id: str, clock: StillClock) -> dict[str, Any]:
    return {
        "id": message_id,
        "arende": None,
        "mottagare": "arbetsformedlingen",
        "namn": "samrad",
        "nyckel": "1",
        "data": {},
        "skapad": clock.now,
        "nasta_forsok": clock.now,
        "forsok": 0,
        "levererad": None,
    }


def test_the_log_is_sealed_in_order_and_a_change_shows(office: Office) -> None:
    office.reach("slut")
    open_arende(office.house, office.anna, "prov", person=PERSON, fakta={})
    assert verify_logg(office.house).unsealed > 0
    work(office.house)
    checked = verify_logg(office.house)
    assert checked.whole
    assert checked.unsealed == 0
    with office.house.write() as connection:
        _unlock(connection)
        connection.exec_driver_sql("UPDATE logg SET aktor = 'någon annan' WHERE id = 3")
    assert verify_logg(office.house).broken_at == 3


def _unlock(connection: Any) -> None:
    """Do what only the owner of the database can: take the triggers away."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("DROP TRIGGER logg_no_update")
    else:
        connection.exec_driver_sql("ALTER TABLE logg DISABLE TRIGGER ALL")


def test_the_log_holds_no_name_no_number_and_no_answer(office: Office) -> None:
    done = office.reach("beslut", text="hemlig anteckning")
    office.complete(done.oppna_uppgifter[0], skal="hemligt skäl")
    load_arende(office.house, office.anna, done.arende)
    with office.house.read() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM logg").all()
        steps = connection.exec_driver_sql("SELECT * FROM steg").all()
    for text in ("Testsson", "199001012385", "hemlig"):
        assert text not in to_text([str(row) for row in [*rows, *steps]])
