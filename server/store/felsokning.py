"""Searches backwards: which decisions a rule row has touched, and what was opened because of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Text, cast, func, insert, select, tuple_, union, update
from sqlalchemy.dialects import postgresql, sqlite

from server.access import Scope
from server.store.rows import AnyRow
from server.store.tables import arende, beslut, steg
from server.store.tables_flytt import felsokning, felsokning_arende
from server.store.tables_house import bundle_file, fil
from server.store.tables_verkstad import publicering_fil
from server.store.visible import visible


def list_versions_of(connection: Connection, path: str) -> dict[str, bytes]:
    """Return every content that a file has had in a bundle or a publication, by SHA-256."""
    used = union(
        select(bundle_file.c.sha256).where(bundle_file.c.path == path),
        select(publicering_fil.c.sha256).where(publicering_fil.c.path == path),
    )
    query = select(fil).where(fil.c.sha256.in_(select(used.subquery().c.sha256)))
    return {row.sha256: row.innehall for row in connection.execute(query.order_by(fil.c.sha256))}


def add_felsokning(connection: Connection, row: Mapping[str, Any]) -> None:
    """Insert a search."""
    connection.execute(insert(felsokning), dict(row))


def find_felsokning(connection: Connection, felsokning_id: str) -> AnyRow | None:
    """Return a search."""
    return connection.execute(select(felsokning).where(felsokning.c.id == felsokning_id)).first()


def list_felsokningar(connection: Connection, av: str, limit: int) -> Sequence[AnyRow]:
    """Return the searches that somebody has made, the newest first."""
    query = select(felsokning).where(felsokning.c.av == av)
    return connection.execute(query.order_by(felsokning.c.skapad.desc(), felsokning.c.id).limit(limit)).all()


def count_beslut(connection: Connection, scope: Scope, fran: date, till: date) -> int:
    """Return how many decisions of these days the reader may know of."""
    query = select(func.count()).select_from(beslut.join(arende, arende.c.id == beslut.c.arende))
    return connection.scalar(query.where(beslut.c.datum.between(fran, till), visible(scope))) or 0


def list_beslut_between(
    connection: Connection, scope: Scope, fran: date, till: date, after: tuple[date, str] | None, limit: int
) -> Sequence[AnyRow]:
    """Return (id, arende, datum, tid) of decisions of these days, oldest first, from behind (datum, id)."""
    joined = beslut.join(arende, arende.c.id == beslut.c.arende)
    query = select(beslut.c.id, beslut.c.arende, beslut.c.datum, beslut.c.tid).select_from(joined)
    query = query.where(beslut.c.datum.between(fran, till), visible(scope))
    if after is not None:
        query = query.where(tuple_(beslut.c.datum, beslut.c.id) > after)
    return connection.execute(query.order_by(beslut.c.datum, beslut.c.id).limit(limit)).all()


def list_steps_with(connection: Connection, arenden: Sequence[str], rad: str) -> Sequence[AnyRow]:
    """Return (arende, nr, tid, regler) of steps whose rules name this row; the caller reads them closely."""
    named = cast(steg.c.regler, Text).contains(f'"{rad}"', autoescape=True)
    query = select(steg.c.arende, steg.c.nr, steg.c.tid, steg.c.regler)
    query = query.where(steg.c.arende.in_(arenden), named)
    return connection.execute(query.order_by(steg.c.arende, steg.c.nr)).all()


def save_hit(connection: Connection, felsokning_id: str, arende_id: str, beslut_id: str, nr: int) -> None:
    """Note that the row touched a decision of an ärende; once is enough."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    row = {"felsokning": felsokning_id, "arende": arende_id, "beslut": beslut_id, "nr": nr}
    connection.execute(dialect.insert(felsokning_arende).values(**row).on_conflict_do_nothing())


def list_hits(connection: Connection, scope: Scope, felsokning_id: str) -> Sequence[AnyRow]:
    """Return the ärenden that a search found and the reader may know of, with what was opened, by number."""
    new = arende.alias()
    joined = (
        felsokning_arende.join(arende, arende.c.id == felsokning_arende.c.arende)
        .join(steg, (steg.c.arende == felsokning_arende.c.arende) & (steg.c.nr == felsokning_arende.c.nr))
        .outerjoin(new, new.c.id == felsokning_arende.c.nytt_arende)
    )
    query = select(
        felsokning_arende,
        arende.c.nummer,
        arende.c.process,
        steg.c.tid,
        steg.c.namn,
        new.c.nummer.label("nytt_nummer"),
    ).select_from(joined)
    wanted = (felsokning_arende.c.felsokning == felsokning_id) & visible(scope)
    return connection.execute(query.where(wanted).order_by(arende.c.nummer)).all()


def list_beslut_of(
    connection: Connection, arenden: Sequence[str], fran: date, till: date
) -> Sequence[AnyRow]:
    """Return (id, arende, slag, utfall, datum, tid) of the decisions of these ärenden and days."""
    columns = (beslut.c.id, beslut.c.arende, beslut.c.slag, beslut.c.utfall, beslut.c.datum, beslut.c.tid)
    query = select(*columns).where(beslut.c.arende.in_(arenden), beslut.c.datum.between(fran, till))
    return connection.execute(query.order_by(beslut.c.datum, beslut.c.id)).all()


def note_opened(connection: Connection, felsokning_id: str, arende_id: str, nytt_arende: str) -> bool:
    """Note the ärende that was opened to try one again; False if that was done already."""
    mine = update(felsokning_arende).where(
        felsokning_arende.c.felsokning == felsokning_id,
        felsokning_arende.c.arende == arende_id,
        felsokning_arende.c.nytt_arende.is_(None),
    )
    return connection.execute(mine.values(nytt_arende=nytt_arende, skal=None)).rowcount == 1


def note_refused(connection: Connection, felsokning_id: str, arende_id: str, skal: str) -> None:
    """Note why an ärende could not be opened anew."""
    mine = update(felsokning_arende).where(
        felsokning_arende.c.felsokning == felsokning_id, felsokning_arende.c.arende == arende_id
    )
    connection.execute(mine.values(skal=skal))
