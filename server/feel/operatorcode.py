"""Operators to code: arithmetic, three-valued logic, comparisons and ranges."""

from __future__ import annotations

from collections.abc import Callable
from operator import ge, gt, le, lt
from typing import Any

from server.feel import nodes as n
from server.feel.arithmetic import OPERATIONS, negate
from server.feel.coder import Code, Coder, constantly
from server.feel.compare import equal, order
from server.feel.errors import Failure
from server.feel.scope import Scope
from server.feel.unary import compile_test
from server.feel.values import Range, Value, type_name

_ORDERINGS: dict[str, Callable[[Any, Any], bool]] = {"<": lt, "<=": le, ">": gt, ">=": ge}


class OperatorCoder(Coder):
    """The operators."""

    def unary(self, node: n.Unary) -> Code:
        operand = self.compile(node.operand)
        if isinstance(node.operand, n.Literal):
            try:
                value = negate(node.operand.value)
            except Failure:
                pass
            else:
                return constantly(value)
        return self.guarded(node, lambda scope: negate(operand(scope)))

    def binary(self, node: n.Binary) -> Code:
        left, right, op = self.compile(node.left), self.compile(node.right), node.op
        if op in ("and", "or"):
            return self._logic(left, right, decisive=op == "or")
        if op in OPERATIONS:
            operation = OPERATIONS[op]
            return self.guarded(node, lambda scope: operation(left(scope), right(scope)))
        if op in ("=", "!="):
            return self._equality(node, left, right, negated=op == "!=")
        return self._ordering(node, left, right)

    def _logic(self, left: Code, right: Code, *, decisive: bool) -> Code:
        def run(scope: Scope) -> Value:
            a = left(scope)
            if a is decisive:
                return decisive
            b = right(scope)
            if b is decisive:
                return decisive
            return (not decisive) if a is (not decisive) and b is (not decisive) else None

        return run

    def _equality(self, node: n.Binary, left: Code, right: Code, *, negated: bool) -> Code:
        def run(scope: Scope) -> Value:
            a, b = left(scope), right(scope)
            same = equal(a, b)
            if same is None:
                return self.note(scope, node, f"Kan inte jämföra {type_name(a)} med {type_name(b)}")
            return same is not negated

        return run

    def _ordering(self, node: n.Binary, left: Code, right: Code) -> Code:
        operator = _ORDERINGS[node.op]

        def run(scope: Scope) -> Value:
            a, b = left(scope), right(scope)
            verdict = order(operator, a, b)
            if verdict is None and a is not None and b is not None:
                self.note(scope, node, f"Kan inte jämföra {type_name(a)} med {type_name(b)}")
            return verdict

        return run

    def between(self, node: n.Between) -> Code:
        value, low, high = self.compile(node.value), self.compile(node.low), self.compile(node.high)

        def run(scope: Scope) -> Value:
            x = value(scope)
            above, below = order(ge, x, low(scope)), order(le, x, high(scope))
            return None if above is None or below is None else above and below

        return run

    def in_(self, node: n.In) -> Code:
        value = self.compile(node.value)
        tests = [compile_test(self, test) for test in node.tests]

        def run(scope: Scope) -> Value:
            x = value(scope)
            unknown = False
            for test in tests:
                verdict = test(x, scope)
                if verdict is True:
                    return True
                unknown = unknown or verdict is None
            return None if unknown else False

        return run

    def compare(self, node: n.Compare) -> Code:
        operand, op = self.compile(node.operand), node.op

        def run(scope: Scope) -> Value:
            value = operand(scope)
            if op in ("=", "!="):
                return Range(value, value, True, True, op)
            if op.startswith("<"):
                return Range(None, value, False, op == "<=", op)
            return Range(value, None, op == ">=", False, op)

        return run

    def range(self, node: n.RangeNode) -> Code:
        start, end = self.compile(node.start), self.compile(node.end)
        first, last = node.start_included, node.end_included

        def run(scope: Scope) -> Value:
            low, high = start(scope), end(scope)
            if low is not None and high is not None and order(le, low, high) is not True:
                return self.note(scope, node, "Intervallets ändar passar inte ihop")
            return Range(low, high, first, last)

        return run
