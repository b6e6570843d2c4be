"""Statements of the hot path: Core, compiled once per database, then run on the driver's own cursor."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Update

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
        compiled = self._compiled.get(connection.dialect.name)
        if compiled is None:
            compiled = self._compile(connection.dialect)
        sql, bind = compiled
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


_Processors = Mapping[str, Callable[[Any], Any] | None]


def _by_place(names: Sequence[str], binds: _Processors) -> Callable[[Row], Any]:
    pairs = [(name, binds[name]) for name in names]
    return lambda row: [row[name] if change is None else change(row[name]) for name, change in pairs]


def _by_name(binds: _Processors) -> Callable[[Row], Any]:
    pairs = list(binds.items())
    return lambda row: {name: row[name] if change is None else change(row[name]) for name, change in pairs}
