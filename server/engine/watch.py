"""Lets one listener hear of every turn that came to an end. Nobody listens unless coverage is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from server.engine.turn import Turn

TurnListener = Callable[[Turn], None]

turn_listener: ContextVar[TurnListener | None] = ContextVar("turn_listener", default=None)


@contextmanager
def listening_to_turns(listener: TurnListener) -> Iterator[None]:
    """Tell the listener of every turn in this context; one that was refused has not happened."""
    token = turn_listener.set(listener)
    try:
        yield
    finally:
        turn_listener.reset(token)
