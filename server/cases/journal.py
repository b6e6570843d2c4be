"""Rows of the log: who did or read what, when and why. Never a name, a personnummer or free text."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from server.access import Actor
from server.cases.house import House
from server.store import logg
from server.store.connect import noting


def entry(
    actor: Actor,
    now: datetime,
    handling: str,
    *,
    ting: str,
    ting_id: str | None,
    arende: str | None = None,
    grund: str = "handläggning",
    roll: str | None = None,
    avtryck: str | None = None,
) -> dict[str, Any]:
    """Return a row of the log."""
    return {
        "tid": now,
        "aktor": actor.id,
        "roll": roll or ",".join(sorted(actor.roller)),
        "handling": handling,
        "ting": ting,
        "ting_id": ting_id,
        "arende": arende,
        "grund": grund,
        "avtryck": avtryck,
    }


def note_read(
    house: House, actor: Actor, handling: str, *, ting: str, ting_id: str | None, arende: str | None = None
) -> None:
    """Log that somebody has read something, in a transaction of its own that nobody waits for."""
    row = entry(actor, house.now(), handling, ting=ting, ting_id=ting_id, arende=arende, grund="läsning")
    with noting(house.engine) as connection:
        logg.add_logg(connection, [row])
