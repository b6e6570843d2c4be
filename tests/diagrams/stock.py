"""SpiffWorkflow as it comes, running the same diagrams in memory: the oracle where the facts say it is right.

A diagram is rewritten to what the stock parser reads; conditions in the shapes are written so that they
mean the same in FEEL and in Python.
"""

from __future__ import annotations

import copy
from typing import Any

from lxml import etree
from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser
from SpiffWorkflow.bpmn.specs.event_definitions.message import MessageEventDefinition
from SpiffWorkflow.bpmn.specs.event_definitions.multiple import MultipleEventDefinition
from SpiffWorkflow.bpmn.specs.event_definitions.timer import TimerEventDefinition
from SpiffWorkflow.bpmn.util import BpmnEvent
from SpiffWorkflow.util.task import TaskState

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"
PAST = "2000-01-01T00:00:00+00:00"


def rewrite(content: bytes) -> etree._Element:
    """Return the diagram in the stock parser's words."""
    root = etree.fromstring(content)
    for node in root.iter(f"{BPMN}conditionExpression"):
        node.text = str(node.text).removeprefix("=")
    for node in root.iter(f"{BPMN}timeDuration", f"{BPMN}timeDate", f"{BPMN}timeCycle"):
        node.text = f'"{node.text}"'
    for called in root.iter(f"{BPMN}callActivity"):
        process = called.find(f"{BPMN}extensionElements/{ZEEBE}calledElement")
        assert process is not None
        called.set("calledElement", str(process.get("processId")))
    for node in list(root.iter(f"{ZEEBE}loopCharacteristics")):
        _rewrite_loop(node)
    etree.strip_elements(root, f"{BPMN}extensionElements")
    return root


def _rewrite_loop(node: Any) -> None:
    loop = node.getparent().getparent()
    loop.remove(node.getparent())
    etree.SubElement(loop, f"{BPMN}loopDataInputRef").text = node.get("inputCollection").removeprefix("=")
    etree.SubElement(loop, f"{BPMN}loopDataOutputRef").text = node.get("outputCollection")
    etree.SubElement(loop, f"{BPMN}inputDataItem", id=node.get("inputElement"))
    etree.SubElement(loop, f"{BPMN}outputDataItem", id=node.get("outputElement").removeprefix("="))


class StockCase:
    """A case in the stock engine."""

    def __init__(self, files: dict[str, bytes], process: str, data: dict[str, Any]) -> None:
        parser = BpmnParser()
        for path, content in files.items():
            parser.add_bpmn_xml(rewrite(content), path)
        self.wf = BpmnWorkflow(parser.get_spec(process), parser.get_subprocess_specs(process))
        self.wf.task_tree.data.update(copy.deepcopy(data))
        self.wf.do_engine_steps()

    def open(self) -> list[str]:
        return sorted(task.task_spec.bpmn_id for task in self._ready())

    def complete(self, box: str, item: Any, answers: dict[str, Any]) -> None:
        task = next(
            one
            for one in self._ready()
            if one.task_spec.bpmn_id == box and (item is None or one.data.get("post") == item)
        )
        task.data.update(answers)
        task.run()
        self.wf.do_engine_steps()

    def messages(self) -> list[str]:
        return sorted(
            one.name
            for task in self._armed()
            for one in _definitions(task)
            if isinstance(one, MessageEventDefinition)
        )

    def timers(self) -> list[str]:
        return sorted(
            str(one.name)
            for task in self._armed()
            for one in _definitions(task)
            if isinstance(one, TimerEventDefinition)
        )

    def send(self, name: str, data: dict[str, Any]) -> None:
        self.wf.send_event(BpmnEvent(MessageEventDefinition(name), payload=data))
        self.wf.do_engine_steps()

    def ring(self, box: str) -> None:
        task = next(
            one
            for one in self._armed()
            for what in _definitions(one)
            if what.name == box and isinstance(what, TimerEventDefinition)
        )
        task.internal_data["event_value"] = PAST
        self.wf.refresh_timers()
        self.wf.do_engine_steps()

    @property
    def completed(self) -> bool:
        return bool(self.wf.completed)

    @property
    def data(self) -> dict[str, Any]:
        return dict(self.wf.last_task.data)

    def _ready(self) -> list[Any]:
        return list(self.wf.get_tasks(state=TaskState.READY, manual=True))

    def _armed(self) -> list[Any]:
        return [one for one in self.wf.event_manager.tasks.values() if one.state == TaskState.WAITING]


def _definitions(task: Any) -> list[Any]:
    definition = task.task_spec.event_definition
    return definition.event_definitions if isinstance(definition, MultipleEventDefinition) else [definition]
