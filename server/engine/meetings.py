"""Finds what a diagram alone makes impossible for an ärende that stands in it.

A parallel gateway that waits for a way which nobody is on would wait for ever; two who are at work side by
side cannot be put where one comes after the other, since what comes after would then be done twice.
Parallel gateways never lie in a loop (check_structure), so following the flows is enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

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


def follows(spec: Any, first: str, second: str) -> bool:
    """Tell whether one box comes after another, with no join between and without events on an edge."""
    seen: set[str] = set()
    todo = [target for _, target in spec.task_specs[first].leads]
    while todo:
        name = todo.pop()
        node = spec.task_specs[name]
        if name == second:
            return True
        if name in seen or (isinstance(node, Parallel) and len(node._inputs) > 1):
            continue
        seen.add(name)
        leads = node.leads[:1] if isinstance(node, Split) else node.leads
        todo += [target for _, target in leads]
    return False


def _joins(spec: Any) -> list[Any]:
    nodes = spec.task_specs.values()
    return [node for node in nodes if isinstance(node, Parallel) and len(node._inputs) > 1]


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
