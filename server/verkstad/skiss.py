"""What is missing in a diagram that does not run yet: every element told at once, while it is drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from server.engine.dialect import ACTIVITIES, BPMN, BPMN_ATTRIBUTES, EVENTS, GATEWAYS, REFUSED, ZEEBE
from server.lint.finding import FEL, VARNING, Finding
from server.lint.processes import GROUNDED

_NEEDED = {
    "userTask": ("formDefinition", "formId", "formular_saknas", "Välj ett formulär."),
    "businessRuleTask": ("calledDecision", "decisionId", "regel_saknas", "Välj ett beslut i reglerna."),
    "serviceTask": ("taskDefinition", "type", "atgard_saknas", "Välj en mall: vad tjänsten ska göra."),
    "callActivity": ("calledElement", "processId", "anrop_saknas", "Välj en process att anropa."),
}


def check_sketch(file: str, root: etree._Element) -> Iterator[Finding]:
    """Yield what each element lacks. The engine stops at the first fault; who draws wants to see all."""
    flows = list(root.iter(_bpmn("sequenceFlow")))
    out = Counter(str(flow.get("sourceRef")) for flow in flows)
    into = Counter(str(flow.get("targetRef")) for flow in flows)
    for element in root.iter(f"{{{BPMN}}}*"):
        kind, own = etree.QName(element).localname, str(element.get("id") or "")
        if kind in REFUSED and own:
            yield Finding(file, own, FEL, "laslig_inte", REFUSED[kind])
        elif kind in ACTIVITIES | EVENTS | GATEWAYS:
            yield from _lacks(file, element, kind)
            yield from _ways(file, element, kind, out[own], into[own])
        elif kind not in BPMN_ATTRIBUTES and own:
            yield Finding(file, own, FEL, "laslig_inte", f"Elementet bpmn:{kind} läses inte.")
    gateways = {str(one.get("id")): one for one in root.iter(_bpmn("exclusiveGateway"))}
    for flow in flows:
        source = gateways.get(str(flow.get("sourceRef")))
        if source is not None and out[str(source.get("id"))] > 1:
            yield from _answer(file, flow, source)


def _bpmn(name: str) -> str:
    return f"{{{BPMN}}}{name}"


def _lacks(file: str, element: etree._Element, kind: str) -> Iterator[Finding]:
    own = str(element.get("id"))
    name = element.get("name") or own
    if not element.get("name") and (kind in ACTIVITIES or kind == "exclusiveGateway"):
        yield Finding(file, own, VARNING, "namn_saknas", f"{own} saknar namn.")
    if kind in _NEEDED:
        part, attribute, code, text = _NEEDED[kind]
        if not any(one.get(attribute) for one in element.iter(f"{{{ZEEBE}}}{part}")):
            yield Finding(file, own, FEL, code, f"{name}: {text}")
    if kind == "userTask" and element.find(f".//{{{ZEEBE}}}assignmentDefinition") is None:
        yield Finding(file, own, VARNING, "roll_saknas", f"{name}: välj vilken roll som gör uppgiften.")
    if kind in GROUNDED:
        yield from _ground(file, element, GROUNDED[kind], name)


def _ways(file: str, element: etree._Element, kind: str, out: int, into: int) -> Iterator[Finding]:
    own, name = str(element.get("id")), element.get("name") or str(element.get("id"))
    if kind in ACTIVITIES and out > 1:
        text = f"{name}: flera flöden går ut. Sätt en grind efter."
        yield Finding(file, own, FEL, "flera_ut", text)
    if out == 0 and kind != "endEvent":
        yield Finding(
            file, own, FEL, "tar_slut", f"{name}: vägen tar slut här. Rita vidare, eller till ett slut."
        )
    if into == 0 and kind not in {"startEvent", "boundaryEvent"}:
        yield Finding(file, own, FEL, "nas_inte", f"{name}: inget flöde leder hit.")
    if kind == "exclusiveGateway" and out > 1 and not element.get("default"):
        text = f"{name}: välj vilket flöde som gäller annars (Byt slag på flödet: Flöde annars)."
        yield Finding(file, own, FEL, "annars_saknas", text)


def _answer(file: str, flow: etree._Element, source: etree._Element) -> Iterator[Finding]:
    own, asked = str(flow.get("id")), source.get("name") or str(source.get("id"))
    name = f"{asked} – {flow.get('name') or 'annars'}"
    if not flow.get("name"):
        yield Finding(file, own, VARNING, "namn_saknas", f"Ett svar på ”{asked}” saknar namn.")
    if source.get("default") != own and flow.find(_bpmn("conditionExpression")) is None:
        yield Finding(file, own, FEL, "villkor_saknas", f"{name}: skriv ett villkor.")
    yield from _ground(file, flow, VARNING, name)


def _ground(file: str, element: etree._Element, level: str, name: str) -> Iterator[Finding]:
    given = {one.get("name") for one in element.iter(f"{{{ZEEBE}}}property") if one.get("value")}
    for needed in ("lagrum", "gren"):
        if needed not in given:
            text = f"{name}: {needed} saknas."
            yield Finding(file, str(element.get("id")), level, f"{needed}_saknas", text)
