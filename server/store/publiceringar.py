"""Publications: numbered trees of models, locked for ever; the latest one is what new ärenden run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select

from server.store.bundles import add_files
from server.store.rows import AnyRow
from server.store.tables_house import fil, medarbetare
from server.store.tables_verkstad import publicering, publicering_bundle, publicering_fil

_LATEST = select(func.max(publicering.c.nr))


def find_latest_nr(connection: Connection) -> int | None:
    """Return the number of the latest publication, or None before the first one."""
    nr: int | None = connection.scalar(_LATEST)
    return nr


def find_publicering(connection: Connection, nr: int) -> AnyRow | None:
    """Return one publication with the name of who made it."""
    return connection.execute(_publiceringar().where(publicering.c.nr == nr)).first()


def list_publiceringar(connection: Connection) -> Sequence[AnyRow]:
    """Return all publications, the newest first."""
    return connection.execute(_publiceringar().order_by(publicering.c.nr.desc())).all()


def _publiceringar() -> Any:
    named = select(publicering, medarbetare.c.namn)
    return named.outerjoin(medarbetare, medarbetare.c.id == publicering.c.av)


def list_bundles_of(connection: Connection, nr: int | None = None) -> Sequence[AnyRow]:
    """Return (publicering, process, version) of one publication, or of all of them."""
    query = select(publicering_bundle)
    if nr is not None:
        query = query.where(publicering_bundle.c.publicering == nr)
    ordered = query.order_by(publicering_bundle.c.publicering, publicering_bundle.c.process)
    return connection.execute(ordered).all()


def load_tree(connection: Connection, nr: int) -> dict[str, bytes]:
    """Return the files of a publication, by path."""
    query = (
        select(publicering_fil.c.path, fil.c.innehall)
        .join(fil, fil.c.sha256 == publicering_fil.c.sha256)
        .where(publicering_fil.c.publicering == nr)
    )
    return {row.path: row.innehall for row in connection.execute(query.order_by(publicering_fil.c.path))}


def find_fil(connection: Connection, sha256: str) -> bytes | None:
    """Return the content of this hash."""
    found: bytes | None = connection.scalar(select(fil.c.innehall).where(fil.c.sha256 == sha256))
    return found


def add_publicering(
    connection: Connection,
    row: Mapping[str, Any],
    files: Mapping[str, bytes],
    bundles: Mapping[str, str],
) -> None:
    """Insert a publication: its row, its files, and the version of each process. The bundles are saved."""
    nr = row["nr"]
    connection.execute(insert(publicering), dict(row))
    rows = [
        {"publicering": nr, "path": path, "sha256": key} for path, key in add_files(connection, files).items()
    ]
    connection.execute(insert(publicering_fil), rows)
    of_process = [{"publicering": nr, "process": name, "version": one} for name, one in bundles.items()]
    if of_process:
        connection.execute(insert(publicering_bundle), of_process)
