"""What a scenario may say: our sentences in parts, and the words that fit in each place of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from server import strict_toml
from server.assessment import load_register
from server.bundle import Library
from server.engine.safe_xml import read_xml
from server.engine.spec import Box
from server.errors import LagrumError
from server.forms import Field, iter_fields, load_form
from server.scenarios import SENTENCES
from server.scenarios.vocabulary import ROLLER
from server.verkstad.trad import Tree, library_of_tree

_PART = re.compile(r"\{(\w+)(?::(\w+))?\}|\[([^\]]*)\]")
_FRASER = "features/fraser.toml"
_RATTSKARTA = "processes/gemensamt/rattskarta.json"
_UTFALL = ("tillåtet", "spärrat", "utred", "ej tillämpligt")
_PROFILER = "processes/kommuner/"


@dataclass(frozen=True)
class Part:
    """A piece of a sentence: fixed words, or a place named `plats` that takes a value of kind `slag`."""

    ord: str = ""
    plats: str = ""
    slag: str = ""


@dataclass(frozen=True)
class Mening:
    """One sentence, what may be left out of it written out or not; `tabell` when a table follows."""

    delar: tuple[Part, ...]
    betyder: str
    tabell: bool


def words_of_tree(tree: Tree, path: str) -> dict[str, Any]:
    """Return all that the editor of a scenario completes, for the file at this path."""
    library = library_of_tree(tree)
    process = path.split("/")[1] if path.count("/") > 1 else ""
    labels = _labels(library, tree)
    return {
        "meningar": [asdict(one) for one in meningar()],
        "etiketter": [{"text": text, "varden": values} for text, values in sorted(labels.items())],
        "grenar": [{"id": one["id"], "namn": one["namn"]} for one in _json(tree, _RATTSKARTA)],
        "platser": {
            "roll": list(ROLLER),
            "process": sorted(library.bundles),
            "uppgift": sorted(set(_tasks(library, process))),
            "namn": sorted(set(_names(library, process))),
            "fraga": sorted(load_register().fragor),
            "fraser": sorted(_toml(tree, _FRASER).get("fraser", {})),
            "profil": sorted(_stem(one) for one in tree if one.startswith(_PROFILER)),
            "utfall": list(_UTFALL),
        },
    }


def meningar() -> tuple[Mening, ...]:
    """Return every sentence of the vocabulary, one that may be cut both whole and cut."""
    found: dict[tuple[Part, ...], Mening] = {}
    for one in SENTENCES:
        for parts in _variants(one.text):
            made = Mening(parts, one.meaning, one.text.endswith(":"))
            found.setdefault(parts, made)
    return tuple(found.values())


def _variants(text: str) -> Iterator[tuple[Part, ...]]:
    cut = re.search(r"\[([^\]]*)\]", text)
    if cut is None:
        yield tuple(_parts(text))
        return
    for chosen in ("", cut[1]):
        yield from _variants(text[: cut.start()] + chosen + text[cut.end() :])


def _parts(text: str) -> Iterator[Part]:
    at = 0
    for match in _PART.finditer(text):
        if match.start() > at:
            yield Part(ord=text[at : match.start()])
        yield Part(plats=match[1], slag=match[2] or "ord")
        at = match.end()
    if at < len(text):
        yield Part(ord=text[at:])


def _labels(library: Library, tree: Tree) -> dict[str, list[str]]:
    """Return the words of facts and questions, each with the words of its values."""
    found: dict[str, list[str]] = {}
    for fact in load_register().fakta.values():
        found[fact.text] = list(fact.varden.values()) or (["ja", "nej"] if fact.typ == "ja_nej" else [])
    for path in library.files:
        for field in _fields(tree, path):
            label = field.label.fixed
            choices = field.choices.fixed if field.choices else ()
            found.setdefault(label, [choice.label for choice in choices])
    return {label: values for label, values in found.items() if label}


def _fields(tree: Tree, path: str) -> Iterator[Field]:
    if not path.endswith(".form"):
        return
    try:
        form = load_form(tree[path], path)
    except LagrumError:  # a draft of a form may be broken; its words are then not offered
        return
    yield from (one for one in iter_fields(form) if isinstance(one, Field))


def _tasks(library: Library, process: str) -> Iterator[str]:
    """Yield what the tasks of a process are called, those it calls included."""
    yield from (box.name for box in _boxes(library, process) if box.form and box.name)


def _names(library: Library, process: str) -> Iterator[str]:
    """Yield what anything in a process is called: what can have happened, and the messages it waits for."""
    yield from (box.name for box in _boxes(library, process) if box.name)
    files = library.bundles[process].files if process in library.bundles else {}
    for path, content in files.items():
        if path.endswith(".bpmn"):
            yield from _messages(path, content)


def _messages(path: str, content: bytes) -> Iterator[str]:
    try:
        diagram = read_xml(content, path)
    except LagrumError:  # the process itself is being written
        return
    yield from (name for one in diagram.iter("{*}message") if (name := one.get("name")))


def _boxes(library: Library, process: str) -> Iterator[Box]:
    if process not in library.bundles:
        return
    try:
        yield from library.bundles[process].spec.boxes
    except LagrumError:  # the process itself is being written
        return


def _stem(path: str) -> str:
    return path.rpartition("/")[2].partition(".")[0]


def _json(tree: Tree, path: str) -> list[Mapping[str, Any]]:
    try:
        read = json.loads(tree.get(path, b"[]"))
    except ValueError:
        return []
    return read if isinstance(read, list) else []


def _toml(tree: Tree, path: str) -> Mapping[str, Any]:
    try:
        return strict_toml.loads(tree.get(path, b""))
    except strict_toml.NotToml:
        return {}
