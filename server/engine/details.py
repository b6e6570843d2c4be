"""All that one box needs to run, as data."""

from __future__ import annotations

from dataclasses import dataclass

from server.engine.formula import Formula
from server.engine.spec import Box

Mapped = tuple[tuple[str, Formula], ...]


@dataclass(frozen=True)
class Event:
    """What an event waits for or throws."""

    kind: str  # timer, message, signal, error, escalation, terminate
    name: str = ""  # of the message or signal, or the code of the error or escalation; "" catches all codes
    key: Formula | None = None  # the correlation key of a message that is waited for
    timer: str = ""  # timeDate, timeDuration, timeCycle
    when: Formula | None = None


@dataclass(frozen=True)
class Loop:
    """A multi-instance: one instance for each item, with its output."""

    sequential: bool
    items: Formula
    item: str | None
    into: str
    output: Formula
    until: Formula | None


@dataclass(frozen=True)
class Details:
    """All that one box needs to run."""

    box: Box
    file: str
    inputs: Mapped = ()
    outputs: Mapped = ()
    groups: Formula | None = None
    due: Formula | None = None
    event: Event | None = None
    loop: Loop | None = None
    pass_parent: bool = True
    pass_child: bool = True
