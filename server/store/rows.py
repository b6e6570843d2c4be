"""Rows as plain dictionaries."""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import Row

AnyRow: TypeAlias = Row[*tuple[Any, ...]]


def as_dict(row: AnyRow) -> dict[str, Any]:
    """Return a row's columns by name."""
    return dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
