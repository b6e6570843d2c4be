"""Allen's relations between points and intervals, and `range("[1..3]")`."""

from __future__ import annotations

from collections.abc import Callable

from server.feel.compare import equal, in_range, less
from server.feel.errors import Failure
from server.feel.registry import builtin
from server.feel.values import Range, Value


def _is(verdict: bool | None) -> bool:
    if verdict is None:
        raise Failure("värdena kan inte jämföras")
    return verdict


def _lt(a: Value, b: Value) -> bool:
    return _is(less(a, b))


def _eq(a: Value, b: Value) -> bool:
    return _is(equal(a, b))


def _in(point: Value, interval: Range) -> bool:
    return _is(in_range(point, interval))


def before_ranges(a: Range, b: Range) -> bool:
    """Tell whether a ends before b begins."""
    if _eq(a.end, b.start):
        return not (a.end_included and b.start_included)
    return _lt(a.end, b.start)


def before_point(a: Range, point: Value) -> bool:
    """Tell whether a ends before the point."""
    return _lt(a.end, point) or (_eq(a.end, point) and not a.end_included)


def after_point(a: Range, point: Value) -> bool:
    """Tell whether a begins after the point."""
    return _lt(point, a.start) or (_eq(a.start, point) and not a.start_included)


def _either_kind(name: str, on: Callable[[Value, Value], bool]) -> None:
    """Register for every mix of points and intervals."""
    builtin(f"{name}(range1: range, range2: range)")(on)
    builtin(f"{name}(range: range, point: any)")(on)
    builtin(f"{name}(point: any, range: range)")(on)
    builtin(f"{name}(point1: any, point2: any)")(on)


def _before(a: Value, b: Value) -> bool:
    if isinstance(a, Range):
        return before_ranges(a, b) if isinstance(b, Range) else before_point(a, b)
    return after_point(b, a) if isinstance(b, Range) else _lt(a, b)


_either_kind("before", _before)
_either_kind("after", lambda a, b: _before(b, a))


@builtin("meets(range1: range, range2: range)")
def meets(a: Range, b: Range) -> bool:
    """Tell whether a ends where b begins, both inclusive."""
    return a.end_included and b.start_included and _eq(a.end, b.start)


@builtin("met by(range1: range, range2: range)")
def met_by(a: Range, b: Range) -> bool:
    """Tell whether a begins where b ends."""
    return bool(meets(b, a))


@builtin("overlaps(range1: range, range2: range)")
def overlaps(a: Range, b: Range) -> bool:
    """Tell whether they share a point."""
    return not before_ranges(a, b) and not before_ranges(b, a)


@builtin("overlaps before(range1: range, range2: range)")
def overlaps_before(a: Range, b: Range) -> bool:
    """Tell whether a begins first and ends within b."""
    starts = _lt(a.start, b.start) or (_eq(a.start, b.start) and a.start_included and not b.start_included)
    ends = _lt(a.end, b.end) or (_eq(a.end, b.end) and (not a.end_included or b.end_included))
    return starts and ends and overlaps(a, b)


@builtin("overlaps after(range1: range, range2: range)")
def overlaps_after(a: Range, b: Range) -> bool:
    """Tell whether a begins within b and ends last."""
    return bool(overlaps_before(b, a))


def _finishes(a: Value, b: Range) -> bool:
    if not isinstance(a, Range):
        return b.end_included and _eq(a, b.end)
    starts = _lt(b.start, a.start) or (_eq(a.start, b.start) and (b.start_included or not a.start_included))
    return _eq(a.end, b.end) and a.end_included == b.end_included and starts


def _starts(a: Value, b: Range) -> bool:
    if not isinstance(a, Range):
        return b.start_included and _eq(a, b.start)
    ends = _lt(a.end, b.end) or (_eq(a.end, b.end) and (b.end_included or not a.end_included))
    return _eq(a.start, b.start) and a.start_included == b.start_included and ends


def _during(a: Value, b: Range) -> bool:
    if not isinstance(a, Range):
        return _in(a, b)
    starts = _lt(b.start, a.start) or (_eq(a.start, b.start) and (b.start_included or not a.start_included))
    ends = _lt(a.end, b.end) or (_eq(a.end, b.end) and (b.end_included or not a.end_included))
    return starts and ends


for _name, _inverse, _on in (
    ("finishes", "finished by", _finishes),
    ("starts", "started by", _starts),
    ("during", "includes", _during),
):
    builtin(f"{_name}(range1: range, range2: range)")(_on)
    builtin(f"{_name}(point: any, range: range)")(_on)
    builtin(f"{_inverse}(range1: range, range2: range)")(lambda a, b, on=_on: on(b, a))
    builtin(f"{_inverse}(range: range, point: any)")(lambda a, b, on=_on: on(b, a))


@builtin("coincides(range1: range, range2: range)")
def coincides(a: Range, b: Range) -> bool:
    """Tell whether they are the same interval."""
    same_ends = a.start_included == b.start_included and a.end_included == b.end_included
    return same_ends and _eq(a.start, b.start) and _eq(a.end, b.end)


@builtin("coincides(point1: any, point2: any)")
def coincide_points(a: Value, b: Value) -> bool:
    """Tell whether they are the same point."""
    return _eq(a, b)
