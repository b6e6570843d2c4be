"""The inbox at 100, 10,000 and 100,000 open tasks: the same page of 50 must cost the same."""

from __future__ import annotations

import time
import uuid
from datetime import UTC, datetime

from sqlalchemy import insert

from server.cases import House, list_uppgifter
from server.store import tables
from server.store.connect import Connection
from tests.bench import work
from tests.bench.contestants import ACTOR

SIZES = (100, 10_000, 100_000)
CHUNK = 5_000


def fill(connection: Connection, bundle: str, first: int, last: int) -> None:
    """Insert ärenden with one open task each."""
    now = datetime.now(UTC)
    for start in range(first, last, CHUNK):
        numbers = range(start, min(start + CHUNK, last))
        ids = [(uuid.uuid4().hex, uuid.uuid4().hex, number) for number in numbers]
        connection.execute(insert(tables.arende), [_arende(a, number, bundle, now) for a, _, number in ids])
        connection.execute(insert(tables.uppgift), [_uppgift(a, u, number, now) for a, u, number in ids])
        connection.execute(insert(tables.inkorg), [_inkorg(u, number) for _, u, number in ids])


def _arende(arende: str, number: int, bundle: str, now: datetime) -> dict[str, object]:
    return {
        "id": arende,
        "nummer": f"I-{number}",
        "process": work.PROCESS,
        "bundle": bundle,
        "kommunprofil": "malmo",
        "verksamhetsgren": "socialtjanst",
        "enhet": ACTOR.enhet,
        "sekretess": "S26",
        "status": "pagaende",
        "version": 1,
        "oppnat": now,
        "andrat": now,
    }


def _uppgift(arende: str, uppgift: str, number: int, now: datetime) -> dict[str, object]:
    return {
        "id": uppgift,
        "arende": arende,
        "process": work.PROCESS,
        "box": "utreda",
        "namn": "Utreda",
        "formular": "utreda",
        "roll": work.ROLL,
        "roller": [work.ROLL],
        "enhet": ACTOR.enhet,
        "egenskaper": {},
        "skapad": now,
        "ordning": 10**15 - number,
    }


def _inkorg(uppgift: str, number: int) -> dict[str, object]:
    return {
        "uppgift": uppgift,
        "roll": work.ROLL,
        "verksamhetsgren": "socialtjanst",
        "enhet": ACTOR.enhet,
        "ordning": 10**15 - number,
    }


def measure(house: House, repeats: int, sizes: tuple[int, ...] = SIZES) -> dict[int, float]:
    """Return the median milliseconds of a page of 50 at each number of open tasks."""
    bundle = house.library.bundle(work.PROCESS)
    with house.write() as connection:
        house.save_bundle(connection, bundle)
    found, filled = {}, 0
    for size in sizes:
        with house.write() as connection:
            fill(connection, bundle.version, filled, size)
        filled = size
        with house.write() as connection:
            connection.exec_driver_sql("ANALYZE")
        found[size] = _median_page(house, repeats)
    return found


def _median_page(house: House, repeats: int) -> float:
    times = []
    for number in range(repeats + 5):
        started = time.perf_counter()
        page = list_uppgifter(house, ACTOR, limit=50)
        if number >= 5:
            times.append(time.perf_counter() - started)
        assert len(page.items) == 50
    return 1000 * sorted(times)[len(times) // 2]
