"""What desktop Camunda Modeler writes is read, or refused with its reason: nothing is ignored in silence."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from server.dmn import load_model
from server.engine import parse
from server.engine.check_dialect import check_dialect
from server.engine.dialect import BPMN, MODELER, REFUSED, ZEEBE, ZEEBE_ELEMENTS
from server.errors import ModelRejected
from server.forms import load_form
from tests.conftest import ROOT

DESKTOP = ROOT / "tests" / "desktop"
MODDLE = ROOT / "node_modules" / "zeebe-bpmn-moddle" / "resources" / "zeebe.json"


def _file(name: str) -> bytes:
    return (DESKTOP / name).read_bytes()


def test_a_process_drawn_on_the_desktop_is_read() -> None:
    files = {
        "processes/forfragan/forfragan.bpmn": _file("forfragan.bpmn"),
        "forms/forfragan/kort.form": _file("kort.form"),
    }
    spec = parse(files, "forfragan", ["skapa_brev"])
    boxes = {box.id: box for box in spec.boxes}
    assert (boxes["Activity_1"].form, boxes["Activity_1"].groups) == ("kort", ("socialsekreterare",))
    assert boxes["Activity_2"].operation == "skapa_brev"
    assert {flow.id: flow.properties.get("lagrum") for flow in spec.flows}["Flow_3"] == "25 § FL"


def test_a_table_drawn_on_the_desktop_is_read() -> None:
    model = load_model(_file("svarstid.dmn"), "svarstid.dmn")
    assert [rule.id for rule in model.tables["DecisionTable_1"].rules] == ["DecisionRule_1", "DecisionRule_2"]


def test_a_form_drawn_on_the_desktop_is_read() -> None:
    form = load_form(_file("kort.form"), "forms/forfragan/kort.form")
    assert form.id == "kort"


# ---------------------------------------------------------------- all that its moddle package can write


def _types() -> Mapping[str, Any]:
    if not MODDLE.exists():
        pytest.skip("zeebe-bpmn-moddle saknas: kör python3 lagrum.py setup")
    read = json.loads(MODDLE.read_text("utf-8"))
    return {one["name"]: one for one in read["types"]}


def _file_with(parent: str, element: str, attributes: dict[str, str]) -> etree._Element:
    """Return the least file that holds this extension element in this parent."""
    root = etree.Element(f"{{{BPMN}}}definitions", nsmap={"bpmn": BPMN, "zeebe": ZEEBE, "modeler": MODELER})
    owner = etree.SubElement(root, f"{{{BPMN}}}{parent}", id="x")
    inside = etree.SubElement(owner, f"{{{BPMN}}}extensionElements")
    etree.SubElement(inside, f"{{{ZEEBE}}}{element}", attributes)
    return root


def _written() -> Iterator[tuple[str, str, str]]:
    """Yield each extension element that may be written: its parent, its name, one of its attributes."""
    types = _types()
    for name, one in types.items():
        parents = _parents(types, one.get("meta", {}).get("allowedIn", []))
        attributes = [row["name"] for row in one.get("properties", []) if row.get("isAttr")]
        for parent in parents:
            for attribute in attributes or [""]:
                yield _lower(parent), _lower(name), attribute


def _parents(types: Mapping[str, Any], allowed: list[str]) -> list[str]:
    """Return the BPMN elements; a trait such as zeebe:ZeebeServiceTask stands for those that it extends."""
    found = []
    for text in allowed:
        space, _, name = text.partition(":")
        extended = types.get(name, {}).get("extends", []) if space == "zeebe" else [text]
        found += [one.removeprefix("bpmn:") for one in extended if one.startswith("bpmn:")]
    return found


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]


def _refusal(parent: str, element: str, attribute: str) -> str | None:
    attributes = {attribute: "x"} if attribute else {}
    try:
        check_dialect(_file_with(parent, element, attributes), "prov.bpmn")
    except ModelRejected as refused:
        return refused.reason
    return None


def test_what_the_desktop_may_write_is_read_or_refused_by_name() -> None:
    read = set()
    for parent, element, attribute in _written():
        reason = _refusal(parent, element, attribute)
        if reason is None:
            read.add((element, attribute))
        else:
            assert reason.endswith("."), (parent, element, attribute)
            known = reason == REFUSED.get(parent)
            assert known or any(name in reason for name in (element, attribute, parent) if name), reason
    told = {
        (element, attribute) for element, (_, names) in ZEEBE_ELEMENTS.items() for attribute in names or {""}
    }
    assert read <= told
    assert read == {
        ("assignmentDefinition", "candidateGroups"),
        ("calledDecision", "decisionId"),
        ("calledDecision", "resultVariable"),
        ("calledElement", "processId"),
        ("calledElement", "propagateAllChildVariables"),
        ("calledElement", "propagateAllParentVariables"),
        ("formDefinition", "formId"),
        ("ioMapping", ""),
        ("loopCharacteristics", "inputCollection"),
        ("loopCharacteristics", "inputElement"),
        ("loopCharacteristics", "outputCollection"),
        ("loopCharacteristics", "outputElement"),
        ("taskDefinition", "retries"),
        ("taskDefinition", "type"),
        ("taskSchedule", "dueDate"),
        ("userTask", ""),
    }


@pytest.mark.parametrize(
    ("drawn", "told"),
    [
        ("<zeebe:executionListeners />", "zeebe:executionListeners"),
        ("<zeebe:taskListeners />", "zeebe:taskListeners"),
        ('<zeebe:priorityDefinition priority="50" />', "zeebe:priorityDefinition"),
        ('<zeebe:versionTag value="v1" />', "zeebe:versionTag"),
        ("<zeebe:taskHeaders />", "zeebe:taskHeaders"),
        ('<zeebe:formDefinition formKey="camunda-forms:bpmn:x" />', "formKey"),
        ('<zeebe:formDefinition formId="kort" bindingType="versionTag" />', "bindingType"),
        ('<zeebe:assignmentDefinition assignee="=vem" />', "assignee"),
        ('<zeebe:taskSchedule followUpDate="=nu" />', "followUpDate"),
    ],
)
def test_what_would_have_no_effect_is_refused_at_its_element(drawn: str, told: str) -> None:
    text = _file("forfragan.bpmn").decode().replace("<zeebe:userTask />", f"<zeebe:userTask />{drawn}")
    with pytest.raises(ModelRejected, match=told) as refused:
        parse({"processes/forfragan/forfragan.bpmn": text.encode()}, "forfragan", ["skapa_brev"])
    assert refused.value.element == "Activity_1"


def test_the_samples_are_what_the_desktop_writes() -> None:
    for name in ("forfragan.bpmn", "svarstid.dmn"):
        root = etree.fromstring(_file(name))
        assert root.get("exporter") == "Camunda Modeler"
        assert root.get(f"{{{MODELER}}}executionPlatform") == "Camunda Cloud"
    assert Path(DESKTOP / "kort.form").exists()
