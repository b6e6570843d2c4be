"""Reads one element's own XML into what the engine runs on. Formulas are compiled here, once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from server.engine.check_dialect import split_tag
from server.engine.dialect import BPMN, ZEEBE
from server.engine.formula import Formula, Place, read_feel, read_name, read_text
from server.engine.spec import Box
from server.engine.timing import read_cycle, read_due, read_duration, read_moment
from server.engine.values import name_fault

NS = {"bpmn": BPMN, "zeebe": ZEEBE}
_TIMERS = {"timeDate": read_moment, "timeDuration": read_duration, "timeCycle": read_cycle}

Mapped = tuple[tuple[str, Formula], ...]


@dataclass(frozen=True)
class Event:
    """What an event waits for or throws."""

    kind: str  # timer, message, signal, error, escalation, terminate
    name: str = ""  # of the message or signal, or the code of the error or escalation; "" catches all codes
    key: Formula | None = None  # the correlation key of a message that is waited for
    timer: str = ""  # timeDate, timeDuration, timeCycle
    when: Formula | None = None


@dataclass(frozen=True)
class Loop:
    """A multi-instance: one instance for each item, with its output."""

    sequential: bool
    items: Formula
    item: str | None
    into: str
    output: Formula
    until: Formula | None


@dataclass(frozen=True)
class Details:
    """All that one box needs to run."""

    box: Box
    file: str
    inputs: Mapped = ()
    outputs: Mapped = ()
    groups: Formula | None = None
    due: Formula | None = None
    event: Event | None = None
    loop: Loop | None = None
    pass_parent: bool = True
    pass_child: bool = True


def extension(node: etree._Element, path: str) -> list[etree._Element]:
    """Return elements directly under the node's own extensionElements."""
    found: Any = node.xpath(f"./bpmn:extensionElements/{path}", namespaces=NS)
    return list(found)


def read_properties(node: etree._Element) -> Mapping[str, str]:
    """Return zeebe:properties."""
    return {
        str(row.get("name")): str(row.get("value") or "")
        for row in extension(node, "zeebe:properties/zeebe:property")
    }


def read_details(node: etree._Element, process: str, scope: str, file: str) -> Details:
    """Read one box.

    Raises:
        ModelRejected: something needed is missing or cannot be read.
    """
    place = Place(file, str(node.get("id") or ""))
    kind = split_tag(str(node.tag))[1]
    event = _read_event(node, kind, place)
    operation = _one(node, "zeebe:taskDefinition", "type", "Åtgärden (zeebe:taskDefinition type)", place)
    if kind in {"serviceTask", "sendTask"} and operation is None:
        raise place.reject("Tjänsten saknar zeebe:taskDefinition type (namnet på åtgärden).")
    groups = _optional(node, "zeebe:assignmentDefinition", "candidateGroups", "candidateGroups", place)
    decision = _one(node, "zeebe:calledDecision", "decisionId", "Regeln (decisionId)", place)
    result = _one(node, "zeebe:calledDecision", "resultVariable", "resultVariable", place)
    if kind == "businessRuleTask" and (decision is None or result is None):
        raise place.reject("Regeluppgiften saknar zeebe:calledDecision med decisionId och resultVariable.")
    if result is not None:
        _check_name(result, place)
    called = _one(node, "zeebe:calledElement", "processId", "Anropad process (processId)", place)
    if kind == "callActivity" and called is None:
        raise place.reject("Anropet saknar zeebe:calledElement processId.")
    box = Box(
        id=place.element,
        name=" ".join(str(node.get("name") or "").split()),
        kind=kind,
        process=process,
        scope=scope,
        properties=read_properties(node),
        form=_one(node, "zeebe:formDefinition", "formId", "Formuläret (formId)", place),
        groups=_literal_groups(groups),
        decision=decision,
        result=result,
        operation=operation,
        called=called,
        event=event.kind if event else None,
        message=event.name if event and event.kind == "message" else None,
        attached_to=node.get("attachedToRef"),
        interrupting=node.get("cancelActivity", "true") == "true",
    )
    return Details(
        box=box,
        file=file,
        inputs=_mapped(node, "input", place),
        outputs=_mapped(node, "output", place),
        groups=groups,
        due=_due(node, place),
        event=event,
        loop=_read_loop(node, place),
        pass_parent=_flag(node, "propagateAllParentVariables", place),
        pass_child=_flag(node, "propagateAllChildVariables", place),
    )


def _one(node: etree._Element, tag: str, key: str, what: str, place: Place) -> str | None:
    found = extension(node, tag)
    if len(found) > 1:
        raise place.reject(f"{tag} finns mer än en gång.")
    return read_name(found[0].get(key), what, place) if found else None


def _optional(node: etree._Element, tag: str, key: str, what: str, place: Place) -> Formula | None:
    found = extension(node, tag)
    return read_text(found[0].get(key), what, place) if found and found[0].get(key) else None


def _literal_groups(groups: Formula | None) -> tuple[str, ...]:
    return () if groups is None or groups.expression is not None else split_groups(groups.source)


def split_groups(text: str) -> tuple[str, ...]:
    """Return the names in a comma list."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _flag(node: etree._Element, key: str, place: Place) -> bool:
    found = extension(node, "zeebe:calledElement")
    text = found[0].get(key, "true") if found else "true"
    if text not in {"true", "false"}:
        raise place.reject(f"{key} ska vara true eller false, inte {text!r}.")
    return text == "true"


def _mapped(node: etree._Element, side: str, place: Place) -> Mapped:
    rows = extension(node, f"zeebe:ioMapping/zeebe:{side}")
    out = []
    for row in rows:
        target = read_name(row.get("target"), f"zeebe:{side} target", place)
        _check_name(target, place)
        out.append((target, read_text(row.get("source"), f"zeebe:{side} source för {target}", place)))
    return tuple(out)


def _check_name(name: str, place: Place) -> None:
    fault = name_fault(name)
    if fault is not None:
        raise place.reject(f"Namnet {name!r} kan inte användas: {fault}.")


def _due(node: etree._Element, place: Place) -> Formula | None:
    due = _optional(node, "zeebe:taskSchedule", "dueDate", "dueDate", place)
    if due is not None and due.expression is None:
        try:
            read_due(due.source)
        except ValueError as error:
            raise place.reject(f"dueDate: {error}.") from error
    return due


def _read_loop(node: etree._Element, place: Place) -> Loop | None:
    loop = node.find(f"{{{BPMN}}}multiInstanceLoopCharacteristics")
    if loop is None:
        return None
    found = extension(loop, "zeebe:loopCharacteristics")
    if not found:
        raise place.reject("Upprepningen saknar zeebe:loopCharacteristics med inputCollection.")
    row = found[0]
    if not row.get("outputCollection") or not row.get("outputElement"):
        raise place.reject("Upprepningen saknar utdata. Ange outputCollection och outputElement.")
    item = row.get("inputElement")
    into = read_name(row.get("outputCollection"), "outputCollection", place)
    for name in (item, into):
        if name:
            _check_name(name, place)
    until = loop.find(f"{{{BPMN}}}completionCondition")
    return Loop(
        sequential=loop.get("isSequential") == "true",
        items=read_feel(row.get("inputCollection"), "inputCollection", place),
        item=item or None,
        into=into,
        output=read_feel(row.get("outputElement"), "outputElement", place),
        until=None if until is None else read_feel(until.text, "completionCondition", place),
    )


def _read_event(node: etree._Element, kind: str, place: Place) -> Event | None:
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
