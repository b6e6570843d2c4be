"""From files to a Spec: read, refuse what is not understood, compile."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any

from lxml import etree
from SpiffWorkflow.bpmn.parser.ValidationException import ValidationException

from server.engine.check_dialect import check_dialect
from server.engine.check_structure import check_structure
from server.engine.dialect import BPMN
from server.engine.extensions import read_properties
from server.engine.formula import Place
from server.engine.parser import DialectParser
from server.engine.safe_xml import read_xml
from server.engine.scopes import Scope, read_scopes
from server.engine.spec import Box, Spec
from server.errors import ModelRejected

_DEFINITIONS = f"{{{BPMN}}}definitions"
_PROCESS = f"{{{BPMN}}}process"


@dataclass(frozen=True)
class Source:
    """One process where it stands in its file."""

    node: etree._Element
    root: etree._Element
    file: str
    scopes: Mapping[str, Scope]


def parse(files: Mapping[str, bytes], process_id: str, operations: Collection[str] | None = None) -> Spec:
    """Read a process and all that it calls.

    `files` maps paths to contents. Forms and decisions are looked for among them when anything but
    diagrams is given; operations when their names are given.

    Raises:
        ModelRejected: with file, element and the reason in Swedish.
    """
    roots = {path: read_xml(files[path], path) for path in sorted(files) if path.endswith(".bpmn")}
    for path, root in roots.items():
        if root.tag != _DEFINITIONS:
            raise ModelRejected(path, "", "Filen är inget BPMN-diagram (bpmn:definitions saknas överst).")
    sources = _closure(roots, process_id)
    scopes = _all_scopes(sources)
    for source in sources.values():
        for scope in source.scopes.values():
            check_structure(scope, outermost=scope.id == scope.process == process_id)
    _check_references(sources, files, operations)
    used = sorted({source.file for source in sources.values()})
    digest = hashlib.sha256()
    for path in used:
        digest.update(f"{path}\0{hashlib.sha256(files[path]).hexdigest()}\n".encode())
    digest.update(process_id.encode())
    outermost = sources[process_id]
    return Spec(
        process=process_id,
        name=str(outermost.node.get("name") or process_id),
        content_hash=f"sha256:{digest.hexdigest()}",
        boxes=tuple(one.box for scope in scopes.values() for one in scope.boxes.values()),
        flows=tuple(lead.flow for scope in scopes.values() for lead in scope.leads),
        process_properties=read_properties(outermost.node),
        diagrams=MappingProxyType({key: source.file for key, source in sources.items()}),
        names=MappingProxyType({key: str(one.node.get("name") or key) for key, one in sources.items()}),
        processes=MappingProxyType({key: read_properties(one.node) for key, one in sources.items()}),
        start_events=tuple(
            one.box.id for one in outermost.scopes[process_id].boxes.values() if one.box.kind == "startEvent"
        ),
        compiled=MappingProxyType(_compile(sources, scopes)),
    )


def _closure(roots: Mapping[str, etree._Element], process_id: str) -> dict[str, Source]:
    """Return the process and those it calls, itself first."""
    known = _find_processes(roots)
    if process_id not in known:
        raise ModelRejected(f"{process_id}.bpmn", process_id, f"Processen {process_id!r} finns inte.")
    sources: dict[str, Source] = {}
    checked: set[str] = set()
    _follow(process_id, known, sources, checked, ())
    return sources


def _find_processes(roots: Mapping[str, etree._Element]) -> dict[str, tuple[str, etree._Element]]:
    known: dict[str, tuple[str, etree._Element]] = {}
    for file, root in roots.items():
        for node in root.iter(_PROCESS):
            key = str(node.get("id") or "")
            if key in known:
                raise ModelRejected(file, key, f"Processen finns också i {known[key][0]}.")
            known[key] = (file, node)
    return known


def _follow(
    key: str,
    known: Mapping[str, tuple[str, etree._Element]],
    sources: dict[str, Source],
    checked: set[str],
    callers: tuple[str, ...],
) -> None:
    if key in sources:
        return
    file, node = known[key]
    root = node.getroottree().getroot()
    if file not in checked:
        check_dialect(root, file)
        checked.add(file)
    if node.get("isExecutable") == "false":
        raise ModelRejected(file, key, "Processen är inte körbar (isExecutable=false).")
    sources[key] = Source(node, root, file, read_scopes(node, file))
    for box in _boxes(sources[key]):
        if box.called is None:
            continue
        place = Place(file, box.id)
        if box.called not in known:
            raise place.reject(f"Den anropade processen {box.called!r} finns inte.")
        if box.called in (*callers, key):
            raise place.reject(f"Processen {box.called!r} anropar sig själv.")
        _follow(box.called, known, sources, checked, (*callers, key))


def _boxes(source: Source) -> list[Box]:
    return [one.box for scope in source.scopes.values() for one in scope.boxes.values()]


def _all_scopes(sources: Mapping[str, Source]) -> dict[str, Scope]:
    scopes: dict[str, Scope] = {}
    for source in sources.values():
        for key, scope in source.scopes.items():
            if key in scopes:
                raise ModelRejected(source.file, key, f"Samma id finns också i {scopes[key].file}.")
            scopes[key] = scope
    return scopes


def _check_references(
    sources: Mapping[str, Source], files: Mapping[str, bytes], operations: Collection[str] | None
) -> None:
    complete = any(not path.endswith(".bpmn") for path in files)
    forms = {PurePosixPath(path).stem for path in files if path.endswith(".form")}
    decisions = _decisions(files)
    for source in sources.values():
        for box in _boxes(source):
            place = Place(source.file, box.id)
            if complete and box.kind == "userTask" and box.form is None:
                raise place.reject("Användaruppgiften saknar formulär (zeebe:formDefinition formId).")
            if complete and box.form is not None and box.form not in forms:
                raise place.reject(f"Formuläret {box.form!r} finns inte bland forms/**/{box.form}.form.")
            if complete and box.decision is not None and box.decision not in decisions:
                raise place.reject(f"Regeln {box.decision!r} finns inte i någon DMN-fil.")
            if operations is not None and box.operation is not None and box.operation not in operations:
                raise place.reject(
                    f"Åtgärden {box.operation!r} finns inte. Den ska ha filen tasks/<åtgärd>.py."
                )


def _decisions(files: Mapping[str, bytes]) -> set[str]:
    return {
        str(node.get("id"))
        for path in files
        if path.endswith(".dmn")
        for node in read_xml(files[path], path).iter("{*}decision")
    }


def _compile(sources: Mapping[str, Source], scopes: Mapping[str, Scope]) -> dict[str, Any]:
    parser = DialectParser(scopes)
    compiled: dict[str, Any] = {}
    for source in sources.values():
        try:
            parser.create_parser(source.node, source.file)
            compiled[str(source.node.get("id"))] = parser.process_parsers[
                str(source.node.get("id"))
            ].get_spec()
            for key in source.scopes:
                compiled[key] = parser.get_spec(key)
        except ValidationException as error:
            raise ModelRejected(source.file, str(error.id), str(error)) from error
        except RecursionError as error:
            raise ModelRejected(
                source.file, "", "Vägen genom diagrammet är för lång. Dela processen."
            ) from error
    return compiled
