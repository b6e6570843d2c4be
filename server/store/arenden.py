"""Ärenden and their persons: every query takes a Scope."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, case, insert, null, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from server.access import Scope
from server.store.prepared import Prepared, PreparedQuery
from server.store.rows import AnyRow
from server.store.tables import (
    arende,
    beslut,
    bevakning,
    brev,
    nummer,
    person,
    steg,
    svar,
    tillstand,
    uppgift,
    utkast,
)
from server.store.tables_house import idempotens, medarbetare
from server.store.visible import name_shown, visible

_CASE = (
    arende.c.id,
    arende.c.nummer,
    arende.c.process,
    arende.c.bundle,
    arende.c.kommunprofil,
    arende.c.verksamhetsgren,
    arende.c.enhet,
    arende.c.sekretess,
    arende.c.handlaggare,
    arende.c.person,
    arende.c.version,
    arende.c.status,
    arende.c.lagdag,
    person.c.fodelsedatum,
    tillstand.c.state,
    tillstand.c.spegel,
)


_REMEMBER = Prepared(insert(idempotens), [column.name for column in idempotens.columns])
_EARLIER = select(idempotens).where(
    idempotens.c.av == bindparam("b_av"), idempotens.c.nyckel == bindparam("b_nyckel")
)


def _cases() -> Select[Any]:
    joined = arende.join(tillstand, tillstand.c.arende == arende.c.id).outerjoin(
        person, person.c.id == arende.c.person
    )
    return select(*_CASE).select_from(joined)


def find_case(connection: Connection, scope: Scope, arende_id: str) -> AnyRow | None:
    """Return what a turn needs of an ärende, if the reader may know of it."""
    return connection.execute(_cases().where(arende.c.id == arende_id, visible(scope))).first()


def find_case_of_uppgift(connection: Connection, scope: Scope, uppgift_id: str) -> AnyRow | None:
    """Return an open task, its ärende and whether the reader has a draft, if the reader may know of it."""
    return _case_of_uppgift(scope).first(connection, {"b_uppgift": uppgift_id})


@lru_cache(maxsize=4096)
def _case_of_uppgift(scope: Scope) -> PreparedQuery:
    joined = (
        uppgift.join(arende, arende.c.id == uppgift.c.arende)
        .join(tillstand, tillstand.c.arende == arende.c.id)
        .outerjoin(person, person.c.id == arende.c.person)
        .outerjoin(utkast, (utkast.c.uppgift == uppgift.c.id) & (utkast.c.av == scope.actor))
    )
    query = select(
        *_CASE,
        uppgift.c.id.label("u_id"),
        uppgift.c.process.label("u_process"),
        uppgift.c.box.label("u_box"),
        uppgift.c.namn.label("u_namn"),
        uppgift.c.formular.label("u_formular"),
        uppgift.c.roller.label("u_roller"),
        uppgift.c.delegationspunkt.label("u_delegationspunkt"),
        uppgift.c.egenskaper.label("u_egenskaper"),
        uppgift.c.tagen_av.label("u_tagen_av"),
        utkast.c.uppgift.label("u_utkast"),
    ).select_from(joined)
    return PreparedQuery(query.where(uppgift.c.id == bindparam("b_uppgift"), visible(scope)))


def find_closed_uppgift(connection: Connection, scope: Scope, uppgift_id: str) -> AnyRow | None:
    """Return who completed a task that is closed: arende, namn, av_namn; None if not to be known."""
    joined = steg.join(arende, arende.c.id == steg.c.arende).outerjoin(
        medarbetare, medarbetare.c.id == steg.c.av
    )
    query = (
        select(
            steg.c.arende,
            steg.c.process,
            steg.c.box,
            steg.c.namn,
            steg.c.av,
            medarbetare.c.namn.label("av_namn"),
        )
        .select_from(joined)
        .where(steg.c.uppgift == uppgift_id, visible(scope))
        .order_by(steg.c.nr)
        .limit(1)
    )
    return connection.execute(query).first()


def find_idempotens(connection: Connection, av: str, nyckel: str) -> AnyRow | None:
    """Return what an earlier request with this key was answered."""
    return connection.execute(_EARLIER, {"b_av": av, "b_nyckel": nyckel}).first()


def add_idempotens(connection: Connection, row: Mapping[str, Any]) -> None:
    """Remember the answer to a request."""
    _REMEMBER.run(connection, [row])


def next_nummer(connection: Connection, year: int) -> str:
    """Return the next number of the year, like 2026-000123. Numbers have no gaps."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    first = dialect.insert(nummer).values(ar=year, senast=1)
    counted = first.on_conflict_do_update(index_elements=["ar"], set_={"senast": nummer.c.senast + 1})
    return f"{year}-{connection.scalar(counted.returning(nummer.c.senast)):06d}"


def find_person(connection: Connection, gren: str, personnummer: str) -> AnyRow | None:
    """Return the person as this verksamhetsgren knows them."""
    query = select(person).where(person.c.verksamhetsgren == gren, person.c.personnummer == personnummer)
    return connection.execute(query).first()


def load_person(connection: Connection, person_id: str) -> AnyRow:
    """Return a person; the caller has loaded an ärende of theirs through the filter."""
    return connection.execute(select(person).where(person.c.id == person_id)).one()


def add_person(connection: Connection, row: Mapping[str, Any]) -> None:
    """Insert a person."""
    connection.execute(insert(person), dict(row))


def set_person(connection: Connection, arende_id: str, person_id: str) -> bool:
    """Say whom an ärende is about; False if that is said already. A turn under way meets a new version."""
    nobody = (arende.c.id == arende_id) & arende.c.person.is_(None)
    values = {"person": person_id, "version": arende.c.version + 1}
    return connection.execute(update(arende).where(nobody).values(values)).rowcount == 1


def rename_person(connection: Connection, person_id: str, namn: str) -> None:
    """Give a person the name they have now."""
    connection.execute(update(person).where(person.c.id == person_id).values(namn=namn))


def list_arenden(
    connection: Connection,
    scope: Scope,
    *,
    process: str | None,
    status: str | None,
    text: str | None,
    after: str | None,
    limit: int,
) -> Sequence[AnyRow]:
    """Return ärenden, the newest first, from behind the number `after`."""
    query = _listed(scope)
    if process:
        query = query.where(arende.c.process == process)
    if status:
        query = query.where(arende.c.status == status)
    if text:
        named = person.c.namn.icontains(text, autoescape=True) & name_shown(scope)
        number = text.replace("-", "").strip()
        known = (person.c.personnummer == number) & name_shown(scope)
        query = query.where(or_(arende.c.nummer.icontains(text, autoescape=True), named, known))
    if after:
        query = query.where(arende.c.nummer < after)
    return connection.execute(query.order_by(arende.c.nummer.desc()).limit(limit)).all()


def load_listed(connection: Connection, scope: Scope, arende_id: str) -> AnyRow:
    """Return an ärende as lists show it; the caller has found it through the filter."""
    return connection.execute(_listed(scope).where(arende.c.id == arende_id)).one()


def list_related(connection: Connection, scope: Scope, arende_id: str, fran: str | None) -> Sequence[AnyRow]:
    """Return the ärende that this one came from and those that it led to, as far as the reader may know."""
    related = or_(arende.c.fran_arende == arende_id, arende.c.id == fran)
    query = select(arende.c.id, arende.c.nummer, arende.c.process, arende.c.status)
    return connection.execute(query.where(related, visible(scope)).order_by(arende.c.nummer)).all()


def _listed(scope: Scope) -> Select[Any]:
    joined = arende.outerjoin(person, person.c.id == arende.c.person).outerjoin(
        medarbetare, medarbetare.c.id == arende.c.handlaggare
    )
    return (
        select(
            arende,
            case((name_shown(scope), person.c.namn), else_=null()).label("person_namn"),
            person.c.skyddad,
            medarbetare.c.namn.label("handlaggare_namn"),
        )
        .select_from(joined)
        .where(visible(scope))
    )


def list_steg(connection: Connection, arende_id: str) -> Sequence[AnyRow]:
    """Return the steps of an ärende, oldest first, with the name of who took them."""
    joined = steg.outerjoin(medarbetare, medarbetare.c.id == steg.c.av)
    query = select(steg, medarbetare.c.namn.label("av_namn")).select_from(joined)
    return connection.execute(query.where(steg.c.arende == arende_id).order_by(steg.c.nr)).all()


def list_svar(connection: Connection, arende_id: str) -> Sequence[AnyRow]:
    """Return the answers of an ärende, oldest first, with the step's name and who gave them."""
    joined = svar.join(steg, (steg.c.arende == svar.c.arende) & (steg.c.svar == svar.c.id)).outerjoin(
        medarbetare, medarbetare.c.id == steg.c.av
    )
    query = select(
        svar, steg.c.nr, steg.c.namn, steg.c.av, steg.c.svar_hash, medarbetare.c.namn.label("av_namn")
    )
    ordered = query.select_from(joined).where(svar.c.arende == arende_id).order_by(steg.c.nr)
    return connection.execute(ordered).all()


def list_bevakningar(connection: Connection, arende_id: str) -> Sequence[AnyRow]:
    """Return the days that an ärende watches, the nearest first."""
    query = select(bevakning).where(bevakning.c.arende == arende_id)
    return connection.execute(query.order_by(bevakning.c.due_at, bevakning.c.id)).all()


def list_beslut_of(connection: Connection, arende_id: str) -> Sequence[AnyRow]:
    """Return the decisions of an ärende, oldest first, with who decided."""
    joined = beslut.outerjoin(medarbetare, medarbetare.c.id == beslut.c.beslutsfattare)
    query = select(beslut, medarbetare.c.namn.label("beslutsfattare_namn")).select_from(joined)
    ordered = query.where(beslut.c.arende == arende_id).order_by(beslut.c.tid, beslut.c.id)
    return connection.execute(ordered).all()


def list_brev_of(connection: Connection, arende_id: str) -> Sequence[AnyRow]:
    """Return the letters of an ärende, oldest first; `namn` is the template."""
    query = select(
        brev.c.id, brev.c.beslut, brev.c.mall, brev.c.mall.label("namn"), brev.c.skapat, brev.c.pdf_sha256
    )
    return connection.execute(
        query.where(brev.c.arende == arende_id).order_by(brev.c.skapat, brev.c.id)
    ).all()


def list_open_names(connection: Connection, arende_id: str) -> Sequence[str]:
    """Return the names of the open tasks of an ärende."""
    query = select(uppgift.c.namn).where(uppgift.c.arende == arende_id)
    return connection.scalars(query.order_by(uppgift.c.ordning, uppgift.c.id)).all()
