"""An ärende and its history, for those who may know of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from server import engine
from server.access import Actor, require, scope_of
from server.cases.case import Case
from server.cases.errors import ArendeNotFound
from server.cases.house import House
from server.cases.journal import entry, note_read
from server.cases.picture import position_of
from server.cases.uppgifter import MAX_PAGE, earlier_answers, shown_person
from server.cases.versions import version_at
from server.cases.views import ArendeView, Page, Sealed, place_in_list
from server.store import arenden, flytt, logg, meddelanden, staff, uppgifter
from server.store.rows import as_dict


def list_arenden(
    house: House,
    actor: Actor,
    *,
    process: str | None = None,
    status: str | None = None,
    text: str | None = None,
    after: str | None = None,
    limit: int = 50,
) -> Page:
    """Return ärenden that the actor may know of, the newest first."""
    require(actor, "arenden.lasa")
    limit = max(1, min(limit, MAX_PAGE))
    text = (text or "").strip() or None
    with house.read() as connection:
        rows = arenden.list_arenden(
            connection,
            scope_of(actor),
            process=process or None,
            status=status or None,
            text=text,
            after=after or None,
            limit=limit + 1,
        )
    note_read(house, actor, "sok_arenden" if text else "lista_arenden", ting="arende", ting_id=None)
    items = [as_dict(row) for row in rows[:limit]]
    return Page(items, items[-1]["nummer"] if len(rows) > limit else None)


def load_arende(house: House, actor: Actor, arende_id: str) -> ArendeView:
    """Return an ärende with its history, decisions and position.

    Raises:
        ArendeNotFound: no such ärende, or none that the actor may know of.
    """
    require(actor, "arenden.lasa")
    scope = scope_of(actor)
    with house.read() as connection:
        found = arenden.find_case(connection, scope, arende_id)
        if found is None:
            raise ArendeNotFound
        case = Case.of_row(as_dict(found))
        person = arenden.load_person(connection, case.person) if case.person else None
        row = arenden.load_listed(connection, scope, arende_id)
        steps = arenden.list_steg(connection, arende_id)
        answers = arenden.list_svar(connection, arende_id)
        open_rows = uppgifter.list_open_of(connection, scope, arende_id)
        watches = arenden.list_bevakningar(connection, arende_id)
        waits = meddelanden.list_vantar(connection, arende_id)
        decided = arenden.list_beslut_of(connection, arende_id)
        letters = arenden.list_brev_of(connection, arende_id)
        versions = flytt.list_versions(connection, arende_id)
        related = arenden.list_related(connection, scope, arende_id, row.fran_arende)
    note_read(house, actor, "las_arende", ting="arende", ting_id=arende_id, arende=arende_id)
    bundle = house.bundle(case.bundle, case.process)
    turn = engine.peek(bundle.spec, case.state)
    return ArendeView(
        row=as_dict(row),
        person=shown_person(person, row.person_namn),
        oppna_uppgifter=_dicts(open_rows),
        handelser=[
            {**as_dict(step), "modeller": version_at(versions, case.bundle, step.nr)} for step in steps
        ],
        versioner=_dicts(versions),
        beslut=_dicts(decided),
        brev=_dicts(letters),
        position=position_of(bundle.spec, turn, steps),
        bevakningar=_dicts(watches),
        vantar=_dicts(waits),
        tidigare=[earlier_answers(house, versions, case, answer) for answer in answers],
        fakta=turn.data,
        relaterade=_dicts(related),
    )


def diagram_of(house: House, actor: Actor, arende_id: str) -> list[dict[str, str]]:
    """Return the diagrams of the ärende's own version: {process, namn, xml}, the main process first.

    Raises:
        ArendeNotFound: no such ärende, or none that the actor may know of.
    """
    require(actor, "arenden.lasa")
    with house.read() as connection:
        found = arenden.find_case(connection, scope_of(actor), arende_id)
    if found is None:
        raise ArendeNotFound
    bundle = house.bundle(found.bundle, found.process)
    ordered = sorted(bundle.spec.diagrams.items(), key=lambda item: item[0] != found.process)
    return [
        {"process": process, "namn": process.capitalize(), "xml": bundle.files[path].decode()}
        for process, path in ordered
    ]


def list_logg(
    house: House, actor: Actor, arende_id: str, *, after: str | None = None, limit: int = 50
) -> Page:
    """Return the log of an ärende, the newest first: who did or read what, when and why."""
    require(actor, "logg.lasa")
    limit = max(1, min(limit, MAX_PAGE))
    last = place_in_list(after)
    with house.read() as connection:
        if arenden.find_case(connection, scope_of(actor), arende_id) is None:
            raise ArendeNotFound
        rows = logg.list_logg(connection, arende_id, last, limit + 1)
    note_read(house, actor, "las_logg", ting="arende", ting_id=arende_id, arende=arende_id)
    items = _dicts(rows[:limit])
    return Page(items, str(items[-1]["id"]) if len(rows) > limit else None)


def verify_logg(house: House) -> Sealed:
    """Check the whole chain of the log."""
    with house.read() as connection:
        rows, unsealed = logg.count_logg(connection)
        broken = next(logg.broken_seals(connection), None)
        last = logg.last_seal(connection)
    return Sealed(rows, unsealed, broken, last, house.now())


def find_seal(house: House, sigill: str) -> int | None:
    """Return the number of a seal that was noted elsewhere; None when the chain has been made anew since."""
    with house.read() as connection:
        return logg.find_seal(connection, sigill.strip().lower())


def add_jav(house: House, actor: Actor, arende_id: str, medarbetare_id: str, grund: str) -> None:
    """Disqualify somebody (jäv) from an ärende: from now on they may not know of it."""
    require(actor, "jav.anmala")
    now = house.now()
    with house.read() as connection:
        if arenden.find_case(connection, scope_of(actor), arende_id) is None:
            raise ArendeNotFound
    row = {"medarbetare": medarbetare_id, "arende": arende_id, "grund": grund[:500], "tid": now}
    with house.write() as connection:
        staff.add_jav(connection, row)
        uppgifter.release_all(connection, arende_id, medarbetare_id)
        logged = entry(actor, now, "anmal_jav", ting="medarbetare", ting_id=medarbetare_id, arende=arende_id)
        logg.add_logg(connection, [logged])


def _dicts(rows: Sequence[Any]) -> list[dict[str, Any]]:
    return [as_dict(row) for row in rows]
