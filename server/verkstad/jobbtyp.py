"""Kinds of jobs, a job as it is told of, and what a running one works with."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from server import verkstad
from server.access import Actor
from server.cases import House
from server.errors import NotFound
from server.store import jobb as store
from server.store.encoding import plain
from server.verkstad.errors import ForslagNotFound
from server.verkstad.trad import Tree, tree_of

VANTAR, PAGAR, KLART, FEL, STOPPAT = "väntar", "pågår", "klart", "fel", "stoppat"
PROGRESS_SECONDS = 0.3


class JobbNotFound(NotFound):
    """No such job, or none that the reader may know of."""

    def __init__(self) -> None:
        super().__init__("Jobbet finns inte. Gå tillbaka till utkastet och starta det igen.")


class Stopped(Exception):
    """Raised by `Run.progress` when the job is to end. Let it pass."""


@dataclass(frozen=True)
class Jobb:
    """A job. `gjort` of `antal` is done; `del_` is what it tells meanwhile; `tree` is what it ran on."""

    id: str
    slag: str
    forslag: str | None
    tree: str | None
    indata: Any
    status: str
    gjort: int
    antal: int
    del_: Any
    resultat: Any
    fel: str | None
    skapat: datetime
    av: str
    startat: datetime | None
    slutat: datetime | None
    stoppas: bool

    @property
    def slut(self) -> bool:
        """Tell whether the job has ended, in whatever way."""
        return self.slutat is not None


@dataclass(frozen=True)
class Run:
    """What a job works with. `tree` is the draft as it was when the job was begun."""

    house: House
    id: str
    indata: Any
    forslag: str | None
    actor: Actor
    forsok: int
    _told: list[float] = field(default_factory=lambda: [float("-inf")], repr=False)

    @cached_property
    def tree(self) -> Tree:
        """The files of the draft."""
        if self.forslag is None:
            raise ForslagNotFound
        return tree_of(self.house, self.forslag)

    def progress(self, done: int, of: int, partial: Any = None) -> None:
        """Tell how far the job has come, and with what so far. Cheap to call for each thing done.

        Raises:
            Stopped: somebody stopped the job, or another worker has it by now. Let it pass.
        """
        if time.monotonic() - self._told[0] < PROGRESS_SECONDS and done < of:
            return
        self._told[0] = time.monotonic()
        values = {"gjort": done, "antal": of, "livstecken": self.house.now()}
        if partial is not None:
            values["del"] = plain(partial)
        with self.house.write() as connection:
            if not store.note_progress(connection, self.id, self.forsok, values):
                raise Stopped


Work = Callable[[House, Run], Any]


@dataclass(frozen=True)
class Kind:
    run: Work
    permission: str
    privat: bool


_kinds: dict[str, Kind] = {}


def jobb(slag: str, *, permission: str, privat: bool = False) -> Callable[[Work], Work]:
    """Register a kind of job: who may start and read it; `privat` only whoever started it.

    The function returns what JSON can hold, with dates and decimals.
    """

    def register(run: Work) -> Work:
        _kinds[slag] = Kind(run, permission, privat)
        return run

    return register


def kind_of(slag: str) -> Kind:
    """Return a kind of job; the modules that have jobs are imported when the first is asked for.

    Raises:
        JobbNotFound: no module has such jobs.
    """
    if slag not in _kinds:
        for module in verkstad.JOB_MODULES:
            importlib.import_module(module)
    if slag not in _kinds:
        raise JobbNotFound
    return _kinds[slag]


def of_row(row: Any) -> Jobb:
    """Return a job as it is told of."""
    values: Mapping[str, Any] = row._mapping  # noqa: SLF001 - SQLAlchemy's public name for it
    return Jobb(
        del_=values["del"], **{name: values[name] for name in Jobb.__dataclass_fields__ if name != "del_"}
    )
