"""What every part of the compiler needs: the source, the types, and how an error becomes null."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import DecimalException

from server.feel import nodes as n
from server.feel.errors import Failure
from server.feel.scope import Scope
from server.feel.types import FeelType
from server.feel.values import Value

Code = Callable[[Scope], Value]


class Coder:
    """Compiles the nodes of one source. `shadows` are names that hide built-in functions."""

    def __init__(self, source: str, types: Mapping[str, FeelType], shadows: frozenset[str]) -> None:
        self.source, self.types, self.shadows = source, types, shadows
        self._depth = 0

    def compile(self, node: n.Node) -> Code:
        """Return the code of a node."""
        raise NotImplementedError

    def note(self, scope: Scope, node: n.Node, reason: str) -> None:
        """Record why a null arose, with its place."""
        scope.trace.note(f"{reason} (tecken {node.pos + 1} i ”{self.excerpt(node.pos)}”)")

    def excerpt(self, pos: int) -> str:
        """Return the source around a place."""
        start = max(0, pos - 20)
        return " ".join(self.source[start : pos + 40].split())

    def guarded(self, node: n.Node, code: Code) -> Code:
        """Return code that turns a failure into null with a diagnostic."""

        def run(scope: Scope) -> Value:
            try:
                return code(scope)
            except Failure as failure:
                return self.note(scope, node, str(failure))
            except (DecimalException, OverflowError):
                return self.note(scope, node, "Talet är för stort eller saknar värde")

        return run


def constantly(value: Value) -> Code:
    """Return code that gives the value whatever the scope."""
    return lambda _scope: value
