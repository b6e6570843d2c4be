"""Who may send a message to an ärende: the house, an administrator's system, or who may know of it."""

from __future__ import annotations

from server.access import WORKER, Actor, scope_of
from server.store import arenden, staff
from server.store.connect import Connection

_SYSTEM = "administrator"  # the role behind the token of another system; it reads no ärenden at all


def may_reach(connection: Connection, sender_id: str, arende_id: str) -> bool:
    """Tell whether this sender's message may reach the ärende."""
    if sender_id == WORKER.id:
        return True
    row = staff.find_medarbetare(connection, sender_id)
    if row is None:
        return False
    if _SYSTEM in row.roller:
        return True
    sender = Actor(row.id, row.namn, frozenset(row.roller), row.enhet, frozenset(row.grenar), row.demo)
    return arenden.find_case(connection, scope_of(sender), arende_id) is not None
