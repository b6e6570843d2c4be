"""A file as the modeller writes it is read whole: boxes, flows, properties, form, roles and due date."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from server.engine import Spec, complete, parse, start
from server.errors import ModelRejected
from tests.diagrams.drawing import NOW, World, task, walked

FILE = Path(__file__).parent / "diagrams" / "modellerad.bpmn"
WORLD = World({"anvisning": {"utfall": "bifall"}}, {"registrera_beslut": {"beslut": "B1"}})
DATA = {"sista_dag": date(2026, 4, 1)}
DMN = (
    b'<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">'
    b'<decision id="anvisning" /></definitions>'
)
WHOLE = {
    "processes/m/modellerad.bpmn": FILE.read_bytes(),
    "processes/m/anvisning.dmn": DMN,
    "forms/m/utreda_behovet.form": b"{}",
}


def read() -> Spec:
    return parse(WHOLE, "modellerad", {"registrera_beslut"})


def test_boxes_stand_in_the_order_of_the_file() -> None:
    assert [box.id for box in read().boxes] == [
        "Start", "Utreda", "Regel", "Utfall", "Registrera", "Slut_ja", "Slut_nej",
    ]  # fmt: skip


def test_a_box_says_form_roles_and_law() -> None:
    box = read().box("Utreda")
    assert (box.name, box.form, box.groups) == (
        "Utreda behovet",
        "utreda_behovet",
        ("socialsekreterare", "sektionschef"),
    )
    assert box.properties == {"lagrum": "12 kap. 4 § SoL", "gren": "R-10"}


def test_flows_carry_condition_default_and_properties() -> None:
    flows = {flow.id: flow for flow in read().flows}
    assert flows["Flow_ja"].condition == 'bedomning.utfall = "bifall"'
    assert flows["Flow_nej"].default
    assert flows["Flow_2"].properties == {"kalla": "S1"}


def test_the_process_carries_its_properties_and_its_diagram() -> None:
    spec = read()
    assert spec.process_properties == {"verksamhetsgren": "socialtjanst"}
    assert spec.diagrams == {"modellerad": "processes/m/modellerad.bpmn"}
    assert spec.content_hash.startswith("sha256:")


def test_the_references_of_a_process_are_listed() -> None:
    spec = read()
    assert (spec.forms, spec.decisions, spec.operations) == (
        frozenset({"utreda_behovet"}),
        frozenset({"anvisning"}),
        frozenset({"registrera_beslut"}),
    )


def test_an_open_task_says_what_is_due_and_for_whom() -> None:
    (one,) = start(read(), DATA, WORLD, NOW).open
    assert (one.due, one.groups, one.form) == (
        date(2026, 4, 1),
        ("socialsekreterare", "sektionschef"),
        "utreda_behovet",
    )


def test_a_turn_records_boxes_flows_and_rule_rows() -> None:
    turn = start(read(), DATA, WORLD, NOW)
    turn = complete(read(), turn.state, task(turn, "Utreda"), {}, WORLD, NOW)
    assert walked(turn) == ["Utreda", "Regel", "Utfall", "Registrera", "Slut_ja"]
    steps = {step.box: step for step in turn.steps}
    assert steps["Utfall"].flow == "Flow_ja"
    assert steps["Regel"].hits == ("anvisning-rad",)
    assert {step.process for step in turn.steps} == {"modellerad"}
    assert turn.completed


def test_an_operation_gets_its_mapped_inputs_and_no_more() -> None:
    world = World({"anvisning": {"utfall": "bifall"}}, {"registrera_beslut": {"beslut": "B1"}})
    turn = start(read(), DATA, world, NOW)
    turn = complete(read(), turn.state, task(turn, "Utreda"), {}, world, NOW)
    assert world.asked[-1] == ("registrera_beslut", {"utfall": "bifall", "brev": "anvisning"})
    assert turn.data["beslut"] == "B1"


@pytest.mark.parametrize(
    ("gone", "element", "word"),
    [
        ("forms/m/utreda_behovet.form", "Utreda", "Formuläret"),
        ("processes/m/anvisning.dmn", "Regel", "Regeln"),
    ],
)
def test_a_missing_file_is_named(gone: str, element: str, word: str) -> None:
    files = {path: content for path, content in WHOLE.items() if path != gone}
    with pytest.raises(ModelRejected, match=word) as refused:
        parse(files, "modellerad")
    assert (refused.value.file, refused.value.element) == ("processes/m/modellerad.bpmn", element)


def test_an_unknown_operation_is_named() -> None:
    with pytest.raises(ModelRejected, match="registrera_beslut") as refused:
        parse(WHOLE, "modellerad", {"bevaka_frist"})
    assert refused.value.element == "Registrera"
