"""What a parsed process says to others: boxes, flows, diagrams. It never changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Box:
    """One element of a diagram that a token can stand in."""

    id: str
    name: str
    kind: str  # the BPMN element: userTask, exclusiveGateway, boundaryEvent, ...
    process: str  # id of the bpmn:process whose diagram shows it
    scope: str  # the process, or the embedded subprocess, that holds it
    properties: Mapping[str, str]
    form: str | None = None
    groups: tuple[str, ...] = ()
    decision: str | None = None
    result: str | None = None
    operation: str | None = None
    called: str | None = None
    event: str | None = None  # timer, message, signal, error, escalation, terminate
    message: str | None = None
    attached_to: str | None = None
    interrupting: bool = True


@dataclass(frozen=True)
class Flow:
    """One sequence flow."""

    id: str
    source: str
    target: str
    name: str
    process: str
    properties: Mapping[str, str]
    condition: str | None = None
    default: bool = False


@dataclass(frozen=True)
class Spec:
    """A process with all that it calls. Immutable: many cases run on one Spec at the same time."""

    process: str
    name: str
    content_hash: str
    boxes: tuple[Box, ...]
    flows: tuple[Flow, ...]
    process_properties: Mapping[str, str]
    diagrams: Mapping[str, str]  # process id -> file path
    names: Mapping[str, str]  # process id -> its name, called ones included
    processes: Mapping[str, Mapping[str, str]]  # process id -> its properties, called ones included
    start_events: tuple[str, ...]
    compiled: Mapping[str, Any] = field(repr=False, compare=False)  # the engine's own, by scope id

    def box(self, box_id: str, process: str | None = None) -> Box:
        """Return a box; ids are unique within a process.

        Raises:
            KeyError: there is none.
        """
        for box in self.boxes:
            if box.id == box_id and process in (None, box.process):
                return box
        raise KeyError(box_id)

    @property
    def forms(self) -> frozenset[str]:
        """The ids of all forms used."""
        return frozenset(box.form for box in self.boxes if box.form)

    @property
    def decisions(self) -> frozenset[str]:
        """The ids of all decisions called."""
        return frozenset(box.decision for box in self.boxes if box.decision)

    @property
    def operations(self) -> frozenset[str]:
        """The names of all operations run."""
        return frozenset(box.operation for box in self.boxes if box.operation)
