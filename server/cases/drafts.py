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
from server.cases.versions import form_of
from server.forms import Form, Group, iter_fields, read_draft
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
    bundle = house.bundle(row.bundle, row.process)
    values = _known(bundle, row.u_formular, svar)
    if row.u_utkast is not None:  # what the form no longer asks for stays until the task is completed
        form = bundle.form(row.u_formular) if row.u_formular else None
        earlier = find_utkast(house, actor, uppgift_id) or {"varden": {}}
        values = {**not_asked(form, earlier["varden"]), **values}
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
    formular = row.u_formular if row else form_of(bundle, closed.process, closed.box)  # type: ignore[union-attr]
    values = _known(bundle, formular, svar)
    if values:
        with house.write() as connection:
            uppgifter.save_utkast(connection, uppgift_id, actor.id, case.id, house.now(), values)


def not_asked(form: Form | None, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a draft says that its form does not ask for, since the ärende came to another version."""
    asked = {part.key for part in iter_fields(form) if not isinstance(part, Group)} if form else set()
    return {key: value for key, value in values.items() if key not in asked and value not in (None, "", [])}


def _known(bundle: Bundle, formular: str | None, svar: Svar) -> dict[str, Any]:
    values: dict[str, Any] = plain(read_draft(bundle.form(formular), svar)) if formular else {}
    return values
