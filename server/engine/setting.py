"""Sets the tokens of one process down in a new version, as `Placing` has found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.engine.errors import CannotMove, ModelFault
from server.engine.karta import place_of
from server.engine.multi import is_instance
from server.engine.placing import Placing
from server.engine.token import CANCELLED, COMPLETED, WAITING, Token


def set_down(placing: Placing) -> None:
    """Give every token its new spec; what is finished keeps its facts, as the base of a merge, only."""
    run = placing.run
    run.spec = placing.scope
    for token in run.tasks.values():
        if token.is_live:
            _place(placing, token)
        else:
            token.task_spec, token.internal_data = placing.scope.start, {}
    inserted: dict[str, Token] = {}
    holders = []
    for hold in placing.holds:
        holder = hold.before
        if holder is None:
            holder = inserted[hold.token.id] = _insert(placing, hold.token)
        holder.task_spec = hold.holder
        holders.append(holder)
    run.tasks = _in_order(run.tasks, inserted)
    for hold, holder in zip(placing.holds, holders, strict=True):
        for node in hold.added:
            _arm(placing, holder, node)


def _place(placing: Placing, token: Token) -> None:
    node = placing.nodes[token.id]
    if node is None:
        token._state = CANCELLED
        return
    old, token.task_spec = token.task_spec, node
    if token.id in placing.ways:
        token.internal_data["from"] = placing.ways[token.id]
    if is_instance(token):
        _rename_item(token, old.own.loop.item, node.own.loop.item)
    if "due" in token.internal_data and placing.versions.is_restarted(old):
        token.internal_data.pop("every", None)
        token.internal_data.pop("left", None)
        _fix(node, token)
        placing.versions.note(node, "omraknad", "tiden räknas om från flytten.")


def _rename_item(token: Token, old: str | None, new: str | None) -> None:
    """Let an instance know its item by the name that the new version gives it."""
    body = token.parent
    if old == new:
        return
    if old:
        token.data.pop(old, None)
        token.data.update({name: value for name, value in body.data.items() if name == old})
    if new:
        token.data[new] = body.internal_data["items"][token.internal_data["index"]]


def _insert(placing: Placing, first: Token) -> Token:
    """Put a finished token between one that goes on and what it came from."""
    parent = first.parent
    holder = Token(placing.run, placing.scope.start, None, COMPLETED)
    holder.data = dict(first.data)
    holder._parent, holder._children = parent.id, [first.id]
    parent._children = [holder.id if one == first.id else one for one in parent._children]
    first._parent = holder.id
    return holder


def _in_order(tasks: Mapping[str, Token], inserted: Mapping[str, Token]) -> dict[str, Token]:
    """Return the tokens, each after what it came from; the inserted right before what they hold."""
    late = {token.id for token in inserted.values()}
    ordered: dict[str, Token] = {}
    for key, token in tasks.items():
        if key in inserted:
            ordered[inserted[key].id] = inserted[key]
        if key not in late:
            ordered[key] = token
    return ordered


def _arm(placing: Placing, holder: Token, node: Any) -> None:
    """Let an event that the new version has added wait from now on."""
    token = Token(placing.run, node, holder)
    token.data = dict(holder.data)
    _fix(node, token)
    token.be(WAITING)
    due = token.internal_data.get("due")
    if due is not None and due <= token.case.now:
        text = "är ny. Tiden har redan gått ut, så händelsen inträffar genast."
    else:
        text = "är ny och gäller från flytten."
    placing.versions.note(node, "tillagd", text)


def _fix(node: Any, token: Token) -> None:
    """Fix the moment or the key that an event waits for."""
    try:
        node.arm(token)
    except ModelFault as fault:
        # The fault may quote a fact of the case, and whoever moves it may not know of that.
        what = "Tiden" if node.event.kind == "timer" else "Nyckeln"
        text = f"{what} i elementet går inte att räkna ut med ärendets uppgifter."
        raise CannotMove(place_of(node.own.box), node.own.box.name, text) from fault
