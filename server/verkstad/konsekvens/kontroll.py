"""Plays an ärende on its own version: only one that goes exactly as it went may be judged on another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from server import engine
from server.cases.world import FindKsBeslut
from server.errors import LagrumError
from server.store.encoding import plain
from server.verkstad.konsekvens.inspelat import MEDDELANDE, START, CannotReplay, Drag, Inspelat
from server.verkstad.konsekvens.spel import Modeller, Spel, Tur, Watched

Facts = Mapping[str, Any]
_LEFT = "platser_kvar"


@dataclass(frozen=True)
class Givet:
    """Facts that came from outside: when the ärende was opened, and with messages."""

    vid_start: Facts
    med_meddelande: Facts

    def of(self, drag: Drag) -> Facts:
        """Return the facts that came with a turn."""
        if drag.slag == START:
            return self.vid_start
        return self.med_meddelande


@dataclass(frozen=True)
class Kontroll:
    """The turns as they went, played again, with the facts from outside that made them go so."""

    turer: tuple[Tur, ...]
    bevakat: tuple[Watched, ...]
    givet: Givet
    find_ks: FindKsBeslut


class _Astray(Exception):
    """The replay left the record: `at` which turn, with the facts there were."""

    def __init__(self, drag: Drag, facts: Facts) -> None:
        self.drag, self.facts = drag, facts
        super().__init__(drag.namn)


def control(inspelat: Inspelat, modeller: Modeller, find_ks: FindKsBeslut) -> Kontroll:
    """Return the ärende played on its own version.

    What it was opened with, and what messages carried, is not kept: it is found among the facts that the
    ärende ended with, and holds only if every turn, rule row and fact then comes out as recorded.

    Raises:
        CannotReplay: it never comes out as recorded; tells where it first went astray.
    """
    try:
        recorded = plain(engine.peek(modeller.bundle.spec, inspelat.case.state).data)
    except LagrumError as unreadable:
        raise CannotReplay(
            "Ärendets tillstånd går inte att läsa med den version som det går på."
        ) from unreadable
    find_ks = remembering(find_ks, recorded)
    try:
        return _play(inspelat, modeller, find_ks, Givet({}, {}), recorded)
    except _Astray as astray:
        lost = astray
    for givet in _explained(inspelat, modeller, recorded, lost.facts):
        try:
            return _play(inspelat, modeller, find_ks, givet, recorded)
        except _Astray:
            continue
    raise CannotReplay(
        f"Händelserna går inte att återskapa från och med ”{lost.drag.namn}”: uppgifter som kom utifrån är "
        "inte sparade, eller så har kommunens värden eller delegation ändrats sedan dess."
    )


def remembering(find_ks: FindKsBeslut, recorded: Facts) -> FindKsBeslut:
    """Return the KS decision with as many places left as it had then: others have taken some since."""

    def find(insats: str | None) -> dict[str, Any] | None:
        row = find_ks(insats)
        left = recorded.get(_LEFT)
        return row if row is None or left is None else {**row, _LEFT: left}

    return find


def _explained(inspelat: Inspelat, modeller: Modeller, recorded: Facts, known: Facts) -> Iterator[Givet]:
    """Yield what may have come from outside: the facts that no answer and no rule explains."""
    asked = {name for drag in inspelat.drag for name in drag.svar or ()}
    results = {box.result for box in modeller.bundle.spec.boxes if box.result}
    data = engine.peek(modeller.bundle.spec, inspelat.case.state).data
    missing = {
        name: data[name]
        for name, value in recorded.items()
        if value is not None and name not in {*known, *asked, *results}
    }
    if not missing:
        return
    if any(drag.slag == MEDDELANDE for drag in inspelat.drag):
        yield Givet({}, missing)
    yield Givet(missing, {})
    yield Givet(missing, missing)


def _play(
    inspelat: Inspelat, modeller: Modeller, find_ks: FindKsBeslut, givet: Givet, recorded: Facts
) -> Kontroll:
    spel = Spel(inspelat, modeller, find_ks)
    turer: list[Tur] = []
    bevakat: list[Watched] = []
    for drag in inspelat.drag:
        bevakat.append(spel.watched())
        facts = spel.turn.data if spel.turn else {}
        tur = spel.play(drag, givet.of(drag))
        if tur.fel is not None or tur.spar != tuple(step.spar for step in drag.steg):
            raise _Astray(drag, facts if spel.turn is None else spel.turn.data)
        turer.append(tur)
    assert spel.turn is not None
    if plain(spel.turn.data) != recorded:
        raise _Astray(inspelat.drag[-1], spel.turn.data)
    return Kontroll(tuple(turer), tuple(bevakat), givet, find_ks)
