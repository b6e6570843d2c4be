"""Embedded subprocesses and call activities.

What passes (as in Zeebe): a called process gets all facts of its caller, or with
`propagateAllParentVariables="false"` only the mapped inputs. It gives back all its facts when it ends, or
with `propagateAllChildVariables="false"` none; with mapped outputs only those. An embedded subprocess
works on the facts of the process it is part of.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.engine.node import Node, evaluate_all
from server.engine.token import STARTED, Token
from server.engine.values import clean


class Nested(Node):
    """A box that holds a process. `spec` is the id of that process or subprocess."""

    def __init__(self, wf_spec: Any, name: str, details: Any) -> None:
        super().__init__(wf_spec, name, details)
        self.spec = details.box.called or details.box.id
        self.embedded = details.box.called is None

    def arrive(self, token: Token) -> None:
        """Start the process inside."""
        details = self.own
        data = dict(token.data) if details.pass_parent else {}
        for name, value in evaluate_all(details.inputs, token.data).items():
            data[name] = clean(value, name)
        token.be(STARTED)
        inner = token.case.create_subprocess(token, self.spec)
        inner.begin(data)

    def inner_done(self, token: Token, data: Mapping[str, Any]) -> None:
        """The process inside has ended with these facts."""
        token.data = self.given_back(token.data, data)
        token.make_ready()

    def given_back(self, outer: Mapping[str, Any], inner: Mapping[str, Any]) -> dict[str, Any]:
        """Return the facts outside, with what the process inside gives back."""
        details = self.own
        out = dict(outer)
        if details.outputs:
            for name, value in evaluate_all(details.outputs, {**outer, **inner}).items():
                out[name] = clean(value, name)
        elif details.pass_child:
            hidden = {name for name, _ in details.inputs}
            out.update({name: value for name, value in inner.items() if name not in hidden})
        return out

    def on_cancel(self, token: Token) -> None:
        """Withdraw all that runs inside."""
        inner = token.case.get_subprocess(token)
        if inner is not None:
            inner.withdraw()
