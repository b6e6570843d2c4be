"""The tables that answer the questions: tidy, complete, and true to the rättskarta as data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from server.assessment import load_register
from server.dmn import Decision, Model
from server.profile import Profile
from tests.test_assessment import ROOT, profiles, rules

DMN = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"
DMNDI = "{https://www.omg.org/spec/DMN/20191111/DMNDI/}"
VERKAN = {"stoppar", "utred", "grund", "varnar", "saknas", "utanfor"}
LAGRUM = re.compile(r"(\d+ kap\. )?\d+( [a-z])? § ((SoL|FL|KL|OSL|SoLPuL|skollagen)|lag \(\d{4}:\d+\))")
BRANCHES: list[dict[str, Any]] = json.loads((ROOT / "processes/gemensamt/rattskarta.json").read_text("utf-8"))
# Branches of the questions' rows whose facts stand in no row: reached in a process, or in none yet.
WITHOUT_FACTS = {"R-04", "R-09d", "R-43", "R-48", "R-125"}


def ours() -> list[Path]:
    """Return the files that answer questions: those whose rows ask for facts."""
    files = sorted(ROOT.glob("processes/**/*.dmn"))
    return [path for path in files if 'name="faktum"' in path.read_text("utf-8")]


def rows() -> Iterator[tuple[str, dict[str, str], dict[str, str]]]:
    """Yield (row id, outputs as written, annotations) of every table that writes `verkan`."""
    for path in ours():
        root = etree.fromstring(path.read_bytes())
        for table in root.iter(f"{DMN}decisionTable"):
            outputs = [str(output.get("name")) for output in table.findall(f"{DMN}output")]
            names = [str(note.get("name")) for note in table.findall(f"{DMN}annotation")]
            if "faktum" not in outputs:
                continue
            for rule in table.findall(f"{DMN}rule"):
                written = [text(entry) for entry in rule.findall(f"{DMN}outputEntry")]
                notes = [text(entry) for entry in rule.findall(f"{DMN}annotationEntry")]
                yield (
                    str(rule.get("id")),
                    dict(zip(outputs, written, strict=True)),
                    dict(zip(names, notes, strict=True)),
                )


def text(entry: Any) -> str:
    return (entry.findtext(f"{DMN}text") or "").strip()


def test_every_row_says_what_it_does_why_and_by_which_law() -> None:
    known = {branch["id"] for branch in BRANCHES}
    for row, outputs, notes in rows():
        verkan = outputs["verkan"].strip('"')
        assert verkan in VERKAN, row
        assert notes["motivering"], row
        grenar = [gren.strip() for gren in notes["gren"].split(";") if gren.strip()]
        assert set(grenar) <= known, row
        assert grenar or "kap. 28 § KL" in notes["lagrum"], row
        if verkan in {"stoppar", "varnar"}:
            assert notes["lagrum"] or grenar == ["R-02"], row


def test_every_paragraph_is_written_in_one_way() -> None:
    for row, _, notes in rows():
        for lagrum in filter(None, (part.strip() for part in notes["lagrum"].split(";"))):
            assert LAGRUM.fullmatch(lagrum), (row, lagrum)


def test_a_row_asks_only_for_facts_of_the_register() -> None:
    fakta = load_register().fakta
    for row, outputs, _ in rows():
        asked = outputs["faktum"].strip('"')
        assert (outputs["verkan"] == '"saknas"') == (asked in fakta), row


def test_every_place_in_a_text_can_be_filled() -> None:
    register = load_register()
    profile = profiles()["malmo"]
    values = {name for question in register.fragor.values() for name in question.varden}
    known = {*register.fakta, *values, "beslutsdatum", "stodmanad"}
    known |= {f"param.{name}" for name in profile.parametrar}
    for row, _, notes in rows():
        places = set(re.findall(r"\{([^}]*)\}", notes["motivering"]))
        assert places <= known, row


def test_tables_are_small_and_every_id_is_its_own() -> None:
    for path in ours():
        root = etree.fromstring(path.read_bytes())
        ids = [element.get("id") for element in root.iter() if element.get("id")]
        assert len(ids) == len(set(ids)), path
        for table in root.iter(f"{DMN}decisionTable"):
            rules_ = table.findall(f"{DMN}rule")
            assert len(rules_) <= 25, table.get("id")
            assert all(rule.get("id") for rule in rules_)


def test_every_element_is_drawn() -> None:
    for path in ours():
        root = etree.fromstring(path.read_bytes())
        drawn = {shape.get("dmnElementRef") for shape in root.iter(f"{DMNDI}DMNShape")}
        elements = {
            element.get("id")
            for kind in ("decision", "businessKnowledgeModel", "inputData")
            for element in root.findall(f"{DMN}{kind}")
        }
        assert drawn == elements, path


def test_the_branches_are_data_in_order() -> None:
    ids = [branch["id"] for branch in BRANCHES]
    assert ids[0] == "R-01"
    assert ids[-1] == "R-133"
    assert len(ids) == len(set(ids)) == 142


@pytest.mark.skipif(
    not Path("/work/shared/grenar.json").exists(), reason="the source of the branches is not on this machine"
)
def test_the_branches_agree_with_their_source() -> None:
    source = json.loads(Path("/work/shared/grenar.json").read_text("utf-8"))
    assert [branch["id"] for branch in BRANCHES] == [branch["id"] for branch in source]
    assert [branch["forutsattningar"] for branch in BRANCHES] == [row["forutsattningar"] for row in source]


def branches_named() -> set[str]:
    """Return the branches that some row of some table of a question names."""
    named = set()
    for path in ours():
        for entry in etree.fromstring(path.read_bytes()).iter(f"{DMN}annotationEntry"):
            named |= set(re.findall(r"R-\d+[a-z]?", text(entry)))
    return named


# The branches of the questions, as the table of the contract lists them: first and last of each run.
RUNS = [("R-01", "R-85"), ("R-88", "R-102"), ("R-110", "R-116"), ("R-120", "R-131")]


def test_every_branch_of_the_questions_is_named_by_a_row() -> None:
    ids = [branch["id"] for branch in BRANCHES]
    asked = {gren for first, last in RUNS for gren in ids[ids.index(first) : ids.index(last) + 1]}
    assert asked - branches_named() == WITHOUT_FACTS


def test_every_question_has_its_decision_and_every_parameter_is_read() -> None:
    known = set(rules().decisions)
    assert {question.beslut for question in load_register().fragor.values()} <= known
    written = "".join(path.read_text("utf-8") for path in ROOT.glob("processes/**/*.dmn"))
    unread = {name for name in profiles()["malmo"].parametrar if f"param.{name}" not in written}
    assert unread == {"sanktionslagrum"}  # it has one lawful value: the profile is refused otherwise


def test_types_are_public() -> None:
    assert all(isinstance(model, Model) for model in rules().models)
    assert isinstance(rules().decision("anvisning"), Decision)
    assert all(isinstance(profile, Profile) for profile in profiles().values())
