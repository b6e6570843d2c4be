"""Reads a bpmn:process into scopes: itself and each embedded subprocess, with boxes and flows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from server.engine.check_dialect import split_tag
from server.engine.details import Details
from server.engine.dialect import BOXES, BPMN, GATEWAYS
from server.engine.extensions import read_properties
from server.engine.formula import Formula, Place, read_feel
from server.engine.read_details import read_details
from server.engine.spec import Flow


@dataclass(frozen=True)
class Lead:
    """A sequence flow with its compiled condition."""

    flow: Flow
    condition: Formula | None


@dataclass(frozen=True)
class Scope:
    """What one level of a process holds."""

    id: str
    process: str
    file: str
    boxes: Mapping[str, Details]
    leads: tuple[Lead, ...]

    def out_of(self, box_id: str) -> tuple[Lead, ...]:
        """Return the flows out of a box, in the order of the file."""
        return tuple(lead for lead in self.leads if lead.flow.source == box_id)

    def into(self, box_id: str) -> tuple[Lead, ...]:
        """Return the flows into a box, in the order of the file."""
        return tuple(lead for lead in self.leads if lead.flow.target == box_id)

    def attached(self, box_id: str) -> tuple[Details, ...]:
        """Return the boundary events of an activity."""
        return tuple(box for box in self.boxes.values() if box.box.attached_to == box_id)


def read_scopes(process: etree._Element, file: str) -> dict[str, Scope]:
    """Return the scopes of a process by id, the process itself first.

    Raises:
        ModelRejected: a box or flow cannot be read.
    """
    process_id = str(process.get("id") or "")
    if not process_id:
        raise Place(file, "").reject("Processen saknar id.")
    scopes: dict[str, Scope] = {}
    _read_scope(process, process_id, file, scopes)
    return scopes


def _read_scope(node: etree._Element, process: str, file: str, scopes: dict[str, Scope]) -> None:
    scope_id = str(node.get("id"))
    boxes: dict[str, Details] = {}
    inner: list[etree._Element] = []
    flows: list[etree._Element] = []
    for child in node:
        space, name = split_tag(str(child.tag))
        if space != BPMN:
            continue
        if name in BOXES:
            details = read_details(child, process, scope_id, file)
            if not details.box.id:
                raise Place(file, scope_id).reject(f"Ett element av slaget {name} saknar id.")
            boxes[details.box.id] = details
        if name == "subProcess":
            inner.append(child)
        if name == "sequenceFlow":
            flows.append(child)
    defaults = {str(child.get("default")) for child in node if child.get("default")}
    leads = tuple(_read_lead(flow, boxes, defaults, process, file) for flow in flows)
    _check_defaults(node, leads, file)
    scopes[scope_id] = Scope(scope_id, process, file, boxes, leads)
    for child in inner:
        _read_scope(child, process, file, scopes)


def _read_lead(
    node: etree._Element, boxes: Mapping[str, Details], defaults: set[str], process: str, file: str
) -> Lead:
    place = Place(file, str(node.get("id") or ""))
    if not place.element:
        raise place.reject("Ett flöde saknar id.")
    source, target = str(node.get("sourceRef")), str(node.get("targetRef"))
    for end in (source, target):
        if end not in boxes:
            raise place.reject(f"Flödet leder till eller från {end!r}, som inte finns på samma nivå.")
    found = node.find(f"{{{BPMN}}}conditionExpression")
    condition = None if found is None else read_feel(found.text, "Villkoret", place)
    flow = Flow(
        id=place.element,
        source=source,
        target=target,
        name=" ".join(str(node.get("name") or "").split()),
        process=process,
        properties=read_properties(node),
        condition=None if condition is None else condition.source,
        default=place.element in defaults,
    )
    return Lead(flow, condition)


def _check_defaults(node: etree._Element, leads: tuple[Lead, ...], file: str) -> None:
    for child in node:
        default = child.get("default")
        if not default:
            continue
        known = {lead.flow.id for lead in leads if lead.flow.source == child.get("id")}
        if default not in known or split_tag(str(child.tag))[1] not in GATEWAYS:
            raise Place(file, str(child.get("id") or "")).reject(
                f"Standardflödet {default!r} går inte ut från elementet."
            )
