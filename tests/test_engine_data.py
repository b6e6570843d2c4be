"""Facts: what a box sees, what it gives back, how they are kept, and what a turn refuses."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.engine import (
    ModelFault,
    NotStorable,
    OpenTask,
    Spec,
    TaskNotOpen,
    Turn,
    complete,
    parse,
    peek,
    start,
)
from server.engine.values import clean, dumps, loads
from server.errors import LegalStop
from server.feel import YearMonths
from tests.diagrams.drawing import (
    NOW,
    World,
    boxes,
    bpmn,
    call,
    gateway,
    loop,
    rule,
    service,
    sub,
    task,
    user,
    walked,
)

WORLD = World()


def one(body: str, flows: str, **more: Any) -> Spec:
    return parse({"p.bpmn": bpmn(body, flows, **more)}, "p")


def answer(spec: Spec, turn: Turn, box: str, **answers: Any) -> Turn:
    return complete(spec, turn.state, task(turn, box), answers, WORLD, NOW)


def mapping(*rows: tuple[str, str, str]) -> str:
    lines = "".join(f'<zeebe:{side} source="{source}" target="{target}" />' for side, source, target in rows)
    return f"<zeebe:ioMapping>{lines}</zeebe:ioMapping>"


plain = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**33), 10**33),
    st.text(max_size=8),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.datetimes(timezones=st.sampled_from([None, UTC, ZoneInfo("Europe/Stockholm")])),
    st.times(),
    st.timedeltas(),
    st.integers(-999, 999).map(YearMonths),
)
keys = st.text(min_size=1, max_size=6).filter(lambda key: not key.startswith("$"))
values = st.recursive(
    plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=8
)


def typed(value: Any) -> Any:
    """The value with its type at every level."""
    if isinstance(value, dict):
        return {key: typed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [typed(item) for item in value]
    return type(value), str(value) if isinstance(value, Decimal) else value


@settings(max_examples=200, deadline=None)
@given(values)
def test_every_value_comes_back_exactly(value: Any) -> None:
    text = json.dumps(json.loads(dumps(clean(value, "x"))), sort_keys=True)
    assert typed(loads(text)) == typed(value)


def test_a_moment_keeps_its_zone() -> None:
    moment = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Stockholm"))
    back = loads(dumps(moment))
    assert (back, back.tzinfo, back.utcoffset()) == (moment, moment.tzinfo, moment.utcoffset())


DEEP: Any = 1
for _ in range(2_000):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    "value",
    [object(), {1, 2}, {1: 2}, {"$": 1}, float("nan"), Decimal("Infinity"), b"x", 10**40, "\ud800", DEEP],
    ids=["object", "set", "number as name", "mark", "nan", "infinity", "bytes", "large", "surrogate", "deep"],
)
def test_what_has_no_exact_form_is_refused(value: Any) -> None:
    spec = one(user("a"), "s->a; a->e")
    turn = start(spec, {}, WORLD, NOW)
    with pytest.raises(NotStorable):
        answer(spec, turn, "a", x=value)


@pytest.mark.parametrize("name", ["typename", "__builtins__", "loopCounter", "if", "a b", "", "$x", "1a"])
def test_a_reserved_name_is_refused(name: str) -> None:
    spec = one(user("a"), "s->a; a->e")
    with pytest.raises(NotStorable):
        start(spec, {name: 1}, WORLD, NOW)


def test_facts_keep_their_types_from_turn_to_turn() -> None:
    spec = one(user("a") + user("b"), "s->a; a->b; b->e")
    facts = {
        "dag": date(2026, 3, 2),
        "belopp": Decimal("1200.50"),
        "ja": True,
        "inget": None,
        "kl": time(8, 0),
    }
    turn = answer(spec, start(spec, facts, WORLD, NOW), "a", tid=timedelta(days=1))
    assert peek(spec, turn.state).open[0].data == {**facts, "tid": timedelta(days=1)}
    assert type(peek(spec, turn.state).data["belopp"]) is Decimal


def test_inputs_are_seen_by_the_task_and_end_with_it() -> None:
    spec = one(user("a", extension=mapping(("input", "=n + 1", "nasta"))) + user("b"), "s->a; a->b; b->e")
    turn = start(spec, {"n": 1}, WORLD, NOW)
    assert turn.open[0].data == {"n": 1, "nasta": 2}
    assert answer(spec, turn, "a", svar="ja").open[0].data == {"n": 1, "svar": "ja"}


def test_outputs_replace_what_the_task_gives() -> None:
    spec = one(
        user("a", extension=mapping(("output", "=nasta + svar", "summa"), ("input", "=n + 1", "nasta"))),
        "s->a; a->e",
    )
    assert answer(spec, start(spec, {"n": 1}, WORLD, NOW), "a", svar=5).data == {"n": 1, "summa": 7}


def test_an_operations_output_goes_to_the_top_unless_mapped() -> None:
    world = World(operations={"t": {"ett": 1, "tva": 2}})
    assert start(one(service("a", "t"), "s->a; a->e"), {}, world, NOW).data == {"ett": 1, "tva": 2}
    mapped = service("a", "t", mapping(("output", "=ett", "x")))
    assert start(one(mapped, "s->a; a->e"), {}, world, NOW).data == {"x": 1}


def test_a_rule_sees_all_facts_and_its_own_inputs_and_gives_one_name() -> None:
    world = World({"d": {"utfall": "bifall"}})
    spec = one(rule("a", "d", "bedomning", mapping(("input", "=&quot;namnd&quot;", "roll"))), "s->a; a->e")
    turn = start(spec, {"n": 1}, world, NOW)
    assert world.asked == [("d", {"n": 1, "roll": "namnd"})]
    assert turn.data == {"n": 1, "bedomning": {"utfall": "bifall"}}


BAR = '<zeebe:properties><zeebe:property name="sparr" value="ja" /></zeebe:properties>'
BARRED = {
    "utfall": "sparrat",
    "motivering": "Samråd saknas.",
    "grenar": ["R-16"],
    "lagrum": ["12 kap. 4 § tredje stycket SoL"],
}


def barring(value: dict[str, Any]) -> tuple[Spec, Turn, World]:
    spec = one(user("a") + rule("d", "d", "bedomning", BAR), "s->a; a->d; d->e")
    return spec, start(spec, {}, WORLD, NOW), World({"d": value})


def test_a_barred_act_stops_the_turn_with_its_grounds() -> None:
    spec, turn, world = barring(BARRED)
    with pytest.raises(LegalStop, match="Samråd saknas") as stop:
        complete(spec, turn.state, task(turn, "a"), {}, world, NOW)
    assert (stop.value.grenar, stop.value.lagrum) == (("R-16",), ("12 kap. 4 § tredje stycket SoL",))
    assert boxes(peek(spec, turn.state)) == ["a"]


def test_a_missing_fact_stops_the_turn_and_is_named() -> None:
    spec, turn, world = barring({"utfall": "utred", "motivering": "Utred.", "saknas": ["behov_utrett"]})
    with pytest.raises(LegalStop, match="behov_utrett"):
        complete(spec, turn.state, task(turn, "a"), {}, world, NOW)


def test_a_rule_that_does_not_bar_lets_the_turn_go_on() -> None:
    spec, turn, world = barring({"utfall": "bifall"})
    assert complete(spec, turn.state, task(turn, "a"), {}, world, NOW).completed


LEAF = bpmn(user("u"), "s->u; u->e", process="q")


@pytest.mark.parametrize(
    ("attributes", "extension", "inside", "after"),
    [
        ("", "", {"n": 1}, {"n": 2, "x": 3}),
        ('propagateAllChildVariables="true"', "", {"n": 1}, {"n": 2, "x": 3}),
        ('propagateAllChildVariables="false"', "", {"n": 1}, {"n": 1}),
        (
            'propagateAllParentVariables="false"',
            mapping(("input", "=n + 5", "m")),
            {"m": 6},
            {"n": 2, "x": 3},
        ),
        ("", mapping(("output", "=x", "svar")), {"n": 1}, {"n": 1, "svar": 3}),
        ("", mapping(("input", "=n + 5", "m")), {"n": 1, "m": 6}, {"n": 2, "x": 3}),
    ],
)
def test_what_passes_to_and_from_a_called_process(
    attributes: str, extension: str, inside: dict[str, Any], after: dict[str, Any]
) -> None:
    content = bpmn(call("c", "q", extension, attributes) + user("b"), "s->c; c->b; b->e")
    spec = parse({"p.bpmn": content, "q.bpmn": LEAF}, "p")
    turn = start(spec, {"n": 1}, WORLD, NOW)
    assert turn.open[0].data == inside
    assert answer(spec, turn, "u", n=2, x=3).open[0].data == after


def test_an_embedded_subprocess_works_on_the_facts_of_its_process() -> None:
    inner = '<bpmn:startEvent id="s1" /><bpmn:endEvent id="e1" />' + user("u")
    spec = one(sub("k", inner, "s1->u; u->e1") + user("b"), "s->k; k->b; b->e")
    turn = start(spec, {"n": 1}, WORLD, NOW)
    assert [(one.process, one.box) for one in turn.positions] == [("p", "k"), ("p", "u")]
    assert answer(spec, turn, "u", n=2).open[0].data == {"n": 2}


def test_the_facts_of_a_case_include_those_of_the_process_it_is_in() -> None:
    leaf = bpmn(user("u") + user("v"), "s->u; u->v; v->e", process="q")
    spec = parse({"p.bpmn": bpmn(call("c", "q"), "s->c; c->e"), "q.bpmn": leaf}, "p")
    turn = answer(spec, start(spec, {"n": 1}, WORLD, NOW), "u", x=3)
    assert turn.data == {"n": 1, "x": 3}


@pytest.mark.parametrize("sequential", [False, True])
def test_a_multi_instance_gives_its_outputs_in_the_order_of_the_items(sequential: bool) -> None:
    spec = one(
        user("a", loop("=delmal", "mal", "utfall", "=svar", sequential=sequential)) + user("b"),
        "s->a; a->b; b->e",
    )
    turn = start(spec, {"delmal": ["x", "y", "z"]}, WORLD, NOW)
    assert len(turn.open) == (1 if sequential else 3)
    while "a" in boxes(turn):
        last = turn.open[-1]
        turn = complete(
            spec, turn.state, last.id, {"svar": f"{last.element_values['mal']}!", "brus": 1}, WORLD, NOW
        )
    assert turn.open[0].data == {"delmal": ["x", "y", "z"], "utfall": ["x!", "y!", "z!"]}


def test_a_multi_instance_of_nothing_goes_on() -> None:
    spec = one(user("a", loop("=delmal", "mal", "utfall", "=svar")), "s->a; a->e")
    turn = start(spec, {"delmal": []}, WORLD, NOW)
    assert (turn.completed, turn.data["utfall"]) == (True, [])


def test_a_multi_instance_ends_early_when_enough_are_done() -> None:
    spec = one(user("a", loop("=delmal", "mal", "utfall", "=svar", until="=svar = 2")), "s->a; a->e")
    turn = start(spec, {"delmal": [1, 2, 3]}, WORLD, NOW)
    turn = complete(spec, turn.state, turn.open[1].id, {"svar": 2}, WORLD, NOW)
    assert (turn.completed, turn.data["utfall"]) == (True, [None, 2, None])


def test_a_multi_instance_over_something_else_is_a_fault() -> None:
    spec = one(user("a", loop("=delmal", "mal", "utfall", "=svar")), "s->a; a->e")
    with pytest.raises(ModelFault, match="ingen lista"):
        start(spec, {"delmal": None}, WORLD, NOW)


def test_each_item_may_be_a_process_of_its_own() -> None:
    each = loop("=delmal", "mal", "utfall", "=x")
    content = bpmn(call("c", "q", inside=each) + user("b"), "s->c; c->b; b->e")
    spec = parse({"p.bpmn": content, "q.bpmn": LEAF}, "p")
    turn = start(spec, {"delmal": ["i", "j"]}, WORLD, NOW)
    assert [one.data["mal"] for one in turn.open] == ["i", "j"]
    for number in (1, 2):
        turn = complete(spec, turn.state, turn.open[0].id, {"x": number}, WORLD, NOW)
    assert turn.data == {"delmal": ["i", "j"], "utfall": [1, 2]}


CHOICE = user("a") + gateway("g")


def test_flows_are_tried_in_the_order_of_the_file() -> None:
    spec = one(CHOICE + user("b") + user("c"), "s->a; a->g; g->b : =n > 1; g->c : =n > 0; g->e *; b->e; c->e")
    turn = start(spec, {}, WORLD, NOW)
    assert boxes(answer(spec, turn, "a", n=5)) == ["b"]
    assert boxes(answer(spec, turn, "a", n=1)) == ["c"]
    assert answer(spec, turn, "a", n=0).completed


def test_a_condition_without_an_answer_is_a_fault_and_not_the_default() -> None:
    spec = one(CHOICE + user("b"), "s->a; a->g; g->b : =n > 1; g->e *; b->e")
    turn = start(spec, {}, WORLD, NOW)
    with pytest.raises(ModelFault, match="varken sant eller falskt") as fault:
        answer(spec, turn, "a")
    assert (fault.value.process, fault.value.box) == ("p", "g")


def test_the_second_to_complete_a_task_is_told_what_is_open() -> None:
    spec = one(user("a") + user("b"), "s->a; a->b; b->e")
    first = start(spec, {}, WORLD, NOW)
    second = answer(spec, first, "a")
    with pytest.raises(TaskNotOpen, match="Öppna nu: b"):
        complete(spec, second.state, task(first, "a"), {}, WORLD, NOW)


def test_an_error_in_the_world_leaves_the_state_as_it_was() -> None:
    def fail(**_: Any) -> dict[str, Any]:
        raise RuntimeError("nere")

    spec = one(user("a") + service("b", "t"), "s->a; a->b; b->e")
    turn = start(spec, {}, WORLD, NOW)
    with pytest.raises(RuntimeError, match="nere"):
        complete(spec, turn.state, task(turn, "a"), {"x": 1}, World(operations={"t": fail}), NOW)
    assert peek(spec, turn.state).open == turn.open


def test_answers_may_be_read_with_the_open_task() -> None:
    spec = one(user("a"), "s->a; a->e")
    turn = start(spec, {"n": 4}, WORLD, NOW)

    def read(opened: OpenTask) -> dict[str, Any]:
        return {"m": opened.data["n"] + 1}

    assert complete(spec, turn.state, task(turn, "a"), read, WORLD, NOW).data == {"n": 4, "m": 5}


def test_roles_and_due_day_may_follow_from_facts() -> None:
    extension = (
        '<zeebe:assignmentDefinition candidateGroups="=roller" /><zeebe:taskSchedule dueDate="=dag" />'
    )
    spec = one(user("a", extension=extension), "s->a; a->e")
    (opened,) = start(spec, {"roller": ["namnd"], "dag": date(2026, 5, 1)}, WORLD, NOW).open
    assert (opened.groups, opened.due) == (("namnd",), date(2026, 5, 1))
    assert start(spec, {"roller": "namnd, jurist", "dag": None}, WORLD, NOW).open[0].due is None


def test_a_turn_that_cannot_go_on_is_refused() -> None:
    body = gateway("f", "exclusive") + gateway("j", "parallel") + user("a") + user("b")
    spec = one(body, "s->f; f->a : =n = 1; f->b *; a->j; b->j; j->e")
    turn = start(spec, {"n": 1}, WORLD, NOW)
    with pytest.raises(ModelFault, match="kan inte gå vidare"):
        answer(spec, turn, "a")


def test_steps_name_the_process_of_each_box() -> None:
    spec = parse({"p.bpmn": bpmn(call("c", "q"), "s->c; c->e"), "q.bpmn": LEAF}, "p")
    turn = answer(spec, start(spec, {}, WORLD, NOW), "u")
    assert [(one.process, one.box) for one in turn.steps] == [("q", "u"), ("q", "e"), ("p", "c"), ("p", "e")]
    assert walked(turn) == ["u", "e", "c", "e"]


def test_all_ways_out_of_a_parallel_gateway_are_recorded() -> None:
    spec = one(user("a") + user("b") + gateway("f", "parallel"), "s->f; f->a; f->b; a->e; b->e")
    steps = {step.box: step for step in start(spec, {}, WORLD, NOW).steps}
    assert (steps["f"].flows, steps["f"].flow) == (("f_a_1", "f_b_2"), None)
