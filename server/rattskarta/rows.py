"""The rows of tables and the steps of processes that carry each branch, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from server.cases.rules import grenar_in, lagrum_in
from server.coverage.catalogue import Catalogue
from server.dmn import Table
from server.dmn.table import Rule
from server.engine import Box, Flow
from server.rattskarta.day import Day
from server.rattskarta.parts import Rad, Steg, Villkor
from server.rattskarta.plain import upper_first

_OF_PARAMETER = re.compile(r"param\.(\w+)")
_KINDS = {
    "userTask": "Uppgift",
    "businessRuleTask": "Regelprövning",
    "serviceTask": "Systemet gör",
    "callActivity": "Delprocess",
    "endEvent": "Slut",
    "boundaryEvent": "Händelse",
}


class Carriers:
    """What carries the branches of a library, said in the words of a day."""

    def __init__(self, catalogue: Catalogue, day: Day) -> None:
        self.catalogue, self.day = catalogue, day

    @cached_property
    def rows(self) -> Mapping[str, list[Rad]]:
        """The rows by branch."""
        found: dict[str, list[Rad]] = {}
        for table, _ in self.catalogue.tables.values():
            for rule in table.rules:
                grenar = grenar_in(rule.annotations.get("gren"))
                row = self._row(table, rule) if grenar else None
                for gren in grenar:
                    assert row is not None
                    found.setdefault(gren, []).append(row)
        return found

    @cached_property
    def steps(self) -> Mapping[str, list[Steg]]:
        """The boxes and flows by branch."""
        found: dict[str, list[Steg]] = {}
        parts: list[Box | Flow] = [*self.catalogue.boxes.values(), *self.catalogue.flows.values()]
        for part in parts:
            for gren in grenar_in(part.properties.get("gren")):
                found.setdefault(gren, []).append(self._step(part))
        return found

    def _row(self, table: Table, rule: Rule) -> Rad:
        effects = self.day.keys.lasnyckel.verkan
        effect = rule.results[0].strip('"') if rule.results else ""
        said = [self.day.cells.result(result) for result in rule.results[effect in effects :]]
        return Rad(
            tabell=table.name,
            nummer=rule.index,
            id=rule.id,
            villkor=tuple(self._condition(table, rule, at) for at, _ in rule.tests),
            verkan=effects.get(effect, ""),
            foljd=_sentence(", ".join(one for one in said if one), after=effect in effects),
            motivering=self.day.filled(rule.annotations.get("motivering") or ""),
            lagrum=self.day.lagrum(lagrum_in(rule.annotations.get("lagrum"))),
            parametrar=frozenset(_parameters_in(table, rule)),
            utreder=effect == "saknas",
            bortvald=any(self._ruled_out(table, rule, at) for at, _ in rule.tests),
        )

    def _ruled_out(self, table: Table, rule: Rule, at: int) -> bool:
        """Tell whether the column asks for a parameter, and the cell refuses its value of the day."""
        found = _OF_PARAMETER.fullmatch(table.inputs[at].source)
        param = self.day.cells.param
        if found is None or found[1] not in param:
            return False
        return rule.cells[at].evaluate(param[found[1]], {"param": param}).value is not True

    def _condition(self, table: Table, rule: Rule, at: int) -> Villkor:
        column, cell = table.inputs[at], rule.cells[at]
        words = self.day.cells.words(column, cell)
        return Villkor(self.day.plain.text(column.label), words or cell.source, kod=words is None)

    def _step(self, part: Box | Flow) -> Steg:
        is_flow = isinstance(part, Flow)
        name = f"{self._source(part)} – {part.name or 'annars'}" if isinstance(part, Flow) else part.name
        return Steg(
            process=part.process,
            processnamn=self._names[part.process],
            id=part.id,
            slag="Vägval"
            if is_flow
            else _KINDS.get(self.catalogue.boxes[part.process, part.id].kind, "Steg"),
            namn=name,
            roller="" if isinstance(part, Flow) else " eller ".join(map(self.day.role, part.groups)),
            lagrum=self.day.lagrum(lagrum_in(part.properties.get("lagrum"))),
        )

    def _source(self, flow: Flow) -> str:
        return self.catalogue.boxes[flow.process, flow.source].name

    @cached_property
    def _names(self) -> Mapping[str, str]:
        bundles = self.catalogue.library.bundles.values()
        return {process: name for bundle in bundles for process, name in bundle.spec.names.items()}


def _sentence(text: str, *, after: bool) -> str:
    """Return a result as it stands in a line: with a capital unless it comes after the effect."""
    return text if after else upper_first(text)


def _parameters_in(table: Table, rule: Rule) -> Iterator[str]:
    """Yield the parameters that a row's questions, answers and reason name."""
    texts = [f"{table.inputs[at].source} {rule.cells[at].source}" for at, _ in rule.tests]
    texts += [*rule.results, rule.annotations.get("motivering") or ""]
    for text in texts:
        yield from re.findall(r"\bparam\.(\w+)", text)
