"""Staff, their bearer tokens (hashed) and their jäv."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from server.store.prepared import PreparedQuery
from server.store.rows import AnyRow
from server.store.tables_house import jav, medarbetare, token

_ONE = PreparedQuery(select(medarbetare).where(medarbetare.c.id == bindparam("b_id"), medarbetare.c.aktiv))


def find_medarbetare(connection: Connection, medarbetare_id: str) -> AnyRow | None:
    """Return one of the staff who is still here."""
    return _ONE.first(connection, {"b_id": medarbetare_id})


def find_by_subject(connection: Connection, subjekt: str) -> AnyRow | None:
    """Return one of the staff by their OpenID Connect subject."""
    query = select(medarbetare).where(medarbetare.c.subjekt == subjekt, medarbetare.c.aktiv)
    return connection.execute(query).first()


def find_by_token(connection: Connection, sha256: str, now: datetime) -> AnyRow | None:
    """Return whose token it is, if it is still valid."""
    valid = or_(token.c.giltig_till.is_(None), token.c.giltig_till > now)
    joined = medarbetare.join(token, token.c.medarbetare == medarbetare.c.id)
    query = select(medarbetare).select_from(joined)
    return connection.execute(query.where(token.c.sha256 == sha256, valid, medarbetare.c.aktiv)).first()


def list_medarbetare(connection: Connection, *, demo: bool) -> Sequence[AnyRow]:
    """Return sample staff or the others, by name."""
    query = select(medarbetare).where(medarbetare.c.demo.is_(demo), medarbetare.c.aktiv)
    return connection.execute(query.order_by(medarbetare.c.namn, medarbetare.c.id)).all()


def list_staffed(connection: Connection) -> frozenset[tuple[str, str, str]]:
    """Return every (verksamhetsgren, enhet, roll) that somebody holds."""
    query = select(medarbetare.c.grenar, medarbetare.c.enhet, medarbetare.c.roller).where(medarbetare.c.aktiv)
    rows = connection.execute(query.order_by(medarbetare.c.id)).all()
    return frozenset((gren, row.enhet, roll) for row in rows for gren in row.grenar for roll in row.roller)


def save_medarbetare(connection: Connection, row: Mapping[str, Any]) -> None:
    """Insert one of the staff, or replace what is known of them."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    first = dialect.insert(medarbetare).values(dict(row))
    new = {name: first.excluded[name] for name in row if name != "id"}
    connection.execute(first.on_conflict_do_update(index_elements=["id"], set_=new))


def add_token(connection: Connection, row: Mapping[str, Any]) -> None:
    """Insert a token's hash."""
    connection.execute(insert(token), dict(row))


def add_jav(connection: Connection, row: Mapping[str, Any]) -> None:
    """Disqualify one of the staff from an ärende."""
    connection.execute(insert(jav), dict(row))
