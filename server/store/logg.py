"""The log: rows are inserted freely, and sealed in order by the worker into a chain of hashes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select

from server.store.encoding import digest
from server.store.prepared import Prepared
from server.store.rows import AnyRow
from server.store.tables_house import logg, medarbetare, sigill

SEAL_WINDOW = 10_000
FIRST = "0" * 64

_SEALED = ("id", "tid", "aktor", "roll", "handling", "ting", "ting_id", "arende", "grund", "avtryck")


_ADD = Prepared(insert(logg), [column.name for column in logg.columns if column.name != "id"])


def add_logg(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Append rows to the log."""
    _ADD.run(connection, rows)


def list_logg(connection: Connection, arende_id: str, after: int | None, limit: int) -> Sequence[AnyRow]:
    """Return the log of an ärende, the newest first, with names of staff and their seals."""
    joined = logg.outerjoin(medarbetare, medarbetare.c.id == logg.c.aktor).outerjoin(
        sigill, sigill.c.logg == logg.c.id
    )
    query = (
        select(logg, medarbetare.c.namn.label("aktor_namn"), sigill.c.hash.label("sigill"))
        .select_from(joined)
        .where(logg.c.arende == arende_id)
    )
    if after is not None:
        query = query.where(logg.c.id < after)
    return connection.execute(query.order_by(logg.c.id.desc()).limit(limit)).all()


def seal(connection: Connection, limit: int) -> int:
    """Seal rows that are not sealed yet, in order of id; return how many.

    A row may become visible after one with a higher id (another transaction was slower), so the search
    begins a window before the last sealed id. Two workers cannot seal the same place: `nr` is a key.
    """
    last = connection.execute(select(sigill).order_by(sigill.c.nr.desc()).limit(1)).first()
    highest = connection.scalar(select(func.max(sigill.c.logg))) or 0
    unsealed = (
        select(logg)
        .outerjoin(sigill, sigill.c.logg == logg.c.id)
        .where(logg.c.id > highest - SEAL_WINDOW, sigill.c.nr.is_(None))
        .order_by(logg.c.id)
        .limit(limit)
    )
    nr, before = (last.nr, last.hash) if last else (0, FIRST)
    rows = []
    for row in connection.execute(unsealed):
        nr, before = nr + 1, _hash(before, row)
        rows.append({"nr": nr, "logg": row.id, "hash": before})
    if rows:
        connection.execute(insert(sigill), rows)
    return len(rows)


def broken_seals(connection: Connection) -> Iterator[int]:
    """Give the id of each row of the log that is gone, or does not fit its seal and the seal before it."""
    before, expected = FIRST, 1
    joined = sigill.outerjoin(logg, sigill.c.logg == logg.c.id)
    query = select(logg, sigill.c.nr, sigill.c.hash, sigill.c.logg).select_from(joined)
    for row in connection.execute(query.order_by(sigill.c.nr)):
        if row.id is None or row.nr != expected or row.hash != _hash(before, row):
            yield row.logg
        before, expected = row.hash, row.nr + 1


def last_seal(connection: Connection) -> tuple[int, str]:
    """Return the number and hash of the last seal; 0 before the first."""
    row = connection.execute(select(sigill).order_by(sigill.c.nr.desc()).limit(1)).first()
    return (row.nr, row.hash) if row else (0, FIRST)


def find_seal(connection: Connection, sum_: str) -> int | None:
    """Return the number of the seal with this hash, if the chain has it."""
    return connection.scalar(select(sigill.c.nr).where(sigill.c.hash == sum_))


def count_logg(connection: Connection) -> tuple[int, int]:
    """Return how many rows the log has and how many of them are not sealed."""
    rows = connection.scalar(select(func.count()).select_from(logg)) or 0
    sealed = connection.scalar(select(func.count()).select_from(sigill)) or 0
    return rows, rows - sealed


def _hash(before: str, row: AnyRow) -> str:
    return digest([before, {name: getattr(row, name) for name in _SEALED}])
