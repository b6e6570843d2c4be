"""The map of a plan: what is proposed by element id, what was changed by hand, and what is still unmapped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from server.access import Actor, require, scope_of
from server.bundle import Bundle
from server.cases import House
from server.engine import Box, Karta, Position, Spec, keeps_time, place_of, propose, resting
from server.store import flytt as store
from server.verkstad.flytt import Flytt

INGEN = "ingen"
"""What a reader chooses to say that an element has no counterpart."""

SLAG: Mapping[str, str] = {
    "userTask": "Arbetsuppgift",
    "receiveTask": "Väntar på besked",
    "callActivity": "Anropad process",
    "subProcess": "Delprocess",
    "intermediateCatchEvent": "Väntar på händelse",
    "boundaryEvent": "Gränshändelse",
    "parallelGateway": "Parallell grind som samlar",
}


@dataclass(frozen=True)
class Rad:
    """One element of the old versions. `till` is "process/element", or "" when it has no counterpart.

    `antal` is how many ärenden have something open in it. `val` is what it may be mapped to.
    """

    plats: str
    namn: str
    slag: str
    process: str
    versioner: tuple[str, ...]
    antal: int
    forslag: str
    till: str
    val: tuple[tuple[str, str], ...]
    har_tid: bool
    om: bool
    maste: bool

    @property
    def fattas(self) -> bool:
        """Tell whether ärenden stand in it that cannot go on anywhere."""
        return self.maste and not self.till


@dataclass(frozen=True)
class Fran:
    """One old version with running ärenden."""

    bundle: Bundle
    antal: int


def versions_of(house: House, actor: Actor, plan: Flytt) -> list[Fran]:
    """Return the versions that running ärenden stand on, the most used first."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        rows = store.count_versions(connection, scope_of(actor), plan.process, plan.till)
    found = [Fran(house.bundle(row.bundle, plan.process), row.antal) for row in rows]
    return sorted(found, key=lambda one: (-one.antal, one.bundle.version))


def karta_of(plan: Flytt, old: Spec, new: Spec) -> Karta:
    """Return the whole map from one old version: the proposal, with what was changed by hand."""
    places = dict(propose(old, new).places)
    own = {place_of(box) for box in old.boxes}
    for text, target in plan.karta["platser"].items():
        place = _place(text)
        if place not in own:
            continue
        places.pop(place, None)
        if target:
            places[place] = _place(target)
    return Karta(places, frozenset(_place(text) for text in plan.karta["om"]))


def rows_of(house: House, actor: Actor, plan: Flytt) -> list[Rad]:
    """Return the elements in which ärenden can stand, of all old versions, in the order of the diagrams."""
    found = versions_of(house, actor, plan)
    new = house.bundle(plan.till, plan.process).spec
    with house.read() as connection:
        counts = store.count_boxes(connection, scope_of(actor), plan.process, plan.till)
    rows: dict[str, Rad] = {}
    for one in found:
        spec = one.bundle.spec
        karta, proposed = karta_of(plan, spec, new), propose(spec, new)
        for box in resting(spec):
            key, version = _text(place_of(box)), one.bundle.version
            antal = _count(counts, version, box)
            if key in rows:
                rows[key] = _also(rows[key], version, antal)
                continue
            rows[key] = Rad(
                plats=key,
                namn=box.name or box.id,
                slag=SLAG.get(box.kind, box.kind),
                process=box.process,
                versioner=(version,),
                antal=antal,
                forslag=_target(proposed, box),
                till=_target(karta, box),
                val=_choices(box, new),
                har_tid=keeps_time(spec, box),
                om=place_of(box) in karta.restart,
                maste=box.kind != "boundaryEvent",
            )
    return list(rows.values())


def read_choices(rows: list[Rad], chosen: Mapping[str, str]) -> dict[str, str]:
    """Return what differs from the proposal of what a reader chose, by place."""
    given = {row.plats: chosen.get(row.plats, row.till) for row in rows}
    given = {place: "" if target == INGEN else target for place, target in given.items()}
    return {row.plats: given[row.plats] for row in rows if given[row.plats] != row.forslag}


def _also(row: Rad, version: str, antal: int) -> Rad:
    values = {name: getattr(row, name) for name in Rad.__dataclass_fields__}
    return Rad(**{**values, "versioner": (*row.versioner, version), "antal": row.antal + antal})


def _count(counts: Mapping[tuple[str, str, str], int], version: str, box: Box) -> int:
    if box.kind == "userTask":
        return counts.get((version, box.process, box.id), 0)
    return counts.get((version, "", box.id), 0)


def _choices(box: Box, new: Spec) -> tuple[tuple[str, str], ...]:
    """Return what an element may be mapped to: of the same process first, of others with its name."""
    same = [one for one in resting(new) if (one.kind, one.event) == (box.kind, box.event)]
    same.sort(key=lambda one: one.process != box.process)
    return tuple((_text(place_of(one)), _choice(one, box, new)) for one in same)


def _choice(one: Box, box: Box, new: Spec) -> str:
    name = one.name or one.id
    return name if one.process == box.process else f"{name} ({new.names[one.process]})"


def _target(karta: Karta, box: Box) -> str:
    place = karta.places.get(place_of(box))
    return "" if place is None else _text(place)


def _text(place: Position) -> str:
    return f"{place.process}/{place.box}"


def _place(text: str) -> Position:
    process, _, box = text.partition("/")
    return Position(process, box)
