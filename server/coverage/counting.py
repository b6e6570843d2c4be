"""Counts: what there is, what the scenarios exercised, what is excused, and what is left as holes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from server.coverage.catalogue import KINDS, Branch, Catalogue, Element
from server.coverage.exceptions import Undantag
from server.coverage.limits import Limit, limits_of
from server.coverage.recording import Played, Trail
from server.scenarios import Scenario

GATE = ("flode", "handelse", "slut", "rad", "gren")


@dataclass(frozen=True)
class Hole:
    """Something that no scenario exercised; `undantag` says why that is let be."""

    id: str
    kind: str
    text: str
    file: str
    undantag: Undantag | None


@dataclass(frozen=True)
class Sum:
    """How it stands with one kind."""

    kind: str
    total: int
    covered: int
    excused: int

    @property
    def label(self) -> str:
        return KINDS[self.kind]

    @property
    def holes(self) -> int:
        return self.total - self.covered - self.excused

    @property
    def percent(self) -> float:
        """Covered, of what is not excused. Never 100 by rounding."""
        asked = self.total - self.excused
        return 100.0 if not asked else int(1000 * self.covered / asked) / 10


@dataclass(frozen=True)
class Coverage:
    """What the scenarios that hold exercised of the catalogue."""

    catalogue: Catalogue
    played: tuple[Played, ...]
    undantag: Mapping[str, Undantag]

    @cached_property
    def hits(self) -> Mapping[str, tuple[Scenario, ...]]:
        """The scenarios that exercised each element, by its id; only those that hold count."""
        places: dict[tuple[str, str, str], list[Scenario]] = {}
        for one in self.played:
            if one.result.fel is None:
                for key in _keys(one.trail):
                    places.setdefault(key, []).append(one.scenario)
        return {
            element.id: tuple(places.get((_LAYER[element.kind], element.place, element.own), ()))
            for element in self.catalogue.elements
        }

    @cached_property
    def carriers(self) -> Mapping[str, tuple[Element, ...]]:
        """What carries each branch, by the branch."""
        found: dict[str, list[Element]] = {}
        for element in self.catalogue.elements:
            for gren in element.grenar:
                found.setdefault(gren, []).append(element)
        return {gren: tuple(elements) for gren, elements in found.items()}

    @cached_property
    def proofs(self) -> Mapping[str, tuple[Scenario, ...]]:
        """The scenarios that prove each branch: they hold, are tagged with it, and exercised it."""
        held = [one for one in self.played if one.result.fel is None]
        return {
            gren: tuple(
                one.scenario for one in held if gren in one.scenario.grenar and gren in one.result.grenar
            )
            for gren in self.catalogue.branches
        }

    @cached_property
    def lagrum(self) -> Mapping[str, tuple[Element, ...]]:
        """What carries each paragraph, by the paragraph."""
        found: dict[str, list[Element]] = {}
        for element in self.catalogue.elements:
            for lagrum in element.lagrum:
                found.setdefault(lagrum, []).append(element)
        return {lagrum: tuple(found[lagrum]) for lagrum in sorted(found)}

    @cached_property
    def limits(self) -> tuple[Limit, ...]:
        """The limits in the tables, and which of their sides the scenarios tried."""
        trails = [one.trail for one in self.played if one.result.fel is None]
        return tuple(limits_of([table for table, _ in self.catalogue.tables.values()], trails))

    @cached_property
    def holes(self) -> tuple[Hole, ...]:
        """All that no scenario exercised."""
        return tuple(self._holes())

    @cached_property
    def sums(self) -> tuple[Sum, ...]:
        """One sum for each kind."""
        totals = dict.fromkeys(KINDS, 0)
        for element in self.catalogue.elements:
            totals[element.kind] += 1
        totals["gren"] = len(self.catalogue.branches)
        totals["lagrum"] = len(self.lagrum)
        return tuple(self._sum(kind, total) for kind, total in totals.items())

    @property
    def failed(self) -> Sequence[Played]:
        """The scenarios that do not hold."""
        return [one for one in self.played if one.result.fel is not None]

    @property
    def passes(self) -> bool:
        """Tell whether the gate is open: all scenarios hold, and what they leave out has its reason."""
        open_holes = [hole for hole in self.holes if hole.kind in GATE and hole.undantag is None]
        return bool(self.played) and not self.failed and not open_holes

    @property
    def needless(self) -> Sequence[Undantag]:
        """Exceptions for what is covered by now, or is not there."""
        ids = {hole.id for hole in self.holes}
        return [undantag for id_, undantag in self.undantag.items() if id_ not in ids]

    def _holes(self) -> Iterable[Hole]:
        for element in self.catalogue.elements:
            if not self.hits[element.id]:
                yield self._hole(element.id, element.kind, element.text, element.file)
        for gren, branch in self.catalogue.branches.items():
            if not self.proofs[gren]:
                yield self._branch_hole(branch)
        for lagrum, elements in self.lagrum.items():
            if not any(self.hits[element.id] for element in elements):
                yield self._hole(f"lagrum {lagrum}", "lagrum", lagrum, elements[0].file)

    def _branch_hole(self, branch: Branch) -> Hole:
        """A branch that nothing carries is another hole than one that no scenario proves."""
        word = "gren" if branch.id in self.carriers else "obyggd"
        return self._hole(f"{word} {branch.id}", "gren", branch.name, "")

    def _hole(self, id_: str, kind: str, text: str, file: str) -> Hole:
        return Hole(id_, kind, text, file, self.undantag.get(id_))

    def _sum(self, kind: str, total: int) -> Sum:
        holes = [hole for hole in self.holes if hole.kind == kind]
        excused = sum(hole.undantag is not None for hole in holes)
        return Sum(kind, total, total - len(holes), excused)


_LAYER = {"flode": "flow", "handelse": "box", "slut": "box", "rad": "row"}


def _keys(trail: Trail) -> Iterable[tuple[str, str, str]]:
    yield from (("flow", *place) for place in trail.flows)
    yield from (("box", *place) for place in trail.boxes)
    yield from (("row", *place) for place in trail.rows)
