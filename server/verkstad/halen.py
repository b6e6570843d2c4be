"""What a run of scenarios left untried: holes in the diagrams and the tables of a process, or in all."""

from __future__ import annotations

from typing import Any

from server.coverage import Coverage
from server.coverage.catalogue import KINDS, Element
from server.coverage.counting import GATE
from server.errors import ModelRejected
from server.verkstad.felplats import table_rows

MOST = 300


def covered(coverage: Coverage, process: str) -> dict[str, Any]:
    """Return {summor, hal, processer, gatt}, as JSON: of the process and those it calls, or of everything.

    `gatt` are the ids that were passed in each diagram. A hole that is excused says why.
    """
    places = _places(coverage, process)
    elements = [one for one in coverage.catalogue.elements if _within(one, places, process)]
    holes = [_hole(coverage, one) for one in elements if not coverage.hits[one.id]]
    if not process:
        holes += [
            {
                "id": one.id,
                "slag": one.kind,
                "text": one.text,
                "fil": "",
                "undantag": _excuse(coverage, one.id),
            }
            for one in coverage.holes
            if one.kind == "gren"
        ]
    return {
        "summor": [_sum(coverage, elements, kind) for kind in GATE if any(e.kind == kind for e in elements)],
        "hal": sorted(holes, key=lambda hole: bool(hole["undantag"]))[:MOST],
        "antal_hal": sum(not hole["undantag"] for hole in holes),
        "processer": {one: file for one, file in coverage.catalogue.diagrams.items() if one in places},
        "gatt": {one: _passed(coverage, one) for one in sorted(places)},
    }


def _places(coverage: Coverage, process: str) -> set[str]:
    """Return the processes that the run is about."""
    diagrams = coverage.catalogue.diagrams
    bundle = coverage.catalogue.library.bundles.get(process)
    if bundle is None:
        return set(diagrams)
    try:
        return set(bundle.spec.diagrams)
    except ModelRejected:
        return {process}


def _within(one: Element, places: set[str], process: str) -> bool:
    if one.kind != "rad":
        return one.place in places
    return not process or one.file.startswith(f"processes/{process}/")


def _hole(coverage: Coverage, one: Element) -> dict[str, Any]:
    hole: dict[str, Any] = {
        "id": one.id,
        "slag": one.kind,
        "text": one.text,
        "fil": one.file,
        "plats": one.place,
        "element": one.own,
        "lagrum": "; ".join(one.lagrum),
        "undantag": _excuse(coverage, one.id),
    }
    if one.kind == "rad":
        hole["regel"] = next(iter(table_rows(coverage.catalogue.library, [(one.place, one.own)])), None)
    return hole


def _excuse(coverage: Coverage, id_: str) -> str:
    found = coverage.undantag.get(id_)
    return found.skal if found else ""


def _sum(coverage: Coverage, elements: list[Element], kind: str) -> dict[str, Any]:
    own = [one for one in elements if one.kind == kind]
    tried = sum(bool(coverage.hits[one.id]) for one in own)
    excused = sum(not coverage.hits[one.id] and one.id in coverage.undantag for one in own)
    return {"slag": kind, "namn": KINDS[kind], "finns": len(own), "provade": tried, "undantag": excused}


def _passed(coverage: Coverage, process: str) -> list[str]:
    trails = [one.trail for one in coverage.played if one.result.fel is None]
    found = {own for trail in trails for place, own in (*trail.boxes, *trail.flows) if place == process}
    return sorted(found)
