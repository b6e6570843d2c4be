"""Waiting tasks and kept messages, by name and correlation key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, or_, select

from server.store.rows import AnyRow
from server.store.tables import meddelande, vantar


def find_kept(
    connection: Connection, waits: Sequence[tuple[str, str]], but_not: Sequence[str]
) -> AnyRow | None:
    """Return the oldest kept message that one of these (name, key) waits for."""
    fits = or_(*(and_(meddelande.c.namn == namn, meddelande.c.nyckel == nyckel) for namn, nyckel in waits))
    query = select(meddelande).where(fits, meddelande.c.id.not_in(but_not))
    return connection.execute(query.order_by(meddelande.c.kom, meddelande.c.id).limit(1)).first()


def find_waiting(connection: Connection, namn: str, nyckel: str) -> str | None:
    """Return the ärende that waits for this message, the first one by id; None if none does."""
    query = select(vantar.c.arende).where(vantar.c.namn == namn, vantar.c.nyckel == nyckel)
    return connection.scalar(query.order_by(vantar.c.arende).limit(1))


def list_deliverable(connection: Connection, limit: int) -> Sequence[AnyRow]:
    """Return kept messages that somebody waits for now, oldest first, with the ärende."""
    query = (
        select(meddelande, vantar.c.arende)
        .join(vantar, and_(vantar.c.namn == meddelande.c.namn, vantar.c.nyckel == meddelande.c.nyckel))
        .order_by(meddelande.c.kom, meddelande.c.id)
        .limit(limit)
    )
    return connection.execute(query).all()


def add_meddelande(connection: Connection, row: dict[str, Any]) -> None:
    """Keep a message that nobody waits for yet."""
    connection.execute(insert(meddelande), row)


def remove_meddelanden(connection: Connection, ids: Sequence[str]) -> int:
    """Remove messages that have been delivered, and return how many there were."""
    return connection.execute(delete(meddelande).where(meddelande.c.id.in_(ids))).rowcount


def list_vantar(connection: Connection, arende_id: str) -> Sequence[AnyRow]:
    """Return what an ärende waits for."""
    query = select(vantar).where(vantar.c.arende == arende_id)
    return connection.execute(query.order_by(vantar.c.namn, vantar.c.id)).all()


def find_waiting_in(connection: Connection, arende_id: str, namn: str, nyckel: str) -> str | None:
    """Return the task of this ärende that waits for the message, or None."""
    fits = and_(vantar.c.arende == arende_id, vantar.c.namn == namn, vantar.c.nyckel == nyckel)
    return connection.scalar(select(vantar.c.id).where(fits).order_by(vantar.c.id).limit(1))
