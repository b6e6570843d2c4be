"""The words of a tree: what its facts, parameters, processes and forms are called. A broken file has none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from server import strict_toml
from server.cases.rules import lagrum_in
from server.engine.safe_xml import read_xml
from server.errors import ModelRejected
from server.verkstad.skillnad.feelord import i_ord
from server.verkstad.skillnad.tabeller import grounds_in

FAKTA = "processes/gemensamt/fakta.toml"
PARAMETRAR = "processes/gemensamt/parametrar.toml"
_PARTS = re.compile(r"\s+(and|or)\s+")
_ASKED = re.compile(r"([A-Za-z_]\w*)\s*(=|!=|<=|>=|<|>)\s*(.+)")
_SAID = {"and": "och", "or": "eller"}
_OF_RULES: Mapping[str, Mapping[str, str]] = {
    "utfall": {
        "tillatet": "tillåtet",
        "tillatet_med_varning": "tillåtet med varning",
        "sparrat": "stoppat",
        "ej_tillampligt": "inte tillämpligt",
        "utred": "behöver utredas",
    },
    "verkan": {
        "stoppar": "stoppar",
        "utred": "behöver utredas",
        "grund": "är en grund",
        "varnar": "varnar",
        "saknas": "en uppgift saknas",
        "utanfor": "ligger utanför",
    },
}


@dataclass(frozen=True)
class Ordbok:
    """Looks up in the new tree, then in the old one."""

    old: Mapping[str, bytes] = field(repr=False)
    new: Mapping[str, bytes] = field(repr=False)

    @cached_property
    def fakta(self) -> Mapping[str, Any]:
        """The register of facts, by name."""
        return {**_toml(self.old.get(FAKTA)), **_toml(self.new.get(FAKTA))}

    @cached_property
    def parametrar(self) -> Mapping[str, Any]:
        """The register of parameters, by name."""
        return {**_toml(self.old.get(PARAMETRAR)), **_toml(self.new.get(PARAMETRAR))}

    @cached_property
    def _formular(self) -> Mapping[str, tuple[str, tuple[str, ...]]]:
        trees = [content for tree in (self.old, self.new) for path, content in tree.items() if _is_bpmn(path)]
        found: dict[str, tuple[str, tuple[str, ...]]] = {}
        for content in dict.fromkeys(trees):
            for form, said in _tasks(content):
                found.setdefault(form, said)
        return found

    def formular(self, form_id: str) -> str:
        """Return what the task of a form is called."""
        return self._formular.get(form_id, (form_id, ()))[0]

    def lagrum(self, form_id: str) -> tuple[str, ...]:
        """Return the paragraphs that the task of a form rests on."""
        return self._formular.get(form_id, ("", ()))[1]

    @cached_property
    def _av_gren(self) -> Mapping[str, dict[str, None]]:
        """The paragraphs of each legal branch: those of the rule rows that carry it alone."""
        found: dict[str, dict[str, None]] = {}
        for path, content in self.new.items():
            if path.endswith(".dmn"):
                for grenar, lagrum in grounds_in(content, path):
                    if len(grenar) == 1:
                        found.setdefault(grenar[0], {}).update(dict.fromkeys(lagrum))
        return found

    def lagrum_av(self, grenar: Sequence[str]) -> tuple[str, ...]:
        """Return the paragraphs that the rules name for these legal branches."""
        return tuple(dict.fromkeys(text for gren in grenar for text in self._av_gren.get(gren, ())))

    def villkor(self, expression: str) -> str:
        """Return a simple condition on facts in words; another as it is written."""
        parts = _PARTS.split(expression.strip())
        said = [_SAID.get(part) or self._asked(part) for part in parts]
        return " ".join(said) if all(said) else expression.strip()

    def _asked(self, part: str) -> str:
        found = _ASKED.fullmatch(part.strip())
        if found is None or found[1] not in self.fakta:
            return ""
        sign = found[2] if found[2] not in {"=", "!="} else ""
        value = i_ord(f"{sign} {found[3]}".strip(), self.varden(found[1]))
        return f"”{self.faktum(found[1])}” är {'inte ' if found[2] == '!=' else ''}{value}"

    def faktum(self, name: str) -> str:
        """Return what a fact is called."""
        known = self.fakta.get(name)
        return str(known.get("text") or name) if isinstance(known, Mapping) else name

    def varden(self, expression: str) -> Mapping[str, str]:
        """Return the words for the values of an expression that is a fact's name."""
        if expression == "faktum":
            return {name: self.faktum(name) for name in self.fakta}
        if expression in _OF_RULES:
            return _OF_RULES[expression]
        known = self.fakta.get(expression.strip())
        values = known.get("varden") if isinstance(known, Mapping) else None
        return {str(key): str(text) for key, text in values.items()} if isinstance(values, Mapping) else {}

    def parameter(self, name: str) -> str:
        """Return what a parameter is called."""
        known = self.parametrar.get(name)
        return str(known.get("text") or name) if isinstance(known, Mapping) else name


def _is_bpmn(path: str) -> bool:
    return path.endswith(".bpmn")


def _tasks(content: bytes) -> Iterator[tuple[str, tuple[str, tuple[str, ...]]]]:
    """Yield (form, (name of its task, paragraphs)); a file that cannot be read has none."""
    try:
        root = read_xml(content, "")
    except ModelRejected:
        return
    for task in root.iter("{*}userTask"):
        form = task.find(".//{*}formDefinition")
        said = [one.get("value") for one in task.iter("{*}property") if one.get("name") == "lagrum"]
        if form is not None:
            yield str(form.get("formId")), (str(task.get("name") or task.get("id")), tuple(lagrum_in(*said)))


def _toml(content: bytes | None) -> Mapping[str, Any]:
    try:
        return strict_toml.loads(content or b"")
    except strict_toml.NotToml:
        return {}
