"""What an editor offers to choose among: forms, rules, processes, roles, branches and what forms ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from lxml import etree

from server.access import ROLLER
from server.assessment import load_register
from server.engine.safe_xml import read_xml
from server.errors import ModelRejected
from server.strict_json import NotJson, loads
from server.verkstad import mallar
from server.verkstad.trad import Tree
from server.web.words import role_name, swedish_order

_RATTSKARTA = "processes/gemensamt/rattskarta.json"
_FIELDS = 400


def choices(tree: Tree, process: str, slag: str) -> dict[str, Any]:
    """Return the lists of an editor; what cannot be read in the tree is left out."""
    given: dict[str, Any] = {
        "roller": [{"id": one, "namn": role_name(one)} for one in sorted(ROLLER)],
        "grenar": _branches(tree),
        "fakta": {name: fact.text for name, fact in load_register().fakta.items()},
    }
    if slag == "bpmn":
        given |= {
            "formular": _forms(tree, process),
            "beslut": _named(tree, ".dmn", "decision"),
            "processer": _named(tree, ".bpmn", "process"),
            "mallar": list(mallar.element_templates()),
        }
    return given


def _branches(tree: Tree) -> list[dict[str, str]]:
    try:
        rows = loads(tree.get(_RATTSKARTA, b"[]"))
        return [{"id": row["id"], "namn": row["namn"], "lagrum": row.get("lagrum") or ""} for row in rows]
    except (NotJson, KeyError, TypeError):
        return []


def _forms(tree: Tree, process: str) -> list[dict[str, Any]]:
    """Return the forms, the process's own first, with the names that their fields give."""
    paths = [path for path in tree if path.endswith(".form")]
    paths.sort(key=lambda path: (path.split("/")[1] != process, path))
    return [
        {"id": PurePosixPath(path).stem, "path": path, "falt": list(_fields(tree[path]))} for path in paths
    ]


def _fields(content: bytes) -> Iterator[dict[str, str]]:
    try:
        todo = [loads(content)]
    except NotJson:
        return
    for _ in range(_FIELDS):
        if not todo:
            return
        one = todo.pop(0)
        if isinstance(one, Mapping):
            if isinstance(one.get("key"), str):
                yield {"id": one["key"], "namn": str(one.get("label", "")), "typ": str(one.get("type", ""))}
            inner = one.get("components", [])
            todo += inner if isinstance(inner, list) else []


def _named(tree: Tree, suffix: str, tag: str) -> list[dict[str, str]]:
    found = []
    for path in tree:
        if path.endswith(suffix):
            found += [{**one, "path": path} for one in _elements(tree[path], path, tag)]
    return sorted(found, key=lambda one: swedish_order(one["namn"]))


def _elements(content: bytes, path: str, tag: str) -> Iterator[dict[str, str]]:
    try:
        root = read_xml(content, path)
    except ModelRejected:
        return
    for one in root:
        if etree.QName(one).localname == tag and one.get("id"):
            yield {"id": str(one.get("id")), "namn": str(one.get("name") or one.get("id"))}
