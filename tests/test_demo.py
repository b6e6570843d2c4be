"""The demo: sample staff, one KS decision, and hundreds of ärenden in every state, the same every time."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.cases import (
    House,
    list_arenden,
    list_demo_medarbetare,
    list_ks_beslut,
    open_house,
    verify_logg,
    work,
)
from server.cases.persons import parse_personnummer
from server.demo import seed

ROOT = Path(__file__).parent.parent
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def _rows(house: House, query: str) -> list[tuple[object, ...]]:
    with house.read() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> House:
    folder = tmp_path_factory.mktemp("demo")
    house = open_house(f"sqlite:///{folder / 'lagrum.db'}", ROOT, clock=lambda: NOW, demo=True)
    seed(house)
    return house


pytestmark = pytest.mark.slow


def test_there_are_hundreds_of_persons_with_published_test_numbers(demo: House) -> None:
    published = (ROOT / "processes/exempel/testpersonnummer.txt").read_text().split()
    numbers = [str(row[0]) for row in _rows(demo, "SELECT DISTINCT personnummer FROM person")]
    assert len(numbers) >= 300
    assert set(numbers) <= set(published)
    assert all(parse_personnummer(number, NOW.date()) for number in numbers)


def test_nearly_every_box_that_waits_for_a_person_has_a_task(demo: House) -> None:
    while work(demo).timers:
        pass
    waiting = {row[0] for row in _rows(demo, "SELECT DISTINCT box FROM uppgift")}
    boxes = {
        box.id
        for process in ("vagval", "anvisning", "ansokan", "karnprocess")
        for box in demo.library.bundle(process).spec.boxes
        if box.kind == "userTask"
    }
    assert len(boxes - waiting) <= 4, boxes - waiting


def test_arenden_are_open_and_closed_in_each_process(demo: House) -> None:
    found = set(_rows(demo, "SELECT DISTINCT process, status FROM arende"))
    assert {
        (process, status)
        for process in ("vagval", "anvisning", "ansokan")
        for status in ("pagaende", "avslutat")
    } <= found


def test_places_are_granted_and_refused_by_official_and_board(demo: House) -> None:
    found = set(_rows(demo, "SELECT DISTINCT slag, utfall, roll FROM beslut"))
    assert ("anvisning", "anvisning", "socialsekreterare") in found
    assert {("plats", "bifall", "sektionschef"), ("plats", "avslag", "sektionschef")} <= found
    assert ("plats", "bifall", "namnd") in found


def test_examples_say_that_they_are(demo: House) -> None:
    staff = {actor.id: actor for actor in list_demo_medarbetare(demo)}
    assert len(staff) >= 15
    assert all(actor.demo for actor in staff.values())
    ks = list_ks_beslut(demo, staff["nadia"])
    assert [one["exempel"] for one in ks] == [True]
    assert "EXEMPEL" in ks[0]["protokoll"]


def test_nothing_happens_after_now_and_the_log_is_whole(demo: House) -> None:
    (last,) = _rows(demo, "SELECT max(tid) FROM steg")[0]
    assert str(last) <= NOW.isoformat(timespec="microseconds")
    assert verify_logg(demo).whole


def test_seeding_again_changes_nothing(demo: House) -> None:
    before = _rows(demo, "SELECT count(*) FROM arende")
    seed(demo)
    assert _rows(demo, "SELECT count(*) FROM arende") == before


def test_outside_demo_there_are_no_sample_staff(demo: House) -> None:
    from dataclasses import replace

    assert list_demo_medarbetare(replace(demo, demo=False)) == []
    staff = {actor.id: actor for actor in list_demo_medarbetare(demo)}
    assert list_arenden(demo, staff["amina"]).items
