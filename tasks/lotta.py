"""Draw lots among applications so that anybody can do it again and get the same order."""

from __future__ import annotations

from hashlib import sha256
from typing import Annotated

from pydantic import Field

from tasks.contract import Data, Services

Lopnummer = Annotated[str, Field(pattern=r"^[A-Za-z]{1,10}-[0-9A-Za-z-]{1,18}$")]


class Indata(Data, title="Lotta bland ansökningar"):
    """The published seed, the serial numbers of the applications (never who applied), and the places."""

    fro: str = Field(min_length=8, title="Publicerat frö", description="Minst 8 tecken.")
    ansokningar: list[Lopnummer] = Field(title="Ansökningarnas löpnummer", description="Aldrig vem som sökt.")
    platser: int = Field(ge=0, title="Antal platser")


class Utdata(Data):
    """The whole order, those that got a place, and a checksum of seed, list and order for the protocol."""

    lottordning: list[str] = Field(title="Hela lottordningen")
    lottade: list[str] = Field(title="De som fick plats")
    antal_ansokningar: int = Field(title="Antal ansökningar")
    kontrollsumma: str = Field(title="Kontrollsumma till protokollet")


def run(indata: Indata, _services: Services) -> Utdata:
    """Return the order that follows from the seed and the sorted list, and from nothing else.

    The lot of an application is SHA-256 of the seed, a colon and its serial number (`printf 'seed:number' |
    sha256sum`); the lowest lot goes first. A number that stands twice has one lot. The list's own order
    means nothing.
    Legal source: 2 kap. 3 § KL (R-94, R-96). The lot is underlag; a person confirms and decides (R-09b).
    """
    numbers = sorted(set(indata.ansokningar))
    order = sorted(numbers, key=lambda number: (_lot(indata.fro, number), number))
    record = "\n".join([indata.fro, *numbers, *order])
    return Utdata(
        lottordning=order,
        lottade=order[: indata.platser],
        antal_ansokningar=len(numbers),
        kontrollsumma=sha256(record.encode()).hexdigest(),
    )


def _lot(fro: str, number: str) -> str:
    return sha256(f"{fro}:{number}".encode()).hexdigest()
