"""One token of a case: SpiffWorkflow's Task, made lean.

Differs from the base on purpose (letters: defects of 3.2.0):
- children come to be when a task completes, so nothing is predicted (J) and the tree stays small (C, D);
- top-level data is copied, values are never mutated (F); branches are merged by `merging` (K);
- order is counted, not read off the clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from SpiffWorkflow.task import Task
from SpiffWorkflow.util.task import TaskState

if TYPE_CHECKING:
    from server.engine.case import Case

WAITING, READY, STARTED = TaskState.WAITING, TaskState.READY, TaskState.STARTED
COMPLETED, CANCELLED, FUTURE = TaskState.COMPLETED, TaskState.CANCELLED, TaskState.FUTURE
LIVE = FUTURE | WAITING | READY | STARTED


class Token(Task):
    """A place in the run of a case. `data` holds the facts as this token sees them."""

    def __init__(
        self, workflow: Any, task_spec: Any, parent: Token | None = None, state: int = FUTURE
    ) -> None:
        self.id = str(uuid4())
        self.workflow = workflow
        self.task_spec = task_spec
        self.thread_id = 0
        self.triggered = False
        self.data: dict[str, Any] = {}
        self.internal_data: dict[str, Any] = {}
        self.hits: tuple[Any, ...] = ()
        self._state = state
        self._children: list[str] = []
        self._parent = None if parent is None else parent.id
        self.last_state_change = workflow.top_workflow.next_tick()
        workflow.tasks[self.id] = self
        if parent is not None:
            parent._children.append(self.id)

    @property
    def case(self) -> Case:
        """The case that the token belongs to."""
        top: Case = self.workflow.top_workflow
        return top

    @property
    def is_live(self) -> bool:
        """Whether something may still happen here."""
        return bool(self._state & LIVE)

    def spawn(self, spec_name: str) -> Token:
        """Let a token enter the box after this one."""
        child = Token(self.workflow, self.workflow.spec.task_specs[spec_name], self)
        child.task_spec._update(child)
        return child

    def be(self, state: int) -> None:
        """Enter a state."""
        self._state = state
        self.last_state_change = self.case.next_tick()

    def make_ready(self) -> None:
        """Be ready: a manual task is now open, any other one runs in turn."""
        self.be(READY)
        if not self.task_spec.manual:
            self.case.queue.append(self)

    def run(self) -> None:
        """Do what the box does, and go on."""
        self.task_spec.act(self)
        if self._state == READY:
            self.complete()

    def complete(self) -> None:
        """Leave the box: tell the one that holds it, record the step, enter what follows."""
        self.be(COMPLETED)
        parent = self.parent
        if parent is not None:
            parent.task_spec.child_done(parent, self)
        ways = self.task_spec.exits(self)
        self.case.record(self, tuple(flow for flow, _ in ways if flow is not None))
        for _, target in ways:
            self.spawn(target)

    def cancel(self) -> None:
        """Withdraw a live token, and all that runs inside it."""
        if self.is_live:
            self.be(CANCELLED)
            self.task_spec.on_cancel(self)
