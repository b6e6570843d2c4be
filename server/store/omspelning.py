"""What a replay reads of ärenden, in batches: state, steps, answers and decisions, through a Scope."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, select

from server.access import Scope
from server.store.rows import AnyRow
from server.store.tables import arende, beslut, brev, person, steg, svar, tillstand
from server.store.tables_flytt import arende_version
from server.store.visible import visible


@dataclass(frozen=True)
class Urval:
    """Which ärenden: empty means all. `till` is when the selection was made: later ones are left out."""

    processer: tuple[str, ...] = ()
    status: str = ""
    fran: datetime | None = None
    till: datetime | None = None

    def where(self) -> list[ColumnElement[bool]]:
        """Return the selection as conditions."""
        found: list[ColumnElement[bool]] = []
        if self.processer:
            found.append(arende.c.process.in_(self.processer))
        if self.status:
            found.append(arende.c.status == self.status)
        if self.fran is not None:
            found.append(arende.c.oppnat >= self.fran)
        if self.till is not None:
            found.append(arende.c.oppnat <= self.till)
        return found


def count_cases(connection: Connection, scope: Scope, urval: Urval) -> int:
    """Return how many ärenden the reader may know of in the selection."""
    query = select(func.count()).select_from(arende).where(visible(scope), *urval.where())
    return connection.scalar(query) or 0


def list_cases(
    connection: Connection, scope: Scope, urval: Urval, after: str, limit: int
) -> Sequence[AnyRow]:
    """Return ärenden as a turn needs them, by number, from behind `after`."""
    joined = arende.join(tillstand, tillstand.c.arende == arende.c.id).outerjoin(
        person, person.c.id == arende.c.person
    )
    query = select(arende, person.c.fodelsedatum, tillstand.c.state, tillstand.c.spegel).select_from(joined)
    query = query.where(visible(scope), arende.c.nummer > after, *urval.where())
    return connection.execute(query.order_by(arende.c.nummer).limit(limit)).all()


def list_steg(connection: Connection, ids: Sequence[str]) -> Mapping[str, list[AnyRow]]:
    """Return the steps of these ärenden, which the caller found through the filter, oldest first."""
    query = select(
        steg.c.arende,
        steg.c.nr,
        steg.c.tid,
        steg.c.process,
        steg.c.box,
        steg.c.namn,
        steg.c.slag,
        steg.c.flode,
        steg.c.roll,
        steg.c.uppgift,
        steg.c.regler,
        steg.c.svar,
    )
    return _by_case(
        connection.execute(query.where(steg.c.arende.in_(ids)).order_by(steg.c.arende, steg.c.nr))
    )


def list_svar(connection: Connection, ids: Sequence[str]) -> Mapping[str, list[AnyRow]]:
    """Return the answers of these ärenden."""
    query = select(svar.c.arende, svar.c.id, svar.c.varden).where(svar.c.arende.in_(ids))
    return _by_case(connection.execute(query.order_by(svar.c.arende, svar.c.id)))


def list_made(connection: Connection, ids: Sequence[str]) -> Mapping[str, list[AnyRow]]:
    """Return ids of the decisions and of the letters that are none, as (arende, id, slag), oldest first."""
    decided = select(beslut.c.arende, beslut.c.id, beslut.c.slag).where(beslut.c.arende.in_(ids))
    letters = select(brev.c.arende, brev.c.id, brev.c.mall.label("slag")).where(
        brev.c.arende.in_(ids), brev.c.beslut.is_(None)
    )
    rows = [
        *connection.execute(decided.order_by(beslut.c.tid, beslut.c.id)),
        *connection.execute(letters.order_by(brev.c.skapat, brev.c.id)),
    ]
    return _by_case(rows)


def list_moved(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Return those of the ids that have been moved between versions of their process."""
    query = select(arende_version.c.arende).where(arende_version.c.arende.in_(ids)).distinct()
    return set(connection.scalars(query.order_by(arende_version.c.arende)))


def list_visible(connection: Connection, scope: Scope, ids: Sequence[str]) -> set[str]:
    """Return those of the ids that the reader may know of."""
    query = select(arende.c.id).where(arende.c.id.in_(ids), visible(scope)).order_by(arende.c.id)
    return set(connection.scalars(query))


def _by_case(rows: Iterable[AnyRow]) -> Mapping[str, list[AnyRow]]:
    found: dict[str, list[AnyRow]] = {}
    for row in rows:
        found.setdefault(row.arende, []).append(row)
    return found
