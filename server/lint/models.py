"""The models of a folder, read as far as they can be read; what cannot is a finding."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from lxml import etree

from server.bundle import Bundle, Library, load_library
from server.dmn import Model, load_model
from server.engine.safe_xml import read_xml
from server.errors import ModelRejected
from server.feel import Expression
from server.forms import Component, DynamicList, Field, Form, Group, Static, iter_fields, load_form
from server.lint.finding import FEL, Finding
from server.lint.names import Reading, read_bpmn, read_dmn

_ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"
# Given by the cases to every turn (server.cases.case), and by the assessment to every decision.
GIVEN = frozenset(
    {"arende", "verksamhetsgren", "kommunprofil", "beslutsdatum", "stodmanad", "alder", "beslutsfattare_roll"}
)
OF_RULES = frozenset({"param", "beslutsdatum", "stodmanad", "lagdag", "kommunprofil"})


@dataclass(frozen=True)
class Folder:
    """All that the checks look at. `refused` are the files that could not be read."""

    library: Library
    refused: list[Finding] = field(default_factory=list)

    @cached_property
    def trees(self) -> Mapping[str, etree._Element]:
        """The XML of every diagram and rule file that can be read, by file."""
        found = {}
        for file, content in self.library.files.items():
            if file.endswith((".bpmn", ".dmn")):
                try:
                    found[file] = read_xml(content, file)
                except ModelRejected as wrong:
                    self._refuse(wrong)
        return found

    @cached_property
    def models(self) -> tuple[Model, ...]:
        """The rule files that can be read."""
        found = []
        for file, content in self.library.files.items():
            if file.endswith(".dmn"):
                try:
                    found.append(load_model(content, file))
                except ModelRejected as wrong:
                    self._refuse(wrong)
        return tuple(found)

    @cached_property
    def forms(self) -> Mapping[str, Form]:
        """The forms that can be read, by file."""
        found = {}
        for file, content in self.library.files.items():
            if file.endswith(".form"):
                try:
                    found[file] = load_form(content, file)
                except ModelRejected as wrong:
                    self._refuse(wrong)
        return found

    @cached_property
    def bundles(self) -> Mapping[str, Bundle]:
        """The processes that the engine accepts, by name."""
        found = {}
        for process, bundle in self.library.bundles.items():
            try:
                _ = bundle.spec, bundle.rules
            except ModelRejected as wrong:
                self._refuse(wrong)
            else:
                found[process] = bundle
        return found

    @cached_property
    def dmn_readings(self) -> Mapping[str, tuple[tuple[str, Reading], ...]]:
        """What the rules read, by file: the decision and the reading."""
        return {file: tuple(read_dmn(tree)) for file, tree in self.trees.items() if file.endswith(".dmn")}

    @cached_property
    def bpmn_readings(self) -> Mapping[str, tuple[Reading, ...]]:
        """What the diagrams read, by file."""
        return {file: tuple(read_bpmn(tree)) for file, tree in self.trees.items() if file.endswith(".bpmn")}

    def forms_of(self, bundle: Bundle) -> Mapping[str, Form]:
        """Return the forms that a process and those it calls use, by file."""
        return {
            file: form
            for file, form in self.forms.items()
            if file in bundle.files and form.id in bundle.spec.forms
        }

    def given_in(self, bundle: Bundle) -> frozenset[str]:
        """Return the names that something in a process gives: forms, operations, mappings, results."""
        names = set(GIVEN)
        for form in self.forms_of(bundle).values():
            names |= set(keys_of(form))
        for operation in bundle.spec.operations:
            names |= set(importlib.import_module(f"tasks.{operation}").Utdata.model_fields)
        names |= {box.result for box in bundle.spec.boxes if box.result}
        for file in bundle.files:
            if file in self.trees and file.endswith(".bpmn"):
                names |= _mapped(self.trees[file])
        return frozenset(names)

    def decisions_of(self, bundle: Bundle) -> frozenset[str]:
        """Return the decisions that a process asks, and all that these require."""
        found: set[str] = set()
        todo = list(bundle.spec.decisions)
        while todo:
            own = todo.pop()
            if own not in found and own in bundle.rules.decisions:
                found.add(own)
                todo += [need.id for need in bundle.rules.decision(own).requirements]
        return frozenset(found)

    def _refuse(self, wrong: ModelRejected) -> None:
        finding = Finding(wrong.file, wrong.element, FEL, "olaslig", wrong.reason)
        if finding not in self.refused:
            self.refused.append(finding)


def open_folder(root: Path) -> Folder:
    """Read the models of a folder."""
    return Folder(load_library(root))


def keys_of(form: Form) -> Iterator[str]:
    """Yield the names that a form gives."""
    for component in iter_fields(form):
        match component:
            case Field() | Static() | DynamicList() if component.key:
                yield component.key
            case Group() if component.path:
                yield component.path


def expressions_of(component: Component) -> Iterator[Expression]:
    """Yield the FEEL of a component."""
    found: list[object] = [component.label.expression, component.hint.expression]
    if component.hide is not None:
        found.append(component.hide.expression)
    if isinstance(component, Field):
        found += [component.readonly, component.disabled]
        found += [component.choices.expression] if component.choices is not None else []
    if isinstance(component, Static):
        found += [component.text.expression, component.expression]
    yield from (one for one in found if isinstance(one, Expression))


def _mapped(tree: etree._Element) -> set[str]:
    kinds = ("input", "output")
    names = {str(part.get("target")) for kind in kinds for part in tree.iter(f"{_ZEEBE}{kind}")}
    loops = tree.iter(f"{_ZEEBE}loopCharacteristics")
    return names | {str(loop.get(name)) for loop in loops for name in ("inputElement", "outputCollection")}
