"""Writes computed turns: the lock last, the version checked, everything or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from server.cases.deciding import decide_rows
from server.cases.errors import NoPlaceLeft, StaleVersion
from server.cases.house import House, day_of
from server.cases.journal import entry
from server.cases.rows import CLOSED, ONGOING, day_of_due, rows_of
from server.cases.turning import Done
from server.store import arenden, turns
from server.store.connect import Connection
from server.store.encoding import digest
from server.store.turns import TurnRows


def plan(house: House, connection: Connection, done: Done) -> TurnRows:
    """Return the rows of a turn, its decisions and letters included; reads, and writes nothing."""
    rows = rows_of(done, house.staffed(connection))
    decide_rows(connection, done, rows)
    return rows


def write(house: House, connection: Connection, done: Done, rows: TurnRows, handling: str) -> None:
    """Write a turn of an ärende that exists.

    Raises:
        StaleVersion: somebody has moved the ärende since it was read.
        NoPlaceLeft: the last place of the KS decision is gone.
    """
    if not turns.move_version(connection, rows):
        raise StaleVersion
    _claim(connection, done, rows, handling)
    turns.write_turn(connection, rows)
    _open_children(house, connection, done)


def write_rows_only(connection: Connection, rows: TurnRows) -> None:
    """Write a turn in which the engine had no part.

    Raises:
        StaleVersion: somebody has moved the ärende since it was read.
    """
    if not turns.move_version(connection, rows):
        raise StaleVersion
    turns.write_rows(connection, rows)


def write_new(
    house: House, connection: Connection, done: Done, rows: TurnRows, fran: str | None = None
) -> str:
    """Write the first turn of a new ärende, and return its number."""
    case = done.case
    house.save_bundle(connection, done.bundle)
    nummer = arenden.next_nummer(connection, day_of(done.now).year)
    row = {
        "id": case.id,
        "nummer": nummer,
        "process": case.process,
        "bundle": case.bundle,
        "kommunprofil": case.kommunprofil,
        "verksamhetsgren": case.verksamhetsgren,
        "enhet": case.enhet,
        "sekretess": case.sekretess,
        "handlaggare": case.handlaggare,
        "person": case.person,
        "status": rows.status,
        "version": 1,
        "oppnat": done.now,
        "andrat": done.now,
        "lagdag": case.lagdag,
        "fran_arende": fran,
    }
    turns.add_arende(connection, row, rows)
    _claim(connection, done, rows, "oppna_arende")
    turns.write_rows(connection, rows)
    _open_children(house, connection, done)
    return nummer


def _claim(connection: Connection, done: Done, rows: TurnRows, handling: str) -> None:
    if not turns.take_places(connection, rows):
        raise NoPlaceLeft
    if not turns.consume(connection, rows):
        raise StaleVersion
    rows.logg = [_log(done, rows, handling)]


def _open_children(house: House, connection: Connection, done: Done) -> None:
    for child in done.children:
        write_new(house, connection, child, plan(house, connection, child), fran=done.case.id)


def _log(done: Done, rows: TurnRows, handling: str) -> dict[str, Any]:
    given = done.answered
    return entry(
        done.actor,
        done.now,
        handling,
        ting="uppgift" if given else "arende",
        ting_id=given.uppgift if given else done.case.id,
        arende=done.case.id,
        grund=given.box if given else done.case.process,
        roll=done.roll,
        avtryck=digest(rows.steg),
    )


def saved_bundles(house: House, done: Done) -> None:
    """After the commit: remember which bundles are in the database."""
    for part in _all(done):
        if part.is_new:
            house.bundle_is_saved(part.bundle)


def _all(done: Done) -> Iterator[Done]:
    yield done
    for child in done.children:
        yield from _all(child)


def open_tasks(done: Done) -> list[dict[str, Any]]:
    """Return the open tasks after a turn as callers see them, those of new ärenden included."""
    return [
        {
            "id": task.id,
            "arende": part.case.id,
            "process": task.process,
            "box": task.box,
            "namn": task.name or task.box,
            "version": part.case.version + 1,
            "roll": task.groups[0] if task.groups else "",
            "roller": list(task.groups),
            "forfaller": task.due and day_of_due(task.due).isoformat(),
            "delegationspunkt": task.properties.get("delegationspunkt"),
        }
        for part in _all(done)
        for task in part.turn.open
    ]


def status_of(done: Done) -> str:
    """Return the ärende's status after the turn."""
    return CLOSED if done.turn.completed else ONGOING
