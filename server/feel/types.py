"""Types: whether a value belongs to one, and the implicit conversions to one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from server.feel.errors import Failure
from server.feel.values import Function, Range, Trace, Value, YearMonths, type_name

_SIMPLE: dict[str, tuple[type, ...]] = {
    "number": (Decimal,),
    "string": (str,),
    "boolean": (bool,),
    "date": (date,),
    "time": (time,),
    "date and time": (datetime,),
    "days and time duration": (timedelta,),
    "years and months duration": (YearMonths,),
    "list": (list,),
    "context": (dict,),
    "range": (Range,),
    "function": (Function,),
    "Null": (),
}
# What dmn-js and older editors write.
_ALIASES = {
    "dateTime": "date and time",
    "dayTimeDuration": "days and time duration",
    "yearMonthDuration": "years and months duration",
    "day and time duration": "days and time duration",
    "year and month duration": "years and months duration",
    "any": "Any",
    # Camunda's editors of old.
    "integer": "number",
    "long": "number",
    "double": "number",
}


class FeelType:
    """A type. `accepts` takes no null: null belongs to no type and to every variable."""

    name = "Any"

    def accepts(self, value: Value) -> bool:
        """Tell whether the value is of the type."""
        return value is not None

    def bare(self) -> FeelType:
        """Return the type without its allowed values, which `instance of` does not ask about."""
        return self

    def coerce(self, value: Value, trace: Trace) -> Value:
        """Return the value as this type, with the implicit conversions of FEEL, or raise Failure."""
        del trace
        if value is None or self.accepts(value):
            return value
        if type(value) is list and len(value) == 1 and self.accepts(value[0]):
            return value[0]
        raise Failure(f"Värdet ska vara {self.name}, inte {type_name(value)}")


ANY = FeelType()


@dataclass(frozen=True)
class SimpleType(FeelType):
    """A built-in type without arguments."""

    name: str = "Any"

    def accepts(self, value: Value) -> bool:
        if self.name == "date" and isinstance(value, datetime):
            return False
        return isinstance(value, _SIMPLE[self.name])

    def coerce(self, value: Value, trace: Trace) -> Value:
        if self.name == "date and time" and type(value) is date:
            return datetime(value.year, value.month, value.day, tzinfo=UTC)
        return super().coerce(value, trace)


@dataclass(frozen=True)
class ListType(FeelType):
    """`list<T>`."""

    element: FeelType
    name: str = "list"

    def accepts(self, value: Value) -> bool:
        return type(value) is list and all(item is None or self.element.accepts(item) for item in value)

    def coerce(self, value: Value, trace: Trace) -> Value:
        if value is not None and type(value) is not list and self.element.accepts(value):
            return [value]
        return super().coerce(value, trace)


@dataclass(frozen=True)
class ContextType(FeelType):
    """`context<a: T>`; further entries are allowed."""

    fields: Mapping[str, FeelType]
    name: str = "context"

    def accepts(self, value: Value) -> bool:
        if type(value) is not dict:
            return False
        return all(
            name in value and (value[name] is None or kind.accepts(value[name]))
            for name, kind in self.fields.items()
        )


@dataclass(frozen=True)
class RangeType(FeelType):
    """`range<T>`."""

    element: FeelType
    name: str = "range"

    def accepts(self, value: Value) -> bool:
        if not isinstance(value, Range):
            return False
        return all(end is None or self.element.accepts(end) for end in (value.start, value.end))


@dataclass(frozen=True)
class FunctionType(FeelType):
    """`function<T> -> R`."""

    parameters: tuple[FeelType, ...]
    result: FeelType
    name: str = "function"

    def accepts(self, value: Value) -> bool:
        return isinstance(value, Function) and len(value.parameters) == len(self.parameters)


@dataclass(frozen=True)
class RestrictedType(FeelType):
    """A type of which only some values are allowed (`allowedValues` of DMN)."""

    base: FeelType
    allows: Callable[[Value, Trace], bool] = field(repr=False)
    name: str = "Any"
    per_element: bool = False

    def bare(self) -> FeelType:
        return self.base.bare()

    def accepts(self, value: Value) -> bool:
        return self.base.accepts(value) and self._allowed(value, Trace())

    def coerce(self, value: Value, trace: Trace) -> Value:
        value = self.base.coerce(value, trace)
        if value is not None and not self._allowed(value, trace):
            raise Failure(f"Värdet är inte tillåtet för typen {self.name}")
        return value

    def _allowed(self, value: Value, trace: Trace) -> bool:
        if self.per_element and type(value) is list:
            return all(self.allows(item, trace) for item in value)
        return self.allows(value, trace)


def simple_type(name: str) -> FeelType | None:
    """Return the built-in type of that name, in the spelling of the specification or of dmn-js."""
    name = _ALIASES.get(name, name)
    if name == "Any":
        return ANY
    return SimpleType(name) if name in _SIMPLE else None
