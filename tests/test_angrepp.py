"""What an attacker tried, and must not get: each was let through once."""

import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from server.cases import (
    add_jav,
    deliver_meddelande,
    list_logg,
    list_uppgifter,
    load_arende,
    load_brev_html,
    load_brev_pdf,
    preview_uppgift,
    save_utkast,
    take_uppgift,
    verify_logg,
    work,
)
from server.cases.persons import parse_personnummer
from server.cases.sending import may_reach
from server.errors import InvalidInput, ModelRejected, NotAllowed
from server.profile import load_profiles
from server.store import meddelanden
from server.web.sign_in import safe_target
from tests.conftest import ROOT, StillClock
from tests.small_house import PERSON, Office, hire
from tests.web_stage import raise_stage

HUGE = ("9" * 30, "9" * 5000, "٣", "-1", "1e9")


# ---------------------------------------------------------------- the wall


def test_a_message_does_not_reach_over_the_wall(office: Office) -> None:
    waiting = office.reach("vanta")
    deliver_meddelande(office.house, office.david, "af_svar", waiting.arende, {"af_inskriven": True})
    work(office.house)
    assert load_arende(office.house, office.anna, waiting.arende).vantar


def test_an_early_message_does_not_reach_over_the_wall(office: Office) -> None:
    opened = office.open()
    deliver_meddelande(office.house, office.david, "af_svar", opened["id"], {"af_inskriven": True})
    done = office.complete(opened["oppna_uppgifter"][0], val="vanta", antal=1)
    work(office.house)
    view = load_arende(office.house, office.anna, done.arende)
    assert view.vantar
    assert "af_inskriven" not in view.fakta
    assert office.count("meddelande") == 0


def test_a_message_over_the_wall_that_was_kept_is_removed(office: Office) -> None:
    waiting = office.reach("vanta")
    row = {"id": "m", "namn": "af_svar", "nyckel": waiting.arende, "data": {}, "av": office.david.id}
    with office.house.write() as connection:
        meddelanden.add_meddelande(connection, {**row, "kom": office.house.now()})
    assert work(office.house).meddelanden == 0
    assert office.count("meddelande") == 0
    assert load_arende(office.house, office.anna, waiting.arende).vantar


def test_a_message_of_somebody_unknown_is_not_delivered(office: Office) -> None:
    waiting = office.reach("vanta")
    with office.house.read() as connection:
        assert not may_reach(connection, "okand", waiting.arende)


@pytest.mark.parametrize("field", ["namn", "nyckel"])
def test_a_message_has_a_name_that_fits(office: Office, field: str) -> None:
    given = {"namn": "af_svar", "nyckel": "1", field: "x" * 129}
    with pytest.raises(InvalidInput):
        deliver_meddelande(office.house, office.anna, given["namn"], given["nyckel"], {})


def test_a_disqualified_reader_delivers_nothing(office: Office) -> None:
    waiting = office.reach("vanta")
    add_jav(office.house, office.bo, waiting.arende, office.bo.id, "släkt")
    deliver_meddelande(office.house, office.bo, "af_svar", waiting.arende, {})
    assert load_arende(office.house, office.anna, waiting.arende).vantar


@pytest.mark.parametrize("role", ["administrator", "socialsekreterare"])
def test_a_message_from_who_may_send_it_arrives_and_says_who(office: Office, role: str) -> None:
    sender = hire(office.house, "Vidar", role, "ebb_inre", "socialtjanst")
    waiting = office.reach("vanta")
    deliver_meddelande(office.house, sender, "af_svar", waiting.arende, {})
    assert not load_arende(office.house, office.anna, waiting.arende).vantar
    logged = list_logg(office.house, office.anna, waiting.arende).items
    assert ("vidar", "lamna_meddelande") in [(row["aktor"], row["handling"]) for row in logged]


# ---------------------------------------------------------------- jäv, roles, who holds a task


def test_jav_lets_go_of_the_tasks_that_were_held(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    take_uppgift(office.house, office.bo, task["id"])
    add_jav(office.house, office.bo, task["arende"], office.bo.id, "släkt")
    take_uppgift(office.house, office.anna, task["id"])


def test_a_task_is_not_taken_by_a_role_that_cannot_do_it(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    with pytest.raises(NotAllowed):
        take_uppgift(office.house, office.eva, task["id"])


# ---------------------------------------------------------------- protected identity


def _protect(office: Office) -> None:
    with office.house.write() as connection:
        connection.exec_driver_sql("UPDATE person SET skyddad = true")


def test_a_letter_of_a_protected_person_is_for_the_assigned(office: Office) -> None:
    task = office.reach("beslut").oppna_uppgifter[0]
    beslut = office.complete(task, skal="s").beslut[0]
    _protect(office)
    assert PERSON["namn"] in load_brev_html(office.house, office.anna, beslut)
    for ask in (load_brev_html, load_brev_pdf):
        with pytest.raises(NotAllowed):
            ask(office.house, office.bo, beslut)
        with pytest.raises(NotAllowed):
            ask(office.house, office.eva, beslut)


def test_who_decided_may_read_the_letter_of_a_protected_person(office: Office) -> None:
    task = office.reach("beslut").oppna_uppgifter[0]
    beslut = office.complete(task, office.bo, skal="s").beslut[0]
    _protect(office)
    assert PERSON["namn"] in load_brev_html(office.house, office.bo, beslut)


def test_a_preview_shows_a_protected_name_only_to_who_holds_the_task(office: Office) -> None:
    task = office.reach("beslut").oppna_uppgifter[0]
    _protect(office)
    with pytest.raises(NotAllowed):
        preview_uppgift(office.house, office.bo, task["id"], {"skal": "s"})
    take_uppgift(office.house, office.bo, task["id"])
    assert preview_uppgift(office.house, office.bo, task["id"], {"skal": "s"}).brev


# ---------------------------------------------------------------- the log


def test_reading_a_letter_on_screen_is_logged(office: Office) -> None:
    done = office.complete(office.reach("beslut").oppna_uppgifter[0], skal="s")
    load_brev_html(office.house, office.bo, done.beslut[0])
    logged = list_logg(office.house, office.anna, done.arende).items
    assert ("bo", "las_brev") in [(row["aktor"], row["handling"]) for row in logged]


@pytest.mark.parametrize("where", ["max", "min"])
def test_a_row_taken_out_of_the_log_shows(office: Office, where: str) -> None:
    office.open()
    work(office.house)
    engine = office.house.engine
    if engine.dialect.name == "sqlite":  # as the owner of the file, with a tool that knows no foreign keys
        connection = sqlite3.connect(str(engine.url.database))
        connection.execute("DROP TRIGGER logg_no_delete")
        (row,) = connection.execute(f"SELECT {where}(id) FROM logg").fetchone()
        connection.execute("DELETE FROM logg WHERE id = ?", (row,))
        connection.commit()
        connection.close()
    else:
        with office.house.write() as owner:
            owner.exec_driver_sql("ALTER TABLE logg DISABLE TRIGGER ALL")
            row = owner.exec_driver_sql(f"SELECT {where}(id) FROM logg").scalar_one()
            owner.exec_driver_sql(f"DELETE FROM logg WHERE id = {row}")
    assert verify_logg(office.house).broken_at == row


@pytest.mark.parametrize("table", ["logg", "steg", "sigill"])
def test_a_kept_row_is_not_replaced(office: Office, table: str) -> None:
    office.open()
    work(office.house)
    if office.house.engine.dialect.name != "sqlite":
        return  # PostgreSQL has no such statement
    with office.house.engine.connect() as connection, pytest.raises(DBAPIError, match="append-only"):
        connection.exec_driver_sql(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1")


def test_that_a_draft_was_begun_is_logged_once(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    for text in ("a", "ab"):
        save_utkast(office.house, office.bo, task["id"], {"text": text})
    logged = list_logg(office.house, office.anna, task["arende"]).items
    assert [row["aktor"] for row in logged if row["handling"] == "spara_utkast"] == ["bo"]


def test_another_name_on_a_known_person_is_logged(office: Office) -> None:
    office.open()
    office.open(office.cilla, person={**PERSON, "namn": "Ny Testsson"})
    with office.house.read() as connection:
        rows = connection.exec_driver_sql("SELECT aktor FROM logg WHERE handling = 'andra_namn'").all()
    assert [row.aktor for row in rows] == ["cilla"]


# ---------------------------------------------------------------- bad input


def test_a_profile_nested_without_end_is_refused(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "processes", tmp_path / "processes")
    (tmp_path / "processes/kommuner/malmo.toml").write_text("a = " + "[" * 5000 + "]" * 5000)
    with pytest.raises(ModelRejected, match="nivåer"):
        load_profiles(tmp_path)


@pytest.mark.parametrize("after", HUGE)
def test_no_place_in_a_list_makes_a_crash(office: Office, after: str) -> None:
    opened = office.open()
    list_uppgifter(office.house, office.anna, after=f"{after}.x")
    list_logg(office.house, office.anna, opened["id"], after=after)


@pytest.mark.parametrize("text", ["١٩٨٥٠١٠١-٢٣٨٢", "19850101-238２"])
def test_a_personnummer_has_one_way_of_writing(clock: StillClock, text: str) -> None:
    assert parse_personnummer(text, clock().date()) is None


@pytest.mark.parametrize("target", ["//[", "/\r\nX: y", "/\t/ont.example", "/a\x00b"])
def test_an_odd_way_back_leads_to_the_first_page(tmp_path: Path, target: str) -> None:
    with raise_stage(tmp_path).app.test_request_context():
        assert safe_target(target) == "/"


def test_a_session_ends_after_the_working_day(tmp_path: Path) -> None:
    app = raise_stage(tmp_path).app
    assert app.permanent_session_lifetime <= timedelta(hours=12)


@pytest.mark.parametrize("path", ["/arenden/%00", "/arenden?process=%00", "/api/v1/arenden?after=%00"])
def test_the_null_character_is_refused_at_the_door(tmp_path: Path, path: str) -> None:
    answer = raise_stage(tmp_path).client("eva").get(path)
    assert answer.status_code == 400


def test_the_null_character_in_a_form_is_refused_at_the_door(tmp_path: Path) -> None:
    answer = raise_stage(tmp_path).client("eva").post("/arenden", data={"text": "a\x00b"})
    assert answer.status_code == 400
