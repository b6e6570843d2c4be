"""Record a decision that a person has taken and the rules have let through, with its letter."""

from __future__ import annotations

from datetime import date
from typing import Any

from tasks.contract import Data, Services


class Indata(Data):
    """What was decided; `bedomning` is the answer of the rules, `brev` a letter of the process."""

    slag: str
    utfall: str
    delegationspunkt: str | None = None
    brev: str | None = None
    bedomning: dict[str, Any]
    giltig_fran: date | None = None
    giltig_till: date | None = None
    protokoll: str | None = None
    ks_beslut: str | None = None
    roll: str | None = None


class Utdata(Data):
    """The decision's id."""

    beslut_id: str


def run(indata: Indata, services: Services) -> Utdata:
    """Record the decision and return its id.

    Legal source: whether it may be taken, and who may take it, is told by the decision table before this box.
    """
    beslut = {name: getattr(indata, name) for name in Indata.model_fields}
    return Utdata(beslut_id=services.record_beslut(**beslut))
