"""`lagrum tackning --mutera`: does some scenario notice when one thing in the models is wrong?"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from server.bundle import Library, library_of
from server.coverage.infection import infected, table_of
from server.coverage.mutants import Mutant, mutants_of
from server.coverage.recording import Played, record
from server.dmn import Rules, analyse, load_model
from server.errors import LagrumError
from server.scenarios import Scenario, Stage, load_scenarios, open_stage, play

GOAL = 5.0  # per cent that may survive
_TRIED = 240  # scenarios per mutant: those that exercised the very place go first, the quick ones before


@dataclass(frozen=True)
class Trial:
    """A mutant and what noticed it: a scenario, the reading of the model, or nothing.

    `refused` is a change that no scenario noticed but `granska` calls a fault: it could never be published.
    """

    mutant: Mutant
    caught: str | None
    reached: bool
    refused: bool = False

    @property
    def survived(self) -> bool:
        return self.reached and self.caught is None and not self.refused


def mutate(root: Path, count: int, out: TextIO) -> int:
    """Try so many mutants, spread evenly, and print the survivors; 1 if they are more than the goal."""
    began = time.monotonic()
    with open_stage(root) as stage:
        played = record(stage, load_scenarios(root))
        mutants = spread(list(mutants_of(stage.library.files)), count)
        trials = [try_mutant(stage, played, mutant) for mutant in mutants]
    for line in lines_of(trials, time.monotonic() - began):
        print(line, file=out)
    reached = [trial for trial in trials if trial.reached]
    survived = [trial for trial in trials if trial.survived]
    return 0 if 100 * len(survived) <= GOAL * len(reached) else 1


def spread(mutants: Sequence[Mutant], count: int) -> Sequence[Mutant]:
    """Return at most `count` of them, evenly spread; the same every time."""
    if count >= len(mutants):
        return mutants
    return [mutants[at * len(mutants) // count] for at in range(count)]


def lines_of(trials: Sequence[Trial], seconds: float) -> Iterable[str]:
    """Yield the survivors and the sum."""
    reached = [trial for trial in trials if trial.reached]
    survived = [trial for trial in trials if trial.survived]
    caught = sum(trial.caught is not None for trial in trials)
    for trial in survived:
        place = "/".join(trial.mutant.place)
        yield f"Överlevde: {trial.mutant.file}, {place}: {trial.mutant.text}"
    for trial in trials:
        if not trial.reached:
            yield f"Inget scenario når: {trial.mutant.file}, {'/'.join(trial.mutant.place)}"
    share = 100 * len(survived) / len(reached) if reached else 0.0
    refused = sum(trial.refused for trial in trials)
    yield (
        f"{len(trials)} ändringar på {seconds:.0f} s: {caught} upptäcktes av scenarier, "
        f"{refused} stoppas av granska, "
        f"{len(survived)} överlevde ({share:.1f} %, målet är under {GOAL:.0f} %), "
        f"{len(trials) - len(reached)} når inget scenario."
    )


def try_mutant(stage: Stage, played: Sequence[Played], mutant: Mutant) -> Trial:
    """Play the scenarios that the change may concern, until one of them no longer holds."""
    near = _near(played, mutant)
    if not near:
        return Trial(mutant, None, reached=False)
    try:
        changed = changed_by(mutant, stage.library)
        concerned = _concerned(near, mutant, stage.library, changed)
        playing = stage.with_library(changed)
        caught = next((one.name for one in _in_order(concerned) if play(playing, one).fel is not None), None)
    except LagrumError as refused:
        caught = refused.detail
    return Trial(mutant, caught, reached=True, refused=caught is None and _faulty(mutant, changed))


def _faulty(mutant: Mutant, changed: Library) -> bool:
    """Tell whether the changed table has rows that meet where one must decide, or that never can."""
    if not mutant.in_table:
        return False
    table = table_of(changed, mutant.file, mutant.place[0])
    found = analyse(table)
    return bool(found.unreachable) or (table.hit_policy == "UNIQUE" and bool(found.overlaps))


def _near(played: Sequence[Played], mutant: Mutant) -> Sequence[Played]:
    """Return what came by the process or the decision of the change; what took the very place first."""
    process = mutant.place[0]
    near, beside = [], []
    for one in played:
        if mutant.place in one.trail.rows or mutant.place in one.trail.flows:
            near.append(one)
        elif process in one.trail.decisions or any(place[0] == process for place in one.trail.boxes):
            beside.append(one)
    return near + beside


def _concerned(played: Sequence[Played], mutant: Mutant, before: Library, after: Library) -> Sequence[Played]:
    if not mutant.in_table:
        return played
    decision, row = mutant.place
    old, new = (table_of(library, mutant.file, decision) for library in (before, after))
    return infected(played, old, new, row)


def _in_order(played: Sequence[Played]) -> Sequence[Scenario]:
    """Return the scenarios, those that open no ärende before the slow ones."""
    ordered = sorted(played, key=lambda one: bool(one.trail.boxes))
    return [one.scenario for one in ordered[:_TRIED]]


def changed_by(mutant: Mutant, library: Library) -> Library:
    """Return the library with the mutant in it; what the change does not touch is not parsed again."""
    changed = library_of(library.root, {**library.files, mutant.file: mutant.content})
    changed.__dict__["rules"] = _changed_rules(mutant, library.rules) if mutant.in_table else library.rules
    for process, bundle in changed.bundles.items():
        bundle.__dict__["rules"] = changed.rules  # every bundle holds all rules
        if mutant.in_table or mutant.file not in bundle.files:
            bundle.__dict__["spec"] = library.bundles[process].spec
    return changed


def _changed_rules(mutant: Mutant, rules: Rules) -> Rules:
    """Return the rules with one model read anew; it is kept nowhere else."""
    new = load_model(mutant.content, mutant.file)
    return Rules([new if model.file == mutant.file else model for model in rules.models])
