"""Writes one turn: few statements, each prepared once and run for many rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, update

from server.store.connect import pipelined
from server.store.ks_beslut import take_place
from server.store.meddelanden import remove_meddelanden
from server.store.prepared import Prepared
from server.store.tables import (
    arende,
    beslut,
    bevakning,
    brev,
    inkorg,
    steg,
    svar,
    tillstand,
    uppgift,
    utkast,
    vantar,
)
from server.store.tables_house import idempotens, logg, utkorg

Rows = list[dict[str, Any]]


@dataclass
class TurnRows:
    """Everything that one turn of one ärende writes. Ids of what is gone, rows of what is new."""

    arende: str
    version: int
    status: str
    now: datetime
    state: str
    spegel: dict[str, Any]
    steg: Rows = field(default_factory=list)
    svar: Rows = field(default_factory=list)
    uppgift: Rows = field(default_factory=list)
    inkorg: Rows = field(default_factory=list)
    bevakning: Rows = field(default_factory=list)
    vantar: Rows = field(default_factory=list)
    beslut: Rows = field(default_factory=list)
    brev: Rows = field(default_factory=list)
    utkorg: Rows = field(default_factory=list)
    logg: Rows = field(default_factory=list)
    idempotens: Rows = field(default_factory=list)
    gone_uppgifter: Sequence[str] = ()
    gone_timers: Sequence[str] = ()
    gone_waiting: Sequence[str] = ()
    gone_meddelanden: Sequence[str] = ()
    gone_utkast: tuple[str, str] | None = None
    ks_beslut: Sequence[str] = ()


_MOVE = Prepared(
    update(arende)
    .where(arende.c.id == bindparam("b_id"), arende.c.version == bindparam("b_version"))
    .values(version=bindparam("b_next"), status=bindparam("b_status"), andrat=bindparam("b_now"))
)
_STATE = Prepared(
    update(tillstand)
    .where(tillstand.c.arende == bindparam("b_id"))
    .values(state=bindparam("b_state"), spegel=bindparam("b_spegel"))
)
_CLOSE = Prepared(delete(uppgift).where(uppgift.c.id == bindparam("b_id")))
_DISARM = Prepared(delete(bevakning).where(bevakning.c.id == bindparam("b_id")))
_UNWAIT = Prepared(delete(vantar).where(vantar.c.id == bindparam("b_id")))
_UNDRAFT = Prepared(
    delete(utkast).where(utkast.c.uppgift == bindparam("b_uppgift"), utkast.c.av == bindparam("b_av"))
)


def _adding(table: Table) -> Prepared:
    """Return the insert of whole rows; the log numbers its own."""
    columns = [column.name for column in table.columns if column is not table.autoincrement_column]
    return Prepared(insert(table), columns)


_ADD_ARENDE = _adding(arende)
_ADD_STATE = _adding(tillstand)

# In the order that foreign keys ask for.
_INSERTS = tuple(
    (table.name, _adding(table))
    for table in (svar, steg, uppgift, inkorg, bevakning, vantar, beslut, brev, utkorg, logg, idempotens)
)


def move_version(connection: Connection, rows: TurnRows) -> bool:
    """Take the write lock on the ärende; False if somebody else has moved it since it was read."""
    keys = {
        "b_id": rows.arende,
        "b_version": rows.version,
        "b_next": rows.version + 1,
        "b_status": rows.status,
        "b_now": rows.now,
    }
    return _MOVE.run_first(connection, keys) == 1


def add_arende(connection: Connection, row: dict[str, Any], rows: TurnRows) -> None:
    """Insert a new ärende with its state."""
    _ADD_ARENDE.run(connection, [row])
    state = {"arende": rows.arende, "state": rows.state, "spegel": rows.spegel}
    _ADD_STATE.run(connection, [state])


def write_turn(connection: Connection, rows: TurnRows) -> None:
    """Replace the engine's state, which is small; remove what is gone and insert what is new."""
    with pipelined(connection):
        _STATE.run(connection, [{"b_id": rows.arende, "b_state": rows.state, "b_spegel": rows.spegel}])
        _write_rows(connection, rows)


def write_rows(connection: Connection, rows: TurnRows) -> None:
    """Remove what is gone and insert what is new."""
    with pipelined(connection):
        _write_rows(connection, rows)


def _write_rows(connection: Connection, rows: TurnRows) -> None:
    for statement, gone in (
        (_CLOSE, rows.gone_uppgifter),
        (_DISARM, rows.gone_timers),
        (_UNWAIT, rows.gone_waiting),
    ):
        if gone:
            statement.run(connection, [{"b_id": key} for key in gone])
    if rows.gone_utkast:
        _UNDRAFT.run(connection, [{"b_uppgift": rows.gone_utkast[0], "b_av": rows.gone_utkast[1]}])
    for name, statement in _INSERTS:
        new: Rows = getattr(rows, name)
        if new:
            statement.run(connection, new)


def take_places(connection: Connection, rows: TurnRows) -> bool:
    """Take the places that the decisions grant; False if one was gone."""
    return all(take_place(connection, ks_id) for ks_id in rows.ks_beslut)


def consume(connection: Connection, rows: TurnRows) -> bool:
    """Remove the kept messages that the turn delivered; False if another turn took one."""
    wanted = rows.gone_meddelanden
    return not wanted or remove_meddelanden(connection, wanted) == len(wanted)
