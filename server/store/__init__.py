"""All SQL. The caller owns the transaction; no function here commits."""

from server.store.migration import migrate

__all__ = ["migrate"]
