"""Reads what an event waits for or throws."""

from __future__ import annotations

from lxml import etree

from server.engine.check_dialect import split_tag
from server.engine.details import Event
from server.engine.dialect import BPMN
from server.engine.extensions import extension
from server.engine.formula import Place, read_feel, read_name, read_text
from server.engine.timing import read_cycle, read_duration, read_moment

_TIMERS = {"timeDate": read_moment, "timeDuration": read_duration, "timeCycle": read_cycle}


def read_event(node: etree._Element, kind: str, place: Place) -> Event | None:
    if kind == "receiveTask":
        return _message(node, node, kind, place)
    found = [child for child in node if str(child.tag).endswith("EventDefinition")]
    if len(found) > 1:
        raise place.reject("Händelsen har flera slag. Rita en händelse för varje.")
    if not found:
        return None
    definition = found[0]
    name = split_tag(str(definition.tag))[1].removesuffix("EventDefinition")
    if name == "timer":
        return _timer(definition, place)
    if name == "message":
        return _message(node, definition, kind, place)
    if name == "terminate":
        return Event("terminate")
    if name == "signal":
        return Event(name, _referred(definition, "signal", "name", place, needed=True))
    code = _referred(
        definition, name, f"{name}Code", place, needed=kind in {"endEvent", "intermediateThrowEvent"}
    )
    return Event(name, code)


def _referred(definition: etree._Element, what: str, key: str, place: Place, *, needed: bool) -> str:
    ref = definition.get(f"{what}Ref")
    if not ref:
        if needed:
            raise place.reject(f"Händelsen saknar {what}Ref.")
        return ""
    return read_name(_declared(definition, what, ref, place).get(key), f"{key} på {ref}", place)


def _declared(inside: etree._Element, what: str, ref: str, place: Place) -> etree._Element:
    root = inside.getroottree().getroot()
    for found in root.findall(f"{{{BPMN}}}{what}"):
        if found.get("id") == ref:
            return found
    raise place.reject(f"bpmn:{what} {ref!r} finns inte i filen.")


def _message(node: etree._Element, holder: etree._Element, kind: str, place: Place) -> Event:
    if kind in {"intermediateThrowEvent", "endEvent"}:
        if not extension(node, "zeebe:taskDefinition"):
            raise place.reject(
                "Att sända ett meddelande kräver zeebe:taskDefinition type (åtgärden som sänder)."
            )
        return Event("send")
    ref = holder.get("messageRef")
    if not ref:
        raise place.reject("Meddelandet saknas (messageRef).")
    message = _declared(holder, "message", ref, place)
    name = read_name(message.get("name"), f"Namnet på meddelandet {ref}", place)
    if kind == "startEvent":
        return Event("message", name)
    found = extension(message, "zeebe:subscription")
    key = found[0].get("correlationKey") if found else None
    return Event("message", name, read_feel(key, f"correlationKey på meddelandet {name}", place))


def _timer(definition: etree._Element, place: Place) -> Event:
    found = [child for child in definition if split_tag(str(child.tag))[1] in _TIMERS]
    if len(found) != 1:
        raise place.reject("Tidshändelsen ska ha en av timeDate, timeDuration och timeCycle.")
    timer = split_tag(str(found[0].tag))[1]
    when = read_text(found[0].text, timer, place)
    if when.expression is None:
        try:
            _TIMERS[timer](when.source)
        except ValueError as error:
            raise place.reject(f"{timer}: {error}. Skriv ISO 8601, eller FEEL efter =.") from error
    return Event("timer", timer=timer, when=when)
