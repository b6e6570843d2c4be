"""What a profile is: dated parameters, delegationsordning and organisation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from server.errors import LagrumError

Klocka = Literal["beslutsdatum", "stodmanad", "handelsedatum"]
Sakerhet = Literal["V", "S", "G", "T", "U"]
Verksamhetsgren = Literal["socialtjanst", "arbetsmarknad", "arbetsformedlingsuppdrag", "skola", "alla"]


class Closed(BaseModel):
    """Frozen, and an unknown key or a wrong type is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Varde(Closed):
    """One value of a parameter, from its first day until the next value's."""

    galler_fran: date
    varde: Any
    kalla: str
    sakerhet: Sakerhet


class Parameter(Closed):
    """What a parameter means; `varden` here hold for the whole country."""

    text: str
    typ: Literal["ja_nej", "heltal", "tal", "text", "val", "lista", "manad"]
    klocka: Klocka
    grenar: list[str]
    tvivel: str
    enhet: str = ""
    tillatna: list[str] = []
    avvisas: dict[str, str] = {}
    varden: list[Varde] = []


class Delegation(Closed):
    """One item of the delegationsordning; `chef` may decide when the delegate is not on duty (R-07)."""

    punkt: str
    text: str
    roll: str
    chef: list[str] = []
    slag: str = ""
    lagrum: list[str] = []
    galler_fran: date
    galler_till: date | None = None
    kalla: str
    exempel: bool = False


class Enhet(Closed):
    """A unit; `alla` as verksamhetsgren is for staff who serve the whole nämnd."""

    id: str
    namn: str
    verksamhetsgren: Verksamhetsgren


class Organisation(Closed):
    """The nämnd that the profile speaks for, and its units."""

    namnd: str
    adress: str = ""
    enheter: list[Enhet]


class ProfileFile(Closed):
    """A file of processes/kommuner, as written."""

    id: str
    namn: str
    delegationsordning_fran: str = ""
    parameter: dict[str, list[Varde]]
    organisation: Organisation
    delegation: list[Delegation] = []


class ParameterHasNoValue(LagrumError):
    """A rule asked for a parameter on a day before its first value."""

    status = 422

    def __init__(self, profil: str, parameter: str, dag: date) -> None:
        self.profil, self.parameter, self.dag = profil, parameter, dag
        super().__init__(
            f"Parametern {parameter} har inget värde {dag} i profilen {profil}. "
            "Välj en senare dag eller komplettera profilen med vad som gällde då."
        )


@dataclass(frozen=True)
class Profile:
    """What one municipality has laid down, day by day. `version` is the hash of all that it was read from."""

    id: str
    namn: str
    version: str
    parametrar: Mapping[str, Parameter]
    varden: Mapping[str, tuple[Varde, ...]]  # sorted by day
    delegation: tuple[Delegation, ...]
    organisation: Organisation

    def param_on(
        self,
        beslutsdatum: date,
        stodmanad: str,
        handelsedatum: date | None = None,
        lagdag: date | None = None,
    ) -> dict[str, Any]:
        """Return each parameter's value on the day of its own clock, and `delegation` on beslutsdatum.

        `lagdag` stands in for beslutsdatum where the law of another day applies, never for who may decide.

        A parameter with no value yet is left out; a rule that uses it then fails, by name and day.
        """
        days = clock_days(lagdag or beslutsdatum, stodmanad, handelsedatum)
        values: dict[str, Any] = {}
        for name in self.varden:
            found = self._value(name, days[self.parametrar[name].klocka])
            if found is not None:
                values[name] = found.varde
        values["delegation"] = [
            {"punkt": d.punkt, "roll": d.roll, "chef": d.chef, "slag": d.slag, "text": d.text}
            for d in self.delegation_on(beslutsdatum)
        ]
        return values

    def delegation_on(self, day: date) -> tuple[Delegation, ...]:
        """Return the items of the delegationsordning that hold on this day."""
        return tuple(
            d
            for d in self.delegation
            if d.galler_fran <= day and (d.galler_till is None or day <= d.galler_till)
        )

    def _value(self, name: str, day: date) -> Varde | None:
        return next((v for v in reversed(self.varden[name]) if v.galler_fran <= day), None)


def with_values(profile: Profile, values: Mapping[str, object]) -> Profile:
    """Return the profile as it would be if these parameters had these values on every day: to try out.

    Raises:
        KeyError: no such parameter.
    """
    unknown = values.keys() - profile.parametrar.keys()
    if unknown:
        raise KeyError(min(unknown))
    tried = {
        name: (Varde(galler_fran=date.min, varde=value, kalla="Prövas", sakerhet="U"),)
        for name, value in values.items()
    }
    return replace(profile, varden={**profile.varden, **tried})


def month_start(text: str) -> date | None:
    """Return the first day of a month written YYYY-MM, or None if it is not one."""
    try:
        return date.fromisoformat(f"{text}-01") if len(text) == 7 else None
    except ValueError:
        return None


def clock_days(beslutsdatum: date, stodmanad: str, handelsedatum: date | None) -> dict[str, date]:
    month = month_start(stodmanad)
    if month is None:
        raise ValueError(f"stodmanad is not YYYY-MM: {stodmanad!r}")
    return {"beslutsdatum": beslutsdatum, "stodmanad": month, "handelsedatum": handelsedatum or beslutsdatum}
