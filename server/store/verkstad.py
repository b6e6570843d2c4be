"""Drafts of models: their changed files, every save of them, what is not yet saved, and their review."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from server.store.bundles import add_new
from server.store.rows import AnyRow
from server.store.tables_house import fil, medarbetare
from server.store.tables_verkstad import forslag, forslag_fil, godkannande, kladd, kommentar, sparning

# ---------------------------------------------------------------- drafts


def add_forslag(connection: Connection, row: Mapping[str, Any]) -> None:
    """Insert a draft."""
    connection.execute(insert(forslag), dict(row))


def find_forslag(connection: Connection, forslag_id: str, *, lock: bool = False) -> AnyRow | None:
    """Return a draft with the name of who made it; `lock` lets one writer at a time go on from here."""
    query = _forslag().where(forslag.c.id == forslag_id)
    return connection.execute(query.with_for_update(of=forslag) if lock else query).first()


def list_forslag(connection: Connection) -> Sequence[AnyRow]:
    """Return all drafts, the last changed first."""
    return connection.execute(_forslag().order_by(forslag.c.andrat.desc(), forslag.c.id)).all()


def _forslag() -> Select[Any]:
    named = select(forslag, medarbetare.c.namn)
    return named.outerjoin(medarbetare, medarbetare.c.id == forslag.c.av)


def change_forslag(
    connection: Connection, forslag_id: str, version: int, now: datetime, **values: Any
) -> bool:
    """Change a draft that still is of this version; False if somebody changed it first."""
    mine = update(forslag).where(forslag.c.id == forslag_id, forslag.c.version == version)
    changed = mine.values(version=version + 1, andrat=now, **values)
    return connection.execute(changed).rowcount == 1


def list_forfattare(connection: Connection, ids: Sequence[str] | None = None) -> dict[str, dict[str, str]]:
    """Return who has saved anything in each draft: id and name, by draft."""
    query = select(sparning.c.forslag, sparning.c.av, medarbetare.c.namn).distinct()
    query = query.outerjoin(medarbetare, medarbetare.c.id == sparning.c.av)
    if ids is not None:
        query = query.where(sparning.c.forslag.in_(ids))
    found: dict[str, dict[str, str]] = {}
    for row in connection.execute(query.order_by(sparning.c.forslag, sparning.c.av)):
        found.setdefault(row.forslag, {})[row.av] = row.namn or row.av
    return found


# ---------------------------------------------------------------- files and their history


def load_changes(connection: Connection, forslag_id: str) -> dict[str, bytes | None]:
    """Return what a draft changes on top of its base, by path; None is a file that it removes."""
    query = select(forslag_fil.c.path, forslag_fil.c.sha256, fil.c.innehall)
    query = query.outerjoin(fil, fil.c.sha256 == forslag_fil.c.sha256)
    query = query.where(forslag_fil.c.forslag == forslag_id).order_by(forslag_fil.c.path)
    return {row.path: row.innehall for row in connection.execute(query)}


def put_change(connection: Connection, forslag_id: str, path: str, sha256: str | None, nr: int) -> None:
    """Let the draft have this content at this path, as of this save."""
    drop_change(connection, forslag_id, path)
    row = {"forslag": forslag_id, "path": path, "sha256": sha256, "sparning": nr}
    connection.execute(insert(forslag_fil), row)


def drop_change(connection: Connection, forslag_id: str, path: str) -> None:
    """Let the draft have at this path what its base has."""
    connection.execute(
        delete(forslag_fil).where(forslag_fil.c.forslag == forslag_id, forslag_fil.c.path == path)
    )


def add_sparning(connection: Connection, row: Mapping[str, Any]) -> int:
    """Append a save to the draft's history and return its number."""
    last = select(func.max(sparning.c.nr)).where(sparning.c.forslag == row["forslag"])
    nr = (connection.scalar(last) or 0) + 1
    connection.execute(insert(sparning), {**row, "nr": nr})
    return nr


def find_last_sparning(connection: Connection, forslag_id: str, path: str) -> AnyRow | None:
    """Return the save that made the file what it is in the draft; None when it is as in the base."""
    query = _sparningar().where(
        sparning.c.forslag == forslag_id, sparning.c.path == path, sparning.c.galler.is_(True)
    )
    return connection.execute(query.order_by(sparning.c.nr.desc()).limit(1)).first()


def find_sparning(connection: Connection, forslag_id: str, nr: int) -> AnyRow | None:
    """Return one save."""
    query = _sparningar().where(sparning.c.forslag == forslag_id, sparning.c.nr == nr)
    return connection.execute(query).first()


def list_sparningar(connection: Connection, forslag_id: str, path: str | None) -> Sequence[AnyRow]:
    """Return the saves of a draft, or of one of its files, the newest first."""
    query = _sparningar().where(sparning.c.forslag == forslag_id)
    if path is not None:
        query = query.where(sparning.c.path == path)
    return connection.execute(query.order_by(sparning.c.nr.desc())).all()


def _sparningar() -> Select[Any]:
    named = select(sparning, medarbetare.c.namn)
    return named.outerjoin(medarbetare, medarbetare.c.id == sparning.c.av)


# ---------------------------------------------------------------- not yet saved


def put_kladd(connection: Connection, row: Mapping[str, Any]) -> None:
    """Keep what somebody has written and not yet saved; what they had there before is replaced."""
    drop_kladd(connection, row["forslag"], row["path"], row["av"])
    connection.execute(insert(kladd), dict(row))


def drop_kladd(connection: Connection, forslag_id: str, path: str, av: str) -> bool:
    """Remove somebody's unsaved version of a file."""
    mine = (kladd.c.forslag == forslag_id) & (kladd.c.path == path) & (kladd.c.av == av)
    return connection.execute(delete(kladd).where(mine)).rowcount == 1


def list_kladdar(connection: Connection, forslag_id: str, path: str | None = None) -> Sequence[AnyRow]:
    """Return the unsaved versions of a draft's files, or of one of them, by path and author."""
    query = select(kladd, medarbetare.c.namn).outerjoin(medarbetare, medarbetare.c.id == kladd.c.av)
    query = query.where(kladd.c.forslag == forslag_id)
    if path is not None:
        query = query.where(kladd.c.path == path)
    return connection.execute(query.order_by(kladd.c.path, kladd.c.av)).all()


# ---------------------------------------------------------------- review


def add_kommentar(connection: Connection, row: Mapping[str, Any]) -> None:
    """Insert a comment."""
    connection.execute(insert(kommentar), dict(row))


def list_kommentarer(connection: Connection, forslag_id: str) -> Sequence[AnyRow]:
    """Return the comments of a draft, the oldest first."""
    query = select(kommentar, medarbetare.c.namn).outerjoin(medarbetare, medarbetare.c.id == kommentar.c.av)
    query = query.where(kommentar.c.forslag == forslag_id)
    return connection.execute(query.order_by(kommentar.c.tid, kommentar.c.id)).all()


def close_kommentar(
    connection: Connection, forslag_id: str, kommentar_id: str, av: str, now: datetime
) -> bool:
    """Close an open comment; False if there is none."""
    one = (
        (kommentar.c.forslag == forslag_id) & (kommentar.c.id == kommentar_id) & kommentar.c.stangd.is_(None)
    )
    return connection.execute(update(kommentar).where(one).values(stangd=now, stangd_av=av)).rowcount == 1


def add_godkannande(connection: Connection, row: Mapping[str, Any]) -> None:
    """Insert an approval of a tree; giving it again changes nothing."""
    add_new(connection, godkannande, [dict(row)])


def drop_godkannanden(connection: Connection, forslag_id: str) -> None:
    """Let the approvals of a draft hold no more; the log tells that they were given."""
    connection.execute(delete(godkannande).where(godkannande.c.forslag == forslag_id))


def list_godkannanden(connection: Connection, forslag_id: str) -> Sequence[AnyRow]:
    """Return the approvals of a draft, of whatever tree, the newest first."""
    query = select(godkannande, medarbetare.c.namn)
    query = query.outerjoin(medarbetare, medarbetare.c.id == godkannande.c.av)
    query = query.where(godkannande.c.forslag == forslag_id)
    return connection.execute(
        query.order_by(godkannande.c.tid.desc(), godkannande.c.slag, godkannande.c.av)
    ).all()
