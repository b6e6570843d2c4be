"""Where a scenario failed: the box of the diagram and the rows of tables that its sentence is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from server.bundle import Bundle, Library
from server.coverage.recording import Place
from server.dmn import Table
from server.dmn.table import Rule
from server.engine import Box
from server.errors import ModelRejected
from server.scenarios import Scenario, Step, UnknownSentence, find_sentence

MOST_ROWS = 12
_BOX_WORDS = ("uppgift", "namn")


def place_of(
    library: Library,
    scenario: Scenario,
    steps: Sequence[Step | None],
    boxes: Sequence[Place],
    rows: Sequence[Place],
) -> dict[str, Any]:
    """Return {element, regler}: where to look in the diagram and in the tables, as JSON.

    `steps` are the sentence that failed and the last one that did something; the box that one of them names
    is the place, else the last that was passed. `boxes` and `rows` are what the latter passed and hit.
    """
    named = (list(_named(library, scenario, step)) for step in steps if step is not None)
    found = next((places for places in named if places), list(boxes[-1:]))
    return {
        "element": [{"process": process, "id": box} for process, box in dict.fromkeys(found)],
        "regler": table_rows(library, rows)[:MOST_ROWS],
    }


def table_rows(library: Library, places: Sequence[Place]) -> list[dict[str, Any]]:
    """Return rows of tables as a reader sees them; those that rest on a paragraph first."""
    tables = {
        table.decision: (table, model.file)
        for model in library.rules.models
        for table in model.tables.values()
    }
    rows = []
    for decision, row_id in places:
        table, file = tables[decision]
        rule = next((rule for rule in table.rules if rule.id == row_id), None)
        if rule is not None:
            rows.append(_row(table, rule, file))
    return sorted(rows, key=lambda row: not row["lagrum"])


def _row(table: Table, rule: Rule, file: str) -> dict[str, Any]:
    asked = [
        [one.label or one.source, cell.source]
        for one, cell in zip(table.inputs, rule.cells, strict=True)
        if cell.source not in {"", "-"}
    ]
    return {
        "beslut": table.decision,
        "namn": table.name,
        "rad": rule.index,
        "id": rule.id,
        "fil": file,
        "villkor": asked,
        "svar": list(rule.results),
        "lagrum": rule.annotations.get("lagrum", ""),
        "gren": rule.annotations.get("gren", ""),
    }


def _named(library: Library, scenario: Scenario, step: Step) -> Iterator[Place]:
    """Yield the boxes that the sentence names, in the scenario's own process first."""
    try:
        _, values = find_sentence(step.text)
    except UnknownSentence:
        return
    names = {str(values[word]) for word in _BOX_WORDS if values.get(word)}
    parts = scenario.file.split("/")
    own = library.bundles.get(parts[1]) if len(parts) > 2 else None
    ways: tuple[Iterable[Bundle], ...] = ([own] if own else [], library.bundles.values())
    for bundles in ways:
        found = [(box.process, box.id) for box in _boxes(bundles) if names & {box.name, box.message}]
        if found:
            yield from dict.fromkeys(found)
            return


def _boxes(bundles: Iterable[Bundle]) -> Iterator[Box]:
    for bundle in bundles:
        try:
            yield from bundle.spec.boxes
        except ModelRejected:
            continue


def grouped(elements: Sequence[Mapping[str, str]]) -> dict[str, list[str]]:
    """Return ids by process."""
    found: dict[str, list[str]] = {}
    for one in elements:
        found.setdefault(one["process"], []).append(one["id"])
    return found
