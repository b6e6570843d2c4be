"""Messages from outside, by name and correlation key; kept when nobody waits for them yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from server.access import WORKER, Actor, require, scope_of
from server.cases.case import Case
from server.cases.errors import StaleVersion
from server.cases.facts import read_facts
from server.cases.house import House
from server.cases.journal import entry
from server.cases.keys import earlier_answer, remember
from server.cases.sending import may_reach
from server.cases.turning import Done, Turning
from server.cases.writing import plan, saved_bundles, write
from server.errors import FaltFel, InvalidInput
from server.store import arenden, logg, meddelanden
from server.store.connect import Duplicate
from server.store.rows import as_dict

ATTEMPTS = 5
LONGEST = 128


def deliver_meddelande(
    house: House, actor: Actor, namn: str, nyckel: str, data: Mapping[str, Any], key: str | None = None
) -> None:
    """Deliver a message to the ärende that waits for it, or keep it until one does.

    What reaches for an ärende that the sender may not know of is refused without a word: the answer to
    the sender is the same, and the log tells.

    Raises:
        InvalidInput: no name, no key, or data with unknown facts.
    """
    if actor is not WORKER:
        require(actor, "meddelanden.lamna")
    given = (("namn", namn), ("nyckel", nyckel))
    faults = [FaltFel(name, "Fyll i.") for name, text in given if not text]
    faults += [FaltFel(name, f"Högst {LONGEST} tecken.") for name, text in given if len(text) > LONGEST]
    if faults:
        raise InvalidInput(faults)
    facts = read_facts(house.library, data)
    content = ["meddelande", namn, nyckel, facts]
    with house.read() as connection:
        if earlier_answer(connection, actor, key, content) is not None:
            return
        waiting = meddelanden.find_waiting(connection, namn, nyckel)
        reached = waiting is None or may_reach(connection, actor.id, waiting)
    if not reached:
        _refuse(house, actor, waiting)
    elif waiting is None or not deliver_to(house, waiting, namn, nyckel, facts, sender=actor):
        _keep(house, actor, namn, nyckel, facts, key, content)


def drop(house: House, row: Any) -> None:
    """Remove a kept message whose sender may not know of the ärende that waits for it."""
    with house.write() as connection:
        meddelanden.remove_meddelanden(connection, [row.id])
        logg.add_logg(connection, [_refused(WORKER, house, row.arende, row.id)])


def _refuse(house: House, actor: Actor, arende_id: str | None) -> None:
    with house.write() as connection:
        logg.add_logg(connection, [_refused(actor, house, arende_id, None)])


def _refused(actor: Actor, house: House, arende_id: str | None, message_id: str | None) -> dict[str, Any]:
    return entry(
        actor, house.now(), "avvisa_meddelande", ting="meddelande", ting_id=message_id, arende=arende_id
    )


def deliver_to(
    house: House,
    arende_id: str,
    namn: str,
    nyckel: str,
    data: Mapping[str, Any],
    *,
    kept: str | None = None,
    sender: Actor | None = None,
) -> bool:
    """Deliver to an ärende; False if it no longer waits. Tries again when the ärende moves meanwhile."""
    for _ in range(ATTEMPTS):
        with house.read() as connection:
            row = arenden.find_case(connection, scope_of(WORKER), arende_id)
            if row is None or meddelanden.find_waiting_in(connection, arende_id, namn, nyckel) is None:
                return False
            turning = Turning(house, connection, Case.of_row(as_dict(row)), WORKER, None, house.now())
            if kept is not None:
                turning.consumed.append(kept)
            done = turning.deliver(namn, nyckel, data)
            rows = plan(house, connection, done)
        try:
            with house.write() as connection:
                write(house, connection, done, rows, "meddelande")
                if sender is not None:
                    logg.add_logg(connection, [_sent(sender, done, namn)])
        except (StaleVersion, Duplicate):
            continue
        saved_bundles(house, done)
        return True
    return False


def _sent(sender: Actor, done: Done, namn: str) -> dict[str, Any]:
    arende_id = done.case.id
    return entry(
        sender, done.now, "lamna_meddelande", ting="arende", ting_id=arende_id, arende=arende_id, grund=namn
    )


def _keep(
    house: House,
    actor: Actor,
    namn: str,
    nyckel: str,
    facts: Mapping[str, Any],
    key: str | None,
    content: Any,
) -> None:
    now, message_id = house.now(), uuid4().hex
    row = {
        "id": message_id,
        "namn": namn,
        "nyckel": nyckel,
        "data": dict(facts),
        "kom": now,
        "av": actor.id,
    }
    with house.write() as connection:
        meddelanden.add_meddelande(connection, row)
        logged = entry(actor, now, "behall_meddelande", ting="meddelande", ting_id=message_id, grund=namn)
        logg.add_logg(connection, [logged])
        remember(connection, actor, key, content, {}, now)
