"""Which element of one version of a process stands for which of another (kartan), and which may."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from server.engine.multi import Multi
from server.engine.spec import Box, Spec
from server.engine.turn import Position

_RESTS = frozenset(
    {"userTask", "receiveTask", "callActivity", "subProcess", "intermediateCatchEvent", "boundaryEvent"}
)
_KIND_WORDS = {
    "userTask": "en användaruppgift",
    "receiveTask": "en mottagning",
    "callActivity": "en anropad process",
    "subProcess": "en delprocess",
    "intermediateCatchEvent": "en händelse som väntas in",
    "boundaryEvent": "en gränshändelse",
    "parallelGateway": "en parallell grind",
}


@dataclass(frozen=True)
class Karta:
    """`places` says where in the new version what rests in an old element goes on.

    A place that is not in it has no counterpart. The moments of those in `restart` are counted anew from
    the move; all others keep theirs.
    """

    places: Mapping[Position, Position]
    restart: frozenset[Position] = frozenset()


def propose(spec_from: Spec, spec_to: Spec) -> Karta:
    """Return the map by id: the same id and the same kind, in the same process."""
    known = {place_of(box): box for box in spec_to.boxes}
    twins = ((place_of(box), box, known.get(place_of(box))) for box in spec_from.boxes)
    return Karta(
        {
            place: place
            for place, box, twin in twins
            if twin is not None and why_not(spec_from, box, spec_to, twin) is None
        }
    )


def resting(spec: Spec) -> tuple[Box, ...]:
    """Return the elements in which an ärende can stand still, in the order of the diagram's file."""
    joins = {place_of(box) for box in spec.boxes if box.kind == "parallelGateway" and _ways_in(spec, box) > 1}
    return tuple(box for box in spec.boxes if box.kind in _RESTS or place_of(box) in joins)


def keeps_time(spec: Spec, box: Box) -> bool:
    """Tell whether a moment or a last day is fixed when an ärende comes to the element."""
    node: Any = spec.compiled[box.scope].task_specs[box.id]
    return box.event == "timer" or node.own.due is not None


def place_of(box: Box) -> Position:
    """Return the place of a box."""
    return Position(box.process, box.id)


def why_not(spec_from: Spec, box: Box, spec_to: Spec, other: Box) -> str | None:
    """Return why what rests in a box cannot go on in another of a new version; None when it can."""
    if box.kind != other.kind:
        return f"Elementet är {_word(box)} i den gamla versionen och {_word(other)} i den nya."
    if box.event != other.event:
        return "Händelsen väntar på något annat i den nya versionen (tid, meddelande, signal, fel)."
    one, two = _loop(spec_from, box), _loop(spec_to, other)
    if one != two:
        return "Elementet upprepas på ett annat sätt i den nya versionen (flerfaldig instans)."
    return None


def _word(box: Box) -> str:
    return _KIND_WORDS.get(box.kind, f"ett element av slaget {box.kind}")


def _loop(spec: Spec, box: Box) -> bool | None:
    node: Any = spec.compiled[box.scope].task_specs[box.id]
    return node.loop.sequential if isinstance(node, Multi) else None


def _ways_in(spec: Spec, box: Box) -> int:
    return sum(flow.target == box.id and flow.process == box.process for flow in spec.flows)
