"""Completing a task: once, by one person, all of it or nothing."""

import threading
from typing import Any

import pytest

from server.cases import (
    Completed,
    complete_uppgift,
    find_utkast,
    list_uppgifter,
    load_arende,
    load_uppgift,
    preview_uppgift,
    release_uppgift,
    save_utkast,
    take_uppgift,
)
from server.cases.errors import (
    KeyReused,
    StaleVersion,
    UppgiftClosed,
    UppgiftNotFound,
    UppgiftTaken,
    WrongRole,
)
from server.errors import Conflict, InvalidInput, LegalStop
from tests.small_house import Office

TABLES = (
    "arende",
    "steg",
    "svar",
    "uppgift",
    "bevakning",
    "vantar",
    "beslut",
    "brev",
    "utkorg",
    "idempotens",
)


def _counts(office: Office) -> dict[str, int]:
    return {table: office.count(table) for table in TABLES}


def test_completing_opens_the_next_task(office: Office) -> None:
    done = office.reach("beslut")
    assert [task["box"] for task in done.oppna_uppgifter] == ["besluta"]
    assert done.regler[0]["rad"] == ["rad_lagom"]
    assert done.regler[0]["lagrum"] == ["12 kap. 1 § SoL", "12 kap. 4 § SoL"]


def test_a_step_says_who_when_and_which_rule_rows(office: Office) -> None:
    done = office.reach("slut", text="hemligt")
    view = load_arende(office.house, office.anna, done.arende)
    written = {step["box"]: step for step in view.handelser}
    assert written["skriv"]["av_namn"] == "Anna"
    assert written["skriv"]["roll"] == "socialsekreterare"
    assert len(written["skriv"]["svar_hash"]) == 64
    assert written["prova"]["regler"][0]["rad"] == ["rad_lagom"]
    assert written["prova"]["grenar"] == ["R-10"]
    assert written["vart"]["flode"] == ["f_slut"]


def test_the_same_key_answers_the_same_and_completes_once(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    svar = {"val": "tid", "antal": 1, "sista_dag": "2026-06-01"}
    first = complete_uppgift(office.house, office.anna, task["id"], version=1, svar=svar, key="n1")
    before = _counts(office)
    again = complete_uppgift(office.house, office.anna, task["id"], version=1, svar=svar, key="n1")
    assert again == first
    assert _counts(office) == before


def test_the_same_key_for_something_else_is_refused(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    complete_uppgift(
        office.house, office.anna, task["id"], version=1, svar={"val": "igen", "antal": 1}, key="n"
    )
    with pytest.raises(KeyReused):
        complete_uppgift(
            office.house, office.anna, task["id"], version=1, svar={"val": "slut", "antal": 1}, key="n"
        )


def test_the_second_reads_who_was_first_and_keeps_the_draft(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    office.complete(task, office.bo, val="beslut", antal=1)
    with pytest.raises(UppgiftClosed) as lost:
        office.complete(task, office.anna, val="slut", antal=2, text="min text")
    assert lost.value.forst == "Bo"
    assert "Bo hann före" in lost.value.detail
    assert "Besluta" in lost.value.detail
    kept = find_utkast(office.house, office.anna, task["id"])
    assert kept is not None
    assert kept["varden"]["text"] == "min text"


def test_a_stale_version_is_refused(office: Office) -> None:
    done = office.reach("bada")
    ett, tva = done.oppna_uppgifter
    office.complete(ett)
    with pytest.raises(StaleVersion):
        office.complete(tva)
    office.complete({**tva, "version": tva["version"] + 1})


@pytest.mark.parametrize(
    "svar",
    [
        {"val": "igen"},
        {"val": "annat", "antal": 1},
        {"val": "igen", "antal": "många"},
        {"val": "igen", "antal": 1, "okant": 1},
        {"val": "igen", "antal": 1, "text": "x" * 20_000},
    ],
)
def test_bad_answers_change_nothing(office: Office, svar: dict[str, Any]) -> None:
    task = office.open()["oppna_uppgifter"][0]
    before = _counts(office)
    with pytest.raises(InvalidInput):
        office.complete(task, **svar)
    assert _counts(office) == before


def test_what_the_law_forbids_changes_nothing(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    before = _counts(office)
    with pytest.raises(LegalStop) as stop:
        office.complete(task, val="slut", antal=101)
    assert stop.value.grenar == ("R-16",)
    assert "12 kap. 4 § SoL" in stop.value.detail
    assert _counts(office) == before
    assert load_uppgift(office.house, office.anna, task["id"]).row["version"] == 1


def test_an_error_in_the_middle_of_writing_changes_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = office.open()["oppna_uppgifter"][0]
    before = _counts(office)
    monkeypatch.setattr("server.cases.writing._open_children", _fail)  # when all its rows are written
    with pytest.raises(RuntimeError):
        complete_uppgift(office.house, office.anna, task["id"], version=1, svar={"val": "slut", "antal": 1})
    assert _counts(office) == before


def _fail(*_: object) -> None:
    raise RuntimeError("power cut")


def test_other_roles_may_not_complete(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    with pytest.raises(WrongRole):
        office.complete(task, office.eva, val="slut", antal=1)


def test_a_task_held_by_another_is_refused_until_released(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    take_uppgift(office.house, office.bo, task["id"])
    with pytest.raises(UppgiftTaken, match="Bo"):
        office.complete(task, val="slut", antal=1)
    with pytest.raises(UppgiftTaken):
        take_uppgift(office.house, office.anna, task["id"])
    release_uppgift(office.house, office.bo, task["id"])
    office.complete(task, val="slut", antal=1)


def test_no_such_task(office: Office) -> None:
    with pytest.raises(UppgiftNotFound):
        complete_uppgift(office.house, office.anna, "inget", version=1, svar={})


def test_preview_changes_nothing_and_shows_the_letter(office: Office) -> None:
    task = office.reach("beslut").oppna_uppgifter[0]
    before = {**_counts(office), "logg": office.count("logg")}
    seen = preview_uppgift(office.house, office.anna, task["id"], {"skal": "Därför."})
    assert {**_counts(office), "logg": office.count("logg")} == before
    assert "Test Testsson" in seen.brev[0]
    assert "Därför." in seen.brev[0]
    assert seen.beslutsfattare == ["socialsekreterare"]
    assert seen.delegationspunkt == "2.7"


def test_preview_tells_of_a_legal_stop(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    seen = preview_uppgift(office.house, office.anna, task["id"], {"val": "slut", "antal": 500})
    assert seen.stop is not None
    assert seen.stop.grenar == ("R-16",)


def test_a_draft_is_ones_own_and_goes_when_the_task_is_done(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    save_utkast(office.house, office.anna, task["id"], {"antal": "inget tal", "okant": 1})
    save_utkast(office.house, office.bo, task["id"], {"text": "Bos"})
    view = load_uppgift(office.house, office.anna, task["id"])
    assert view.utkast is not None
    assert view.utkast["varden"] == {"antal": "inget tal"}
    assert [one["namn"] for one in view.row["utkast_av"]] == ["Bo"]
    office.complete(task, val="slut", antal=1)
    assert find_utkast(office.house, office.anna, task["id"]) is None
    assert find_utkast(office.house, office.bo, task["id"]) is not None


def test_two_at_the_same_moment_one_wins(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    results: list[Completed | Conflict] = []
    start = threading.Barrier(6)

    def submit(actor: Any) -> None:
        start.wait()
        try:
            results.append(office.complete(task, actor, val="igen", antal=1))
        except Conflict as lost:
            results.append(lost)

    threads = [threading.Thread(target=submit, args=(who,)) for who in [office.anna, office.bo] * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(isinstance(one, Completed) for one in results) == 1
    assert all(isinstance(one, Completed | UppgiftClosed) for one in results)
    assert len(list_uppgifter(office.house, office.anna).items) == 1


def test_a_double_click_at_the_same_moment_answers_the_same(office: Office) -> None:
    task = office.open()["oppna_uppgifter"][0]
    results: list[Completed] = []
    start = threading.Barrier(4)

    def submit() -> None:
        start.wait()
        svar = {"val": "igen", "antal": 1}
        results.append(
            complete_uppgift(office.house, office.anna, task["id"], version=1, svar=svar, key="klick")
        )

    threads = [threading.Thread(target=submit) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4
    assert all(one == results[0] for one in results)
    assert office.count("svar") == 1
