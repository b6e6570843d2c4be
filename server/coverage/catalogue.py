"""What there is to cover: flows, events and ends of processes, rows of tables, branches, paragraphs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from server.bundle import Library
from server.cases.rules import grenar_in, lagrum_in
from server.dmn import Table
from server.engine import Box, Flow

RATTSKARTA = "processes/gemensamt/rattskarta.json"
KINDS: Mapping[str, str] = {
    "flode": "Flöden ur grindar",
    "handelse": "Gränshändelser",
    "slut": "Slut",
    "rad": "Tabellrader",
    "gren": "Rättsliga grenar",
    "lagrum": "Lagrum",
}


@dataclass(frozen=True)
class Element:
    """Something that a scenario can exercise. `place` is a process or a decision, `own` its id there."""

    kind: str
    place: str
    own: str
    text: str
    file: str
    grenar: tuple[str, ...] = ()
    lagrum: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The name in lists and exceptions, as `flode anvisning/behov_ja`."""
        return f"{self.kind} {self.place}/{self.own}" if self.place else f"{self.kind} {self.own}"


@dataclass(frozen=True)
class Branch:
    """A branch of the rättskarta."""

    id: str
    name: str
    lagrum: str


@dataclass(frozen=True)
class Catalogue:
    """All that there is to cover in a library."""

    library: Library

    @cached_property
    def boxes(self) -> Mapping[tuple[str, str], Box]:
        """Boxes of all processes, called ones included, by process and id."""
        specs = [bundle.spec for bundle in self.library.bundles.values()]
        return {(box.process, box.id): box for spec in specs for box in spec.boxes}

    @cached_property
    def flows(self) -> Mapping[tuple[str, str], Flow]:
        """Flows of all processes, by process and id."""
        specs = [bundle.spec for bundle in self.library.bundles.values()]
        return {(flow.process, flow.id): flow for spec in specs for flow in spec.flows}

    @cached_property
    def diagrams(self) -> Mapping[str, str]:
        """The files of the diagrams, by process."""
        specs = [bundle.spec for bundle in self.library.bundles.values()]
        return {process: file for spec in specs for process, file in sorted(spec.diagrams.items())}

    @cached_property
    def tables(self) -> Mapping[str, tuple[Table, str]]:
        """The tables and their files, by decision."""
        models = self.library.rules.models
        return {table.decision: (table, model.file) for model in models for table in model.tables.values()}

    @cached_property
    def branches(self) -> Mapping[str, Branch]:
        """The branches of the rättskarta, by id."""
        rows = json.loads(self.library.files.get(RATTSKARTA, b"[]"))
        return {row["id"]: Branch(row["id"], row["namn"], row["lagrum"] or "") for row in rows}

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Everything that can be exercised, but the branches and paragraphs that it carries."""
        return (*self._of_processes(), *self._of_tables())

    def _of_processes(self) -> Iterator[Element]:
        ways: dict[tuple[str, str], int] = {}
        for flow in self.flows.values():
            ways[flow.process, flow.source] = ways.get((flow.process, flow.source), 0) + 1
        for (process, own), flow in self.flows.items():
            source = self.boxes[process, flow.source]
            if source.kind.endswith("Gateway") and ways[process, flow.source] > 1:
                text = f"{source.name} – {flow.name or 'annars'}"
                yield self._element("flode", process, own, text, flow.properties)
        for (process, own), box in self.boxes.items():
            kind = {"boundaryEvent": "handelse", "endEvent": "slut"}.get(box.kind)
            if kind is not None:
                yield self._element(kind, process, own, box.name, box.properties)

    def _element(
        self, kind: str, process: str, own: str, text: str, properties: Mapping[str, str]
    ) -> Element:
        grenar, lagrum = _ground(properties)
        return Element(kind, process, own, text, self.diagrams[process], grenar, lagrum)

    def _of_tables(self) -> Iterator[Element]:
        for decision, (table, file) in self.tables.items():
            for rule in table.rules:
                text = f"{table.name}, rad {rule.index}"
                yield Element("rad", decision, rule.id, text, file, *_ground(rule.annotations))


def _ground(properties: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(grenar_in(properties.get("gren"))), tuple(lagrum_in(properties.get("lagrum")))
