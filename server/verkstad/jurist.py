"""Tells what a jurist must sign: law in rows, conditions, paragraphs and parameters, compared as models."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from pathlib import PurePosixPath
from typing import Any

from lxml import etree

from server import strict_toml
from server.engine.safe_xml import read_xml
from server.errors import ModelRejected
from server.verkstad.trad import Tree

_Facts = Mapping[str, Any]
_BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
_ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"
_TIMERS = tuple(f"{_BPMN}{name}" for name in ("timeDuration", "timeDate", "timeCycle"))
_DECIDES = tuple(
    f"{_ZEEBE}{name}"
    for name in (
        *("calledDecision", "assignmentDefinition", "calledElement", "formDefinition", "taskDefinition"),
        *("taskSchedule", "input", "output", "subscription", "loopCharacteristics"),
    )
)
_REFERS = ("attachedToRef", "cancelActivity", "messageRef", "signalRef", "errorRef", "escalationRef")
_FREE = frozenset({"beskrivning", "kalla"})
_OF_LAW = frozenset({"gren", "lagrum", "delegationspunkt", "sekretess", "startroller"})
_WORDS = frozenset({"id", "label", "description", "text", "layout", "components", "showOutline", "dateLabel"})
_WHOLE = {
    "features/undantag.toml": "Undantagen från kravet på täckning",
    "features/maste_vagra.toml": "Det som Lagrum måste vägra",
    "processes/gemensamt/rattskarta.json": "Rättskartan",
    "processes/gemensamt/parametrar.toml": "Rättens parametrar",
    "processes/gemensamt/lagrum.toml": "Registret över lagrum",
    "processes/gemensamt/omtvistat.toml": "Det som är omtvistat",
}
_PROFILE = re.compile(r"processes/kommuner/[^/]+\.toml")
_BREAK = re.compile(r"[.;:()<>{}\n]")
_OF_LETTERS = re.compile(
    r"§|överklag|laglighetsprövning|förvaltningsrätt|\b(?:dag|dagar|vecka|veckor|månad|månader)\b",
    re.IGNORECASE,
)
_JINJA = re.compile(r"(\{%|%\}|\{\{|\}\})")
_NO_CONDITION = ("block ", "endblock", "extends ")
_REFUSAL = re.compile(r"@I-\w+")
_SHOWN = 120  # signs of a sentence that its reason shows
_SPACE = re.compile(r"\s+")


def needs_jurist(base: Tree, tree: Tree) -> tuple[str, ...]:
    """Return why a jurist must sign this tree; nothing when no law in it differs from the base."""
    reasons: list[str] = []
    for path in sorted({*base, *tree}):
        if base.get(path) != tree.get(path):
            reasons += _of_file(path, base.get(path), tree.get(path))
    return tuple(dict.fromkeys(reasons))


def _of_file(path: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    reader = _reader(path)
    if reader is None:
        return
    before, after = _facts(reader, path, old), _facts(reader, path, new)
    if before is None or after is None:
        yield f"{path} går inte att läsa, så det går inte att se om rätten i den är ändrad."
        return
    for name in sorted({*before, *after}):
        if before.get(name) != after.get(name):
            change = "ny" if name not in before else "borttagen" if name not in after else "ändrad"
            yield f"{path}: {name} ({change})"


def _reader(path: str) -> Callable[[bytes, str], _Facts] | None:
    if path in _WHOLE or _PROFILE.fullmatch(path):
        return _whole
    return _READERS.get(PurePosixPath(path).suffix)


def _facts(reader: Callable[[bytes, str], _Facts], path: str, content: bytes | None) -> _Facts | None:
    """Return the law in a file by name; none when it is not there, None when it cannot be read."""
    if content is None:
        return {}
    try:
        return reader(content, path)
    except (ModelRejected, strict_toml.NotToml, ValueError, RecursionError):
        return None


# ---------------------------------------------------------------- rules


@lru_cache(maxsize=64)
def _dmn(content: bytes, path: str) -> _Facts:
    found: dict[str, Any] = {}
    root = read_xml(content, path)
    for element in root:
        if etree.QName(element).namespace != etree.QName(root).namespace:
            continue  # the drawing
        rows = list(element.iter("{*}rule"))
        for row in rows:
            found[f"regelraden {row.get('id')}"] = _texts(row)
            parent = row.getparent()
            assert parent is not None
            parent.remove(row)
        order = [row.get("id") for row in rows]
        found[f"{etree.QName(element).localname} {element.get('id')}"] = (_plain(element), order)
    return found


def _texts(row: etree._Element) -> list[tuple[str, str]]:
    return [(etree.QName(cell).localname, _squeeze("".join(map(str, cell.itertext())))) for cell in row]


def _plain(element: etree._Element) -> Any:
    """Return an element as data, without labels, questions and the editors' own marks."""
    name = etree.QName(element).localname
    if name in {"question", "description", "extensionElements"}:
        return None
    attributes = sorted(
        (str(key), str(value))
        for key, value in element.attrib.items()
        if key != "label" and not str(key).startswith("{")
    )
    return (name, attributes, _squeeze(element.text or ""), [_plain(child) for child in element])


def _squeeze(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


# ---------------------------------------------------------------- processes


@lru_cache(maxsize=64)
def _bpmn(content: bytes, path: str) -> _Facts:
    root = read_xml(content, path)
    found: dict[str, Any] = {}
    named = {str(element.get("id")): element for element in root.iter(f"{_BPMN}*") if element.get("id")}
    gateways = {own for own, element in named.items() if etree.QName(element).localname.endswith("Gateway")}
    for own, element in named.items():
        law = list(_law_of(element))
        if law:
            found[f"lagrum, roll eller regel i {own}"] = law
        if own in gateways:
            found[f"vägvalet {own}"] = (etree.QName(element).localname, element.get("default"))
        condition = element.find(f"{_BPMN}conditionExpression")
        if condition is not None or element.get("sourceRef") in gateways:
            said = "" if condition is None else _squeeze(condition.text or "")
            found[f"villkoret på {own}"] = (element.get("sourceRef"), element.get("targetRef"), said)
        elif element.get("sourceRef") and element.tag == f"{_BPMN}sequenceFlow":
            found[f"flödet {own}"] = (element.get("sourceRef"), element.get("targetRef"))
        refers = list(_refers(element))
        if refers:
            found[f"händelsen eller upprepningen i {own}"] = refers
        timers = [(timer.tag, _squeeze(timer.text or "")) for timer in element.iter(*_TIMERS)]
        if timers and etree.QName(element).localname.endswith("Event"):
            found[f"tiden i {own}"] = timers
    return found


def _law_of(element: etree._Element) -> Iterator[Any]:
    extensions = element.find(f"{_BPMN}extensionElements")
    if extensions is None:
        return
    for one in extensions.iter(f"{_ZEEBE}property"):
        if one.get("name") not in _FREE:
            yield one.get("name"), _squeeze(one.get("value") or "")
    for one in extensions.iter(*_DECIDES):
        yield etree.QName(one).localname, sorted(one.attrib.items())


def _refers(element: etree._Element) -> Iterator[Any]:
    """Yield what an event waits for, throws or interrupts, and when a repeated box is done."""
    for one in (element, *element.findall(f"{_BPMN}*")):
        own = [(name, one.get(name)) for name in _REFERS if one.get(name)]
        if own or str(one.tag).endswith(("EventDefinition", "LoopCharacteristics")):
            done = one.find(f"{_BPMN}completionCondition")
            said = "" if done is None else _squeeze(done.text or "")
            repeated = [sorted(each.attrib.items()) for each in one.iter(f"{_ZEEBE}loopCharacteristics")]
            yield etree.QName(one).localname, own, said, one.get("isSequential"), repeated


# ---------------------------------------------------------------- forms, letters and values


def _form(content: bytes, path: str) -> _Facts:
    found: dict[str, list[Any]] = {}
    _law_in(json.loads(content), path, found)
    return found


def _law_in(one: Any, path: str, found: dict[str, list[Any]]) -> bool:
    """Add the law of a component and of those in it; tell whether there is any.

    A field with law is law in all but its words: a question that is hidden, or lacks an answer, is not asked.
    """
    if not isinstance(one, dict):
        raise ModelRejected(path, "", "Formuläret har en del som inte är en komponent.")
    inner = [_law_in(each, path, found) for each in one.get("components") or []]
    law = _OF_LAW & {*(one.get("properties") or {})}
    if law or (any(inner) and one.get("conditional")):
        name = f"lagrum i fältet {one.get('key') or one.get('id')}"
        found.setdefault(name, []).append(_wordless(one))
    return bool(law) or any(inner)


def _wordless(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _wordless(each) for name, each in value.items() if name not in _WORDS}
    return [_wordless(each) for each in value] if isinstance(value, list) else value


def _letter(content: bytes, _path: str) -> _Facts:
    text = content.decode()
    found: dict[str, Any] = {}
    for sentence in map(_squeeze, _BREAK.split(text)):
        if _OF_LETTERS.search(sentence):
            found.setdefault(f"lagrum eller tid i brevet: {sentence[:_SHOWN]}", []).append(sentence)
    pieces = _JINJA.split(text)
    code = [_squeeze(code).strip("- ") for sign, code in pairwise(pieces) if sign in {"{%", "{{"}]
    found["villkor och uppgifter i brevet"] = [one for one in code if not one.startswith(_NO_CONDITION)]
    return found


def _feature(content: bytes, _path: str) -> _Facts:
    tags = Counter(_REFUSAL.findall(content.decode()))
    return {f"scenarier om det som måste vägras, {one}": count for one, count in tags.items()}


def _whole(content: bytes, path: str) -> _Facts:
    read = json.loads(content) if path.endswith(".json") else strict_toml.loads(content)
    return {_WHOLE.get(path, "Kommunens profil"): read}


_READERS: Mapping[str, Callable[[bytes, str], _Facts]] = {
    ".dmn": _dmn,
    ".bpmn": _bpmn,
    ".form": _form,
    ".html": _letter,
    ".feature": _feature,
}
