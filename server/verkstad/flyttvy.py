"""What the page of a plan shows beside its table: the two diagrams with marks, and the rules that differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from server.cases import House
from server.verkstad.flytt import Flytt
from server.verkstad.flyttkarta import Fran, Rad


@dataclass(frozen=True)
class Diagrams:
    """Which diagram is shown: one process in an old version and in the new. `processer` can be chosen."""

    fran: str
    visad: str
    processer: tuple[str, ...]
    i_gamla: bool
    i_nya: bool


@dataclass(frozen=True)
class Marks:
    """What the diagrams mark: ärenden per element, elements without a place, and where those mapped go."""

    antal: dict[str, int]
    fattas: tuple[str, ...]
    antal_nya: dict[str, int]


def diagrams_of(house: House, plan: Flytt, found: Sequence[Fran], fran: str, visad: str) -> Diagrams | None:
    """Return the diagrams to show: those asked for, else the most used version's own process."""
    if not found:
        return None
    chosen = next((one for one in found if one.bundle.version == fran), found[0])
    old, new = chosen.bundle.spec, house.bundle(plan.till, plan.process).spec
    names = tuple(dict.fromkeys([plan.process, *old.diagrams, *new.diagrams]))
    shown = visad if visad in names else plan.process
    return Diagrams(chosen.bundle.version, shown, names, shown in old.diagrams, shown in new.diagrams)


def marks_of(rows: Sequence[Rad], shown: Diagrams | None) -> Marks | None:
    """Return the marks of the diagrams that are shown."""
    if shown is None:
        return None
    own = [row for row in rows if row.process == shown.visad and shown.fran in row.versioner]
    there: dict[str, int] = {}
    for row in rows:
        process, _, box = row.till.partition("/")
        if process == shown.visad and row.antal:
            there[box] = there.get(box, 0) + row.antal
    return Marks(
        {row.plats.partition("/")[2]: row.antal for row in own if row.antal},
        tuple(row.plats.partition("/")[2] for row in own if row.fattas),
        there,
    )


def changed_rules(house: House, plan: Flytt, found: Sequence[Fran]) -> list[str]:
    """Return the files of rules that differ between the versions: which day's law does not choose those."""
    new = house.bundle(plan.till, plan.process).files
    return sorted(
        {
            path
            for one in found
            for path in new.keys() | one.bundle.files.keys()
            if path.endswith(".dmn") and new.get(path) != one.bundle.files.get(path)
        }
    )
