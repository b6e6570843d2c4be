"""Which names the FEEL of a file reads: in tables, diagrams, forms and letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from server.feel import Expression, FeelSyntaxError, UnaryTests, compile_expression, compile_unary_tests
from server.feel import nodes as n

_DMN = "{*}"
_IN_TEXT = re.compile(r"\{([a-z_][a-z0-9_]*)[}.:|]")
_NOT_FEEL = frozenset({"annotationEntry", "description", "textAnnotation", "outputValues", "inputValues"})


@dataclass(frozen=True)
class Reading:
    """A place in a file, the free names that it reads, and the parts of `param` among them."""

    element: str
    names: frozenset[str]
    parameters: frozenset[str] = frozenset()


def read_dmn(root: etree._Element) -> Iterator[tuple[str, Reading]]:
    """Yield what each text of each decision or knowledge model reads, by the element's id."""
    given = frozenset(name for owner in root for name in _local_names(owner))
    for owner in root.iterchildren(f"{_DMN}decision", f"{_DMN}businessKnowledgeModel"):
        own = str(owner.get("id"))
        local = _local_names(owner)
        for text in owner.iter(f"{_DMN}text"):
            holder = text.getparent()
            if holder is None or not (text.text or "").strip():
                continue
            reading = _read_text(holder, (text.text or "").strip(), local, given)
            if reading is not None:
                yield own, reading


def read_bpmn(root: etree._Element) -> Iterator[Reading]:
    """Yield what the FEEL of a diagram reads: attributes and texts that begin with =."""
    for element in root.iter("*"):
        sources = [*element.attrib.values(), element.text or ""]
        for source in sources:
            if str(source).strip().startswith("="):
                found = _compiled(str(source).strip()[1:])
                if found is not None:
                    yield _reading(_holder_of(element), found, frozenset())


def parts_of_param(node: object) -> Iterator[str]:
    """Yield the names of parameters that are read as param.<name>."""
    if isinstance(node, n.Path) and isinstance(node.value, n.Name) and node.value.name == "param":
        yield node.name
    if isinstance(node, n.Node):
        for name in node.__dataclass_fields__:
            yield from parts_of_param(getattr(node, name))
    elif isinstance(node, tuple):
        for part in node:
            yield from parts_of_param(part)


def _read_text(
    holder: etree._Element, source: str, local: frozenset[str], given: frozenset[str]
) -> Reading | None:
    kind = etree.QName(holder).localname
    element = str(holder.get("id") or _holder_of(holder))
    if kind == "annotationEntry":
        return Reading(element, frozenset(_IN_TEXT.findall(source)) - given)
    if kind in _NOT_FEEL:
        return None
    found = _compiled_cell(source) if kind == "inputEntry" else _compiled(source)
    return None if found is None else _reading(element, found, local)


def _reading(element: str, found: Expression | UnaryTests, local: frozenset[str]) -> Reading:
    return Reading(element, found.names - local, frozenset(parts_of_param(found.node)))


def _compiled(source: str) -> Expression | None:
    """Return the expression; what is no FEEL is told when the model is read."""
    try:
        return compile_expression(source)
    except FeelSyntaxError:
        return None


def _compiled_cell(source: str) -> UnaryTests | None:
    try:
        return compile_unary_tests(source)
    except FeelSyntaxError:
        return None


def _local_names(owner: etree._Element) -> frozenset[str]:
    """Return the names that the owner itself gives: entries of contexts, parameters, its own outputs."""
    kinds = ("formalParameter", "variable", "output", "column")
    found = {str(part.get("name")) for kind in kinds for part in owner.iter(f"{_DMN}{kind}")}
    iterators = {str(part.get("iteratorVariable")) for part in owner.iter() if part.get("iteratorVariable")}
    return frozenset(found | iterators | {"item", "partial", "?"})


def _holder_of(element: etree._Element) -> str:
    """Return the id of the nearest element that has one."""
    at: etree._Element | None = element
    while at is not None and not at.get("id"):
        at = at.getparent()
    return "" if at is None else str(at.get("id"))
