"""Calls about open tasks, their forms, drafts and completion."""

from __future__ import annotations

from typing import Any

from server import cases
from server.api import shapes
from server.api.calls import Asked, call
from server.api.models import Slutfor, Slutford, Sparat, UppgiftHel, UppgiftLista, Utkast

_FILTER = ("roll", "enhet", "process", "after", "limit")


@call("GET", "/uppgifter", permission="uppgifter.lasa", answer=UppgiftLista, query=_FILTER)
def list_uppgifter(asked: Asked) -> Any:
    """Lista öppna uppgifter, de mest brådskande först."""
    found = cases.list_uppgifter(
        asked.house,
        asked.actor,
        process=asked.query.get("process"),
        roll=asked.query.get("roll"),
        enhet=asked.query.get("enhet"),
        after=asked.after,
        limit=asked.limit,
    )
    return shapes.uppgift_page(found)


@call("GET", "/uppgifter/<uppgift_id>", permission="uppgifter.lasa", answer=UppgiftHel)
def read_uppgift(asked: Asked) -> Any:
    """Läs en uppgift med sitt formulär och sitt utkast."""
    return shapes.uppgift_hel(cases.load_uppgift(asked.house, asked.actor, asked.path["uppgift_id"]))


@call(
    "POST",
    "/uppgifter/<uppgift_id>/slutfor",
    permission="uppgifter.slutfora",
    body=Slutfor,
    answer=Slutford,
    idempotent=True,
)
def complete_uppgift(asked: Asked) -> Any:
    """Slutför en uppgift med svar på formuläret."""
    sent: Slutfor = asked.body
    done = cases.complete_uppgift(
        asked.house,
        asked.actor,
        asked.path["uppgift_id"],
        version=sent.version,
        svar=sent.svar,
        key=asked.key,
    )
    return shapes.slutford(done)


@call("PUT", "/uppgifter/<uppgift_id>/utkast", permission="uppgifter.slutfora", body=Utkast, answer=Sparat)
def save_utkast(asked: Asked) -> Any:
    """Spara ett utkast; det kontrolleras inte."""
    saved = cases.save_utkast(asked.house, asked.actor, asked.path["uppgift_id"], asked.body.svar)
    return {"sparat": saved.isoformat()}
