"""Watch a statutory term of the ärende."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from tasks.contract import Data, Services


class Indata(Data, title="Bevaka en frist"):
    """The day the term counts from, and which term it is."""

    fick_del_av: date = Field(title="Dagen tiden räknas från", description="Dagen själv räknas inte.")
    frist: str = Field(title="Vilken frist", description="Ett slag i tabellen frist.")


class Utdata(Data):
    """The term's last day."""

    sista_dag: date = Field(title="Sista dagen")


def run(indata: Indata, services: Services) -> Utdata:
    """Watch a statutory term and return its last day.

    Units: calendar days; the day itself is not counted.
    Legal source: the decision `frist` (lag 1930:173 with holidays), never arithmetic here.
    """
    sista_dag = services.decide("frist", fran=indata.fick_del_av, slag=indata.frist)["sista_dag"]
    services.wake_at(sista_dag, reason=indata.frist)
    return Utdata(sista_dag=sista_dag)
