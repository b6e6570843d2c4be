"""Each item of the must-refuse list (rättskarta I) has scenarios that try it and are refused."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from server.scenarios import Scenario, load_scenarios

ROOT = Path(__file__).parent.parent
KRAV: list[dict[str, Any]] = tomllib.loads((ROOT / "features/maste_vagra.toml").read_text("utf-8"))["krav"]
REFUSALS = (
    "är svaret spärrat",
    "är svaret ej tillämpligt",
    "stoppas beslutet enligt",
    "nekas rollen",
    "avgör inte",
    'har "Beslutet får inte ändras" hänt',
)


@pytest.fixture(scope="module")
def scenarios() -> tuple[Scenario, ...]:
    return load_scenarios(ROOT)


def refuses(scenario: Scenario) -> bool:
    return any(step.text.startswith(REFUSALS) for step in scenario.steps)


@pytest.mark.parametrize(("krav", "gren"), [(krav["id"], gren) for krav in KRAV for gren in krav["grenar"]])
def test_each_demand_is_tried_and_refused(krav: str, gren: str, scenarios: tuple[Scenario, ...]) -> None:
    tried = [one for one in scenarios if krav in one.tags and gren in one.grenar]
    assert tried, f"inget scenario märkt @{krav} och @{gren}"
    assert all(map(refuses, tried)), [one.name for one in tried if not refuses(one)]


def test_no_scenario_names_a_demand_that_is_not_there(scenarios: tuple[Scenario, ...]) -> None:
    known = {krav["id"] for krav in KRAV}
    assert len(known) == len(KRAV) == 35
    assert {tag for one in scenarios for tag in one.tags if tag.startswith("I-")} == known
