"""Prova and Scenarier in Chromium: a draft is tried, saved as a scenario, broken, and the fault is found."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from server import cases
from server.scenarios import read_feature
from server.verkstad import forslag, sparning, trad
from server.verkstad.jobb import run_next_jobb
from tests.e2e.conftest import Opened, Site, texts

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.sockets]

ANVISNING = "features/anvisning/handlaggning_av_anvisning.feature"
DMN = "processes/anvisning/anvisning.dmn"
FIRST = (
    "Utreda behovet",
    "Välja lämplig insats",
    "Samråda med Arbetsförmedlingen",
    "Bedöma underlaget",
)


class Trying:
    """Vera with a draft about anvisning."""

    def __init__(self, site: Site, page: Any) -> None:
        self.site, self.page = site, page
        self.vera = cases.save_medarbetare(
            site.house,
            medarbetare_id="vera",
            namn="Vera Prov",
            roller=["verksamhetsutvecklare"],
            enhet="namndsenheten",
            grenar=["socialtjanst"],
            demo=True,
        )
        self.utkast = forslag.create_forslag(site.house, self.vera, "anvisning", "Skarpare samråd").id
        page.goto(f"{site.url}/logga-in")
        page.locator("button[value=vera]").click()
        page.goto(f"{site.url}/verkstaden/utkast/{self.utkast}/prova")

    def press(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).first.click()

    def open(self, name: str) -> None:
        self.page.get_by_role("link", name=name, exact=True).first.click()

    def do(self, *tasks: str) -> None:
        """Complete tasks as they are filled in."""
        for name in tasks:
            self.open(name)
            self.press("Slutför")
            self.page.get_by_text(f"{name} är klar.").wait_for()

    def save(self, path: str, change: Callable[[str], str]) -> None:
        """Save a file of the draft behind the page's back, as its editor does."""
        vy = sparning.load_fil(self.site.house, self.vera, self.utkast, path)
        new = change(vy.innehall.decode())
        sparning.save_fil(self.site.house, self.vera, self.utkast, path, new.encode(), vy.sparning)

    def tree(self) -> trad.Tree:
        return trad.tree_of(self.site.house, self.utkast)


@pytest.fixture
def trying(site: Site, open_page: Callable[..., Opened]) -> Trying:
    return Trying(site, open_page(viewport={"width": 1400, "height": 950}).page)


def stop_whoever_has_held_samrad(text: str) -> str:
    row = text.index('<rule id="anvisning_samrad_01">')
    return text[:row] + text[row:].replace("false", "true", 1)


def test_a_draft_is_tried_saved_as_a_scenario_broken_and_the_fault_found(
    trying: Trying, screen: Callable[[Any, str], None]
) -> None:
    page = trying.page
    screen(page, "prova-start")
    trying.press("Starta provet")
    trying.do(*FIRST)
    trying.open("Besluta om bistånd med villkor")
    trying.press("Granska beslutet")
    page.frame_locator("iframe.brev").get_by_text("överklaga").first.wait_for()
    screen(page, "prova-beslut")
    trying.press("Skriv under beslutet")
    page.locator(".djs-shape.lage-har").first.wait_for()
    assert "Anvisning" in texts(page, "#beslut + ul")[0]
    screen(page, "prova-provet")

    trying.open("Spara som scenario")
    page.get_by_label("Scenariots namn").fill("Anvisning beslutas efter samråd")
    screen(page, "prova-scenario")
    trying.press("Spela upp och spara")
    page.get_by_text("Scenariot håller och är sparat i").wait_for()
    assert "Anvisning beslutas efter samråd" in {
        one.name for one in read_feature(trying.tree()[ANVISNING].decode(), ANVISNING)
    }

    trying.save(DMN, stop_whoever_has_held_samrad)
    page.reload()
    trying.press("Börja om med det nya utkastet")
    page.get_by_text("så långt det gick").wait_for()
    assert page.get_by_text("stoppat av lagen").count() == 1
    screen(page, "prova-stoppat")

    trying.open("Scenarier")
    trying.press("Kör processens scenarier")
    page.locator("[data-jobb]").wait_for()
    run_next_jobb(trying.site.house)
    page.locator("#tackning").wait_for()
    assert re.search(r"\d+ av \d+ scenarier håller inte", page.content())
    failed = page.locator("details.scenariofel", has_text="Anvisning beslutas efter samråd")
    failed.locator("summary").click()
    row = failed.locator("tr.traff", has_text="Har nämnden samrått med Arbetsförmedlingen?")
    assert "12 kap. 4 § SoL" in row.inner_text()
    assert "Så har socialsekreteraren fattat beslut om anvisning" in failed.inner_text()
    page.locator(".djs-connection.lage-hal").first.wait_for(state="attached")
    screen(page, "scenarier-fel")


def test_the_clock_the_way_back_and_another_role(trying: Trying, screen: Callable[[Any, str], None]) -> None:
    page = trying.page
    trying.press("Starta provet")
    trying.open(FIRST[0])
    page.get_by_label("Gör det som").select_option("enhetschef")
    trying.press("Byt roll")
    page.get_by_text("Här kan du försöka och se att rollen nekas.").wait_for()
    trying.press("Slutför")
    page.get_by_text("rollen nekades").wait_for()
    trying.do(*FIRST[:2])
    page.get_by_text("Flytta klockan").first.click()
    trying.press("Om en vecka")
    page.get_by_text("Klockan flyttas till 2026-05-11").wait_for()
    trying.press("Backa ett steg")
    page.get_by_text("Steget är ogjort").wait_for()
    assert page.get_by_text("Klockan flyttas till").count() == 0
    assert [text.strip() for text in texts(page, ".prov__oppna a")] == [FIRST[2]]
    page.get_by_text("Låt meddelandet komma").click()
    trying.press("Lämna meddelandet")
    page.get_by_text("Meddelandet kommer: AF har svarat").wait_for()
    assert [text.strip() for text in texts(page, ".prov__oppna a")] == [FIRST[3]]
    screen(page, "prova-meddelande")


def test_the_main_path_needs_no_javascript_and_fits_a_phone(
    site: Site, open_page: Callable[..., Opened], screen: Callable[[Any, str], None]
) -> None:
    size = {"width": 390, "height": 844}
    page = open_page(java_script_enabled=False, viewport=size).page
    trying = Trying(site, page)
    trying.press("Starta provet")
    trying.do(*FIRST)
    trying.open("Besluta om bistånd med villkor")
    trying.press("Granska beslutet")
    trying.press("Skriv under beslutet")
    trying.open("Spara som scenario")
    trying.press("Spela upp och spara")
    page.get_by_text("Scenariot håller och är sparat i").wait_for()
    screen(page, "prova-mobil")
    page.goto(f"{site.url}/verkstaden/utkast/{trying.utkast}/scenarier")
    trying.press("Kör processens scenarier")
    run_next_jobb(site.house)
    trying.open("Uppdatera sidan")
    page.get_by_text(re.compile(r"Alla \d+ scenarier håller.")).wait_for()
    screen(page, "scenarier-mobil")
