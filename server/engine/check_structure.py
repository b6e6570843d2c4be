"""Refuses diagrams that the engine would run otherwise than they are drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from server.engine.details import Details
from server.engine.dialect import LASTING
from server.engine.formula import Place
from server.engine.scopes import Lead, Scope

_CAUGHT = frozenset({"timer", "message", "signal"})
_EVENTS = {
    "startEvent": frozenset({None, "message"}),
    "endEvent": frozenset({None, "error", "escalation", "terminate", "send"}),
    "intermediateCatchEvent": _CAUGHT,
    "intermediateThrowEvent": frozenset({None, "signal", "escalation", "send"}),
    "boundaryEvent": _CAUGHT | {"error", "escalation"},
}
_RACING = frozenset({"intermediateCatchEvent", "receiveTask"})


def check_structure(scope: Scope, *, outermost: bool) -> None:
    """Check one scope.

    Raises:
        ModelRejected: at the first box or flow that breaks a rule.
    """
    _check_starts(scope, outermost=outermost)
    for details in scope.boxes.values():
        place = Place(scope.file, details.box.id)
        for rule in _RULES:
            rule(scope, details, place)
    for lead in scope.leads:
        _check_condition(scope, lead)
    _check_cycles(scope)


def _check_starts(scope: Scope, *, outermost: bool) -> None:
    place = Place(scope.file, scope.id)
    starts = [one for one in scope.boxes.values() if one.box.kind == "startEvent"]
    plain = [one for one in starts if one.event is None]
    if not starts:
        raise place.reject("Det finns ingen starthändelse.")
    if len(plain) > 1:
        raise place.reject("Det finns mer än en starthändelse utan slag. Behåll en.")
    if not outermost and not plain:
        raise place.reject("En process som anropas ska ha en starthändelse utan slag.")
    if scope.id != scope.process and len(starts) > 1:
        raise place.reject("En delprocess ska ha en enda starthändelse.")
    if not any(one.box.kind == "endEvent" for one in scope.boxes.values()):
        raise place.reject("Det finns ingen sluthändelse.")


def _check_flows(scope: Scope, details: Details, place: Place) -> None:
    kind, ways_out, ways_in = details.box.kind, scope.out_of(details.box.id), scope.into(details.box.id)
    if kind == "endEvent" and ways_out:
        raise place.reject("Ett flöde går ut från en sluthändelse.")
    if kind != "endEvent" and not ways_out:
        raise place.reject("Inget flöde går ut från elementet. Led det till en sluthändelse.")
    if kind in {"startEvent", "boundaryEvent"} and ways_in:
        raise place.reject("Ett flöde går in i en händelse som själv börjar en väg.")
    if kind not in {"startEvent", "boundaryEvent"} and not ways_in:
        raise place.reject("Inget flöde går in i elementet, så det nås aldrig.")
    if not kind.endswith("Gateway") and len(ways_out) > 1:
        raise place.reject("Flera flöden går ut från elementet. Sätt en grind efter det.")


def _check_exclusive(scope: Scope, details: Details, place: Place) -> None:
    ways = scope.out_of(details.box.id)
    if details.box.kind != "exclusiveGateway" or len(ways) < 2:
        return
    defaults = [lead for lead in ways if lead.flow.default]
    if not defaults:
        raise place.reject("Grinden saknar standardflöde (default). Välj vilket flöde som gäller annars.")
    if defaults[0].condition is not None:
        raise Place(scope.file, defaults[0].flow.id).reject("Standardflödet har ett villkor. Ta bort det.")
    for lead in ways:
        if not lead.flow.default and lead.condition is None:
            raise Place(scope.file, lead.flow.id).reject("Flödet saknar villkor.")


def _check_condition(scope: Scope, lead: Lead) -> None:
    source = scope.boxes[lead.flow.source].box
    splits = source.kind == "exclusiveGateway" and len(scope.out_of(source.id)) > 1
    if lead.condition is not None and not splits:
        raise Place(scope.file, lead.flow.id).reject(
            "Villkoret har ingen verkan här. Bara flöden som delar sig i en exklusiv grind har villkor."
        )


def _check_event(_: Scope, details: Details, place: Place) -> None:
    allowed = _EVENTS.get(details.box.kind)
    kind = details.event.kind if details.event else None
    if allowed is not None and kind not in allowed:
        raise place.reject(f"Händelsen {kind or 'utan slag'} läses inte som {details.box.kind}.")
    if details.event and details.event.timer == "timeCycle" and details.box.interrupting:
        raise place.reject("timeCycle hör till en gränshändelse som inte avbryter. Använd timeDuration.")


def _check_boundary(scope: Scope, details: Details, place: Place) -> None:
    if details.box.kind != "boundaryEvent":
        return
    host = scope.boxes.get(details.box.attached_to or "")
    if host is None:
        raise place.reject("Gränshändelsen sitter inte på något (attachedToRef).")
    if host.box.kind not in LASTING:
        raise place.reject(
            f"Gränshändelsen kan aldrig inträffa: {host.box.id} är klar i samma stund som den börjar."
        )
    kind = details.event.kind if details.event else ""
    if kind in {"error", "escalation"} and host.box.kind not in {"callActivity", "subProcess"}:
        raise place.reject("Fel och eskalering fångas bara på en delprocess eller en anropad process.")
    if kind == "error" and not details.box.interrupting:
        raise place.reject("Ett fel avbryter alltid. Ta bort cancelActivity=false.")


def _check_race(scope: Scope, details: Details, place: Place) -> None:
    if details.box.kind != "eventBasedGateway":
        return
    for lead in scope.out_of(details.box.id):
        target = scope.boxes[lead.flow.target]
        if target.box.kind not in _RACING:
            raise place.reject(f"Efter en händelsebaserad grind ska händelser komma, inte {target.box.id}.")
        if len(scope.into(target.box.id)) > 1 or scope.attached(target.box.id) or target.loop:
            raise place.reject(f"{target.box.id} nås också på annat sätt än från grinden.")


def _check_mapping(_: Scope, details: Details, place: Place) -> None:
    kind, event = details.box.kind, details.event
    waits = kind == "receiveTask" or (
        event is not None and event.kind == "message" and kind in {"intermediateCatchEvent", "boundaryEvent"}
    )
    acts = kind in {"userTask", "businessRuleTask", "serviceTask", "sendTask", "callActivity", "subProcess"}
    acts = acts or (event is not None and event.kind == "send")
    if details.inputs and not acts:
        raise place.reject("zeebe:input har ingen verkan här. Ta bort det.")
    if details.outputs and not (acts or waits):
        raise place.reject("zeebe:output har ingen verkan här. Ta bort det.")
    if details.box.operation and not (
        kind in {"serviceTask", "sendTask"} or (event and event.kind == "send")
    ):
        raise place.reject("zeebe:taskDefinition har ingen verkan här. Ta bort det.")


def _check_joined_twice(scope: Scope, details: Details, place: Place) -> None:
    if details.box.kind != "parallelGateway":
        return
    sources = [lead.flow.source for lead in scope.into(details.box.id)]
    if len(sources) != len(set(sources)):
        raise place.reject("Två flöden från samma element går in i den parallella grinden.")


def _check_cycles(scope: Scope) -> None:
    steps: dict[str, list[str]] = {box_id: [] for box_id in scope.boxes}
    for lead in scope.leads:
        steps[lead.flow.source].append(lead.flow.target)
    for details in scope.boxes.values():
        if details.box.attached_to in steps:
            steps[str(details.box.attached_to)].append(details.box.id)
    for details in scope.boxes.values():
        if details.box.kind == "parallelGateway" and _returns(details.box.id, steps):
            raise Place(scope.file, details.box.id).reject(
                "En parallell grind ligger i en slinga. Lägg delningen och föreningen i en anropad process."
            )


def _returns(start: str, steps: dict[str, list[str]]) -> bool:
    seen: set[str] = set()
    todo = list(steps[start])
    while todo:
        at = todo.pop()
        if at == start:
            return True
        if at not in seen:
            seen.add(at)
            todo += steps[at]
    return False


_Rule = Callable[[Scope, Details, Place], Any]
_RULES: tuple[_Rule, ...] = (
    _check_flows,
    _check_exclusive,
    _check_event,
    _check_boundary,
    _check_race,
    _check_mapping,
    _check_joined_twice,
)
