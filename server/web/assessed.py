"""The legal assessment beside a task: of now while a decision lies ahead, else as it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from server.assessment import decide
from server.cases import House, UppgiftView
from server.cases.house import day_of
from server.engine import Box
from server.errors import LagrumError
from server.web.position import bundle_of

_RESULT = "bedomning"


@dataclass(frozen=True)
class Assessed:
    """An assessment and when it was made."""

    nu: bool
    svar: Mapping[str, Any]


def assessment_beside(house: House, view: UppgiftView) -> Assessed | None:
    """Return what the law says of the ärende, as the reader of the task should know it."""
    ahead = _box_ahead(house, view)
    if ahead is not None and ahead.decision:
        found = _assess(house, view, ahead.decision)
        if found is not None:
            return Assessed(nu=True, svar=found)
    return Assessed(nu=False, svar=view.bedomning) if view.bedomning else None


def _box_ahead(house: House, view: UppgiftView) -> Box | None:
    """Return the box that will try the decision, unless it has been passed."""
    for box in bundle_of(house, view.arende).spec.boxes:
        tries = box.result == _RESULT and box.properties.get("sparr") == "ja"
        if tries and box.id not in view.position.passed:
            return box
    return None


def _assess(house: House, view: UppgiftView, decision: str) -> Mapping[str, Any] | None:
    day = day_of(house.now())
    facts = {name: value for name, value in view.data.items() if name != _RESULT}
    stodmanad = str(facts.get("stodmanad") or f"{day:%Y-%m}")
    rules = bundle_of(house, view.arende).rules
    profile = house.profiles[view.arende["kommunprofil"]]
    try:
        lagdag = view.arende.get("lagdag")
        value = decide(
            rules, profile, decision, facts, beslutsdatum=day, stodmanad=stodmanad, lagdag=lagdag
        ).value
    except LagrumError:
        return None
    return value if isinstance(value, Mapping) and "utfall" in value else None
