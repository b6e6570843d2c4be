"""What goes in and out of the engine, as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol


@dataclass(frozen=True)
class Decided:
    """A decision's value and the rule rows it hit."""

    value: Any
    hits: Sequence[Any] = ()


class World(Protocol):
    """All that a turn may ask of the world. It may raise; then the turn has not happened."""

    def decide(self, decision: str, data: Mapping[str, Any]) -> Decided:
        """Evaluate a decision."""

    def run_operation(self, kind: str, inputs: dict[str, Any]) -> dict[str, Any]:
        """Run an operation."""


@dataclass(frozen=True)
class Step:
    """A box that was completed in this turn."""

    box: str
    name: str
    kind: str
    process: str
    flows: tuple[str, ...] = ()
    hits: tuple[Any, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    task_id: str = ""

    @property
    def flow(self) -> str | None:
        """The flow taken out of the box, when there is exactly one."""
        return self.flows[0] if len(self.flows) == 1 else None


@dataclass(frozen=True)
class OpenTask:
    """A user task that waits for a person."""

    id: str
    box: str
    name: str
    process: str
    form: str | None
    groups: tuple[str, ...]
    due: date | datetime | None
    properties: Mapping[str, str]
    data: dict[str, Any]
    element_values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Timer:
    """A moment that is waited for. `due_at` is aware UTC."""

    task_id: str
    box: str
    due_at: datetime
    process: str = ""


@dataclass(frozen=True)
class Waiting:
    """A message that is waited for."""

    task_id: str
    box: str
    name: str
    key: str
    process: str = ""


@dataclass(frozen=True)
class Position:
    """A box where a token stands, in the diagram of its process."""

    process: str
    box: str


@dataclass(frozen=True)
class Note:
    """What a move did beside moving: an event armed (`tillagd`), dropped or with its time counted anew."""

    place: Position
    slag: str  # tillagd, borttagen, omraknad
    text: str


@dataclass(frozen=True)
class Turn:
    """A case after a turn. `state` is all that the next turn needs, with the Spec."""

    state: str
    open: tuple[OpenTask, ...]
    timers: tuple[Timer, ...]
    messages: tuple[Waiting, ...]
    steps: tuple[Step, ...]
    completed: bool
    data: dict[str, Any]
    positions: tuple[Position, ...] = ()
