"""Open another ärende for the same person, inside the same verksamhetsgren."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from tasks.contract import Data, Services


class Indata(Data, title="Öppna ett annat ärende"):
    """The process to start and the facts it may begin with."""

    process: str = Field(title="Process som ska starta")
    fakta: dict[str, Any] = Field(
        default_factory=dict, title="Uppgifter att börja med", description="Till exempel {insats: insats}."
    )


class Utdata(Data):
    """Nothing comes back: the new ärende lives on its own."""


def run(indata: Indata, services: Services) -> Utdata:
    """Open the ärende with the facts that are known.

    Legal source: facts never pass from one verksamhetsgren to another here (8 kap. 2 § OSL, R-22, R-23).
    """
    known = {name: value for name, value in indata.fakta.items() if value is not None}
    services.open_arende(indata.process, known)
    return Utdata()
