"""Rows as plain dictionaries."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row


def as_dict(row: Row[Any]) -> dict[str, Any]:
    """Return a row's columns by name."""
    return dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
