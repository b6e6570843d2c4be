"""One running case: SpiffWorkflow's workflow with our stepping.

The base walks the whole tree for each step and keeps no order; here a queue holds what is ready, the
clock is given, and nothing in a case can be evaluated as Python.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.script_engine import BasePythonScriptEngineEnvironment, PythonScriptEngine
from SpiffWorkflow.bpmn.util.subworkflow import BpmnSubWorkflow

from server.engine.errors import ModelFault
from server.engine.events import Catch, Exit
from server.engine.merging import merge_tokens
from server.engine.multi import is_instance
from server.engine.throwing import throw
from server.engine.token import COMPLETED, READY, STARTED, WAITING, Token
from server.engine.turn import Step, World

MAX_STEPS = 2_000


class NoScripts(BasePythonScriptEngineEnvironment):
    """Refuses every path by which the library would run code."""

    def _refuse(self, *_: Any, **__: Any) -> Any:
        raise PermissionError("Inget i ett diagram körs som kod.")

    evaluate = execute = call_service = _refuse


class NoEngine(PythonScriptEngine):
    """The same for the paths that go around the environment."""

    def _refuse(self, *_: Any, **__: Any) -> Any:
        raise PermissionError("Inget i ett diagram körs som kod.")

    validate = evaluate = execute = call_service = _refuse


_NO_ENGINE = NoEngine(NoScripts())


class Run:
    """What a case and a process inside it have in common. `holder` is the box that a process is inside."""

    holder: Token | None = None

    spec: Any
    tasks: dict[str, Token]
    task_tree: Token
    top_workflow: Case
    completed: bool

    def begin(self, data: Mapping[str, Any], start: str | None = None) -> None:
        """Put the first token in the start event."""
        root = Token(self, self.spec.start)
        self.task_tree = root
        root.data = dict(data)
        root.be(COMPLETED)
        root.spawn(start or self.spec.plain_start)

    def live(self) -> list[Token]:
        """Return the tokens that something may still happen to."""
        return [token for token in self.tasks.values() if token.is_live]

    def facts(self) -> dict[str, Any]:
        """Return the facts as the tokens of this process see them together, inner ones included."""
        tokens = [token for token in self.live() if not is_instance(token)]
        if not tokens:
            return dict(self.task_tree.data)
        facts = merge_tokens(tokens)
        for token in tokens:
            inner = self.top_workflow.subprocesses.get(token.id)
            if inner is not None and not token.task_spec.own.outputs:
                facts = token.task_spec.given_back(facts, inner.facts())
        return facts

    def settle(self) -> bool:
        """End the process if tokens are left in its exit only; say whether it did."""
        tokens = self.live()
        if not tokens or any(type(token.task_spec) is not Exit for token in tokens):
            return False
        self.finish(merge_tokens(tokens))
        return True

    def finish(self, data: Mapping[str, Any]) -> None:
        """End the process with these facts."""
        raise NotImplementedError


class SubCase(Run, BpmnSubWorkflow):
    """A called process or an embedded subprocess."""

    holder: Token

    def __init__(self, spec: Any, parent: Token, case: Case) -> None:
        self.holder = parent
        super().__init__(spec, parent.id, case, deserializing=True)

    def _calculate_depth(self) -> int:
        depth: int = self.holder.workflow.depth + 1
        return depth

    def finish(self, data: Mapping[str, Any]) -> None:
        """End, and let the box that holds it go on."""
        self.completed = True
        self.top_workflow.subprocesses.pop(self.holder.id, None)
        self.holder.task_spec.inner_done(self.holder, data)

    def withdraw(self) -> None:
        """End without a result."""
        self.completed = True
        self.top_workflow.subprocesses.pop(self.holder.id, None)
        for token in self.live():
            token.cancel()


class Case(Run, BpmnWorkflow):
    """The whole of a case while a turn runs."""

    def __init__(self, compiled: Mapping[str, Any], process: str, world: World | None, now: datetime) -> None:
        self.world: Any = world
        self.now = now
        self.ticks = 0
        self.queue: deque[Token] = deque()
        self.steps: list[Step] = []
        self.result: dict[str, Any] = {}
        super().__init__(compiled[process], compiled, _NO_ENGINE, deserializing=True)

    def next_tick(self) -> int:
        """Count what happens, so that order never depends on a clock."""
        self.ticks += 1
        return self.ticks

    def create_subprocess(self, my_task: Token, spec_name: str) -> SubCase:
        """Return a new process inside a box."""
        inner = SubCase(self.subprocess_specs[spec_name], my_task, self)
        self.subprocesses[my_task.id] = inner
        return inner

    def runs(self) -> list[Run]:
        """Return the case and all that runs inside it, outer before inner."""
        return [self, *self.subprocesses.values()]

    def drain(self) -> None:
        """Run until a person, a moment or a message is needed.

        Raises:
            ModelFault: the process goes round without end, or cannot go on at all.
        """
        first = len(self.steps)
        while True:
            while self.queue:
                token = self.queue.popleft()
                if token._state == READY:
                    token.run()
                if len(self.steps) - first > MAX_STEPS:
                    raise ModelFault(
                        self.spec.name, token.task_spec.name, "Processen går runt utan att stanna."
                    )
            if self.completed or not self._settle_one():
                break
        if not self.completed and not self._can_go_on():
            raise ModelFault(self.spec.name, self._stuck_at(), "Processen kan inte gå vidare härifrån.")

    def finish(self, data: Mapping[str, Any]) -> None:
        """End the case."""
        self.result = dict(data)
        self.completed = True
        for token in self.live():
            token.cancel()

    def record(self, token: Token, flows: tuple[str, ...]) -> None:
        """Note a completed box; what no diagram shows is left out."""
        details = token.task_spec.details
        if details is not None and token.task_spec.bpmn_id is not None:
            box = details.box
            kind = token.task_spec.kind
            step = Step(box.id, box.name, kind, box.process, flows, token.hits, box.properties, token.id)
            self.steps.append(step)

    def signal(self, name: str) -> None:
        """Fire all in the case that wait for the signal."""
        for run in self.runs():
            for token in run.live():
                event = token.task_spec.event if isinstance(token.task_spec, Catch) else None
                if event and event.kind == "signal" and event.name == name and token._state == WAITING:
                    token.task_spec.fire(token)

    def throw_error(self, token: Token, code: str) -> None:
        """Fire what catches the error; uncaught, it ends the case."""
        if not throw(token, "error", code):
            facts = self.facts()
            self.finish({**facts, **token.data} if token.workflow is self else facts)

    def escalate(self, token: Token, code: str) -> None:
        """Fire what catches the escalation; uncaught, nothing happens."""
        throw(token, "escalation", code)

    def facts_inside(self, token: Token | None) -> dict[str, Any]:
        """Return the facts of an embedded subprocess that is about to be interrupted."""
        if token is None or token._state != STARTED or not getattr(token.task_spec, "embedded", False):
            return {}
        inner = self.subprocesses.get(token.id)
        return {} if inner is None else inner.facts()

    def _settle_one(self) -> bool:
        return any(run.settle() for run in reversed(self.runs()))

    def _can_go_on(self) -> bool:
        return any(
            token._state == READY or (token._state == WAITING and isinstance(token.task_spec, Catch))
            for run in self.runs()
            for token in run.live()
        )

    def _stuck_at(self) -> str:
        names = {token.task_spec.bpmn_id for run in self.runs() for token in run.live()} - {None}
        return ", ".join(sorted(names))
