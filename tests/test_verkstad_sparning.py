"""Saves: each with its history, two authors at once, and nobody's work lost."""

from __future__ import annotations

import pytest

from server.errors import NotAllowed
from server.verkstad import forslag, sparning, trad
from server.verkstad.errors import (
    FilNotFound,
    ForslagLocked,
    GrundKrock,
    Krock,
    PathRejected,
    SparningNotFound,
    TooLarge,
)
from server.verkstad.publiceringar import published_tree
from tests.verkstad_house import BPMN, DMN, FORM, Workshop


def save(workshop: Workshop, draft: str, content: bytes, nr: int, who: str = "vera") -> sparning.Sparning:
    return sparning.save_fil(workshop.house, getattr(workshop, who), draft, FORM, content, nr)


def load(workshop: Workshop, draft: str, who: str = "vera") -> sparning.FilVy:
    return sparning.load_fil(workshop.house, getattr(workshop, who), draft, FORM)


def test_a_saved_file_is_the_drafts(workshop: Workshop) -> None:
    draft = workshop.draft().id
    first = load(workshop, draft)
    assert first.sparning == 0
    saved = save(workshop, draft, b"{}", 0)
    assert (saved.nr, saved.av, saved.namn, saved.slag) == (1, "vera", "Vera", "sparad")
    assert load(workshop, draft).innehall == b"{}"
    assert trad.tree_of(workshop.house, draft)[FORM] == b"{}"
    assert trad.base_of(workshop.house, draft)[FORM] == first.innehall


def test_a_broken_file_can_be_saved(workshop: Workshop) -> None:
    draft = workshop.draft().id
    sparning.save_fil(workshop.house, workshop.vera, draft, BPMN, b"<inte xml \xff", 0)
    assert trad.tree_of(workshop.house, draft)[BPMN] == b"<inte xml \xff"


def test_what_is_written_is_kept_for_its_author(workshop: Workshop) -> None:
    draft = workshop.draft().id
    sparning.save_kladd(workshop.house, workshop.vera, draft, FORM, b"halv", 0)
    own, other = load(workshop, draft), load(workshop, draft, "viktor")
    assert own.kladd is not None
    assert (own.kladd.innehall, own.kladd.bygger_pa) == (b"halv", 0)
    assert other.kladd is None
    assert [(one.av, one.innehall) for one in other.andra] == [("vera", b"halv")]
    assert own.innehall == other.innehall != b"halv"


def test_saving_takes_the_kladd_away(workshop: Workshop) -> None:
    draft = workshop.draft().id
    sparning.save_kladd(workshop.house, workshop.vera, draft, FORM, b"halv", 0)
    save(workshop, draft, b"hel", 0)
    assert load(workshop, draft).kladd is None


def test_of_two_authors_the_second_is_told_and_both_are_kept(workshop: Workshop) -> None:
    draft = workshop.draft().id
    save(workshop, draft, b"veras", 0)
    with pytest.raises(Krock) as told:
        save(workshop, draft, b"viktors", 0, "viktor")
    assert (told.value.status, told.value.sparning, told.value.namn) == (409, 1, "Vera")
    seen = load(workshop, draft, "viktor")
    assert (seen.innehall, seen.sparning) == (b"veras", 1)
    assert seen.kladd is not None
    assert seen.kladd.innehall == b"viktors"
    kept = sparning.history(workshop.house, workshop.vera, draft, FORM)
    assert [(one.nr, one.slag, one.av) for one in kept] == [(2, "krock", "viktor"), (1, "sparad", "vera")]
    assert sparning.load_sparning(workshop.house, workshop.vera, draft, 2) == b"viktors"


def test_after_a_conflict_one_saves_on_top(workshop: Workshop) -> None:
    draft = workshop.draft().id
    save(workshop, draft, b"veras", 0)
    with pytest.raises(Krock):
        save(workshop, draft, b"viktors", 0, "viktor")
    save(workshop, draft, b"bada", load(workshop, draft, "viktor").sparning, "viktor")
    assert load(workshop, draft).innehall == b"bada"
    assert load(workshop, draft, "viktor").kladd is None


def test_saving_what_the_other_saved_is_no_conflict(workshop: Workshop) -> None:
    draft = workshop.draft().id
    save(workshop, draft, b"lika", 0)
    assert save(workshop, draft, b"lika", 0, "viktor").nr == 1
    assert len(sparning.history(workshop.house, workshop.vera, draft)) == 1


def test_two_files_do_not_collide(workshop: Workshop) -> None:
    draft = workshop.draft().id
    save(workshop, draft, b"{}", 0)
    sparning.save_fil(workshop.house, workshop.viktor, draft, BPMN, b"<x/>", 0)
    assert len(sparning.history(workshop.house, workshop.vera, draft)) == 2


def test_a_save_that_nobody_made_cannot_be_built_on(workshop: Workshop) -> None:
    draft = workshop.draft().id
    with pytest.raises(SparningNotFound):
        save(workshop, draft, b"{}", 7)


def test_restoring_is_a_save_of_its_own(workshop: Workshop) -> None:
    draft = workshop.draft().id
    for nr, content in enumerate((b"ett", b"tva")):
        save(workshop, draft, content, nr)
    restored = sparning.restore(workshop.house, workshop.viktor, draft, 1)
    assert (restored.nr, restored.slag, restored.av) == (3, "återställd", "viktor")
    assert load(workshop, draft).innehall == b"ett"


def test_what_is_as_the_base_is_no_change(workshop: Workshop) -> None:
    draft = workshop.draft().id
    before = trad.tree_hash(trad.tree_of(workshop.house, draft))
    save(workshop, draft, b"ett", 0)
    assert trad.tree_hash(trad.tree_of(workshop.house, draft)) != before
    sparning.restore_base(workshop.house, workshop.vera, draft, FORM)
    assert trad.tree_hash(trad.tree_of(workshop.house, draft)) == before
    assert workshop.count("forslag_fil") == 0


def test_a_file_can_be_added_removed_and_restored(workshop: Workshop) -> None:
    draft = workshop.draft().id
    path = "features/prov/prov.feature"
    added = sparning.add_fil(workshop.house, workshop.vera, draft, path, b"# language: sv")
    with pytest.raises(PathRejected, match="finns redan"):
        sparning.add_fil(workshop.house, workshop.vera, draft, path)
    removed = sparning.delete_fil(workshop.house, workshop.vera, draft, path, added.nr)
    assert removed.borttagen
    with pytest.raises(FilNotFound):
        sparning.load_fil(workshop.house, workshop.vera, draft, path)
    sparning.restore(workshop.house, workshop.vera, draft, added.nr)
    assert trad.tree_of(workshop.house, draft)[path] == b"# language: sv"


def test_a_file_of_the_base_can_be_removed(workshop: Workshop) -> None:
    draft = workshop.draft().id
    sparning.delete_fil(workshop.house, workshop.vera, draft, FORM, 0)
    assert FORM not in trad.tree_of(workshop.house, draft)
    assert FORM in trad.base_of(workshop.house, draft)
    with pytest.raises(Krock):
        save(workshop, draft, b"viktors", 0, "viktor")


def test_no_file_lies_where_another_is_a_folder(workshop: Workshop) -> None:
    draft = workshop.draft().id
    with pytest.raises(PathRejected, match="krockar"):
        sparning.add_fil(workshop.house, workshop.vera, draft, f"{FORM}/under.form", b"{}")


def test_a_file_has_a_size(workshop: Workshop) -> None:
    draft = workshop.draft().id
    save(workshop, draft, b"x" * sparning.MAX_BYTES, 0)
    for call in (sparning.save_fil, sparning.save_kladd):
        with pytest.raises(TooLarge):
            call(workshop.house, workshop.vera, draft, FORM, b"x" * (sparning.MAX_BYTES + 1), 1)


def test_only_a_verksamhetsutvecklare_saves(workshop: Workshop) -> None:
    draft = workshop.draft().id
    for who in ("gustav", "miriam", "anna"):
        with pytest.raises(NotAllowed):
            save(workshop, draft, b"{}", 0, who)
    assert load(workshop, draft, "gustav").sparning == 0


def test_what_is_saved_in_vain_is_kept(workshop: Workshop) -> None:
    draft = workshop.draft().id
    with workshop.house.write() as connection:
        connection.exec_driver_sql("UPDATE forslag SET status = 'granskning'")
    with pytest.raises(ForslagLocked, match="under granskning"):
        save(workshop, draft, b"for sent", 0)
    kept = load(workshop, draft).kladd
    assert kept is not None
    assert kept.innehall == b"for sent"


def test_everybody_who_saved_is_an_author(workshop: Workshop) -> None:
    draft = workshop.draft().id
    save(workshop, draft, b"{}", 0, "viktor")
    assert set(forslag.load_forslag(workshop.house, workshop.vera, draft).forfattare) == {"vera", "viktor"}


# ---------------------------------------------------------------- a newer base


def publish(workshop: Workshop, changes: dict[str, bytes | None]) -> None:
    workshop.publish_past_the_gate(changes)


def test_a_newer_base_comes_under_the_drafts_changes(workshop: Workshop) -> None:
    draft = workshop.draft().id
    save(workshop, draft, b"veras", 0)
    publish(workshop, {DMN: trad.tree_of(workshop.house, draft)[DMN] + b"\n"})
    moved = sparning.rebase(workshop.house, workshop.viktor, draft)
    tree = trad.tree_of(workshop.house, draft)
    assert (moved.bas, tree[FORM]) == (2, b"veras")
    assert tree[DMN] == published_tree(workshop.house)[DMN]


def test_an_editor_open_on_the_old_base_is_told(workshop: Workshop) -> None:
    draft = workshop.draft().id
    opened = load(workshop, draft)
    publish(workshop, {FORM: b"{}"})
    sparning.rebase(workshop.house, workshop.viktor, draft)
    with pytest.raises(Krock):
        save(workshop, draft, b"veras", opened.sparning)
    assert load(workshop, draft).innehall == b"{}"


def test_what_both_changed_is_listed_and_nothing_happens(workshop: Workshop) -> None:
    draft = workshop.draft().id
    save(workshop, draft, b"veras", 0)
    publish(workshop, {FORM: b"nya"})
    assert sparning.changed_in_both(workshop.house, workshop.vera, draft) == (FORM,)
    with pytest.raises(GrundKrock) as told:
        sparning.rebase(workshop.house, workshop.vera, draft)
    assert told.value.paths == (FORM,)
    assert forslag.load_forslag(workshop.house, workshop.vera, draft).bas == 1
    assert load(workshop, draft).innehall == b"veras"


@pytest.mark.parametrize(("chosen", "left"), [("utkast", b"veras"), ("grund", b"nya")])
def test_what_both_changed_is_chosen_by_hand(workshop: Workshop, chosen: str, left: bytes) -> None:
    draft = workshop.draft().id
    save(workshop, draft, b"veras", 0)
    publish(workshop, {FORM: b"nya"})
    sparning.rebase(workshop.house, workshop.vera, draft, {FORM: chosen})
    assert load(workshop, draft).innehall == left
    assert sparning.load_sparning(workshop.house, workshop.vera, draft, 1) == b"veras"


def test_what_both_changed_alike_is_no_conflict(workshop: Workshop) -> None:
    draft = workshop.draft().id
    save(workshop, draft, b"lika", 0)
    publish(workshop, {FORM: b"lika"})
    sparning.rebase(workshop.house, workshop.vera, draft)
    assert load(workshop, draft).innehall == b"lika"
    assert workshop.count("forslag_fil") == 0


def test_a_file_removed_in_one_and_changed_in_the_other_is_a_conflict(workshop: Workshop) -> None:
    draft = workshop.draft().id
    sparning.delete_fil(workshop.house, workshop.vera, draft, FORM, 0)
    publish(workshop, {FORM: b"nya"})
    with pytest.raises(GrundKrock):
        sparning.rebase(workshop.house, workshop.vera, draft)


def test_a_draft_on_the_latest_base_is_left_as_it_is(workshop: Workshop) -> None:
    draft = workshop.draft()
    assert sparning.rebase(workshop.house, workshop.vera, draft.id) == draft
