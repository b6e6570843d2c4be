"""All that an operation may know of the world."""

from __future__ import annotations

from datetime import date
from typing import Any, Protocol

from pydantic import BaseModel, ConfigDict


class Data(BaseModel):
    """Typed, frozen, and closed: an unknown key is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Services(Protocol):
    """What the world does for an operation. Effects are applied in the same transaction as the step."""

    @property
    def dag(self) -> date:
        """The day of the step (never read from a clock inside a rule)."""

    def decide(self, decision: str, **fakta: Any) -> dict[str, Any]:
        """Evaluate a DMN decision with these facts; its rule rows are recorded on the step."""

    def wake_at(self, day: date, reason: str) -> None:
        """Watch a day: it shows among the ärende's bevakningar and in Att göra when due."""

    def record_beslut(self, **beslut: Any) -> str:
        """Record a decision of this ärende and return its id (see server.cases.effects.BeslutEffect)."""

    def open_arende(self, process: str, fakta: dict[str, Any]) -> None:
        """Start another process for the same person inside the same verksamhetsgren."""

    def send_message(self, mottagare: str, namn: str, nyckel: str, data: dict[str, Any]) -> None:
        """Put a message in the outbox; the worker delivers it after commit."""

    def find_ks_beslut(self, insats: str | None = None) -> dict[str, Any] | None:
        """Return the newest KS decision on this insats (or of all), in force on `dag` or not; None if none.

        Keys: id, insats, insats_omrade, malgrupp, kriterier, antal_platser, platser_kvar, giltigt_fran,
        giltigt_till, exempel. Give the id to `record_beslut(ks_beslut=...)` to take one of its places.
        """

    def create_brev(self, mall: str) -> str:
        """Make a letter of the process that is no decision, frozen as it reads now, and return its id."""
