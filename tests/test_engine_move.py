"""Moving a running case to another version: what is kept, what is armed, what is refused."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from server.engine import (
    CannotMove,
    Karta,
    Moved,
    OtherSpec,
    Position,
    Spec,
    Turn,
    complete,
    deliver,
    move,
    parse,
    peek,
    propose,
    start,
    wake,
)
from tests.diagrams.drawing import (
    NOW,
    World,
    boundary,
    boxes,
    bpmn,
    call,
    catch,
    declare,
    gateway,
    loop,
    message,
    sub,
    task,
    timer,
    user,
)

WORLD = World()
LATER = NOW + timedelta(days=3)
ASK = declare("M", "svar", "=nyckel")
DAY, WEEK = timer("timeDuration", "P1D"), timer("timeDuration", "P7D")
FORK = gateway("f", "parallel") + gateway("j", "parallel")
DATA = {"nyckel": "hemligt", "poster": ["x", "y"]}


def one(body: str, flows: str, **more: Any) -> Spec:
    return parse({"p.bpmn": bpmn(body, flows, declared=ASK, **more)}, "p")


def moved(old: Spec, new: Spec, turn: Turn, karta: Karta | None = None, now: Any = LATER) -> Moved:
    return move(old, new, turn.state, karta or propose(old, new), now)


def begun(spec: Spec) -> Turn:
    return start(spec, DATA, WORLD, NOW)


def mapped(**pairs: str) -> Karta:
    return Karta({Position("p", old): Position("p", new) for old, new in pairs.items()})


AB = one(user("a") + user("b"), "s->a; a->b; b->e")


def test_an_open_task_keeps_its_id_and_goes_on_in_the_new_version() -> None:
    new = one(user("a") + user("x") + user("b"), "s->a; a->x; x->b; b->e")
    turn = begun(AB)
    after = moved(AB, new, turn).turn
    assert after.open[0].id == turn.open[0].id
    assert boxes(complete(new, after.state, task(after, "a"), {}, WORLD, LATER)) == ["x"]


def test_the_state_belongs_to_the_new_version_only() -> None:
    new = one(user("a"), "s->a; a->e")
    after = moved(AB, new, begun(AB)).turn
    with pytest.raises(OtherSpec):
        peek(AB, after.state)


def test_a_task_that_is_gone_is_never_moved_silently() -> None:
    new = one(user("b"), "s->b; b->e")
    with pytest.raises(CannotMove, match=r"^a: Elementet finns inte") as refused:
        moved(AB, new, begun(AB))
    assert refused.value.place == Position("p", "a")


def test_a_task_goes_where_the_map_says() -> None:
    new = one(user("c") + user("b"), "s->c; c->b; b->e")
    assert boxes(moved(AB, new, begun(AB), mapped(a="c")).turn) == ["c"]


def test_a_map_to_what_does_not_exist_is_refused() -> None:
    with pytest.raises(CannotMove, match="finns inte i den nya versionen"):
        moved(AB, AB, begun(AB), mapped(a="zz"))


def test_a_task_cannot_become_an_event() -> None:
    new = one(catch("a", message("M")), "s->a; a->e")
    assert Position("p", "a") not in propose(AB, new).places
    with pytest.raises(CannotMove, match="användaruppgift"):
        moved(AB, new, begun(AB), mapped(a="a"))


def test_a_closed_case_is_not_moved() -> None:
    spec = one(user("a"), "s->a; a->e")
    turn = complete(spec, (first := begun(spec)).state, task(first, "a"), {}, WORLD, NOW)
    with pytest.raises(CannotMove, match="avslutat"):
        moved(spec, spec, turn)


def edged(*events: str, flows: str = "") -> Spec:
    return one(user("a") + user("x") + "".join(events), f"s->a; a->e; x->e; {flows}")


PLAIN = one(user("a"), "s->a; a->e")


def test_an_open_timer_keeps_its_moment_though_the_duration_has_changed() -> None:
    old, new = edged(boundary("t", "a", WEEK), flows="t->x"), edged(boundary("t", "a", DAY), flows="t->x")
    assert moved(old, new, begun(old)).turn.timers[0].due_at == NOW + timedelta(days=7)


def test_a_timer_is_counted_anew_when_asked() -> None:
    old, new = edged(boundary("t", "a", WEEK), flows="t->x"), edged(boundary("t", "a", DAY), flows="t->x")
    karta = Karta(propose(old, new).places, frozenset({Position("p", "t")}))
    done = moved(old, new, begun(old), karta)
    assert done.turn.timers[0].due_at == LATER + timedelta(days=1)
    assert [note.slag for note in done.notes] == ["omraknad"]


def test_an_event_added_on_an_open_task_is_armed_from_the_move() -> None:
    new = edged(boundary("t", "a", DAY), flows="t->x")
    done = moved(PLAIN, new, begun(PLAIN))
    assert [(one.box, one.due_at) for one in done.turn.timers] == [("t", LATER + timedelta(days=1))]
    assert [(note.slag, note.place.box) for note in done.notes] == [("tillagd", "t")]
    rung = wake(new, done.turn.state, WORLD, LATER + timedelta(days=1))
    assert boxes(rung) == ["x"]  # it interrupts: the task is withdrawn


def test_a_task_with_an_added_event_is_done_as_usual() -> None:
    new = edged(boundary("t", "a", DAY), flows="t->x")
    done = moved(PLAIN, new, begun(PLAIN)).turn
    assert complete(new, done.state, task(done, "a"), {}, WORLD, LATER).completed


def test_an_added_moment_that_has_passed_is_told() -> None:
    new = edged(boundary("t", "a", timer("timeDate", "2026-03-03")), flows="t->x")
    done = moved(PLAIN, new, begun(PLAIN))
    assert "redan gått ut" in done.notes[0].text
    assert boxes(wake(new, done.turn.state, WORLD, LATER)) == ["x"]


def test_a_removed_event_is_dropped_and_told() -> None:
    old = edged(boundary("t", "a", DAY), flows="t->x")
    done = moved(old, PLAIN, begun(old))
    assert (done.turn.timers, [note.slag for note in done.notes]) == ((), ["borttagen"])
    assert complete(PLAIN, done.turn.state, task(done.turn, "a"), {}, WORLD, LATER).completed


def test_a_beside_event_that_has_happened_once_is_not_armed_again() -> None:
    spec = edged(boundary("t", "a", DAY, interrupting=False), flows="t->x")
    rung = wake(spec, begun(spec).state, WORLD, NOW + timedelta(days=2))
    assert sorted(boxes(rung)) == ["a", "x"]
    assert moved(spec, spec, rung).turn.timers == ()


def test_an_added_event_whose_time_cannot_be_told_is_refused() -> None:
    new = edged(boundary("t", "a", timer("timeDate", "=nyckel")), flows="t->x")
    with pytest.raises(CannotMove, match=r"^t: Tiden i elementet") as refused:
        moved(PLAIN, new, begun(PLAIN))
    assert "hemligt" not in str(refused.value)  # no fact of the case is told


def test_a_message_keeps_its_key_and_the_new_version_hears_it() -> None:
    old = one(catch("k", message("M")), "s->k; k->e")
    other = declare("M", "svar", "=poster[1]")
    new = parse(
        {"p.bpmn": bpmn(catch("k", message("M")) + user("b"), "s->k; k->b; b->e", declared=other)}, "p"
    )
    done = moved(old, new, begun(old)).turn
    assert done.messages[0].key == "hemligt"
    assert boxes(deliver(new, done.state, "svar", "hemligt", {}, WORLD, LATER)) == ["b"]


def race(*events: tuple[str, str]) -> Spec:
    body = gateway("r", "eventBased") + gateway("o") + "".join(catch(box, text) for box, text in events)
    return one(body, "s->r; o->e; " + "; ".join(f"r->{box}; {box}->o" for box, _ in events))


HEARD, LATE, LATER_STILL = ("k", message("M")), ("d", WEEK), ("w", DAY)


def test_an_event_added_after_the_gateway_races_from_the_move() -> None:
    old, new = race(HEARD, LATE), race(HEARD, LATE, LATER_STILL)
    done = moved(old, new, begun(old)).turn
    assert {one.box: one.due_at for one in done.timers} == {
        "d": NOW + timedelta(days=7),
        "w": LATER + timedelta(days=1),
    }
    rung = wake(new, done.state, WORLD, LATER + timedelta(days=1))
    assert (rung.completed, rung.messages) == (True, ())


def test_an_event_removed_after_the_gateway_is_told() -> None:
    done = moved(race(HEARD, LATE, LATER_STILL), race(HEARD, LATE), begun(race(HEARD, LATE, LATER_STILL)))
    assert [note.place.box for note in done.notes] == ["w"]


def test_a_wait_becomes_part_of_a_race() -> None:
    old, new = one(catch("k", message("M")), "s->k; k->e"), race(HEARD, LATE)
    done = moved(old, new, begun(old)).turn
    assert deliver(new, done.state, "svar", "hemligt", {}, WORLD, LATER).completed
    assert wake(new, done.state, WORLD, LATER + timedelta(days=8)).completed


def test_a_race_becomes_a_plain_wait() -> None:
    old, new = race(HEARD, LATE), one(catch("k", message("M")), "s->k; k->e")
    done = moved(old, new, begun(old))
    assert ([note.slag for note in done.notes], done.turn.timers) == (["borttagen"], ())


def test_a_race_of_which_nothing_is_left_is_refused() -> None:
    with pytest.raises(CannotMove, match="Ingen av händelserna"):
        moved(race(HEARD, LATE), PLAIN, begun(race(HEARD, LATE)))


FORKED = one(FORK + user("a") + user("b"), "s->f; f->a; f->b; a->j; b->j; j->e")


def test_what_waits_in_a_join_still_waits_there() -> None:
    half = complete(FORKED, (first := begun(FORKED)).state, task(first, "a"), {"x": 1}, WORLD, NOW)
    new = one(FORK + user("a") + user("b") + user("c"), "s->f; f->a; f->b; a->j; b->j; j->c; c->e")
    done = moved(FORKED, new, half).turn
    assert boxes(complete(new, done.state, task(done, "b"), {}, WORLD, LATER)) == ["c"]


def test_a_way_into_a_join_with_a_new_last_box_is_known() -> None:
    half = complete(FORKED, (first := begun(FORKED)).state, task(first, "a"), {}, WORLD, NOW)
    new = one(FORK + user("a") + user("b") + user("c"), "s->f; f->a; f->b; a->c; c->j; b->j; j->e")
    done = moved(FORKED, new, half).turn
    assert complete(new, done.state, task(done, "b"), {}, WORLD, LATER).completed


def test_a_join_that_nobody_comes_to_is_refused() -> None:
    new = one(FORK + user("a") + user("b") + user("c"), "s->f; f->a; f->b; f->c; a->j; b->j; c->j; j->e")
    with pytest.raises(CannotMove, match=r"^j: Grinden skulle vänta för evigt.*från c"):
        moved(FORKED, new, begun(FORKED))


def test_a_task_before_the_fork_may_meet_a_new_branch() -> None:
    old = one(FORK + user("x") + user("a") + user("b"), "s->x; x->f; f->a; f->b; a->j; b->j; j->e")
    new = one(
        FORK + user("x") + user("a") + user("b") + user("c"),
        "s->x; x->f; f->a; f->b; f->c; a->j; b->j; c->j; j->e",
    )
    assert boxes(moved(old, new, begun(old)).turn) == ["x"]


def test_parts_side_by_side_are_not_put_one_after_the_other() -> None:
    new = one(user("a") + user("b"), "s->a; a->b; b->e")
    with pytest.raises(CannotMove, match="kommer efter varandra"):
        moved(FORKED, new, begun(FORKED))


def test_parts_side_by_side_do_not_both_lead_to_what_is_then_done_twice() -> None:
    fork = gateway("f", "parallel") + gateway("j", "exclusive")
    new = one(fork + user("a") + user("b") + user("c"), "s->f; f->a; f->b; a->j; b->j; j->c; c->e")
    with pytest.raises(CannotMove, match="båda till"):
        moved(FORKED, new, begun(FORKED))


def test_parts_side_by_side_are_not_put_in_the_same_box() -> None:
    with pytest.raises(CannotMove, match="samma element"):
        moved(FORKED, AB, begun(FORKED), mapped(a="a", b="a"))


def calling(inner: bytes, body: str = "", flows: str = "") -> Spec:
    outer = bpmn(call("c", "q") + body, f"s->c; c->e; {flows}", declared=ASK)
    return parse({"p.bpmn": outer, "q.bpmn": inner}, "p")


def test_a_called_process_is_moved_with_its_caller() -> None:
    old = calling(bpmn(user("u"), "s->u; u->e", process="q"))
    new = calling(bpmn(user("u") + user("v"), "s->u; u->v; v->e", process="q"))
    done = moved(old, new, begun(old)).turn
    after = complete(new, done.state, task(done, "u"), {}, WORLD, LATER)
    assert [(one.process, one.box) for one in after.open] == [("q", "v")]
    assert complete(new, after.state, task(after, "v"), {}, WORLD, LATER).completed


def test_a_task_gone_in_a_called_process_is_refused_by_its_name() -> None:
    old = calling(bpmn(user("u"), "s->u; u->e", process="q"))
    new = calling(bpmn(user("v"), "s->v; v->e", process="q"))
    with pytest.raises(CannotMove) as refused:
        moved(old, new, begun(old))
    assert refused.value.place == Position("q", "u")


def test_an_event_added_on_a_called_process_interrupts_it() -> None:
    inner = bpmn(user("u"), "s->u; u->e", process="q")
    old, new = calling(inner), calling(inner, user("x") + boundary("t", "c", DAY), "t->x; x->e")
    done = moved(old, new, begun(old)).turn
    assert boxes(wake(new, done.state, WORLD, LATER + timedelta(days=1))) == ["x"]


def inside(flows: str, *tasks: str, box: str = "d") -> Spec:
    body = '<bpmn:startEvent id="is" /><bpmn:endEvent id="ie" />' + "".join(map(user, tasks))
    return one(sub(box, body, flows), f"s->{box}; {box}->e")


def test_an_embedded_subprocess_may_get_another_name() -> None:
    old, new = inside("is->u; u->ie", "u"), inside("is->u; u->v; v->ie", "u", "v", box="d2")
    done = moved(old, new, begun(old), mapped(d="d2", u="u")).turn
    assert boxes(complete(new, done.state, task(done, "u"), {}, WORLD, LATER)) == ["v"]


def test_a_task_that_has_been_put_into_a_subprocess_is_refused() -> None:
    old = one(user("u"), "s->u; u->e")
    with pytest.raises(CannotMove, match="annan delprocess"):
        moved(old, inside("is->u; u->ie", "u"), begun(old))


def each(item: str = "post", *, sequential: bool = False, more: str = "") -> Spec:
    return one(
        user("a", loop("=poster", item, "ut", f"=[{item}, svar]", sequential=sequential)) + more, "s->a; a->e"
    )


@pytest.mark.parametrize("sequential", [True, False])
def test_instances_go_on_where_they_were(sequential: bool) -> None:
    old = each(sequential=sequential)
    half = complete(old, (first := begun(old)).state, first.open[0].id, {"svar": 1}, WORLD, NOW)
    new = each("rad", sequential=sequential)
    done = moved(old, new, half).turn
    assert done.open[0].element_values == {"loopCounter": 2, "rad": "y"}
    end = complete(new, done.state, done.open[0].id, {"svar": 2}, WORLD, LATER)
    assert end.data["ut"] == [["x", 1], ["y", 2]]


def test_a_task_done_once_is_not_moved_to_one_done_for_each() -> None:
    with pytest.raises(CannotMove, match="upprepas på ett annat sätt"):
        moved(PLAIN, each(), begun(PLAIN), mapped(a="a"))


def test_an_order_that_changes_is_refused() -> None:
    with pytest.raises(CannotMove, match="upprepas"):
        moved(each(), each(sequential=True), begun(each()), mapped(a="a"))


def test_roles_that_the_facts_do_not_give_are_refused() -> None:
    new = one(user("a", extension='<zeebe:assignmentDefinition candidateGroups="=okand" />'), "s->a; a->e")
    with pytest.raises(CannotMove, match=r"^a: Roller eller sista dag"):
        moved(PLAIN, new, begun(PLAIN))
