"""A decision table, compiled: which rows hit, and what they amount to under the hit policy."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from server.dmn.errors import DmnError
from server.dmn.hitpolicy import AGGREGATIONS, combined
from server.dmn.trace import Hit
from server.dmn.watch import table_listener
from server.feel.expression import UnaryTests
from server.feel.scope import Scope
from server.feel.unary import Test
from server.feel.values import Value, type_name

Code = Callable[[Scope], Value]


@dataclass(frozen=True, slots=True)
class Input:
    """A column of conditions: `kinds` are the Python types it may have (empty: any), `source` its FEEL."""

    label: str
    code: Code = field(repr=False)
    type_name: str
    kinds: tuple[type, ...]
    allowed: UnaryTests | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Output:
    """A column of results. `priority` lists its values, the weightiest first."""

    name: str
    priority: tuple[Value, ...] = ()
    default: Code | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Rule:
    """A row. `index` counts from 1, `tests` are the cells that ask something, `results` are as written."""

    id: str
    index: int
    cells: tuple[UnaryTests, ...]
    tests: tuple[tuple[int, Test], ...] = field(repr=False)
    outputs: tuple[Code, ...] = field(repr=False)
    annotations: Mapping[str, str]
    results: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A decision table that belongs to a decision or a business knowledge model."""

    decision: str
    name: str
    version: str
    id: str
    hit_policy: str
    aggregation: str
    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    rules: tuple[Rule, ...]

    @property
    def columns_of_one_name(self) -> tuple[str, ...]:
        """The names that whole columns ask for."""
        return tuple(column.source for column in self.inputs if column.source.isidentifier())

    def evaluate(self, scope: Scope) -> Value:
        """Return the value; the rows that hit, or that none did, go into the scope's trace."""
        values = [column.code(scope) for column in self.inputs]
        for column, value in zip(self.inputs, values, strict=True):
            if value is not None and (column.kinds or column.allowed is not None):
                self._check(column, value, scope)
        hits = []
        for rule in self.rules:
            for at, test in rule.tests:
                if test(values[at], scope) is not True:
                    break
            else:
                hits.append(rule)
                if self.hit_policy == "FIRST":
                    break
        listener = table_listener.get()
        if listener is not None:
            listener(self, values, hits, scope)
        if not hits:
            return self._without_hit(scope)
        return self._with_hits(hits, values, scope)

    def _check(self, column: Input, value: Value, scope: Scope) -> None:
        if column.kinds and type(value) not in column.kinds and type(value) is not list:
            scope.trace.note(
                f"Kolumnen ”{column.label}” i tabellen {self.id} väntar {column.type_name} "
                f"men fick {type_name(value)}"
            )
        elif column.allowed is not None and column.allowed.matches(value, scope) is not True:
            scope.trace.note(f"Värdet i kolumnen ”{column.label}” i tabellen {self.id} är inte tillåtet")

    def _without_hit(self, scope: Scope) -> Value:
        if any(output.default is not None for output in self.outputs):
            defaults = [None if output.default is None else output.default(scope) for output in self.outputs]
            return self._shaped(defaults)
        scope.trace.misses.append(self.decision)
        if self.hit_policy == "COLLECT" and self.aggregation == "COUNT":
            return AGGREGATIONS["COUNT"]([])
        return None

    def _with_hits(self, hits: Sequence[Rule], values: Sequence[Value], scope: Scope) -> Value:
        if len(hits) > 1 and self.hit_policy == "UNIQUE":
            rows = [rule.index for rule in hits]
            numbers = " och ".join(map(str, rows))
            raise DmnError(self.decision, f"Raderna {numbers} i tabellen {self.id} träffar samtidigt.", rows)
        results = [tuple(code(scope) for code in rule.outputs) for rule in hits]
        kept = combined(self, hits, results)
        inputs = {column.label: value for column, value in zip(self.inputs, values, strict=True)}
        for at in kept:
            rule = hits[at]
            outputs = {output.name: value for output, value in zip(self.outputs, results[at], strict=True)}
            scope.trace.hits.append(
                Hit(
                    self.decision,
                    self.name,
                    self.version,
                    rule.id,
                    rule.index,
                    rule.annotations,
                    outputs,
                    inputs,
                )
            )
        if self.hit_policy in ("COLLECT", "RULE ORDER", "OUTPUT ORDER"):
            return self._collected([results[at] for at in kept])
        return self._shaped(results[kept[0]])

    def _collected(self, results: list[tuple[Value, ...]]) -> Value:
        if not self.aggregation:
            return [self._shaped(result) for result in results]
        return AGGREGATIONS[self.aggregation]([self._shaped(result) for result in results])

    def _shaped(self, values: Sequence[Value]) -> Value:
        if len(self.outputs) == 1:
            return values[0]
        return {output.name: value for output, value in zip(self.outputs, values, strict=True)}
