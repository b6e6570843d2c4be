"""Functions of contexts."""

from __future__ import annotations

from server.feel.errors import Failure
from server.feel.registry import builtin
from server.feel.values import Value


@builtin("get value(m: context, key: string)")
def get_value(m: dict[str, Value], key: str) -> Value:
    """Return the value of a key, or null."""
    if key not in m:
        raise Failure("nyckeln finns inte")
    return m[key]


@builtin("get value(context: context, keys: list)")
def get_value_deep(m: Value, keys: list[Value]) -> Value:
    """Return the value at the end of a path of keys."""
    for key in keys:
        if type(m) is not dict or key not in m:
            raise Failure("nyckeln finns inte")
        m = m[key]
    return m


@builtin("get entries(m: context)")
def get_entries(m: dict[str, Value]) -> list[Value]:
    """Return the entries as a list of key and value."""
    return [{"key": key, "value": value} for key, value in m.items()]


@builtin("context(entries: list)")
def context(entries: list[Value]) -> dict[str, Value]:
    """Return a context of a list of key and value."""
    made: dict[str, Value] = {}
    for entry in entries:
        if type(entry) is not dict or "key" not in entry or "value" not in entry:
            raise Failure("varje post ska ha key och value")
        key = entry["key"]
        if type(key) is not str or key in made:
            raise Failure("nycklarna ska vara olika texter")
        made[key] = entry["value"]
    return made


@builtin("context put(context: context, key: string, value: any)")
def context_put(target: dict[str, Value], key: str, value: Value) -> dict[str, Value]:
    """Return a copy with one entry more or changed."""
    return {**target, key: value}


@builtin("context put(context: context, keys: list, value: any)")
def context_put_deep(target: dict[str, Value], keys: list[Value], value: Value) -> dict[str, Value]:
    """Return a copy with the entry at the end of a path of keys changed."""
    if not keys or any(type(key) is not str for key in keys):
        raise Failure("keys ska vara en lista av texter")
    key, *rest = keys
    if not rest:
        return {**target, key: value}
    inner = target.get(key)
    if type(inner) is not dict:
        raise Failure("nyckeln leder inte till en kontext")
    return {**target, key: context_put_deep(inner, rest, value)}


@builtin("context merge(contexts: list)")
def context_merge(contexts: list[Value]) -> dict[str, Value]:
    """Return one context of several; the last one wins."""
    merged: dict[str, Value] = {}
    for item in contexts:
        if type(item) is not dict:
            raise Failure("listan ska bara innehålla kontexter")
        merged.update(item)
    return merged
