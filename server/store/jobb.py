"""Jobs: long work on drafts that one worker at a time takes, and whoever asked can follow and stop."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from server.store.rows import AnyRow
from server.store.tables_verkstad import jobb


def add_jobb(connection: Connection, row: Mapping[str, Any]) -> None:
    """Insert a job."""
    connection.execute(insert(jobb), dict(row))


def find_jobb(connection: Connection, jobb_id: str) -> AnyRow | None:
    """Return a job."""
    return connection.execute(select(jobb).where(jobb.c.id == jobb_id)).first()


def find_latest_jobb(
    connection: Connection, forslag_id: str | None, slag: str, tree: str | None, av: str | None
) -> AnyRow | None:
    """Return the newest job of a kind on a draft; on this very tree, asked for by this person, if named."""
    query = select(jobb).where(jobb.c.forslag == forslag_id, jobb.c.slag == slag)
    if tree is not None:
        query = query.where(jobb.c.tree == tree)
    if av is not None:
        query = query.where(jobb.c.av == av)
    return connection.execute(query.order_by(jobb.c.skapat.desc(), jobb.c.id.desc()).limit(1)).first()


def count_open(connection: Connection, av: str) -> int:
    """Return how many jobs of somebody wait or run."""
    mine = select(func.count()).select_from(jobb).where(jobb.c.av == av, jobb.c.slutat.is_(None))
    return connection.scalar(mine) or 0


def take_jobb(connection: Connection, now: datetime, dead: datetime, attempts: int) -> AnyRow | None:
    """Take the oldest job that waits, or that a worker has left without a sign of life since `dead`.

    A job that has been left `attempts` times is not taken again. The row is locked by the caller's
    transaction, and skipped by other workers meanwhile.
    """
    waits = (jobb.c.status == "väntar") | ((jobb.c.status == "pågår") & (jobb.c.livstecken < dead))
    query = select(jobb).where(jobb.c.slutat.is_(None), waits, jobb.c.forsok < attempts)
    found = connection.execute(
        query.order_by(jobb.c.skapat, jobb.c.id).limit(1).with_for_update(skip_locked=True)
    ).first()
    if found is None:
        return None
    taken = update(jobb).where(jobb.c.id == found.id, jobb.c.forsok == found.forsok)
    begun = {"status": "pågår", "livstecken": now, "startat": now, "forsok": found.forsok + 1}
    if connection.execute(taken.values(**begun)).rowcount != 1:
        return None
    return find_jobb(connection, found.id)


def give_up(connection: Connection, now: datetime, dead: datetime, attempts: int, fel: str) -> int:
    """End the jobs that have been left too often; return how many."""
    left = (jobb.c.status == "pågår") & (jobb.c.livstecken < dead) & (jobb.c.forsok >= attempts)
    ended = update(jobb).where(jobb.c.slutat.is_(None), left)
    return connection.execute(ended.values(status="fel", fel=fel, slutat=now)).rowcount


def note_progress(connection: Connection, jobb_id: str, forsok: int, values: Mapping[str, Any]) -> bool:
    """Write down how far the job has come; False when another worker has it, or when it is to stop."""
    mine = update(jobb).where(
        jobb.c.id == jobb_id, jobb.c.forsok == forsok, jobb.c.slutat.is_(None), jobb.c.stoppas.is_(False)
    )
    return connection.execute(mine.values(**values)).rowcount == 1


def note_sign(connection: Connection, jobb_id: str, forsok: int, now: datetime) -> None:
    """Write down that the worker that has the job is alive."""
    mine = (jobb.c.id == jobb_id) & (jobb.c.forsok == forsok) & jobb.c.slutat.is_(None)
    connection.execute(update(jobb).where(mine).values(livstecken=now))


def end_jobb(connection: Connection, jobb_id: str, forsok: int, values: Mapping[str, Any]) -> bool:
    """End a job that this worker still has."""
    mine = update(jobb).where(jobb.c.id == jobb_id, jobb.c.forsok == forsok, jobb.c.slutat.is_(None))
    return connection.execute(mine.values(**values)).rowcount == 1


def stop_jobb(connection: Connection, jobb_id: str, now: datetime) -> bool:
    """Stop a job: at once if it waits, else at its next sign of life; False if it had ended."""
    alive = (jobb.c.id == jobb_id) & jobb.c.slutat.is_(None)
    waiting = update(jobb).where(alive, jobb.c.status == "väntar")
    if connection.execute(waiting.values(status="stoppat", stoppas=True, slutat=now)).rowcount == 1:
        return True
    return connection.execute(update(jobb).where(alive).values(stoppas=True)).rowcount == 1
