"""Every fact of a question is asked in a form of its process, or told by it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from tests.process_walk import ROOT, spec


def keys(components: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the key of every question of a form, inner ones included."""
    for one in components:
        if "key" in one:
            yield one["key"]
        yield from keys(one.get("components", []))


def asked(process: str) -> set[str]:
    """Return the facts that the forms of a process, and of those it calls, ask for."""
    forms = {box.form for box in spec(process).boxes if box.form}
    found = [path for path in (ROOT / "forms").rglob("*.form") if path.stem in forms]
    return {key for path in found for key in keys(json.loads(path.read_text(encoding="utf-8"))["components"])}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("sommarpraktik", {"alder", "automatiskt_beslut"}),
        ("anstallning", {"alder"}),
        ("fram", set()),
        ("skola", set()),
        ("insats_11_kap", set()),
        ("stodinsats_stockholm", {"alder"}),
    ],
)
def test_every_fact_of_the_question_is_asked_or_told(question: str, told: set[str]) -> None:
    questions = tomllib.loads((ROOT / "processes/gemensamt/fragor.toml").read_text(encoding="utf-8"))
    assert set(questions[question]["fakta"]) - told <= asked(question)
