"""Writes the report: self-contained pages in one folder, no script in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from server.coverage.catalogue import Element
from server.coverage.counting import GATE, Coverage
from server.coverage.drawing import draw
from server.dmn import Table
from server.scenarios import Scenario


def write_report(coverage: Coverage, folder: Path) -> None:
    """Write index.html and the pages that it leads to."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = Environment(
        loader=PackageLoader("server.coverage"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    said: Mapping[str, Any] = {"coverage": coverage, "gate": GATE}
    views: Mapping[str, Mapping[str, Any]] = {
        "index": {},
        "processer": {"diagrams": list(_diagrams(coverage))},
        "tabeller": {"tables": list(_tables(coverage))},
        "grenar": {"branches": list(_branches(coverage))},
        "granser": {},
    }
    for name, own in views.items():
        text = pages.get_template(f"{name}.html").render(**said, **own, page=name)
        (folder / f"{name}.html").write_text(text, encoding="utf-8")


@dataclass(frozen=True)
class Diagram:
    """A process drawn, with its counted elements and how many scenarios exercised each."""

    process: str
    name: str
    file: str
    svg: Markup
    elements: tuple[tuple[Element, int], ...]


def _diagrams(coverage: Coverage) -> Iterator[Diagram]:
    catalogue = coverage.catalogue
    boxes = {place for one in coverage.played if one.result.fel is None for place in one.trail.boxes}
    flows = {place for one in coverage.played if one.result.fel is None for place in one.trail.flows}
    bundles = catalogue.library.bundles.values()
    names = {process: name for bundle in bundles for process, name in bundle.spec.names.items()}
    for process, file in sorted(catalogue.diagrams.items()):

        def passed(own: str, process: str = process) -> bool | None:
            place = (process, own)
            if place in catalogue.flows:
                flow = catalogue.flows[place]
                return place in flows or ((process, flow.source) in boxes and not _divides(coverage, place))
            return place in boxes if place in catalogue.boxes else None

        name = names[process]
        svg = draw(catalogue.library.files[file], name, passed)
        counted = [one for one in catalogue.elements if one.place == process and one.kind != "rad"]
        yield Diagram(process, name, file, svg, tuple((one, len(coverage.hits[one.id])) for one in counted))


def _divides(coverage: Coverage, place: tuple[str, str]) -> bool:
    return any(one.kind == "flode" and (one.place, one.own) == place for one in coverage.catalogue.elements)


@dataclass(frozen=True)
class Row:
    """A row of a table as the report shows it."""

    index: int
    id: str
    cells: tuple[str, ...]
    results: tuple[str, ...]
    element: Element
    hits: int


def _tables(coverage: Coverage) -> Iterator[tuple[Table, str, list[Row]]]:
    elements = {(one.place, one.own): one for one in coverage.catalogue.elements if one.kind == "rad"}
    tables = sorted(coverage.catalogue.tables.items(), key=lambda item: (item[1][1], item[0]))
    for decision, (table, file) in tables:
        rows = []
        for rule in table.rules:
            element = elements[decision, rule.id]
            cells = tuple(cell.source or "-" for cell in rule.cells)
            hits = len(coverage.hits[element.id])
            rows.append(Row(rule.index, rule.id, cells, rule.results, element, hits))
        yield table, file, rows


@dataclass(frozen=True)
class Proof:
    """A scenario that proves a branch, and the elements by which it does."""

    scenario: Scenario
    elements: tuple[Element, ...]


@dataclass(frozen=True)
class BranchView:
    """A branch with what carries it and what proves it."""

    id: str
    name: str
    lagrum: str
    carriers: tuple[Element, ...]
    proofs: tuple[Proof, ...]
    excused: str


def _branches(coverage: Coverage) -> Iterator[BranchView]:
    excuses = {hole.id.split()[-1]: hole.undantag for hole in coverage.holes if hole.kind == "gren"}
    for gren, branch in coverage.catalogue.branches.items():
        carriers = coverage.carriers.get(gren, ())
        proofs = tuple(
            Proof(one, tuple(e for e in carriers if one in coverage.hits[e.id]))
            for one in coverage.proofs[gren]
        )
        undantag = excuses.get(gren)
        said = f"{undantag.skal} ({undantag.datum})" if undantag else ""
        yield BranchView(gren, branch.name, branch.lagrum, carriers, proofs, said)
