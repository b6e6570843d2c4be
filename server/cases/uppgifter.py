"""Att göra: the inbox, one open task as its page needs it, and who holds it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from server import engine
from server.access import Actor, require, scope_of
from server.cases.acting import acting_role, form_data
from server.cases.case import Case
from server.cases.drafts import not_asked
from server.cases.errors import UppgiftClosed, UppgiftNotFound, UppgiftTaken, WrongRole
from server.cases.house import House, day_of
from server.cases.journal import entry, note_read
from server.cases.picture import position_of
from server.cases.versions import bundle_at, form_of
from server.cases.views import Page, UppgiftView, place_in_list
from server.forms import Field, Form, iter_fields
from server.store import arenden, flytt, logg, staff, uppgifter
from server.store.connect import Connection
from server.store.rows import as_dict
from server.store.uppgifter import Filter

MAX_PAGE = 100
_CHEFER = frozenset({"sektionschef", "enhetschef", "avdelningschef", "direktor"})


def list_uppgifter(
    house: House,
    actor: Actor,
    *,
    mina: bool | None = None,
    process: str | None = None,
    roll: str | None = None,
    enhet: str | None = None,
    text: str | None = None,
    after: str | None = None,
    limit: int = 50,
) -> Page:
    """Return open tasks of the actor's groups (`mina`: those the actor holds): terms first, then newest."""
    require(actor, "uppgifter.lasa")
    limit = max(1, min(limit, MAX_PAGE))
    wanted = Filter(mina, process or None, roll or None, enhet or None, (text or "").strip() or None)
    with house.read() as connection:
        rows = uppgifter.list_inkorg(connection, scope_of(actor), wanted, _key(after), limit + 1)
    if wanted.text:
        note_read(house, actor, "sok_uppgifter", ting="uppgift", ting_id=None)
    items = [as_dict(row) for row in rows[:limit]]
    more = len(rows) > limit
    return Page(items, f"{items[-1]['ordning']}.{items[-1]['id']}" if more else None)


def _key(after: str | None) -> tuple[int, str] | None:
    """Read a page's key; one that is not ours begins from the start."""
    ordning, _, uppgift_id = (after or "").partition(".")
    place = place_in_list(ordning)
    return (place, uppgift_id) if place is not None and uppgift_id else None


def load_uppgift(house: House, actor: Actor, uppgift_id: str) -> UppgiftView:
    """Return an open task with its form, what the ärende knows, and the actor's own draft.

    Raises:
        UppgiftClosed: it is done; says by whom.
        UppgiftNotFound: no such task, or none that the actor may know of.
    """
    require(actor, "uppgifter.lasa")
    scope = scope_of(actor)
    with house.read() as connection:
        row = uppgifter.find_uppgift(connection, scope, uppgift_id)
        if row is None:
            raise _closed(connection, actor, uppgift_id) or UppgiftNotFound()
        found = arenden.find_case(connection, scope, row.arende)
        assert found is not None
        case = Case.of_row(as_dict(found))
        person = arenden.load_person(connection, case.person) if case.person else None
        earlier = arenden.list_svar(connection, case.id)
        steps = arenden.list_steg(connection, case.id)
        draft = uppgifter.find_utkast(connection, uppgift_id, actor.id)
        others = uppgifter.list_utkast_of_others(connection, uppgift_id, actor.id)
        versions = flytt.list_versions(connection, case.id)
    note_read(house, actor, "las_uppgift", ting="uppgift", ting_id=uppgift_id, arende=case.id)
    bundle = house.bundle(case.bundle, case.process)
    turn = engine.peek(bundle.spec, case.state)
    task = next((task for task in turn.open if task.id == uppgift_id), None)
    data: Mapping[str, Any] = task.data if task else turn.data
    form = bundle.form(row.formular) if row.formular else None
    if row.delegationspunkt:
        roll = acting_role(
            actor, row.roller, row.delegationspunkt, house.profiles[case.kommunprofil], day_of(house.now())
        )
        data = form_data(data, row.delegationspunkt, roll)
    bedomning = data.get("bedomning")
    return UppgiftView(
        row={
            **as_dict(row),
            "may_complete": _is_for(actor, row),
            "utkast_av": [as_dict(one) for one in others],
        },
        form=form,
        arende=_arende(as_dict(found)),
        person=shown_person(person, row.person_namn),
        tidigare=[earlier_answers(house, versions, case, answer) for answer in earlier],
        utkast=None if draft is None else as_dict(draft),
        fragas_inte=not_asked(form, {} if draft is None else draft.varden),
        bedomning=bedomning if isinstance(bedomning, Mapping) else None,
        position=position_of(bundle.spec, turn, steps),
        prefill=_prefill(form, data, earlier),
        data=data,
    )


def _is_for(actor: Actor, row: Any) -> bool:
    """Tell whether the task is for the actor's role; of a decision the rules say who may take it."""
    return bool(row.delegationspunkt) or not row.roller or bool(actor.roller & set(row.roller))


def shown_person(person: Any, shown_name: str | None) -> dict[str, Any] | None:
    """Return the person; without names when they are protected and the reader is not assigned."""
    if person is None:
        return None
    values = as_dict(person)
    if person.skyddad and shown_name is None:
        values |= {"namn": None, "personnummer": None}
    return values


def earlier_answers(house: House, versions: Sequence[Any], case: Case, answer: Any) -> dict[str, Any]:
    """Return earlier answers with the form that they were given in, and the version it is of."""
    values = as_dict(answer)
    values.pop("salt", None)
    bundle = bundle_at(house, versions, case, answer.nr)
    form = form_of(bundle, answer.process, answer.box)
    return {**values, "formular": form, "modeller": bundle.version}


def _arende(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in {"state", "spegel", "fodelsedatum"}}


def _prefill(form: Form | None, data: Mapping[str, Any], earlier: Sequence[Any]) -> dict[str, Any]:
    """Return what is already known of the form's questions: facts first, else the latest answer."""
    if form is None:
        return {}
    known: dict[str, Any] = {}
    for answer in earlier:
        known |= answer.varden or {}
    known |= {name: value for name, value in data.items() if value is not None}
    keys = [field.key for field in iter_fields(form) if isinstance(field, Field)]
    return {key: known[key] for key in keys if key in known}


def take_uppgift(house: House, actor: Actor, uppgift_id: str) -> None:
    """Hold a task, so that others see who works on it.

    Raises:
        UppgiftTaken: somebody else holds it.
        WrongRole: it is not for the actor's role.
    """
    require(actor, "uppgifter.slutfora")
    row = _open_row(house, actor, uppgift_id)
    if not _is_for(actor, row):
        raise WrongRole(row.roller)
    with house.write() as connection:
        if not uppgifter.take(connection, uppgift_id, actor.id):
            raise UppgiftTaken(_holder(connection, row.tagen_av))
        logged = entry(
            actor, house.now(), "ta_uppgift", ting="uppgift", ting_id=uppgift_id, arende=row.arende
        )
        logg.add_logg(connection, [logged])


def release_uppgift(house: House, actor: Actor, uppgift_id: str) -> None:
    """Let go of a task: one's own, or as manager anybody's.

    Raises:
        UppgiftTaken: somebody else holds it.
    """
    require(actor, "uppgifter.slutfora")
    row = _open_row(house, actor, uppgift_id)
    with house.write() as connection:
        if row.tagen_av not in {None, actor.id} and not actor.roller & _CHEFER:
            raise UppgiftTaken(_holder(connection, row.tagen_av))
        uppgifter.release(connection, uppgift_id)
        logged = entry(
            actor, house.now(), "lamna_uppgift", ting="uppgift", ting_id=uppgift_id, arende=row.arende
        )
        logg.add_logg(connection, [logged])


def _open_row(house: House, actor: Actor, uppgift_id: str) -> Any:
    with house.read() as connection:
        row = uppgifter.find_uppgift(connection, scope_of(actor), uppgift_id)
        if row is None:
            raise _closed(connection, actor, uppgift_id) or UppgiftNotFound()
    return row


def _holder(connection: Connection, medarbetare_id: str | None) -> str:
    holder = staff.find_medarbetare(connection, medarbetare_id) if medarbetare_id else None
    return holder.namn if holder else "En medarbetare"


def _closed(connection: Connection, actor: Actor, uppgift_id: str) -> UppgiftClosed | None:
    row = arenden.find_closed_uppgift(connection, scope_of(actor), uppgift_id)
    if row is None:
        return None
    return UppgiftClosed(row.namn, row.av_namn, arenden.list_open_names(connection, row.arende))
