"""What a decision can refuse while it runs."""

from __future__ import annotations

from collections.abc import Sequence

from server.errors import LagrumError


class DmnError(LagrumError):
    """A table gave no lawful answer, as when two rows of a UNIQUE table hit. `rows` count from 1."""

    status = 422

    def __init__(self, decision: str, reason: str, rows: Sequence[int] = ()) -> None:
        self.decision, self.reason, self.rows = decision, reason, tuple(rows)
        super().__init__(f"Beslutet {decision}: {reason}")


class DecisionNotFound(DmnError):
    """No such decision in the models at hand."""

    def __init__(self, decision: str) -> None:
        super().__init__(decision, "Det finns ingen regel med det namnet.")
