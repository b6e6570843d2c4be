"""Runs jobs: one worker takes one at a time, and however it ends the job says so."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from types import TracebackType
from typing import Any, Self

from server.access import WORKER, require
from server.cases import House, find_actor
from server.errors import LagrumError
from server.store import jobb as store
from server.store.encoding import plain
from server.verkstad.forslag import note
from server.verkstad.jobbtyp import FEL, KLART, STOPPAT, Run, Stopped, kind_of
from server.verkstad.overleva import Surviving, log_fault
from server.verkstad.trad import tree_hash

SIGN_SECONDS = 5.0
DEAD = timedelta(seconds=30)
ATTEMPTS = 3
BROKE = "Jobbet avbröts av ett fel i Lagrum. Försök igen; be driften om hjälp om det händer på nytt."
LEFT = "Jobbet avbröts flera gånger när servern startade om. Starta det igen."


def run_next_jobb(house: House) -> bool:
    """Do one job that waits or that a dead worker has left; False when there is none."""
    now = house.now()
    with house.write() as connection:
        store.give_up(connection, now, now - DEAD, ATTEMPTS, LEFT)
        row = store.take_jobb(connection, now, now - DEAD, ATTEMPTS)
    if row is None:
        return False
    actor = find_actor(house, row.av) or WORKER
    run = Run(house, row.id, row.indata, row.forslag, actor, row.forsok)
    with _Ending(run, row.slag) as ending, _signs_of_life(run):
        kind = kind_of(row.slag)
        require(actor, kind.permission)  # a role may have been lost since
        if row.forslag is not None:
            _note_tree(run)
        ending.resultat = plain(kind.run(house, run))
    return True


def _note_tree(run: Run) -> None:
    """The draft may have been saved since the job was asked for."""
    with run.house.write() as connection:
        if not store.note_progress(connection, run.id, run.forsok, {"tree": tree_hash(run.tree)}):
            raise Stopped


class _Ending:
    """Ends a job by how its block ended. Only what is no fault of the job's goes further."""

    def __init__(self, run: Run, slag: str) -> None:
        self.run, self.slag = run, slag
        self.resultat: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> bool:
        if error is not None and not isinstance(error, Exception):
            return False
        if error is None:
            self._end(KLART, resultat=self.resultat)
        elif isinstance(error, Stopped):
            self._end(STOPPAT)
        elif isinstance(error, LagrumError):
            self._end(FEL, fel=error.detail)
        else:
            log_fault(f"jobb {self.slag} {self.run.id}", error)
            self._end(FEL, fel=BROKE)
        return True

    def _end(self, status: str, **values: Any) -> None:
        house = self.run.house
        with house.write() as connection:
            ended = {"status": status, "slutat": house.now(), **values}
            if store.end_jobb(connection, self.run.id, self.run.forsok, ended):
                note(connection, house, self.run.actor, f"jobb_{_ASCII[status]}", self.run.id, ting="jobb")


_ASCII = {KLART: "klart", STOPPAT: "stoppat", FEL: "fel"}


@contextmanager
def _signs_of_life(run: Run) -> Iterator[None]:
    """Tell now and then that the worker is alive, however long one thing in the job takes."""
    over = threading.Event()

    def tell() -> None:
        while not over.wait(SIGN_SECONDS):
            with Surviving("Livstecknet"), run.house.write() as connection:
                store.note_sign(connection, run.id, run.forsok, run.house.now())

    teller = threading.Thread(target=tell, daemon=True, name="livstecken")
    teller.start()
    try:
        yield
    finally:
        over.set()
        teller.join()
