"""Searching backwards: which decisions a rule row has touched, and opening them to be tried again.

The steps say it already (`steg.regler`), so nothing is written for this when a task is completed. Reading
them costs 0.8 ms per decision of the days asked for (9,300 in 7.6 s on SQLite), which a job may take; a table
of hits would cost every completion a row and two index entries per rule row hit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from server.access import Actor, require, scope_of
from server.cases import House
from server.cases.following_on import open_from
from server.cases.watching import start_roles
from server.errors import FaltFel, InvalidInput, LagrumError
from server.store import felsokning as store
from server.store.connect import Connection, Duplicate
from server.verkstad.felsokningsrader import FelsokningNotFound, list_rader
from server.verkstad.forslag import note

BATCH = 200
_LONGEST_REASON = 2000
_SHOWN = 20

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Felsokning:
    """A search, with its reason."""

    id: str
    beslut: str
    rad: str
    versioner: tuple[str, ...]
    fran: date
    till: date
    skal: str
    skapad: datetime
    av: str


@dataclass(frozen=True)
class Traff:
    """An ärende whose decisions the row touched. `beslut`: {id, slag, utfall, datum}."""

    arende: str
    nummer: str
    process: str
    steg: str
    tid: datetime
    beslut: Sequence[Mapping[str, Any]]
    nytt_arende: str | None
    nytt_nummer: str | None
    skal: str | None


def create_felsokning(
    house: House, actor: Actor, beslut: str, plats: str, fran: date | None, till: date | None, skal: str
) -> Felsokning:
    """Ask which decisions of some days a row touched, and why one asks.

    Raises:
        InvalidInput: no row, no days or no reason.
    """
    require(actor, "verkstad.felsoka")
    row = next((one for one in list_rader(house, actor, beslut) if one.plats == plats), None)
    faults = []
    if row is None:
        faults.append(FaltFel("rad", "Välj en regelrad."))
    if fran is None:
        faults.append(FaltFel("fran", "Fyll i från vilken dag, ÅÅÅÅ-MM-DD."))
    if till is None or (fran is not None and till < fran):
        faults.append(FaltFel("till", "Fyll i till vilken dag, ÅÅÅÅ-MM-DD, inte före den första."))
    if not skal.strip() or len(skal) > _LONGEST_REASON:
        text = f"Skriv varför ni söker, med högst {_LONGEST_REASON} tecken och utan namn på någon enskild."
        faults.append(FaltFel("skal", text))
    if faults or row is None:
        raise InvalidInput(faults)
    felsokning_id = uuid4().hex
    values = {
        "id": felsokning_id,
        "beslut": beslut,
        "rad": row.id,
        "versioner": list(row.versioner),
        "fran": fran,
        "till": till,
        "skal": skal.strip(),
        "skapad": house.now(),
        "av": actor.id,
    }
    with house.write() as connection:
        store.add_felsokning(connection, values)
        note(connection, house, actor, "felsok_bakat", felsokning_id, ting="felsokning")
    return load_felsokning(house, actor, felsokning_id)


def load_felsokning(house: House, actor: Actor, felsokning_id: str) -> Felsokning:
    """Return a search.

    Raises:
        FelsokningNotFound: no such search.
    """
    require(actor, "verkstad.felsoka")
    with house.read() as connection:
        row = store.find_felsokning(connection, felsokning_id)
    if row is None:
        raise FelsokningNotFound
    return _of_row(row)


def list_felsokningar(house: House, actor: Actor) -> list[Felsokning]:
    """Return the reader's own last searches, the newest first."""
    require(actor, "verkstad.felsoka")
    with house.read() as connection:
        return [_of_row(row) for row in store.list_felsokningar(connection, actor.id, _SHOWN)]


def _of_row(row: Any) -> Felsokning:
    values = {name: getattr(row, name) for name in Felsokning.__dataclass_fields__}
    return Felsokning(**{**values, "versioner": tuple(row.versioner)})


def search(house: House, actor: Actor, felsokning_id: str, progress: Progress) -> dict[str, int]:
    """Find the ärenden, within what the actor may know of, decision by decision; returns how many."""
    asked = load_felsokning(house, actor, felsokning_id)
    scope, after, done = scope_of(actor), None, 0
    found: set[str] = set()
    with house.read() as connection:
        antal = store.count_beslut(connection, scope, asked.fran, asked.till)
    while True:
        with house.read() as connection:
            rows = store.list_beslut_between(connection, scope, asked.fran, asked.till, after, BATCH)
            steps = store.list_steps_with(connection, sorted({row.arende for row in rows}), asked.rad)
        if not rows:
            return {"beslut": done, "arenden": len(found)}
        hits: dict[str, list[Any]] = {}
        for step in steps:
            if _names(step.regler, asked):
                hits.setdefault(step.arende, []).append(step)
        with house.write() as connection:
            for row in rows:
                own = [step for step in hits.get(row.arende, ()) if step.tid <= row.tid]
                if own:
                    store.save_hit(connection, asked.id, row.arende, row.id, own[-1].nr)
                    found.add(row.arende)
        after, done = (rows[-1].datum, rows[-1].id), done + len(rows)
        progress(done, max(antal, done))


def _names(regler: Sequence[Mapping[str, Any]] | None, asked: Felsokning) -> bool:
    return any(
        rule["beslut"] == asked.beslut and rule["version"] in asked.versioner and asked.rad in rule["rad"]
        for rule in regler or ()
    )


def list_traffar(house: House, actor: Actor, felsokning_id: str) -> list[Traff]:
    """Return what a search found and the reader may know of, by number."""
    asked = load_felsokning(house, actor, felsokning_id)
    with house.read() as connection:
        rows = store.list_hits(connection, scope_of(actor), felsokning_id)
        decided = store.list_beslut_of(connection, [row.arende for row in rows], asked.fran, asked.till)
    return [
        Traff(
            arende=row.arende,
            nummer=row.nummer,
            process=row.process,
            steg=row.namn,
            tid=row.tid,
            beslut=[
                {"id": one.id, "slag": one.slag, "utfall": one.utfall, "datum": one.datum}
                for one in decided
                if one.arende == row.arende and one.tid >= row.tid
            ],
            nytt_arende=row.nytt_arende,
            nytt_nummer=row.nytt_nummer,
            skal=row.skal,
        )
        for row in rows
    ]


def reopening_processes(house: House, actor: Actor) -> list[str]:
    """Return the processes that can be opened because of another ärende: those that somebody may start."""
    require(actor, "verkstad.felsoka")
    return sorted(name for name, bundle in house.library.bundles.items() if start_roles(bundle))


def reopen(
    house: House, actor: Actor, felsokning_id: str, process: str, arenden: Sequence[str], progress: Progress
) -> dict[str, int]:
    """Open the process for each chosen ärende, each in its own transaction. Pressing twice opens once."""
    require(actor, "verkstad.felsoka")
    chosen = [row for row in list_traffar(house, actor, felsokning_id) if row.arende in arenden]
    counts = {"oppnade": 0, "fanns": 0, "gick_inte": 0}
    for done, row in enumerate(chosen, start=1):
        counts["fanns" if row.nytt_arende else _reopen(house, actor, felsokning_id, process, row)] += 1
        progress(done, len(chosen))
    return counts


def _reopen(house: House, actor: Actor, felsokning_id: str, process: str, row: Traff) -> str:
    def keep(connection: Connection, nytt: str) -> None:
        if not store.note_opened(connection, felsokning_id, row.arende, nytt):
            raise Duplicate
        note(connection, house, actor, "oppna_omprovning", felsokning_id, ting="felsokning")

    try:
        open_from(house, actor, row.arende, process, {}, keep)
    except Duplicate:
        return "fanns"
    except LagrumError as refused:
        with house.write() as connection:
            store.note_refused(connection, felsokning_id, row.arende, refused.detail)
        return "gick_inte"
    return "oppnade"
