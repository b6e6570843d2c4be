"""What a trial remembers: how it began, what was done in it, and where it stands. Plain data, no house."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from server.scenarios import Step

Pairs = tuple[tuple[str, str], ...]

SLUTFOR, MEDDELANDE, TID, FORTSATT = "slutfor", "meddelande", "tid", "fortsatt"
KLART, STOPPAT, NEKAT, EJ_GODTAGET = "klart", "stoppat", "nekat", "ej_godtaget"


@dataclass(frozen=True)
class Regel:
    """A row of a table that hit, with what it rests on."""

    beslut: str
    namn: str
    rad: int
    rad_id: str
    gren: str = ""
    lagrum: str = ""
    motivering: str = ""


@dataclass(frozen=True)
class Akt:
    """One act of a trial, and what came of it.

    `par` are the posted pairs, played anew when the trial is; `sagt` the same in the words of a scenario, as
    far as it differs from what is known. `plats` is the task's place among open ones of the same name.
    """

    slag: str
    utfall: str = KLART
    roll: str = ""
    namn: str = ""  # the task, the message, or the process that it goes on with
    process: str = ""
    box: str = ""
    plats: int = 0
    dag: str = ""
    par: Pairs = ()
    sagt: Pairs = ()
    fel: str = ""
    falt: str = ""
    lagrum: tuple[str, ...] = ()
    grenar: tuple[str, ...] = ()
    regler: tuple[Regel, ...] = ()
    steg: tuple[str, ...] = ()
    slut: tuple[str, ...] = ()  # ends that were reached

    def same_try(self, other: Akt) -> bool:
        """Tell whether this is the same attempt with the same outcome."""
        mine, others = (
            (one.slag, one.utfall, one.roll, one.box, one.plats, one.par) for one in (self, other)
        )
        return mine == others


@dataclass
class Prov:
    """A trial. `givna` are the sentences it began with, those of `ur` (a file's Bakgrund) or its own.

    `fakta`, `fodd`, `parametrar`, `kommunprofil` and `exempel` are what those sentences made known.
    """

    id: str
    agare: str
    forslag: str
    process: str
    trad: str
    skapad: datetime
    anvand: datetime
    givna: list[Step]
    person: Mapping[str, str] | None = None
    ur: str = ""
    ifyllt: bool = True
    nu: str = ""
    arende: str = ""
    gren: str = "socialtjanst"
    seen: dict[str, str] = field(default_factory=dict)
    fakta: dict[str, Any] = field(default_factory=dict)
    fodd: str = ""
    parametrar: dict[str, Any] = field(default_factory=dict)
    kommunprofil: str = "malmo"
    exempel: bool = False
    akter: list[Akt] = field(default_factory=list)


def prov_to_json(prov: Prov) -> dict[str, Any]:
    """Return the trial as JSON values."""
    return {**asdict(prov), "skapad": prov.skapad.isoformat(), "anvand": prov.anvand.isoformat()}


def prov_from_json(row: Mapping[str, Any]) -> Prov:
    """Return the trial that these values are."""
    return Prov(
        **{
            **row,
            "skapad": datetime.fromisoformat(row["skapad"]),
            "anvand": datetime.fromisoformat(row["anvand"]),
            "givna": [_step(one) for one in row["givna"]],
            "akter": [_akt(one) for one in row["akter"]],
        }
    )


def _step(row: Mapping[str, Any]) -> Step:
    table = row["table"]
    return Step(**{**row, "table": None if table is None else tuple(tuple(cells) for cells in table)})


def _akt(row: Mapping[str, Any]) -> Akt:
    pairs = {name: _pairs(row[name]) for name in ("par", "sagt")}
    texts = {name: tuple(row[name]) for name in ("lagrum", "grenar", "steg", "slut")}
    return Akt(**{**row, **pairs, **texts, "regler": tuple(Regel(**one) for one in row["regler"])})


def _pairs(rows: Sequence[Sequence[str]]) -> Pairs:
    return tuple((name, text) for name, text in rows)
