"""`range("[1..3]")`: the one built-in that reads FEEL itself, and only literals of it."""

from __future__ import annotations

from typing import Any

from server.feel import nodes as n
from server.feel.compiler import Compiler
from server.feel.errors import Failure, FeelSyntaxError
from server.feel.parser import parse_expression
from server.feel.registry import builtin
from server.feel.scope import RootScope
from server.feel.values import Range, Trace, Value

_LITERAL_FUNCTIONS = frozenset({"date", "time", "date and time", "duration"})


@builtin("range(from: string)")
def range_from(text: str) -> Value:
    """Return the interval written in the text."""
    try:
        node, _ = parse_expression(text)
    except FeelSyntaxError:
        raise Failure("texten är inget intervall") from None
    if not isinstance(node, n.RangeNode) or not (_is_literal(node.start) and _is_literal(node.end)):
        raise Failure("texten är inget intervall mellan fasta värden")
    trace = Trace()
    made = Compiler(text, {}, frozenset()).compile(node)(RootScope({}, trace))
    if not isinstance(made, Range) or trace.diagnostics or (made.start is None and made.end is None):
        raise Failure("texten är inget intervall")
    return made


def _is_literal(node: Any) -> bool:
    if isinstance(node, n.Unary):
        return _is_literal(node.operand)
    if isinstance(node, n.Invocation):
        function = node.function
        named = isinstance(function, n.Name) and function.name in _LITERAL_FUNCTIONS
        return named and all(isinstance(arg, n.Literal) for arg in node.args)
    return isinstance(node, n.Literal | n.AtLiteral)
