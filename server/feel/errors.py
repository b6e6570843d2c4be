"""What FEEL can refuse: text that is no FEEL (at compile) and an operation without a value (at run)."""

from __future__ import annotations

from server.errors import LagrumError


class FeelSyntaxError(LagrumError):
    """The source is not FEEL. `position` counts characters from 0; `reason` is Swedish."""

    status = 422

    def __init__(self, source: str, position: int, reason: str) -> None:
        self.source, self.position, self.reason = source, position, reason
        super().__init__(f"{reason} (tecken {position + 1} i uttrycket: {_excerpt(source, position)})")


class Failure(Exception):
    """An operation has no value. Inside FEEL only: it becomes null and a diagnostic."""


def _excerpt(source: str, position: int) -> str:
    start = max(0, position - 30)
    text = source[start : position + 30].replace("\n", " ")
    return f"{'…' if start else ''}{text}{'…' if position + 30 < len(source) else ''}"
