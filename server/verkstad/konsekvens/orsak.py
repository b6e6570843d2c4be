"""Which rule row made the difference between two turns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from server.cases.rules import lagrum_in
from server.dmn import Hit
from server.store.encoding import plain
from server.verkstad.konsekvens.varld import Provat
from server.verkstad.skillnad import ANDRAT as CHANGED
from server.verkstad.skillnad import Andring

TRAFFAR, TRAFFAR_INTE, ANNAT_RESULTAT = "träffar nu", "träffar inte längre", "ger ett annat resultat"
ANDRAT = "är ändrat"
# Properties that decide where an ärende goes.
_WAYS = (
    "@sourceRef",
    "@targetRef",
    "/conditionExpression#",
    "@default",
    "@attachedToRef",
    "@cancelActivity",
    "/timer",
)
Andrade = Mapping[tuple[str, str], Andring]


@dataclass(frozen=True)
class Regelrad:
    """A rule row, or (with `nr` 0) an element of a diagram or form, and what it does that it did not."""

    beslut: str
    namn: str
    rad: str
    nr: int
    vad: str
    lagrum: tuple[str, ...]


def find_cause(before: Sequence[Provat], after: Sequence[Provat], changed: Andrade) -> Regelrad | None:
    """Return the row that made the difference: one that the draft changes, else the first evaluated."""
    rows = list(
        _differing([hit for one in before for hit in one.hits], [hit for one in after for hit in one.hits])
    )
    own = [row for row in rows if (row.beslut, row.rad) in changed]
    return next(iter(own or rows), None)


def find_element(
    places: Sequence[tuple[str, str]], changed: Andrade, *, redrawn: bool = False
) -> Regelrad | None:
    """Return the first of these elements that the draft changes.

    `redrawn`: changes that can lead an ärende another way, so no new name or role of a box.
    """
    place = next((one for one in places if one in changed and (not redrawn or _leads(changed[one]))), None)
    if place is None:
        return None
    found = changed[place]
    return Regelrad(place[0], found.rubrik, place[1], 0, ANDRAT, found.lagrum)


def _leads(change: Andring) -> bool:
    return change.slag != CHANGED or any(part.nyckel.startswith(_WAYS) for part in change.delar)


def _differing(before: Sequence[Hit], after: Sequence[Hit]) -> Iterator[Regelrad]:
    """Yield the rows that differ, in the order in which the decisions were evaluated."""
    for decision in dict.fromkeys(hit.decision for hit in (*after, *before)):
        old = {hit.rule_id: hit for hit in before if hit.decision == decision}
        new = {hit.rule_id: hit for hit in after if hit.decision == decision}
        yield from (_row(hit, TRAFFAR) for row, hit in new.items() if row not in old)
        yield from (_row(hit, TRAFFAR_INTE) for row, hit in old.items() if row not in new)
        for row, hit in new.items():
            if row in old and plain(hit.outputs) != plain(old[row].outputs):
                yield _row(hit, ANNAT_RESULTAT)


def _row(hit: Hit, vad: str) -> Regelrad:
    lagrum = tuple(lagrum_in(hit.annotations.get("lagrum")))
    return Regelrad(hit.decision, hit.name, hit.rule_id, hit.index, vad, lagrum)
