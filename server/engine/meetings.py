"""Finds what a diagram alone makes impossible for an ärende that stands in it.

A parallel gateway that waits for a way which nobody is on would wait for ever; and where two who are at work
side by side both lead to a box without a parallel gateway between, the box would be done twice.
Parallel gateways never lie in a loop (check_structure), so following the flows is enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from server.engine.events import End, Exit
from server.engine.gateways import Parallel, Split

Standing = Iterable[tuple[str, str | None]]  # name of the spec, and for those in a join: the way they came
Missing = Mapping[str, frozenset[str]]


def missing_ways(spec: Any, standing: Standing) -> dict[str, frozenset[str]]:
    """Return the joins that somebody is on the way to or waits in, and the ways in that nobody is on."""
    names = list(standing)
    taken = _edges(spec, [name for name, way in names if way is None])
    missing: dict[str, frozenset[str]] = {}
    for join in _joins(spec):
        there = {source for source, target in taken if target == join.name}
        there |= {way for name, way in names if name == join.name and way is not None}
        if there and len(there) < len(join._inputs):
            missing[join.name] = frozenset(join._inputs) - there
    return missing


def spots(spec: Any, name: str, way: str | None) -> frozenset[str]:
    """Return the boxes that a token is in or may come to by itself, before it meets others in a join.

    Events on an edge are not followed, and plain ends do no harm. One that waits in a join stands at the end
    of the way it came.
    """
    if way is not None:
        return frozenset({way})
    seen: set[str] = set()
    todo = [name]
    while todo:
        at = todo.pop()
        node = spec.task_specs[at]
        if at in seen or _is_join(node) or isinstance(node, Exit):
            continue
        seen.add(at)
        leads = node.leads[:1] if isinstance(node, Split) else node.leads
        todo += [target for _, target in leads]
    return frozenset(one for one in seen if not _is_plain_end(spec.task_specs[one]))


def _is_join(node: Any) -> bool:
    return isinstance(node, Parallel) and len(node._inputs) > 1


def _is_plain_end(node: Any) -> bool:
    return isinstance(node, End) and node.own.event is None


def _joins(spec: Any) -> list[Any]:
    return [node for node in spec.task_specs.values() if _is_join(node)]


def _edges(spec: Any, names: Iterable[str]) -> set[tuple[str, str]]:
    taken: set[tuple[str, str]] = set()
    todo, seen = list(names), set(names)
    while todo:
        name = todo.pop()
        for _, target in spec.task_specs[name].leads:
            taken.add((name, target))
            if target not in seen:
                seen.add(target)
                todo.append(target)
    return taken
