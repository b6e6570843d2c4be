"""Opens a database: SQLite by default, PostgreSQL by URL; reads hold no lock, writes take it late."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DisconnectionError, IntegrityError

from server.errors import Conflict

__all__ = [
    "Connection",
    "Duplicate",
    "Engine",
    "connect",
    "hurrying",
    "noting",
    "reading",
    "snapshot",
    "transaction",
    "writing",
]

BUSY_TIMEOUT_MS = 10_000
ASK_AGAIN_SECONDS = (0.0002, 0.001)
IDLE_SECONDS = 1.0
_WRITES = "lagrum_writes"
# Every query goes by index and stops at a limit: planning it anew for each reader costs more than running it.
_POSTGRES = "-c plan_cache_mode=force_generic_plan -c jit=off"


class Duplicate(Conflict):
    """A row with that key was written by somebody else, in the same moment."""

    def __init__(self) -> None:
        super().__init__("Någon annan hann före. Läs om sidan och försök igen.")


def connect(url: str) -> Engine:
    """Return an engine for this database; nothing is created."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
        engine = create_engine(parsed, pool_size=10, max_overflow=20, connect_args={"options": _POSTGRES})
        event.listen(engine, "checkin", _note_idle)
        event.listen(engine, "checkout", _ping_idle)
        return engine
    engine = create_engine(
        parsed, connect_args={"check_same_thread": False, "timeout": BUSY_TIMEOUT_MS / 1000}
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _note_idle(_connection: Any, record: Any) -> None:
    record.info["idle"] = time.monotonic()


def _ping_idle(connection: Any, record: Any, _proxy: Any) -> None:
    """Ask a server that has not been heard for a while whether it is still there; one just used is."""
    if time.monotonic() - record.info.get("idle", 0.0) < IDLE_SECONDS:
        return
    connection.autocommit = True
    try:
        connection.execute("")
    except connection.OperationalError as gone:
        raise DisconnectionError from gone
    finally:
        connection.autocommit = False


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself; _begin_sqlite does
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        "cache_size = -16000",
        "temp_store = MEMORY",
        "wal_autocheckpoint = 4000",  # pages: each checkpoint waits for the disk twice
        "recursive_triggers = ON",  # else INSERT OR REPLACE removes a row past its trigger
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, True)
    driver: Any = connection.connection.driver_connection
    if writes:
        _begin_immediate(driver)
    else:
        driver.execute("BEGIN")


def _begin_immediate(driver: Any) -> None:
    """Take the write lock, asking often: SQLite's own pauses grow to 100 ms while others pass by."""
    last = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    driver.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                driver.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as busy:
                if busy.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > last:
                    raise
                time.sleep(random.uniform(*ASK_AGAIN_SECONDS))  # noqa: S311 - no secret
            else:
                return
    finally:
        driver.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Connect for a snapshot to read from."""
    with engine.connect() as connection, snapshot(connection):
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Connect for one write transaction. Only `server.cases` enters it."""
    with engine.connect() as connection, transaction(connection):
        yield connection


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """A snapshot to read from; nothing is locked and nothing is kept.

    PostgreSQL gives each statement a snapshot of its own, in or out of a transaction: do without one.
    """
    connection.execution_options(**{_WRITES: False})
    alone = connection.dialect.name == "postgresql"
    driver: Any = connection.connection.driver_connection
    if alone:
        driver.autocommit = True
    try:
        yield
    finally:
        # Nothing was written, and at a rollback psycopg forgets every statement that it has prepared.
        connection.commit()
        if alone:
            driver.autocommit = False


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """One write transaction: the lock is taken at once, so enter it last, with everything computed.

    It commits when the block ends and rolls back on any exception.
    """
    connection.execution_options(**{_WRITES: True})
    try:
        with connection.begin():
            yield
    except (IntegrityError, connection.dialect.loaded_dbapi.IntegrityError) as error:
        raise Duplicate from error


@contextmanager
def noting(engine: Engine) -> Iterator[Connection]:
    """Connect for a transaction that does not wait for the disk: the log of what was read.

    It survives the death of the process. A power cut may take the rows of the last moment, when nothing
    was written after them; every write that waits takes them along.
    """
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        sqlite = engine.dialect.name == "sqlite"
        if sqlite:
            driver.execute("PRAGMA synchronous = NORMAL")
        try:
            with transaction(connection):
                if not sqlite:
                    connection.exec_driver_sql("SET LOCAL synchronous_commit TO off")
                yield connection
        finally:
            if sqlite:
                driver.execute("PRAGMA synchronous = FULL")


@contextmanager
def hurrying(engine: Engine) -> Iterator[None]:
    """Let an SQLite database skip the wait for the disk: only for data that can be made again."""
    if engine.dialect.name != "sqlite":
        yield
        return

    def hurry(connection: Any, *_: Any) -> None:
        connection.execute("PRAGMA synchronous = OFF")

    event.listen(engine, "checkout", hurry)
    try:
        yield
    finally:
        event.remove(engine, "checkout", hurry)
        engine.dispose()  # every connection after this one is opened anew, and waits


@contextmanager
def pipelined(connection: Connection) -> Iterator[None]:
    """Send statements whose results nobody reads without waiting for each; faults show when it ends."""
    if connection.dialect.name != "postgresql":
        yield
        return
    driver: Any = connection.connection.driver_connection
    with driver.pipeline():
        yield
