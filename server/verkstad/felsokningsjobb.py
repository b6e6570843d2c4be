"""The jobs of a search backwards: the search, and opening what was found to be tried again."""

from __future__ import annotations

from typing import Any

from server.cases import House
from server.verkstad.felsokning import reopen, search
from server.verkstad.jobbtyp import Run, jobb

SOK, OMPROVA = "felsokning", "omprovning"


@jobb(SOK, permission="verkstad.felsoka", privat=True)
def run_search(house: House, run: Run) -> Any:
    """Search; indata {felsokning}."""
    return search(house, run.actor, run.indata["felsokning"], run.progress)


@jobb(OMPROVA, permission="verkstad.felsoka", privat=True)
def run_reopen(house: House, run: Run) -> Any:
    """Open anew; indata {felsokning, process, arenden}."""
    given = run.indata
    return reopen(house, run.actor, given["felsokning"], given["process"], given["arenden"], run.progress)
