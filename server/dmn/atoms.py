"""A column's domain cut into atoms: values that no cell of the column tells apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from server.feel import Range, Trace, UnaryTests, Value, YearMonths, to_text
from server.feel import nodes as n
from server.feel.compiler import Compiler
from server.feel.scope import RootScope
from server.feel.unary import mentions_names

_ORDERED = (Decimal, date, datetime, timedelta, YearMonths)
_OTHER = "\uffff(annat)"


@dataclass(frozen=True, slots=True)
class Atom:
    """A part of a column's domain with a value that stands for it.

    A part of an ordered domain has its ends: the same for one value, else open; None is without limit.
    """

    sample: Value
    text: str = ""
    ends: tuple[Value, Value] | None = None

    @property
    def is_point(self) -> bool:
        """Tell whether the part is one value."""
        return self.ends is not None and self.ends[0] is not None and self.ends[0] == self.ends[1]


def is_opaque(cell: UnaryTests) -> bool:
    """Tell whether a cell asks about anything but constants."""
    return mentions_names(cell.node.tests)


def atoms_of(cells: Iterable[UnaryTests], type_name: str, *, nulls: bool) -> tuple[Atom, ...] | None:
    """Return the atoms of a column's domain; None when its constants cannot be put in one domain."""
    constants = [value for cell in cells if not is_opaque(cell) for value in _constants(cell)]
    kinds = {type(value) for value in constants if value is not None}
    missing = (Atom(None, "saknas"),) if nulls else ()
    if type_name == "boolean" and kinds <= {bool}:
        return (Atom(sample=True, text="true"), Atom(sample=False, text="false"), *missing)
    if not kinds:
        return (Atom(_OTHER, "alla värden"), *missing)
    if len(kinds) > 1:
        return None
    kind = kinds.pop()
    if kind is bool:
        return (Atom(sample=True, text="true"), Atom(sample=False, text="false"), *missing)
    if kind is str:
        texts = dict.fromkeys(value for value in constants if value is not None)
        return (
            *(Atom(text, to_text(text, quoted=True)) for text in texts),
            Atom(_OTHER, "annat värde"),
            *missing,
        )
    if kind not in _ORDERED:
        return None
    points = {value for value in constants if value is not None}
    if len({getattr(value, "tzinfo", None) is None for value in points}) > 1:
        return None
    return (*_ordered(sorted(points)), *missing)


def describe(atoms: Sequence[Atom], mask: int) -> str:
    """Return the part of a domain as text, as intervals where it is ordered."""
    parts: list[str] = []
    run: list[Atom] = []
    for i, atom in enumerate(atoms):
        inside = bool(mask >> i & 1)
        if inside and atom.ends is not None:
            run.append(atom)
            continue
        parts += _interval(run)
        run = []
        if inside:
            parts.append(atom.text)
    return ", ".join([*parts, *_interval(run)])


def _interval(run: Sequence[Atom]) -> list[str]:
    if not run:
        return []
    first, last = run[0], run[-1]
    low, high = first.ends and first.ends[0], last.ends and last.ends[1]
    if first is last and first.is_point:
        return [to_text(low)]
    if low is None and high is None:
        return ["alla värden"]
    if low is None:
        return [f"{'<=' if last.is_point else '<'} {to_text(high)}"]
    if high is None:
        return [f"{'>=' if first.is_point else '>'} {to_text(low)}"]
    return [f"{'[' if first.is_point else ']'}{to_text(low)}..{to_text(high)}{']' if last.is_point else '['}"]


def _ordered(points: Sequence[Any]) -> Iterator[Atom]:
    yield Atom(_beside(points[0], -1), ends=(None, points[0]))
    for i, point in enumerate(points):
        yield Atom(point, ends=(point, point))
        if i + 1 < len(points):
            between = _between(point, points[i + 1])
            if between is not None:
                yield Atom(between, ends=(point, points[i + 1]))
    yield Atom(_beside(points[-1], 1), ends=(points[-1], None))


def _beside(value: Any, steps: int) -> Any:
    if isinstance(value, Decimal):
        return value + steps
    if isinstance(value, YearMonths):
        return YearMonths(value.months + steps)
    return value + timedelta(days=steps)


def _between(low: Any, high: Any) -> Any:
    """Return a value strictly between, or None when there is none."""
    if isinstance(low, Decimal):
        return (low + high) / 2
    if isinstance(low, YearMonths):
        return _beside(low, 1) if high.months - low.months > 1 else None
    if isinstance(low, date) and not isinstance(low, datetime):
        return _beside(low, 1) if (high - low).days > 1 else None
    return low + (high - low) / 2


def _constants(cell: UnaryTests) -> Iterator[Value]:
    for test in cell.node.tests:
        value = _value(cell.source, test.operand if isinstance(test, n.Compare) else test)
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, Range):
                yield from (part.start, part.end)
            else:
                yield part


def _value(source: str, node: n.Node) -> Value:
    return Compiler(source, {}, frozenset()).compile(node)(RootScope({}, Trace()))
