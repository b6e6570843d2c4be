"""Functions written in FEEL."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from server.feel.errors import Failure
from server.feel.scope import Scope
from server.feel.types import FeelType
from server.feel.values import Function, Trace, Value

MAX_CALLS = 60


class UserFunction(Function):
    """A function with its body and the scope where it was written."""

    def __init__(
        self,
        name: str,
        parameters: tuple[str, ...],
        types: tuple[FeelType, ...],
        body: Callable[[Scope], Value],
        scope: Scope,
    ) -> None:
        self.name, self.parameters = name, parameters
        self._types, self._body, self._scope = types, body, scope

    def call(self, args: Sequence[Value], trace: Trace) -> Value:
        if len(args) != len(self.parameters):
            raise Failure(f"{self.name} tar {len(self.parameters)} argument, inte {len(args)}")
        values = {
            name: kind.coerce(value, trace)
            for name, kind, value in zip(self.parameters, self._types, args, strict=True)
        }
        if trace.depth >= MAX_CALLS:
            raise Failure(f"Fler än {MAX_CALLS} anrop inuti varandra")
        trace.budget -= 1
        if trace.budget < 0:
            raise Failure("Fler anrop än ett uttryck får göra")
        trace.depth += 1
        try:
            return self._body(Scope(values, self._scope, trace))
        finally:
            trace.depth -= 1

    def call_named(self, args: Mapping[str, Value], trace: Trace) -> Value:
        if set(args) != set(self.parameters):
            raise Failure(f"{self.name} tar argumenten {', '.join(self.parameters)}")
        return self.call([args[name] for name in self.parameters], trace)
