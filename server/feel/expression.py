"""What others call: compile a text once, evaluate it many times."""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from server.feel import nodes as n
from server.feel.coder import Code
from server.feel.compiler import Compiler
from server.feel.parser import parse_expression, parse_unary_tests
from server.feel.rangetext import range_from
from server.feel.scope import RootScope, Scope
from server.feel.types import FeelType
from server.feel.unary import Test, compile_tests
from server.feel.values import Trace, Value, from_python


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A value, and why any null in it arose by error."""

    value: Value
    diagnostics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Expression:
    """A compiled expression. `names` are the free names it reads."""

    source: str
    names: frozenset[str]
    node: n.Node
    code: Code = field(repr=False)

    def evaluate(self, scope: Mapping[str, object]) -> Evaluation:
        """Return the value with these names in scope."""
        trace = Trace()
        try:
            value = self.code(RootScope(scope, trace))
        except RecursionError:
            return Evaluation(None, ("Uttrycket anropar sig självt i för många nivåer",))
        return Evaluation(value, tuple(trace.diagnostics))


@dataclass(frozen=True, slots=True)
class UnaryTests:
    """A compiled cell. `test` is None when any value will do."""

    source: str
    names: frozenset[str]
    node: n.UnaryTestsNode
    test: Test | None = field(repr=False)

    def evaluate(self, value: object, scope: Mapping[str, object] | None = None) -> Evaluation:
        """Return whether the value fulfils the cell: True, False or None."""
        trace = Trace()
        verdict = self.matches(from_python(value), RootScope(scope or {}, trace))
        return Evaluation(verdict, tuple(trace.diagnostics))

    def matches(self, value: Value, scope: Scope) -> bool | None:
        """Return whether a FEEL value fulfils the cell."""
        return True if self.test is None else self.test(value, scope)


def compile_expression(
    source: str,
    *,
    names: Collection[str] = (),
    members: Collection[str] = (),
    types: Mapping[str, FeelType] | None = None,
) -> Expression:
    """Compile an expression.

    `names` are those in scope (needed only for names that hold operators or keywords, as `Pre-bureau`),
    `members` such names of parts of contexts, `types` the custom types.

    Raises:
        FeelSyntaxError: the source is no FEEL.
    """
    if members or types:
        return _expression(source, names, members, types or {})
    return _shared_expression(source, tuple(names))


@functools.lru_cache(maxsize=4096)
def _shared_expression(source: str, names: tuple[str, ...]) -> Expression:
    return _expression(source, names, (), {})


def _expression(
    source: str, names: Collection[str], members: Collection[str], types: Mapping[str, FeelType]
) -> Expression:
    node, free = parse_expression(source, names, members, types)
    code = Compiler(source, types, frozenset(names)).compile(node)
    return Expression(source, free, node, code)


def compile_unary_tests(
    source: str,
    *,
    names: Collection[str] = (),
    members: Collection[str] = (),
    types: Mapping[str, FeelType] | None = None,
) -> UnaryTests:
    """Compile a cell; empty or `-` means any value.

    Raises:
        FeelSyntaxError: the source is no unary test.
    """
    kinds = types or {}
    node, free = parse_unary_tests(source, names, members, kinds)
    test = compile_tests(Compiler(source, kinds, frozenset(names)), node)
    return UnaryTests(source, free, node, test)


__all__ = [
    "Evaluation",
    "Expression",
    "UnaryTests",
    "compile_expression",
    "compile_unary_tests",
    "range_from",
]
