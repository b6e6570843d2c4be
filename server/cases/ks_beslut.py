"""Decisions of kommunstyrelsen on insatser: records of their own, with criteria, places and period."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from server.access import Actor, require
from server.cases.house import House
from server.cases.journal import entry
from server.errors import FaltFel, InvalidInput, NotFound
from server.store import ks_beslut, logg
from server.store.rows import as_dict


class KsBeslut(BaseModel):
    """What R-72 asks a decision on an insats to say."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    insats: str = Field(min_length=1, max_length=200)
    insats_omrade: str | None = None
    malgrupp: str = Field(min_length=1, max_length=2000)
    kriterier: list[str] = Field(min_length=1)
    antal_platser: int = Field(ge=1, le=100_000)
    giltigt_fran: date
    giltigt_till: date
    innehall: str = Field(min_length=1, max_length=10_000)
    syfte: str = Field(min_length=1, max_length=10_000)
    protokoll: str = Field(min_length=1, max_length=200)
    exempel: bool = False

    @model_validator(mode="after")
    def _in_order(self) -> KsBeslut:
        if self.giltigt_till < self.giltigt_fran:
            raise ValueError("giltigt_till")
        return self


def list_ks_beslut(house: House, actor: Actor) -> list[dict[str, Any]]:
    """Return all KS decisions with `platser_kvar`, the newest first."""
    require(actor, "ks_beslut.lasa")
    with house.read() as connection:
        return [as_dict(row) for row in ks_beslut.list_ks_beslut(connection)]


def load_ks_beslut(house: House, actor: Actor, ks_id: str) -> dict[str, Any]:
    """Return one KS decision."""
    require(actor, "ks_beslut.lasa")
    with house.read() as connection:
        row = ks_beslut.load_ks_beslut(connection, ks_id)
    if row is None:
        raise NotFound("Beslutet av kommunstyrelsen finns inte. Gå tillbaka till listan.")
    return as_dict(row)


def add_ks_beslut(house: House, actor: Actor, beslut: Mapping[str, Any]) -> str:
    """Record a decision of kommunstyrelsen, and return its id.

    Raises:
        InvalidInput: names each field that is missing or wrong.
    """
    require(actor, "ks_beslut.skriva")
    try:
        read = KsBeslut.model_validate(dict(beslut))
    except ValidationError as error:
        raise InvalidInput([_fault(one) for one in error.errors(include_input=False)]) from error
    now, ks_id = house.now(), uuid4().hex
    row = {**read.model_dump(), "id": ks_id, "platser_tagna": 0, "registrerat": now, "av": actor.id}
    with house.write() as connection:
        ks_beslut.add_ks_beslut(connection, row)
        logged = entry(
            actor, now, "registrera_ks_beslut", ting="ks_beslut", ting_id=ks_id, grund=read.protokoll
        )
        logg.add_logg(connection, [logged])
    return ks_id


_SWEDISH = {
    "missing": "Fyll i.",
    "string_too_short": "Fyll i.",
    "extra_forbidden": "Uppgiften finns inte.",
    "value_error": "Slutdatum kan inte ligga före startdatum.",
    "greater_than_equal": "Skriv ett heltal, minst 1.",
    "less_than_equal": "Talet är för stort. Skriv högst 100000.",
    "int_parsing": "Skriv ett heltal med siffror, till exempel 40.",
    "int_from_float": "Skriv ett heltal med siffror, till exempel 40.",
    "date_from_datetime_parsing": "Skriv en dag som finns, som ÅÅÅÅ-MM-DD, till exempel 2026-03-10.",
    "date_parsing": "Skriv en dag som finns, som ÅÅÅÅ-MM-DD, till exempel 2026-03-10.",
    "string_too_long": "Texten är för lång. Korta den.",
}


def _fault(error: Any) -> FaltFel:
    falt = ".".join(str(part) for part in error["loc"]) or "giltigt_till"
    return FaltFel(falt, _SWEDISH.get(error["type"], "Rätta uppgiften."))
