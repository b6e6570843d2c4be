"""A BPMN file as it is written: elements by id, what each says, and where it is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

from server.engine.safe_xml import read_xml
from server.verkstad.skillnad.diagramord import SORT, is_noise, sort_of
from server.verkstad.skillnad.platt import attributes, flat, local

_DI = "BPMNDiagram"
_DERIVED = ("incoming", "outgoing", "flowNodeRef")
LAGRUM = "/extensionElements/properties/property[lagrum]@value"
GREN = "/extensionElements/properties/property[gren]@value"


@dataclass(frozen=True)
class Element:
    """One element: what it says by path, and the process or subprocess that holds it."""

    id: str
    sort: str
    process: str
    inom: str
    delar: Mapping[str, str] = field(repr=False)

    @property
    def namn(self) -> str:
        """Its name, or its text."""
        return " ".join(self.delar.get("@name", self.delar.get("/text#", "")).split())

    @property
    def villkor(self) -> str:
        """The condition of a flow."""
        return self.delar.get("/conditionExpression#", "").removeprefix("=").strip()


class Diagram:
    """One BPMN file as it is written."""

    def __init__(self, content: bytes, file: str) -> None:
        self.root = read_xml(content, file)
        told = [part for part in self.root.iter() if local(part) in SORT and part.get("id")]
        drawn = [part for part in self.root if local(part) == _DI]
        told = [part for part in told if not any(holder in drawn for holder in part.iterancestors())]
        self._lanes = self._lane_of(told)
        left_out = {*told, *drawn, *(part for part in self.root.iter() if local(part) in _DERIVED)}
        rest = self.root.get("id") or file
        self.elements = [Element(rest, "definitions", rest, "", flat(self.root, left_out))]
        self.elements += [self._element(part, left_out) for part in told]
        self.places = {key: value for part in drawn for key, value in _places(part)}

    @cached_property
    def by_id(self) -> Mapping[str, Element]:
        """The elements by id."""
        return {element.id: element for element in self.elements}

    def says(self, element_id: str) -> str:
        """Return an element in words: what it is, and its name."""
        element = self.by_id.get(element_id)
        if element is None:
            return f"”{element_id}”"
        if element.sort == "sequenceFlow":
            source, target = (
                self.says(element.delar.get("@sourceRef", "")),
                element.delar.get("@targetRef", ""),
            )
            named = f" ”{element.namn}”" if element.namn else ""
            return f"flödet{named} från {source} till {self.says(target)}"
        named = f" ”{element.namn}”" if element.namn else f" ”{element.id}”"
        return f"{sort_of(element.sort)[0]}{named}"

    def is_default(self, flow: Element) -> bool:
        """Tell whether a flow is taken when no other condition holds."""
        source = self.by_id.get(flow.delar.get("@sourceRef", ""))
        return source is not None and source.delar.get("@default") == flow.id

    def ground(self, element: Element) -> tuple[str, str]:
        """Return the (lagrum, gren) of an element; a flow without one has that of the box it leaves."""
        own = element.delar.get(LAGRUM, ""), element.delar.get(GREN, "")
        if any(own):
            return own
        beside = element.delar.get("@sourceRef") or element.delar.get("@attachedToRef")
        source = self.by_id.get(beside or "")
        if source is not None and source is not element:
            found = source.delar.get(LAGRUM, ""), source.delar.get(GREN, "")
            if any(found):
                return found
        target = self.by_id.get(element.delar.get("@targetRef", ""))
        return ("", "") if target is None else (target.delar.get(LAGRUM, ""), target.delar.get(GREN, ""))

    def _element(self, part: etree._Element, left_out: set[etree._Element]) -> Element:
        own = str(part.get("id"))
        says = {path: text for path, text in flat(part, left_out).items() if not is_noise(path)}
        if own in self._lanes:
            says["bana"] = self._lanes[own]
        holders = [one for one in part.iterancestors() if local(one) in {"process", "subProcess"}]
        process = own if local(part) == "process" else str(holders[-1].get("id")) if holders else own
        return Element(own, local(part), process, str(holders[0].get("id")) if holders else "", says)

    @staticmethod
    def _lane_of(told: list[etree._Element]) -> dict[str, str]:
        return {
            (ref.text or "").strip(): str(part.get("name") or part.get("id"))
            for part in told
            if local(part) == "lane"
            for ref in part
            if local(ref) == "flowNodeRef"
        }


def _places(drawn: etree._Element) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield where each element is drawn."""
    for shape in drawn.iter():
        if local(shape) not in {"BPMNShape", "BPMNEdge"}:
            continue
        numbers = [
            f"{local(part)} "
            + " ".join(f"{name}={_number(value)}" for name, value in sorted(attributes(part).items()))
            for part in shape.iter()
            if local(part) in {"Bounds", "waypoint"}
        ]
        looks = sorted(attributes(shape).items())
        extra = [f"{name}={value}" for name, value in looks if name != "bpmnElement"]
        yield str(shape.get("bpmnElement")), (*numbers, *extra)


def _number(value: str) -> str:
    try:
        return f"{float(value):g}"
    except ValueError:
        return value
