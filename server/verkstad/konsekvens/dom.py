"""Judges one ärende: is it the same on the draft, otherwise and why, or can it not be known?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from server.bundle import Bundle, Library
from server.cases import House
from server.cases.world import FindKsBeslut
from server.errors import LagrumError
from server.profile import Profile
from server.verkstad.konsekvens.inspelat import CannotReplay, Inspelat, record_of
from server.verkstad.konsekvens.jamfor import GAR_INTE, GRAVITY, Avvikelse, compare
from server.verkstad.konsekvens.kontroll import Kontroll, control
from server.verkstad.konsekvens.orsak import Andrade
from server.verkstad.konsekvens.spel import Modeller, Spel

_MOVED = "Ärendet har flyttats mellan versioner av processen, så det går inte att spela om från början."
SAMMA, REDAN, KAN_INTE = "samma", "redan", "kan_inte"


@dataclass(frozen=True)
class Dom:
    """The verdict on one ärende. `skal` is a reason of ours, never something that was recorded."""

    slag: str
    avvikelse: Avvikelse | None = None
    skal: str = ""


@dataclass(frozen=True)
class Sida:
    """One of the two that are compared: the models and the municipalities' values."""

    library: Library = field(repr=False)
    profiles: Mapping[str, Profile] = field(repr=False)

    def modeller(self, process: str, kommunprofil: str) -> Modeller:
        """Return what an ärende would run on.

        Raises:
            LagrumError: the process or its profile is not there, or cannot be read.
        """
        bundle = self.library.bundle(process)
        if kommunprofil not in self.profiles:
            raise CannotReplay(f"Kommunprofilen {kommunprofil} finns inte.")
        _ = bundle.spec, bundle.rules
        return Modeller(bundle, self.profiles[kommunprofil])


@dataclass(frozen=True)
class Underlag:
    """What every ärende is judged on. `andrade` is what the draft changes, by place."""

    house: House
    bas: Sida
    utkast: Sida
    andrade: Andrade
    find_ks: FindKsBeslut = field(repr=False)


def judge(
    underlag: Underlag, row: Mapping[str, Any], steg: Sequence[Any], svar: Sequence[Any], made: Sequence[Any]
) -> Dom:
    """Return the verdict on an ärende from its rows."""
    process, kommun = str(row["process"]), str(row["kommunprofil"])
    try:
        draft = underlag.utkast.modeller(process, kommun)
    except LagrumError as unusable:
        return Dom(GAR_INTE, skal=unusable.detail)
    own = underlag.house.profiles.get(kommun)
    if draft.bundle.version == row["bundle"] and own is not None and draft.profile.version == own.version:
        return Dom(SAMMA)
    if row.get("flyttat"):
        return Dom(KAN_INTE, skal=_MOVED)
    try:
        bundle = underlag.house.bundle(str(row["bundle"]), process)
        if own is None:
            raise CannotReplay(f"Kommunprofilen {kommun} finns inte längre.")
        record = record_of(row, steg, svar, made, bundle.spec)
        played = control(record, Modeller(bundle, own), underlag.find_ks)
    except LagrumError as unknown:
        return Dom(KAN_INTE, skal=unknown.detail)
    return _against(underlag, record, played, draft, str(row["bundle"]))


def _against(underlag: Underlag, record: Inspelat, played: Kontroll, draft: Modeller, version: str) -> Dom:
    found = _first(record, played, draft, underlag.andrade)
    if found is None:
        return Dom(SAMMA)
    try:
        base = underlag.bas.modeller(record.case.process, record.case.kommunprofil)
    except LagrumError:
        return Dom(found.slag, found)
    if base.bundle.version != version and _same(_first(record, played, base, {}), found):
        return Dom(REDAN, found)
    return Dom(found.slag, found)


def _first(record: Inspelat, played: Kontroll, modeller: Modeller, andrade: Andrade) -> Avvikelse | None:
    """Return the gravest of what differs, as far as the record can be followed; the first of its kind."""
    spel = Spel(record, modeller, played.find_ks)
    worst: Avvikelse | None = None
    for at, drag in enumerate(record.drag):
        tur = spel.play(drag, played.givet.of(drag), played.bevakat[at])
        found = compare(drag, played.turer[at], tur, modeller.bundle, andrade)
        if found is not None and (worst is None or _weight(found) < _weight(worst)):
            worst = found
        if found is not None and found.stannar:
            break
    return worst


def _weight(one: Avvikelse) -> int:
    return GRAVITY.index(one.slag)


def _same(one: Avvikelse | None, other: Avvikelse) -> bool:
    return one is not None and (one.slag, one.drag, one.fore, one.efter) == (
        other.slag,
        other.drag,
        other.fore,
        other.efter,
    )


def affected(base: Sida, draft: Sida) -> tuple[str, ...]:
    """Return the processes that the draft may change: another bundle, or other values of a municipality."""
    names = sorted({*base.library.bundles, *draft.library.bundles})
    if {name: one.version for name, one in base.profiles.items()} != {
        name: one.version for name, one in draft.profiles.items()
    }:
        return tuple(names)
    return tuple(
        name
        for name in names
        if _version(base.library.bundles, name) != _version(draft.library.bundles, name)
    )


def _version(bundles: Mapping[str, Bundle], process: str) -> str:
    return bundles[process].version if process in bundles else ""
