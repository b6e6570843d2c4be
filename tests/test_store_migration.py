"""The migrations give exactly the tables of the metadata, and the append-only ones are so."""

from datetime import timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from server.cases import load_arende, work
from server.store import migrate
from server.store.connect import connect, reading
from server.store.migration import is_migrated, to_head
from server.store.tables import arende
from server.store.tables_house import APPEND_ONLY
from server.store.types import metadata
from tests.conftest import StillClock
from tests.small_house import Office


def test_migrations_equal_the_tables(database_url: str) -> None:
    migrate(database_url)
    engine = connect(database_url)
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, metadata) == []
        assert set(inspect(connection).get_table_names()) == {*metadata.tables, "alembic_version"}
    engine.dispose()


def test_migrating_twice_changes_nothing(database_url: str) -> None:
    migrate(database_url)
    migrate(database_url)


def test_an_older_database_keeps_what_it_has(database_url: str) -> None:
    engine = connect(database_url)
    to_head(engine, "0001")
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO bundle VALUES ('sha256:1', 'prov', '2026-05-04 10:00:00+00:00')"
        )
    assert not is_migrated(engine)
    to_head(engine)
    assert is_migrated(engine)
    with reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT process FROM bundle").scalar() == "prov"
    engine.dispose()


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("change", ["DELETE FROM {table}", "UPDATE {table} SET {column} = {column}"])
def test_append_only_rows_stay(office: Office, table: str, change: str) -> None:
    office.reach("slut")
    work(office.house)
    before = office.count(table)
    column = "hash" if table == "sigill" else "tid"
    with office.house.engine.connect() as connection, pytest.raises(DBAPIError, match="append-only"):
        connection.exec_driver_sql(change.format(table=table, column=column))
    assert office.count(table) == before > 0


def test_sqlite_waits_for_the_disk(sqlite_url: str) -> None:
    migrate(sqlite_url)
    engine = connect(sqlite_url)
    with reading(engine) as connection:
        read = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in _PRAGMAS}
    assert read == _PRAGMAS
    engine.dispose()


_PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}


def test_moments_are_aware(office: Office, clock: StillClock) -> None:
    office.open()
    with office.house.read() as connection:
        row = connection.execute(arende.select()).one()
    assert row.oppnat == clock.now
    assert row.oppnat.utcoffset() == timedelta(0)


def test_the_log_of_reads_does_not_wait_but_the_connection_does_after_it(office: Office) -> None:
    opened = office.open()
    before = office.count("logg")
    load_arende(office.house, office.anna, opened["id"])
    assert office.count("logg") == before + 1
    with office.house.read() as connection:
        if connection.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        else:
            assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"
