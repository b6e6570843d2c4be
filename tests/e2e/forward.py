"""Takes an ärende forward by the use cases, so that a browser test begins where it has something to show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from server import cases
from server.access import Actor
from server.cases.house import day_of
from server.scenarios.answering import answer_form
from tests.e2e.conftest import Site

PERSON = {"personnummer": "198501012382", "namn": "Sam Exempel"}
KS_BESLUT: Mapping[str, Any] = {
    "insats": "easu",
    "insats_omrade": "A",
    "malgrupp": "18–29 år",
    "kriterier": ["18–29 år"],
    "giltigt_fran": "2026-01-01",
    "giltigt_till": "2026-12-31",
    "innehall": "Stöd",
    "syfte": "Arbete",
    "protokoll": "KS 2026-01-14 § 7",
}


def staff(site: Site, who: str) -> Actor:
    found = cases.find_actor(site.house, who)
    assert found is not None
    return found


def add_ks_beslut(site: Site, platser: int) -> None:
    cases.add_ks_beslut(site.house, staff(site, "namnd"), {**KS_BESLUT, "antal_platser": platser})


def take_to(site: Site, who: str, process: str, task: str, known: Mapping[str, Any]) -> str:
    """Open an ärende, do its tasks with what is known until this one is open, and return its address."""
    started = cases.open_arende(site.house, staff(site, who), process, person=PERSON, fakta={})
    doers = {"socialsekreterare": "soc", "sektionschef": "chef", "namndsekreterare": "namnd"}
    asks = {"soc": "ask_soc", "ask": "ask"}
    for _ in range(30):
        view = cases.load_arende(site.house, staff(site, who), started["id"])
        row = view.oppna_uppgifter[0]
        if row["namn"] == task:
            return f"{site.url}/arenden/{started['id']}"
        complete(site, doers.get(row["roll"], asks[who]), row["id"], known)
    raise AssertionError(task)


def complete(site: Site, who: str, uppgift: str, known: Mapping[str, Any]) -> None:
    """Complete a task with what is known, as this person."""
    actor = staff(site, who)
    view = cases.load_uppgift(site.house, actor, uppgift)
    svar = answer_form(view, [], known, day_of(site.house.now()))
    version = view.row["version"]
    cases.complete_uppgift(site.house, actor, uppgift, version=version, svar=svar, key=uuid4().hex)
