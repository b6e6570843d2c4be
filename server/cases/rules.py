"""Rule rows as steps, answers and receipts show them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from server.dmn import Hit
from server.store.encoding import plain

_GREN = re.compile(r"R-\d+[a-z]?")


def rules_of(hits: Sequence[Hit]) -> list[dict[str, Any]]:
    """Return what steps and answers keep of hits, one per decision: rows, version, and the law behind.

    {beslut, namn, version, rad: [rule ids], grenar: [...], lagrum: [...], motivering: [...]}
    """
    by_decision: dict[str, list[Hit]] = {}
    for hit in hits:
        by_decision.setdefault(hit.decision, []).append(hit)
    return [_rules(found) for found in by_decision.values()]


def _rules(hits: Sequence[Hit]) -> dict[str, Any]:
    notes = [hit.annotations for hit in hits]
    return {
        "beslut": hits[0].decision,
        "namn": hits[0].name,
        "version": hits[0].version,
        "rad": [hit.rule_id for hit in hits],
        "grenar": grenar_in(*(note.get("gren") for note in notes)),
        "lagrum": lagrum_in(*(note.get("lagrum") for note in notes)),
        "motivering": [text for note in notes if (text := note.get("motivering"))],
    }


def receipt_row(hit: Hit) -> dict[str, Any]:
    """Return what a receipt keeps of a hit: the row, what went in and what came out."""
    return {
        "beslut": hit.decision,
        "namn": hit.name,
        "version": hit.version,
        "rad": hit.rule_id,
        "nr": hit.index,
        "anteckningar": plain(hit.annotations),
        "in": plain(hit.inputs),
        "ut": plain(hit.outputs),
    }


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
