"""What can be known of a table without running it: gaps, overlaps and rows that never decide.

A row is a product of sets, one per column; the sets are bit masks over the atoms of the column. The rows
are subtracted from the whole domain: what is left are gaps. The work has a budget, and when it runs out
the answer is "not decided"; a cell with names or functions is opaque, and a table with one is never complete.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from server.dmn.atoms import Atom, atoms_of, describe, is_opaque
from server.dmn.table import Rule, Table
from server.feel import Trace
from server.feel.scope import RootScope

Box = tuple[int, ...]

BUDGET = 200_000
_MOST_GAPS = 25


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two rows that can hit together, and where; columns where anything goes are left out."""

    rows: tuple[int, int]
    where: Mapping[str, str]
    same_result: bool


@dataclass(frozen=True, slots=True)
class Analysis:
    """The findings. `opaque` are (row, column label); `decided` is False when the budget ran out."""

    gaps: tuple[Mapping[str, str], ...]
    overlaps: tuple[Overlap, ...]
    unreachable: tuple[int, ...]
    opaque: tuple[tuple[int, str], ...]
    decided: bool

    @property
    def analysable(self) -> bool:
        """Tell whether every cell could be read."""
        return not self.opaque

    @property
    def complete(self) -> bool:
        """Tell whether every case is known to have a row."""
        return self.decided and self.analysable and not self.gaps


class _OutOfBudget(Exception):
    """The table is too large to decide about."""


def analyse(table: Table, *, budget: int = BUDGET, nulls: bool = True) -> Analysis:
    """Return what can be known of the table; `nulls` asks also about facts that are missing."""
    return _Analyser(table, budget, nulls).run()


class _Analyser:
    """One analysis."""

    def __init__(self, table: Table, budget: int, nulls: bool) -> None:
        self.table, self.budget = table, budget
        self.atoms: list[tuple[Atom, ...]] = []
        self.opaque: list[tuple[int, str]] = []
        self._unreadable: set[int] = set()
        for at, column in enumerate(table.inputs):
            cells = [rule.cells[at] for rule in table.rules]
            if column.allowed is not None:
                cells.append(column.allowed)
            found = atoms_of(cells, column.type_name, nulls=nulls)
            if found is None:
                self._unreadable.add(at)
                found = (Atom(None),)
            elif (
                column.allowed is not None
                and column.allowed.test is not None
                and not is_opaque(column.allowed)
            ):
                allowed, root = column.allowed, RootScope({}, Trace())
                found = tuple(a for a in found if a.sample is None or allowed.matches(a.sample, root) is True)
            self.atoms.append(found)

    def run(self) -> Analysis:
        boxes = {rule.index: self._box(rule) for rule in self.table.rules}
        known = {index: box for index, box in boxes.items() if box is not None}
        decided = True
        try:
            gaps, unreachable = self._subtract(known)
        except _OutOfBudget:
            decided, gaps, unreachable = False, [], []
        if any(output.default is not None for output in self.table.outputs):
            gaps = []
        described = tuple(self._described(gap) for gap in gaps[:_MOST_GAPS])
        overlaps = tuple(self._overlaps(known))
        return Analysis(described, overlaps, tuple(unreachable), tuple(self.opaque), decided)

    def _box(self, rule: Rule) -> Box | None:
        """Return the sets of a row; None when a cell of it is opaque."""
        masks, root, readable = [], RootScope({}, Trace()), True
        for at, (cell, column) in enumerate(zip(rule.cells, self.table.inputs, strict=True)):
            if cell.test is None:
                masks.append((1 << len(self.atoms[at])) - 1)
            elif is_opaque(cell) or at in self._unreadable:
                self.opaque.append((rule.index, column.label))
                readable = False
            else:
                hits = (cell.matches(atom.sample, root) is True for atom in self.atoms[at])
                masks.append(sum(1 << i for i, hit in enumerate(hits) if hit))
        return tuple(masks) if readable else None

    def _subtract(self, boxes: Mapping[int, Box]) -> tuple[list[Box], list[int]]:
        left: list[Box] = [tuple((1 << len(atoms)) - 1 for atoms in self.atoms)]
        unreachable = []
        for index, box in boxes.items():
            if not all(box) or (
                self.table.hit_policy == "FIRST" and not any(_meet(part, box) for part in left)
            ):
                unreachable.append(index)
            left = [rest for part in left for rest in self._without(part, box)]
        return left, unreachable

    def _without(self, part: Box, box: Box) -> list[Box]:
        self.budget -= 1
        if self.budget < 0:
            raise _OutOfBudget
        if not _meet(part, box):
            return [part]
        pieces, inside = [], list(part)
        for at, mask in enumerate(box):
            outside = inside[at] & ~mask
            if outside:
                pieces.append((*inside[:at], outside, *inside[at + 1 :]))
            inside[at] &= mask
        return pieces

    def _overlaps(self, boxes: Mapping[int, Box]) -> list[Overlap]:
        rules = {rule.index: rule for rule in self.table.rules}
        rows = list(boxes)
        found = []
        for i, first in enumerate(rows):
            for second in rows[i + 1 :]:
                common = _meet(boxes[first], boxes[second])
                if common is not None:
                    same = rules[first].results == rules[second].results
                    found.append(Overlap((first, second), self._described(common), same))
        return found

    def _described(self, box: Sequence[int]) -> dict[str, str]:
        where = {}
        for column, atoms, mask in zip(self.table.inputs, self.atoms, box, strict=True):
            if mask != (1 << len(atoms)) - 1:
                where[column.label] = describe(atoms, mask)
        return where


def _meet(first: Box, second: Box) -> Box | None:
    common = tuple(a & b for a, b in zip(first, second, strict=True))
    return common if all(common) else None
