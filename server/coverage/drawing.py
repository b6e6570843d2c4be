"""Draws a diagram as SVG from its BPMN DI, with what was and was not passed."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree
from markupsafe import Markup, escape

from server.engine.safe_xml import read_xml

_DI = "{http://www.omg.org/spec/BPMN/20100524/DI}"
_DC = "{http://www.omg.org/spec/DD/20100524/DC}"
_DD = "{http://www.omg.org/spec/DD/20100524/DI}"
_BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
_MARGIN = 20
_LINE = 13

Passed = Callable[[str], bool | None]  # by the id of a box or a flow; None when it is not counted


@dataclass(frozen=True)
class Bounds:
    """Where something lies, in the units of the diagram."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2


def draw(xml: bytes, title: str, passed: Passed) -> Markup:
    """Return the diagram as SVG."""
    drawing = _Drawing(read_xml(xml, title), passed)
    parts = [*drawing.shapes(), *drawing.edges()]
    return _svg(title, drawing.size(), parts)


def _svg(title: str, size: Bounds, parts: list[Markup]) -> Markup:
    box = f"{size.x} {size.y} {size.width} {size.height}"
    return Markup(
        '<svg class="diagram" role="img" xmlns="http://www.w3.org/2000/svg" viewBox="{}" '
        'width="{}" height="{}"><title>{}</title><defs><marker id="pil" viewBox="0 0 10 10" refX="9" '
        'refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z"/></marker>'
        "</defs>{}</svg>"
    ).format(box, size.width, size.height, title, Markup("").join(parts))


class _Drawing:
    """One diagram."""

    def __init__(self, root: etree._Element, passed: Passed) -> None:
        self.passed = passed
        self.model = {str(part.get("id")): part for part in root.iter() if part.get("id")}
        self._shapes = list(root.iter(f"{_DI}BPMNShape"))
        self._edges = list(root.iter(f"{_DI}BPMNEdge"))

    def size(self) -> Bounds:
        """Return the frame that holds everything."""
        boxes = [_bounds(shape) for shape in self._shapes]
        boxes += [_bounds(label) for label in self._labels()]
        points = [point for edge in self._edges for point in _points(edge)]
        left = min([*(b.x for b in boxes), *(x for x, _ in points)], default=0) - _MARGIN
        top = min([*(b.y for b in boxes), *(y for _, y in points)], default=0) - _MARGIN
        right = max([*(b.x + b.width for b in boxes), *(x for x, _ in points)], default=0) + _MARGIN
        low = max([*(b.y + b.height for b in boxes), *(y for _, y in points)], default=0) + _MARGIN
        return Bounds(left, top, right - left, low - top)

    def shapes(self) -> Iterator[Markup]:
        """Yield pools first, so that the boxes lie on them."""
        kinds = [(self._kind(shape), shape) for shape in self._shapes]
        for kind, shape in sorted(kinds, key=lambda pair: pair[0] not in {"participant", "lane"}):
            own = str(shape.get("bpmnElement"))
            name = str(self.model[own].get("name") or "") if own in self.model else ""
            body = Markup("").join(
                [_figure(kind, _bounds(shape), self.model.get(own)), self._name(kind, shape, name)]
            )
            yield _group(self._css(own), name, body)

    def edges(self) -> Iterator[Markup]:
        """Yield the flows with their names."""
        for edge in self._edges:
            own = str(edge.get("bpmnElement"))
            name = str(self.model[own].get("name") or "") if own in self.model else ""
            points = " ".join(f"{x},{y}" for x, y in _points(edge))
            line = Markup('<polyline points="{}" marker-end="url(#pil)"/>').format(points)
            yield _group(f"flode {self._css(own)}", name, line + self._label(edge, name))

    def _css(self, own: str) -> str:
        return {True: "provad", False: "oprovad", None: ""}[self.passed(own)]

    def _kind(self, shape: etree._Element) -> str:
        part = self.model.get(str(shape.get("bpmnElement")))
        return "" if part is None else etree.QName(part).localname

    def _labels(self) -> Iterator[etree._Element]:
        for holder in (*self._shapes, *self._edges):
            yield from holder.iterchildren(f"{_DI}BPMNLabel")

    def _name(self, kind: str, shape: etree._Element, name: str) -> Markup:
        bounds = _bounds(shape)
        if kind in {"participant", "lane"}:
            x, y = bounds.x + 18, bounds.middle[1]
            turned = Markup('<text class="namn" transform="translate({} {}) rotate(-90)">{}</text>')
            return turned.format(x, y, name)
        if kind.endswith(("Gateway", "Event")):
            return self._label(shape, name)
        return _text(name, *bounds.middle, width=16)

    def _label(self, holder: etree._Element, name: str) -> Markup:
        label = holder.find(f"{_DI}BPMNLabel")
        if not name:
            return Markup("")
        if label is not None and label.find(f"{_DC}Bounds") is not None:
            bounds = _bounds(label)
            return _text(name, *bounds.middle, width=max(int(bounds.width / 5.5), 12))
        if holder.tag == f"{_DI}BPMNEdge":
            (x1, y1), (x2, y2) = _points(holder)[:2]
            return _text(name, (x1 + x2) / 2, (y1 + y2) / 2 - 8, width=24)
        bounds = _bounds(holder)
        return _text(name, bounds.middle[0], bounds.y + bounds.height + _LINE, width=20)


def _figure(kind: str, at: Bounds, part: etree._Element | None) -> Markup:
    if kind.endswith("Gateway"):
        return _diamond(kind, at)
    if kind.endswith("Event"):
        return _circle(kind, at, part)
    css = {"callActivity": "anrop", "participant": "pool", "lane": "pool"}.get(kind, "")
    return Markup('<rect class="{}" x="{}" y="{}" width="{}" height="{}" rx="{}"/>').format(
        css, at.x, at.y, at.width, at.height, 0 if css == "pool" else 8
    )


def _diamond(kind: str, at: Bounds) -> Markup:
    x, y = at.middle
    corners = f"{x},{at.y} {at.x + at.width},{y} {x},{at.y + at.height} {at.x},{y}"
    sign = {"exclusiveGateway": "×", "parallelGateway": "+", "eventBasedGateway": "○"}.get(kind, "")
    return Markup('<polygon points="{}"/>').format(corners) + _sign(sign, x, y)


def _circle(kind: str, at: Bounds, part: etree._Element | None) -> Markup:
    x, y = at.middle
    ring = Markup('<circle class="{}" cx="{}" cy="{}" r="{}"/>')
    drawn = ring.format("slut" if kind == "endEvent" else "", x, y, at.width / 2)
    if kind not in {"startEvent", "endEvent"}:
        drawn += ring.format("", x, y, at.width / 2 - 4)
    return drawn + _sign(_event_of(part), x, y)


def _sign(sign: str, x: float, y: float) -> Markup:
    return Markup('<text class="tecken" x="{}" y="{}">{}</text>').format(x, y + 6, sign)


def _event_of(part: etree._Element | None) -> str:
    """Return a sign for what the event waits for or throws."""
    signs = {"timer": "◷", "message": "✉", "signal": "△", "error": "ϟ", "escalation": "⇧", "terminate": "●"}
    for name, sign in signs.items():
        if part is not None and part.find(f"{_BPMN}{name}EventDefinition") is not None:
            return sign
    return ""


def _group(css: str, name: str, body: Markup) -> Markup:
    return Markup('<g class="{}"><title>{}</title>{}</g>').format(css.strip(), name, body)


def _text(name: str, x: float, y: float, *, width: int) -> Markup:
    lines = textwrap.wrap(name, width) or [""]
    first = y - (len(lines) - 1) * _LINE / 2 + 4
    spans = (
        Markup('<tspan x="{}" y="{}">{}</tspan>').format(x, first + at * _LINE, escape(line))
        for at, line in enumerate(lines)
    )
    return Markup('<text class="namn">{}</text>').format(Markup("").join(spans))


def _bounds(holder: etree._Element) -> Bounds:
    found = holder.find(f"{_DC}Bounds")
    if found is None:
        return Bounds(0, 0, 0, 0)
    x, y, width, height = (float(found.get(name) or 0) for name in ("x", "y", "width", "height"))
    return Bounds(x, y, width, height)


def _points(edge: etree._Element) -> list[tuple[float, float]]:
    return [
        (float(point.get("x") or 0), float(point.get("y") or 0))
        for point in edge.iterchildren(f"{_DD}waypoint")
    ]
