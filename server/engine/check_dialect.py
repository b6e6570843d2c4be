"""Refuses every element and attribute that is in none of the dialect's tables."""

from __future__ import annotations

from lxml import etree

from server.engine.dialect import (
    BPMN,
    BPMN_ATTRIBUTES,
    DIAGRAM,
    FIXED,
    MODELER,
    PREFIXES,
    REFUSED,
    XSI,
    ZEEBE,
    ZEEBE_ELEMENTS,
)
from server.engine.formula import Place

_XSI_TYPED = frozenset(
    {"conditionExpression", "completionCondition", "timeDate", "timeDuration", "timeCycle"}
)
_ALWAYS = frozenset({"id", "name"})


def check_dialect(root: etree._Element, file: str) -> None:
    """Walk the file once.

    Raises:
        ModelRejected: at the first element or attribute that is not read.
    """
    _check_element(root, "", file)
    _check_ids(root, file)


def nearest_id(element: etree._Element) -> str:
    """Return the id of the element, or of the nearest one around it that has one."""
    at: etree._Element | None = element
    while at is not None:
        if at.get("id"):
            return str(at.get("id"))
        at = at.getparent()
    return ""


def split_tag(tag: str) -> tuple[str, str]:
    """Return the namespace and the local name."""
    name = etree.QName(tag)
    return name.namespace or "", name.localname


def _check_element(element: etree._Element, owner: str, file: str) -> None:
    space, name = split_tag(str(element.tag))
    if space in {DIAGRAM, MODELER}:
        return
    place = Place(file, nearest_id(element))
    if space == BPMN:
        _check_bpmn(element, name, place)
    elif space == ZEEBE:
        _check_zeebe(element, name, owner, place)
    else:
        raise place.reject(f"Elementet {_shown(space, name)} läses inte.")
    inner = owner if name == "extensionElements" else name
    for child in element:
        _check_element(child, inner, file)


def _check_bpmn(element: etree._Element, name: str, place: Place) -> None:
    if name in REFUSED:
        raise place.reject(REFUSED[name])
    if name not in BPMN_ATTRIBUTES:
        raise place.reject(f"Elementet bpmn:{name} läses inte.")
    if name == "subProcess" and element.get("triggeredByEvent") == "true":
        raise place.reject(
            "Händelsedelprocesser läses inte, inte heller avbrytande. Sätt en gränshändelse på en delprocess."
        )
    allowed = BPMN_ATTRIBUTES[name] | _ALWAYS
    for key in element.attrib:
        _check_attribute(element, str(key), name, allowed, place)


def _check_zeebe(element: etree._Element, name: str, owner: str, place: Place) -> None:
    row = ZEEBE_ELEMENTS.get(name)
    if row is None:
        raise place.reject(f"Elementet zeebe:{name} läses inte.")
    parents, attributes = row
    if owner not in parents:
        raise place.reject(f"zeebe:{name} har ingen verkan på {owner or 'filen'}. Ta bort det.")
    for key in element.attrib:
        _check_attribute(element, str(key), f"zeebe:{name}", attributes, place)


def _check_attribute(
    element: etree._Element, key: str, name: str, allowed: frozenset[str], place: Place
) -> None:
    space, local = split_tag(key) if key.startswith("{") else ("", key)
    if not space and local in allowed:
        fixed = FIXED.get((name, local))
        if fixed is not None and element.get(key) not in fixed:
            raise place.reject(f"Attributet {local}={element.get(key)!r} på {name} läses inte.")
        return
    if space == MODELER or (space == ZEEBE and local.startswith("modelerTemplate")):
        return
    if space == XSI and (local == "schemaLocation" or (local == "type" and name in _XSI_TYPED)):
        return
    raise place.reject(f"Attributet {_shown(space, local)} på {name} läses inte. Ta bort det.")


def _shown(space: str, name: str) -> str:
    return f"{PREFIXES.get(space, space)}:{name}" if space else name


def _check_ids(root: etree._Element, file: str) -> None:
    seen: set[str] = set()
    for element in root.iter(f"{{{BPMN}}}*"):
        found = element.get("id")
        if not found:
            continue
        if found in seen:
            raise Place(file, found).reject("Samma id finns två gånger i filen.")
        seen.add(found)
