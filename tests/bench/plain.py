"""SpiffWorkflow as it comes: its own parser, its whole state as one JSON text at each completion."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lxml import etree
from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer
from SpiffWorkflow.spiff.parser import SpiffBpmnParser
from SpiffWorkflow.spiff.serializer import DEFAULT_CONFIG
from SpiffWorkflow.util.task import TaskState

from tests.bench import work


class Plain:
    """Starts and completes; a row per ärende."""

    def __init__(self, path: Path) -> None:
        parser = SpiffBpmnParser()
        parser.add_bpmn_xml(etree.fromstring(work.plain_bpmn().encode()), "bench.bpmn")
        parser.add_dmn_xml(etree.fromstring(work.plain_dmn().encode()), "bench.dmn")
        self.spec = parser.get_spec(work.PROCESS)
        self.serializer = BpmnWorkflowSerializer(BpmnWorkflowSerializer.configure(DEFAULT_CONFIG))
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = FULL")
        self.connection.execute("CREATE TABLE fall (id TEXT PRIMARY KEY, state TEXT NOT NULL)")

    def start(self) -> str:
        """Start and store."""
        workflow = BpmnWorkflow(self.spec)
        workflow.data.update(work.FACTS)
        workflow.task_tree.set_data(**work.FACTS)
        workflow.do_engine_steps()
        key = uuid.uuid4().hex
        state = self.serializer.serialize_json(workflow)
        self.connection.execute("INSERT INTO fall VALUES (?, ?)", (key, state))
        return key

    def complete(self, key: str, svar: Mapping[str, Any]) -> bool:
        """Load, complete the one open task, run on, store; True when the process has ended."""
        (state,) = self.connection.execute("SELECT state FROM fall WHERE id = ?", (key,)).fetchone()
        workflow = self.serializer.deserialize_json(state)
        task = workflow.get_next_task(state=TaskState.READY, manual=True)
        task.set_data(**svar)
        task.run()
        workflow.do_engine_steps()
        state = self.serializer.serialize_json(workflow)
        self.connection.execute("UPDATE fall SET state = ? WHERE id = ?", (state, key))
        return bool(workflow.is_completed())
