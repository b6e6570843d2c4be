"""A DMN file's bytes to a model, compiled once per content."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable

from lxml import etree

from server.dmn.boxed import Boxes
from server.dmn.compiling import Owner, Sources
from server.dmn.itemtypes import TypeTable
from server.dmn.model import Decision, Element, Import, InputData, Knowledge, Model, Requirement, Service
from server.dmn.reader import Reader
from server.feel.types import FeelType

_NAMED = ("inputData", "decision", "businessKnowledgeModel", "decisionService")


def load_model(xml: bytes, file: str) -> Model:
    """Return the model in a file.

    Raises:
        ModelRejected: something in the file is not understood, and where.
    """
    content = bytes(xml)
    # The types of an importing model are bound when it is linked, so it is not shared.
    return _read(content, file) if b"import " in content else _load(content, file)


@functools.lru_cache(maxsize=512)
def _load(xml: bytes, file: str) -> Model:
    return _read(xml, file)


def _read(xml: bytes, file: str) -> Model:
    return _Loader(Reader(xml, file), "sha256:" + hashlib.sha256(xml).hexdigest()).load()


class _Loader:
    """Reads one file."""

    def __init__(self, reader: Reader, version: str) -> None:
        self.reader, self.version = reader, version
        self.imports = tuple(
            Import(str(part.get("name") or "").strip(), reader.required(part, "namespace"))
            for part in reader.children(reader.root, "import")
            if "/DMN/" in str(part.get("importType") or "/DMN/")
        )
        self.types = TypeTable(reader, {item.name: item.namespace for item in self.imports})
        self.sources = Sources(reader, self.types, frozenset(self.types.members))
        self.names = tuple(self._names())

    def load(self) -> Model:
        root, reader = self.reader.root, self.reader
        elements: dict[str, Element] = {}
        for part in reader.children(root, *_NAMED):
            item = self._element(part)
            if item.id in elements:
                raise reader.reject(part, f"Två element har id {item.id}")
            elements[item.id] = item
        return Model(
            reader.file,
            self.version,
            str(root.get("namespace") or ""),
            str(root.get("name") or ""),
            self.imports,
            elements,
            self.types,
            dict(self.sources.tables),
            tuple(sorted(self.sources.reads_clock)),
        )

    def _names(self) -> Iterable[str]:
        for part in self.reader.children(self.reader.root, *_NAMED):
            yield self._known_as(part)
        for item in self.imports:
            if item.name:
                yield item.name

    def _element(self, part: etree._Element) -> Element:
        match self.reader.name(part):
            case "inputData":
                return InputData(*self._id_and_name(part), self._variable_type(part))
            case "decision":
                return self._decision(part)
            case "businessKnowledgeModel":
                return self._knowledge(part)
        return self._service(part)

    def _id_and_name(self, part: etree._Element) -> tuple[str, str]:
        """Return the id, and the name that expressions use: the variable's, else the label itself."""
        label = self.reader.required(part, "name").strip()
        return str(part.get("id") or label), self._known_as(part)

    def _known_as(self, part: etree._Element) -> str:
        variable = self.reader.child(part, "variable")
        named = "" if variable is None else str(variable.get("name") or "").strip()
        return named or self.reader.required(part, "name").strip()

    def _variable_type(self, part: etree._Element) -> FeelType:
        return self.types.of(self.reader.child(part, "variable"))

    def _decision(self, part: etree._Element) -> Decision:
        key, name = self._id_and_name(part)
        label = self.reader.required(part, "name").strip()
        logic = Boxes(self.sources, Owner(key, label, self.version)).of(part, self.names)
        return Decision(key, name, self._variable_type(part), self._requirements(part), logic)

    def _knowledge(self, part: etree._Element) -> Knowledge:
        key, name = self._id_and_name(part)
        logic = self.reader.child(part, "encapsulatedLogic")
        if logic is None:
            raise self.reader.reject(part, "Kunskapsmodellen saknar logik")
        boxes = Boxes(self.sources, Owner(key, name, self.version))
        parameters, types, body = boxes.function_parts(logic, self.names)
        result = self.types.of(logic)
        return Knowledge(key, name, parameters, types, result, self._requirements(part), body)

    def _service(self, part: etree._Element) -> Service:
        def links(name: str) -> tuple[Requirement, ...]:
            return tuple(self._link("decision", child) for child in self.reader.children(part, name))

        key, name = self._id_and_name(part)
        outputs = links("outputDecision")
        if not outputs:
            raise self.reader.reject(part, "Beslutstjänsten saknar resultat")
        return Service(
            key,
            name,
            self._variable_type(part),
            outputs,
            links("encapsulatedDecision"),
            links("inputDecision"),
            links("inputData"),
        )

    def _requirements(self, part: etree._Element) -> tuple[Requirement, ...]:
        found = []
        for holder in self.reader.children(part, "informationRequirement", "knowledgeRequirement"):
            for child in self.reader.children(
                holder, "requiredInput", "requiredDecision", "requiredKnowledge"
            ):
                kind = self.reader.name(child).removeprefix("required").lower()
                found.append(self._link(kind, child))
        return tuple(found)

    def _link(self, kind: str, element: etree._Element) -> Requirement:
        namespace, _, key = self.reader.required(element, "href").rpartition("#")
        return Requirement(kind, namespace, key)
