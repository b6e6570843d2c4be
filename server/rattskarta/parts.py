"""What the rättskarta shows: frozen data in words, ready to be printed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from server.coverage.exceptions import Undantag
from server.rattskarta.keys import Tvist
from server.scenarios import Scenario


@dataclass(frozen=True)
class Villkor:
    """One condition of a rule row. `kod` tells that the cell had no words and is shown as written."""

    kolumn: str
    text: str
    kod: bool = False


@dataclass(frozen=True)
class Rad:
    """One row of a decision table that carries a branch. `bortvald`: the day's parameters rule it out."""

    tabell: str
    nummer: int
    id: str
    villkor: tuple[Villkor, ...]
    verkan: str
    foljd: str
    motivering: str
    lagrum: tuple[str, ...]
    parametrar: frozenset[str]
    utreder: bool
    bortvald: bool


@dataclass(frozen=True)
class Steg:
    """One box or flow of a process that carries a branch."""

    process: str
    processnamn: str
    id: str
    slag: str
    namn: str
    roller: str
    lagrum: tuple[str, ...]


@dataclass(frozen=True)
class Parametervarde:
    """What a parameter is on the chosen day: `varde` with its unit, `kort` without; "" if it has none yet."""

    text: str
    kort: str
    varde: str
    galler_fran: date | None
    kalla: str
    sakerhet: str
    tvivel: str


@dataclass(frozen=True)
class Fraga:
    """A contested or uncertain matter, with what the profile has chosen on the day."""

    id: str
    tvist: Tvist
    valt: tuple[Parametervarde, ...]


@dataclass(frozen=True)
class Delegat:
    """An item of the delegationsordning that the branch names."""

    punkt: str
    text: str
    roll: str
    chefer: str
    kalla: str
    exempel: bool


@dataclass(frozen=True)
class Grenkort:
    """One branch: all that a jurist wants to know of it."""

    id: str
    namn: str
    avsnitt: str
    rubrik: str
    forutsattningar: tuple[str, ...]
    falt: tuple[tuple[str, str], ...]
    sakerhet: tuple[str, ...]
    osakert: bool
    lagrum: tuple[str, ...]
    rader: tuple[Rad, ...]
    steg: tuple[Steg, ...]
    parametrar: tuple[Parametervarde, ...]
    fragor: tuple[Fraga, ...]
    delegater: tuple[Delegat, ...]
    scenarier: tuple[Scenario, ...]
    bevisad: bool | None
    undantag: Undantag | None

    @property
    def byggd(self) -> bool:
        """Tell whether any table or process carries the branch."""
        return bool(self.rader or self.steg)

    @property
    def omtvistat(self) -> bool:
        return any(fraga.tvist.slag == "omtvistat" for fraga in self.fragor)

    @property
    def avgorande(self) -> tuple[Rad, ...]:
        """The rows that settle something."""
        return tuple(rad for rad in self.rader if not rad.utreder)

    @property
    def utredande(self) -> tuple[Rad, ...]:
        """The rows that only say what must be known first."""
        return tuple(rad for rad in self.rader if rad.utreder)


@dataclass(frozen=True)
class Gallande:
    """What holds on the day, how sure it is, and the section that it is about ("" for all)."""

    text: str
    sakerhet: str
    avsnitt: str


@dataclass(frozen=True)
class Rattskarta:
    """The law as Lagrum applies it, for one profile on one day. `hel` unless some branches were chosen."""

    profil: str
    dag: date
    kort: tuple[Grenkort, ...]
    fragor: tuple[Fraga, ...]
    tid: tuple[Gallande, ...]
    kallor: tuple[tuple[str, str], ...]
    sakerhet: tuple[tuple[str, str], ...]
    provad: bool
    hel: bool = True

    @property
    def avsnitt(self) -> dict[str, tuple[str, tuple[Grenkort, ...]]]:
        """The cards by section, with its heading."""
        found: dict[str, list[Grenkort]] = {}
        for kort in self.kort:
            found.setdefault(kort.avsnitt, []).append(kort)
        return {avsnitt: (kort[0].rubrik, tuple(kort)) for avsnitt, kort in found.items()}

    @property
    def lagrum(self) -> dict[str, tuple[Grenkort, ...]]:
        """The cards by the paragraph that tables and processes give, in order of act, chapter and section."""
        found: dict[str, list[Grenkort]] = {}
        for kort in self.kort:
            for lagrum in kort.lagrum:
                found.setdefault(lagrum, []).append(kort)
        return {lagrum: tuple(found[lagrum]) for lagrum in sorted(found, key=paragraph_order)}


_PARAGRAPH = re.compile(r"(?:(\d+) kap\. ?)?(?:(\d+) ?([a-z])? ?§)?(?: (\w+) stycket)?(.*)")


def paragraph_order(lagrum: str) -> tuple[str, int, int, str, str]:
    """Return a key that sorts by act, then chapter and section as numbers: 6 kap. before 12 kap."""
    found = _PARAGRAPH.fullmatch(lagrum)
    assert found is not None  # every part of the pattern may be empty
    chapter, section, letter, part, act = found.groups()
    return act.strip().casefold(), int(chapter or 0), int(section or 0), letter or "", part or ""
