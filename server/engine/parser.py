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
from server.engine.dialect import BOXES, EVENTS
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
    """Parses any box: the scope knows its details. Flows are connected when all boxes are there."""

    task: Any

    def parse_node(self) -> Node:
        """Return the spec of the box. The base would walk on from here, one call deeper for each box."""
        self.task = self.create_task()
        if self._scope.boxes[self.bpmn_id].loop is not None:
            self._wrap_in_loop()
        return self.task

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
        if kind == "userTask":
            return UserTask(self.spec, self.bpmn_id, details, manual=True)
        return _KINDS[kind](self.spec, self.bpmn_id, details)

    @property
    def _scope(self) -> Scope:
        scope: Scope = self.process_parser.scope
        return scope

    def _wrap_in_loop(self) -> None:
        original = self.spec.task_specs.pop(self.task.name)
        self.task = Multi(self.spec, original.name, self._scope.boxes[self.bpmn_id])
        original.name = f"{original.name} [child]"
        self.task.task_spec = original.name
        self.spec.task_specs[original.name] = original


_KINDS: Mapping[str, type[Node]] = {
    "exclusiveGateway": Exclusive,
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
        """Parse all boxes, then connect them by flows in the order of the file."""
        for box_id in self.scope.boxes:
            self.parse_node(self.get_node_by_id(box_id))
        entries = {box_id: self._guarded(box_id) for box_id in self.scope.boxes}
        for lead in self.scope.leads:
            source = self.spec.task_specs[lead.flow.source]
            source.join(lead.flow.id, entries[lead.flow.target])
            if lead.condition is not None:
                source.conditions[lead.flow.id] = lead.condition

    def _guarded(self, box_id: str) -> Node:
        """Return what a flow into the box leads to: its split when it has boundary events."""
        node: Node = self.spec.task_specs[box_id]
        events = self.scope.attached(box_id)
        if not events:
            return node
        split = Split(self.spec, f"{box_id}.Split")
        split.join(None, node)
        for event in events:
            split.join(None, self.spec.task_specs[event.box.id])
        return split


class DialectParser(BpmnParser):
    """SpiffWorkflow's parser with our parser for every box and for no other element."""

    PARSER_CLASSES: Mapping[str, Any] = {full_tag(kind): (BoxParser, Node) for kind in BOXES}
    PROCESS_PARSER_CLASS = ScopeParser

    def __init__(self, scopes: Mapping[str, Scope]) -> None:
        super().__init__()
        self.scopes = scopes
