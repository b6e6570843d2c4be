"""Watched days: when one is due it becomes a task in Att göra, which is ticked off without a form."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from server.access import WORKER, Actor, scope_of
from server.bundle import Bundle
from server.cases.case import Case
from server.cases.house import House, day_of
from server.cases.journal import entry
from server.cases.rows import CLOSED, order_of
from server.store import arenden, turns, work
from server.store.rows import as_dict
from server.store.turns import TurnRows

BOX = "bevakning"


def show_bevakning(house: House, row: Any) -> bool:
    """Put a day that is due in Att göra of the ärende's own group; False if another worker did."""
    with house.read() as connection:
        found = arenden.find_case(connection, scope_of(WORKER), row.arende)
        assert found is not None
        case = Case.of_row(as_dict(found))
        staffed = house.staffed(connection)
    now, day = house.now(), day_of(row.due_at)
    roller = start_roles(house.bundle(case.bundle, case.process)) if case.status != CLOSED else []
    rows = _rows(case, now)
    ordning = order_of(day, now)
    units = {roll: case.enhet if staffed(case.verksamhetsgren, case.enhet, roll) else "" for roll in roller}
    if roller:
        rows.uppgift = [
            {
                "id": row.id,
                "arende": case.id,
                "process": case.process,
                "box": BOX,
                "namn": f"Bevaka: {row.orsak}",
                "formular": None,
                "roll": roller[0],
                "roller": roller,
                "enhet": units[roller[0]],
                "delegationspunkt": None,
                "egenskaper": {BOX: row.orsak},
                "forfaller": day,
                "skapad": now,
                "ordning": ordning,
                "tagen_av": None,
            }
        ]
        rows.inkorg = [
            {
                "uppgift": row.id,
                "roll": roll,
                "verksamhetsgren": case.verksamhetsgren,
                "enhet": enhet,
                "ordning": ordning,
            }
            for roll, enhet in units.items()
        ]
    rows.logg = [entry(WORKER, now, "visa_bevakning", ting="bevakning", ting_id=row.id, arende=case.id)]
    with house.write() as connection:
        if not work.remove_bevakning(connection, row.id):
            return False
        turns.write_rows(connection, rows)
    return True


def tick_off(actor: Actor, opened: Any, now: datetime) -> TurnRows:
    """Return what closes a watched day that somebody has seen to."""
    case = opened.case
    rows = _rows(case, now)
    rows.gone_uppgifter = [opened.id]
    rows.steg = [
        {
            "arende": case.id,
            "nr": (case.version + 1) * 1000,
            "tid": now,
            "process": opened.process,
            "box": BOX,
            "namn": opened.namn,
            "slag": BOX,
            "flode": None,
            "av": actor.id,
            "roll": opened.roll,
            "uppgift": opened.id,
            "regler": None,
            "grenar": None,
            "lagrum": None,
            "svar": None,
            "svar_hash": None,
        }
    ]
    rows.logg = [
        entry(actor, now, "slutfora_uppgift", ting="uppgift", ting_id=opened.id, arende=case.id, grund=BOX)
    ]
    return rows


def start_roles(bundle: Bundle) -> list[str]:
    """Return the roles that start the process: those that the ärende belongs to."""
    text = bundle.spec.process_properties.get("startroller", "")
    return [roll.strip() for roll in text.split(",") if roll.strip()]


def _rows(case: Case, now: Any) -> TurnRows:
    return TurnRows(case.id, case.version, case.status, now, case.state, case.mirror.to_row())
