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
from server.cases.turning import Turning
from server.cases.writing import plan, saved_bundles, write
from server.errors import FaltFel, InvalidInput
from server.store import arenden, logg, meddelanden
from server.store.connect import Duplicate
from server.store.rows import as_dict

ATTEMPTS = 5


def deliver_meddelande(
    house: House, actor: Actor, namn: str, nyckel: str, data: Mapping[str, Any], key: str | None = None
) -> None:
    """Deliver a message to the ärende that waits for it, or keep it until one does.

    Raises:
        InvalidInput: no name, no key, or data with unknown facts.
    """
    if actor is not WORKER:
        require(actor, "meddelanden.lamna")
    faults = [FaltFel(name, "Fyll i.") for name, text in (("namn", namn), ("nyckel", nyckel)) if not text]
    if faults:
        raise InvalidInput(faults)
    facts = read_facts(house.library, data)
    content = ["meddelande", namn, nyckel, facts]
    with house.read() as connection:
        if earlier_answer(connection, actor, key, content) is not None:
            return
        waiting = meddelanden.find_waiting(connection, namn, nyckel)
    if waiting is None or not deliver_to(house, waiting, namn, nyckel, facts):
        _keep(house, actor, namn, nyckel, facts, key, content)


def deliver_to(
    house: House, arende_id: str, namn: str, nyckel: str, data: Mapping[str, Any], kept: str | None = None
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
        except (StaleVersion, Duplicate):
            continue
        saved_bundles(house, done)
        return True
    return False


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
