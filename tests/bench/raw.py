"""The limit: one full commit of a task done, with the driver alone. Read, update, close, open."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg

_TABLES = (
    "CREATE TABLE fall (id TEXT PRIMARY KEY, version INTEGER NOT NULL, state TEXT NOT NULL)",
    "CREATE TABLE oppen (id TEXT PRIMARY KEY, fall TEXT NOT NULL)",
)
_STATE = "x" * 2000


def sqlite_machine(path: Path) -> Callable[[], Any]:
    """Return a function that makes one full commit, with WAL and synchronous=FULL as in production."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    for table in _TABLES:
        connection.execute(table)
    connection.execute("INSERT INTO fall VALUES ('f', 0, ?)", (_STATE,))
    task = _open(lambda sql, values: connection.execute(sql.replace("%s", "?"), values))

    def commit() -> None:
        nonlocal task
        connection.execute("BEGIN IMMEDIATE")
        task = _turn(lambda sql, values: connection.execute(sql.replace("%s", "?"), values), task)
        connection.execute("COMMIT")

    return commit


def postgres_machine(url: str) -> Callable[[], Any]:
    """Return a function that makes one full commit in PostgreSQL, statements prepared."""
    connection = psycopg.connect(url.replace("+psycopg", ""), prepare_threshold=0)
    for table in _TABLES:
        connection.execute(table.encode())
    connection.execute("INSERT INTO fall VALUES ('f', 0, %s)", (_STATE,))

    def execute(sql: str, values: tuple[Any, ...]) -> Any:
        return connection.execute(sql.encode(), values)

    task = _open(execute)
    connection.commit()

    def commit() -> None:
        nonlocal task
        task = _turn(execute, task)
        connection.commit()

    return commit


def _open(execute: Callable[[str, tuple[Any, ...]], Any]) -> str:
    task = uuid.uuid4().hex
    execute("INSERT INTO oppen VALUES (%s, %s)", (task, "f"))
    return task


def _turn(execute: Callable[[str, tuple[Any, ...]], Any], task: str) -> str:
    version, state = execute("SELECT version, state FROM fall WHERE id = %s", ("f",)).fetchone()
    done = execute(
        "UPDATE fall SET version = version + 1, state = %s WHERE id = %s AND version = %s",
        (state, "f", version),
    )
    assert done.rowcount == 1
    execute("DELETE FROM oppen WHERE id = %s", (task,))
    return _open(execute)
