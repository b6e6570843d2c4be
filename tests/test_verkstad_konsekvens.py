"""The replay: what happened is proved before it is judged, and what differs is named with its row."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from server.access import WORKER
from server.cases import deliver_meddelande, work
from server.errors import InvalidInput, NotAllowed
from server.store import flytt
from server.verkstad import jobbtyp, sparning
from server.verkstad.jobb import add_jobb, latest_jobb, load_jobb, run_next_jobb, stop_jobb
from server.verkstad.konsekvens import korning
from server.verkstad.konsekvens.korning import SLAG, read_urval
from server.verkstad.konsekvens.sammanstall import Urskilt, summarize
from server.verkstad.publiceringar import UTKAST, insert_publicering, opened_tree, publish_start
from tests.conftest import StillClock
from tests.small_house import OTHER, PERSON, hire
from tests.verkstad_house import BPMN, DMN, Workshop

SKRIV = "forms/prov/skriv.form"
LIMIT = (DMN, "<text>&gt; 100</text>", "<text>&gt; 50</text>")


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobbtyp, "PROGRESS_SECONDS", 0.0)


def draft(workshop: Workshop, *changes: tuple[str, str, str]) -> str:
    """Return the id of a draft with these texts replaced."""
    made = workshop.draft().id
    for path, old, new in changes:
        found = sparning.load_fil(workshop.house, workshop.vera, made, path)
        assert old in found.innehall.decode(), old
        content = found.innehall.decode().replace(old, new, 1).encode()
        sparning.save_fil(workshop.house, workshop.vera, made, path, content, found.sparning)
    return made


def replay(workshop: Workshop, forslag: str, **indata: str) -> Mapping[str, Any]:
    asked = add_jobb(workshop.house, workshop.vera, SLAG, forslag, indata)
    assert run_next_jobb(workshop.house)
    done = load_jobb(workshop.house, workshop.vera, asked.id)
    assert done.status == "klart", done.fel
    result: Mapping[str, Any] = done.resultat
    return result


def one(workshop: Workshop, *changes: tuple[str, str, str]) -> Mapping[str, Any]:
    """Return what is told of the only ärende."""
    result = replay(workshop, draft(workshop, *changes))
    assert len(result["rader"]) == 1, result
    row: Mapping[str, Any] = result["rader"][0]
    return row


# ---------------------------------------------------------------- what differs


def test_those_whom_the_new_limit_stops_are_named_with_row_and_paragraph(workshop: Workshop) -> None:
    for antal in (10, 50, 51, 90):
        task = workshop.open()["oppna_uppgifter"][0]
        workshop.complete(task, val="slut", antal=antal)
    result = replay(workshop, draft(workshop, LIMIT))
    assert (result["antal"], result["oforandrade"]) == (4, {"socialtjanst": 2})
    assert [row["nummer"] for row in result["rader"]] == ["2026-000003", "2026-000004"]
    row = result["rader"][0]
    assert (row["slag"], row["fore"], row["efter"]) == ("stoppas", "tillatet", "sparrat")
    regel = {"beslut": "provning", "namn": "Prövning", "rad": "rad_for_mycket", "nr": 1, "vad": "träffar nu"}
    assert row["regel"] == regel
    assert row["lagrum"] == ["12 kap. 4 § SoL"]
    assert row["box"] == "Skriva"


def test_another_outcome_that_does_not_stop(workshop: Workshop) -> None:
    workshop.reach("slut")
    row = one(workshop, (DMN, '<text>"tillatet"</text>', '<text>"tillatet_med_varning"</text>'))
    assert (row["slag"], row["fore"], row["efter"]) == ("utfall", "tillatet", "tillatet_med_varning")
    assert (row["regel"]["rad"], row["regel"]["vad"]) == ("rad_lagom", "ger ett annat resultat")


def test_another_motivation_is_the_same_outcome_on_another_ground(workshop: Workshop) -> None:
    workshop.reach("slut")
    row = one(workshop, (DMN, '<text>"Det är lagom."</text>', '<text>"Det är nog."</text>'))
    assert (row["slag"], row["regel"]["rad"]) == ("grund", "rad_lagom")


def test_another_decider_is_another_content(workshop: Workshop) -> None:
    workshop.reach("slut")
    row = one(workshop, (DMN, '<text>["socialsekreterare"]</text>', '<text>["enhetschef"]</text>'))
    assert row["slag"] == "innehall"
    assert (row["fore"], row["efter"]) == (
        "vem som beslutar: socialsekreterare",
        "vem som beslutar: enhetschef",
    )


def test_another_way_is_told_with_the_flow(workshop: Workshop) -> None:
    workshop.reach("beslut")
    row = one(workshop, (BPMN, '=val = "beslut"', '=val = "nej"'))
    assert (row["slag"], row["fore"], row["efter"]) == ("vag", "beslut → ”Besluta”", "slut → slutet ”slut”")
    assert (row["regel"]["rad"], row["regel"]["nr"]) == ("f_beslut", 0)


def test_a_task_that_is_gone_stops_the_replay(workshop: Workshop) -> None:
    done = workshop.reach("vanta")
    deliver_meddelande(workshop.house, WORKER, "af_svar", done.arende, {})
    renamed = [(BPMN, f'{name}="efter"', f'{name}="lasa"') for name in ("targetRef", "id", "sourceRef")]
    row = one(workshop, *renamed)
    assert (row["slag"], row["fore"]) == ("uppgift", "”Läsa svaret”")
    assert row["efter"] == "finns inte; i stället ”Läsa svaret”"


def test_a_new_question_has_no_answer(workshop: Workshop) -> None:
    workshop.reach("slut")
    field = {
        "type": "number",
        "id": "n",
        "key": "barn",
        "label": "Antal barn",
        "validate": {"required": True},
    }
    asked = f'"components": [{json.dumps(field)}, '
    row = one(workshop, (SKRIV, '"components": [', asked))
    assert (row["slag"], row["efter"]) == ("fraga", "”Antal barn”")
    assert "Antal barn" in row["regel"]["namn"]


def test_a_question_that_is_gone_is_not_missed(workshop: Workshop) -> None:
    workshop.reach("slut", text="hemligt")
    gone = ',\n  {"type": "textarea", "id": "c4", "key": "text", "label": "Text"}'
    assert replay(workshop, draft(workshop, (SKRIV, gone, "")))["oforandrade"] == {"socialtjanst": 1}


def test_an_earlier_term_is_another_way(workshop: Workshop, clock: StillClock) -> None:
    done = workshop.reach("tid", sista_dag=date(2026, 5, 20).isoformat())
    clock.advance(days=10)
    workshop.complete(done.oppna_uppgifter[0])
    row = one(workshop, (BPMN, 'duration("P1D")', 'duration("-P10D")'))
    assert (row["slag"], row["efter"]) == ("vag", "”Påminna”")


def test_models_that_cannot_run_are_told_once_for_each(workshop: Workshop) -> None:
    workshop.reach("slut")
    row = one(workshop, (DMN, "<text>antal</text>", "<text>antal +</text>"))
    assert row["slag"] == "gar_inte"
    assert "provning.dmn" in row["skal"]


# ---------------------------------------------------------------- what can be known


@pytest.mark.parametrize(
    ("val", "svar"),
    [("slut", {}), ("beslut", {"skal": "Därför."}), ("bada", {}), ("igen", {"val": "slut", "antal": 2})],
)
def test_every_way_is_replayed_exactly(workshop: Workshop, val: str, svar: dict[str, Any]) -> None:
    done = workshop.reach(val)
    for task in done.oppna_uppgifter[:1]:
        workshop.complete(task, **svar)
    assert replay(workshop, draft(workshop, LIMIT))["oforandrade"] == {"socialtjanst": 1}


def test_a_timer_that_fired_is_replayed(workshop: Workshop, clock: StillClock) -> None:
    workshop.reach("tid", sista_dag=date(2026, 5, 5).isoformat())
    clock.advance(days=3)
    assert work(workshop.house).timers == 1
    assert replay(workshop, draft(workshop, LIMIT))["oforandrade"] == {"socialtjanst": 1}


def test_what_an_arende_was_opened_with_is_found_again(workshop: Workshop) -> None:
    workshop.open(fakta={"af_inskriven": True})
    done = workshop.reach("vanta")
    deliver_meddelande(workshop.house, WORKER, "af_svar", done.arende, {"af_inskriven": True})
    assert replay(workshop, draft(workshop, LIMIT))["oforandrade"] == {"socialtjanst": 2}


def test_erased_answers_cannot_be_replayed(workshop: Workshop) -> None:
    workshop.reach("slut")
    with workshop.house.write() as connection:
        connection.exec_driver_sql("UPDATE svar SET varden = NULL")
    row = one(workshop, LIMIT)
    assert (row["slag"], row["skal"]) == ("kan_inte", "Svaren på ”Skriva” är gallrade.")


def test_an_arende_that_was_moved_between_versions_is_not_judged(workshop: Workshop) -> None:
    done = workshop.reach("slut")
    with workshop.house.read() as connection:
        (row,) = connection.exec_driver_sql("SELECT bundle FROM arende").all()
    with workshop.house.write() as connection:
        moved = {"arende": done.arende, "bundle": row.bundle, "lagdag": None, "flytt": None}
        own = {"fran_nr": 0, "tid": workshop.house.now(), "av": "vera"}
        flytt.add_versions(connection, [{**moved, **own}])
    told = one(workshop, LIMIT)
    assert (told["slag"], told["skal"].partition(" av ")[0]) == (
        "kan_inte",
        "Ärendet har flyttats mellan versioner",
    )


def test_a_record_that_does_not_come_out_the_same_is_never_judged(workshop: Workshop) -> None:
    workshop.reach("slut")
    with workshop.house.write() as connection:
        values = json.dumps({"val": "beslut", "antal": 1}).replace("'", "''")
        connection.exec_driver_sql(f"UPDATE svar SET varden = '{values}'")
    row = one(workshop, LIMIT)
    assert row["slag"] == "kan_inte"
    assert "inte att återskapa från och med ”Skriva”" in row["skal"]


def test_what_is_published_already_is_not_laid_to_the_draft(workshop: Workshop) -> None:
    task = workshop.open()["oppna_uppgifter"][0]
    workshop.complete(task, val="slut", antal=90)
    _publish(workshop, LIMIT)
    made = draft(workshop, (DMN, '"Det är lagom."', '"Det är nog."'))
    (row,) = replay(workshop, made)["rader"]
    assert (row["slag"], row["efter"]) == ("redan", "sparrat")


def _publish(workshop: Workshop, *changes: tuple[str, str, str]) -> None:
    """Publish these changes past the gate, as version 2."""
    publish_start(workshop.house)
    tree = dict(opened_tree(workshop.house))
    for path, old, new in changes:
        tree[path] = tree[path].replace(old.encode(), new.encode(), 1)
    with workshop.house.write() as connection:
        insert_publicering(
            workshop.house, connection, workshop.vera, tree, kalla=UTKAST, titel="Gräns", after=1
        )
    workshop.house.following.forget()


# ---------------------------------------------------------------- who may see what


def test_nobody_is_named_and_no_text_is_told(workshop: Workshop) -> None:
    workshop.reach("slut", text="hemlig anteckning")
    task = workshop.open(person=OTHER)["oppna_uppgifter"][0]
    workshop.complete(task, val="slut", antal=90, text="hemlig anteckning")
    told = json.dumps(replay(workshop, draft(workshop, LIMIT)))
    assert "2026-000002" in told
    for secret in ("hemlig", PERSON["namn"], OTHER["namn"], "19900102", "anna"):
        assert secret not in told


def test_only_arenden_of_the_own_verksamhetsgrenar_are_read(workshop: Workshop) -> None:
    workshop.reach("slut")
    workshop.open(workshop.david)
    narrow = hire(workshop.house, "Ville", "verksamhetsutvecklare", "namndsenheten", "arbetsmarknad")
    made = draft(workshop, LIMIT)
    asked = add_jobb(workshop.house, narrow, SLAG, made)
    run_next_jobb(workshop.house)
    done = load_jobb(workshop.house, narrow, asked.id)
    assert done.resultat["oforandrade"] == {"arbetsmarknad": 1}


def test_a_reader_sees_only_what_is_theirs_of_anothers_replay(workshop: Workshop) -> None:
    task = workshop.open()["oppna_uppgifter"][0]
    workshop.complete(task, val="slut", antal=90)
    made = draft(workshop, LIMIT)
    replay(workshop, made)
    done = latest_jobb(workshop.house, made, SLAG)
    assert done is not None
    narrow = hire(workshop.house, "Gun", "granskare", "namndsenheten", "arbetsmarknad")
    for reader, count in ((workshop.gustav, 1), (narrow, 0)):
        found = summarize(workshop.house, reader, done.resultat, klart=True)
        assert found is not None
        assert (found.antal, found.annat, len(found.rader)) == (count, count, count)


def test_an_arende_of_jav_is_not_told(workshop: Workshop) -> None:
    task = workshop.open()["oppna_uppgifter"][0]
    done = workshop.complete(task, val="slut", antal=90)
    made = draft(workshop, LIMIT)
    result = replay(workshop, made)
    with workshop.house.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO jav (medarbetare, arende, grund, tid) "
            f"VALUES ('{workshop.vera.id}', '{done.arende}', 'släkt', '2026-05-04 10:00:00')"
        )
    found = summarize(workshop.house, workshop.vera, result, klart=True)
    assert found is not None
    assert found.rader == ()


def test_a_handlaggare_may_not_ask_for_a_replay(workshop: Workshop) -> None:
    made = draft(workshop, LIMIT)
    with pytest.raises(NotAllowed):
        add_jobb(workshop.house, workshop.anna, SLAG, made)


# ---------------------------------------------------------------- the job


def test_what_was_found_is_kept_when_it_is_stopped(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        task = workshop.open()["oppna_uppgifter"][0]
        workshop.complete(task, val="slut", antal=90)
    made = draft(workshop, LIMIT)
    asked = add_jobb(workshop.house, workshop.vera, SLAG, made)
    monkeypatch.setattr(korning, "BATCH", 1)
    real, told = korning._Omspelning._tell, []

    def tell(self: Any) -> None:
        real(self)
        told.append(self.resultat.gjorda)
        stop_jobb(workshop.house, workshop.vera, asked.id)

    monkeypatch.setattr(korning._Omspelning, "_tell", tell)
    run_next_jobb(workshop.house)
    done = load_jobb(workshop.house, workshop.vera, asked.id)
    assert (done.status, told) == ("stoppat", [1])
    found = summarize(workshop.house, workshop.vera, done.del_, klart=False)
    assert found is not None
    assert (found.annat, found.klart) == (1, False)


def test_an_unchanged_draft_reads_no_arende(workshop: Workshop) -> None:
    workshop.reach("slut")
    assert replay(workshop, workshop.draft().id)["antal"] == 0


def test_a_selection_by_status_and_day(workshop: Workshop, clock: StillClock) -> None:
    workshop.reach("slut")
    clock.advance(days=40)
    workshop.reach("beslut")
    made = draft(workshop, LIMIT)
    assert replay(workshop, made, status="avslutat")["antal"] == 1
    assert replay(workshop, made, fran="2026-06-01")["antal"] == 1
    assert replay(workshop, made, fran="2026-05-04")["antal"] == 2


@pytest.mark.parametrize("indata", [{"process": "annan"}, {"status": "x"}, {"fran": "i går"}])
def test_a_choice_that_is_none_is_refused(indata: dict[str, str], clock: StillClock) -> None:
    with pytest.raises(InvalidInput):
        read_urval(indata, ("prov",), clock())


def test_the_list_is_of_a_kind_a_rule_or_a_process(workshop: Workshop) -> None:
    task = workshop.open()["oppna_uppgifter"][0]
    workshop.complete(task, val="slut", antal=90)
    found = summarize(workshop.house, workshop.vera, replay(workshop, draft(workshop, LIMIT)), klart=True)
    assert found is not None
    assert [(one.nyckel, one.antal, one.annat) for one in found.per_regel] == [
        ("provning/rad_for_mycket", 1, 1)
    ]
    assert len(found.listed(Urskilt(regel="provning/rad_for_mycket"))) == 1
    assert found.listed(Urskilt(slag="vag")) == ()
