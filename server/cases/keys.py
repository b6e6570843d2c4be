"""Idempotency: the same key answers the same, once; another content on the same key is refused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from server.access import Actor
from server.cases.errors import KeyReused
from server.store import arenden
from server.store.connect import Connection
from server.store.encoding import digest

MAX_KEY = 128


def earlier_answer(
    connection: Connection, actor: Actor, key: str | None, content: Any
) -> Mapping[str, Any] | None:
    """Return what the same request was answered before, or None.

    Raises:
        KeyReused: the key stands for another content.
    """
    if key is None:
        return None
    row = arenden.find_idempotens(connection, actor.id, key[:MAX_KEY])
    if row is None:
        return None
    if row.avtryck != digest(content):
        raise KeyReused
    answer: Mapping[str, Any] = row.svar
    return answer


def remember(
    connection: Connection, actor: Actor, key: str | None, content: Any, answer: Any, now: datetime
) -> None:
    """Keep the answer for a retry, in the same transaction as what it tells of."""
    for row in kept_answer(actor, key, content, answer, now):
        arenden.add_idempotens(connection, row)


def kept_answer(
    actor: Actor, key: str | None, content: Any, answer: Any, now: datetime
) -> list[dict[str, Any]]:
    """Return the row that keeps the answer for a retry; none without a key."""
    if key is None:
        return []
    row = {"av": actor.id, "nyckel": key[:MAX_KEY], "avtryck": digest(content), "svar": answer, "tid": now}
    return [row]
