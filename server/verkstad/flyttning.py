"""Runs a plan: tries every ärende, moves the chosen ones one by one, and moves them back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.access import Actor, require, scope_of
from server.cases import House
from server.cases.errors import StaleVersion
from server.cases.moving import Move, find_to_move, opened_on, try_move, undo_move, write_move
from server.engine import CannotMove, Moved, Spec, Turn, peek
from server.errors import LagrumError
from server.store import flytt as store
from server.store.connect import Connection
from server.verkstad.flytt import Flytt, FlyttChanged, FlyttNotReady, load_flytt
from server.verkstad.flyttkarta import karta_of

GAR, GAR_INTE, FLYTTAD, ANGRAD = "gar", "gar_inte", "flyttad", "angrad"
BATCH = 50
ATTEMPTS = 3
BUSY = "Någon arbetade i ärendet i samma stund. Försök igen."

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Resultat:
    """What a plan has come to for one ärende: no name and no text of it, only number, element and reason."""

    arende: str
    nummer: str
    fran: str
    status: str
    process: str | None
    box: str | None
    namn: str | None
    skal: str | None
    noter: tuple[str, ...]
    tid: datetime
    kan_angras: bool


def list_results(house: House, actor: Actor, flytt_id: str) -> list[Resultat]:
    """Return the ärenden of a plan, by number; those of the reader's own verksamhetsgrenar."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        return [_of_row(row) for row in store.list_results(connection, scope_of(actor), flytt_id)]


def is_tried(house: House, actor: Actor, plan: Flytt) -> bool:
    """Tell whether the present map has been tried."""
    with house.read() as connection:
        rows = store.list_results(connection, scope_of(actor), plan.id)
    return any(row.karta == plan.version for row in rows)


def dry_run(house: House, actor: Actor, flytt_id: str, progress: Progress) -> dict[str, int]:
    """Try to move every running ärende on an older version; nothing is moved. Returns counts by outcome."""
    require(actor, "verkstad.flytta")
    plan = load_flytt(house, actor, flytt_id)
    scope = scope_of(actor)
    with house.write() as connection:
        store.forget_untried(connection, plan.id, plan.version)
        antal = sum(row.antal for row in store.count_versions(connection, scope, plan.process, plan.till))
    counts, after, done = {GAR: 0, GAR_INTE: 0}, "", 0
    while True:
        with house.read() as connection:
            rows = store.list_movable(connection, scope, plan.process, plan.till, after, BATCH)
            tried = [_try(house, connection, plan, row.id) for row in rows]
        if not rows:
            return counts
        with house.write() as connection:
            for row in tried:
                store.save_result(connection, row)
        for row in tried:
            counts[row["status"]] += 1
        after, done = rows[-1].nummer, done + len(rows)
        progress(done, max(antal, done))


def _try(house: House, connection: Connection, plan: Flytt, arende_id: str) -> dict[str, Any]:
    case, _ = find_to_move(connection, arende_id)
    row = _row(plan, case, house.now())
    try:
        moved = try_move(house, case, _move(house, plan, case, None))
    except CannotMove as refused:
        place = refused.place
        where = {"process": place and place.process, "box": place and place.box}
        return {**row, **where, "status": GAR_INTE, "namn": refused.name or None, "skal": refused.reason}
    spec = house.bundle(case.bundle, case.process).spec
    return {**row, **_standing(spec, peek(spec, case.state)), "status": GAR, "noter": _notes(moved)}


def _row(plan: Flytt, case: Any, now: datetime) -> dict[str, Any]:
    return {
        "flytt": plan.id,
        "arende": case.id,
        "fran": case.bundle,
        "process": None,
        "box": None,
        "namn": None,
        "skal": None,
        "noter": [],
        "karta": plan.version,
        "tid": now,
    }


def _standing(spec: Spec, turn: Turn) -> dict[str, Any]:
    """Return where an ärende stands: its open boxes by name."""
    boxes = [spec.box(place.box, place.process) for place in turn.positions]
    inner = [box for box in boxes if box.kind not in {"callActivity", "subProcess"}] or boxes
    names = ", ".join(dict.fromkeys(box.name or box.id for box in inner))
    first = inner[0] if inner else None
    return {"process": first and first.process, "box": first and first.id, "namn": names or None}


def _notes(moved: Moved) -> list[str]:
    return [note.text for note in moved.notes]


def _move(house: House, plan: Flytt, case: Any, opened: Any) -> Move:
    old, new = house.bundle(case.bundle, case.process), house.bundle(plan.till, plan.process)
    lagdag = None if opened is None else plan.lagdag_of(opened_on(opened))
    return Move(plan.id, new, karta_of(plan, old.spec, new.spec), lagdag)


def check_ready(house: House, actor: Actor, plan: Flytt) -> None:
    """Refuse to run a plan that is not answered, not tried, or not to the latest version.

    Raises:
        FlyttNotReady: says what is missing.
    """
    if plan.lagdag_regel is None:
        raise FlyttNotReady(
            "Planen går inte att köra förrän en jurist har svarat på vilken dags lag som gäller."
        )
    if house.library.bundle(plan.process).version != plan.till:
        raise FlyttNotReady("En nyare version är publicerad sedan planen gjordes. Gör en ny plan.")
    if not is_tried(house, actor, plan):
        raise FlyttNotReady("Kartan är inte prövad. Gör en provflytt först.")


def run_plan(
    house: House, actor: Actor, flytt_id: str, arenden: Sequence[str] | None, progress: Progress
) -> dict[str, int]:
    """Move the chosen ärenden (None: all that can go), each in its own transaction. Returns counts.

    One that is moved already is left alone, so that a run that broke off can be run again.
    """
    require(actor, "verkstad.flytta")
    plan = load_flytt(house, actor, flytt_id)
    check_ready(house, actor, plan)
    chosen = [
        row.arende
        for row in list_results(house, actor, flytt_id)
        if row.status in {GAR, ANGRAD} and (arenden is None or row.arende in arenden)
    ]
    counts = {FLYTTAD: 0, GAR_INTE: 0}
    for done, arende_id in enumerate(chosen, start=1):
        counts[_move_one(house, actor, plan, arende_id)] += 1
        progress(done, len(chosen))
    return counts


def _move_one(house: House, actor: Actor, plan: Flytt, arende_id: str) -> str:
    """Move one ärende; when somebody works in it at the same time, try again with how it stands then."""
    row: dict[str, Any] = {}
    for _ in range(ATTEMPTS):
        with house.read() as connection:
            if not store.is_countable(connection, scope_of(actor), arende_id):
                return GAR_INTE
            case, opened = find_to_move(connection, arende_id)
        row = _row(plan, case, house.now())
        try:
            return _write(house, actor, plan, case, opened, row)
        except StaleVersion:
            row |= {"status": GAR, "skal": BUSY}
        except CannotMove as refused:
            place = refused.place
            row |= {"process": place and place.process, "box": place and place.box}
            row |= {"status": GAR_INTE, "namn": refused.name or None, "skal": refused.reason}
            break
        except LagrumError as refused:
            row |= {"status": GAR_INTE, "skal": refused.detail}
            break
    with house.write() as connection:
        store.save_result(connection, row)
    return GAR_INTE


def _write(
    house: House, actor: Actor, plan: Flytt, case: Any, opened: datetime, row: Mapping[str, Any]
) -> str:
    move = _move(house, plan, case, opened)
    moved = try_move(house, case, move)
    standing = _standing(move.bundle.spec, moved.turn)
    result = {**row, **standing, "status": FLYTTAD, "noter": _notes(moved)}

    def keep(connection: Connection, nr: int, fore: Mapping[str, Any]) -> None:
        store.save_result(connection, {**result, "nr": nr, "fore": fore})

    write_move(house, actor, case, moved, move, keep)
    return FLYTTAD


def undo(
    house: House, actor: Actor, flytt_id: str, arenden: Sequence[str] | None, progress: Progress
) -> dict[str, int]:
    """Move the chosen ärenden of a plan (None: all) back. One in which a step was taken stays; says why."""
    require(actor, "verkstad.flytta")
    plan = load_flytt(house, actor, flytt_id)
    chosen = [
        row.arende
        for row in list_results(house, actor, flytt_id)
        if row.status == FLYTTAD and (arenden is None or row.arende in arenden)
    ]
    if not chosen:
        raise FlyttChanged("Det finns inget ärende att flytta tillbaka.")
    counts = {ANGRAD: 0, FLYTTAD: 0}
    for done, arende_id in enumerate(chosen, start=1):
        counts[_undo_one(house, actor, plan, arende_id)] += 1
        progress(done, len(chosen))
    return counts


def _undo_one(house: House, actor: Actor, plan: Flytt, arende_id: str) -> str:
    with house.read() as connection:
        found = store.find_result(connection, plan.id, arende_id)
    if found is None or found.status != FLYTTAD:
        return ANGRAD
    row = {name: value for name, value in found._mapping.items() if name != "fore"}  # noqa: SLF001

    def keep(connection: Connection, nr: int, _: Mapping[str, Any]) -> None:
        back = {"status": ANGRAD, "nr": nr, "skal": None, "tid": house.now(), "fore": None}
        store.save_result(connection, {**row, **back})

    try:
        undo_move(house, actor, arende_id, plan.id, found.nr, found.fore, keep)
    except LagrumError as refused:
        with house.write() as connection:
            store.save_result(connection, {**row, "skal": refused.detail, "fore": found.fore})
        return FLYTTAD
    return ANGRAD


def _of_row(row: Any) -> Resultat:
    names = Resultat.__dataclass_fields__.keys() - {"noter", "kan_angras"}
    values = {name: getattr(row, name) for name in names}
    can = row.status == FLYTTAD and not row.steg_efter
    return Resultat(**values, noter=tuple(row.noter), kan_angras=can)
