"""Publishing: one transaction, what was approved and nothing else, and ärenden under way are safe."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from server.bundle import library_of
from server.cases import House, load_arende, open_arende
from server.cases.following import Following
from server.errors import NotAllowed
from server.store import publiceringar as store
from server.store.connect import Duplicate
from server.store.tables_verkstad import LOCKED
from server.verkstad import forslag, granska, grind, mapp, paket, sparning, trad
from server.verkstad.errors import ForslagLocked, GateClosed
from server.verkstad.publicera import follow_folder, list_publiceringar, publish, publish_folder
from server.verkstad.publiceringar import insert_publicering, latest_nr, published_tree, tree_of_publicering
from tests.small_house import PERSON
from tests.verkstad_house import BPMN, DMN, FORM, GREEN, Workshop


@pytest.fixture(autouse=True)
def _checked(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (grind, mapp):
        monkeypatch.setattr(module, "check_tree", lambda _tree, _tell: GREEN)


def bundle(workshop: Workshop) -> str:
    return workshop.house.library.bundle("prov").version


def test_what_was_approved_runs_at_once(workshop: Workshop) -> None:
    draft = workshop.reviewed()
    approved, before = trad.tree_of(workshop.house, draft), bundle(workshop)
    made = publish(workshop.house, workshop.vera, draft)
    assert (made.nr, made.kalla, made.namn, made.forslag) == (2, "utkast", "Vera", draft)
    assert published_tree(workshop.house) == tree_of_publicering(workshop.house, 2) == approved
    assert bundle(workshop) == made.bundles["prov"] != before
    assert forslag.load_forslag(workshop.house, workshop.vera, draft).status == "publicerad"


def test_the_receipt_says_what_the_gate_showed(workshop: Workshop) -> None:
    made = publish(workshop.house, workshop.vera, workshop.reviewed())
    assert made.kvitto["forfattare"] == {"vera": "Vera"}
    assert [(one["slag"], one["namn"]) for one in made.kvitto["godkannanden"]] == [("granskare", "Gustav")]
    assert made.kvitto["kontroll"]["scenarier"] == 7


def test_old_arenden_run_the_old_and_new_ones_the_new(workshop: Workshop) -> None:
    old = workshop.open()
    before = bundle(workshop)
    publish(workshop.house, workshop.vera, workshop.reviewed())
    new = open_arende(workshop.house, workshop.anna, "prov", person=PERSON, fakta={})
    done = workshop.complete(old["oppna_uppgifter"][0], val="slut", antal=1)
    assert done.oppna_uppgifter is not None
    with workshop.house.read() as connection:
        rows = connection.exec_driver_sql("SELECT id, bundle FROM arende").all()
    assert {row.id: row.bundle for row in rows} == {old["id"]: before, new["id"]: bundle(workshop)}
    assert load_arende(workshop.house, workshop.anna, old["id"]) is not None


def test_another_process_of_the_house_follows(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.cases.following.LOOK_SECONDS", 3600.0)
    other = replace(workshop.house, following=Following())
    before = other.library
    publish(workshop.house, workshop.vera, workshop.reviewed())
    assert other.library is before  # it looked just now
    monkeypatch.setattr(other.following, "_next", 0.0)
    assert other.library.bundle("prov").version == bundle(workshop)
    assert other.profiles.keys() == workshop.house.profiles.keys()


PROFILE = "processes/kommuner/malmo.toml"


@pytest.mark.parametrize("broken", [None, b"a=1", b"["])
def test_a_publication_that_cannot_be_read_leaves_the_one_before_it(
    workshop: Workshop, broken: bytes | None
) -> None:
    first = workshop.publish_past_the_gate({FORM: published_tree(workshop.house)[FORM] + b"\n"})
    nr = workshop.publish_past_the_gate({PROFILE: broken})
    anew = replace(workshop.house, following=Following())
    assert "malmo" in workshop.house.profiles
    assert anew.library.files[FORM] == tree_of_publicering(workshop.house, first)[FORM]
    assert "malmo" in anew.profiles
    workshop.publish_past_the_gate({PROFILE: tree_of_publicering(workshop.house, first)[PROFILE]})
    assert latest_nr(workshop.house) == nr + 1
    assert workshop.house.library.files[PROFILE] == tree_of_publicering(workshop.house, first)[PROFILE]


def test_a_profile_that_staff_stand_on_is_not_removed(workshop: Workshop) -> None:
    draft = workshop.edited()
    sparning.delete_fil(workshop.house, workshop.vera, draft, PROFILE, 0)
    assert any(PROFILE in one for one in grind.gate(workshop.house, workshop.vera, draft).hinder)


def test_following_asks_the_database_once_a_second(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def find(connection: Any) -> int | None:
        asked.append(1)
        return store.find_latest_nr(connection)

    monkeypatch.setattr("server.cases.following.find_latest_nr", find)
    monkeypatch.setattr("server.cases.following.LOOK_SECONDS", 3600.0)
    workshop.house.following.forget()
    for _ in range(1000):
        _ = workshop.house.library, workshop.house.profiles
    assert len(asked) == 1


def test_a_closed_gate_changes_nothing(workshop: Workshop) -> None:
    draft = workshop.edited()
    before = bundle(workshop)
    with pytest.raises(GateClosed) as told:
        publish(workshop.house, workshop.vera, draft)
    assert len(told.value.hinder) == 3
    assert (latest_nr(workshop.house), bundle(workshop)) == (1, before)


def test_publishing_twice_is_refused(workshop: Workshop) -> None:
    draft = workshop.reviewed()
    publish(workshop.house, workshop.vera, draft)
    with pytest.raises((GateClosed, ForslagLocked)):
        publish(workshop.house, workshop.gustav, draft)
    with pytest.raises(ForslagLocked, match="publicerat och låst"):
        sparning.save_fil(workshop.house, workshop.vera, draft, FORM, b"{}", 1)


def test_publishing_takes_the_permission(workshop: Workshop) -> None:
    draft = workshop.reviewed()
    for who in ("miriam", "anna"):
        with pytest.raises(NotAllowed):
            publish(workshop.house, getattr(workshop, who), draft)
    assert publish(workshop.house, workshop.gustav, draft).nr == 2


def between(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Let something happen after the gate was looked at, and before the transaction."""
    seen = grind.gate

    def then(house: House, actor: Any, draft: str) -> grind.Gate:
        found = seen(house, actor, draft)
        act()
        return found

    monkeypatch.setattr("server.verkstad.publicera.gate", then)


def test_the_gate_is_looked_at_again_inside(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = workshop.reviewed()
    between(
        monkeypatch,
        lambda: granska.add_kommentar(workshop.house, workshop.miriam, draft, "", "", "Vänta med det här."),
    )
    with pytest.raises(GateClosed, match="kommentarer"):
        publish(workshop.house, workshop.vera, draft)
    assert latest_nr(workshop.house) == 1


def test_of_two_drafts_one_is_published(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = workshop.reviewed(), workshop.reviewed(b"\n\n")
    start, told = threading.Barrier(2), []
    seen = grind.gate

    def together(house: House, actor: Any, draft: str) -> grind.Gate:
        found = seen(house, actor, draft)
        start.wait(10)
        return found

    monkeypatch.setattr("server.verkstad.publicera.gate", together)

    def run(draft: str) -> None:
        try:
            publish(workshop.house, workshop.vera, draft)
        except GateClosed as refused:
            told.append(refused.detail)

    threads = [threading.Thread(target=run, args=(draft,)) for draft in (one, two)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 1
    assert latest_nr(workshop.house) == 2
    states = {forslag.load_forslag(workshop.house, workshop.vera, draft).status for draft in (one, two)}
    assert states == {"publicerad", "granskning"}


def test_a_failure_leaves_the_old_version_running(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = workshop.reviewed()
    before = bundle(workshop)

    def fail(*_: Any, **__: Any) -> None:
        raise Duplicate

    monkeypatch.setattr("server.verkstad.publicera.change", fail)
    with pytest.raises(GateClosed, match="samtidigt"):
        publish(workshop.house, workshop.vera, draft)
    workshop.house.following.forget()
    assert (latest_nr(workshop.house), bundle(workshop)) == (1, before)
    assert forslag.load_forslag(workshop.house, workshop.vera, draft).status == "granskning"


def test_a_publication_is_locked_for_ever(workshop: Workshop) -> None:
    publish(workshop.house, workshop.vera, workshop.reviewed())
    column = {"sparning": "tid", "publicering": "titel", "bundle_file": "sha256"}
    for table in LOCKED:
        assert workshop.count(table) > 0
        for change in (
            f"DELETE FROM {table}",
            f"UPDATE {table} SET {(c := column.get(table, 'publicering'))} = {c}",
        ):
            with workshop.house.engine.connect() as connection, pytest.raises(Exception, match="append-only"):
                connection.exec_driver_sql(change)


def test_a_removed_process_is_not_opened_any_more(workshop: Workshop) -> None:
    old = workshop.open()
    workshop.publish_past_the_gate({BPMN: None})
    assert "prov" not in workshop.house.library.bundles
    workshop.complete(old["oppna_uppgifter"][0], val="slut", antal=1)


# ---------------------------------------------------------------- from a folder


def exported(workshop: Workshop, folder: Path) -> Path:
    workshop.draft()
    paket.export_folder(published_tree(workshop.house), folder)
    return folder


def test_a_folder_is_published_with_what_was_told_of_it(workshop: Workshop, tmp_path: Path) -> None:
    folder = exported(workshop, tmp_path / "mapp")
    rules = (folder / DMN).read_bytes()
    at = rules.index(b"<text>", rules.index(b"<outputEntry")) + len(b"<text>")
    (folder / DMN).write_bytes(rules[:at] + b"null or " + rules[at:])
    made = publish_folder(workshop.house, folder, uppgett={"granskat av": "Någon"})
    assert len(made.kvitto["rattsliga_andringar"]) == 1
    assert (made.nr, made.kalla) == (2, "mapp")
    assert made.kvitto["uppgett"] == {"granskat av": "Någon"}
    assert "inte kontrollerat" in made.kvitto["granskning"]
    assert bundle(workshop) == made.bundles["prov"]


def test_a_folder_that_is_published_already_is_told(workshop: Workshop, tmp_path: Path) -> None:
    with pytest.raises(mapp.NothingNew):
        publish_folder(workshop.house, exported(workshop, tmp_path / "mapp"))


def test_a_folder_with_faults_is_refused(
    workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = exported(workshop, tmp_path / "mapp")
    (folder / FORM).write_bytes(b"{")
    red = {**GREEN, "modeller": ["forms/prov/kort.form: går inte att läsa"]}
    monkeypatch.setattr(mapp, "check_tree", lambda _tree, _tell: red)
    with pytest.raises(GateClosed, match=r"kort\.form"):
        publish_folder(workshop.house, folder)
    assert latest_nr(workshop.house) == 1


def test_a_folder_does_not_take_back_what_was_published_since(workshop: Workshop, tmp_path: Path) -> None:
    folder = exported(workshop, tmp_path / "mapp")
    publish(workshop.house, workshop.vera, workshop.reviewed())
    (folder / DMN).write_bytes((folder / DMN).read_bytes() + b"\n")
    with pytest.raises(mapp.FolderBehind) as told:
        publish_folder(workshop.house, folder)
    assert told.value.paths == (FORM,)
    assert publish_folder(workshop.house, folder, take_back=True).kvitto["tar_tillbaka"] == [FORM]


def test_a_changed_folder_is_followed_until_something_was_published(workshop: Workshop) -> None:
    assert follow_folder(workshop.house) is None  # nothing is published at all
    workshop.draft()
    assert follow_folder(workshop.house) is None
    opened = workshop.house.opened_with
    files = {**opened.files, FORM: opened.files[FORM] + b"\n"}
    newer = replace(workshop.house, opened_with=library_of(opened.root, files))
    assert "publicering 2" in (follow_folder(newer) or "")
    assert [one.kalla for one in list_publiceringar(newer, workshop.vera)] == ["start", "start"]
    publish(newer, workshop.vera, workshop.reviewed(b"\n\n"))
    assert "inte lik publicering 3" in (follow_folder(newer) or "")
    assert latest_nr(newer) == 3


def test_a_number_is_given_once(workshop: Workshop) -> None:
    workshop.draft()
    tree = published_tree(workshop.house)
    with pytest.raises(Duplicate), workshop.house.write() as connection:
        insert_publicering(workshop.house, connection, workshop.vera, tree, kalla="mapp", titel="", after=0)
