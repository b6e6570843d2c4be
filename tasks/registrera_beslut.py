"""Record a decision that a person has taken and the rules have let through, with its letter."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import Field

from tasks.contract import Data, Services


class Indata(Data, title="Registrera beslut och brev"):
    """What was decided; `bedomning` is the answer of the rules, `brev` a letter of the process."""

    slag: str = Field(title="Slag av beslut", description="Till exempel anvisning.")
    utfall: str = Field(title="Utfall", description="Till exempel bifall eller avslag.")
    delegationspunkt: str | None = Field(None, title="Punkt i delegationsordningen")
    brev: str | None = Field(None, title="Brev", description="Namnet på en brevmall i processen.")
    bedomning: dict[str, Any] = Field(title="Regelns bedömning", description="Svaret från regeluppgiften.")
    giltig_fran: date | None = Field(None, title="Gäller från och med")
    giltig_till: date | None = Field(None, title="Gäller till och med")
    protokoll: str | None = Field(None, title="Protokoll")
    ks_beslut: str | None = Field(
        None, title="Kommunstyrelsens beslut (id)", description="Tar en av platserna."
    )
    roll: str | None = Field(None, title="Roll som beslutar")


class Utdata(Data):
    """The decision's id."""

    beslut_id: str = Field(title="Beslutets id")


def run(indata: Indata, services: Services) -> Utdata:
    """Record the decision and return its id.

    Legal source: whether it may be taken, and who may take it, is told by the decision table before this box.
    """
    beslut = {name: getattr(indata, name) for name in Indata.model_fields}
    return Utdata(beslut_id=services.record_beslut(**beslut))
