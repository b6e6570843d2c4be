"""What operations ask of the world, kept as values until the step is written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Effect(BaseModel):
    """Frozen and closed: an unknown key from a diagram is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class BeslutEffect(Effect):
    """A decision to record. Who decides is the one who completes the task.

    `bedomning` is the answer of the rules (grenar, lagrum, motivering, overklagande, sekretess, ...);
    `brev` names a letter of the process; `ks_beslut` takes a place of that KS decision.
    `lagrum`, `overklagande`, `sekretess`, `motivering` stand before those of `bedomning` when given.
    """

    id: str
    slag: str
    utfall: str
    delegationspunkt: str | None = None
    brev: str | None = None
    bedomning: Mapping[str, Any] = Field(default_factory=dict)
    giltig_fran: date | None = None
    giltig_till: date | None = None
    protokoll: str | None = None
    ks_beslut: str | None = None
    lagrum: list[str] | None = None
    overklagande: str | None = None
    sekretess: str | None = None
    motivering: str | None = None
    roll: str | None = None


class WakeEffect(Effect):
    """A day to watch."""

    day: date
    reason: str


class OpenEffect(Effect):
    """Another process to start for the same person."""

    process: str
    fakta: Mapping[str, Any]


class BrevEffect(Effect):
    """A letter that is no decision."""

    id: str
    mall: str


class SendEffect(Effect):
    """A message to deliver after commit."""

    mottagare: str
    namn: str
    nyckel: str
    data: Mapping[str, Any]
