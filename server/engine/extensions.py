"""Finds what a modeller put under an element's own extensionElements, and under no other's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml import etree

from server.engine.dialect import BPMN, ZEEBE

NS = {"bpmn": BPMN, "zeebe": ZEEBE}


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
