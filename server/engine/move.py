"""Moves a running case from one version of its process to another. Nothing runs: tokens are set down anew.

Kept are the ids of the tasks, the facts, the moments that are waited for, the keys of messages and the
order of what has happened. An event on the edge of an open activity, or after an event-based gateway,
that the new version has added is armed from the moment of the move; one that it has removed is dropped.
Both are told. Everything else that has no place in the new version is refused: never moved in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.engine.case import Case
from server.engine.compaction import compact
from server.engine.errors import CannotMove, ModelFault
from server.engine.karta import Karta
from server.engine.placing import Placing, Versions
from server.engine.run import in_utc
from server.engine.setting import set_down
from server.engine.show import show
from server.engine.spec import Spec
from server.engine.state import dump_state, load_state
from server.engine.turn import Note, Position, Turn


@dataclass(frozen=True)
class Moved:
    """A case in its new version. `notes` says what was armed, dropped or counted anew."""

    turn: Turn
    notes: tuple[Note, ...]


def move(spec_from: Spec, spec_to: Spec, state: str, karta: Karta, now: datetime) -> Moved:
    """Return the case as it goes on in the new version.

    Raises:
        CannotMove: with the element it stands in and the reason.
    """
    case = load_state(spec_from, state, None, in_utc(now))
    if case.completed:
        raise CannotMove(None, "", "Ärendet är avslutat.")
    if spec_from.process != spec_to.process:
        raise CannotMove(None, "", "Versionerna är inte av samma process.")
    try:
        notes = _move(case, Versions(spec_from, spec_to, karta))
        moved = dump_state(spec_to, case)
        turn = show(load_state(spec_to, moved, None, case.now), moved)
    except ModelFault as fault:
        # The fault may quote a fact of the case, and whoever moves it may not know of that.
        text = "Roller eller sista dag i elementet går inte att räkna ut med ärendets uppgifter."
        raise CannotMove(Position(fault.process, fault.box), "", text) from fault
    return Moved(turn, notes)


def _move(case: Case, versions: Versions) -> tuple[Note, ...]:
    """Find all new places, outer processes before inner ones; only then set anything down."""
    placings: list[Placing] = []
    scopes: dict[str | None, Any] = {None: versions.new.compiled[versions.new.process]}
    for run in case.runs():
        placing = Placing(versions, run, scopes[run.holder.id if run.holder else None])
        scopes.update(placing.inner_scopes())
        placings.append(placing)
    case.subprocess_specs = versions.new.compiled
    for placing in placings:
        set_down(placing)
    for run in case.runs():
        compact(run)
    return tuple(versions.notes)
