"""The jobs of a plan: a try of all, the real move, and the move back."""

from __future__ import annotations

from typing import Any

from server.cases import House
from server.verkstad.flyttning import dry_run, run_plan, undo
from server.verkstad.jobbtyp import Run, jobb

PROV, KOR, TILLBAKA = "flytt_prov", "flytt", "flytt_tillbaka"


@jobb(PROV, permission="verkstad.flytta")
def run_dry(house: House, run: Run) -> Any:
    """Try all; indata {flytt}."""
    return dry_run(house, run.actor, run.indata["flytt"], run.progress)


@jobb(KOR, permission="verkstad.flytta")
def run_real(house: House, run: Run) -> Any:
    """Move; indata {flytt, arenden: ids or null for all that can go}."""
    return run_plan(house, run.actor, run.indata["flytt"], run.indata.get("arenden"), run.progress)


@jobb(TILLBAKA, permission="verkstad.flytta")
def run_back(house: House, run: Run) -> Any:
    """Move back; indata {flytt, arenden: ids or null for all}."""
    return undo(house, run.actor, run.indata["flytt"], run.indata.get("arenden"), run.progress)
