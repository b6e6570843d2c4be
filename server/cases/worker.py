"""The worker's turn: fires what is due, delivers messages, sends the outbox, makes PDFs, seals the log."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Protocol

from server.access import WORKER, scope_of
from server.cases.beslut import make_pdf
from server.cases.case import Case
from server.cases.errors import StaleVersion
from server.cases.house import House
from server.cases.meddelanden import deliver_meddelande, deliver_to, drop
from server.cases.sending import may_reach
from server.cases.turning import Turning
from server.cases.views import Worked
from server.cases.watching import show_bevakning
from server.cases.writing import plan, saved_bundles, write
from server.errors import LagrumError
from server.store import arenden, beslut, logg, meddelanden
from server.store import work as queue
from server.store.connect import Duplicate
from server.store.rows import as_dict

BATCH = 50
LETTERS = 2  # a PDF costs as much as hundreds of steps: others come in between
MAX_ATTEMPTS = 10
RETRY = timedelta(minutes=1)


class NobodyDelivers(LagrumError):
    """The installation has no way to the recipient."""

    status = 503

    def __init__(self, mottagare: str) -> None:
        super().__init__(f"Ingen leverans är inställd för mottagaren {mottagare}.")


class Deliver(Protocol):
    """Carries a message out of the house. It may be called more than once with the same id."""

    def __call__(
        self, message_id: str, mottagare: str, namn: str, nyckel: str, data: Mapping[str, Any]
    ) -> None:
        """Deliver it, or raise LagrumError to be tried again later."""


def work(house: House, deliver: Deliver | None = None) -> Worked:
    """Do what is due now, at most a batch of each kind. Any number of workers may do so at once."""
    fel: list[str] = []
    timers, watches = _due(house, fel)
    return Worked(
        timers=timers,
        bevakningar=watches,
        meddelanden=_kept(house, fel),
        levererade=_send(house, deliver, fel),
        brev=_letters(house),
        sigill=_seal(house),
        fel=tuple(fel),
    )


def _due(house: House, fel: list[str]) -> tuple[int, int]:
    with house.read() as connection:
        rows = queue.list_due(connection, house.now(), BATCH)
    timers = list(dict.fromkeys(row.arende for row in rows if row.slag == "timer"))
    fired = sum(_fire(house, arende_id, rows, fel) for arende_id in timers)
    shown = sum(show_bevakning(house, row) for row in rows if row.slag != "timer")
    return fired, shown


def _fire(house: House, arende_id: str, rows: Any, fel: list[str]) -> bool:
    with house.read() as connection:
        row = arenden.find_case(connection, scope_of(WORKER), arende_id)
        assert row is not None
        turning = Turning(house, connection, Case.of_row(as_dict(row)), WORKER, None, house.now())
        try:
            done = turning.wake()
            planned = plan(house, connection, done)
        except LagrumError as error:
            fel.append(f"{row.nummer}: {error.detail}")
            done = None
    if done is None:
        _try_later(house, [one.id for one in rows if one.arende == arende_id])
        return False
    try:
        with house.write() as connection:
            write(house, connection, done, planned, "klocka")
    except (StaleVersion, Duplicate):
        return False  # somebody moved the ärende; what is still due is fired next time
    saved_bundles(house, done)
    return True


def _try_later(house: House, ids: list[str]) -> None:
    with house.write() as connection:
        for bevakning_id in ids:
            queue.postpone(connection, bevakning_id, house.now() + 15 * RETRY)


def _kept(house: House, fel: list[str]) -> int:
    """Deliver kept messages whose waiter came in the same moment as they did."""
    with house.read() as connection:
        rows = meddelanden.list_deliverable(connection, BATCH)
        reached = {row.id for row in rows if may_reach(connection, row.av, row.arende)}
    count = 0
    for row in rows:
        if row.id not in reached:
            drop(house, row)
            continue
        try:
            count += deliver_to(house, row.arende, row.namn, row.nyckel, row.data, kept=row.id)
        except LagrumError as error:
            fel.append(error.detail)
    return count


def _send(house: House, deliver: Deliver | None, fel: list[str]) -> int:
    """Send the outbox, at least once: each attempt is counted before it is made."""
    now = house.now()
    with house.write() as connection:
        rows = [
            row
            for row in queue.list_to_send(connection, now, BATCH)
            if queue.lease(connection, row.id, row.forsok, _next(row.forsok, now))
        ]
    sent = 0
    for row in rows:
        try:
            _carry(house, deliver, row)
        except LagrumError as error:
            fel.append(f"{row.namn}: {error.detail}")
            continue
        with house.write() as connection:
            queue.delivered(connection, row.id, house.now())
        sent += 1
    return sent


def _next(forsok: int, now: Any) -> Any:
    return now + RETRY * 2**forsok if forsok + 1 < MAX_ATTEMPTS else None


def _carry(house: House, deliver: Deliver | None, row: Any) -> None:
    """Deliver inside the house by name and key; outside it by what the installation gives."""
    if row.mottagare in {"", "lagrum"}:
        deliver_meddelande(house, WORKER, row.namn, row.nyckel, row.data, key=row.id)
    elif deliver is None:
        raise NobodyDelivers(row.mottagare)
    else:
        deliver(row.id, row.mottagare, row.namn, row.nyckel, row.data)


def _letters(house: House) -> int:
    with house.read() as connection:
        rows = beslut.list_brev_without_pdf(connection, LETTERS)
    return sum(make_pdf(house, row.id, row.html) for row in rows)


def _seal(house: House) -> int:
    try:
        with house.write() as connection:
            return logg.seal(connection, 1000)
    except Duplicate:
        return 0  # another worker sealed these rows
