"""Moves one ärende to another version of its process, and back. Each move is one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from server import engine
from server.access import WORKER, Actor, scope_of
from server.bundle import Bundle
from server.cases.case import Case
from server.cases.errors import ArendeNotFound, StaleVersion
from server.cases.house import House, day_of
from server.cases.journal import entry
from server.cases.rows import Staffed, day_of_due, mirror_of, order_of, task_row, timer_row, wait_row
from server.cases.turning import grenar_of
from server.engine import CannotMove, Karta, Moved, Position
from server.errors import Conflict
from server.store import arenden, flytt, turns
from server.store.connect import Connection
from server.store.encoding import digest
from server.store.rows import as_dict
from server.store.turns import TurnRows
from server.store.visible import MOVED

Keep = Callable[[Connection, int, Mapping[str, Any]], None]
"""What to keep of a move in its own transaction: the number of its step, and what undoing restores."""

MOVED_NAME, BACK_NAME = "Flyttad till ny version", "Flyttad tillbaka till tidigare version"


class CannotUndo(Conflict):
    """The ärende has gone on since it was moved."""


@dataclass(frozen=True)
class Move:
    """What a plan says of the move of one ärende. `lagdag`: the day whose law applies; None: each step's."""

    id: str
    bundle: Bundle
    karta: Karta
    lagdag: date | None


def find_to_move(connection: Connection, arende_id: str) -> tuple[Case, Any]:
    """Return an ärende as a turn needs it, and when it was opened. The caller has asked the scope."""
    found = arenden.find_case(connection, scope_of(WORKER), arende_id)
    if found is None:
        raise ArendeNotFound
    return Case.of_row(as_dict(found)), arenden.load_listed(connection, scope_of(WORKER), arende_id).oppnat


def try_move(house: House, case: Case, move: Move) -> Moved:
    """Compute the move of an ärende, and write nothing.

    Raises:
        CannotMove: it cannot go; says where it stands and why.
    """
    if case.verksamhetsgren not in grenar_of(move.bundle):
        raise CannotMove(None, "", "Den nya versionen hör inte till ärendets verksamhetsgren.")
    old = house.bundle(case.bundle, case.process)
    return engine.move(old.spec, move.bundle.spec, case.state, move.karta, house.now())


def write_move(house: House, actor: Actor, case: Case, moved: Moved, move: Move, keep: Keep) -> None:
    """Write a computed move, and in the same transaction what `keep` does with it.

    Raises:
        StaleVersion: somebody moved the ärende on since it was read.
    """
    with house.read() as connection:
        staffed = house.staffed(connection)
        before = flytt.list_mirror(connection, case.id, case.mirror.uppgifter)
    fore: dict[str, Any] = {**before, "state": case.state, "spegel": case.mirror.to_row()}
    fore |= {"bundle": case.bundle, "lagdag": case.lagdag, "moved": digest(moved.turn.state)}
    after = _mirror_rows(house, case, moved, move, before, staffed)
    spegel = mirror_of(moved.turn).to_row()
    with house.write() as connection:
        nr = _step(house, connection, actor, case, MOVED_NAME, move.id, "flytta_arende")
        flytt.replace_mirror(connection, case.id, *after)
        flytt.set_version(connection, case.id, move.bundle.version, move.lagdag, moved.turn.state, spegel)
        flytt.add_versions(connection, _versions(house, connection, actor, case, move, nr))
        keep(connection, nr, fore)


def undo_move(
    house: House, actor: Actor, arende_id: str, flytt_id: str, nr: int, fore: Mapping[str, Any], keep: Keep
) -> None:
    """Put an ärende back as it was before the move that step `nr` was.

    Raises:
        CannotUndo: something has happened in it since.
        StaleVersion: it happened in this moment.
    """
    with house.read() as connection:
        case, _ = find_to_move(connection, arende_id)
        stepped = flytt.has_step_after(connection, arende_id, nr)
    if stepped or digest(case.state) != fore["moved"]:
        raise CannotUndo("Ett nytt steg har tagits i ärendet sedan flytten. Det kan inte flyttas tillbaka.")
    lagdag = _day(fore["lagdag"])
    move = Move(flytt_id, house.bundle(fore["bundle"], case.process), Karta({}), lagdag)
    rows = [[_typed(row) for row in fore[name]] for name in ("uppgift", "inkorg", "bevakning", "vantar")]
    with house.write() as connection:
        back = _step(house, connection, actor, case, BACK_NAME, flytt_id, "flytta_tillbaka")
        flytt.replace_mirror(connection, case.id, *rows)
        flytt.set_version(connection, case.id, move.bundle.version, lagdag, fore["state"], fore["spegel"])
        flytt.add_versions(connection, _versions(house, connection, actor, case, move, back))
        keep(connection, back, {})


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _typed(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row as the database takes it, from the JSON that it was kept as."""
    moments = {name: datetime.fromisoformat(row[name]) for name in ("skapad", "due_at") if name in row}
    days = {name: _day(row[name]) for name in ("forfaller",) if name in row}
    return {**row, **moments, **days}


def _step(
    house: House,
    connection: Connection,
    actor: Actor,
    case: Case,
    namn: str,
    flytt_id: str,
    handling: str,
) -> int:
    """Take the lock on the ärende, and write the step and its row in the log."""
    nr, now = (case.version + 1) * 1000, house.now()
    roll = "verksamhetsutvecklare" if "verksamhetsutvecklare" in actor.roller else None
    step = dict.fromkeys(_STEP) | {
        "arende": case.id,
        "nr": nr,
        "tid": now,
        "process": case.process,
        "box": MOVED,
        "namn": namn,
        "slag": MOVED,
        "av": actor.id,
        "roll": roll,
    }
    rows = TurnRows(case.id, case.version, case.status, now, "", {}, steg=[step])
    rows.logg = [
        entry(
            actor,
            now,
            handling,
            ting="flytt",
            ting_id=flytt_id,
            arende=case.id,
            grund="flytt till annan version",
            avtryck=digest([step]),
        )
    ]
    if not turns.move_version(connection, rows):
        raise StaleVersion
    turns.write_rows(connection, rows)
    return nr


_STEP = ("flode", "uppgift", "regler", "grenar", "lagrum", "svar", "svar_hash")


def _versions(
    house: House, connection: Connection, actor: Actor, case: Case, move: Move, nr: int
) -> list[dict[str, Any]]:
    """Return from which step the ärende runs on what; its first move also says what it began on."""
    own = {"arende": case.id, "flytt": move.id, "tid": house.now(), "av": actor.id}
    new = {**own, "fran_nr": nr, "bundle": move.bundle.version, "lagdag": move.lagdag}
    if flytt.list_versions(connection, case.id):
        return [new]
    return [{**own, "fran_nr": 0, "bundle": case.bundle, "lagdag": case.lagdag, "flytt": None}, new]


def _mirror_rows(
    house: House,
    case: Case,
    moved: Moved,
    move: Move,
    before: Mapping[str, Sequence[Mapping[str, Any]]],
    staffed: Staffed,
) -> tuple[list[Any], list[Any], list[Any], list[Any]]:
    """Return the new tasks, inbox rows, timers and awaited messages. A term is kept unless counted anew."""
    known = {row["id"]: row for row in before["uppgift"]}
    fresh = {move.karta.places.get(place) for place in move.karta.restart}
    tasks, inbox = [], []
    for task in moved.turn.open:
        row, boxes = task_row(replace(case, bundle=move.bundle.version), task, house.now(), staffed)
        kept = known.get(task.id)
        if kept is None:
            raise StaleVersion  # it was closed since the state was read
        again = Position(task.process, task.box) in fresh
        due = task.due if again else kept["forfaller"]
        day = None if due is None else day_of_due(due)
        ordning = order_of(day, kept["skapad"]) if again else kept["ordning"]
        tasks.append({**row, "forfaller": day, "ordning": ordning, "skapad": kept["skapad"]})
        inbox += [{**one, "ordning": ordning} for one in boxes]
    timers = [timer_row(case.id, timer) for timer in moved.turn.timers]
    waits = [wait_row(case.id, wait) for wait in moved.turn.messages]
    return tasks, inbox, timers, waits


def opened_on(oppnat: Any) -> date:
    """Return the legal day an ärende was opened."""
    return day_of(oppnat)
