"""Statements of the hot path: Core, compiled once per database, then run on the driver's own cursor."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Select, Update
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData

from server.store.connect import pipelined
from server.store.rows import AnyRow

Row = Mapping[str, Any]


class Prepared:
    """An insert, update or delete whose parameters are named by the keys of the rows it is given.

    Nothing is defaulted here: a row names every column that it writes.
    """

    def __init__(self, statement: Insert | Update | Delete, columns: Sequence[str] | None = None) -> None:
        self._statement = statement
        self._columns = columns
        self._compiled: dict[str, tuple[str, Callable[[Row], Any]]] = {}

    def run(self, connection: Connection, rows: Sequence[Row]) -> int:
        """Run the statement for each row, inside the connection's transaction; return rows changed."""
        sql, bind = self._compiled.get(connection.dialect.name) or self._compile(connection.dialect)
        driver: Any = connection.connection.driver_connection
        cursor = driver.cursor()
        try:
            if len(rows) == 1:
                cursor.execute(sql, bind(rows[0]))
            else:
                cursor.executemany(sql, [bind(row) for row in rows])
            return int(cursor.rowcount)
        finally:
            cursor.close()

    def run_first(self, connection: Connection, row: Row) -> int:
        """Run the statement for one row, as the first of a transaction; PostgreSQL gets BEGIN with it."""
        sql, bind = self._compiled.get(connection.dialect.name) or self._compile(connection.dialect)
        driver: Any = connection.connection.driver_connection
        cursor = driver.cursor()
        try:
            with pipelined(connection):
                cursor.execute(sql, bind(row))
            return int(cursor.rowcount)
        finally:
            cursor.close()

    def _compile(self, dialect: Dialect) -> tuple[str, Callable[[Row], Any]]:
        keys = list(self._columns) if self._columns is not None else None
        compiled = self._statement.compile(dialect=dialect, column_keys=keys)
        binds = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect)
            for name, bind in compiled.binds.items()
        }
        positions = compiled.positiontup
        prepared = str(compiled), _by_place(positions, binds) if positions is not None else _by_name(binds)
        self._compiled[dialect.name] = prepared
        return prepared


class PreparedQuery:
    """A select of one row. What is not given by name at each run is fixed in the statement."""

    def __init__(self, statement: Select[Any]) -> None:
        self._statement = statement
        self._compiled: dict[str, _Fetch] = {}

    def first(self, connection: Connection, given: Row) -> AnyRow | None:
        """Return the first row."""
        dialect = connection.dialect
        fetch = self._compiled.get(dialect.name)
        if fetch is None:
            fetch = self._compiled[dialect.name] = self._compile(dialect, given)
        driver: Any = connection.connection.driver_connection
        cursor = driver.cursor()
        try:
            return fetch(cursor, given)
        finally:
            cursor.close()

    def _compile(self, dialect: Dialect, given: Row) -> _Fetch:
        compiled = self._statement.compile(dialect=dialect)
        state = compiled.construct_expanded_state(dict(given))  # an IN gets a place for each of its values
        fixed, places = state.parameters, state.positiontup
        binds = {
            name: compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)
            if name in compiled.binds
            else state.processors.get(name)
            for name in fixed
        }
        bind = _by_place(places, binds) if places is not None else _by_name(binds)
        columns = self._statement.selected_columns
        keys = SimpleResultMetaData(columns.keys())
        reads = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]

        def fetch(cursor: Any, given: Row) -> AnyRow | None:
            found = cursor.execute(state.statement, bind({**fixed, **given})).fetchone()
            if found is None:
                return None
            values = [raw if read is None else read(raw) for raw, read in zip(found, reads, strict=True)]
            return IteratorResult(keys, iter([values])).first()

        return fetch


_Fetch = Callable[[Any, Row], AnyRow | None]
_Processors = Mapping[str, Callable[[Any], Any] | None]


def _by_place(names: Sequence[str], binds: _Processors) -> Callable[[Row], Any]:
    pairs = [(name, binds[name]) for name in names]
    return lambda row: [row[name] if change is None else change(row[name]) for name, change in pairs]


def _by_name(binds: _Processors) -> Callable[[Row], Any]:
    pairs = list(binds.items())
    return lambda row: {name: row[name] if change is None else change(row[name]) for name, change in pairs}
