"""Make a letter that is no decision: a request to complete an application, or a chance to be heard."""

from __future__ import annotations

from pydantic import Field

from tasks.contract import Data, Services


class Indata(Data, title="Skapa ett brev"):
    """The name of a letter of the process."""

    mall: str = Field(title="Brevmall", description="Namnet på ett brev i processen.")


class Utdata(Data):
    """The letter's id."""

    brev_id: str = Field(title="Brevets id")


def run(indata: Indata, services: Services) -> Utdata:
    """Freeze the letter as it reads now and return its id."""
    return Utdata(brev_id=services.create_brev(indata.mall))
