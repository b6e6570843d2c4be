"""Limits in tables: was each number and day where an answer changes tried, from both sides?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from server.coverage.recording import Trail
from server.dmn import Table
from server.dmn.atoms import Atom, atoms_of, is_opaque
from server.dmn.table import Rule
from server.feel import Trace, UnaryTests, Value, to_text
from server.feel.scope import RootScope


@dataclass(frozen=True)
class Limit:
    """A limit of one cell; `untried` says what was not tried, as "före 18" or "när villkoret inte gäller"."""

    decision: str
    row: str
    index: int
    column: str
    cell: str
    text: str
    untried: tuple[str, ...]


def limits_of(tables: Iterable[Table], trails: Sequence[Trail]) -> Iterator[Limit]:
    """Yield every limit of the tables, with what the trails left untried of it."""
    values: dict[tuple[str, int], set[Any]] = {}
    verdicts: dict[tuple[str, str, int], set[bool]] = {}
    for trail in trails:
        for column, found in trail.values.items():
            values.setdefault(column, set()).update(found)
        for cell, seen in trail.verdicts.items():
            verdicts.setdefault(cell, set()).update(seen)
    for table in tables:
        for rule in table.rules:
            for at, _ in rule.tests:
                if is_opaque(rule.cells[at]):
                    yield _opaque(table, rule, at, verdicts.get((table.decision, rule.id, at), set()))
                else:
                    yield from _of_cell(table, rule, at, values.get((table.decision, at), set()))


def _opaque(table: Table, rule: Rule, at: int, seen: set[bool]) -> Limit:
    words = {True: "när villkoret gäller", False: "när villkoret inte gäller"}
    untried = tuple(text for verdict, text in words.items() if verdict not in seen)
    return _limit(table, rule, at, rule.cells[at].source, untried)


def _of_cell(table: Table, rule: Rule, at: int, tried: set[Any]) -> Iterator[Limit]:
    """Yield the ends where the cell's verdict changes, with the sides that no value came from."""
    cell = rule.cells[at]
    atoms = [atom for atom in _atoms(cell, table.inputs[at].type_name) if atom.ends is not None]
    for i, atom in enumerate(atoms):
        if not atom.is_point:
            continue
        point = atom.sample
        sides = {"före": atoms[i - 1], "på": atom, "efter": atoms[i + 1]} if 0 < i < len(atoms) - 1 else {}
        verdicts = {side: _verdict(cell, part.sample) for side, part in sides.items()}
        turns = [side for side in ("före", "efter") if verdicts and verdicts[side] != verdicts["på"]]
        if turns:
            untried = (side for side in ("på", *turns) if not _any(tried, side, point))
            said = tuple(f"{side} {to_text(point)}" for side in untried)
            yield _limit(table, rule, at, to_text(point), said)


def _any(tried: set[Any], side: str, point: Any) -> bool:
    same = [value for value in tried if type(value) is type(point)]
    if side == "på":
        return point in same
    return any(value < point if side == "före" else value > point for value in same)


def _atoms(cell: UnaryTests, type_name: str) -> tuple[Atom, ...]:
    return atoms_of([cell], type_name, nulls=False) or ()


def _verdict(cell: UnaryTests, value: Value) -> bool | None:
    return cell.matches(value, RootScope({}, Trace()))


def _limit(table: Table, rule: Rule, at: int, text: str, untried: tuple[str, ...]) -> Limit:
    column = table.inputs[at].label
    return Limit(table.decision, rule.id, rule.index, column, rule.cells[at].source, text, untried)
