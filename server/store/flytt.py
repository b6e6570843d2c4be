"""Moves between versions: plans, results per ärende, and the version that each step ran on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, exists, func, insert, literal, select, update
from sqlalchemy.dialects import postgresql, sqlite

from server.access import Scope
from server.store.rows import AnyRow
from server.store.tables import arende, bevakning, inkorg, steg, tillstand, uppgift, vantar
from server.store.tables_flytt import arende_version, flytt, flytt_arende
from server.store.tables_house import medarbetare
from server.store.visible import countable

ONGOING = "pagaende"


def list_versions(connection: Connection, arende_id: str) -> Sequence[AnyRow]:
    """Return the versions an ärende has run on since it was first moved, by the step each began with."""
    query = select(arende_version).where(arende_version.c.arende == arende_id)
    return connection.execute(query.order_by(arende_version.c.fran_nr)).all()


def add_versions(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Note from which step on an ärende runs on which version."""
    connection.execute(insert(arende_version), [dict(row) for row in rows])


# ---------------------------------------------------------------- plans


def add_flytt(connection: Connection, row: Mapping[str, Any]) -> None:
    """Insert a plan."""
    connection.execute(insert(flytt), dict(row))


def find_flytt(connection: Connection, flytt_id: str) -> AnyRow | None:
    """Return a plan with the names of who made it and who answered which day's law applies."""
    return connection.execute(_plans().where(flytt.c.id == flytt_id)).first()


def list_flyttar(connection: Connection) -> Sequence[AnyRow]:
    """Return all plans, the newest first."""
    return connection.execute(_plans().order_by(flytt.c.skapad.desc(), flytt.c.id)).all()


def _plans() -> Any:
    who = medarbetare.alias()
    query = select(flytt, medarbetare.c.namn, who.c.namn.label("lagdag_namn"))
    return query.outerjoin(medarbetare, medarbetare.c.id == flytt.c.av).outerjoin(
        who, who.c.id == flytt.c.lagdag_av
    )


def change_flytt(connection: Connection, flytt_id: str, version: int, values: Mapping[str, Any]) -> bool:
    """Change a plan; False if somebody else changed its map since it was read."""
    mine = update(flytt).where(flytt.c.id == flytt_id, flytt.c.version == version)
    return connection.execute(mine.values(**dict(values))).rowcount == 1


def is_begun(connection: Connection, flytt_id: str) -> bool:
    """Tell whether any ärende has been moved by the plan and not moved back."""
    query = select(flytt_arende.c.arende).where(_of(flytt_id), flytt_arende.c.status == "flyttad")
    return connection.execute(query.limit(1)).first() is not None


def _of(flytt_id: str) -> ColumnElement[bool]:
    return flytt_arende.c.flytt == flytt_id


# ---------------------------------------------------------------- ärenden


def count_versions(connection: Connection, scope: Scope, process: str, till: str) -> Sequence[AnyRow]:
    """Return (bundle, antal) of running ärenden on other versions than this."""
    query = select(arende.c.bundle, func.count().label("antal")).where(_may_move(scope, process, till))
    return connection.execute(query.group_by(arende.c.bundle).order_by(arende.c.bundle)).all()


def list_movable(
    connection: Connection, scope: Scope, process: str, till: str, after: str, limit: int
) -> Sequence[AnyRow]:
    """Return (id, nummer, bundle) of running ärenden on other versions, by number from behind `after`."""
    query = select(arende.c.id, arende.c.nummer, arende.c.bundle).where(_may_move(scope, process, till))
    return connection.execute(
        query.where(arende.c.nummer > after).order_by(arende.c.nummer).limit(limit)
    ).all()


def _may_move(scope: Scope, process: str, till: str) -> ColumnElement[bool]:
    running = (arende.c.process == process) & (arende.c.status == ONGOING) & (arende.c.bundle != till)
    return running & countable(scope)


def is_countable(connection: Connection, scope: Scope, arende_id: str) -> bool:
    """Tell whether the workshop may name this ärende to the reader."""
    query = select(arende.c.id).where(arende.c.id == arende_id, countable(scope))
    return connection.execute(query).first() is not None


def count_boxes(
    connection: Connection, scope: Scope, process: str, till: str
) -> dict[tuple[str, str, str], int]:
    """Return how many open tasks and awaited messages there are by (version, process, box)."""
    known = _may_move(scope, process, till)
    counted: dict[tuple[str, str, str], int] = {}
    tasks = (
        select(arende.c.bundle, uppgift.c.process, uppgift.c.box, func.count().label("antal"))
        .join(arende, arende.c.id == uppgift.c.arende)
        .where(known)
        .group_by(arende.c.bundle, uppgift.c.process, uppgift.c.box)
    )
    for row in connection.execute(tasks):
        counted[row.bundle, row.process, row.box] = row.antal
    for table in (vantar, bevakning):
        waits = (
            select(arende.c.bundle, table.c.box, func.count().label("antal"))
            .join(arende, arende.c.id == table.c.arende)
            .where(known, table.c.box.is_not(None))
            .group_by(arende.c.bundle, table.c.box)
        )
        for row in connection.execute(waits):
            counted[row.bundle, "", row.box] = row.antal
    return counted


def list_results(connection: Connection, scope: Scope, flytt_id: str) -> Sequence[AnyRow]:
    """Return the ärenden of a plan that may be named to the reader, by number."""
    columns = [column for column in flytt_arende.columns if column.name != "fore"]
    joined = flytt_arende.join(arende, arende.c.id == flytt_arende.c.arende)
    query = select(*columns, arende.c.nummer, _has_stepped().label("steg_efter")).select_from(joined)
    return connection.execute(query.where(_of(flytt_id), countable(scope)).order_by(arende.c.nummer)).all()


def _has_stepped() -> ColumnElement[bool]:
    after = select(literal(1)).where(steg.c.arende == flytt_arende.c.arende, steg.c.nr > flytt_arende.c.nr)
    return exists(after.correlate(flytt_arende))


def has_step_after(connection: Connection, arende_id: str, nr: int) -> bool:
    """Tell whether a step has been taken in an ärende after this one."""
    query = select(steg.c.nr).where(steg.c.arende == arende_id, steg.c.nr > nr).limit(1)
    return connection.execute(query).first() is not None


def find_result(connection: Connection, flytt_id: str, arende_id: str) -> AnyRow | None:
    """Return what a plan has come to for one ärende, with what undoing needs."""
    query = select(flytt_arende)
    return connection.execute(query.where(_of(flytt_id), flytt_arende.c.arende == arende_id)).first()


def save_result(connection: Connection, row: Mapping[str, Any]) -> None:
    """Keep what a plan has come to for one ärende; the latest replaces what was."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    values = {"nr": None, "fore": None, **row}
    fresh = dialect.insert(flytt_arende).values(**values)
    kept = {name: value for name, value in values.items() if name not in {"flytt", "arende"}}
    connection.execute(fresh.on_conflict_do_update(index_elements=["flytt", "arende"], set_=kept))


def forget_untried(connection: Connection, flytt_id: str, karta: int) -> None:
    """Remove what was tried with an earlier map, and not moved."""
    stale = _of(flytt_id) & (flytt_arende.c.karta != karta) & flytt_arende.c.status.in_(["gar", "gar_inte"])
    connection.execute(delete(flytt_arende).where(stale))


# ---------------------------------------------------------------- the rows that mirror a state


def list_mirror(
    connection: Connection, arende_id: str, uppgifter: Sequence[str]
) -> dict[str, list[dict[str, Any]]]:
    """Return these tasks of an ärende with their inbox rows, its timers and awaited messages, whole rows."""

    def rows(table: Any, *where: Any) -> list[dict[str, Any]]:
        found = connection.execute(
            select(table).where(table.c.arende == arende_id, *where).order_by(table.c.id)
        )
        return [dict(row._mapping) for row in found]  # noqa: SLF001 - SQLAlchemy's public name for it

    return {
        "uppgift": rows(uppgift, uppgift.c.id.in_(uppgifter)),
        "inkorg": _inbox(connection, uppgifter),
        "bevakning": rows(bevakning, bevakning.c.slag == "timer"),
        "vantar": rows(vantar),
    }


def replace_mirror(
    connection: Connection,
    arende_id: str,
    uppgifter: Sequence[Mapping[str, Any]],
    inbox: Sequence[Mapping[str, Any]],
    timers: Sequence[Mapping[str, Any]],
    waits: Sequence[Mapping[str, Any]],
) -> None:
    """Put tasks, timers and awaited messages in place of those that were. Who holds a task still does."""
    for row in uppgifter:
        values = {name: value for name, value in row.items() if name not in {"id", "arende", "tagen_av"}}
        connection.execute(update(uppgift).where(uppgift.c.id == row["id"]).values(**values))
        connection.execute(delete(inkorg).where(inkorg.c.uppgift == row["id"]))
    timer = (bevakning.c.arende == arende_id) & (bevakning.c.slag == "timer")
    connection.execute(delete(bevakning).where(timer))
    connection.execute(delete(vantar).where(vantar.c.arende == arende_id))
    for table, rows in ((inkorg, inbox), (bevakning, timers), (vantar, waits)):
        if rows:
            connection.execute(insert(table), [dict(row) for row in rows])


def set_version(
    connection: Connection,
    arende_id: str,
    bundle: str,
    lagdag: date | None,
    state: str,
    spegel: Mapping[str, Any],
) -> None:
    """Put an ärende on another version, with the state that fits it."""
    moved = update(arende).where(arende.c.id == arende_id)
    connection.execute(moved.values(bundle=bundle, lagdag=lagdag))
    kept = update(tillstand).where(tillstand.c.arende == arende_id)
    connection.execute(kept.values(state=state, spegel=dict(spegel)))


def _inbox(connection: Connection, uppgift_ids: Sequence[str]) -> list[dict[str, Any]]:
    query = select(inkorg).where(inkorg.c.uppgift.in_(uppgift_ids))
    found = connection.execute(query.order_by(inkorg.c.uppgift, inkorg.c.roll))
    return [dict(row._mapping) for row in found]  # noqa: SLF001 - SQLAlchemy's public name for it
