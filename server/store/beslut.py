"""Decisions, receipts and letters: every query takes a Scope."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, case, exists, literal, null, or_, select, tuple_, update

from server.access import Scope
from server.store.rows import AnyRow
from server.store.tables import arende, beslut, brev, person
from server.store.tables_house import medarbetare
from server.store.visible import name_shown, visible

_NAMND = ("namnd", "namndsekreterare")
_JOINED = (
    beslut.join(arende, arende.c.id == beslut.c.arende)
    .outerjoin(person, person.c.id == arende.c.person)
    .outerjoin(medarbetare, medarbetare.c.id == beslut.c.beslutsfattare)
    .outerjoin(brev, brev.c.beslut == beslut.c.id)
)


def find_beslut(connection: Connection, scope: Scope, beslut_id: str) -> AnyRow | None:
    """Return a decision with its ärende, who decided and its letter's template."""
    query = select(
        beslut,
        arende.c.nummer,
        arende.c.process,
        arende.c.verksamhetsgren,
        arende.c.person,
        case((name_shown(scope), person.c.namn), else_=null()).label("person_namn"),
        medarbetare.c.namn.label("beslutsfattare_namn"),
        brev.c.id.label("brev"),
        brev.c.mall,
        brev.c.html_sha256,
        brev.c.pdf_sha256,
    ).select_from(_JOINED)
    return connection.execute(query.where(beslut.c.id == beslut_id, visible(scope))).first()


def list_beslut(
    connection: Connection, scope: Scope, *, after: tuple[date, str] | None, limit: int
) -> Sequence[AnyRow]:
    """Return decisions, the newest first, from behind (datum, id)."""
    query = (
        select(
            beslut.c.id,
            beslut.c.arende,
            beslut.c.slag,
            beslut.c.utfall,
            beslut.c.datum,
            beslut.c.roll,
            beslut.c.delegationspunkt,
            beslut.c.lagrum,
            beslut.c.overklagande,
            arende.c.nummer,
            arende.c.process,
            medarbetare.c.namn.label("beslutsfattare_namn"),
        )
        .select_from(_JOINED)
        .where(_may_be_known(scope))
    )
    if after is not None:
        query = query.where(tuple_(beslut.c.datum, beslut.c.id) < after)
    return connection.execute(query.order_by(beslut.c.datum.desc(), beslut.c.id.desc()).limit(limit)).all()


def list_delegationsbeslut(
    connection: Connection, scope: Scope, *, fran: date, till: date, limit: int
) -> Sequence[AnyRow]:
    """Return the decisions of a period that officials made by delegation, without names of enskilda."""
    query = (
        select(
            beslut.c.id,
            beslut.c.datum,
            beslut.c.slag,
            beslut.c.utfall,
            beslut.c.roll,
            beslut.c.delegationspunkt,
            beslut.c.overklagande,
            arende.c.nummer,
            arende.c.process,
            medarbetare.c.namn.label("beslutsfattare_namn"),
        )
        .select_from(_JOINED)
        .where(beslut.c.datum.between(fran, till), beslut.c.roll.not_in(_NAMND), _may_be_known(scope))
    )
    return connection.execute(query.order_by(beslut.c.datum, beslut.c.id).limit(limit)).all()


def _may_be_known(scope: Scope) -> ColumnElement[bool]:
    """Return the filter as a question about each decision: the page is then read from the index on date."""
    known = select(literal(1)).select_from(arende).where(arende.c.id == beslut.c.arende, visible(scope))
    return exists(known.correlate(beslut))


def find_brev(connection: Connection, scope: Scope, wanted: str) -> AnyRow | None:
    """Return a letter by its own id or its decision's, with its PDF if it has been made.

    `name_shown` tells whether the reader may see whom it names: who decided may, as those assigned.
    """
    joined = brev.join(arende, arende.c.id == brev.c.arende)
    joined = joined.outerjoin(person, person.c.id == arende.c.person)
    joined = joined.outerjoin(beslut, beslut.c.id == brev.c.beslut)
    shown = or_(arende.c.person.is_(None), name_shown(scope), beslut.c.beslutsfattare == scope.actor)
    query = select(brev, arende.c.nummer, case((shown, 1), else_=0).label("name_shown")).select_from(joined)
    return connection.execute(
        query.where(or_(brev.c.id == wanted, brev.c.beslut == wanted), visible(scope))
    ).first()


def is_name_shown(connection: Connection, scope: Scope, arende_id: str) -> bool:
    """Tell whether the reader may see whom an ärende is about; also so when it is about nobody."""
    joined = arende.outerjoin(person, person.c.id == arende.c.person)
    shown = or_(arende.c.person.is_(None), name_shown(scope))
    query = select(arende.c.id).select_from(joined).where(arende.c.id == arende_id, visible(scope), shown)
    return connection.execute(query).first() is not None


def list_brev_without_pdf(connection: Connection, limit: int) -> Sequence[AnyRow]:
    """Return letters whose PDF is to be made."""
    query = select(brev.c.id, brev.c.html).where(brev.c.pdf_sha256.is_(None))
    return connection.execute(query.order_by(brev.c.id).limit(limit)).all()


def save_pdf(connection: Connection, brev_id: str, pdf: bytes, sha256: str) -> bool:
    """Keep a letter's PDF; False if another made it first."""
    empty = update(brev).where(brev.c.id == brev_id, brev.c.pdf_sha256.is_(None))
    return connection.execute(empty.values(pdf=pdf, pdf_sha256=sha256)).rowcount == 1
