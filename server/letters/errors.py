"""What can go wrong with a letter."""

from __future__ import annotations

from server.errors import LagrumError


class LetterRejected(LagrumError):
    """The template, or what it was given, does not make a letter."""

    status = 422

    def __init__(self, reason: str, rad: int | None = None) -> None:
        self.reason = reason
        self.rad = rad
        super().__init__(f"Brevet kan inte skapas. {reason}")
