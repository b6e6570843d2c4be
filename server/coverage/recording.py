"""Plays scenarios and writes down what each of them exercised, as the engine and the tables tell it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from server.dmn import Table, listening_to_tables
from server.dmn.atoms import is_opaque
from server.dmn.table import Rule
from server.engine import Turn, listening_to_turns
from server.feel import Value, YearMonths
from server.feel.scope import Scope
from server.scenarios import Result, Scenario, Stage, play

ORDERED = (Decimal, date, timedelta, YearMonths)
Place = tuple[str, str]  # process and element, or decision and row
Cell = tuple[str, str, int]  # decision, row, column (from 0)


@dataclass(frozen=True, eq=False)
class Asked:
    """One evaluation of a table: what its columns got, the rows that hit, and the scope of names."""

    values: tuple[Value, ...]
    rows: tuple[str, ...]
    scope: Scope


@dataclass
class Trail:
    """What one scenario exercised. Turns that were refused left no flows, but their rule rows were tried.

    `values` are those that ordered columns got; `verdicts` are those of cells that compare with a name;
    `asked` are the evaluations of each table.
    """

    flows: set[Place] = field(default_factory=set)
    boxes: set[Place] = field(default_factory=set)
    rows: set[Place] = field(default_factory=set)
    decisions: set[str] = field(default_factory=set)
    values: dict[tuple[str, int], set[Value]] = field(default_factory=dict)
    verdicts: dict[Cell, set[bool]] = field(default_factory=dict)
    asked: dict[str, list[Asked]] = field(default_factory=dict)

    def note_turn(self, turn: Turn) -> None:
        """Write down the boxes completed and the flows taken."""
        for step in turn.steps:
            self.boxes.add((step.process, step.box))
            self.flows.update((step.process, flow) for flow in step.flows)

    def note_table(self, table: Table, values: Sequence[Value], hits: Sequence[Rule], scope: Scope) -> None:
        """Write down the rows that hit, and what the columns got."""
        self.decisions.add(table.decision)
        rows = tuple(rule.id for rule in hits)
        self.rows.update((table.decision, row) for row in rows)
        self.asked.setdefault(table.decision, []).append(Asked(tuple(values), rows, scope))
        for at, value in enumerate(values):
            if isinstance(value, ORDERED):
                self.values.setdefault((table.decision, at), set()).add(value)
        before = len(scope.trace.diagnostics)
        for rule, at in _compared_with_names(table):
            verdict = rule.cells[at].matches(values[at], scope)
            if verdict is not None:
                self.verdicts.setdefault((table.decision, rule.id, at), set()).add(verdict)
        del scope.trace.diagnostics[before:]  # what was asked here is no part of the evaluation


@dataclass(frozen=True)
class Played:
    """A scenario, how it went, and its trail."""

    result: Result
    trail: Trail

    @property
    def scenario(self) -> Scenario:
        return self.result.scenario


def record(
    stage: Stage, scenarios: Iterable[Scenario], *, tell: Callable[[Played], object] | None = None
) -> tuple[Played, ...]:
    """Play the scenarios and return them with their trails."""
    played = []
    for scenario in scenarios:
        trail = Trail()
        with listening_to_turns(trail.note_turn), listening_to_tables(trail.note_table):
            result = play(stage, scenario)
        played.append(Played(result, trail))
        if tell is not None:
            tell(played[-1])
    return tuple(played)


_CELLS_KEPT = 2000  # a workshop checks version after version in the same process
_cells: dict[tuple[str, str], tuple[tuple[Rule, int], ...]] = {}


def _compared_with_names(table: Table) -> tuple[tuple[Rule, int], ...]:
    """Return the cells of a table that no constant decides; found once per version of it."""
    key = (table.version, table.id)
    found = _cells.get(key)
    if found is None:
        found = tuple((rule, at) for rule in table.rules for at, _ in rule.tests if is_opaque(rule.cells[at]))
        if len(_cells) >= _CELLS_KEPT:
            _cells.clear()
        _cells[key] = found
    return found
