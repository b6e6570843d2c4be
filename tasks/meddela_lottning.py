"""Tell each application's ärende what a confirmed drawing of lots gave."""

from __future__ import annotations

from pydantic import Field

from tasks.contract import Data, Services


class Indata(Data, title="Meddela lottningen"):
    """The confirmed order of serial numbers and how many places there are."""

    lottordning: list[str] = Field(title="Fastställd lottordning")
    platser: int = Field(ge=0, title="Antal platser")


class Utdata(Data):
    """How many ärenden were told."""

    antal_meddelade: int = Field(title="Antal ärenden som fick besked")


def run(indata: Indata, services: Services) -> Utdata:
    """Send `lott_dragen` with the serial number as key: is there a place for this applicant, 1 or 0.

    Legal source: R-78 (no place), R-94 and R-96. The decision is taken by a person in each ärende (R-09b).
    """
    for place, number in enumerate(indata.lottordning):
        services.send_message("lagrum", "lott_dragen", number, {"platser_kvar": int(place < indata.platser)})
    return Utdata(antal_meddelade=len(indata.lottordning))
