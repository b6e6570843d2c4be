"""Makes mutants: a model with one cell, one result, one condition or one flow changed. Knows no law."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lxml import etree

from server.engine.safe_xml import read_xml

_DMN = "{*}"
_BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
_COMPARED = re.compile(r"^(<=|>=|<|>)(?!=)")
_BETWEEN = re.compile(r"^[\[\]](.+?)\.\.(.+?)[\]\[]$")
_TURNED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
_GROUND, _WARNS = '"grund"', '"varnar"'
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Mutant:
    """One change in one file. `place` is the decision and its row (or ""), or the process and its flow."""

    file: str
    text: str
    place: tuple[str, str]
    content: bytes

    @property
    def in_table(self) -> bool:
        return self.file.endswith(".dmn")


def mutants_of(files: Mapping[str, bytes]) -> Iterator[Mutant]:
    """Yield every mutant of these files, in order."""
    for file, content in files.items():
        if file.endswith(".dmn"):
            yield from _of_tables(file, content)
        elif file.endswith(".bpmn"):
            yield from _of_flows(file, content)


def _of_tables(file: str, content: bytes) -> Iterator[Mutant]:
    root = read_xml(content, file)
    for decision in root.iter(f"{_DMN}decision"):
        said_in = _results(decision)
        for at, rule in enumerate(decision.iter(f"{_DMN}rule"), 1):
            place = (str(decision.get("id")), str(rule.get("id")))
            for column, cell in enumerate(rule.iterchildren(f"{_DMN}inputEntry"), 1):
                for new in _changed_tests(_text(cell)):
                    said = f"rad {at}, villkor {column}: {_text(cell)} blev {new}"
                    yield Mutant(file, said, place, _with_text(root, cell, new))
            for column, cell in enumerate(rule.iterchildren(f"{_DMN}outputEntry"), 1):
                for new in _changed_result(_text(cell), said_in[column]):
                    said = f"rad {at}, resultat {column}: {_text(cell)} blev {new}"
                    yield Mutant(file, said, place, _with_text(root, cell, new))


def _changed_tests(text: str) -> Iterator[str]:
    """Yield what a condition may be changed to: any value, the other value, the limit moved."""
    if text in {"", "-"}:
        return
    if text in {"true", "false"}:
        yield "false" if text == "true" else "true"
        yield "-"
        return
    compared = _COMPARED.match(text)
    if compared:
        yield _TURNED[compared[0]] + text[len(compared[0]) :]
        return
    if _BETWEEN.match(text):
        yield ("]" if text[0] == "[" else "[") + text[1:]
        yield text[:-1] + ("[" if text[-1] == "]" else "]")
        return
    yield "-"


def _results(decision: etree._Element) -> Mapping[int, list[str]]:
    """Return what the rows of a table say in each column of results, each text once.

    A column that says one thing only is given another to say: no effect at all means a ground to whoever
    composes an answer, so there the other effect is a warning.
    """
    found: dict[int, list[str]] = {}
    for rule in decision.iter(f"{_DMN}rule"):
        for column, cell in enumerate(rule.iterchildren(f"{_DMN}outputEntry"), 1):
            said = found.setdefault(column, [])
            if _text(cell) not in {"", "null", *said}:
                said.append(_text(cell))
    return {column: [*said, _WARNS] if said == [_GROUND] else said for column, said in found.items()}


def _changed_result(text: str, said: Sequence[str]) -> Iterator[str]:
    """Yield another result: the next one that the column knows, so that it means something else."""
    if text in {"true", "false"}:
        yield "false" if text == "true" else "true"
    elif _NUMBER.fullmatch(text):
        yield f"{text} + 1"
    elif text in said:
        yield said[(said.index(text) + 1) % len(said)] if len(said) > 1 else "null"


def _of_flows(file: str, content: bytes) -> Iterator[Mutant]:
    root = read_xml(content, file)
    for process in root.iter(f"{_BPMN}process"):
        flows = list(process.iter(f"{_BPMN}sequenceFlow"))
        for flow in flows:
            place = (str(process.get("id")), str(flow.get("id")))
            condition = flow.find(f"{_BPMN}conditionExpression")
            if condition is not None and (condition.text or "").startswith("="):
                said = f"villkoret på {flow.get('id')} blev det motsatta"
                new = f"=not({(condition.text or '')[1:]})"
                yield Mutant(file, said, place, _with(root, condition, new))
        yield from _swapped(file, root, process, flows)


def _swapped(
    file: str, root: etree._Element, process: etree._Element, flows: list[etree._Element]
) -> Iterator[Mutant]:
    """Yield, for each gateway, its first two ways leading to each other's boxes."""
    for gateway in process.iter(f"{_BPMN}exclusiveGateway"):
        ways = [flow for flow in flows if flow.get("sourceRef") == gateway.get("id")]
        for one, other in pairwise(ways):
            if one.get("targetRef") != other.get("targetRef"):
                place = (str(process.get("id")), str(one.get("id")))
                said = f"{one.get('id')} och {other.get('id')} bytte mål"
                yield Mutant(file, said, place, _changed_ways(root, one, other))


def _changed_ways(root: etree._Element, one: etree._Element, other: etree._Element) -> bytes:
    """Return the file with the targets of two flows changed for each other, as the boxes say it too."""
    copy = etree.fromstring(etree.tostring(root))
    flows = {flow.get("id"): flow for flow in copy.iter(f"{_BPMN}sequenceFlow")}
    first, second = flows[one.get("id")], flows[other.get("id")]
    for incoming in copy.iter(f"{_BPMN}incoming"):
        swap = {one.get("id"): other.get("id"), other.get("id"): one.get("id")}
        incoming.text = swap.get(incoming.text, incoming.text)
    target, instead = str(first.get("targetRef")), str(second.get("targetRef"))
    first.set("targetRef", instead)
    second.set("targetRef", target)
    return etree.tostring(copy)


def _with_text(root: etree._Element, cell: etree._Element, new: str) -> bytes:
    return _with(root, next(cell.iterchildren(f"{_DMN}text")), new)


def _with(root: etree._Element, element: etree._Element, new: str) -> bytes:
    """Return the file with a text that is put back at once."""
    old, element.text = element.text, new
    content: bytes = etree.tostring(root)
    element.text = old
    return content


def _text(cell: etree._Element) -> str:
    found = cell.find(f"{_DMN}text")
    return "" if found is None else (found.text or "").strip()
