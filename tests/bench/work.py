"""The work that every contestant does, as data: facts, answers, a table of ten rules, and the models of them.

start, task, decision (5 inputs, 10 rules), 3-way gateway, task, N follow-up tasks, task, end; 2 kB of data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

PROCESS = "bench"
ROLL = "socialsekreterare"
PLAN = {"a": "planera_a", "b": "planera_b", "c": "planera_c"}
BOXES = ["utreda", *PLAN.values(), "folja_upp", "avsluta"]

# alder, manader, timmar, status, behov -> spar; the first that fits decides.
RULES = [
    ("< 18", "-", "-", "-", "-", "c"),
    ("[18..24]", "< 3", "-", '"beviljat"', "-", "b"),
    ("[18..24]", ">= 3", "< 20", '"beviljat"', "-", "b"),
    ("[18..24]", ">= 3", ">= 20", '"beviljat"', "true", "a"),
    ("[25..64]", "< 3", "-", '"beviljat"', "false", "c"),
    ("[25..64]", "< 3", "-", '"beviljat"', "true", "b"),
    ("[25..64]", "[3..12]", "< 20", '"beviljat"', "-", "b"),
    ("[25..64]", ">= 3", ">= 20", '"beviljat"', "true", "a"),
    ("-", "-", "-", '"avslutat","inget"', "-", "c"),
    ("-", "-", "-", "-", "-", "c"),
]
INPUTS = ["alder_vid_start", "manader", "timmar", "status", "behov"]
FACTS: dict[str, Any] = {
    "alder_vid_start": 34,
    "manader": 7,
    "status": "beviljat",
    "behov": True,
    # Enough other facts that an ärende carries two kilobytes, as in the peers' measurement.
    **{f"faktum_{number:02}": f"värde nummer {number:02} av fyrtio" for number in range(40)},
}


def answers(box: str, *, last_follow_up: bool = True) -> dict[str, Any]:
    """Return the JSON answers of a form: five fields each, one of them free text."""
    return {
        "timmar": 25,
        "dag": "2026-05-04",
        "bedomd_niva": "medel",
        "fler": box == "folja_upp" and not last_follow_up,
        "anteckning": "Den enskilde har deltagit enligt planeringen och vill fortsätta. " * 3,
    }


LAST = answers("avsluta")


def boxes(follow_ups: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each task to complete in order, with its answers."""
    yield "utreda", answers("utreda")
    yield "planera_a", answers("planera_a")
    for number in range(follow_ups):
        yield "folja_upp", answers("folja_upp", last_follow_up=number == follow_ups - 1)
    yield "avsluta", LAST


# ---------------------------------------------------------------- our models


def write_models(root: Path) -> None:
    """Write the process, its rules and its forms into a folder, laid out as the project's own."""
    processes, forms = root / "processes" / PROCESS, root / "forms" / PROCESS
    processes.mkdir(parents=True)
    forms.mkdir(parents=True)
    (processes / f"{PROCESS}.bpmn").write_text(_bpmn(_zeebe), encoding="utf-8")
    (processes / "spar.dmn").write_text(_dmn(), encoding="utf-8")
    for box in BOXES:
        (forms / f"{box}.form").write_text(json.dumps(_form(box)), encoding="utf-8")


def _form(box: str) -> dict[str, Any]:
    levels = [{"label": level.capitalize(), "value": level} for level in ("lag", "medel", "hog")]
    yes_no = [{"label": "Ja", "value": True}, {"label": "Nej", "value": False}]
    required = {"validate": {"required": True}}
    return {
        "type": "default",
        "id": box,
        "schemaVersion": 18,
        "components": [
            {
                "type": "number",
                "id": "f1",
                "key": "timmar",
                "label": "Timmar",
                "validate": {"required": True, "min": 0, "max": 40},
            },
            {"type": "datetime", "id": "f2", "key": "dag", "subtype": "date", "dateLabel": "Dag", **required},
            {
                "type": "select",
                "id": "f3",
                "key": "bedomd_niva",
                "label": "Nivå",
                "values": levels,
                **required,
            },
            {"type": "radio", "id": "f4", "key": "fler", "label": "Fler?", "values": yes_no, **required},
            {"type": "textarea", "id": "f5", "key": "anteckning", "label": "Anteckning"},
        ],
    }


def _dmn() -> str:
    inputs = "".join(
        f'<input id="in{n}"><inputExpression id="ie{n}" typeRef="{kind}">'
        f"<text>{name}</text></inputExpression></input>"
        for n, (name, kind) in enumerate(
            zip(INPUTS, ["number", "number", "number", "string", "boolean"], strict=True)
        )
    )
    rules = "".join(
        f'<rule id="rad_{row}">'
        + "".join(
            f'<inputEntry id="c{row}_{n}"><text>{escape(cell)}</text></inputEntry>'
            for n, cell in enumerate(cells[:-1])
        )
        + f'<outputEntry id="o{row}"><text>"{cells[-1]}"</text></outputEntry>'
        + f"<annotationEntry><text>R-{row:02}</text></annotationEntry>"
        + "<annotationEntry><text>12 kap. 4 § SoL</text></annotationEntry></rule>"
        for row, cells in enumerate(RULES, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" '
        'id="bench_modell" name="bench" namespace="https://lagrum.example/bench">'
        '<decision id="spar" name="spar"><variable id="v" name="spar" typeRef="string"/>'
        f'<decisionTable id="t" hitPolicy="FIRST">{inputs}<output id="o" name="spar" typeRef="string"/>'
        f'<annotation name="gren"/><annotation name="lagrum"/>{rules}'
        "</decisionTable></decision></definitions>"
    )


# ---------------------------------------------------------------- the diagram, in two dialects

_NODES = [
    ("startEvent", "start", "Start"),
    ("userTask", "utreda", "Utreda"),
    ("businessRuleTask", "valja_spar", "Välja spår"),
    ("exclusiveGateway", "vilket", "Vilket spår?"),
    ("userTask", "planera_a", "Planera A"),
    ("userTask", "planera_b", "Planera B"),
    ("userTask", "planera_c", "Planera C"),
    ("exclusiveGateway", "samman", ""),
    ("userTask", "folja_upp", "Följa upp"),
    ("exclusiveGateway", "fler_gang", "Fler uppföljningar?"),
    ("userTask", "avsluta", "Avsluta"),
    ("endEvent", "slut", "Avslutat"),
]
_FLOWS = [
    ("start", "utreda", None),
    ("utreda", "valja_spar", None),
    ("valja_spar", "vilket", None),
    ("vilket", "planera_a", 'spar = "a"'),
    ("vilket", "planera_b", 'spar = "b"'),
    ("vilket", "planera_c", "default"),
    ("planera_a", "samman", None),
    ("planera_b", "samman", None),
    ("planera_c", "samman", None),
    ("samman", "folja_upp", None),
    ("folja_upp", "fler_gang", None),
    ("fler_gang", "samman", "fler = true"),
    ("fler_gang", "avsluta", "default"),
    ("avsluta", "slut", None),
]


def _zeebe(kind: str, name: str) -> str:
    if kind == "userTask":
        inner = (
            f'<zeebe:userTask/><zeebe:formDefinition formId="{name}"/>'
            f'<zeebe:assignmentDefinition candidateGroups="{ROLL}"/>'
        )
    elif kind == "businessRuleTask":
        inner = '<zeebe:calledDecision decisionId="spar" resultVariable="spar"/>'
    else:
        return ""
    return f"<bpmn:extensionElements>{inner}</bpmn:extensionElements>"


def _bpmn(extension: Any, condition: Any = lambda text: f"={text}", properties: str = "") -> str:
    properties = properties or (
        "<bpmn:extensionElements><zeebe:properties>"
        '<zeebe:property name="verksamhetsgren" value="socialtjanst"/>'
        f'<zeebe:property name="startroller" value="{ROLL}"/><zeebe:property name="sekretess" value="S26"/>'
        "</zeebe:properties></bpmn:extensionElements>"
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><bpmn:definitions '
        'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" '
        'xmlns:spiffworkflow="http://spiffworkflow.org/bpmn/schema/1.0/core" '
        'id="bench_modell" targetNamespace="https://lagrum.example/bench">'
        f'<bpmn:process id="{PROCESS}" name="Bench" isExecutable="true">{properties}'
        + "".join(_node(kind, name, title, extension) for kind, name, title in _NODES)
        + "".join(_flow(*flow, condition) for flow in _FLOWS)
        + "</bpmn:process></bpmn:definitions>"
    )


def _node(kind: str, name: str, title: str, extension: Any) -> str:
    default = next((f"{a}_{b}" for a, b, when in _FLOWS if a == name and when == "default"), None)
    attribute = f' default="{default}"' if default else ""
    incoming = "".join(f"<bpmn:incoming>{a}_{b}</bpmn:incoming>" for a, b, _ in _FLOWS if b == name)
    outgoing = "".join(f"<bpmn:outgoing>{a}_{b}</bpmn:outgoing>" for a, b, _ in _FLOWS if a == name)
    title = f' name="{title}"' if title else ""
    inner = f"{extension(kind, name)}{incoming}{outgoing}"
    return f'<bpmn:{kind} id="{name}"{title}{attribute}>{inner}</bpmn:{kind}>'


def _flow(source: str, target: str, when: str | None, condition: Any) -> str:
    inner = ""
    if when and when != "default":
        text = escape(condition(when))
        inner = (
            f'<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">{text}</bpmn:conditionExpression>'
        )
    attributes = f'id="{source}_{target}" sourceRef="{source}" targetRef="{target}"'
    return f"<bpmn:sequenceFlow {attributes}>{inner}</bpmn:sequenceFlow>"


# ---------------------------------------------------------------- the same diagram for stock SpiffWorkflow


def plain_bpmn() -> str:
    """Return the same diagram in SpiffWorkflow's own dialect, with its Python conditions."""

    def extension(kind: str, _name: str) -> str:
        if kind != "businessRuleTask":
            return ""
        called = "<spiffworkflow:calledDecisionId>spar</spiffworkflow:calledDecisionId>"
        return f"<bpmn:extensionElements>{called}</bpmn:extensionElements>"

    def condition(when: str) -> str:
        return when.replace(" = ", " == ").replace("true", "True")

    return _bpmn(extension, condition, properties=" ")


def plain_dmn() -> str:
    """Return the same table with the cells as Python, which is what SpiffWorkflow reads."""
    text = re.sub(r"<annotation name.*?/>|<annotationEntry>.*?</annotationEntry>", "", _dmn())
    text = text.replace("<text>-</text>", "<text></text>")
    text = text.replace("<text>true<", "<text>True<").replace("<text>false<", "<text>False<")
    text = text.replace('"avslutat","inget"', '? in ("avslutat", "inget")')
    return re.sub(r"\[(\d+)\.\.(\d+)\]", r"\1 &lt;= ? &lt;= \2", text)
