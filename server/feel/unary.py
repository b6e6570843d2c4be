"""Unary tests: the cells of a table and the right side of `in`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from operator import ge, gt, le, lt
from typing import Any

from server.feel import nodes as n
from server.feel.coder import Code, Coder
from server.feel.compare import equal, in_range, order
from server.feel.errors import Failure
from server.feel.scope import RootScope, Scope
from server.feel.values import Range, Trace, Value

Test = Callable[[Value, Scope], bool | None]
_ORDERINGS: dict[str, Callable[[Any, Any], bool]] = {"<": lt, "<=": le, ">": gt, ">=": ge}
_FAST_ORDER = (Decimal, date, str)


def compile_tests(compiler: Coder, node: n.UnaryTestsNode) -> Test | None:
    """Return the test of a whole cell; None when any value will do."""
    if not node.tests:
        return None
    test = _any_of([compile_test(compiler, part) for part in node.tests], node.tests)
    return _negated(test) if node.negated else test


def compile_test(compiler: Coder, node: n.Node) -> Test:
    """Return the test of one part of a cell."""
    if isinstance(node, n.Compare):
        return _comparison(compiler, node)
    code = compiler.compile(node)
    if uses_input(node):
        return lambda value, scope: _truth(code(scope.inner({"?": value})))
    constant, value = _constant(code, node)
    if constant:
        return _constant_test(value)
    return lambda value, scope: matches(value, code(scope))


def matches(value: Value, wanted: Value) -> bool | None:
    """Tell whether the value equals what is wanted, lies in it, or is one of it."""
    if isinstance(wanted, Range):
        if isinstance(value, Range):
            return equal(value, wanted)
        return in_range(value, wanted)
    if type(wanted) is list:
        return _in_list(value, wanted)
    verdict = equal(value, wanted)
    if verdict is None and type(value) is list:
        return any(equal(item, wanted) is True for item in value)
    return verdict


def _in_list(value: Value, wanted: list[Value]) -> bool | None:
    if type(value) is list and equal(value, wanted):
        return True
    return any(
        (
            in_range(value, item)
            if isinstance(item, Range) and not isinstance(value, Range)
            else equal(value, item)
        )
        is True
        for item in wanted
    )


def uses_input(node: Any) -> bool:
    """Tell whether the tree mentions `?`."""
    if isinstance(node, n.Name):
        return node.name == "?"
    if isinstance(node, n.Node):
        return any(uses_input(getattr(node, slot)) for slot in node.__dataclass_fields__)
    if isinstance(node, tuple):
        return any(uses_input(part) for part in node)
    return False


def _truth(value: Value) -> bool | None:
    return value if type(value) is bool else None


def _comparison(compiler: Coder, node: n.Compare) -> Test:
    code = compiler.compile(node.operand)
    if node.op in ("=", "!="):
        return _equality(code, negated=node.op == "!=")
    operator = _ORDERINGS[node.op]
    constant, bound = _constant(code, node.operand)
    kind = type(bound)
    if constant and kind in _FAST_ORDER:

        def fast(value: Value, _scope: Scope) -> bool | None:
            return operator(value, bound) if type(value) is kind else None

        return fast
    return lambda value, scope: order(operator, value, code(scope))


def _equality(code: Code, *, negated: bool) -> Test:
    def run(value: Value, scope: Scope) -> bool | None:
        same = equal(value, code(scope))
        return None if same is None else same is not negated

    return run


def _constant(code: Code, node: n.Node) -> tuple[bool, Value]:
    """Return whether the node has one value whatever the scope, and the value."""
    if mentions_names(node):
        return False, None
    trace = Trace()
    try:
        value = code(RootScope({}, trace))
    except Failure:
        return False, None
    return not trace.diagnostics, value


def mentions_names(node: Any) -> bool:
    """Tell whether the value of the tree may depend on the scope or the clock."""
    if isinstance(node, n.Invocation):
        # Folded calls are constant too, but a call may also read the clock.
        function = node.function
        if not isinstance(function, n.Name) or function.name not in _PURE:
            return True
        return any(mentions_names(arg) for arg in node.args)
    if isinstance(node, n.Name | n.FunctionNode | n.For | n.Quantified):
        return True
    if isinstance(node, n.Node):
        return any(mentions_names(getattr(node, slot)) for slot in node.__dataclass_fields__)
    if isinstance(node, tuple):
        return any(mentions_names(part) for part in node)
    return False


_PURE = frozenset({"date", "time", "date and time", "duration"})


def _constant_test(wanted: Value) -> Test:
    if type(wanted) in (str, Decimal, bool, date):
        kind = type(wanted)

        def fast(value: Value, _scope: Scope) -> bool | None:
            return value == wanted if type(value) is kind else matches(value, wanted)

        return fast
    if isinstance(wanted, Range):
        return _constant_range(wanted)
    return _matching(wanted)


def _matching(wanted: Value) -> Test:
    return lambda value, _scope: matches(value, wanted)


def _constant_range(wanted: Range) -> Test:
    kind = type(wanted.start)
    if kind not in _FAST_ORDER or type(wanted.end) is not kind or wanted.written_as != "..":
        return _matching(wanted)
    low, high = wanted.start, wanted.end
    above = ge if wanted.start_included else gt
    below = le if wanted.end_included else lt

    def fast(value: Value, _scope: Scope) -> bool | None:
        return above(value, low) and below(value, high) if type(value) is kind else matches(value, wanted)

    return fast


def _any_of(tests: list[Test], nodes: tuple[n.Node, ...]) -> Test:
    if len(tests) == 1:
        return tests[0]
    texts = [node.value for node in nodes if isinstance(node, n.Literal) and type(node.value) is str]
    if len(texts) == len(nodes):
        wanted, ordered = frozenset(texts), list(texts)
        return lambda value, _scope: value in wanted if type(value) is str else _in_any(value, ordered)

    def run(value: Value, scope: Scope) -> bool | None:
        unknown = False
        for test in tests:
            verdict = test(value, scope)
            if verdict:
                return True
            unknown = unknown or verdict is None
        return None if unknown else False

    return run


def _in_any(value: Value, wanted: list[Any]) -> bool | None:
    verdicts = [matches(value, item) for item in wanted]
    return True if True in verdicts else None if None in verdicts else False


def _negated(test: Test) -> Test:
    def run(value: Value, scope: Scope) -> bool | None:
        verdict = test(value, scope)
        return None if verdict is None else not verdict

    return run
