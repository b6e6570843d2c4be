"""Runs the cases of a folder against the models beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from server.dmn import DmnError, Outcome, Rules, load_model
from server.errors import ModelRejected
from server.feel import Value
from tests.tck.cases import Case, read_cases, same


@dataclass(frozen=True)
class Verdict:
    """A case with what came out; `note` says why when it is wrong."""

    case: Case
    actual: Value
    passed: bool
    note: str


def case_folders(folder: Path) -> Iterator[Path]:
    """Return the directories that hold a model, in order."""
    if any(folder.glob("*.dmn")):
        yield folder
        return
    for child in sorted(path for path in folder.iterdir() if path.is_dir()):
        yield from case_folders(child)


def run_folder(folder: Path) -> Iterator[Verdict]:
    """Run every case of one directory."""
    rules: dict[str, Rules | str] = {}
    for file in sorted(folder.glob("*.xml")):
        for case in read_cases(file):
            if case.model not in rules:
                rules[case.model] = _load(folder, case.model)
            yield _verdict(case, rules[case.model])


def _load(folder: Path, name: str) -> Rules | str:
    try:
        models = {
            file.name: load_model(file.read_bytes(), file.name) for file in sorted(folder.glob("*.dmn"))
        }
        return Rules([models.pop(name), *models.values()])
    except (ModelRejected, KeyError) as error:
        return str(error)


def _verdict(case: Case, rules: Rules | str) -> Verdict:
    if isinstance(rules, str):
        return Verdict(case, None, passed=False, note=rules)
    try:
        outcome = _outcome(case, rules)
    except DmnError as error:
        return Verdict(case, None, passed=case.expected is None, note=str(error))
    value = outcome.value
    if case.service and case.service != case.result and isinstance(value, dict) and case.result in value:
        value = value[case.result]  # a service with several results
    return Verdict(case, value, passed=same(value, case.expected), note="; ".join(outcome.diagnostics))


def _outcome(case: Case, rules: Rules) -> Outcome:
    if case.service:
        return rules.evaluate_service(case.service, case.inputs)
    model = rules.models[0]
    for key, decision in model.decisions.items():
        if decision.name == case.result:
            return rules.evaluate(key, case.inputs)
    return rules.evaluate_service(case.result, case.inputs)
