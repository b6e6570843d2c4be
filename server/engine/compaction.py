"""Forgets what is finished, so that a case is as small at its thousandth step as at its third.

Kept are live tokens, the root, points where live branches parted (their data is the base of a merge),
and what holds a live token together with others (boundary events, races, multi-instances).
"""

from __future__ import annotations

from typing import Any

from server.engine.events import Exit
from server.engine.gateways import Race, Split
from server.engine.merging import merge_tokens
from server.engine.multi import is_instance
from server.engine.token import COMPLETED, WAITING, Token


def compact(run: Any) -> None:
    """Drop finished tokens of one process and close the gaps."""
    _fold_exits(run)
    root = run.task_tree
    held = {holder.id for token in run.live() if (holder := holder_of(token)) is not None}
    below: dict[str, list[Token]] = {}
    kept: list[Token] = []
    # A token is always made after its parent, so this meets children first.
    for token in reversed(list(run.tasks.values())):
        nearest = below.pop(token.id, [])
        nearest.reverse()
        if token is root or token.is_live or token.id in held or len(nearest) > 1:
            token._children = [one.id for one in nearest]
            for one in nearest:
                one._parent = token.id
            kept.append(token)
            nearest = [token]
        if token._parent is not None:
            below.setdefault(token._parent, []).extend(reversed(nearest))
    if len(root._children) < 2:
        root.data = {}
    run.tasks = {token.id: token for token in reversed(kept)}


def holder_of(token: Token) -> Token | None:
    """Return what holds a token together with others: a split, a race or a multi-instance."""
    parent = token.parent
    if parent is None:
        return None
    spec = parent.task_spec
    if isinstance(spec, (Split, Race)):
        return parent if token.task_spec.name in spec._outputs else None
    return parent if is_instance(token) else None


def _fold_exits(run: Any) -> None:
    waiting = [
        token for token in run.tasks.values() if token._state == WAITING and type(token.task_spec) is Exit
    ]
    if len(waiting) < 2:
        return
    waiting.sort(key=lambda token: token.last_state_change)
    waiting[-1].data = merge_tokens(waiting)
    for token in waiting[:-1]:
        token._state = COMPLETED
