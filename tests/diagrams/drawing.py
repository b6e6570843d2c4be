"""Writes small BPMN files for the tests of the engine: boxes as XML, flows as lines `a -> b : =condition`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from server.engine import Decided, Turn

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_FLOW = re.compile(r"\s*(\w+)\s*->\s*(\w+)\s*(\*)?\s*(?::\s*(.+))?\Z")
_HEAD = (
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"'
    ' xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"'
    ' xmlns:modeler="http://camunda.org/schema/modeler/1.0"'
    ' xmlns:camunda="http://camunda.org/schema/1.0/bpmn"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' id="Definitions" targetNamespace="http://bpmn.io/schema/bpmn">'
)


def user(box: str, inside: str = "", extension: str = "") -> str:
    """A user task."""
    return f'<bpmn:userTask id="{box}" name="{box}">{extensions(extension)}{inside}</bpmn:userTask>'


def extensions(inside: str) -> str:
    """Extension elements, if any."""
    return f"<bpmn:extensionElements>{inside}</bpmn:extensionElements>" if inside else ""


def rule(box: str, decision: str, result: str, extension: str = "") -> str:
    """A business rule task."""
    called = f'<zeebe:calledDecision decisionId="{decision}" resultVariable="{result}" />{extension}'
    return f'<bpmn:businessRuleTask id="{box}" name="{box}">{extensions(called)}</bpmn:businessRuleTask>'


def service(box: str, kind: str, extension: str = "") -> str:
    """A service task."""
    inside = f'<zeebe:taskDefinition type="{kind}" />{extension}'
    return f'<bpmn:serviceTask id="{box}">{extensions(inside)}</bpmn:serviceTask>'


def call(box: str, process: str, extension: str = "", attributes: str = "", inside: str = "") -> str:
    """A call activity."""
    called = f'<zeebe:calledElement processId="{process}" {attributes} />{extension}'
    return f'<bpmn:callActivity id="{box}">{extensions(called)}{inside}</bpmn:callActivity>'


def sub(box: str, body: str, flows: str, inside: str = "") -> str:
    """An embedded subprocess."""
    return f'<bpmn:subProcess id="{box}">{body}{draw(flows)[0]}{inside}</bpmn:subProcess>'


def gateway(box: str, kind: str = "exclusive") -> str:
    """A gateway; its default is set by a flow marked `*`."""
    return f'<bpmn:{kind}Gateway id="{box}" />'


def timer(kind: str, text: str) -> str:
    """A timer definition."""
    return f"<bpmn:timerEventDefinition><bpmn:{kind}>{text}</bpmn:{kind}></bpmn:timerEventDefinition>"


def boundary(box: str, host: str, definition: str, *, interrupting: bool = True, extension: str = "") -> str:
    """A boundary event."""
    flag = "" if interrupting else ' cancelActivity="false"'
    inside = extensions(extension) + definition
    return f'<bpmn:boundaryEvent id="{box}" attachedToRef="{host}"{flag}>{inside}</bpmn:boundaryEvent>'


def catch(box: str, definition: str) -> str:
    """An intermediate catch event."""
    return f'<bpmn:intermediateCatchEvent id="{box}">{definition}</bpmn:intermediateCatchEvent>'


def message(ref: str) -> str:
    """A message definition."""
    return f'<bpmn:messageEventDefinition messageRef="{ref}" />'


def declare(ref: str, name: str, key: str = "=nyckel") -> str:
    """A bpmn:message with its correlation key."""
    inside = extensions(f'<zeebe:subscription correlationKey="{key}" />')
    return f'<bpmn:message id="{ref}" name="{name}">{inside}</bpmn:message>'


def loop(items: str, item: str, into: str, output: str, *, sequential: bool = False, until: str = "") -> str:
    """Multi-instance characteristics."""
    flag = ' isSequential="true"' if sequential else ""
    row = (
        f'<zeebe:loopCharacteristics inputCollection="{items}" inputElement="{item}"'
        f' outputCollection="{into}" outputElement="{output}" />'
    )
    end = f"<bpmn:completionCondition>{until}</bpmn:completionCondition>" if until else ""
    name = "bpmn:multiInstanceLoopCharacteristics"
    return f"<{name}{flag}>{extensions(row)}{end}</{name}>"


def draw(flows: str) -> tuple[str, dict[str, str]]:
    """Return sequence flows, and the default flow of each gateway that has one."""
    out, defaults = [], {}
    for number, line in enumerate(part for part in flows.split(";") if part.strip()):
        match = _FLOW.match(line)
        assert match, line
        source, target, default, condition = match.groups()
        flow = f"{source}_{target}_{number}"
        if default:
            defaults[source] = flow
        inside = ""
        if condition:
            text = condition.strip().replace("<", "&lt;")
            inside = f'<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">{text}</bpmn:conditionExpression>'  # noqa: E501
        ends = f'sourceRef="{source}" targetRef="{target}"'
        out.append(f'<bpmn:sequenceFlow id="{flow}" {ends}>{inside}</bpmn:sequenceFlow>')
    return "".join(out), defaults


def bpmn(body: str, flows: str, process: str = "p", declared: str = "", extension: str = "") -> bytes:
    """A file with one process; `s` and `e` are its start and its end (when a flow goes there)."""
    lines, defaults = draw(flows)
    for box, flow in defaults.items():
        body = body.replace(f'Gateway id="{box}"', f'Gateway id="{box}" default="{flow}"')
    if 'id="s"' not in body:
        body = '<bpmn:startEvent id="s" />' + body
    if 'id="e"' not in body and re.search(r"->\s*e\b", flows):
        body += '<bpmn:endEvent id="e" />'
    text = (
        f'<?xml version="1.0" encoding="UTF-8"?>{_HEAD}<bpmn:process id="{process}" isExecutable="true">'
        f"{extensions(extension)}{body}{lines}</bpmn:process>{declared}</bpmn:definitions>"
    )
    return text.encode()


class World:
    """Rules and operations as given functions; counts what was asked."""

    def __init__(
        self, decisions: Mapping[str, Any] | None = None, operations: Mapping[str, Any] | None = None
    ):
        self.decisions, self.operations = dict(decisions or {}), dict(operations or {})
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def decide(self, decision: str, data: Mapping[str, Any]) -> Decided:
        self.asked.append((decision, dict(data)))
        answer = self.decisions[decision]
        return Decided(answer(data) if callable(answer) else answer, (f"{decision}-rad",))

    def run_operation(self, kind: str, inputs: dict[str, Any]) -> dict[str, Any]:
        self.asked.append((kind, inputs))
        answer = self.operations[kind]
        out: dict[str, Any] = answer(**inputs) if callable(answer) else answer
        return out


def boxes(turn: Turn) -> list[str]:
    """The boxes of the open tasks."""
    return [task.box for task in turn.open]


def task(turn: Turn, box: str) -> str:
    """The id of the first open task in a box."""
    return next(one.id for one in turn.open if one.box == box)


def walked(turn: Turn) -> list[str]:
    """The boxes completed in the turn."""
    return [step.box for step in turn.steps]
