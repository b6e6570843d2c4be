"""Calls about ärenden and messages."""

from __future__ import annotations

from typing import Any

from server import cases
from server.api import shapes
from server.api.calls import Asked, call
from server.api.models import (
    ArendeHelt,
    ArendeLista,
    ArendeStartat,
    Meddelande,
    Mottaget,
    NyttArende,
    PersonIn,
)


@call(
    "POST",
    "/arenden",
    permission="arenden.oppna",
    body=NyttArende,
    answer=ArendeStartat,
    status=201,
    idempotent=True,
)
def start_arende(asked: Asked) -> Any:
    """Starta ett ärende."""
    new: NyttArende = asked.body
    started = cases.open_arende(
        asked.house,
        asked.actor,
        new.process,
        person=new.person.model_dump() if new.person else None,
        fakta=new.fakta,
        kommunprofil=new.kommunprofil,
        key=asked.key,
    )
    return shapes.startat(started)


@call(
    "GET",
    "/arenden",
    permission="arenden.lasa",
    answer=ArendeLista,
    query=("process", "status", "after", "limit"),
)
def list_arenden(asked: Asked) -> Any:
    """Lista de ärenden som du får veta av, nyast först."""
    found = cases.list_arenden(
        asked.house,
        asked.actor,
        process=asked.query.get("process"),
        status=asked.query.get("status"),
        after=asked.after,
        limit=asked.limit,
    )
    return shapes.arende_page(found)


@call("GET", "/arenden/<arende_id>", permission="arenden.lasa", answer=ArendeHelt)
def read_arende(asked: Asked) -> Any:
    """Läs ett ärende med öppna uppgifter, händelser, beslut och brev."""
    return shapes.arende_helt(cases.load_arende(asked.house, asked.actor, asked.path["arende_id"]))


@call("PUT", "/arenden/<arende_id>/person", permission="arenden.oppna", body=PersonIn, answer=ArendeHelt)
def name_person(asked: Asked) -> Any:
    """Ange vem ett ärende gäller, om det startades utan person; krävs före beslut och brev."""
    arende_id = asked.path["arende_id"]
    cases.name_person(asked.house, asked.actor, arende_id, asked.body.model_dump())
    return shapes.arende_helt(cases.load_arende(asked.house, asked.actor, arende_id))


@call("POST", "/meddelanden", permission="meddelanden.lamna", body=Meddelande, answer=Mottaget, status=202)
def deliver_meddelande(asked: Asked) -> Any:
    """Lämna ett meddelande, som Arbetsförmedlingens svar; det sparas om ingen väntar än."""
    new: Meddelande = asked.body
    cases.deliver_meddelande(asked.house, asked.actor, new.namn, new.nyckel, new.data)
    return {"mottaget": True}
