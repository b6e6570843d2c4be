"""Make a letter that is no decision: a request to complete an application, or a chance to be heard."""

from __future__ import annotations

from tasks.contract import Data, Services


class Indata(Data):
    """The name of a letter of the process."""

    mall: str


class Utdata(Data):
    """The letter's id."""

    brev_id: str


def run(indata: Indata, services: Services) -> Utdata:
    """Freeze the letter as it reads now and return its id."""
    return Utdata(brev_id=services.create_brev(indata.mall))
