"""Time, messages, signals, errors and escalations, and how they withdraw what they interrupt."""

# ruff: noqa: E501 - a diagram in one line is easier to check than one in five
from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from server.engine import ModelFault, NobodyWaits, Spec, Turn, complete, deliver, parse, start, wake
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
    service,
    sub,
    task,
    timer,
    user,
    walked,
)

WORLD = World()
ASK = declare("M", "svar", "=arende")


def one(body: str, flows: str, **more: Any) -> Spec:
    return parse({"p.bpmn": bpmn(body, flows, **more)}, "p")


def waits(text: str, kind: str = "timeDuration") -> Spec:
    return one(catch("t", timer(kind, text)), "s->t; t->e")


def due(spec: Spec, data: dict[str, Any] | None = None, now: datetime = NOW) -> datetime:
    return start(spec, data or {}, WORLD, now).timers[0].due_at


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("PT1H", "timeDuration", datetime(2026, 3, 2, 10, 0, tzinfo=UTC)),
        ("P1W2D", "timeDuration", datetime(2026, 3, 11, 9, 0, tzinfo=UTC)),
        # Summer time begins 29 March: the same hour in Sweden is an hour earlier in UTC.
        ("P1M", "timeDuration", datetime(2026, 4, 2, 8, 0, tzinfo=UTC)),
        ("PT744H", "timeDuration", datetime(2026, 4, 2, 9, 0, tzinfo=UTC)),
        ("2026-03-10", "timeDate", datetime(2026, 3, 9, 23, 0, tzinfo=UTC)),
        ("2026-07-10", "timeDate", datetime(2026, 7, 9, 22, 0, tzinfo=UTC)),
        ("2026-03-10T12:00:00", "timeDate", datetime(2026, 3, 10, 11, 0, tzinfo=UTC)),
        ("2026-03-10T12:00:00+00:00", "timeDate", datetime(2026, 3, 10, 12, 0, tzinfo=UTC)),
        ("=dag", "timeDate", datetime(2026, 3, 31, 22, 0, tzinfo=UTC)),
        ('=dag + duration("P1D")', "timeDate", datetime(2026, 4, 1, 22, 0, tzinfo=UTC)),
        ('=duration("P2D")', "timeDuration", datetime(2026, 3, 4, 9, 0, tzinfo=UTC)),
    ],
)
def test_a_moment_is_a_swedish_day_or_an_exact_time(text: str, kind: str, expected: datetime) -> None:
    assert due(waits(text, kind), {"dag": date(2026, 4, 1)}) == expected


def test_a_month_from_the_last_of_january_is_the_last_of_february() -> None:
    assert due(waits("P1M"), now=datetime(2026, 1, 31, 9, 0, tzinfo=UTC)).date() == date(2026, 2, 28)


def test_nothing_fires_before_its_moment_and_it_fires_at_it() -> None:
    spec = waits("P1D")
    turn = start(spec, {}, WORLD, NOW)
    early = wake(spec, turn.state, WORLD, NOW + timedelta(days=1, seconds=-1))
    assert (early.completed, early.steps, early.state) == (False, (), turn.state)
    assert wake(spec, early.state, WORLD, NOW + timedelta(days=1)).completed


def test_a_moment_that_has_passed_fires_at_once() -> None:
    assert start(waits("2026-01-01", "timeDate"), {}, WORLD, NOW).completed


def test_the_moment_is_fixed_when_it_is_armed() -> None:
    spec = one(
        user("a") + user("b") + boundary("t", "a", timer("timeDate", "=dag")) + gateway("f", "parallel"),
        "s->f; f->a; f->b; a->e; b->e; t->e",
    )
    turn = start(spec, {"dag": date(2026, 4, 1)}, WORLD, NOW)
    later = complete(spec, turn.state, task(turn, "b"), {"dag": date(2027, 1, 1)}, WORLD, NOW)
    assert later.timers[0].due_at == turn.timers[0].due_at


def test_a_moment_without_a_value_is_a_fault_that_names_the_box() -> None:
    with pytest.raises(ModelFault, match="t: timeDate"):
        start(waits("=dag", "timeDate"), {}, WORLD, NOW)


def test_an_interrupting_timer_withdraws_the_task() -> None:
    spec = one(
        user("a") + user("x") + boundary("t", "a", timer("timeDuration", "P1D")), "s->a; a->e; t->x; x->e"
    )
    turn = wake(spec, start(spec, {}, WORLD, NOW).state, WORLD, NOW + timedelta(days=2))
    assert (boxes(turn), turn.timers, walked(turn)) == (["x"], (), ["t"])


def test_of_two_due_events_only_the_first_interrupts() -> None:
    edges = boundary("t", "a", timer("timeDate", "2026-01-02")) + boundary(
        "r", "a", timer("timeDate", "2026-01-01")
    )
    spec = one(user("a") + user("x") + user("y") + edges, "s->a; a->e; t->x; r->y; x->e; y->e")
    turn = start(spec, {}, WORLD, NOW)
    assert (boxes(turn), turn.timers) == (["x"], ())


@pytest.mark.parametrize("count", [1, 3])
def test_a_cycle_rings_as_often_as_it_says(count: int) -> None:
    edge = boundary("t", "a", timer("timeCycle", f"R{count}/P1D"), interrupting=False)
    spec = one(user("a") + user("x") + edge, "s->a; a->e; t->x; x->e")
    turn = start(spec, {}, WORLD, NOW)
    for day in range(1, 8):
        turn = wake(spec, turn.state, WORLD, NOW + timedelta(days=day))
    assert boxes(turn).count("x") == count
    assert turn.timers == ()


def test_a_cycle_catches_up_what_it_missed() -> None:
    edge = boundary("t", "a", timer("timeCycle", "R/P1D"), interrupting=False)
    spec = one(user("a") + user("x") + edge, "s->a; a->e; t->x; x->e")
    turn = wake(spec, start(spec, {}, WORLD, NOW).state, WORLD, NOW + timedelta(days=5))
    assert boxes(turn).count("x") == 5
    assert turn.timers[0].due_at == NOW + timedelta(days=6)


def test_a_cycle_ends_with_its_activity() -> None:
    edge = boundary("t", "a", timer("timeCycle", "R/P1D"), interrupting=False)
    spec = one(user("a") + user("b") + user("x") + edge, "s->a; a->b; b->e; t->x; x->e")
    turn = start(spec, {}, WORLD, NOW)
    assert complete(spec, turn.state, task(turn, "a"), {}, WORLD, NOW).timers == ()


def asked(interrupting: bool = True) -> tuple[Spec, Turn]:
    edge = boundary("m", "a", message("M"), interrupting=interrupting)
    spec = one(user("a") + user("x") + edge, "s->a; a->e; m->x; x->e", declared=ASK)
    return spec, start(spec, {"arende": "A1"}, WORLD, NOW)


def test_a_message_that_is_waited_for_shows_name_and_key() -> None:
    _, turn = asked()
    assert [(one.box, one.name, one.key) for one in turn.messages] == [("m", "svar", "A1")]


def test_a_message_brings_its_facts() -> None:
    spec, turn = asked()
    turn = deliver(spec, turn.state, "svar", "A1", {"af_svar": "ja", "dag": date(2026, 3, 1)}, WORLD, NOW)
    assert boxes(turn) == ["x"]
    assert turn.open[0].data == {"arende": "A1", "af_svar": "ja", "dag": date(2026, 3, 1)}


@pytest.mark.parametrize(("name", "key"), [("svar", "A2"), ("annat", "A1"), ("svar", "")])
def test_the_first_message_too_must_have_the_right_name_and_key(name: str, key: str) -> None:
    spec, turn = asked()
    with pytest.raises(NobodyWaits):
        deliver(spec, turn.state, name, key, {}, WORLD, NOW)


def test_a_message_beside_the_task_is_heard_each_time() -> None:
    spec, turn = asked(interrupting=False)
    for _ in range(3):
        turn = deliver(spec, turn.state, "svar", "A1", {}, WORLD, NOW)
    assert sorted(boxes(turn)) == ["a", "x", "x", "x"]
    turn = complete(spec, turn.state, task(turn, "a"), {}, WORLD, NOW)
    assert turn.messages == ()


def test_one_message_fires_one_box() -> None:
    catches = "".join(catch(name, message("M")) for name in ("m1", "m2"))
    spec = one(catches + gateway("f", "parallel"), "s->f; f->m1; f->m2; m1->e; m2->e", declared=ASK)
    turn = start(spec, {"arende": "A1"}, WORLD, NOW)
    turn = deliver(spec, turn.state, "svar", "A1", {}, WORLD, NOW)
    assert [one.box for one in turn.messages] == ["m2"]


def test_a_message_with_outputs_brings_only_those() -> None:
    mapped = '<zeebe:ioMapping><zeebe:output source="=svar" target="af_svar" /></zeebe:ioMapping>'
    receive = f'<bpmn:receiveTask id="r" messageRef="M"><bpmn:extensionElements>{mapped}</bpmn:extensionElements></bpmn:receiveTask>'
    spec = one(receive, "s->r; r->e", declared=ASK)
    turn = start(spec, {"arende": "A1"}, WORLD, NOW)
    turn = deliver(spec, turn.state, "svar", "A1", {"svar": "ja", "annat": 1}, WORLD, NOW)
    assert turn.data == {"arende": "A1", "af_svar": "ja"}


def test_a_key_without_value_is_a_fault() -> None:
    spec = one(catch("m", message("M")), "s->m; m->e", declared=ASK)
    with pytest.raises(ModelFault, match="correlationKey"):
        start(spec, {}, WORLD, NOW)


def test_the_first_event_after_an_event_based_gateway_withdraws_the_others() -> None:
    body = (
        gateway("r", "eventBased")
        + catch("m", message("M"))
        + catch("t", timer("timeDuration", "P1D"))
        + user("x")
    )
    spec = one(body, "s->r; r->m; r->t; m->x; t->e; x->e", declared=ASK)
    turn = start(spec, {"arende": "A1"}, WORLD, NOW)
    turn = deliver(spec, turn.state, "svar", "A1", {}, WORLD, NOW)
    assert (boxes(turn), turn.timers, turn.messages) == (["x"], (), ())


def test_a_named_start_event_can_be_chosen() -> None:
    body = f'<bpmn:startEvent id="m">{message("M")}</bpmn:startEvent>' + user("a") + user("b")
    spec = one(body, "s->a; m->b; a->e; b->e", declared=ASK)
    assert spec.start_events == ("s", "m")
    assert boxes(start(spec, {}, WORLD, NOW)) == ["a"]
    assert boxes(start(spec, {}, WORLD, NOW, start_event="m")) == ["b"]


ERROR = '<bpmn:error id="E" name="fel" errorCode="fel" /><bpmn:error id="F" name="annat" errorCode="annat" />'
ESCALATION = '<bpmn:escalation id="L" name="larm" escalationCode="larm" />'
THROW = '<bpmn:endEvent id="z"><bpmn:errorEventDefinition errorRef="E" /></bpmn:endEvent>'
FAILING = bpmn(
    user("u") + gateway("g") + THROW, "s->u; u->g; g->z : =fel; g->e *", process="q", declared=ERROR
)


def edge(ref: str) -> str:
    return f"<bpmn:errorEventDefinition {ref} />"


@pytest.mark.parametrize(
    ("ref", "caught"),
    [('errorRef="E"', True), ("", True), ('errorRef="F"', False)],
    ids=["code", "all", "other"],
)
def test_an_error_in_a_called_process_is_caught_by_its_code(ref: str, caught: bool) -> None:
    content = bpmn(
        call("c", "q") + user("x") + boundary("b", "c", edge(ref)), "s->c; c->e; b->x; x->e", declared=ERROR
    )
    spec = parse({"p.bpmn": content, "q.bpmn": FAILING}, "p")
    turn = start(spec, {}, WORLD, NOW)
    turn = complete(spec, turn.state, task(turn, "u"), {"fel": True, "orsak": 7}, WORLD, NOW)
    # An error that nobody catches ends the case.
    assert (boxes(turn), turn.completed) == (["x"] if caught else [], not caught)
    if caught:
        assert turn.open[0].data == {"fel": True, "orsak": 7}
        assert walked(turn) == ["u", "g", "z", "b"]


def test_an_error_in_one_instance_withdraws_them_all() -> None:
    each = loop("=poster", "post", "svaren", "=svar")
    content = bpmn(
        call("c", "q", inside=each) + user("x") + boundary("b", "c", edge("")),
        "s->c; c->e; b->x; x->e",
        declared=ERROR,
    )
    spec = parse({"p.bpmn": content, "q.bpmn": FAILING}, "p")
    turn = start(spec, {"poster": [1, 2, 3]}, WORLD, NOW)
    turn = complete(spec, turn.state, turn.open[1].id, {"fel": True}, WORLD, NOW)
    assert (boxes(turn), turn.open[0].data) == (["x"], {"poster": [1, 2, 3]})


def test_no_error_no_boundary() -> None:
    content = bpmn(
        call("c", "q") + user("x") + boundary("b", "c", edge("")), "s->c; c->e; b->x; x->e", declared=ERROR
    )
    spec = parse({"p.bpmn": content, "q.bpmn": FAILING}, "p")
    turn = start(spec, {}, WORLD, NOW)
    assert complete(spec, turn.state, task(turn, "u"), {"fel": False}, WORLD, NOW).completed


@pytest.mark.parametrize(("interrupting", "opened"), [(False, ["u", "x"]), (True, ["x"])])
def test_an_escalation_goes_on_beside_or_interrupts(interrupting: bool, opened: list[str]) -> None:
    inner = (
        '<bpmn:startEvent id="s1" /><bpmn:endEvent id="e1" />'
        '<bpmn:intermediateThrowEvent id="l"><bpmn:escalationEventDefinition escalationRef="L" />'
        "</bpmn:intermediateThrowEvent>"
    )
    catches = boundary(
        "b", "k", '<bpmn:escalationEventDefinition escalationRef="L" />', interrupting=interrupting
    )
    spec = one(
        sub("k", inner + user("u"), "s1->l; l->u; u->e1") + user("x") + catches,
        "s->k; k->e; b->x; x->e",
        declared=ESCALATION,
    )
    assert sorted(boxes(start(spec, {}, WORLD, NOW))) == opened


def test_a_signal_reaches_all_who_wait_in_the_case() -> None:
    signal = '<bpmn:signalEventDefinition signalRef="S" />'
    throw = f'<bpmn:intermediateThrowEvent id="w">{signal}</bpmn:intermediateThrowEvent>'
    body = (
        user("a")
        + throw
        + catch("c", signal)
        + catch("d", signal)
        + gateway("f", "parallel")
        + user("x")
        + user("y")
    )
    spec = one(
        body,
        "s->f; f->a; f->c; f->d; a->w; w->e; c->x; d->y; x->e; y->e",
        declared='<bpmn:signal id="S" name="klart" />',
    )
    turn = start(spec, {}, WORLD, NOW)
    assert boxes(complete(spec, turn.state, task(turn, "a"), {}, WORLD, NOW)) == ["x", "y"]


def test_an_interrupted_subprocess_keeps_the_facts_it_found() -> None:
    inner = '<bpmn:startEvent id="s1" /><bpmn:endEvent id="e1" />' + user("u") + user("v")
    spec = one(
        sub("k", inner, "s1->u; u->v; v->e1") + user("x") + boundary("b", "k", timer("timeDuration", "P1D")),
        "s->k; k->e; b->x; x->e",
    )
    turn = start(spec, {}, WORLD, NOW)
    turn = complete(spec, turn.state, task(turn, "u"), {"behov": "utrett"}, WORLD, NOW)
    turn = wake(spec, turn.state, WORLD, NOW + timedelta(days=2))
    assert (boxes(turn), turn.open[0].data) == (["x"], {"behov": "utrett"})


def test_a_withdrawn_call_withdraws_all_inside_it() -> None:
    inner = bpmn(call("d", "r"), "s->d; d->e", process="q")
    leaf = bpmn(
        user("u") + catch("w", timer("timeDuration", "P9D")) + gateway("f", "parallel"),
        "s->f; f->u; f->w; u->e; w->e",
        process="r",
    )
    outer = bpmn(
        call("c", "q") + user("x") + boundary("b", "c", timer("timeDuration", "P1D")),
        "s->c; c->e; b->x; x->e",
    )
    spec = parse({"p.bpmn": outer, "q.bpmn": inner, "r.bpmn": leaf}, "p")
    turn = start(spec, {}, WORLD, NOW)
    assert {(one.process, one.box) for one in turn.positions} == {
        ("p", "c"),
        ("q", "d"),
        ("r", "u"),
        ("r", "w"),
    }
    turn = wake(spec, turn.state, WORLD, NOW + timedelta(days=2))
    assert (boxes(turn), turn.timers, len(turn.positions)) == (["x"], (), 1)


def test_terminate_ends_only_its_own_process() -> None:
    terminate = '<bpmn:endEvent id="z"><bpmn:terminateEventDefinition /></bpmn:endEvent>'
    inner = bpmn(
        user("u") + user("v") + gateway("f", "parallel") + terminate,
        "s->f; f->u; f->v; u->z; v->e",
        process="q",
    )
    spec = parse({"p.bpmn": bpmn(call("c", "q") + user("x"), "s->c; c->x; x->e"), "q.bpmn": inner}, "p")
    turn = start(spec, {}, WORLD, NOW)
    turn = complete(spec, turn.state, task(turn, "u"), {"a": 1}, WORLD, NOW)
    assert (boxes(turn), turn.open[0].data) == (["x"], {"a": 1})


def test_a_message_is_sent_by_an_operation() -> None:
    mapped = '<zeebe:ioMapping><zeebe:input source="=arende" target="nyckel" /></zeebe:ioMapping>'
    sends = f'<bpmn:extensionElements><zeebe:taskDefinition type="sand" />{mapped}</bpmn:extensionElements>{message("M")}'
    spec = one(
        f'<bpmn:endEvent id="z">{sends}</bpmn:endEvent>' + service("a", "t"), "s->a; a->z", declared=ASK
    )
    world = World(operations={"sand": {}, "t": {}})
    assert start(spec, {"arende": "A1"}, world, NOW).completed
    assert world.asked[-1] == ("sand", {"nyckel": "A1"})
