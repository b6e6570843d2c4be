"""Each defect of SpiffWorkflow 3.2.0 (A to N in the facts file) that could reach us, and does not."""

from __future__ import annotations

import ast
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import SpiffWorkflow.version

from server.engine import ModelFault, OtherSpec, Spec, Turn, complete, deliver, parse, peek, start, wake
from server.engine.case import Case
from server.errors import ModelRejected
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
    message,
    service,
    task,
    timer,
    user,
)

WORLD = World()
FORK = gateway("f", "parallel") + gateway("j", "parallel")
FORKED = bpmn(user("u") + user("v") + FORK, "s->f; f->u; f->v; u->j; v->j; j->e", process="q")


def one(body: str, flows: str, **more: Any) -> Spec:
    return parse({"p.bpmn": bpmn(body, flows, **more)}, "p")


def answer(spec: Spec, turn: Turn, box: str, **answers: Any) -> Turn:
    return complete(spec, turn.state, task(turn, box), answers, WORLD, NOW)


def test_the_version_is_the_one_whose_defects_are_known() -> None:
    assert SpiffWorkflow.version.__version__ == "3.2.0"


@pytest.mark.parametrize("order", ["uv", "vu"])
def test_a_b_a_join_in_a_repeated_process_waits_for_both_each_time(order: str) -> None:
    spec = parse(
        {
            "p.bpmn": bpmn(
                call("c", "q") + user("x") + gateway("g"), "s->c; c->x; x->g; g->c : =mer; g->e *"
            ),
            "q.bpmn": FORKED,
        },
        "p",
    )
    turn = start(spec, {}, WORLD, NOW)
    for number in range(10):
        first, second = list(order if number % 3 else order[::-1])
        turn = answer(spec, turn, first)
        assert boxes(turn) == [second]
        turn = answer(spec, turn, second)
        assert boxes(turn) == ["x"]
        turn = answer(spec, turn, "x", mer=number < 9)
    assert turn.completed


def test_a_b_a_join_on_a_cycle_is_refused() -> None:
    with pytest.raises(ModelRejected, match="slinga"):
        one(
            user("u") + user("v") + FORK + gateway("g") + gateway("m"),
            "s->m; m->f; f->u; f->v; u->j; v->j; j->g; g->m : =mer; g->e *",
        )


def follow_up(spec: Spec, turn: Turn, times: int) -> tuple[Turn, int]:
    largest = 0
    for number in range(times):
        turn = complete(spec, turn.state, task(turn, "uppfoljning"), {"n": number}, WORLD, NOW)
        largest = max(largest, len(turn.state))
        assert [step.box for step in turn.steps[:2]] == ["uppfoljning", "g"]
    return turn, largest


@pytest.mark.parametrize("guarded", [False, True])
def test_c_d_a_thousand_turns_of_a_follow_up_end_and_stay_small(guarded: bool) -> None:
    edge = boundary("t", "uppfoljning", timer("timeDuration", "P14D"), interrupting=False) + user("paminn")
    spec = one(
        user("uppfoljning") + gateway("g") + (edge if guarded else ""),
        "s->uppfoljning; uppfoljning->g; g->uppfoljning : =n < 999; g->e *"
        + ("; t->paminn; paminn->e" if guarded else ""),
    )
    turn, largest = follow_up(spec, start(spec, {"text": "x" * 2_000}, WORLD, NOW), 1_000)
    assert turn.completed
    assert largest < 6_000


def test_c_d_a_thousand_turns_in_a_called_process_stay_small() -> None:
    inner = bpmn(
        user("uppfoljning") + gateway("g"),
        "s->uppfoljning; uppfoljning->g; g->e *; g->uppfoljning : =n < 0",
        process="q",
    )
    spec = parse(
        {
            "p.bpmn": bpmn(call("c", "q") + gateway("h"), "s->c; c->h; h->c : =n < 999; h->e *"),
            "q.bpmn": inner,
        },
        "p",
    )
    turn, largest = follow_up(spec, start(spec, {"text": "x" * 2_000}, WORLD, NOW), 1_000)
    assert turn.completed
    assert largest < 6_000


def test_c_d_a_loop_beside_an_idle_branch_stays_small() -> None:
    spec = one(
        user("uppfoljning") + user("b") + gateway("g") + FORK,
        "s->f; f->uppfoljning; f->b; uppfoljning->g; g->uppfoljning : =n < 299; g->j *; b->j; j->e",
    )
    turn, largest = follow_up(spec, start(spec, {}, WORLD, NOW), 300)
    assert boxes(turn) == ["b"]
    assert largest < 2_000
    assert answer(spec, turn, "b").data == {"n": 299}


def test_c_reminders_that_end_by_themselves_do_not_pile_up() -> None:
    cycle = boundary("t", "a", timer("timeCycle", "R/P1D"), interrupting=False)
    spec = one(user("a") + service("r", "paminn") + cycle, "s->a; a->e; t->r; r->e")
    world = World(operations={"paminn": {"paminnelser": 1}})
    turn = start(spec, {}, world, NOW)
    for day in range(1, 200):
        turn = wake(spec, turn.state, world, NOW + timedelta(days=day, hours=1))
        assert len(turn.state) < 2_000
    assert len([kind for kind, _ in world.asked if kind == "paminn"]) == 199


def test_c_a_process_that_never_stops_is_stopped() -> None:
    spec = one(service("a", "t") + gateway("g"), "s->a; a->g; g->a : =true; g->e *")
    with pytest.raises(ModelFault, match="går runt"):
        start(spec, {}, World(operations={"t": {}}), NOW)


def test_e_the_state_does_not_depend_on_key_order() -> None:
    spec = one(user("a") + user("b") + FORK, "s->f; f->a; f->b; a->j; b->j; j->e")
    turn = start(spec, {"z": 1, "a": {"y": 1, "b": [{"q": 1, "c": 2}]}}, WORLD, NOW)
    shuffled = json.dumps(json.loads(turn.state), sort_keys=True)
    assert peek(spec, shuffled).open == turn.open


def test_f_k_branches_do_not_see_each_others_changes() -> None:
    spec = one(user("a") + user("b") + user("c") + FORK, "s->f; f->a; f->b; a->j; b->j; j->c; c->e")
    turn = start(spec, {"plan": {"n": 1}, "lista": [1, 2]}, WORLD, NOW)
    given = {"n": 2}
    turn = answer(spec, turn, "a", plan=given, lista=[1])
    given["n"] = 3
    assert turn.open[0].data == {"plan": {"n": 1}, "lista": [1, 2]}
    turn = answer(spec, turn, "b", annat=True)
    assert turn.open[0].data == {"plan": {"n": 2}, "lista": [1], "annat": True}


def test_k_a_list_is_taken_whole_and_an_untouched_value_never_wins() -> None:
    spec = one(user("a") + user("b") + user("c") + FORK, "s->f; f->a; f->b; a->j; b->j; j->c; c->e")
    turn = answer(spec, start(spec, {"lista": ["x"]}, WORLD, NOW), "a", lista=["x", "u"])
    assert answer(spec, turn, "b").open[0].data == {"lista": ["x", "u"]}
    assert answer(spec, turn, "b", lista=["x", "v"]).open[0].data == {"lista": ["x", "v"]}


@pytest.mark.parametrize(
    "definition", ["errorEventDefinition", "messageEventDefinition", "timerEventDefinition"]
)
def test_g_i_an_event_subprocess_is_refused(definition: str) -> None:
    inner = f'<bpmn:startEvent id="s1"><bpmn:{definition} /></bpmn:startEvent><bpmn:endEvent id="e1" />'
    with pytest.raises(ModelRejected, match="Händelsedelprocesser"):
        one(
            user("a") + f'<bpmn:subProcess id="k" triggeredByEvent="true">{inner}</bpmn:subProcess>',
            "s->a; a->e",
        )


def test_i_two_cases_of_one_spec_do_not_touch_each_other() -> None:
    spec = one(
        user("a") + user("x") + boundary("m", "a", message("M")),
        "s->a; a->e; m->x; x->e",
        declared=declare("M", "svar"),
    )
    first, second = (start(spec, {"nyckel": key}, WORLD, NOW) for key in "AB")
    assert boxes(deliver(spec, first.state, "svar", "A", {}, WORLD, NOW)) == ["x"]
    assert boxes(peek(spec, second.state)) == ["a"]
    assert boxes(start(spec, {"nyckel": "C"}, WORLD, NOW)) == ["a"]


def test_j_many_parallel_blocks_in_a_row_cost_nothing_before_they_are_reached() -> None:
    body = flows = ""
    at = "s"
    for n in range(20):
        body += (
            "".join(user(f"{c}{n}") for c in "uvw")
            + gateway(f"f{n}", "parallel")
            + gateway(f"j{n}", "parallel")
        )
        flows += f"{at}->f{n};" + "".join(f"f{n}->{c}{n}; {c}{n}->j{n};" for c in "uvw")
        at = f"j{n}"
    spec = one(body, flows + f"{at}->e")
    turn = start(spec, {}, WORLD, NOW)
    assert len(turn.state) < 1_000
    while not turn.completed:
        turn = complete(spec, turn.state, turn.open[0].id, {}, WORLD, NOW)
        assert len(turn.state) < 1_500


def test_l_a_duration_without_quotes_is_a_literal() -> None:
    spec = one(catch("t", timer("timeDuration", "P14D")), "s->t; t->e")
    assert start(spec, {}, WORLD, NOW).timers[0].due_at == NOW + timedelta(days=14)


def test_m_n_a_state_is_read_by_the_version_that_wrote_it_and_no_other() -> None:
    spec, other = one(user("a"), "s->a; a->e"), one(user("a") + user("b"), "s->a; a->b; b->e")
    turn = start(spec, {}, WORLD, NOW)
    with pytest.raises(OtherSpec):
        peek(other, turn.state)


def test_the_library_is_given_no_way_to_run_code() -> None:
    case = Case(one(user("a"), "s->a; a->e").compiled, "p", None, NOW)
    engine = case.script_engine
    for way in (engine, engine.environment):
        for name in ("evaluate", "execute", "call_service"):
            with pytest.raises(PermissionError):
                getattr(way, name)("1", {})
    with pytest.raises(PermissionError):
        engine.validate("1")


def test_only_the_engine_imports_the_library() -> None:
    server = Path(__file__).parents[1] / "server"
    found = {
        path.relative_to(server).parts[0]
        for path in server.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for name in [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
        if name.split(".")[0] == "SpiffWorkflow"
    }
    assert found == {"engine"}
