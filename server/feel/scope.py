"""Names and their values while an expression runs."""

from __future__ import annotations

from collections.abc import Mapping

from server.feel.values import Trace, Value, from_python

MISSING = object()


class Scope:
    """A frame of names over the frame outside it."""

    __slots__ = ("outer", "trace", "values")

    def __init__(self, values: dict[str, Value], outer: Scope | None, trace: Trace) -> None:
        self.values = values
        self.outer = outer
        self.trace = trace

    def find(self, name: str) -> Value:
        """Return the value, or MISSING."""
        value = self.values.get(name, MISSING)
        if value is MISSING and self.outer is not None:
            return self.outer.find(name)
        return value

    def inner(self, values: dict[str, Value]) -> Scope:
        """Return a frame within this one."""
        return Scope(values, self, self.trace)


class RootScope(Scope):
    """The caller's data, turned into FEEL values when first read."""

    __slots__ = ("given",)

    def __init__(self, given: Mapping[str, object], trace: Trace) -> None:
        super().__init__({}, None, trace)
        self.given = given

    def find(self, name: str) -> Value:
        value = self.values.get(name, MISSING)
        if value is MISSING:
            value = self.given.get(name, MISSING)
            if value is not MISSING:
                value = self.values[name] = from_python(value)
        return value
