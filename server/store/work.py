"""What the worker has to do: due days, the outbox. Nothing is scanned; each list comes from an index."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from server.store.rows import AnyRow
from server.store.tables import bevakning
from server.store.tables_house import utkorg


def list_due(connection: Connection, now: datetime, limit: int) -> Sequence[AnyRow]:
    """Return days that are due, the oldest first; rows that another worker holds are skipped."""
    query = select(bevakning).where(bevakning.c.due_at <= now)
    ordered = query.order_by(bevakning.c.due_at, bevakning.c.id).limit(limit)
    return connection.execute(ordered.with_for_update(skip_locked=True)).all()


def remove_bevakning(connection: Connection, bevakning_id: str) -> bool:
    """Remove a watched day that has been shown; False if another worker did."""
    return connection.execute(delete(bevakning).where(bevakning.c.id == bevakning_id)).rowcount == 1


def postpone(connection: Connection, bevakning_id: str, until: datetime) -> None:
    """Try a timer again later, since it could not be fired."""
    connection.execute(update(bevakning).where(bevakning.c.id == bevakning_id).values(due_at=until))


def list_to_send(connection: Connection, now: datetime, limit: int) -> Sequence[AnyRow]:
    """Return what the outbox is to send now; rows that another worker holds are skipped."""
    query = select(utkorg).where(utkorg.c.nasta_forsok <= now)
    ordered = query.order_by(utkorg.c.nasta_forsok, utkorg.c.id).limit(limit)
    return connection.execute(ordered.with_for_update(skip_locked=True)).all()


def lease(connection: Connection, utkorg_id: str, forsok: int, until: datetime | None) -> bool:
    """Count an attempt and say when the next may be (None: never); False if another worker took it."""
    mine = update(utkorg).where(utkorg.c.id == utkorg_id, utkorg.c.forsok == forsok)
    return connection.execute(mine.values(forsok=forsok + 1, nasta_forsok=until)).rowcount == 1


def delivered(connection: Connection, utkorg_id: str, now: datetime) -> None:
    """Mark a message as delivered."""
    done = update(utkorg).where(utkorg.c.id == utkorg_id)
    connection.execute(done.values(levererad=now, nasta_forsok=None))
