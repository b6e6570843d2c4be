"""Jobs: long work on drafts, taken by one worker at a time, followed and stopped by whoever asked for it."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from server.access import Actor, require
from server.cases import House
from server.store import jobb as store
from server.store.encoding import plain
from server.verkstad.errors import TooManyJobs
from server.verkstad.forslag import note
from server.verkstad.jobbkorning import run_next_jobb
from server.verkstad.jobbtyp import (
    FEL,
    KLART,
    PAGAR,
    STOPPAT,
    VANTAR,
    Jobb,
    JobbNotFound,
    Run,
    Stopped,
    jobb,
    kind_of,
    of_row,
)
from server.verkstad.trad import tree_hash, tree_in

__all__ = [
    "FEL",
    "KLART",
    "PAGAR",
    "STOPPAT",
    "VANTAR",
    "Jobb",
    "JobbNotFound",
    "Run",
    "Stopped",
    "add_jobb",
    "jobb",
    "latest_jobb",
    "load_jobb",
    "run_next_jobb",
    "stop_jobb",
]


MAX_OPEN = 20  # jobs of one person: the others' wait behind them


def add_jobb(house: House, actor: Actor, slag: str, forslag_id: str | None, indata: Any = None) -> Jobb:
    """Ask for a job. The same one that waits or runs already is returned instead.

    Raises:
        TooManyJobs: the asker has too many that have not ended.
    """
    kind = kind_of(slag)
    require(actor, kind.permission)
    now, jobb_id, asked = house.now(), uuid4().hex, plain(indata if indata is not None else {})
    with house.write() as connection:
        tree = None if forslag_id is None else tree_hash(tree_in(house, connection, forslag_id))
        last = store.find_latest_jobb(connection, forslag_id, slag, tree, actor.id)
        if last is not None and last.slutat is None and last.indata == asked and not last.stoppas:
            return of_row(last)
        if store.count_open(connection, actor.id) >= MAX_OPEN:
            raise TooManyJobs(MAX_OPEN)
        row = {
            "id": jobb_id,
            "slag": slag,
            "forslag": forslag_id,
            "tree": tree,
            "indata": asked,
            "status": VANTAR,
            "gjort": 0,
            "antal": 0,
            "skapat": now,
            "av": actor.id,
            "stoppas": False,
            "forsok": 0,
        }
        store.add_jobb(connection, row)
        note(connection, house, actor, f"starta_jobb_{slag}", jobb_id, ting="jobb")
    return load_jobb(house, actor, jobb_id)


def load_jobb(house: House, actor: Actor, jobb_id: str) -> Jobb:
    """Return a job.

    Raises:
        JobbNotFound: no such job, or a private one of somebody else.
    """
    with house.read() as connection:
        row = store.find_jobb(connection, jobb_id)
    if row is None:
        raise JobbNotFound
    _require(actor, row)
    return of_row(row)


def _require(actor: Actor, row: Any) -> None:
    kind = kind_of(row.slag)
    require(actor, kind.permission)
    if kind.privat and row.av != actor.id:
        raise JobbNotFound


def latest_jobb(
    house: House, forslag_id: str | None, slag: str, tree: str | None = None, av: str | None = None
) -> Jobb | None:
    """Return the newest job of a kind on a draft; on this tree, asked for by this person, if named."""
    with house.read() as connection:
        row = store.find_latest_jobb(connection, forslag_id, slag, tree, av)
    return None if row is None else of_row(row)


def stop_jobb(house: House, actor: Actor, jobb_id: str) -> Jobb:
    """Stop a job: at once if it waits, else when it next tells how far it has come."""
    with house.write() as connection:
        row = store.find_jobb(connection, jobb_id)
        if row is None:
            raise JobbNotFound
        _require(actor, row)
        if store.stop_jobb(connection, jobb_id, house.now()):
            note(connection, house, actor, "stoppa_jobb", jobb_id, ting="jobb")
    return load_jobb(house, actor, jobb_id)
