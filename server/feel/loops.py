"""`for`, `some` and `every`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal

from server.feel import nodes as n
from server.feel.coder import Coder
from server.feel.errors import Failure
from server.feel.scope import Scope
from server.feel.values import Range, Trace, Value, type_name

Step = tuple[str, Callable[[Scope], Iterable[Value]]]


def compile_for(compiler: Coder, node: n.For) -> Callable[[Scope], Value]:
    """Return the code of a loop that makes a list; `partial` is the list so far."""
    steps = _steps(compiler, node.iterators)
    body = compiler.compile(node.body)

    def run(scope: Scope) -> Value:
        made: list[Value] = []
        turns = _walk(steps, scope.inner({"partial": made}), 0)
        made.extend(body(inner) for inner in turns)  # one by one: the body may read `partial`
        return made

    return run


def compile_quantified(compiler: Coder, node: n.Quantified) -> Callable[[Scope], Value]:
    """Return the code of `some` or `every`, three-valued."""
    steps = _steps(compiler, node.iterators)
    condition = compiler.compile(node.condition)
    decisive = not node.every

    def run(scope: Scope) -> Value:
        unknown = False
        for inner in _walk(steps, scope, 0):
            verdict = condition(inner)
            if verdict is decisive:
                return decisive
            unknown = unknown or type(verdict) is not bool
        return None if unknown else not decisive

    return run


def _steps(compiler: Coder, iterators: tuple[n.Iterator, ...]) -> list[Step]:
    return [(iterator.name, _source(compiler, iterator)) for iterator in iterators]


def _source(compiler: Coder, iterator: n.Iterator) -> Callable[[Scope], Iterable[Value]]:
    first = compiler.compile(iterator.source)
    if iterator.end is None:
        return lambda scope: _items(first(scope))
    last = compiler.compile(iterator.end)
    return lambda scope: _between(first(scope), last(scope))


def _walk(steps: list[Step], scope: Scope, at: int) -> Iterator[Scope]:
    name, source = steps[at]
    for value in source(scope):
        scope.trace.budget -= 1
        if scope.trace.budget < 0:
            raise Failure("Slingan har för många varv")
        inner = scope.inner({name: value})
        if at + 1 == len(steps):
            yield inner
        else:
            yield from _walk(steps, inner, at + 1)


def elements(value: Value, trace: Trace) -> Iterator[Value]:
    """Return what a loop goes through, each turn counted against the budget."""
    for item in _items(value):
        trace.budget -= 1
        if trace.budget < 0:
            raise Failure("Slingan har för många varv")
        yield item


def _items(value: Value) -> Iterable[Value]:
    if type(value) is list:
        return value
    if isinstance(value, Range):
        if value.start is None or value.end is None:
            raise Failure("Ett öppet intervall kan inte gås igenom")
        return _within(value)
    if value is None:
        raise Failure("Det som ska gås igenom saknar värde")
    return [value]


def _within(interval: Range) -> Iterator[Value]:
    for value in _between(interval.start, interval.end):
        if (interval.start_included or value != interval.start) and (
            interval.end_included or value != interval.end
        ):
            yield value


def _between(first: Value, last: Value) -> Iterator[Value]:
    kind = type(first)
    if kind is not type(last) or kind not in (Decimal, date):
        raise Failure(f"Kan inte gå från {type_name(first)} till {type_name(last)}")
    step: Value = Decimal(1) if kind is Decimal else timedelta(days=1)
    if kind is Decimal and (first != int(first) or last != int(last)):
        raise Failure("Intervallets ändar ska vara heltal")
    return _steps_between(first, last, step)


def _steps_between(first: Value, last: Value, step: Value) -> Iterator[Value]:
    value = first
    while value <= last if first <= last else value >= last:
        yield value
        if value == last:
            return
        value = value + step if first <= last else value - step
