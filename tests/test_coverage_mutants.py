from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.coverage.mutants import Mutant, mutants_of
from server.coverage.mutating import changed_by, lines_of, spread, try_mutant
from server.coverage.recording import record
from server.scenarios import Stage, load_scenarios, open_stage, play

ROOT = Path(__file__).parent.parent
TABLE = "processes/anvisning/anvisning.dmn"
DIAGRAM = "processes/vagval/vagval.bpmn"


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with open_stage(ROOT) as stage:
        yield stage


def mutants(file: str) -> list[Mutant]:
    return list(mutants_of({file: (ROOT / file).read_bytes()}))


def mutant(file: str, decision: str, text: str) -> Mutant:
    return next(one for one in mutants(file) if one.place[0] == decision and text in one.text)


@pytest.mark.parametrize("file", [TABLE, DIAGRAM])
def test_each_mutant_changes_its_file_in_its_own_way(file: str) -> None:
    made = mutants(file)
    assert len({one.content for one in made}) == len(made) > 10
    assert all(one.content != (ROOT / file).read_bytes() for one in made)


def test_a_condition_a_result_a_limit_and_a_flow_are_changed() -> None:
    said = " ".join(one.text for one in [*mutants(TABLE), *mutants(DIAGRAM)])
    assert "false blev true" in said
    assert "< param.min_man_12_4 blev <= param.min_man_12_4" in said
    assert "blev det motsatta" in said
    assert "bytte mål" in said


def test_the_sample_is_spread_and_the_same_every_time() -> None:
    made = mutants(TABLE)
    some = spread(made, 5)
    assert len(some) == 5
    assert spread(made, 5) == some
    assert some[0] is made[0]
    assert spread(made, len(made) + 1) == made


def test_a_scenario_notices_a_row_that_no_longer_stops(stage: Stage) -> None:
    played = record(stage, load_scenarios(ROOT, [ROOT / "features/anvisning/far_anvisning_beslutas.feature"]))
    trial = try_mutant(stage, played, mutant(TABLE, "anvisning_samrad", '"stoppar" blev "'))
    assert trial.reached
    assert trial.caught is not None


def test_a_mutant_that_no_scenario_comes_by_is_told_apart(stage: Stage) -> None:
    trial = try_mutant(stage, (), mutants(TABLE)[0])
    assert (trial.caught, trial.reached) == (None, False)
    assert any(line.startswith("Inget scenario når") for line in lines_of([trial], 0.0))


def test_scenarios_that_are_left_out_would_not_have_noticed(stage: Stage) -> None:
    played = record(stage, load_scenarios(ROOT, [ROOT / "features/anvisning/far_anvisning_beslutas.feature"]))
    told_apart = set()
    for one in spread(mutants(TABLE), 15):
        changed = stage.with_library(changed_by(one, stage.library))
        noticed = any(play(changed, other.scenario).fel is not None for other in played)
        trial = try_mutant(stage, played, one)
        assert (trial.caught is not None) == noticed, one.text
        told_apart.add(noticed)
    assert told_apart == {True, False}
