"""What a replay found, as one reader may see it: counted by kind, outcome, rule row and verksamhetsgren."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from server.access import Actor
from server.cases import House
from server.store import omspelning
from server.verkstad.konsekvens import jamfor
from server.verkstad.konsekvens.dom import KAN_INTE, REDAN, SAMMA
from server.verkstad.konsekvens.korning import replay_scope

ANNAT = (
    jamfor.STOPPAS,
    jamfor.UTFALL,
    jamfor.VAG,
    jamfor.UPPGIFT,
    jamfor.FRAGA,
    jamfor.GAR_INTE,
)
SLAG = (*ANNAT, jamfor.INNEHALL, jamfor.GRUND, REDAN, KAN_INTE, SAMMA)
_CHUNK = 500
Rad = Mapping[str, Any]


@dataclass(frozen=True)
class Urskilt:
    """What a list shows: all, or those of a kind, a rule row, a verksamhetsgren, a process."""

    slag: str = ""
    regel: str = ""
    gren: str = ""
    process: str = ""

    def __bool__(self) -> bool:
        return any((self.slag, self.regel, self.gren, self.process))

    def takes(self, rad: Rad) -> bool:
        """Tell whether a row belongs in the list."""
        return all(
            not wanted or wanted == found
            for wanted, found in (
                (self.slag, rad["slag"]),
                (self.regel, regel_key(rad)),
                (self.gren, rad["gren"]),
                (self.process, rad["process"]),
            )
        )


@dataclass(frozen=True)
class Regelsumma:
    """How many ärenden a rule row, or another element, makes otherwise."""

    nyckel: str
    regel: Mapping[str, Any]
    lagrum: tuple[str, ...]
    antal: int
    annat: int


@dataclass(frozen=True)
class Sammanstallning:
    """The whole, for one reader."""

    antal: int
    annat: int
    per_slag: tuple[tuple[str, int], ...]
    per_utfall: tuple[tuple[tuple[str, str, str], int], ...]
    per_regel: tuple[Regelsumma, ...]
    per_gren: Mapping[str, Mapping[str, int]]
    per_process: Mapping[str, Mapping[str, int]]
    rader: tuple[Rad, ...]
    avkortad: int
    sekunder: float
    klart: bool

    def listed(self, urskilt: Urskilt) -> tuple[Rad, ...]:
        """Return the rows of a list."""
        return tuple(rad for rad in self.rader if urskilt.takes(rad))


def regel_key(rad: Rad) -> str:
    """Return what tells a rule row from others, or ""."""
    regel = rad.get("regel")
    return f"{regel['beslut']}/{regel['rad']}" if regel else ""


def summarize(
    house: House, actor: Actor, result: Mapping[str, Any] | None, *, klart: bool
) -> Sammanstallning | None:
    """Return what the reader may see of a result: ärenden of their own verksamhetsgrenar, none of jäv."""
    if not result:
        return None
    grenar = actor.grenar
    rows = [rad for rad in result.get("rader", result.get("_rader", ())) if rad["gren"] in grenar]
    known = _known(house, actor, [rad["arende"] for rad in rows])
    rows = [rad for rad in rows if rad["arende"] in known]
    same = {gren: n for gren, n in result["oforandrade"].items() if gren in grenar}
    rows.sort(key=lambda rad: (SLAG.index(rad["slag"]), rad["nummer"]))
    return _counted(rows, same, result, klart=klart)


def _known(house: House, actor: Actor, ids: Sequence[str]) -> set[str]:
    scope, found = replay_scope(actor), set()
    with house.read() as connection:
        for start in range(0, len(ids), _CHUNK):
            found |= omspelning.list_visible(connection, scope, ids[start : start + _CHUNK])
    return found


def _counted(
    rows: Sequence[Rad], same: Mapping[str, int], result: Mapping[str, Any], *, klart: bool
) -> Sammanstallning:
    slag = Counter(rad["slag"] for rad in rows) + Counter({SAMMA: sum(same.values())})
    outcomes = Counter(
        (rad["slag"], rad["fore"], rad["efter"])
        for rad in rows
        if rad["slag"] in {*ANNAT, jamfor.INNEHALL} and "fore" in rad
    )
    per_gren: dict[str, Counter[str]] = {gren: Counter({SAMMA: n}) for gren, n in same.items()}
    per_process: dict[str, Counter[str]] = {}
    for rad in rows:
        per_gren.setdefault(rad["gren"], Counter())[rad["slag"]] += 1
        per_process.setdefault(rad["process"], Counter())[rad["slag"]] += 1
    return Sammanstallning(
        antal=len(rows) + sum(same.values()),
        annat=sum(slag[one] for one in ANNAT),
        per_slag=tuple((one, slag[one]) for one in SLAG if slag[one]),
        per_utfall=tuple(outcomes.most_common()),
        per_regel=tuple(_rules(rows)),
        per_gren=dict(sorted(per_gren.items())),
        per_process=dict(sorted(per_process.items())),
        rader=tuple(rows),
        avkortad=int(result.get("avkortad", 0)),
        sekunder=float(result.get("sekunder", 0)),
        klart=klart,
    )


def _rules(rows: Sequence[Rad]) -> list[Regelsumma]:
    groups: dict[str, list[Rad]] = {}
    for rad in rows:
        if regel_key(rad):
            groups.setdefault(regel_key(rad), []).append(rad)
    found = [
        Regelsumma(
            key,
            some[0]["regel"],
            tuple(dict.fromkeys(text for rad in some for text in rad["lagrum"])),
            len(some),
            sum(rad["slag"] in ANNAT for rad in some),
        )
        for key, some in groups.items()
    ]
    return sorted(found, key=lambda one: (-one.annat, -one.antal, one.nyckel))
