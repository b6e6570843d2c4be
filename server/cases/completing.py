"""Completing a task, and seeing beforehand what that would do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from server.access import Actor, require, scope_of
from server.cases import drafts, watching
from server.cases.acting import acting_role, form_data
from server.cases.case import Case
from server.cases.deciding import decide_rows
from server.cases.errors import (
    ProtectedPerson,
    StaleVersion,
    UppgiftClosed,
    UppgiftNotFound,
    UppgiftTaken,
)
from server.cases.house import House, day_of
from server.cases.keys import earlier_answer, kept_answer
from server.cases.rows import rows_of
from server.cases.rules import rules_of
from server.cases.turning import Answered, Done, Turning
from server.cases.views import Completed, Preview
from server.cases.writing import open_tasks, plan, saved_bundles, status_of, write, write_rows_only
from server.errors import Conflict, LagrumError, LegalStop
from server.forms import Answers, read_json, read_post
from server.store import arenden, staff
from server.store import beslut as letters_of
from server.store.connect import Connection, Duplicate, snapshot, transaction
from server.store.rows import as_dict

Svar = Mapping[str, Any] | Sequence[tuple[str, str]]


def complete_uppgift(
    house: House,
    actor: Actor,
    uppgift_id: str,
    *,
    version: int,
    svar: Svar,
    key: str | None = None,
    post: bool = False,
) -> Completed:
    """Complete a task. `svar` is a JSON object, or pairs of a posted form when `post`.

    Raises:
        UppgiftNotFound, UppgiftClosed, UppgiftTaken, StaleVersion, KeyReused: not this task, or not now.
        WrongRole, InvalidInput, LegalStop: not by this person, not with these answers, not by law.
    """
    require(actor, "uppgifter.slutfora")
    content = ["slutfor", uppgift_id, version, svar]
    try:
        return _complete(house, actor, uppgift_id, version, svar, key, content, post=post)
    except (Conflict, UppgiftNotFound) as lost:
        with house.read() as connection:
            earlier = earlier_answer(connection, actor, key, content)
            if earlier is not None:
                return Completed(**earlier)
            first = _who_was_first(connection, actor, uppgift_id) if _is_race(lost) else None
        drafts.keep_answers(house, actor, uppgift_id, svar)
        raise (first or lost) from lost


def _is_race(lost: LagrumError) -> bool:
    return isinstance(lost, StaleVersion | Duplicate)


def _complete(
    house: House,
    actor: Actor,
    uppgift_id: str,
    version: int,
    svar: Svar,
    key: str | None,
    content: Any,
    *,
    post: bool,
) -> Completed:
    with house.connect() as connection:
        with snapshot(connection):
            opened = open_uppgift(house, connection, actor, uppgift_id)
            if version != opened.case.version:
                raise StaleVersion
            if opened.box == watching.BOX:
                done, rows = None, watching.tick_off(actor, opened, house.now())
            else:
                done = compute(house, connection, actor, opened, svar, post=post)
                rows = plan(house, connection, done)
        if opened.has_draft:
            rows.gone_utkast = (uppgift_id, actor.id)
        answer = _answer(opened, done)
        rows.idempotens = kept_answer(actor, key, content, answer, rows.now)
        with transaction(connection):
            if done is None:
                write_rows_only(connection, rows)
            else:
                write(house, connection, done, rows, "slutfora_uppgift")
    if done is not None:
        saved_bundles(house, done)
    return Completed(**answer)


def _answer(opened: Opened, done: Done | None) -> dict[str, Any]:
    case = opened.case
    return {
        "arende": case.id,
        "nummer": case.nummer,
        "status": case.status if done is None else status_of(done),
        "oppna_uppgifter": [] if done is None else open_tasks(done),
        "regler": [] if done is None else rules_of(done.hits),
        "beslut": [] if done is None else [effect.id for effect in done.beslut],
    }


def preview_uppgift(
    house: House, actor: Actor, uppgift_id: str, svar: Svar, *, post: bool = False
) -> Preview:
    """Compute the same turn as completing the task would, and discard it.

    Raises:
        as complete_uppgift, except that a legal stop is part of the answer.
    """
    require(actor, "uppgifter.slutfora")
    with house.read() as connection:
        opened = open_uppgift(house, connection, actor, uppgift_id)
        try:
            done = compute(house, connection, actor, opened, svar, post=post)
        except LegalStop as stop:
            return Preview([], [], [], opened.delegationspunkt, [], stop)
        rows = rows_of(done, house.staffed(connection))
        decide_rows(connection, done, rows)
        if rows.brev and not letters_of.is_name_shown(connection, scope_of(actor), opened.case.id):
            raise ProtectedPerson
    letters = {row["beslut"]: row["html"] for row in rows.brev}
    decided = [{**row, "brev": letters.get(row["id"]), "av_namn": actor.namn} for row in rows.beslut]
    return Preview(
        beslut=decided,
        regler=rules_of(done.hits),
        beslutsfattare=_who_may_decide(done),
        delegationspunkt=opened.delegationspunkt,
        oppna_uppgifter=open_tasks(done),
    )


@dataclass(frozen=True)
class Opened:
    """An open task with its ärende, and the role that the actor acts in."""

    case: Case
    id: str
    process: str
    box: str
    namn: str
    formular: str | None
    delegationspunkt: str | None
    roll: str
    has_draft: bool


def open_uppgift(house: House, connection: Connection, actor: Actor, uppgift_id: str) -> Opened:
    """Return a task that the actor may complete now."""
    row = arenden.find_case_of_uppgift(connection, scope_of(actor), uppgift_id)
    if row is None:
        raise _who_was_first(connection, actor, uppgift_id) or UppgiftNotFound()
    if row.u_tagen_av not in {None, actor.id}:
        holder = staff.find_medarbetare(connection, row.u_tagen_av)
        raise UppgiftTaken(holder.namn if holder else "En medarbetare")
    case = Case.of_row(as_dict(row))
    profile = house.profiles[case.kommunprofil]
    roll = acting_role(actor, row.u_roller, row.u_delegationspunkt, profile, day_of(house.now()))
    return Opened(
        case=case,
        id=row.u_id,
        process=row.u_process,
        box=row.u_box,
        namn=row.u_namn,
        formular=row.u_formular,
        delegationspunkt=row.u_delegationspunkt,
        roll=roll,
        has_draft=row.u_utkast is not None,
    )


def compute(
    house: House, connection: Connection, actor: Actor, opened: Opened, svar: Svar, *, post: bool
) -> Done:
    """Read the form and take the turn."""
    turning = Turning(house, connection, opened.case, actor, opened.roll, house.now())

    def read(data: Mapping[str, Any]) -> Answered:
        answers = _read(
            turning, opened, svar, form_data(data, opened.delegationspunkt, opened.roll), post=post
        )
        motor = dict(answers.motor)
        if opened.delegationspunkt:
            motor["beslutsfattare_roll"] = answers.motor.get("beslutsfattare_roll") or opened.roll
        return Answered(opened.id, opened.process, opened.box, opened.formular, answers.values, motor)

    return turning.complete(opened.id, read)


def _read(turning: Turning, opened: Opened, svar: Svar, data: Mapping[str, Any], *, post: bool) -> Answers:
    if opened.formular is None:
        return Answers({}, {})
    form = turning.bundle.form(opened.formular)
    if post and not isinstance(svar, Mapping):
        return read_post(form, svar, data)
    return read_json(form, svar, data)  # type: ignore[arg-type]  # it refuses what is no mapping


def _who_was_first(connection: Connection, actor: Actor, uppgift_id: str) -> UppgiftClosed | None:
    closed = arenden.find_closed_uppgift(connection, scope_of(actor), uppgift_id)
    if closed is None:
        return None
    still = arenden.list_open_names(connection, closed.arende)
    return UppgiftClosed(closed.namn, closed.av_namn, still)


def _who_may_decide(done: Done) -> Sequence[str]:
    for effect in done.beslut:
        found = effect.bedomning.get("beslutsfattare")
        if found:
            return [str(roll) for roll in found]
    return []
