"""Drafts: what somebody has filled in so far, kept per task and person, never validated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from server.access import Actor, scope_of
from server.bundle import Bundle
from server.cases.errors import UppgiftNotFound
from server.cases.house import House
from server.cases.journal import entry
from server.forms import read_draft
from server.store import arenden, logg, uppgifter
from server.store.encoding import plain
from server.store.rows import as_dict

Svar = Mapping[str, Any] | Sequence[tuple[str, str]]


def save_utkast(house: House, actor: Actor, uppgift_id: str, svar: Svar) -> datetime:
    """Save the reader's own draft, and return when. The first save is logged, not each one that follows.

    Raises:
        UppgiftNotFound: no such open task, or none that the reader may know of.
    """
    now = house.now()
    with house.read() as connection:
        row = arenden.find_case_of_uppgift(connection, scope_of(actor), uppgift_id)
    if row is None:
        raise UppgiftNotFound
    values = _known(house.bundle(row.bundle, row.process), row.u_formular, svar)
    with house.write() as connection:
        uppgifter.save_utkast(connection, uppgift_id, actor.id, row.id, now, values)
        if row.u_utkast is None:
            logged = entry(actor, now, "spara_utkast", ting="uppgift", ting_id=uppgift_id, arende=row.id)
            logg.add_logg(connection, [logged])
    return now


def find_utkast(house: House, actor: Actor, uppgift_id: str) -> Mapping[str, Any] | None:
    """Return the reader's own draft {sparat, varden}; also of a task that somebody else has closed."""
    with house.read() as connection:
        row = uppgifter.find_utkast(connection, uppgift_id, actor.id)
    return None if row is None else as_dict(row)


def keep_answers(house: House, actor: Actor, uppgift_id: str, svar: Svar) -> None:
    """Keep what somebody sent in vain as their draft, so that nothing they wrote is lost."""
    with house.read() as connection:
        row = arenden.find_case_of_uppgift(connection, scope_of(actor), uppgift_id)
        closed = arenden.find_closed_uppgift(connection, scope_of(actor), uppgift_id) if row is None else None
        if row is None and closed is None:
            return
        case = row or arenden.find_case(connection, scope_of(actor), closed.arende)  # type: ignore[union-attr]
    if case is None:
        return
    bundle = house.bundle(case.bundle, case.process)
    formular = row.u_formular if row else bundle.spec.box(closed.box, closed.process).form  # type: ignore[union-attr]
    values = _known(bundle, formular, svar)
    if values:
        with house.write() as connection:
            uppgifter.save_utkast(connection, uppgift_id, actor.id, case.id, house.now(), values)


def _known(bundle: Bundle, formular: str | None, svar: Svar) -> dict[str, Any]:
    values: dict[str, Any] = plain(read_draft(bundle.form(formular), svar)) if formular else {}
    return values
