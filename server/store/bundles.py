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
    sums = {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}
    contents = {sums[path]: content for path, content in files.items()}
    add_new(connection, bundle, [{"version": version, "process": process, "sparad": now}])
    add_new(connection, fil, [{"sha256": key, "innehall": value} for key, value in contents.items()])
    rows = [{"bundle": version, "path": path, "sha256": key} for path, key in sums.items()]
    add_new(connection, bundle_file, rows)


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
