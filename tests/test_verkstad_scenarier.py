"""A draft's scenarios run as a job: the sentence, the box and the row that failed, and what is untried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from server.scenarios import open_stage
from server.verkstad import sparning
from server.verkstad.jobb import KLART, Stopped, run_next_jobb
from server.verkstad.scenarier import (
    latest_scenarier,
    list_scenarier,
    play_all,
    start_scenarier,
)
from server.verkstad.trad import Tree, unpacked
from tests.test_verkstad_inspelning import without_samrad
from tests.trial_stage import TrialSite, project_tree, trial_site

ANVISNING = "features/anvisning/handlaggning_av_anvisning.feature"
SPARBYTE = "features/sparbyte/byte_av_spar.feature"
BROKEN = "# language: sv\nEgenskap: X\n\n  Scenario: Y\n    Givet i dag är 2026-01-01\n    Hej hopp\n"


def only(tree: Tree, *paths: str) -> dict[str, bytes]:
    """Return the tree with these scenario files alone."""
    return {path: text for path, text in tree.items() if not path.endswith(".feature") or path in paths}


def run(tree: Tree, process: str) -> Mapping[str, Any]:
    """Play the scenarios of a process in the tree."""
    with unpacked(tree) as root, open_stage(root) as stage:
        return play_all(stage, root, list_scenarier(tree, process), process, lambda *_: None)


def test_scenarios_that_hold_cover_what_they_pass() -> None:
    told = run(only(project_tree(), SPARBYTE), "sparbyte")
    assert [row["fel"] for row in told["rader"]] == [None] * len(told["rader"])
    assert len(told["rader"]) > 2
    assert {one["slag"] for one in told["tackning"]["summor"]} >= {"slut"}
    assert told["tackning"]["processer"]["sparbyte"] == "processes/sparbyte/sparbyte.bpmn"
    assert told["tackning"]["gatt"]["sparbyte"]


def test_without_its_scenarios_a_process_is_nothing_but_holes() -> None:
    tree = only(project_tree())
    told = run(tree, "sparbyte")
    sums = {one["slag"]: one for one in told["tackning"]["summor"]}
    assert all(one["provade"] == 0 for one in sums.values())
    flow = next(hole for hole in told["tackning"]["hal"] if hole["slag"] == "slut")
    assert (flow["fil"], flow["undantag"]) == ("processes/sparbyte/sparbyte.bpmn", "")
    assert told["tackning"]["antal_hal"] == sum(one["finns"] for one in sums.values())


def test_a_changed_rule_row_is_named_where_a_scenario_fails() -> None:
    told = run(only(without_samrad(), ANVISNING), "anvisning")
    failed = {row["namn"]: row for row in told["rader"] if row["fel"]}
    row = failed["Socialsekreteraren beslutar om anvisning efter samråd"]
    assert row["steg"]["text"] == "Så har socialsekreteraren fattat beslut om anvisning enligt punkt 2.7"
    assert "nekades utan att scenariot säger det" in row["fel"]
    first = row["regler"][0]
    assert ("anvisning_samrad_01", 1, "R-16") in [
        (one["id"], one["rad"], one["gren"]) for one in row["regler"]
    ]
    assert (first["fil"], first["lagrum"]) == ("processes/anvisning/anvisning.dmn", "12 kap. 4 § SoL")


def test_a_sentence_about_a_task_is_marked_on_its_box() -> None:
    tree = only(project_tree(), ANVISNING)
    text = (
        tree[ANVISNING]
        .decode()
        .replace(
            'Så finns inte arbetsuppgiften "Välja lämplig insats"',
            'Så finns arbetsuppgiften "Välja lämplig insats"',
            1,
        )
    )
    told = run({**tree, ANVISNING: text.encode()}, "anvisning")
    [row] = [row for row in told["rader"] if row["fel"]]
    assert row["namn"] == "Första ansökan ska prövas innan någon anvisas"
    assert row["element"] == [{"process": "anvisning", "id": "valja_insats"}]


def test_a_file_that_is_no_gherkin_is_told_with_its_line_and_the_rest_is_played() -> None:
    tree = {**only(project_tree(), SPARBYTE), "features/sparbyte/trasig.feature": BROKEN.encode()}
    told = run(tree, "sparbyte")
    [fault] = told["olasta"]
    assert (fault["fil"], fault["rad"]) == ("features/sparbyte/trasig.feature", "6")
    assert fault["fel"].startswith("Raden ”Hej hopp” passar inte här.")
    assert told["rader"]


def test_a_model_that_cannot_be_read_leaves_no_coverage_but_its_reason() -> None:
    tree = {**only(project_tree(), SPARBYTE), "processes/sparbyte/sparbyte.bpmn": b"<trasig"}
    told = run(tree, "sparbyte")
    assert "sparbyte.bpmn" in told["tackning"]["fel"]
    assert all(row["fel"] for row in told["rader"])


# ---------------------------------------------------------------- the job and its page


@pytest.fixture
def site(tmp_path: Path) -> Iterator[TrialSite]:
    made = trial_site(tmp_path, "sparbyte")
    yield made
    made.house.close()


def test_the_job_is_kept_by_the_tree_that_it_ran_on(site: TrialSite) -> None:
    start_scenarier(site.house, site.vera, site.forslag, "sparbyte")
    assert run_next_jobb(site.house)
    found, old = latest_scenarier(site.house, site.forslag)
    assert found is not None
    assert (found.status, old, found.gjort) == (KLART, False, found.antal)
    assert found.del_ == {"lage": "h" * found.antal}
    text = project_tree()[SPARBYTE] + b"\n"
    sparning.save_fil(site.house, site.vera, site.forslag, SPARBYTE, text, 0)
    assert latest_scenarier(site.house, site.forslag)[1]


def test_a_run_that_is_stopped_ends_at_the_next_scenario(site: TrialSite) -> None:
    calls: list[int] = []

    def progress(done: int, *_: object) -> None:
        calls.append(done)
        if done == 1:
            raise Stopped

    tree = only(project_tree(), SPARBYTE)
    with unpacked(tree) as root, open_stage(root) as stage, pytest.raises(Stopped):
        play_all(stage, root, list_scenarier(tree, "sparbyte"), "sparbyte", progress)
    assert calls == [0, 1]


def test_the_page_shows_the_list_and_then_how_it_went(site: TrialSite) -> None:
    url = f"/verkstaden/utkast/{site.forslag}/scenarier"
    names = [one.name for one in list_scenarier(project_tree(), "sparbyte").scenarier]
    page = site.page(url)
    assert all(name in page for name in names)
    assert f"0 håller, 0 håller inte, {len(names)} inte körda" in page
    started = site.client.post(url, data={"vad": "processen"})
    assert started.status_code == 303
    assert "data-jobb=" in site.page(started.location)
    run_next_jobb(site.house)
    page = site.page(started.location)
    assert f"Alla {len(names)} scenarier håller." in page
    assert "Täckning" in page


def test_the_page_shows_the_sentence_the_box_and_the_row_that_failed(site: TrialSite) -> None:
    text = project_tree()[SPARBYTE].decode()
    wrong = text.replace("är ärendet avslutat", "är ärendet pågående", 1)
    assert wrong != text
    sparning.save_fil(site.house, site.vera, site.forslag, SPARBYTE, wrong.encode(), 0)
    sparning.add_fil(site.house, site.vera, site.forslag, "features/sparbyte/trasig.feature", BROKEN.encode())
    start_scenarier(site.house, site.vera, site.forslag, "sparbyte")
    run_next_jobb(site.house)
    page = site.page(f"/verkstaden/utkast/{site.forslag}/scenarier")
    assert "scenarier håller inte</h2>" in page
    assert "är ärendet pågående" in page
    assert "Scenariofilen går inte att läsa" in page
    assert "rad 6" in page
    assert 'data-fel="' in page
