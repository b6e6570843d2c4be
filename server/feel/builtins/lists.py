"""Functions of lists."""

from __future__ import annotations

import functools
from collections.abc import Callable
from decimal import Decimal

from server.feel.compare import equal, less
from server.feel.errors import Failure
from server.feel.registry import builtin
from server.feel.values import CONTEXT, MAX_TEXT, ZERO, Function, Trace, Value


def either(name: str) -> Callable[[Callable[..., Value]], Callable[..., Value]]:
    """Register for a list and for the same items as arguments."""

    def register(run: Callable[..., Value]) -> Callable[..., Value]:
        builtin(f"{name}(list: list)")(run)
        builtin(f"{name}(*items: any)")(run)
        return run

    return register


@builtin("list contains(list: list, element: any)")
def list_contains(items: list[Value], element: Value) -> bool:
    """Tell whether an equal element is there."""
    return any(equal(item, element) is True for item in items)


@builtin("count(list: list)")
def count(items: list[Value]) -> Value:
    """Return the number of elements."""
    return len(items)


def _extreme(items: list[Value], sign: int) -> Value:
    if not items:
        raise Failure("listan är tom")
    best = items[0]
    for item in items[1:]:
        is_less = less(item, best) if sign > 0 else less(best, item)
        if is_less is None:
            raise Failure("värdena kan inte jämföras")
        best = item if is_less else best
    return best


@either("min")
def minimum(items: list[Value]) -> Value:
    """Return the least."""
    return _extreme(items, 1)


@either("max")
def maximum(items: list[Value]) -> Value:
    """Return the greatest."""
    return _extreme(items, -1)


def _numbers(items: list[Value]) -> list[Decimal]:
    if not items:
        raise Failure("listan är tom")
    if any(type(item) is not Decimal for item in items):
        raise Failure("listan ska bara innehålla tal")
    return items


@either("sum")
def total(items: list[Value]) -> Decimal:
    """Return the sum."""
    return functools.reduce(CONTEXT.add, _numbers(items), ZERO)


@either("product")
def product(items: list[Value]) -> Decimal:
    """Return the product."""
    return functools.reduce(CONTEXT.multiply, _numbers(items), Decimal(1))


@either("mean")
def mean(items: list[Value]) -> Decimal:
    """Return the arithmetic mean."""
    return CONTEXT.divide(total(items), Decimal(len(items)))


@either("median")
def median(items: list[Value]) -> Value:
    """Return the middle number."""
    if not items:
        return None
    ordered = sorted(_numbers(items))
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return CONTEXT.divide(CONTEXT.add(ordered[middle - 1], ordered[middle]), Decimal(2))


@either("stddev")
def standard_deviation(items: list[Value]) -> Decimal:
    """Return the standard deviation of a sample."""
    numbers = _numbers(items)
    if len(numbers) < 2:
        raise Failure("minst två tal behövs")
    average = mean(numbers)
    squares = [CONTEXT.power(CONTEXT.subtract(number, average), Decimal(2)) for number in numbers]
    return CONTEXT.sqrt(CONTEXT.divide(total(squares), Decimal(len(numbers) - 1)))


@either("mode")
def mode(items: list[Value]) -> list[Decimal]:
    """Return the most frequent numbers in order."""
    if not items:
        return []
    counts: dict[Decimal, int] = {}
    for number in _numbers(items):
        counts[number] = counts.get(number, 0) + 1
    most = max(counts.values())
    return sorted(number for number, times in counts.items() if times == most)


def _truth(items: list[Value], decisive: bool) -> bool | None:
    if any(item is not None and type(item) is not bool for item in items):
        raise Failure("listan ska bara innehålla true och false")
    if decisive in items:
        return decisive
    return None if None in items else not decisive


for _name, _decisive in (("all", False), ("any", True)):
    either(_name)(functools.partial(_truth, decisive=_decisive))


def _position(items: list[Value], position: Decimal) -> int:
    index = int(position)
    if index == 0 or abs(index) > len(items):
        raise Failure("positionen ligger utanför listan")
    return index - 1 if index > 0 else len(items) + index


@builtin("sublist(list: list, start position: number, length: number?)")
def sublist(items: list[Value], start: Decimal, length: Decimal | None = None) -> list[Value]:
    """Return the elements from a position on."""
    begin = _position(items, start)
    if length is None:
        return items[begin:]
    if length < 1 or begin + int(length) > len(items):
        raise Failure("längden går utanför listan")
    return items[begin : begin + int(length)]


@builtin("append(list: list, *item: any)")
def append(items: list[Value], more: list[Value]) -> list[Value]:
    """Return the list with items added."""
    return [*items, *more]


@builtin("concatenate(*list: list)")
def concatenate(lists: list[list[Value]]) -> list[Value]:
    """Return the lists in one."""
    if sum(map(len, lists)) > MAX_TEXT:
        raise Failure("listan blir för lång")
    return [item for one in lists for item in one]


@builtin("insert before(list: list, position: number, newItem: any)")
def insert_before(items: list[Value], position: Decimal, new: Value) -> list[Value]:
    """Return the list with an item put in."""
    at = _position(items, position)
    return [*items[:at], new, *items[at:]]


@builtin("remove(list: list, position: number)")
def remove(items: list[Value], position: Decimal) -> list[Value]:
    """Return the list without the element at the position."""
    at = _position(items, position)
    return [*items[:at], *items[at + 1 :]]


@builtin("list replace(list: list, position: number, newItem: any)")
def list_replace(items: list[Value], position: Decimal, new: Value) -> list[Value]:
    """Return the list with the element at the position replaced."""
    at = _position(items, position)
    return [*items[:at], new, *items[at + 1 :]]


@builtin("list replace(list: list, match: function, newItem: any)", wants_trace=True)
def list_replace_matching(items: list[Value], match: Function, new: Value, trace: Trace) -> list[Value]:
    """Return the list with the elements replaced for which the function is true."""
    if len(match.parameters) != 2:
        raise Failure("match ska ta två argument")
    verdicts = [match.call((item, new), trace) for item in items]
    if any(type(verdict) is not bool for verdict in verdicts):
        raise Failure("match ska ge true eller false")
    return [new if verdict else item for item, verdict in zip(items, verdicts, strict=True)]


@builtin("reverse(list: list)")
def reverse(items: list[Value]) -> list[Value]:
    """Return the list backwards."""
    return items[::-1]


@builtin("index of(list: list, match: any)")
def index_of(items: list[Value], match: Value) -> list[Value]:
    """Return the positions of equal elements."""
    return [Decimal(i) for i, item in enumerate(items, 1) if equal(item, match) is True]


def _distinct(items: list[Value]) -> list[Value]:
    found: list[Value] = []
    for item in items:
        if not any(equal(item, other) is True for other in found):
            found.append(item)
    return found


@builtin("union(*list: list)")
def union(lists: list[list[Value]]) -> list[Value]:
    """Return all elements once."""
    return _distinct(concatenate(lists))


@builtin("distinct values(list: list)")
def distinct_values(items: list[Value]) -> list[Value]:
    """Return each element once."""
    return _distinct(items)


@builtin("flatten(list: list)")
def flatten(items: list[Value]) -> list[Value]:
    """Return the elements of all nested lists."""
    flat: list[Value] = []
    for item in items:
        if type(item) is list:
            flat.extend(flatten(item))
        else:
            flat.append(item)
    return flat


@builtin("sort(list: list, precedes: function?)", wants_trace=True)
def sort(items: list[Value], precedes: Function | None = None, *, trace: Trace) -> list[Value]:
    """Return the list in order; `precedes` tells whether its first argument comes before its second."""

    def before(a: Value, b: Value) -> bool:
        verdict = less(a, b) if precedes is None else precedes.call((a, b), trace)
        if type(verdict) is not bool:
            raise Failure("värdena kan inte ordnas")
        return verdict

    if precedes is not None and len(precedes.parameters) != 2:
        raise Failure("precedes ska ta två argument")
    return sorted(items, key=functools.cmp_to_key(lambda a, b: -1 if before(a, b) else int(before(b, a))))
