"""Reads feature files: Swedish Gherkin in, frozen scenarios with file and line out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.parser_types import GherkinDocument
from gherkin.pickles.compiler import Compiler

from server.errors import ModelRejected

_GOT = re.compile(r"got '(.+)'$", re.DOTALL)
_HOW = "En mening börjar med Givet, När, Så, Och eller Men; en tabellrad står mellan lodstreck."
Table = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Step:
    """One sentence: `keyword` as written (Givet, När, Så, Och, Men), `table` without its outer bars."""

    keyword: str
    text: str
    line: int
    table: Table | None = None


@dataclass(frozen=True)
class Scenario:
    """One scenario, examples filled in: `line` is where the scenario (or its example row) stands."""

    file: str
    line: int
    feature: str
    rule: str
    name: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def grenar(self) -> tuple[str, ...]:
        """Return the legal branches that the tags name, as in R-16."""
        return tuple(tag for tag in self.tags if tag.startswith("R-"))


MAX_LINES = 3000  # what a page that reads all files of a process has time for


def find_features(paths: Iterable[Path]) -> list[Path]:
    """Return the feature files of these files and folders, in order of name."""
    found: set[Path] = set()
    for path in paths:
        if not path.exists():
            raise ModelRejected(str(path), "", "Filen eller mappen finns inte.")
        found.update(path.rglob("*.feature") if path.is_dir() else [path])
    return sorted(found)


def read_feature(text: str, file: str) -> tuple[Scenario, ...]:
    """Return the scenarios of one feature file.

    Raises:
        ModelRejected: the text is not Gherkin; names file and line.
    """
    document = _parsed(text, file)
    places = _Places(document.get("feature", {}))
    pickles = Compiler().compile({**document, "uri": file})
    return tuple(_scenario(file, places, pickle) for pickle in pickles)


@dataclass(frozen=True)
class Outline:
    """What a feature file holds besides its scenarios: its name, and the Bakgrund that they begin with."""

    feature: str
    background: tuple[Step, ...]


def read_outline(text: str, file: str) -> Outline:
    """Return the name and the Bakgrund of one feature file.

    Raises:
        ModelRejected: the text is not Gherkin; names file and line.
    """
    feature: Mapping[str, Any] = _parsed(text, file).get("feature", {})
    steps = [
        step for child in feature.get("children", ()) if "background" in child for step in _steps_of(child)
    ]
    return Outline(feature.get("name", ""), tuple(steps))


def _steps_of(child: Mapping[str, Any]) -> Iterator[Step]:
    for node in child["background"]["steps"]:
        rows = _cells(node.get("dataTable"))
        yield Step(node["keyword"].strip(), node["text"], node["location"]["line"], rows)


def _parsed(text: str, file: str) -> GherkinDocument:
    if text.count("\n") > MAX_LINES:
        raise ModelRejected(file, "", f"Filen har fler än {MAX_LINES} rader. Dela upp den i flera.")
    try:
        document = Parser().parse(text)
    except CompositeParserException as wrong:
        raise _rejected(file, wrong.errors[0]) from None
    except ParserError as wrong:
        raise _rejected(file, wrong) from None
    return document


def _rejected(file: str, wrong: ParserError) -> ModelRejected:
    location: Mapping[str, int] = getattr(wrong, "location", None) or {}
    found = _GOT.search(str(wrong))
    told = (
        f"Raden ”{found[1]}” passar inte här. {_HOW}" if found else f"Går inte att läsa som Gherkin: {wrong}"
    )
    return ModelRejected(file, f"rad {location.get('line', '?')}", told)


class _Places:
    """Where each node of a feature stands, and what it is called."""

    def __init__(self, feature: Mapping[str, Any]) -> None:
        self.feature: str = feature.get("name", "")
        self.lines: dict[str, int] = {}
        self.keywords: dict[str, str] = {}
        self.rules: dict[str, str] = {}
        self._walk(feature.get("children", ()), "")

    def _walk(self, children: Iterable[Mapping[str, Any]], rule: str) -> None:
        for child in children:
            if "rule" in child:
                self._walk(child["rule"]["children"], child["rule"]["name"])
                continue
            node = child.get("background") or child["scenario"]
            self.rules[node["id"]] = rule
            for part in (node, *_example_rows(node)):
                self.lines[part["id"]] = part["location"]["line"]
            for step in node["steps"]:
                self.lines[step["id"]] = step["location"]["line"]
                self.keywords[step["id"]] = step["keyword"].strip()


def _example_rows(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for examples in node.get("examples", ()):
        yield from examples.get("tableBody", ())


def _scenario(file: str, places: _Places, pickle: Mapping[str, Any]) -> Scenario:
    scenario_id, *row = pickle["astNodeIds"]
    return Scenario(
        file=file,
        line=places.lines[row[0] if row else scenario_id],
        feature=places.feature,
        rule=places.rules[scenario_id],
        name=pickle["name"],
        tags=tuple(tag["name"].removeprefix("@") for tag in pickle["tags"]),
        steps=tuple(_step(places, step) for step in pickle["steps"]),
    )


def _step(places: _Places, step: Mapping[str, Any]) -> Step:
    node = step["astNodeIds"][0]
    rows = _cells(step.get("argument", {}).get("dataTable"))
    return Step(places.keywords[node], step["text"], places.lines[node], rows)


def _cells(table: Mapping[str, Any] | None) -> Table | None:
    return tuple(tuple(cell["value"] for cell in row["cells"]) for row in table["rows"]) if table else None
