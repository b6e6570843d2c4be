"""Rule rows as steps, answers and receipts show them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from server.dmn import Hit
from server.store.encoding import plain

_GREN = re.compile(r"R-\d+[a-z]?")


def rule_row(hit: Hit) -> dict[str, Any]:
    """Return what a step keeps of a hit: which row of which version, and the law it stands on."""
    notes = hit.annotations
    return {
        "beslut": hit.decision,
        "namn": hit.name,
        "version": hit.version,
        "rad": hit.rule_id,
        "nr": hit.index,
        "gren": notes.get("gren") or None,
        "lagrum": notes.get("lagrum") or None,
        "motivering": notes.get("motivering") or None,
    }


def receipt_row(hit: Hit) -> dict[str, Any]:
    """Return what a receipt keeps of a hit: the row, what went in and what came out."""
    return {**rule_row(hit), "in": plain(hit.inputs), "ut": plain(hit.outputs)}


def grenar_in(*texts: str | None) -> list[str]:
    """Return the branches of the rättskarta named in the texts, in order."""
    return list(dict.fromkeys(gren for text in texts if text for gren in _GREN.findall(text)))


def lagrum_in(*texts: str | None) -> list[str]:
    """Return the paragraphs in the texts, which part them by semicolon."""
    parts = (part.strip() for text in texts if text for part in text.split(";"))
    return list(dict.fromkeys(part for part in parts if part))


def of_property(properties: Mapping[str, Any], name: str) -> str | None:
    """Return a property of a box as text."""
    value = properties.get(name)
    return str(value) if value else None
