"""Finds who catches an error or an escalation: the nearest boundary event outwards.

A code is caught by its own event before one that catches all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.engine.events import Boundary
from server.engine.gateways import Split
from server.engine.multi import is_instance
from server.engine.token import WAITING, Token


def throw(token: Token, kind: str, code: str) -> bool:
    """Fire the one who catches; say whether there was one.

    The facts of the one who throws go along, as far as each process gives its facts back.
    """
    facts: Mapping[str, Any] = token.data
    holder = token.workflow.holder
    while holder is not None:
        body = holder
        facts = holder.task_spec.given_back(holder.data, facts)
        if is_instance(holder):
            body = holder.parent
            facts = body.data  # what one instance finds is its own
        catcher = _catcher(body, kind, code)
        if catcher is not None:
            _fire(catcher, facts)
            return True
        holder = holder.workflow.holder
    return False


def _catcher(body: Token, kind: str, code: str) -> Token | None:
    split = body.parent
    if not isinstance(split.task_spec, Split) or split.task_spec.host(split) is not body:
        return None  # what a boundary event led to may stand right under the split too
    waiting = [
        one
        for one in split.task_spec.held(split)
        if isinstance(one.task_spec, Boundary) and one._state == WAITING and one.task_spec.event.kind == kind
    ]
    named = [one for one in waiting if one.task_spec.event.name == code]
    catch_all = [one for one in waiting if not one.task_spec.event.name]
    found = named or catch_all
    return found[0] if found else None


def _fire(catcher: Token, facts: Mapping[str, Any]) -> None:
    catcher.task_spec.fire(catcher)
    if catcher.task_spec.own.box.interrupting:
        # The one who threw knows best. Beside a running activity they would in time be old facts.
        catcher.internal_data.pop("inner", None)
        catcher.data.update(facts)
