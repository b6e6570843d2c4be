"""Fetch the KS decision under which places of an insats may be granted."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from tasks.contract import Data, Services


class Indata(Data, title="Hämta kommunstyrelsens beslut"):
    """The insats applied for."""

    insats: str = Field(title="Insats")


class Utdata(Data):
    """Facts of B.0 about the KS decision; all but `ks_beslut_finns` are None when there is none."""

    ks_beslut_finns: bool = Field(title="Finns ett beslut av kommunstyrelsen?")
    ks_beslut_id: str | None = Field(None, title="Beslutets id")
    ks_beslut_giltigt_t_o_m: date | None = Field(None, title="Gäller till och med")
    ks_beslut_protokoll: str | None = Field(None, title="Protokoll")
    ks_beslut_kriterier: list[str] | None = Field(None, title="Kriterier för urval")
    platser_kvar: int | None = Field(None, title="Platser kvar")


def run(indata: Indata, services: Services) -> Utdata:
    """Return what the KS decision says. Whether it is still in force is told by the rules (R-72, R-73)."""
    ks_beslut = services.find_ks_beslut(indata.insats)
    if ks_beslut is None:
        return Utdata(ks_beslut_finns=False)
    return Utdata(
        ks_beslut_finns=True,
        ks_beslut_id=ks_beslut["id"],
        ks_beslut_giltigt_t_o_m=ks_beslut["giltigt_till"],
        ks_beslut_protokoll=ks_beslut["protokoll"],
        ks_beslut_kriterier=list(ks_beslut["kriterier"]),
        platser_kvar=ks_beslut["platser_kvar"],
    )
