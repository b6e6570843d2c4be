"""Reading into values: `value.name` and `value[condition]`."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from server.feel.errors import Failure
from server.feel.scope import Scope
from server.feel.temporal import temporal_property
from server.feel.values import Range, Value, type_name


def read_path(value: Value, name: str) -> Value:
    """Return the named part of a value; of a list, the list of the parts."""
    if type(value) is dict:
        if name in value:
            return value[name]
        raise Failure(f"Uppgiften ”{name}” finns inte")
    if type(value) is list:
        return [_part_or_none(item, name) for item in value]
    if isinstance(value, Range):
        return _range_property(value, name)
    try:
        return temporal_property(value, name)
    except KeyError:
        raise Failure(f"Kan inte läsa ”{name}” ur {type_name(value)}") from None


def _part_or_none(value: Value, name: str) -> Value:
    try:
        return read_path(value, name)
    except Failure:
        return None


def _range_property(value: Range, name: str) -> Value:
    match name:
        case "start":
            return None if value.written_as == "!=" else value.start
        case "end":
            return None if value.written_as == "!=" else value.end
        case "start included":
            return value.start_included
        case "end included":
            return value.end_included
    raise Failure(f"Kan inte läsa ”{name}” ur range")


def filtered(value: Value, condition: Callable[[Scope], Value], scope: Scope) -> Value:
    """Return the element at an index (from 1, or from the end), or those that fulfil a condition."""
    items = value if type(value) is list else [] if value is None else [value]
    kept: list[Value] = []
    if not items:
        # Nothing to test the condition against, but an index still asks for one element.
        return None if type(_quiet(condition, scope)) is Decimal else kept
    for item in items:
        verdict = condition(_item_scope(item, scope))
        if type(verdict) is Decimal:
            return _at(items, verdict)
        if verdict is True:
            kept.append(item)
    return kept


def _item_scope(item: Value, scope: Scope) -> Scope:
    names: dict[str, Value] = {"item": item}
    if type(item) is dict:
        names.update(item)
        if "item" not in item:
            names["item"] = item
    return scope.inner(names)


def _quiet(condition: Callable[[Scope], Value], scope: Scope) -> Value:
    noted = len(scope.trace.diagnostics)
    verdict = condition(scope.inner({"item": None}))
    del scope.trace.diagnostics[noted:]
    return verdict


def _at(items: list[Value], index: Decimal) -> Value:
    at = int(index)
    if at == 0 or abs(at) > len(items) or at != index:
        return None
    return items[at - 1 if at > 0 else len(items) + at]
