"""Drafts: made on the latest publication, taken back, given up, and taken up again."""

from __future__ import annotations

import pytest

from server.errors import InvalidInput, NotAllowed
from server.verkstad import forslag, trad
from server.verkstad.errors import ForslagLocked, ForslagNotFound, PathRejected
from server.verkstad.publiceringar import list_publiceringar, tree_of_publicering
from tests.verkstad_house import BPMN, FORM, Workshop


def test_the_first_draft_publishes_what_the_house_was_opened_with(workshop: Workshop) -> None:
    before = workshop.house.library.bundle("prov").version
    draft = workshop.draft()
    assert (draft.bas, draft.status, dict(draft.forfattare)) == (1, "utkast", {"vera": "Vera"})
    [first] = list_publiceringar(workshop.house, workshop.vera)
    assert (first.nr, first.kalla, first.namn) == (1, "start", "Lagrum")
    assert first.bundles["prov"] == before == workshop.house.library.bundle("prov").version


def test_a_new_draft_is_its_base(workshop: Workshop) -> None:
    draft = workshop.draft()
    tree = trad.tree_of(workshop.house, draft.id)
    assert tree == trad.base_of(workshop.house, draft.id) == tree_of_publicering(workshop.house, 1)
    assert trad.tree_hash(tree) == list_publiceringar(workshop.house, workshop.vera)[0].tree


def test_files_of_a_process_come_in_groups(workshop: Workshop) -> None:
    files = trad.files_of(trad.tree_of(workshop.house, workshop.draft().id), "prov")
    assert files["process"] == (BPMN,)
    assert FORM in files["formular"]
    assert files["regler"] == ("processes/prov/provning.dmn",)


def test_a_tree_can_be_unpacked_as_a_folder(workshop: Workshop) -> None:
    tree = trad.tree_of(workshop.house, workshop.draft().id)
    with trad.unpacked(tree) as folder:
        assert (folder / BPMN).read_bytes() == tree[BPMN]
    assert not folder.exists()


def test_only_a_verksamhetsutvecklare_makes_drafts(workshop: Workshop) -> None:
    for actor in (workshop.gustav, workshop.miriam, workshop.anna):
        with pytest.raises(NotAllowed):
            forslag.create_forslag(workshop.house, actor, "prov", "Nytt")


def test_a_case_officer_does_not_see_drafts(workshop: Workshop) -> None:
    draft = workshop.draft()
    with pytest.raises(NotAllowed):
        forslag.load_forslag(workshop.house, workshop.anna, draft.id)


@pytest.mark.parametrize(
    ("process", "titel"), [("prov", " "), ("prov", "x" * 201), ("../etc", "Nytt"), ("", "Nytt")]
)
def test_a_draft_needs_a_title_and_a_name_of_a_process(workshop: Workshop, process: str, titel: str) -> None:
    with pytest.raises(InvalidInput):
        forslag.create_forslag(workshop.house, workshop.vera, process, titel)


def test_drafts_are_listed_with_the_last_changed_first(workshop: Workshop, clock: object) -> None:
    one = workshop.draft("Ett")
    clock.advance(minutes=1)  # type: ignore[attr-defined]
    two = workshop.draft("Två")
    assert [item.id for item in forslag.list_forslag(workshop.house, workshop.gustav)] == [two.id, one.id]
    clock.advance(minutes=1)  # type: ignore[attr-defined]
    forslag.rename(workshop.house, workshop.vera, one.id, "Ett igen")
    assert [item.titel for item in forslag.list_forslag(workshop.house, workshop.vera)] == ["Ett igen", "Två"]


def test_a_draft_that_was_given_up_can_be_taken_up(workshop: Workshop) -> None:
    draft = workshop.draft()
    assert forslag.discard(workshop.house, workshop.vera, draft.id).status == "forkastat"
    with pytest.raises(ForslagLocked):
        forslag.discard(workshop.house, workshop.vera, draft.id)
    assert forslag.take_up(workshop.house, workshop.vera, draft.id).status == "utkast"


def test_an_unknown_draft_is_not_found(workshop: Workshop) -> None:
    with pytest.raises(ForslagNotFound):
        trad.tree_of(workshop.house, "0" * 32)


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "processes/../../etc/passwd.toml",
        "processes/./prov/prov.bpmn",
        "processes//prov.bpmn",
        "processes\\prov.bpmn",
        "processes/prov/.dold.toml",
        "tasks/farlig.py",
        "processes/prov/farlig.py",
        "processes/prov/prov",
        "processes",
        "server/x.toml",
        "processes/" + "a" * 200 + ".bpmn",
        "processes/prov/åäö.bpmn",
        "processes/prov/a\x00b.bpmn",
    ],
)
def test_a_tree_holds_no_other_paths(path: str) -> None:
    with pytest.raises(PathRejected):
        trad.check_path(path)


def test_what_is_done_is_logged(workshop: Workshop) -> None:
    draft = workshop.draft()
    forslag.discard(workshop.house, workshop.vera, draft.id)
    with workshop.house.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT handling, aktor, ting_id FROM logg WHERE ting <> 'medarbetare'"
        )
        logged = {tuple(row) for row in rows}
    assert ("publicera", "lagrum", "1") in logged
    assert {("skapa_utkast", "vera", draft.id), ("forkasta_utkast", "vera", draft.id)} <= logged
