"""What is tested is what runs: processes and `lagrum bedom` evaluate the same decisions, by id and hash."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from server.assessment import decide
from server.bundle import Library, load_library
from tests.test_assessment import ROOT, V01, ask, profiles

QUESTIONS = [("vagval", "vagval"), ("anvisning", "anvisning"), ("ansokan", "insats_utan_anvisning")]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(ROOT)


@pytest.mark.parametrize(("process", "question"), QUESTIONS)
def test_a_process_calls_the_decision_that_answers_the_question(
    library: Library, process: str, question: str
) -> None:
    bundle = library.bundle(process)
    called = {box.decision for box in bundle.spec.boxes if box.kind == "businessRuleTask"}
    assert question in called
    assert bundle.rules.version(question) == library.rules.version(question)


def test_the_answer_of_the_process_is_that_of_bedom(library: Library) -> None:
    data: dict[str, Any] = V01 | {
        "arende": "2026-1",
        "bedomning": {"utfall": "sparrat"},
        "verksamhetsgren": "x",
    }
    outcome = decide(
        library.bundle("anvisning").rules,
        profiles()["malmo"],
        "anvisning",
        data,
        beslutsdatum=date(2026, 5, 4),
        stodmanad="2026-05",
    )
    answer = ask("anvisning", V01)
    assert isinstance(outcome.value, dict)
    for key in ("utfall", "grenar", "varningar", "saknas", "lagrum", "beslutsfattare", "motivering"):
        assert outcome.value[key] == answer[key]
    told = {row["beslut"]: row["version"] for row in answer["regler"]}
    assert told == {hit.decision: hit.version for hit in outcome.hits}
