"""Triggers that refuse to change or remove a row of an append-only table, for both databases."""

from __future__ import annotations

from collections.abc import Iterable

from server.store.tables_house import APPEND_ONLY

_FUNCTION = """
CREATE OR REPLACE FUNCTION lagrum_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME; END $$
"""


def append_only(dialect: str, tables: Iterable[str] = APPEND_ONLY) -> list[str]:
    """Return the statements that make the tables append-only in this database."""
    if dialect == "postgresql":
        return [_FUNCTION, *(_postgresql(table) for table in tables)]
    return [_sqlite(table, verb) for table in tables for verb in ("UPDATE", "DELETE")]


def _postgresql(table: str) -> str:
    return (
        f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION lagrum_append_only()"
    )


def _sqlite(table: str, verb: str) -> str:
    return (
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'append-only: {table}'); END"
    )
