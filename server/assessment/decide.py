"""Evaluates one decision with the facts of a case, and the parameters of the profile on the right days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from server.assessment.answer import complete
from server.assessment.errors import AssessmentRefused, RuleFault
from server.assessment.facts import FactRefused, Register, load_register
from server.dmn import Outcome, Rules
from server.dmn.model import InputData
from server.errors import FaltFel
from server.profile import ParameterHasNoValue, Profile, clock_days


def decide(
    rules: Rules,
    profile: Profile,
    decision_id: str,
    facts: Mapping[str, object],
    *,
    beslutsdatum: date,
    stodmanad: str,
    lagdag: date | None = None,
) -> Outcome:
    """Evaluate a decision. What the rules declare that they ask for, and nobody has given, is null.

    That is the facts of the register, the input data of the models, and the columns that are a single name.

    Other names pass through. `lagdag` is the day whose law applies when that is not beslutsdatum
    (transitional provisions): it chooses the parameters and the names of paragraphs that go by beslutsdatum.
    What happened and when, the age and who may decide still go by beslutsdatum.

    When the decision answers a question (a context with `utfall`), the outcome's value is the whole answer:
    grenar, varningar, saknas, lagrum and motivering are composed from the rows that hit.

    Raises:
        AssessmentRefused: a fact has a value that it cannot have.
        ParameterHasNoValue: a rule used a parameter before its first day.
        RuleFault: the rules could not be evaluated without an error.
    """
    register = load_register()
    given = {**_asked(rules).inputs, **facts}
    scope = _scope(register, profile, given, beslutsdatum, stodmanad, lagdag or beslutsdatum)
    outcome = rules.evaluate(decision_id, scope)
    if outcome.diagnostics:
        _raise_fault(profile, decision_id, outcome.diagnostics, scope)
    if not isinstance(outcome.value, Mapping) or "utfall" not in outcome.value:
        return outcome
    _refuse_silence(rules, decision_id, outcome)
    answer = complete(outcome.value, outcome.hits, scope=scope, days=_days(scope), register=register)
    return replace(outcome, value=answer)


@dataclass(frozen=True)
class _Asked:
    """What the rules declare: what they ask for beyond the facts, and the tables of one answer."""

    inputs: Mapping[str, None]
    single: frozenset[str]


@lru_cache(maxsize=64)
def _asked(rules: Rules) -> _Asked:
    elements = [element for model in rules.models for element in model.elements.values()]
    tables = [table for model in rules.models for table in model.tables.values()]
    decided = {element.name for element in elements if not isinstance(element, InputData)}
    asked = {element.name for element in elements if isinstance(element, InputData)}
    asked |= {name for table in tables for name in table.columns_of_one_name} - decided
    return _Asked(
        dict.fromkeys(sorted(asked)),
        frozenset(table.decision for table in tables if table.hit_policy == "UNIQUE"),
    )


def _refuse_silence(rules: Rules, decision_id: str, outcome: Outcome) -> None:
    """A table that must give one answer and gave none is a hole in the law, not an answer."""
    holes = [decision for decision in outcome.no_hit if decision in _asked(rules).single]
    if holes:
        raise RuleFault(decision_id, [f"ingen rad träffar i tabellen {hole}" for hole in holes])


def _scope(
    register: Register,
    profile: Profile,
    facts: Mapping[str, object],
    beslutsdatum: date,
    stodmanad: str,
    lagdag: date,
) -> dict[str, Any]:
    faults, known = [], dict.fromkeys(register.fakta)
    for name, raw in facts.items():
        if name not in register.fakta:
            continue
        try:
            known[name] = register.fakta[name].read(raw)
        except FactRefused as error:
            faults.append(FaltFel(f"fakta.{name}", str(error)))
    if faults:
        raise AssessmentRefused(faults)
    handelsedatum = known["handelsedatum"]
    if known["alder"] is None and known["fodelsedatum"] is not None:
        known["alder"] = _age(known["fodelsedatum"], beslutsdatum)
    return {
        **facts,
        **known,
        "beslutsdatum": beslutsdatum,
        "stodmanad": stodmanad,
        "lagdag": lagdag,
        "kommunprofil": profile.id,
        "param": profile.param_on(
            beslutsdatum, stodmanad, handelsedatum if isinstance(handelsedatum, date) else None, lagdag
        ),
    }


def _age(born: object, day: date) -> int | None:
    if not isinstance(born, date):
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _days(scope: Mapping[str, Any]) -> dict[str, date]:
    return clock_days(scope["lagdag"], scope["stodmanad"], scope["handelsedatum"])


def _raise_fault(
    profile: Profile, decision_id: str, diagnostics: tuple[str, ...], scope: Mapping[str, Any]
) -> None:
    """A null born of an error is never silent; a parameter without a value is named with its day."""
    for name, parameter in profile.parametrar.items():
        if name not in scope["param"] and any(f"”{name}”" in text for text in diagnostics):
            raise ParameterHasNoValue(profile.id, name, _days(scope)[parameter.klocka])
    raise RuleFault(decision_id, diagnostics)
