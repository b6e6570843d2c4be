"""Opens an ärende that follows from another: the same person, the same unit, and linked to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from server.access import Actor, scope_of
from server.cases.case import Case
from server.cases.errors import ArendeNotFound
from server.cases.house import House
from server.cases.turning import Turning, case_from
from server.cases.writing import plan, saved_bundles, write_new
from server.store import arenden
from server.store.connect import Connection
from server.store.rows import as_dict

Keep = Callable[[Connection, str], None]
"""What to keep of it in the same transaction: gets the id of the new ärende, and may refuse."""


def open_from(
    house: House, actor: Actor, arende_id: str, process: str, fakta: Mapping[str, Any], keep: Keep
) -> str:
    """Open an ärende of another process because of one that the actor may know of; return its number.

    Raises:
        ArendeNotFound: no such ärende, or none that the actor may know of.
        WrongGren, ProcessNotFound: the process is not for its verksamhetsgren, or there is none.
    """
    with house.read() as connection:
        found = arenden.find_case(connection, scope_of(actor), arende_id)
        if found is None:
            raise ArendeNotFound
        case = case_from(Case.of_row(as_dict(found)), house.library.bundle(process))
        done = Turning(house, connection, case, actor, None, house.now()).start(fakta)
        rows = plan(house, connection, done)
    with house.write() as connection:
        nummer = write_new(house, connection, done, rows, fran=arende_id)
        keep(connection, case.id)
    saved_bundles(house, done)
    return nummer
