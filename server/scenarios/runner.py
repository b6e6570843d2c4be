"""Runs scenarios one by one on a stage and tells, in Swedish, how each of them went."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from server.errors import LagrumError, ModelRejected
from server.scenarios.gherkin import Scenario, Step, find_features, read_feature
from server.scenarios.scene import NotAsSaid, Scene, in_full, open_scene
from server.scenarios.stage import Stage, open_stage
from server.scenarios.vocabulary import find_sentence


@dataclass(frozen=True)
class Result:
    """How one scenario went; `fel` is None when it holds, otherwise where and why it does not.

    `steg` is the sentence that did not hold; None when what failed is the scenario as a whole.
    """

    scenario: Scenario
    fel: str | None
    grenar: frozenset[str] = frozenset()
    steg: Step | None = None


@dataclass(frozen=True)
class Report:
    """How all of them went; `seconds` is wall time."""

    results: tuple[Result, ...]
    seconds: float

    @property
    def failed(self) -> tuple[Result, ...]:
        return tuple(result for result in self.results if result.fel is not None)

    @property
    def exit_code(self) -> int:
        return 1 if self.failed or not self.results else 0

    def print(self, out: TextIO) -> None:
        """Print one line per scenario, its fault below, and the sum last."""
        for result in self.results:
            place = f"{result.scenario.file}:{result.scenario.line}"
            print(f"{'ok ' if result.fel is None else 'FEL'} {result.scenario.name} ({place})", file=out)
            if result.fel is not None:
                print(f"    {result.fel}", file=out)
        whole, failed = len(self.results), len(self.failed)
        print(f"{whole - failed} scenarier håller, {failed} gör det inte ({self.seconds:.1f} s).", file=out)
        if not whole:
            print("Inga scenarier hittades.", file=out)


def perform(scene: Scene, step: Step, file: str) -> None:
    """Perform one sentence on the scene.

    Raises:
        NotAsSaid: the sentence does not hold, is unknown or cannot be done; names file and line.
    """
    scene.rad = step.line
    try:
        found, values = find_sentence(step.text)
        if step.table is not None:
            values["tabell"] = step.table
        found.perform(scene, **values)
    except LagrumError as wrong:
        raise NotAsSaid(f"{file}:{step.line}: {step.keyword} {step.text}: {in_full(wrong)}") from wrong
    except TypeError as wrong:
        if "tabell" not in str(wrong):
            raise
        raise NotAsSaid(
            f"{file}:{step.line}: {step.text}: Meningen ska ha (eller inte ha) en tabell."
        ) from wrong


def play(stage: Stage, scenario: Scenario, *, before: Callable[[Step], object] | None = None) -> Result:
    """Play one scenario on a fresh scene, curtain and all. `before` hears of each sentence as it begins."""
    at: Step | None = None
    with open_scene(stage) as scene:
        try:
            for at in scenario.steps:
                if before is not None:
                    before(at)
                perform(scene, at, scenario.file)
            at = None
            scene.close(scenario.grenar)
        except NotAsSaid as wrong:
            return Result(scenario, wrong.detail, frozenset(scene.grenar), at)
        except LagrumError as wrong:
            told = f"{scenario.file}:{scenario.line}: {in_full(wrong)}"
            return Result(scenario, told, frozenset(scene.grenar), at)
        return Result(scenario, None, frozenset(scene.grenar))


def load_scenarios(root: Path, paths: Sequence[Path] = ()) -> tuple[Scenario, ...]:
    """Return all scenarios of these files and folders, or of the whole of `features/`."""
    files = find_features(paths or [root / "features"])
    return tuple(one for file in files for one in read_feature(_text(file, root), _name(file, root)))


def _text(file: Path, root: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise ModelRejected(_name(file, root), "", "Filen går inte att läsa. Spara den som UTF-8.") from None


def run(root: Path, paths: Sequence[Path] = (), *, tell: Callable[[Result], object] | None = None) -> Report:
    """Run the scenarios and return how they went. `tell` hears of each as it ends."""
    began = time.monotonic()
    results: list[Result] = []
    with open_stage(root) as stage:
        for result in _played(stage, load_scenarios(root, paths)):
            if tell is not None:
                tell(result)
            results.append(result)
    return Report(tuple(results), time.monotonic() - began)


def _played(stage: Stage, scenarios: Iterable[Scenario]) -> Iterable[Result]:
    for scenario in scenarios:
        yield play(stage, scenario)


def _name(file: Path, root: Path) -> str:
    full = file.resolve()
    return full.relative_to(root.resolve()).as_posix() if full.is_relative_to(root.resolve()) else str(file)


def prove(root: Path, features: Sequence[Path] = ()) -> int:
    """Run the scenarios, print how they went, and return the exit code. Called by `lagrum prova`."""
    report = run(root, features)
    report.print(sys.stdout)
    return report.exit_code
