"""KS decisions: records of their own, with a number of places that cannot be exceeded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select, update

from server.store.rows import AnyRow
from server.store.tables_house import ks_beslut


def find_ks_beslut(connection: Connection, insats: str | None, day: date) -> dict[str, Any] | None:
    """Return the KS decision on the insats in force on the day, else the newest one, else None."""
    query = select(ks_beslut, (ks_beslut.c.antal_platser - ks_beslut.c.platser_tagna).label("platser_kvar"))
    if insats is not None:
        query = query.where(ks_beslut.c.insats == insats)
    in_force = (ks_beslut.c.giltigt_fran <= day) & (ks_beslut.c.giltigt_till >= day)
    newest = query.order_by(in_force.desc(), ks_beslut.c.giltigt_till.desc(), ks_beslut.c.id).limit(1)
    row = connection.execute(newest).mappings().first()
    return None if row is None else dict(row)


def list_ks_beslut(connection: Connection) -> Sequence[AnyRow]:
    """Return all KS decisions, the newest first."""
    query = select(ks_beslut, (ks_beslut.c.antal_platser - ks_beslut.c.platser_tagna).label("platser_kvar"))
    return connection.execute(query.order_by(ks_beslut.c.giltigt_fran.desc(), ks_beslut.c.id)).all()


def load_ks_beslut(connection: Connection, ks_id: str) -> AnyRow | None:
    """Return one KS decision, or None."""
    query = select(ks_beslut, (ks_beslut.c.antal_platser - ks_beslut.c.platser_tagna).label("platser_kvar"))
    return connection.execute(query.where(ks_beslut.c.id == ks_id)).first()


def add_ks_beslut(connection: Connection, row: Mapping[str, Any]) -> None:
    """Insert a KS decision."""
    connection.execute(insert(ks_beslut), dict(row))


def take_place(connection: Connection, ks_id: str) -> bool:
    """Take one of the places; False if none was left."""
    left = ks_beslut.c.platser_tagna < ks_beslut.c.antal_platser
    taken = update(ks_beslut).where(ks_beslut.c.id == ks_id, left)
    return connection.execute(taken.values(platser_tagna=ks_beslut.c.platser_tagna + 1)).rowcount == 1
