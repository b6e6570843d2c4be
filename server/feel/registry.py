"""How a built-in function is declared, and how its arguments are matched, converted and checked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from server.feel.errors import Failure
from server.feel.values import Function, Range, Trace, Value, YearMonths, type_name

_KINDS: dict[str, tuple[type, ...]] = {
    "number": (Decimal,),
    "string": (str,),
    "boolean": (bool,),
    "date": (date,),
    "time": (time,),
    "datetime": (datetime,),
    "days": (timedelta,),
    "months": (YearMonths,),
    "duration": (timedelta, YearMonths),
    "list": (list,),
    "context": (dict,),
    "range": (Range,),
    "function": (Function,),
    "any": (object,),
}


class WrongArguments(Failure):
    """The arguments do not fit this signature; another one may take them."""


class WrongKind(WrongArguments):
    """They fit by number and name but not by kind, which tells the reader more."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter; `many` takes the rest of the arguments."""

    name: str
    kinds: tuple[type, ...]
    kind_names: str
    optional: bool
    nullable: bool
    many: bool

    def convert(self, value: Value) -> Value:
        """Return the argument as the function wants it, or raise Failure."""
        if value is None:
            if self.nullable:
                return None
            raise WrongKind(f"argumentet ”{self.name}” saknar värde")
        if self._fits(value):
            return value
        if type(value) is list and len(value) == 1 and self._fits(value[0]):
            return value[0]
        if list in self.kinds:
            return [value]
        raise WrongKind(f"argumentet ”{self.name}” ska vara {self.kind_names}, inte {type_name(value)}")

    def _fits(self, value: Value) -> bool:
        if isinstance(value, datetime) and date in self.kinds and datetime not in self.kinds:
            return False
        return isinstance(value, self.kinds)


@dataclass(frozen=True, slots=True)
class Overload:
    """One signature of a built-in."""

    parameters: tuple[Parameter, ...]
    run: Callable[..., Value]
    wants_trace: bool

    def positional(self, args: Sequence[Value], trace: Trace) -> Value:
        """Match by position, convert and run."""
        parameters, fixed = self.parameters, list(args)
        rest: list[Value] | None = None
        if parameters and parameters[-1].many:
            at = len(parameters) - 1
            fixed, rest = fixed[:at], fixed[at:]
            parameters = parameters[:-1]
        required = sum(not p.optional for p in parameters)
        if not required <= len(fixed) <= len(parameters) or rest == []:
            raise WrongArguments(f"{len(args)} argument är fel antal")
        values = [p.convert(value) for p, value in zip(parameters, fixed, strict=False)]
        if rest is not None:
            values += [None] * (len(parameters) - len(fixed))
            values.append([self.parameters[-1].convert(value) for value in rest])
        return self.run(*values, trace=trace) if self.wants_trace else self.run(*values)

    def named(self, args: Mapping[str, Value], trace: Trace) -> Value:
        """Match by name, convert and run."""
        unknown = args.keys() - {p.name for p in self.parameters}
        if unknown:
            raise WrongArguments(f"argumentet ”{min(unknown)}” finns inte")
        values: list[Value] = []
        for p in self.parameters:
            if p.name not in args:
                if not p.optional:
                    raise WrongArguments(f"argumentet ”{p.name}” saknas")
                values.append(None)
            elif p.many:
                given = args[p.name]
                values.append([p.convert(v) for v in (given if type(given) is list else [given])])
            else:
                values.append(p.convert(args[p.name]))
        return self.run(*values, trace=trace) if self.wants_trace else self.run(*values)


class Builtin(Function):
    """A built-in function: the first overload that takes the arguments runs."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.overloads: list[Overload] = []
        self.constant = True

    @property
    def parameters(self) -> tuple[str, ...]:  # type: ignore[override]
        """Return the parameter names of the first overload."""
        return tuple(p.name for p in self.overloads[0].parameters)

    def call(self, args: Sequence[Value], trace: Trace) -> Value:
        """Run by position."""
        return self._first(lambda overload: overload.positional(args, trace))

    def call_named(self, args: Mapping[str, Value], trace: Trace) -> Value:
        """Run by name."""
        return self._first(lambda overload: overload.named(args, trace))

    def _first(self, run: Callable[[Overload], Value]) -> Value:
        refusals: list[WrongArguments] = []
        for overload in self.overloads:
            try:
                value = run(overload)
                return Decimal(value) if type(value) is int else value
            except WrongArguments as refusal:
                refusals.append(refusal)
            except Failure as failure:
                raise Failure(f"{self.name}: {failure}") from None
        telling = [refusal for refusal in refusals if isinstance(refusal, WrongKind)]
        raise Failure(f"{self.name}: {(telling or refusals)[0]}")


BUILTINS: dict[str, Builtin] = {}


def builtin(
    signature: str, *, wants_trace: bool = False, constant: bool = True
) -> Callable[[Callable[..., Value]], Callable[..., Value]]:
    """Register a function under a signature such as `substring(string: string, length: number?)`.

    `?` after a kind: may be left out; `~`: may be null; `*` before a name: takes the rest.
    """
    name, _, rest = signature.partition("(")
    parameters = tuple(_parameter(part) for part in rest.rstrip(")").split(",") if part.strip())

    def register(run: Callable[..., Value]) -> Callable[..., Value]:
        entry = BUILTINS.setdefault(name, Builtin(name))
        entry.overloads.append(Overload(parameters, run, wants_trace))
        entry.constant = entry.constant and constant
        return run

    return register


def _parameter(text: str) -> Parameter:
    name, _, kind_names = (part.strip() for part in text.partition(":"))
    many = name.startswith("*")
    optional, nullable = "?" in kind_names, "~" in kind_names
    kind_names = kind_names.strip("?~")
    kinds = tuple(kind for part in kind_names.split("|") for kind in _KINDS[part])
    return Parameter(name.lstrip("*"), kinds, kind_names, optional, nullable or "any" in kind_names, many)
