"""Registers every scenario of features/ with pytest-bdd; the sentences are those of server.scenarios."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from server.scenarios import Scene, Stage, Step, open_scene, open_stage, perform

ROOT = Path(__file__).parent.parent

scenarios(str(ROOT / "features"))


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with open_stage(ROOT) as opened:
        yield opened


@pytest.fixture
def scene(stage: Stage, request: pytest.FixtureRequest) -> Iterator[Scene]:
    with open_scene(stage) as fresh:
        yield fresh
        fresh.close(tuple(mark.name for mark in request.node.iter_markers() if mark.name.startswith("R-")))


@pytest.fixture
def datatable() -> None:
    """Stand in where a sentence has no table."""


def _perform(scene: Scene, text: str, datatable: list[list[str]] | None) -> None:
    table = tuple(tuple(row) for row in datatable) if datatable else None
    perform(scene, Step("", text, 0, table), "features")


for keyword in (given, when, then):

    @keyword(parsers.re(r"(?P<text>.*)"))
    def _(scene: Scene, text: str, datatable: Any) -> None:
        _perform(scene, text, datatable)
