"""What a draft changes, as its reviewer sees it: in words, on the diagrams, and in the ärenden."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from server import cases
from server.access import Actor
from server.cases import House
from server.verkstad import sparning
from server.verkstad.forslag import create_forslag
from server.verkstad.jobb import run_next_jobb
from tests.e2e import answers
from tests.e2e.conftest import Opened, Site
from tests.e2e.test_pages_e2e import faults

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Screen = Callable[[Any, str], None]
BPMN = "processes/anvisning/anvisning.bpmn"
FORM = "forms/anvisning/hamta_af_uppgift.form"
BREV = "processes/anvisning/brev/anvisning.html"
MALMO = "processes/kommuner/malmo.toml"
MONTHS = "min_man_12_4 = [{ galler_fran = 2013-07-01, varde = "
PERSON = {"personnummer": "19850101-2382", "namn": "Sam Exempel"}
ASKED = "finns_forutsattningar"


def hire(house: House, who: str, namn: str, roll: str) -> Actor:
    grenar = ["socialtjanst", "arbetsmarknad"]
    return cases.save_medarbetare(
        house, medarbetare_id=who, namn=namn, roller=[roll], enhet="namndsenheten", grenar=grenar, demo=True
    )


def investigate(house: House, months: int) -> None:
    """Open an anvisning and complete its first task."""
    soc = cases.find_actor(house, "soc")
    assert soc is not None
    started = cases.open_arende(house, soc, "anvisning", person=PERSON, fakta={})
    task = started["oppna_uppgifter"][0]
    svar = {**answers.BEHOV, "fs_manader_i_foljd": months}
    cases.complete_uppgift(house, soc, task["id"], version=task["version"], svar=svar)


def save(house: House, author: Actor, forslag: str, path: str, *pairs: tuple[str, str]) -> None:
    """Save a file of the draft with these texts replaced."""
    found = sparning.load_fil(house, author, forslag, path)
    text = found.innehall.decode()
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    sparning.save_fil(house, author, forslag, path, text.encode(), found.sparning)


@pytest.fixture
def stage(site: Site) -> tuple[Site, str]:
    """A site with four ärenden, and a draft with a new limit, a flow, a field and a letter."""
    house = site.house
    vera = hire(house, "vera", "Vera Verksamhet", "verksamhetsutvecklare")
    hire(house, "gustav", "Gustav Granskare", "granskare")
    for months in (2, 3, 36, 36):
        investigate(house, months)
    draft = create_forslag(house, vera, "anvisning", "Tolv månader först").id
    save(house, vera, draft, MALMO, (f"{MONTHS}0", f"{MONTHS}12"))
    save(house, vera, draft, FORM, ('"maxLength": 4000', '"maxLength": 2000, "required": true'))
    save(house, vera, draft, BREV, ("Du beviljas", "Du får"))
    flow = f'sourceRef="{ASKED}" targetRef="utred_behovet"'
    save(
        house,
        vera,
        draft,
        BPMN,
        (flow, flow.replace("utred_behovet", "hamta_af_uppgift")),
        ('name="Utreda behovet"', 'name="Utreda behovet noga"'),
    )
    return site, draft


def sign_in(site: Site, page: Any, namn: str) -> None:
    page.goto(site.url + "/logga-in")
    with page.expect_navigation():
        page.get_by_role("button", name=namn).click()


def test_a_jurist_reads_what_is_changed(
    stage: tuple[Site, str], open_page: Callable[..., Opened], screen: Screen, axe_source: str
) -> None:
    site, draft = stage
    page = open_page(bypass_csp=True, viewport={"width": 1280, "height": 900}).page
    sign_in(site, page, "Judit Rätt")
    page.goto(f"{site.url}/verkstaden/utkast/{draft}/skillnad")
    words = page.locator("section[aria-labelledby=i-ord]").inner_text()
    assert "värdet ändras från ”0” till ”12”" in words
    assert "leder till arbetsuppgiften ”Hämta uppgift från Arbetsförmedlingen” i stället för" in words
    assert "svar krävs." in words
    assert "Du beviljas" in words
    page.locator(".skillnad-marke").first.wait_for()
    marked = page.locator("[data-sida=efter] .skillnad-andrat").evaluate_all(
        "found => found.map((one) => one.dataset.elementId)"
    )
    assert set(marked) >= {"utred_behovet", "behovet_ej_utrett"}
    screen(page, "skillnad")
    assert faults(page, axe_source) == []
    page.get_by_role("button", name="Visa i bilden").first.click()
    assert page.locator(".skillnad-utpekad").count() >= 1
    page.get_by_label("Visa bilderna").select_option("bredvid")
    assert page.locator("[data-sida=fore]").bounding_box()["width"] < 700
    screen(page, "skillnad-bredvid")
    page.set_viewport_size({"width": 320, "height": 800})
    assert faults(page, axe_source) == []
    screen(page, "skillnad-smal")


def test_without_scripts_the_words_are_all_there(
    stage: tuple[Site, str], open_page: Callable[..., Opened]
) -> None:
    site, draft = stage
    page = open_page(java_script_enabled=False).page
    sign_in(site, page, "Judit Rätt")
    page.goto(f"{site.url}/verkstaden/utkast/{draft}/skillnad")
    assert not page.locator(".skillnad-bilder").is_visible()
    assert "Utreda behovet noga" in page.locator("main").inner_text()


def test_the_replay_tells_who_would_get_another_outcome(
    stage: tuple[Site, str], open_page: Callable[..., Opened], screen: Screen, axe_source: str
) -> None:
    site, draft = stage
    page = open_page(bypass_csp=True, viewport={"width": 1280, "height": 900}).page
    sign_in(site, page, "Vera Verksamhet")
    page.goto(f"{site.url}/verkstaden/utkast/{draft}/konsekvens")
    with page.expect_navigation():
        page.get_by_role("button", name="Spela om ärendena").click()
    assert run_next_jobb(site.house)
    page.locator("[data-jobb]").wait_for(state="detached")
    page.get_by_role("heading", name="Resultat").wait_for()
    said = page.locator("main").inner_text()
    assert "2 av 4 ärenden går annorlunda" in said
    assert "Får nämnden anvisa den enskilde?, rad 9" in said
    assert "12 kap. 4 § SoL" in said
    assert "Sam Exempel" not in said
    assert page.locator("#lista ~ .tabell-ram tbody tr").count() == 2
    assert page.locator("#lista ~ .tabell-ram a[href*='/arenden/']").count() == 0
    title = page.locator(".konsekvens-diagram title").text_content()
    assert title == "4 ärenden omspelade på utkastet"
    screen(page, "konsekvens")
    assert faults(page, axe_source) == []
    page.set_viewport_size({"width": 320, "height": 800})
    assert faults(page, axe_source) == []
    screen(page, "konsekvens-smal")


def test_a_reviewer_may_open_what_a_developer_only_has_the_number_of(
    stage: tuple[Site, str], open_page: Callable[..., Opened]
) -> None:
    site, draft = stage
    page = open_page().page
    sign_in(site, page, "Gustav Granskare")
    page.goto(f"{site.url}/verkstaden/utkast/{draft}/konsekvens")
    with page.expect_navigation():
        page.get_by_role("button", name="Spela om ärendena").click()
    assert run_next_jobb(site.house)
    page.locator("[data-jobb]").wait_for(state="detached")
    page.get_by_role("link", name="2026-000001").click()
    assert "2026-000001" in page.locator("main").inner_text()
