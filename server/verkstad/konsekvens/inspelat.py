"""An ärende as it was recorded: its turns in order, each with what set it going and what it led to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from server.cases.case import Case
from server.cases.watching import BOX as BEVAKNING
from server.engine import Spec
from server.errors import LagrumError

START, UPPGIFT, KLOCKA, MEDDELANDE = "start", "uppgift", "klocka", "meddelande"


class CannotReplay(LagrumError):
    """The record does not hold what a replay needs. The text says what is missing, never its content."""

    status = 422


@dataclass(frozen=True)
class Steg:
    """A box that was completed, with the flows taken and the rule rows hit, by decision."""

    process: str
    box: str
    namn: str
    slag: str
    floden: tuple[str, ...]
    rader: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def spar(self) -> tuple[Any, ...]:
        """What must be the same when the turn is taken again."""
        return (self.process, self.box, self.floden, self.rader)


@dataclass(frozen=True)
class Drag:
    """A recorded turn. `box` is what set it going; `svar` are the answers of its task."""

    slag: str
    tid: datetime
    process: str
    box: str
    namn: str
    roll: str | None
    svar: Mapping[str, Any] | None = field(repr=False)
    steg: tuple[Steg, ...] = field(repr=False)


@dataclass(frozen=True)
class Inspelat:
    """An ärende with all its turns. `gjorda` are ids of the decisions and letters it made, in order."""

    case: Case
    oppnat: datetime
    drag: tuple[Drag, ...] = field(repr=False)
    gjorda: Mapping[str, tuple[str, ...]] = field(repr=False)


def record_of(
    row: Mapping[str, Any], steg: Sequence[Any], svar: Sequence[Any], made: Sequence[Any], spec: Spec
) -> Inspelat:
    """Return the record of an ärende.

    Raises:
        CannotReplay: an answer has been erased, or something happened that cannot be taken again.
    """
    varden = {one.id: one.varden for one in svar}
    turns: dict[int, list[Any]] = {}
    for one in steg:
        if one.box != BEVAKNING:
            turns.setdefault(one.nr // 1000, []).append(one)
    drag = tuple(_drag(rows, varden, spec, is_first=at == 0) for at, rows in enumerate(turns.values()))
    if not drag:
        raise CannotReplay("Ärendet har inga händelser att spela om.")
    gjorda: dict[str, list[str]] = {}
    for one in made:
        gjorda.setdefault(one.slag, []).append(one.id)
    return Inspelat(Case.of_row(row), row["oppnat"], drag, {slag: tuple(ids) for slag, ids in gjorda.items()})


def _drag(rows: Sequence[Any], varden: Mapping[str, Any], spec: Spec, *, is_first: bool) -> Drag:
    steps = tuple(_steg(row) for row in rows)
    own = next((row for row in rows if row.uppgift), None)
    if own is not None:
        answers = varden.get(own.svar) if own.svar else {}
        if answers is None:
            raise CannotReplay(f"Svaren på ”{own.namn}” är gallrade.")
        return Drag(UPPGIFT, own.tid, own.process, own.box, own.namn, own.roll, answers, steps)
    first = rows[0]
    slag = START if is_first else _kind(spec, first)
    return Drag(slag, first.tid, first.process, first.box, first.namn, None, None, steps)


def _kind(spec: Spec, first: Any) -> str:
    try:
        event = spec.box(first.box, first.process).event
    except KeyError:
        event = None
    if event == "timer":
        return KLOCKA
    if event == "message" or first.slag == "receiveTask":
        return MEDDELANDE
    raise CannotReplay(f"Händelsen ”{first.namn}” kan inte spelas om.")


def _steg(row: Any) -> Steg:
    rules = tuple((rule["beslut"], tuple(rule["rad"])) for rule in row.regler or ())
    return Steg(row.process, row.box, row.namn, row.slag, tuple(row.flode or ()), rules)
