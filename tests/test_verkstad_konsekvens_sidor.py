"""The pages of a draft's difference and of its replay: who may open them, and what they tell whom."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from server.access import Actor
from server.verkstad import granska, sparning
from server.verkstad.forslag import create_forslag
from server.verkstad.jobb import latest_jobb, run_next_jobb
from tests.web_stage import BEHOV, Stage, raise_stage, submission

MALMO = "processes/kommuner/malmo.toml"
MONTHS = "min_man_12_4 = [{ galler_fran = 2013-07-01, varde = "
BOTH = ("socialtjanst", "arbetsmarknad")


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return raise_stage(tmp_path)


@pytest.fixture
def vera(stage: Stage) -> Actor:
    return stage.staff("vera", "verksamhetsutvecklare", "namndsenheten", BOTH)


@pytest.fixture
def draft(stage: Stage, vera: Actor) -> str:
    """Return a draft in which twelve months come first."""
    made = create_forslag(stage.house, vera, "anvisning", "Tolv månader först").id
    found = sparning.load_fil(stage.house, vera, made, MALMO)
    content = found.innehall.replace(f"{MONTHS}0".encode(), f"{MONTHS}12".encode())
    sparning.save_fil(stage.house, vera, made, MALMO, content, found.sparning)
    return made


def investigate(stage: Stage) -> str:
    """Complete the first task of an anvisning; return the number of the ärende."""
    eva = stage.client("eva")
    opened = stage.arende(stage.staff("eva", "socialsekreterare"))
    address = f"/uppgifter/{opened['oppna_uppgifter'][0]['id']}"
    page = eva.get(address).text
    assert eva.post(address, data=submission(page, BEHOV)).status_code in {302, 303}
    return str(opened["nummer"])


def replay(stage: Stage, draft: str) -> str:
    """Ask for a replay as vera, let it be done, and return the page."""
    vera = stage.client("vera")
    assert vera.post(f"/verkstaden/utkast/{draft}/konsekvens").status_code == 303
    assert run_next_jobb(stage.house)
    return vera.get(f"/verkstaden/utkast/{draft}/konsekvens").text


def test_the_difference_is_told_with_the_parameters_own_name(stage: Stage, draft: str) -> None:
    page = stage.client("vera").get(f"/verkstaden/utkast/{draft}/skillnad").text
    assert "Malmö stad: ”Månader med försörjningsstöd i följd" in page
    assert "värdet ändras från ”0” till ”12”" in page
    assert "En jurist ska godkänna" in page


def test_a_draft_under_review_is_commented_on_change_by_change(stage: Stage, draft: str, vera: Actor) -> None:
    address = f"/verkstaden/utkast/{draft}"
    assert "Kommentera" not in stage.client("vera").get(f"{address}/skillnad").text
    granska.send_to_review(stage.house, vera, draft)
    page = stage.client("vera").get(f"{address}/skillnad").text
    found = re.search(r'href="([^"]*plats=[^"]*)#ny-kommentar"', page)
    assert found is not None
    chosen = stage.client("vera").get(unescape(found[1])).text
    assert re.search(r'<option value="[^"]*min_man_12_4[^"]*" selected>', chosen)


def test_a_draft_that_changes_nothing_says_so(stage: Stage, vera: Actor) -> None:
    made = create_forslag(stage.house, vera, "anvisning", "Inget").id
    assert "Inget är ändrat" in stage.client("vera").get(f"/verkstaden/utkast/{made}/skillnad").text


def test_two_publications_can_be_compared(stage: Stage, draft: str) -> None:
    page = stage.client("vera").get("/verkstaden/publiceringar/1/skillnad/1")
    assert "Inget är ändrat" in page.text
    assert stage.client("vera").get("/verkstaden/publiceringar/1/skillnad/9").status_code == 404


@pytest.mark.parametrize("side", ["fore", "efter"])
def test_only_diagrams_are_given_as_pictures(stage: Stage, draft: str, side: str) -> None:
    client = stage.client("vera")
    base = f"/verkstaden/utkast/{draft}/skillnad/{side}"
    assert client.get(f"{base}/processes/anvisning/anvisning.bpmn").mimetype == "application/xml"
    assert client.get(f"{base}/processes/kommuner/malmo.toml").status_code == 404
    assert client.get(f"{base}/processes/finns/inte.bpmn").status_code == 404


@pytest.mark.parametrize("page", ["skillnad", "konsekvens"])
def test_a_handlaggare_is_refused(stage: Stage, draft: str, page: str) -> None:
    assert stage.client("eva").get(f"/verkstaden/utkast/{draft}/{page}").status_code == 403


def test_the_replay_tells_the_number_and_no_name(stage: Stage, draft: str) -> None:
    nummer = investigate(stage)
    page = replay(stage, draft)
    assert nummer in page
    assert "Annat utfall" in page
    assert "Bo Exempel" not in page
    assert "Behöver praktik" not in page


def test_another_verksamhetsgren_is_told_nothing_of_it(stage: Stage, draft: str) -> None:
    nummer = investigate(stage)
    replay(stage, draft)
    stage.staff("gun", "granskare", "namndsenheten", ["arbetsmarknad"])
    page = stage.client("gun").get(f"/verkstaden/utkast/{draft}/konsekvens").text
    assert nummer not in page
    assert "Inget av 0" in page


def test_who_follows_the_job_is_told_how_far_and_not_whom(stage: Stage, draft: str, vera: Actor) -> None:
    nummer = investigate(stage)
    replay(stage, draft)
    found = latest_jobb(stage.house, draft, "konsekvens")
    assert found is not None
    assert nummer in str(found.del_)
    told = stage.client("vera").get(f"/verkstaden/jobb/{found.id}")
    assert nummer not in told.text
    assert told.json is not None
    assert told.json["gjort"] == 1


def test_the_reviewer_sees_the_replay_in_brief(stage: Stage, draft: str) -> None:
    stage.staff("gustav", "granskare", "namndsenheten", BOTH)
    address = f"/verkstaden/utkast/{draft}/granskning"
    assert "Ärendena har inte spelats om" in stage.client("gustav").get(address).text
    nummer = investigate(stage)
    replay(stage, draft)
    page = stage.client("gustav").get(address).text
    assert "1 av 1" in page
    assert "Får nämnden anvisa den enskilde?" in page
    assert nummer not in page


def test_a_choice_that_is_none_is_told_at_its_field(stage: Stage, draft: str) -> None:
    page = stage.client("vera").post(f"/verkstaden/utkast/{draft}/konsekvens", data={"fran": "i går"})
    assert page.status_code == 422
    assert "Skriv dagen som ÅÅÅÅ-MM-DD." in page.text


def test_a_changed_draft_says_that_the_replay_is_old(stage: Stage, draft: str, vera: Actor) -> None:
    replay(stage, draft)
    found = sparning.load_fil(stage.house, vera, draft, MALMO)
    sparning.save_fil(stage.house, vera, draft, MALMO, found.innehall + b"\n# mer\n", found.sparning)
    page = stage.client("vera").get(f"/verkstaden/utkast/{draft}/konsekvens").text
    assert "Utkastet har ändrats sedan" in page


def test_models_that_cannot_be_read_are_told_before_anything_is_run(
    stage: Stage, draft: str, vera: Actor
) -> None:
    found = sparning.load_fil(stage.house, vera, draft, MALMO)
    sparning.save_fil(stage.house, vera, draft, MALMO, b"namn = ", found.sparning)
    page = stage.client("vera").get(f"/verkstaden/utkast/{draft}/konsekvens").text
    assert "Utkastet går inte att köra" in page
    assert "Filen går inte att läsa" in stage.client("vera").get(f"/verkstaden/utkast/{draft}/skillnad").text


def test_every_line_in_words_leads_to_its_place_on_the_page(stage: Stage, draft: str, vera: Actor) -> None:
    dmn, brev = "processes/anvisning/anvisning.dmn", "processes/anvisning/brev/anvisning.html"
    for path, old, new in (
        (dmn, b'hitPolicy="COLLECT"', b'hitPolicy="RULE ORDER"'),
        (dmn, b'label="Stoppas anvisningen?"', b'label="Hindras anvisningen?"'),
        (brev, b"Du beviljas", "Du får".encode()),
    ):
        found = sparning.load_fil(stage.house, vera, draft, path)
        assert old in found.innehall
        content = found.innehall.replace(old, new, 1)
        sparning.save_fil(stage.house, vera, draft, path, content, found.sparning)
    page = stage.client("vera").get(f"/verkstaden/utkast/{draft}/skillnad").text
    ids = re.findall(r'\sid="([^"]+)"', page)
    links = re.findall(r'href="#(andring-[^"]+)"', page)
    assert len(links) >= 4
    assert set(links) <= set(ids)
    assert len(ids) == len(set(ids))
