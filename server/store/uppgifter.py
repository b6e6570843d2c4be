"""Open tasks, drafts and the inbox, which reads one page from an index whatever the number of tasks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    delete,
    null,
    or_,
    select,
    tuple_,
    union_all,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from server.access import Scope
from server.store.rows import AnyRow
from server.store.tables import arende, inkorg, person, uppgift, utkast
from server.store.tables_house import medarbetare
from server.store.visible import name_shown, visible


@dataclass(frozen=True)
class Filter:
    """What the reader asks for; None asks for everything that the scope allows."""

    mina: bool | None = None
    process: str | None = None
    roll: str | None = None
    enhet: str | None = None
    text: str | None = None


def list_inkorg(
    connection: Connection, scope: Scope, wanted: Filter, after: tuple[int, str] | None, limit: int
) -> Sequence[AnyRow]:
    """Return open tasks of the reader's groups: terms first, then the newest; `after` is (ordning, id)."""
    query = _inkorg(scope, wanted, after is not None, limit)
    if query is None:
        return []
    key = {"b_ordning": after[0], "b_id": after[1]} if after is not None else {}
    return connection.execute(query, key).all()


@lru_cache(maxsize=1024)
def _inkorg(scope: Scope, wanted: Filter, continued: bool, limit: int) -> Select[Any] | None:
    """Return the query, built once for each reader and filter; None when no group can hold anything."""
    pages = [_page(part, wanted, scope, limit, continued=continued) for part in _parts(scope, wanted)]
    if not pages:
        return None
    keys = union_all(*(select(page.subquery()) for page in pages)).subquery()
    chosen = select(keys.c.id, keys.c.ordning).distinct().order_by(keys.c.ordning, keys.c.id)
    chosen = chosen.limit(_written_out(limit))
    return _rows(scope, chosen)


def _parts(scope: Scope, wanted: Filter) -> list[ColumnElement[bool]]:
    """Return one condition per index range: each is read in order, so that a page costs a page."""
    if wanted.mina:
        return [uppgift.c.tagen_av == scope.actor]
    roller = sorted(scope.roller) if wanted.roll is None else [wanted.roll]
    parts: list[ColumnElement[bool]] = []
    for gren in sorted(scope.grenar):
        for roll in roller:
            group = and_(inkorg.c.verksamhetsgren == gren, inkorg.c.roll == roll)
            if scope.whole_gren or scope.namnd:
                parts.append(group)
            else:
                parts += [and_(group, inkorg.c.enhet == _written_out(enhet)) for enhet in (scope.enhet, "")]
    return parts


def _page(
    part: ColumnElement[bool], wanted: Filter, scope: Scope, limit: int, *, continued: bool
) -> Select[Any]:
    source = arende.join(uppgift, uppgift.c.arende == arende.c.id)
    own = bool(wanted.mina)
    key = (uppgift.c.ordning, uppgift.c.id) if own else (inkorg.c.ordning, inkorg.c.uppgift)
    if not own:
        source = source.join(inkorg, inkorg.c.uppgift == uppgift.c.id)
    query = select(key[1].label("id"), key[0].label("ordning"))
    conditions = [part, visible(scope), *_conditions(wanted)]
    if wanted.text:
        source = source.outerjoin(person, person.c.id == arende.c.person)
        conditions.append(_named(wanted.text, scope))
    if continued:
        conditions.append(tuple_(*key) > tuple_(bindparam("b_ordning"), bindparam("b_id")))
    return query.select_from(source).where(*conditions).order_by(*key).limit(_written_out(limit))


def _written_out(value: str | int) -> BindParameter[Any]:
    """Return a value that stands in the text, quoted: a plan for any unit or limit at all reads all tasks."""
    return bindparam(None, value, literal_execute=True)


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.process:
        found.append(or_(uppgift.c.process == wanted.process, arende.c.process == wanted.process))
    if wanted.enhet:
        found.append(or_(uppgift.c.enhet == wanted.enhet, arende.c.enhet == wanted.enhet))
    if wanted.mina is False:
        found.append(uppgift.c.tagen_av.is_(None))
    return found


def _named(text: str, scope: Scope) -> ColumnElement[bool]:
    return or_(
        arende.c.nummer.icontains(text, autoescape=True),
        uppgift.c.namn.icontains(text, autoescape=True),
        and_(person.c.namn.icontains(text, autoescape=True), name_shown(scope)),
    )


def _rows(scope: Scope, chosen: Select[Any]) -> Select[Any]:
    keys = chosen.subquery()
    joined = (
        keys.join(uppgift, uppgift.c.id == keys.c.id)
        .join(arende, arende.c.id == uppgift.c.arende)
        .outerjoin(person, person.c.id == arende.c.person)
        .outerjoin(medarbetare, medarbetare.c.id == uppgift.c.tagen_av)
    )
    query = _with_arende(scope).select_from(joined)
    return query.order_by(uppgift.c.ordning, uppgift.c.id)


def _with_arende(scope: Scope) -> Select[Any]:
    return select(
        uppgift,
        arende.c.nummer,
        arende.c.version,
        arende.c.verksamhetsgren,
        arende.c.process.label("arende_process"),
        case((name_shown(scope), person.c.namn), else_=null()).label("person_namn"),
        person.c.skyddad,
        medarbetare.c.namn.label("tagen_av_namn"),
    )


def find_uppgift(connection: Connection, scope: Scope, uppgift_id: str) -> AnyRow | None:
    """Return an open task with its ärende's number and version, if the reader may know of it."""
    joined = (
        uppgift.join(arende, arende.c.id == uppgift.c.arende)
        .outerjoin(person, person.c.id == arende.c.person)
        .outerjoin(medarbetare, medarbetare.c.id == uppgift.c.tagen_av)
    )
    query = _with_arende(scope).select_from(joined).where(uppgift.c.id == uppgift_id, visible(scope))
    return connection.execute(query).first()


def list_open_of(connection: Connection, scope: Scope, arende_id: str) -> Sequence[AnyRow]:
    """Return the open tasks of an ärende that the reader may know of."""
    joined = (
        uppgift.join(arende, arende.c.id == uppgift.c.arende)
        .outerjoin(person, person.c.id == arende.c.person)
        .outerjoin(medarbetare, medarbetare.c.id == uppgift.c.tagen_av)
    )
    query = _with_arende(scope).select_from(joined).where(uppgift.c.arende == arende_id, visible(scope))
    return connection.execute(query.order_by(uppgift.c.ordning, uppgift.c.id)).all()


def take(connection: Connection, uppgift_id: str, av: str) -> bool:
    """Let somebody hold a task that nobody else holds; False if somebody else does."""
    free = or_(uppgift.c.tagen_av.is_(None), uppgift.c.tagen_av == av)
    taken = update(uppgift).where(uppgift.c.id == uppgift_id, free).values(tagen_av=av)
    return connection.execute(taken).rowcount == 1


def release(connection: Connection, uppgift_id: str) -> None:
    """Let go of a task."""
    connection.execute(update(uppgift).where(uppgift.c.id == uppgift_id).values(tagen_av=None))


def release_all(connection: Connection, arende_id: str, av: str) -> None:
    """Let go of the tasks of an ärende that somebody holds."""
    held = update(uppgift).where(uppgift.c.arende == arende_id, uppgift.c.tagen_av == av)
    connection.execute(held.values(tagen_av=None))


def find_utkast(connection: Connection, uppgift_id: str, av: str) -> AnyRow | None:
    """Return the reader's own draft."""
    query = select(utkast.c.sparat, utkast.c.varden)
    return connection.execute(query.where(utkast.c.uppgift == uppgift_id, utkast.c.av == av)).first()


def list_utkast_of_others(connection: Connection, uppgift_id: str, av: str) -> Sequence[AnyRow]:
    """Return who else has a draft on the task, and when they saved it; never what it says."""
    joined = utkast.join(medarbetare, medarbetare.c.id == utkast.c.av)
    query = select(medarbetare.c.namn, utkast.c.sparat).select_from(joined)
    others = query.where(utkast.c.uppgift == uppgift_id, utkast.c.av != av)
    return connection.execute(others.order_by(utkast.c.sparat.desc(), utkast.c.av)).all()


def save_utkast(
    connection: Connection,
    uppgift_id: str,
    av: str,
    arende_id: str,
    sparat: datetime,
    varden: Mapping[str, Any],
) -> None:
    """Save the reader's own draft over the one before."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    row = {"uppgift": uppgift_id, "av": av, "arende": arende_id, "sparat": sparat, "varden": dict(varden)}
    first = dialect.insert(utkast).values(row)
    new = {"sparat": first.excluded.sparat, "varden": first.excluded.varden}
    connection.execute(first.on_conflict_do_update(index_elements=["uppgift", "av"], set_=new))


def remove_utkast(connection: Connection, uppgift_id: str, av: str) -> None:
    """Remove the reader's own draft."""
    connection.execute(delete(utkast).where(utkast.c.uppgift == uppgift_id, utkast.c.av == av))
