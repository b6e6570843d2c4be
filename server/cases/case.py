"""An ärende as a turn needs it, and the facts that every turn gives the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from server.cases.house import day_of


@dataclass(frozen=True)
class Mirror:
    """Ids of the rows that mirror the engine's state."""

    uppgifter: tuple[str, ...] = ()
    timers: tuple[tuple[str, str], ...] = ()
    waiting: tuple[str, ...] = ()

    def to_row(self) -> dict[str, Any]:
        """Return the JSON of the column."""
        return {"u": self.uppgifter, "t": self.timers, "v": self.waiting}

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Mirror:
        """Read the JSON of the column."""
        timers = tuple((key, due) for key, due in row["t"])
        return cls(tuple(row["u"]), timers, tuple(row["v"]))


@dataclass(frozen=True)
class Case:
    """One ärende before its turn."""

    id: str
    nummer: str
    process: str
    bundle: str
    kommunprofil: str
    verksamhetsgren: str
    enhet: str
    sekretess: str
    handlaggare: str | None
    person: str | None
    fodelsedatum: date | None
    version: int
    status: str
    state: str = field(repr=False)
    mirror: Mirror = field(repr=False)
    lagdag: date | None = None

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Case:
        """Read a row of `store.arenden.load_case`."""
        names = cls.__dataclass_fields__.keys() - {"mirror"}
        return cls(**{name: row[name] for name in names}, mirror=Mirror.of_row(row["spegel"]))

    def facts_of(self, now: datetime) -> dict[str, Any]:
        """Return what every turn gives the engine anew, unless its own form does: day, month, age."""
        day = day_of(now)
        facts: dict[str, Any] = {"beslutsdatum": day, "stodmanad": f"{day:%Y-%m}"}
        if self.fodelsedatum is not None:
            facts["alder"] = age_on(self.fodelsedatum, day)
        return facts

    def first_facts(self) -> dict[str, Any]:
        """Return what the engine is told when the ärende starts."""
        return {
            "arende": self.id,
            "verksamhetsgren": self.verksamhetsgren,
            "kommunprofil": self.kommunprofil,
        }


def age_on(born: date, day: date) -> int:
    """Return the age in whole years on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
