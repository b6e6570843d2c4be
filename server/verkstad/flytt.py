"""Plans for moving running ärenden to the latest version of their process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from server.access import Actor, require, scope_of
from server.cases import House
from server.errors import Conflict, FaltFel, InvalidInput, NotFound
from server.store import flytt as store
from server.verkstad.forslag import note

INLEDNING, STEG, DATUM = "inledning", "steg", "datum"
LAGDAGAR: Mapping[str, str] = {
    INLEDNING: "Lagen som gällde den dag ärendet inleddes",
    STEG: "Lagen som gäller den dag varje nytt steg tas",
    DATUM: "Lagen som gällde en bestämd dag",
}
_LONGEST_REASON = 4000


class FlyttNotFound(NotFound):
    """No such plan."""

    def __init__(self) -> None:
        super().__init__("Flyttplanen finns inte. Gå tillbaka till Flytta ärenden och välj en i listan.")


class FlyttChanged(Conflict):
    """Somebody changed the plan meanwhile, or ärenden have been moved by it."""


class FlyttNotReady(Conflict):
    """The plan cannot run yet; says what is missing."""


@dataclass(frozen=True)
class Flytt:
    """A plan. `till` is the version to move to; `karta` what was changed by hand; `version` counts that.

    `lagdag_regel` is None until a jurist has answered which day's law applies, with a reason.
    """

    id: str
    process: str
    till: str
    karta: Mapping[str, Any]
    lagdag_regel: str | None
    lagdag: date | None
    lagdag_namn: str | None
    lagdag_skal: str | None
    lagdag_tid: datetime | None
    version: int
    skapad: datetime
    av: str
    namn: str

    def lagdag_of(self, opened: date) -> date | None:
        """Return the day whose law applies to an ärende opened then; None: the day of each step."""
        return {INLEDNING: opened, DATUM: self.lagdag}.get(self.lagdag_regel or "")


def create_flytt(house: House, actor: Actor, process: str) -> Flytt:
    """Make a plan for a process, to its latest version.

    Raises:
        FlyttNotReady: no ärende runs on another version.
    """
    require(actor, "verkstad.flytta")
    bundle = house.library.bundle(process)
    flytt_id = uuid4().hex
    with house.write() as connection:
        if not store.count_versions(connection, scope_of(actor), process, bundle.version):
            raise FlyttNotReady("Alla pågående ärenden går redan på den senaste versionen.")
        house.save_bundle(connection, bundle)
        row = {
            "id": flytt_id,
            "process": process,
            "till": bundle.version,
            "karta": {"platser": {}, "om": []},
            "version": 1,
            "skapad": house.now(),
            "av": actor.id,
        }
        store.add_flytt(connection, row)
        note(connection, house, actor, "skapa_flytt", flytt_id, ting="flytt")
    return load_flytt(house, actor, flytt_id)


def list_flyttar(house: House, actor: Actor) -> list[Flytt]:
    """Return all plans, the newest first."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        return [_of_row(row) for row in store.list_flyttar(connection)]


def load_flytt(house: House, actor: Actor, flytt_id: str) -> Flytt:
    """Return a plan.

    Raises:
        FlyttNotFound: no such plan.
    """
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        row = store.find_flytt(connection, flytt_id)
    if row is None:
        raise FlyttNotFound
    return _of_row(row)


def list_to_move(house: House, actor: Actor) -> list[dict[str, Any]]:
    """Return the processes with ärenden on older versions: {process, namn, antal}, by process."""
    require(actor, "verkstad.lasa")
    found = []
    with house.read() as connection:
        for process, bundle in sorted(house.library.bundles.items()):
            rows = store.count_versions(connection, scope_of(actor), process, bundle.version)
            antal = sum(row.antal for row in rows)
            if antal:
                found.append({"process": process, "antal": antal, "versioner": len(rows)})
    return found


def save_karta(
    house: House, actor: Actor, flytt_id: str, version: int, platser: Mapping[str, str], om: list[str]
) -> Flytt:
    """Keep what was changed by hand: "process/element" to the same of the new version, or to "" for none.

    `om` names the elements whose time is counted anew from the move.

    Raises:
        FlyttChanged: somebody changed it meanwhile, or ärenden have been moved by it.
    """
    require(actor, "verkstad.flytta")
    found = load_flytt(house, actor, flytt_id)
    karta = {"platser": dict(sorted(platser.items())), "om": sorted(om)}
    if karta == found.karta:
        return found
    with house.write() as connection:
        _refuse_begun(store.is_begun(connection, flytt_id))
        if not store.change_flytt(connection, flytt_id, version, {"karta": karta, "version": version + 1}):
            raise FlyttChanged("Någon annan ändrade planen samtidigt. Läs om sidan och försök igen.")
        note(connection, house, actor, "andra_flytt", flytt_id, ting="flytt")
    return load_flytt(house, actor, flytt_id)


def answer_lagdag(
    house: House, actor: Actor, flytt_id: str, regel: str, datum: date | None, skal: str
) -> Flytt:
    """Say which day's law applies to the ärenden of the plan, and why.

    Raises:
        InvalidInput: no rule, no day or no reason.
        FlyttChanged: ärenden have been moved by it.
    """
    require(actor, "verkstad.lagdag")
    found = load_flytt(house, actor, flytt_id)
    faults = []
    if regel not in LAGDAGAR:
        faults.append(FaltFel("lagdag_regel", "Välj vilken dags lag som ska gälla."))
    if regel == DATUM and datum is None:
        faults.append(FaltFel("lagdag", "Fyll i vilken dag, ÅÅÅÅ-MM-DD."))
    if not skal.strip() or len(skal) > _LONGEST_REASON:
        text = (
            f"Skriv det rättsliga skälet, till exempel övergångsbestämmelsen. Högst {_LONGEST_REASON} tecken."
        )
        faults.append(FaltFel("skal", text))
    if faults:
        raise InvalidInput(faults)
    answer = {
        "lagdag_regel": regel,
        "lagdag": datum if regel == DATUM else None,
        "lagdag_av": actor.id,
        "lagdag_skal": skal.strip(),
        "lagdag_tid": house.now(),
    }
    with house.write() as connection:
        _refuse_begun(store.is_begun(connection, flytt_id))
        store.change_flytt(connection, flytt_id, found.version, answer)
        note(connection, house, actor, "svara_lagdag", flytt_id, ting="flytt")
    return load_flytt(house, actor, flytt_id)


def _refuse_begun(begun: bool) -> None:
    if begun:
        raise FlyttChanged("Ärenden har redan flyttats enligt planen. Gör en ny plan för de andra.")


def _of_row(row: Any) -> Flytt:
    names = Flytt.__dataclass_fields__.keys() - {"namn"}
    return Flytt(**{name: getattr(row, name) for name in names}, namn=row.namn or row.av)
