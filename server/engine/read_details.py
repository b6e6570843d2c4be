"""Reads one box's own XML into what the engine runs on. Formulas are compiled here, once."""

from __future__ import annotations

from lxml import etree

from server.engine.check_dialect import split_tag
from server.engine.details import Details, Loop, Mapped
from server.engine.dialect import BPMN
from server.engine.extensions import extension, read_properties
from server.engine.formula import Formula, Place, read_feel, read_name, read_text
from server.engine.read_events import read_event
from server.engine.spec import Box
from server.engine.timing import read_due
from server.engine.values import name_fault


def read_details(node: etree._Element, process: str, scope: str, file: str) -> Details:
    """Read one box.

    Raises:
        ModelRejected: something needed is missing or cannot be read.
    """
    place = Place(file, str(node.get("id") or ""))
    kind = split_tag(str(node.tag))[1]
    event = read_event(node, kind, place)
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
