"""What the rows that hit amount to: which of them count, in what order, and how they are added up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from server.dmn.errors import DmnError
from server.feel.builtins.lists import maximum, minimum, total
from server.feel.compare import equal
from server.feel.values import Value

if TYPE_CHECKING:
    from server.dmn.table import Rule, Table

AGGREGATIONS: dict[str, Callable[[list[Value]], Value]] = {
    "SUM": total,
    "MIN": minimum,
    "MAX": maximum,
    "COUNT": lambda values: Decimal(len(values)),
}
POLICIES = frozenset({"UNIQUE", "FIRST", "PRIORITY", "ANY", "COLLECT", "RULE ORDER", "OUTPUT ORDER"})


def combined(table: Table, hits: Sequence[Rule], results: Sequence[tuple[Value, ...]]) -> list[int]:
    """Return the places among the hits that count, in their order."""
    match table.hit_policy:
        case "PRIORITY":
            return _by_priority(table, results)[:1]
        case "OUTPUT ORDER":
            return _by_priority(table, results)
        case "ANY":
            _refuse_difference(table, hits, results)
    return list(range(len(hits)))


def _by_priority(table: Table, results: Sequence[tuple[Value, ...]]) -> list[int]:
    def weight(at: int) -> tuple[int, ...]:
        return tuple(
            _rank(value, output.priority)
            for value, output in zip(results[at], table.outputs, strict=True)
            if output.priority
        )

    return sorted(range(len(results)), key=weight)


def _rank(value: Value, priority: Sequence[Value]) -> int:
    for rank, candidate in enumerate(priority):
        if equal(value, candidate) is True:
            return rank
    return len(priority)


def _refuse_difference(table: Table, hits: Sequence[Rule], results: Sequence[tuple[Value, ...]]) -> None:
    for rule, result in zip(hits[1:], results[1:], strict=True):
        if not equal(list(results[0]), list(result)):
            rows = [hits[0].index, rule.index]
            reason = f"Raderna {rows[0]} och {rows[1]} i tabellen {table.id} träffar båda men med olika svar."
            raise DmnError(table.decision, reason, rows)
