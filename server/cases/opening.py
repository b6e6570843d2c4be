"""Opening an ärende: the person, the process's present version, and the first turn."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from server.access import Actor, require, scope_of
from server.bundle import Bundle
from server.cases.case import Case, Mirror
from server.cases.errors import ArendeNotFound, PersonKnown, WrongGren, WrongRole
from server.cases.facts import read_facts
from server.cases.house import House, check_profile
from server.cases.journal import entry
from server.cases.keys import earlier_answer, remember
from server.cases.persons import Identity, read_person
from server.cases.turning import Done, Turning, grenar_of, sekretess_of, without_person
from server.cases.watching import start_roles
from server.cases.writing import open_tasks, plan, saved_bundles, status_of, write_new
from server.errors import FaltFel, InvalidInput
from server.store import arenden, logg
from server.store.connect import Connection, Duplicate

_HANDLAGGARE = frozenset({"socialsekreterare", "arbetsmarknadssekreterare"})


def open_arende(
    house: House,
    actor: Actor,
    process: str,
    *,
    person: Mapping[str, Any] | None,
    fakta: Mapping[str, Any],
    kommunprofil: str | None = None,
    key: str | None = None,
) -> dict[str, Any]:
    """Open an ärende and run it until the first task; answers as `POST arenden`.

    Whom it is about may be said later (`name_person`), but before the first decision or letter. Unless told,
    the profile is that of the house.

    Raises:
        ProcessNotFound, WrongGren, WrongRole: no such process, or not for this actor.
        InvalidInput, KeyReused: not with this content.
    """
    require(actor, "arenden.oppna")
    kommunprofil = kommunprofil or house.kommun
    content = ["oppna", process, kommunprofil, person, fakta]
    try:
        return _open(house, actor, process, person, fakta, kommunprofil, key, content)
    except Duplicate:
        with house.read() as connection:
            earlier = earlier_answer(connection, actor, key, content)
        if earlier is not None:
            return dict(earlier)
        # Somebody opened the person's first ärende in the same moment: the person exists now.
        return _open(house, actor, process, person, fakta, kommunprofil, key, content)


def _open(
    house: House,
    actor: Actor,
    process: str,
    person: Mapping[str, Any] | None,
    fakta: Mapping[str, Any],
    kommunprofil: str,
    key: str | None,
    content: Any,
) -> dict[str, Any]:
    bundle = house.library.bundle(process)
    check_profile(house.profiles, kommunprofil)
    _check_kommun(bundle, kommunprofil)
    gren = _gren(actor, bundle)
    _check_role(actor, bundle)
    identity = read_person(person, house.now()) if person else None
    facts = read_facts(house.library, fakta)
    with house.read() as connection:
        earlier = earlier_answer(connection, actor, key, content)
        if earlier is not None:
            return dict(earlier)
        known = identity and arenden.find_person(connection, gren, identity.personnummer)
        person_id = known.id if known else uuid4().hex if identity else None
        born = identity.fodelsedatum if identity else None
        case = _case(actor, bundle, gren, kommunprofil, person_id, born)
        done = Turning(house, connection, case, actor, None, house.now()).start(facts)
        rows = plan(house, connection, done)
    with house.write() as connection:
        if identity and person_id:
            _save_person(connection, gren, person_id, identity, known_name=known.namn if known else None)
            if known and known.namn != identity.namn:
                logg.add_logg(connection, [_renamed(actor, done.now, person_id)])
        nummer = write_new(house, connection, done, rows)
        answer = _answer(done, nummer)
        remember(connection, actor, key, content, answer, done.now)
    saved_bundles(house, done)
    return answer


def name_person(house: House, actor: Actor, arende_id: str, person: Mapping[str, Any]) -> None:
    """Say whom an ärende is about, that was opened without it.

    Raises:
        ArendeNotFound, PersonKnown, InvalidInput: no such ärende, already said, or no such person.
    """
    require(actor, "arenden.oppna")
    now = house.now()
    identity = read_person(person, now)
    with house.read() as connection:
        found = arenden.find_case(connection, scope_of(actor), arende_id)
        if found is None:
            raise ArendeNotFound
        known = arenden.find_person(connection, found.verksamhetsgren, identity.personnummer)
    person_id = known.id if known else uuid4().hex
    with house.write() as connection:
        _save_person(
            connection, found.verksamhetsgren, person_id, identity, known_name=known.namn if known else None
        )
        if known and known.namn != identity.namn:
            logg.add_logg(connection, [_renamed(actor, now, person_id)])
        if not arenden.set_person(connection, arende_id, person_id):
            raise PersonKnown
        logged = entry(actor, now, "ange_person", ting="arende", ting_id=arende_id, arende=arende_id)
        logg.add_logg(connection, [logged])


def startable_processes(house: House, actor: Actor) -> list[dict[str, str]]:
    """Return the processes that the actor may start: {process, namn, beskrivning, utan_person}."""
    found = []
    for name, bundle in sorted(house.library.bundles.items()):
        properties = bundle.spec.process_properties
        mine = actor.grenar & set(grenar_of(bundle)) and actor.roller & set(start_roles(bundle))
        if mine and _is_for(bundle, house.kommun):
            about = properties.get("beskrivning", "")
            alone = "ja" if without_person(bundle) else ""
            row = {"process": name, "namn": bundle.spec.name, "beskrivning": about, "utan_person": alone}
            found.append(row)
    return found


def _case(
    actor: Actor, bundle: Bundle, gren: str, kommunprofil: str, person_id: str | None, born: date | None
) -> Case:
    return Case(
        id=uuid4().hex,
        nummer="",
        process=bundle.process,
        bundle=bundle.version,
        kommunprofil=kommunprofil,
        verksamhetsgren=gren,
        enhet=actor.enhet,
        sekretess=sekretess_of(bundle, gren),
        handlaggare=actor.id if actor.roller & _HANDLAGGARE else None,
        person=person_id,
        fodelsedatum=born,
        version=0,
        status="",
        state="",
        mirror=Mirror(),
    )


def _check_kommun(bundle: Bundle, kommunprofil: str) -> None:
    if not _is_for(bundle, kommunprofil):
        text = f"Processen {bundle.spec.name} används inte i den kommunen."
        raise InvalidInput([FaltFel("process", text)])


def _is_for(bundle: Bundle, kommunprofil: str) -> bool:
    """Tell whether the municipality uses the process: all do, unless it says which (`kommuner`)."""
    named = bundle.spec.process_properties.get("kommuner", "")
    return not named or kommunprofil in [one.strip() for one in named.split(",")]


def _gren(actor: Actor, bundle: Bundle) -> str:
    allowed = grenar_of(bundle)
    mine = [gren for gren in allowed if gren in actor.grenar]
    if not mine:
        raise WrongGren(bundle.process, allowed)
    return mine[0]


def _check_role(actor: Actor, bundle: Bundle) -> None:
    roller = start_roles(bundle)
    if not actor.roller & set(roller):
        raise WrongRole(roller or ["ingen: processen startas av andra processer"])


def _save_person(
    connection: Connection, gren: str, person_id: str, identity: Identity, known_name: str | None
) -> None:
    if known_name is None:
        row = {
            "id": person_id,
            "verksamhetsgren": gren,
            "personnummer": identity.personnummer,
            "namn": identity.namn,
            "fodelsedatum": identity.fodelsedatum,
            "skyddad": identity.skyddad,
        }
        arenden.add_person(connection, row)
    elif known_name != identity.namn:
        arenden.rename_person(connection, person_id, identity.namn)


def _renamed(actor: Actor, now: datetime, person_id: str) -> dict[str, Any]:
    """Say in the log who gave a known person another name: it shows in all their ärenden."""
    return entry(actor, now, "andra_namn", ting="person", ting_id=person_id)


def _answer(done: Done, nummer: str) -> dict[str, Any]:
    return {
        "id": done.case.id,
        "nummer": nummer,
        "process": done.case.process,
        "version": done.case.bundle,
        "status": status_of(done),
        "oppna_uppgifter": open_tasks(done),
    }
