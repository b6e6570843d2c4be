"""Diagrams and forms hold together: every box its file, every flow its answer, every branch in the map."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from server.engine import Spec
from server.forms import load_form
from tests.process_walk import ROOT, files, rules, spec

DIAGRAMS = sorted(files("bpmn"))
PROCESSES = [Path(path).stem for path in DIAGRAMS]
FORMS = sorted((ROOT / "forms").rglob("*.form"))
NS = {
    "b": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "di": "http://www.omg.org/spec/BPMN/20100524/DI",
    "dc": "http://www.omg.org/spec/DD/20100524/DC",
    "w": "http://www.omg.org/spec/DD/20100524/DI",
}
Segment = tuple[tuple[float, float], tuple[float, float]]


def own(path: str) -> Spec:
    """Return the process of a diagram."""
    return spec(Path(path).stem)


def boxes(path: str) -> list[Any]:
    """Return the boxes of one diagram, called ones excluded."""
    return [box for box in own(path).boxes if box.process == Path(path).stem]


def flows(path: str) -> list[Any]:
    """Return the flows of one diagram."""
    return [flow for flow in own(path).flows if flow.process == Path(path).stem]


def fields(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Return every component of a form, inner ones included."""
    for component in components:
        yield component
        yield from fields(component.get("components", []))


def schema(path: Path) -> dict[str, Any]:
    """Return a form as data."""
    read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return read


def branches() -> set[str]:
    """Return every branch of the rättskarta."""
    path = ROOT / "processes" / "gemensamt" / "rattskarta.json"
    return {row["id"] for row in json.loads(path.read_text(encoding="utf-8"))}


def named(properties: Mapping[str, str]) -> set[str]:
    """Return the branches that a property `gren` names."""
    return {part.strip() for part in properties.get("gren", "").split(",") if part.strip()}


def segments(path: str) -> dict[str, list[Segment]]:
    """Return the drawn lines of each flow."""
    tree = etree.fromstring(files("bpmn")[path])
    drawn = {}
    for edge in tree.iterfind(".//di:BPMNEdge", NS):
        points = [(float(p.attrib["x"]), float(p.attrib["y"])) for p in edge.iterfind("w:waypoint", NS)]
        drawn[str(edge.get("bpmnElement"))] = list(pairwise(points))
    return drawn


def crosses(one: Segment, other: Segment) -> bool:
    """Tell whether a level and an upright line meet inside both."""
    for (a, b), (c, d) in ((one, other), (other, one)):
        if a[1] == b[1] and c[0] == d[0]:
            level, upright = sorted((a[0], b[0])), sorted((c[1], d[1]))
            if level[0] < c[0] < level[1] and upright[0] < a[1] < upright[1]:
                return True
    return False


@pytest.mark.parametrize("path", DIAGRAMS)
def test_diagram_is_one_screen_of_twenty_boxes_at_most(path: str) -> None:
    assert len(boxes(path)) <= 20


@pytest.mark.parametrize("path", DIAGRAMS)
def test_everything_is_drawn(path: str) -> None:
    tree = etree.fromstring(files("bpmn")[path])
    shapes = {shape.get("bpmnElement") for shape in tree.iterfind(".//di:BPMNShape", NS)}
    assert shapes == {f"{Path(path).stem}_pool"} | {box.id for box in boxes(path)}
    assert set(segments(path)) == {flow.id for flow in flows(path)}


@pytest.mark.parametrize("path", DIAGRAMS)
def test_no_lines_cross(path: str) -> None:
    drawn = segments(path)
    crossing = [
        (one, other)
        for one, other in combinations(drawn, 2)
        if any(crosses(a, b) for a in drawn[one] for b in drawn[other])
    ]
    assert crossing == []


@pytest.mark.parametrize("path", DIAGRAMS)
def test_tasks_open_with_a_verb_and_gates_ask(path: str) -> None:
    for box in boxes(path):
        if box.kind.endswith("Task") or box.kind == "callActivity":
            assert re.match(r"\w+[aå] \w", box.name), box.name
        if box.kind.endswith("Gateway"):
            assert box.name.endswith("?"), box.name


@pytest.mark.parametrize("path", DIAGRAMS)
def test_answers_of_a_gate_have_names_and_one_is_the_default(path: str) -> None:
    for gate in (box for box in boxes(path) if box.kind == "exclusiveGateway"):
        out = [flow for flow in flows(path) if flow.source == gate.id]
        assert all(flow.name for flow in out), gate.id
        assert [flow.default for flow in out].count(True) == 1, gate.id


@pytest.mark.parametrize("path", DIAGRAMS)
def test_branches_named_in_a_diagram_exist(path: str) -> None:
    marked = [*boxes(path), *flows(path)]
    assert {gren for one in marked for gren in named(one.properties)} <= branches()


def test_process_says_who_may_start_it_and_under_which_secrecy() -> None:
    opened = {name for name in PROCESSES if "startroller" in spec(name).process_properties}
    assert opened >= {"vagval", "anvisning", "ansokan", "sanktion"}
    for process in opened:
        said = spec(process).process_properties
        assert {"verksamhetsgren", "startroller", "sekretess", "lagrum", "gren", "beskrivning"} <= set(said)


def test_every_user_task_has_its_form_and_every_form_its_task() -> None:
    asked = {(box.process, box.id) for path in DIAGRAMS for box in boxes(path) if box.kind == "userTask"}
    assert {(path.parent.name, path.stem) for path in FORMS} == asked
    assert all(box.form == box.id for path in DIAGRAMS for box in boxes(path) if box.kind == "userTask")


def test_form_names_are_unique() -> None:
    assert [name for name, times in Counter(path.stem for path in FORMS).items() if times > 1] == []


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_form_loads_and_is_named_as_its_file(path: Path) -> None:
    form = load_form(path.read_bytes(), path.relative_to(ROOT).as_posix())
    assert form.id == path.stem


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_form_names_branches_that_exist(path: Path) -> None:
    found = {gren for one in fields(schema(path)["components"]) for gren in named(one.get("properties", {}))}
    assert found <= branches()


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_choices_of_a_legal_fact_are_values_that_the_rules_know(path: Path) -> None:
    known = tomllib.loads((ROOT / "processes/gemensamt/fakta.toml").read_text(encoding="utf-8"))
    for one in fields(schema(path)["components"]):
        allowed = known.get(one.get("key", ""), {}).get("varden")
        if allowed and "values" in one:
            assert {choice["value"] for choice in one["values"]} <= set(allowed), one["key"]


@pytest.mark.parametrize(
    ("question", "process", "told"),
    [
        ("anvisning", "anvisning", {"beslutsfattare_roll"}),
        ("vagval", "vagval", {"alder"}),
        ("sanktion", "sanktion", set()),
        ("utlamnande", "utlamnande", set()),
        ("andring", "andring", set()),
        ("overklagande", "overklagande", set()),
        ("aktivitetskrav", "aktivitetskrav", {"alder"}),
        ("anvisning", "nytt_beslut_periodslut", {"forsta_ansokan", "beslutsfattare_roll"}),
        ("utforande", "sparbyte", set()),
        ("utlamnande", "sparbyte", {"avsandare", "mottagare"}),
        (
            "insats_utan_anvisning",
            "ansokan",
            {"ks_beslut_finns", "ks_beslut_giltigt_t_o_m", "platser_kvar", "delegation_finns"}
            | {"automatiskt_beslut", "anv_beslutad", "handelse"},
        ),
    ],
)
def test_every_fact_of_the_question_is_asked_or_told(question: str, process: str, told: set[str]) -> None:
    asked = tomllib.loads((ROOT / "processes/gemensamt/fragor.toml").read_text(encoding="utf-8"))
    used = {box.form for box in spec(process).boxes if box.form}
    keys = {
        one.get("key") for path in FORMS if path.stem in used for one in fields(schema(path)["components"])
    }
    assert set(asked[question]["fakta"]) - told <= keys


def test_every_decision_called_exists() -> None:
    for process in PROCESSES:
        for decision in spec(process).decisions:
            assert rules().decision(decision) is not None


def test_every_operation_has_its_file_and_every_file_its_contract() -> None:
    used = {operation for process in PROCESSES for operation in spec(process).operations}
    there = {path.stem for path in (ROOT / "tasks").glob("*.py")} - {"__init__", "contract"}
    assert used <= there


def test_letters_named_in_diagrams_exist() -> None:
    there = {path.stem for path in (ROOT / "processes").glob("*/brev/*.html")} - {"bas"}
    asked: set[str] = set()
    for text in files("bpmn").values():
        for row in etree.fromstring(text).iter("{*}input"):
            if row.get("target") in {"brev", "mall"}:
                asked |= set(re.findall(r'(?:^=|then |else )"(\w+)"', str(row.get("source"))))
    assert asked == there
