"""What the editor of scenarios completes: our sentences, and words that fit in them."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from server.bundle import load_tree
from server.scenarios import SENTENCES, read_feature
from server.scenarios.vocabulary import ROLLER
from server.verkstad.ord import Part, meningar, words_of_tree
from server.verkstad.trad import Tree
from tests.conftest import ROOT

FRAM = "features/fram/fragan_fram.feature"


@lru_cache(maxsize=1)
def tree() -> Tree:
    return MappingProxyType(load_tree(ROOT))


def test_a_sentence_is_told_in_parts() -> None:
    written = [one for one in meningar() if one.delar[0] == Part(ord="beslutsdagen är ")]
    assert [one.delar for one in written] == [(Part(ord="beslutsdagen är "), Part(plats="dag", slag="datum"))]
    assert written[0].betyder


def test_what_may_be_left_out_is_told_both_ways() -> None:
    endings = [
        one.delar[-1] for one in meningar() if Part(ord=' öppnar ett ärende i processen "') in one.delar
    ]
    assert endings == [Part(ord='"'), Part(plats="gren", slag="ord")]


def test_every_sentence_is_there() -> None:
    meanings = {one.betyder for one in meningar()}
    assert {one.meaning for one in SENTENCES} <= meanings


def test_a_sentence_with_a_table_says_so() -> None:
    assert [one.tabell for one in meningar() if one.delar == (Part(ord="följande fakta:"),)] == [True]


def test_words_of_facts_questions_and_their_values() -> None:
    labels = {one["text"]: one["varden"] for one in words_of_tree(tree(), FRAM)["etiketter"]}
    assert labels["Psykisk ohälsa"] == ["ja", "nej"]
    assert "Arbetsförmedlingen" in labels["Remiss från"]
    assert "Språk" in labels["Vilka hinder finns för arbete eller studier?"]


def test_words_of_the_process_that_the_scenarios_are_about() -> None:
    places = words_of_tree(tree(), FRAM)["platser"]
    assert "Skriva in på uppdrag" in places["uppgift"]
    assert {"fram", "anvisning"} <= set(places["process"])
    assert set(places["roll"]) == set(ROLLER)


def test_branches_come_from_the_rattskarta_of_the_draft() -> None:
    drafted = {**tree(), "processes/gemensamt/rattskarta.json": b'[{"id": "R-999", "namn": "Ny gren"}]'}
    assert words_of_tree(drafted, FRAM)["grenar"] == [{"id": "R-999", "namn": "Ny gren"}]


def test_a_broken_draft_gives_the_words_that_can_be_read() -> None:
    broken = {
        **tree(),
        "forms/fram/svara_remittenten.form": b"{",
        "processes/fram/fram.bpmn": b"<",
        "processes/gemensamt/rattskarta.json": b"{",
        "features/fraser.toml": b"[[",
    }
    words = words_of_tree(broken, FRAM)
    assert words["meningar"]
    assert words["grenar"] == words["platser"]["uppgift"] == words["platser"]["fraser"] == []


def test_sentences_of_the_features_are_made_of_these_parts() -> None:
    """The editor marks what no sentence begins as: nothing of ours may be marked."""
    fixed = {one.delar[0].ord.split()[0].lower() for one in meningar() if one.delar[0].ord}
    texts = [
        step.text
        for path, content in tree().items()
        if path.endswith(".feature")
        for scenario in read_feature(content.decode(), path)
        for step in scenario.steps
    ]
    first = {text.split()[0].lower() for text in texts}
    assert first <= fixed | {roll.lower() for roll in {*ROLLER, *ROLLER.values()}}
