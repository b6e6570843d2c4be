"""Bundles in the database: files by content, so that a running ärende keeps its version."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects import postgresql, sqlite

from server.errors import NotFound
from server.store.tables_house import bundle, bundle_file, fil


def add_bundle(
    connection: Connection, process: str, version: str, files: Mapping[str, bytes], now: datetime
) -> None:
    """Save a bundle and those of its files that are new. Saving it again changes nothing."""
    if connection.scalar(select(bundle.c.version).where(bundle.c.version == version)):
        return
    add_new(connection, bundle, [{"version": version, "process": process, "sparad": now}])
    sums = add_files(connection, files)
    rows = [{"bundle": version, "path": path, "sha256": key} for path, key in sums.items()]
    add_new(connection, bundle_file, rows)


def add_files(connection: Connection, files: Mapping[str, bytes]) -> dict[str, str]:
    """Save those contents that are new, and return the hash of each file by its path."""
    sums = {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}
    saved = set(connection.scalars(select(fil.c.sha256).where(fil.c.sha256.in_(set(sums.values())))))
    new = {sums[path]: content for path, content in files.items() if sums[path] not in saved}
    if new:
        add_new(connection, fil, [{"sha256": key, "innehall": content} for key, content in new.items()])
    return sums


def load_files(connection: Connection, version: str) -> dict[str, bytes]:
    """Return the files of a bundle, by path.

    Raises:
        NotFound: no bundle of that version was ever used.
    """
    query = (
        select(bundle_file.c.path, fil.c.innehall)
        .join(fil, fil.c.sha256 == bundle_file.c.sha256)
        .where(bundle_file.c.bundle == version)
        .order_by(bundle_file.c.path)
    )
    files = {row.path: row.innehall for row in connection.execute(query)}
    if not files:
        raise NotFound(f"Modellernas version {version} finns inte i databasen.")
    return files


def add_new(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Insert the rows whose key is not there yet."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    connection.execute(dialect.insert(table).on_conflict_do_nothing(), rows)
