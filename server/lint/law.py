"""Checks against the rättskarta: branches that nothing carries, and branches that it does not know."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from server.forms import iter_fields
from server.lint.finding import FEL, UPPLYSNING, Finding
from server.lint.models import Folder

RATTSKARTA = "processes/gemensamt/rattskarta.json"
_GREN = re.compile(r"R-\d+[a-z]?")


def check_law(folder: Folder) -> Iterator[Finding]:
    """Yield the branches that do not meet."""
    known = [row["id"] for row in json.loads(folder.library.files.get(RATTSKARTA, b"[]"))]
    carried: set[str] = set()
    for file, element, text in _carried(folder):
        branches = _GREN.findall(text)
        carried.update(branches)
        for gren in branches:
            if gren not in known:
                yield Finding(file, element, FEL, "okand_gren", f"Grenen {gren} finns inte i rättskartan.")
    for gren in known:
        if gren not in carried:
            text = f"Ingen tabell och ingen process bär grenen {gren}."
            yield Finding(RATTSKARTA, gren, UPPLYSNING, "gren_obyggd", text)


def _carried(folder: Folder) -> Iterator[tuple[str, str, str]]:
    for model in folder.models:
        for table in model.tables.values():
            for rule in table.rules:
                yield model.file, rule.id, rule.annotations.get("gren") or ""
    for bundle in folder.bundles.values():
        spec = bundle.spec
        for process, properties in spec.processes.items():
            yield spec.diagrams[process], process, properties.get("gren") or ""
        for box in spec.boxes:
            yield spec.diagrams[box.process], box.id, box.properties.get("gren") or ""
        for flow in spec.flows:
            yield spec.diagrams[flow.process], flow.id, flow.properties.get("gren") or ""
    for file, form in folder.forms.items():
        for component in iter_fields(form):
            yield file, component.id, component.ground.gren
