"""Moving running ärenden to a new version: tried, moved one by one, moved back; what is kept."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from server.access import WORKER, scope_of
from server.assessment import decide
from server.cases import (
    House,
    complete_uppgift,
    deliver_meddelande,
    list_logg,
    list_uppgifter,
    load_arende,
    load_beslut,
    load_kvitto,
    load_uppgift,
    moving,
    save_utkast,
    take_uppgift,
    work,
)
from server.errors import InvalidInput, NotAllowed
from server.store import flytt as store
from server.store.tables import arende as arenden
from server.verkstad import flyttning
from server.verkstad.flytt import (
    DATUM,
    INLEDNING,
    STEG,
    Flytt,
    FlyttChanged,
    FlyttNotReady,
    answer_lagdag,
    create_flytt,
    list_to_move,
    load_flytt,
    save_karta,
)
from server.verkstad.flyttjobb import KOR, PROV
from server.verkstad.flyttkarta import rows_of
from server.verkstad.flyttning import dry_run, list_results, run_plan, undo
from server.verkstad.jobb import add_jobb, load_jobb, run_next_jobb
from tests.conftest import StillClock
from tests.moved_house import (
    ADDED_CHECK,
    LATER_TIMER,
    NEW_QUESTION,
    RENAMED_FIRST,
    RENAMED_TWO,
    Move,
    next_version,
    silent,
)
from tests.small_house import Office, hire

REASON = "Äldre bestämmelser gäller ärenden som har inletts före ikraftträdandet."


@pytest.fixture
def stage(office: Office) -> Move:
    return Move(office)


def planned(house: House, stage: Move, regel: str = STEG, datum: date | None = None) -> Flytt:
    """A plan that has been answered and tried."""
    plan = create_flytt(house, stage.vera, "prov")
    answer_lagdag(house, stage.jonas, plan.id, regel, datum, REASON)
    dry_run(house, stage.vera, plan.id, silent)
    return load_flytt(house, stage.vera, plan.id)


def moved(house: House, stage: Move, **more: Any) -> Flytt:
    plan = planned(house, stage, **more)
    run_plan(house, stage.vera, plan.id, None, silent)
    return plan


def statuses(house: House, stage: Move, plan: Flytt) -> list[tuple[str, str | None]]:
    return [(row.status, row.skal) for row in list_results(house, stage.vera, plan.id)]


def bundle_of(house: House, arende_id: str) -> Any:
    with house.read() as connection:
        return connection.execute(arenden.select().where(arenden.c.id == arende_id)).one()


def test_a_moved_arende_goes_on_in_the_new_version(stage: Move) -> None:
    waiting = stage.there("vanta")
    new = next_version(stage.office.house, ADDED_CHECK)
    moved(new, stage)
    deliver_meddelande(new, WORKER, "af_svar", waiting, {})
    anna = stage.office.anna
    for box in ("efter", "kontroll"):
        task = list_uppgifter(new, anna).items[0]
        assert task["box"] == box
        complete_uppgift(new, anna, task["id"], version=bundle_of(new, waiting).version, svar={})
    assert load_arende(new, anna, waiting).row["status"] == "avslutat"


def test_a_task_keeps_its_id_holder_and_term(stage: Move) -> None:
    stage.there("tid", sista_dag="2026-06-01")
    anna, house = stage.office.anna, stage.office.house
    before = list_uppgifter(house, anna).items[0]
    take_uppgift(house, anna, before["id"])
    new = next_version(house, LATER_TIMER, ("=sista_dag", "=null"), ('name="Bevaka"', 'name="Bevaka noga"'))
    moved(new, stage)
    after = list_uppgifter(new, anna).items[0]
    assert (after["id"], after["forfaller"], after["tagen_av"]) == (before["id"], before["forfaller"], "anna")
    assert after["namn"] == "Bevaka noga"


def test_an_open_timer_is_not_restarted(stage: Move) -> None:
    there = stage.there("tid", sista_dag="2026-06-01")
    before = load_arende(stage.office.house, stage.office.anna, there).bevakningar[0]["due_at"]
    new = next_version(stage.office.house, LATER_TIMER)
    moved(new, stage)
    assert load_arende(new, stage.office.anna, there).bevakningar[0]["due_at"] == before


def test_a_timer_is_restarted_when_asked_and_rings_then(stage: Move, clock: StillClock) -> None:
    there = stage.there("tid", sista_dag="2026-06-01")
    new = next_version(stage.office.house, LATER_TIMER)
    plan = create_flytt(new, stage.vera, "prov")
    save_karta(new, stage.vera, plan.id, 1, {}, ["prov/for_sent"])
    answer_lagdag(new, stage.jonas, plan.id, STEG, None, REASON)
    dry_run(new, stage.vera, plan.id, silent)
    run_plan(new, stage.vera, plan.id, None, silent)
    watch = load_arende(new, stage.office.anna, there).bevakningar[0]
    assert watch["due_at"].date() == date(2026, 8, 29)
    clock.advance(days=120)
    work(new)
    assert [one["box"] for one in list_uppgifter(new, stage.office.anna).items] == ["paminna"]


def test_a_task_that_is_gone_is_not_moved_and_says_why(stage: Move) -> None:
    stage.there("bada")
    new = next_version(stage.office.house, RENAMED_TWO)
    plan = planned(new, stage)
    (row,) = list_results(new, stage.vera, plan.id)
    assert (row.status, row.namn) == ("gar_inte", "Två")
    assert row.skal is not None
    assert "Välj var ärendet ska fortsätta" in row.skal
    assert run_plan(new, stage.vera, plan.id, None, silent) == {"flyttad": 0, "gar_inte": 0}


def test_a_map_by_hand_lets_it_go(stage: Move) -> None:
    there = stage.there("bada")
    new = next_version(stage.office.house, RENAMED_TWO)
    plan = create_flytt(new, stage.vera, "prov")
    row = next(one for one in rows_of(new, stage.vera, plan) if one.plats == "prov/tva")
    assert (row.fattas, row.antal, ("prov/tre", "Två") in row.val) == (True, 1, True)
    save_karta(new, stage.vera, plan.id, 1, {"prov/tva": "prov/tre"}, [])
    answer_lagdag(new, stage.jonas, plan.id, STEG, None, REASON)
    assert dry_run(new, stage.vera, plan.id, silent) == {"gar": 1, "gar_inte": 0}
    run_plan(new, stage.vera, plan.id, None, silent)
    open_boxes = {one["box"] for one in load_arende(new, stage.office.anna, there).oppna_uppgifter}
    assert open_boxes == {"ett", "tre"}


def test_a_plan_does_not_run_before_the_law_is_answered(stage: Move) -> None:
    stage.there()
    new = next_version(stage.office.house, ADDED_CHECK)
    plan = create_flytt(new, stage.vera, "prov")
    dry_run(new, stage.vera, plan.id, silent)
    with pytest.raises(FlyttNotReady, match="vilken dags lag"):
        run_plan(new, stage.vera, plan.id, None, silent)


def test_a_plan_does_not_run_untried_nor_with_a_map_that_was_changed(stage: Move) -> None:
    stage.there()
    new = next_version(stage.office.house, ADDED_CHECK)
    plan = create_flytt(new, stage.vera, "prov")
    answer_lagdag(new, stage.jonas, plan.id, STEG, None, REASON)
    with pytest.raises(FlyttNotReady, match="provflytt"):
        run_plan(new, stage.vera, plan.id, None, silent)
    dry_run(new, stage.vera, plan.id, silent)
    save_karta(new, stage.vera, plan.id, 1, {"prov/efter": ""}, [])
    with pytest.raises(FlyttNotReady, match="provflytt"):
        run_plan(new, stage.vera, plan.id, None, silent)


def test_only_a_jurist_answers_and_with_a_reason(stage: Move) -> None:
    stage.there()
    new = next_version(stage.office.house, ADDED_CHECK)
    plan = create_flytt(new, stage.vera, "prov")
    with pytest.raises(NotAllowed):
        answer_lagdag(new, stage.vera, plan.id, STEG, None, REASON)
    with pytest.raises(InvalidInput) as refused:
        answer_lagdag(new, stage.jonas, plan.id, DATUM, None, " ")
    assert [one.falt for one in refused.value.fel] == ["lagdag", "skal"]
    answered = answer_lagdag(new, stage.jonas, plan.id, DATUM, date(2025, 6, 30), REASON)
    assert (answered.lagdag_namn, answered.lagdag_skal) == ("Jonas", REASON)


@pytest.mark.parametrize(
    ("regel", "datum", "expected"),
    [
        (INLEDNING, None, date(2026, 5, 4)),
        (STEG, None, None),
        (DATUM, date(2025, 6, 30), date(2025, 6, 30)),
    ],
)
def test_the_day_whose_law_applies_is_kept_on_the_arende(
    stage: Move, clock: StillClock, regel: str, datum: date | None, expected: date | None
) -> None:
    there = stage.there()
    clock.advance(days=40)
    new = next_version(stage.office.house, ADDED_CHECK)
    moved(new, stage, regel=regel, datum=datum)
    assert bundle_of(new, there).lagdag == expected


def test_the_receipt_says_the_version_and_the_day_whose_law_applied(stage: Move, clock: StillClock) -> None:
    there = stage.there("beslut")
    clock.advance(days=40)
    new = next_version(stage.office.house, ADDED_CHECK)
    moved(new, stage, regel=INLEDNING)
    anna, task = stage.office.anna, list_uppgifter(new, stage.office.anna).items[0]
    version = bundle_of(new, there).version
    done = complete_uppgift(new, anna, task["id"], version=version, svar={"skal": "Skäl."})
    kvitto = load_kvitto(new, anna, done.beslut[0])
    assert kvitto["modeller"] == new.library.bundle("prov").version
    assert kvitto["lagdag"] == "2026-05-04"
    assert load_beslut(new, anna, done.beslut[0])["datum"] == date(2026, 6, 13)


def test_the_law_of_another_day_chooses_parameters_but_not_who_may_decide(stage: Move) -> None:
    house = stage.office.house
    profile, rules = house.profiles["malmo"], house.library.bundle("prov").rules
    day = date(2026, 5, 4)
    now = decide(rules, profile, "provning", {"antal": 1}, beslutsdatum=day, stodmanad="2026-05")
    assert (
        decide(
            rules,
            profile,
            "provning",
            {"antal": 1},
            beslutsdatum=day,
            stodmanad="2026-05",
            lagdag=date(2026, 1, 1),
        ).value
        == now.value
    )
    early = profile.param_on(day, "2026-05", None, date(2013, 7, 1))
    assert early.keys() < profile.param_on(day, "2026-05").keys()
    assert early["delegation"] == profile.param_on(day, "2026-05")["delegation"]


def test_each_step_knows_its_version_for_ever(stage: Move) -> None:
    there = stage.there("bada", text="Hej")
    old = bundle_of(stage.office.house, there).bundle
    new = next_version(stage.office.house, ADDED_CHECK, NEW_QUESTION, *RENAMED_FIRST)
    moved(new, stage)
    view = load_arende(new, stage.office.anna, there)
    assert next((step["namn"], step["modeller"]) for step in view.handelser) == ("start", old)
    last = view.handelser[-1]
    assert (last["namn"], last["av_namn"]) == ("Flyttad till ny version", "Vera")
    assert last["modeller"] == new.library.bundle("prov").version != old
    assert (view.tidigare[0]["formular"], view.tidigare[0]["modeller"]) == ("skriv", old)


def test_the_move_is_in_the_log_of_the_arende(stage: Move) -> None:
    there = stage.there()
    new = next_version(stage.office.house, ADDED_CHECK)
    plan = moved(new, stage)
    rows = list_logg(new, stage.office.anna, there).items
    assert ("flytta_arende", plan.id, "vera") in [
        (row["handling"], row["ting_id"], row["aktor"]) for row in rows
    ]


def test_a_draft_stays_with_what_is_no_longer_asked(stage: Move) -> None:
    task = stage.opened()["oppna_uppgifter"][0]
    anna, house = stage.office.anna, stage.office.house
    save_utkast(house, anna, task["id"], {"text": "Det jag skrev", "antal": 3})
    new = next_version(house, NEW_QUESTION)
    moved(new, stage)
    view = load_uppgift(new, anna, task["id"])
    assert (view.utkast or {})["varden"]["antal"] == 3
    assert view.fragas_inte == {"text": "Det jag skrev"}
    save_utkast(new, anna, task["id"], {"ny_text": "Nytt"})
    assert load_uppgift(new, anna, task["id"]).fragas_inte == {"text": "Det jag skrev"}


def mirror(house: House, arende_id: str) -> Any:
    """All that a move touches, so that undoing can be compared."""
    with house.read() as connection:
        tasks = [row["id"] for row in store.list_mirror(connection, arende_id, [])["uppgift"]]
        row = connection.exec_driver_sql("SELECT state, spegel FROM tillstand").one()
        open_tasks = connection.exec_driver_sql("SELECT * FROM uppgift ORDER BY id").all()
        inbox = connection.exec_driver_sql("SELECT * FROM inkorg ORDER BY uppgift, roll").all()
        return (
            tasks,
            tuple(row),
            [tuple(one) for one in (*open_tasks, *inbox)],
            store.list_mirror(connection, arende_id, []),
        )


def test_undoing_restores_everything_until_a_new_step(stage: Move, clock: StillClock) -> None:
    there = stage.there("tid", sista_dag="2026-06-01")
    before, old = mirror(stage.office.house, there), bundle_of(stage.office.house, there).bundle
    new = next_version(stage.office.house, LATER_TIMER, ('name="Bevaka"', 'name="Bevaka noga"'))
    clock.advance(days=1)
    plan = moved(new, stage, regel=INLEDNING)
    assert list_results(new, stage.vera, plan.id)[0].kan_angras
    assert undo(new, stage.vera, plan.id, None, silent) == {"angrad": 1, "flyttad": 0}
    assert mirror(new, there) == before
    row = bundle_of(new, there)
    assert (row.bundle, row.lagdag) == (old, None)
    names = [step["namn"] for step in load_arende(new, stage.office.anna, there).handelser][-2:]
    assert names == ["Flyttad till ny version", "Flyttad tillbaka till tidigare version"]
    assert run_plan(new, stage.vera, plan.id, None, silent) == {"flyttad": 1, "gar_inte": 0}


def test_undoing_is_refused_after_a_new_step(stage: Move) -> None:
    waiting = stage.there()
    new = next_version(stage.office.house, ADDED_CHECK)
    plan = moved(new, stage)
    deliver_meddelande(new, WORKER, "af_svar", waiting, {})
    assert not list_results(new, stage.vera, plan.id)[0].kan_angras
    assert undo(new, stage.vera, plan.id, None, silent) == {"angrad": 0, "flyttad": 1}
    ((status, skal),) = statuses(new, stage, plan)
    assert status == "flyttad"
    assert skal is not None
    assert "nytt steg" in skal
    assert bundle_of(new, waiting).bundle == plan.till


def test_somebody_at_work_meanwhile_is_moved_from_where_it_then_stands(
    stage: Move, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = stage.opened()["oppna_uppgifter"][0]
    new = next_version(stage.office.house, ADDED_CHECK)
    plan = planned(new, stage)
    real, calls = moving.write_move, list[int]()

    def write(house: House, actor: Any, case: Any, *rest: Any) -> None:
        calls.append(case.version)
        if len(calls) == 1:
            stage.office.complete(task, val="vanta", antal=1)
        real(house, actor, case, *rest)

    monkeypatch.setattr(flyttning, "write_move", write)
    assert run_plan(new, stage.vera, plan.id, None, silent) == {"flyttad": 1, "gar_inte": 0}
    assert calls == [1, 2]
    assert list_results(new, stage.vera, plan.id)[0].namn == "Svar har kommit"


def test_a_run_that_breaks_off_is_taken_up_and_moves_nobody_twice(stage: Move) -> None:
    there = [stage.there() for _ in range(3)]
    new = next_version(stage.office.house, ADDED_CHECK)
    plan = planned(new, stage)

    class Killed(Exception):
        pass

    def die(done: int, _of: int) -> None:
        if done == 2:
            raise Killed

    with pytest.raises(Killed):
        run_plan(new, stage.vera, plan.id, None, die)
    assert run_plan(new, stage.vera, plan.id, None, silent) == {"flyttad": 1, "gar_inte": 0}
    with new.read() as connection:
        assert [len(store.list_versions(connection, one)) for one in there] == [2, 2, 2]


def test_only_the_chosen_are_moved(stage: Move) -> None:
    first, second = stage.there(), stage.there()
    new = next_version(stage.office.house, ADDED_CHECK)
    plan = planned(new, stage)
    run_plan(new, stage.vera, plan.id, [second], silent)
    assert [bundle_of(new, one).bundle == plan.till for one in (first, second)] == [False, True]
    with pytest.raises(FlyttChanged, match="redan flyttats"):
        save_karta(new, stage.vera, plan.id, plan.version, {"prov/efter": ""}, [])


def test_another_verksamhetsgren_shows_nothing(stage: Move) -> None:
    stage.there()
    new = next_version(stage.office.house, ADDED_CHECK)
    plan = planned(new, stage)
    other = hire(new, "Ola", "verksamhetsutvecklare", "utveckling", "arbetsmarknad")
    assert list_to_move(new, stage.vera)[0]["antal"] == 1
    assert list_to_move(new, other) == []
    assert list_results(new, other, plan.id) == []
    assert run_plan(new, stage.vera, plan.id, [], silent) == {"flyttad": 0, "gar_inte": 0}
    with pytest.raises(FlyttNotReady):
        run_plan(new, other, plan.id, None, silent)


def test_to_move_is_not_to_deal_with_an_arende(stage: Move) -> None:
    there = stage.there()
    new = next_version(stage.office.house, ADDED_CHECK)
    both = hire(new, "Vera", "verksamhetsutvecklare", "annan enhet", "socialtjanst")
    moved(new, stage)
    clerk = hire(new, "Vera", "socialsekreterare", "annan enhet", "socialtjanst")
    with new.read() as connection:
        assert store.is_countable(connection, scope_of(both), there)
    assert list_uppgifter(new, clerk).items == []
    with pytest.raises(Exception, match="finns inte"):
        load_arende(new, clerk, there)


def test_the_plan_runs_as_jobs(stage: Move) -> None:
    for _ in range(3):
        stage.there()
    new = next_version(stage.office.house, ADDED_CHECK)
    plan = create_flytt(new, stage.vera, "prov")
    answer_lagdag(new, stage.jonas, plan.id, STEG, None, REASON)
    for slag, indata, expected in (
        (PROV, {"flytt": plan.id}, {"gar": 3, "gar_inte": 0}),
        (KOR, {"flytt": plan.id, "arenden": None}, {"flyttad": 3, "gar_inte": 0}),
    ):
        job = add_jobb(new, stage.vera, slag, None, indata)
        while run_next_jobb(new):
            pass
        ended = load_jobb(new, stage.vera, job.id)
        assert (ended.status, ended.gjort, ended.antal, ended.resultat) == ("klart", 3, 3, expected)
