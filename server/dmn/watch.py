"""Lets one listener hear of every table that is evaluated. Nobody listens unless coverage is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from server.feel.scope import Scope
from server.feel.values import Value

if TYPE_CHECKING:
    from server.dmn.table import Rule, Table

# Gets the table, the values of its columns, the rows that hit, and the scope they were read in.
TableListener = Callable[["Table", Sequence[Value], Sequence["Rule"], Scope], None]

table_listener: ContextVar[TableListener | None] = ContextVar("table_listener", default=None)


@contextmanager
def listening_to_tables(listener: TableListener) -> Iterator[None]:
    """Tell the listener of every table evaluated in this context."""
    token = table_listener.set(listener)
    try:
        yield
    finally:
        table_listener.reset(token)
