"""The base of all our task specs: what SpiffWorkflow calls a spec, with hooks of our own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from SpiffWorkflow.bpmn.specs.mixins.bpmn_spec_mixin import BpmnSpecMixin

from server.engine.details import Details, Mapped
from server.engine.errors import ModelFault
from server.engine.formula import Formula
from server.engine.token import Token
from server.engine.values import clean, clean_data

Way = tuple[str | None, str]  # (flow, name of the spec it leads to)


class Node(BpmnSpecMixin):
    """A box. Specs are shared by all cases and hold no state of any of them."""

    kind = ""

    def __init__(
        self, wf_spec: Any, name: str, details: Details | None = None, *, manual: bool = False
    ) -> None:
        super().__init__(wf_spec, name, bpmn_name=details.box.name if details else None, manual=manual)
        self.bpmn_id = details.box.id if details else None
        self.kind = details.box.kind if details else ""
        self.details = details
        self.leads: list[Way] = []

    @property
    def own(self) -> Details:
        """The details of a box that is in the diagram."""
        assert self.details is not None
        return self.details

    def join(self, flow: str | None, target: Node) -> None:
        """Connect this box with what follows."""
        self.connect(target)
        self.leads.append((flow, target.name))

    def _update(self, my_task: Token) -> None:
        """SpiffWorkflow's name for: a token comes in."""
        my_task.data = dict(my_task.parent.data)
        self.arrive(my_task)

    def arrive(self, token: Token) -> None:
        """A token has come in with its data."""
        token.make_ready()

    def act(self, token: Token) -> None:
        """Do the work of the box."""

    def exits(self, token: Token) -> Sequence[Way]:
        """Return the ways out that this token takes."""
        return self.leads

    def child_done(self, token: Token, child: Token) -> None:
        """A child of the token has completed."""

    def on_cancel(self, token: Token) -> None:
        """The token has been withdrawn."""

    def fault(self, reason: str) -> ModelFault:
        """Return the refusal to raise when the facts do not let this box go on."""
        process = self.details.box.process if self.details else self._wf_spec.name
        return ModelFault(process, self.bpmn_id or self.name, reason)


def evaluate_all(mapped: Mapped, scope: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a mapping; a later row sees the earlier ones, as in Zeebe."""
    out: dict[str, Any] = {}
    for target, formula in mapped:
        out[target] = formula.value({**scope, **out} if out else scope)
    return out


def seen_data(token: Token) -> dict[str, Any]:
    """Return what the box sees: the token's data and its own inputs."""
    details = token.task_spec.details
    if details is None or not details.inputs:
        return token.data
    return {**token.data, **evaluate_all(details.inputs, token.data)}


def take_result(token: Token, result: Mapping[str, Any], place: str) -> None:
    """Put a result into the token's data: through the outputs, or as it is when there are none."""
    details = token.task_spec.own
    result = clean_data(result, place)
    if not details.outputs:
        token.data.update(result)
        return
    scope = {**seen_data(token), **result}
    for name, value in evaluate_all(details.outputs, scope).items():
        token.data[name] = clean(value, name)


def truth(node: Node, formula: Formula, scope: Mapping[str, Any], what: str) -> bool:
    """Return a condition's answer; anything but true or false is a fault, never a silent false."""
    value, why = formula.explain(scope)
    if not isinstance(value, bool):
        why = f" ({why})" if why else ""
        raise node.fault(f"{what} {formula.source!r} blev varken sant eller falskt{why}.")
    return value
