"""Builds specs with SpiffWorkflow's BpmnParser; what a box is has been read and checked before.

The base supplies the walk over the diagram. Nothing of a diagram's text reaches it as code: conditions,
timers and keys are compiled FEEL in our own specs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.parser.BpmnParser import full_tag
from SpiffWorkflow.bpmn.parser.ProcessParser import ProcessParser
from SpiffWorkflow.bpmn.parser.task_parsers import SubprocessParser
from SpiffWorkflow.bpmn.parser.TaskParser import TaskParser
from SpiffWorkflow.bpmn.specs.bpmn_process_spec import BpmnProcessSpec

from server.engine.calls import Nested
from server.engine.dialect import BOXES, EVENTS, GATEWAYS
from server.engine.events import Entry, Exit, make_event
from server.engine.gateways import Exclusive, Parallel, Race, Split
from server.engine.multi import Multi
from server.engine.node import Node
from server.engine.scopes import Scope
from server.engine.tasks import Decision, Operation, UserTask


class ProcessSpec(BpmnProcessSpec):
    """A process or embedded subprocess; shared by all cases, so nothing may change it (I)."""

    def __init__(self, name: str, scope: Scope) -> None:
        super().__init__(name=name)
        self.task_specs: dict[str, Any] = {}
        self.start = Entry(self, "Start")
        self.end = Exit(self, f"{name}.Exit")
        starts = [one for one in scope.boxes.values() if one.box.kind == "startEvent"]
        plain = [one.box.id for one in starts if one.event is None]
        self.plain_start = (plain or [starts[0].box.id])[0]


class BoxParser(TaskParser):
    """Parses any box: the scope knows its details."""

    def create_task(self) -> Node:
        """Return the spec of the box."""
        details = self._scope.boxes[self.bpmn_id]
        kind = details.box.kind
        if kind == "callActivity":
            return Nested(self.spec, self.bpmn_id, details)
        if kind == "subProcess":
            SubprocessParser.get_subprocess_spec(self)
            return Nested(self.spec, self.bpmn_id, details)
        if kind in EVENTS or kind == "receiveTask":
            return make_event(self.spec, details)
        if kind == "exclusiveGateway":
            return self._exclusive()
        if kind == "userTask":
            return UserTask(self.spec, self.bpmn_id, details, manual=True)
        return _KINDS[kind](self.spec, self.bpmn_id, details)

    task: Any

    def handles_multiple_outgoing(self) -> bool:
        """Only gateways; the structure has been checked."""
        return self._scope.boxes[self.bpmn_id].box.kind in GATEWAYS

    def connect_outgoing(self, outgoing_task: Any, sequence_flow_node: Any, is_default: bool) -> None:
        """Connect, and remember by which flow."""
        self.task.connect(outgoing_task)
        self.task.lead(sequence_flow_node.get("id"), outgoing_task.name)

    def get_position(self, node: Any = None) -> Mapping[str, float]:
        """Let flows be tried in the order of the file, not by their place on the canvas."""
        return {"x": 0.0, "y": 0.0}

    @property
    def _scope(self) -> Scope:
        scope: Scope = self.process_parser.scope
        return scope

    def _exclusive(self) -> Node:
        node = Exclusive(self.spec, self.bpmn_id, self._scope.boxes[self.bpmn_id])
        for lead in self._scope.out_of(self.bpmn_id):
            if lead.condition is not None:
                node.conditions[lead.flow.id] = lead.condition
        return node

    def _add_multiinstance_task(self, loop_characteristics: Any) -> None:
        original = self.spec.task_specs.pop(self.task.name)
        self.task = Multi(self.spec, original.name, self._scope.boxes[self.bpmn_id])
        original.name = f"{original.name} [child]"
        self.task.task_spec = original.name
        self.spec.task_specs[original.name] = original

    def _add_boundary_event(self, children: Any) -> Node:
        split = Split(self.spec, f"{self.bpmn_id}.BoundaryEventSplit")  # the base looks for this name
        split.connect(self.task)
        split.lead(None, self.task.name)
        for event in children:
            child = self.process_parser.parse_node(event)
            split.connect(child)
            split.lead(None, child.name)
        return split


_KINDS: Mapping[str, type[Node]] = {
    "businessRuleTask": Decision,
    "serviceTask": Operation,
    "sendTask": Operation,
    "parallelGateway": Parallel,
    "eventBasedGateway": Race,
}


class ScopeParser(ProcessParser):
    """Parses a process or an embedded subprocess."""

    @property
    def scope(self) -> Scope:
        """What the process holds, read and checked."""
        scope: Scope = self.parser.scopes[self.bpmn_id]
        return scope

    def create_spec(self) -> ProcessSpec:
        """Return the empty spec."""
        return ProcessSpec(self.bpmn_id, self.scope)

    def add_tasks(self) -> None:
        """Parse from each start event; which one is used is chosen when a case starts."""
        for node in self.xpath("./bpmn:startEvent"):
            self.parse_node(node)


class DialectParser(BpmnParser):
    """SpiffWorkflow's parser with our parser for every box and for no other element."""

    PARSER_CLASSES: Mapping[str, Any] = {full_tag(kind): (BoxParser, Node) for kind in BOXES}
    PROCESS_PARSER_CLASS = ScopeParser

    def __init__(self, scopes: Mapping[str, Scope]) -> None:
        super().__init__()
        self.scopes = scopes
