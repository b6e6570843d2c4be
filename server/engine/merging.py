"""Brings the data of parallel branches together, a top-level name at a time.

A branch counts only for the names it changed since the branches parted; of two that changed the same
name, the later to arrive wins. Lists and contexts are taken whole and never mixed (K).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from server.engine.token import Token

_GONE = object()


def merge_tokens(tokens: Sequence[Token]) -> dict[str, Any]:
    """Return the merged data of tokens of one scope."""
    if len(tokens) == 1:
        return dict(tokens[0].data)
    ordered = sorted(tokens, key=_arrival)
    return merge(common_ancestor(ordered).data, [token.data for token in ordered])


def merge(base: Mapping[str, Any], branches: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the base with each branch's own changes, in order."""
    out = dict(base)
    for branch in branches:
        out.update({name: value for name, value in branch.items() if _changed(base.get(name, _GONE), value)})
        for name in base:
            if name not in branch:
                out.pop(name, None)
    return out


def _arrival(token: Token) -> tuple[bool, int]:
    # Those in the exit, which no diagram shows, have arrived; the others have yet to.
    return token.task_spec.bpmn_id is not None, int(token.last_state_change)


def _changed(before: Any, after: Any) -> bool:
    return before is not after and (type(before) is not type(after) or before != after)


def common_ancestor(tokens: Sequence[Token]) -> Token:
    """Return the nearest token that all of these descend from, or are."""
    paths = [path_of(token) for token in tokens]
    common = paths[0][0]
    for level in zip(*paths, strict=False):
        if any(token is not level[0] for token in level):
            break
        common = level[0]
    return common


def path_of(token: Token) -> list[Token]:
    """Return the way from the root to the token."""
    path = [token]
    while path[-1].parent is not None:
        path.append(path[-1].parent)
    return path[::-1]
