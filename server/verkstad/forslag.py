"""Drafts of models: who made them, what they build on, and how far they have come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import uuid4

from server.access import Actor, require
from server.cases import House
from server.cases.journal import entry
from server.errors import FaltFel, InvalidInput
from server.store import logg, publiceringar, verkstad
from server.store.connect import Connection
from server.verkstad.errors import ForslagChanged, ForslagLocked, ForslagNotFound
from server.verkstad.publiceringar import publish_start

UTKAST, GRANSKNING, PUBLICERAD, FORKASTAT = "utkast", "granskning", "publicerad", "forkastat"
MAX_TITEL = 200


@dataclass(frozen=True)
class Forslag:
    """A draft. `bas` is the publication it builds on; `forfattare` are who has saved in it: id and name.

    `publicering` is what it became. `version` counts changes of the draft itself, not of its files.
    """

    id: str
    titel: str
    process: str
    bas: int
    status: str
    version: int
    skapat: datetime
    av: str
    namn: str
    andrat: datetime
    forfattare: Mapping[str, str]
    publicering: int | None = None


def create_forslag(house: House, actor: Actor, process: str, titel: str) -> Forslag:
    """Make a draft about a process, on the latest publication; the first draft publishes the folder first.

    The process need not exist: a draft may add it.

    Raises:
        InvalidInput: no title, or a name that no process may have.
    """
    require(actor, "verkstad.redigera")
    _check(process, titel)
    publish_start(house)
    with house.write() as connection:
        forslag_id = insert_in(house, connection, actor, process, titel)
    return load_forslag(house, actor, forslag_id)


def insert_in(house: House, connection: Connection, actor: Actor, process: str, titel: str) -> str:
    """Insert a draft on the latest publication in the caller's transaction, and return its id."""
    _check(process, titel)
    now, forslag_id = house.now(), uuid4().hex
    row = {
        "id": forslag_id,
        "titel": titel.strip(),
        "process": process,
        "bas": publiceringar.find_latest_nr(connection),
        "status": UTKAST,
        "version": 1,
        "skapat": now,
        "av": actor.id,
        "andrat": now,
    }
    verkstad.add_forslag(connection, row)
    note(connection, house, actor, "skapa_utkast", forslag_id)
    return forslag_id


def _check(process: str, titel: str) -> None:
    faults = []
    if not titel.strip() or len(titel) > MAX_TITEL:
        faults.append(FaltFel("titel", f"Skriv en titel med högst {MAX_TITEL} tecken."))
    if not process.isascii() or not process.isidentifier() or len(process) > 64:
        text = "Skriv processens namn med små bokstäver, siffror och understreck, till exempel anvisning."
        faults.append(FaltFel("process", text))
    if faults:
        raise InvalidInput(faults)


def list_forslag(house: House, actor: Actor) -> list[Forslag]:
    """Return all drafts, the last changed first."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        rows = verkstad.list_forslag(connection)
        authors = verkstad.list_forfattare(connection)
    return [_of_row(row, authors.get(row.id, {})) for row in rows]


def load_forslag(house: House, actor: Actor, forslag_id: str) -> Forslag:
    """Return a draft.

    Raises:
        ForslagNotFound: no such draft.
    """
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        return find_in(connection, forslag_id)


def rename(house: House, actor: Actor, forslag_id: str, titel: str) -> Forslag:
    """Give a draft another title."""
    require(actor, "verkstad.redigera")
    with house.write() as connection:
        found = locked_in(connection, forslag_id, UTKAST, GRANSKNING)
        _check(found.process, titel)
        change(connection, house, found, titel=titel.strip())
        note(connection, house, actor, "byt_titel", forslag_id)
    return load_forslag(house, actor, forslag_id)


def withdraw(house: House, actor: Actor, forslag_id: str) -> Forslag:
    """Take a draft back from review, to go on with it."""
    require(actor, "verkstad.redigera")
    return _move(house, actor, forslag_id, UTKAST, "dra_tillbaka_utkast", GRANSKNING)


def discard(house: House, actor: Actor, forslag_id: str) -> Forslag:
    """Give a draft up. It stays with its history, and can be taken up again."""
    require(actor, "verkstad.redigera")
    return _move(house, actor, forslag_id, FORKASTAT, "forkasta_utkast", UTKAST, GRANSKNING)


def take_up(house: House, actor: Actor, forslag_id: str) -> Forslag:
    """Go on with a draft that was given up."""
    require(actor, "verkstad.redigera")
    return _move(house, actor, forslag_id, UTKAST, "ateruppta_utkast", FORKASTAT)


def _move(house: House, actor: Actor, forslag_id: str, to: str, handling: str, *frm: str) -> Forslag:
    with house.write() as connection:
        found = locked_in(connection, forslag_id, *frm)
        change(connection, house, found, status=to)
        note(connection, house, actor, handling, forslag_id)
    return load_forslag(house, actor, forslag_id)


# ---------------------------------------------------------------- for the workshop's own modules


def find_in(connection: Connection, forslag_id: str) -> Forslag:
    """Return a draft, on the caller's connection."""
    row = verkstad.find_forslag(connection, forslag_id)
    if row is None:
        raise ForslagNotFound
    return _of_row(row, verkstad.list_forfattare(connection, [forslag_id]).get(forslag_id, {}))


def locked_in(connection: Connection, forslag_id: str, *status: str) -> Forslag:
    """Return a draft that nobody else changes until the caller's transaction ends, in one of these states.

    Raises:
        ForslagLocked: it is in another state.
    """
    row = verkstad.find_forslag(connection, forslag_id, lock=True)
    if row is None:
        raise ForslagNotFound
    if row.status not in status:
        raise ForslagLocked(row.status)
    return _of_row(row, verkstad.list_forfattare(connection, [forslag_id]).get(forslag_id, {}))


def change(connection: Connection, house: House, found: Forslag, **values: Any) -> None:
    """Change the draft's own row, in the caller's transaction."""
    if not verkstad.change_forslag(connection, found.id, found.version, house.now(), **values):
        raise ForslagChanged


def note(
    connection: Connection,
    house: House,
    actor: Actor,
    handling: str,
    forslag_id: str | None,
    *,
    ting: str = "forslag",
    avtryck: str | None = None,
) -> None:
    """Log, in the caller's transaction, what somebody does in the workshop."""
    row = entry(
        actor, house.now(), handling, ting=ting, ting_id=forslag_id, grund="verkstaden", avtryck=avtryck
    )
    logg.add_logg(connection, [row])


def _of_row(row: Any, authors: Mapping[str, str]) -> Forslag:
    """Whoever made the draft is one of its authors, also before the first save."""
    return Forslag(
        id=row.id,
        titel=row.titel,
        process=row.process,
        bas=row.bas,
        status=row.status,
        version=row.version,
        skapat=row.skapat,
        av=row.av,
        namn=row.namn or row.av,
        andrat=row.andrat,
        forfattare=MappingProxyType({row.av: row.namn or row.av, **authors}),
        publicering=row.publicering,
    )
