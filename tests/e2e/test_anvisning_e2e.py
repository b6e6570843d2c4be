from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.e2e import answers
from tests.e2e.conftest import Opened, Site
from tests.e2e.hand import Hand

Screen = Callable[[Any, str], None]
SIGNING = "Besluta om bistånd med villkor"

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def prepare(soc: Hand, anvisning: str, samrad: dict[str, Any]) -> None:
    """Choose the insats, consult and weigh what is to be communicated."""
    soc.do(anvisning, "Välja lämplig insats", answers.INSATS)
    soc.do(anvisning, "Samråda med Arbetsförmedlingen", samrad)
    soc.do(anvisning, "Bedöma underlaget", answers.UNDERLAG)


def open_anvisning(soc: Hand, screen: Screen) -> str:
    """Go from ekonomiskt bistånd by the choice of track to an ärende about anvisning."""
    vagval = soc.open_arende("vagval")
    soc.do(vagval, "Registrera ingången", answers.INGANG)
    soc.task(vagval, "Bekräfta spåret")
    screen(soc.page, "02-bekrafta-spar")
    soc.fill(answers.SPAR)
    soc.press("Slutför")
    anvisning = soc.arende_with("anvisning")
    soc.do(anvisning, "Utreda behovet", answers.BEHOV)
    return anvisning


def read_letter(soc: Hand, anvisning: str, screen: Screen) -> None:
    """Open the decision, look at what it rests on and fetch its PDF."""
    soc.page.goto(anvisning)
    screen(soc.page, "06-arende")
    soc.page.get_by_role("link", name="Anvisning 2026-05-04").click()
    soc.page.get_by_role("heading", name="Beslutsunderlag").wait_for()
    screen(soc.page, "07-beslut")
    address = soc.page.get_by_role("link", name="Öppna brevet som PDF").get_attribute("href")
    letter = soc.page.request.get(soc.site.url + address)
    assert (letter.status, letter.headers["content-type"]) == (200, "application/pdf")
    assert letter.body()[:5] == b"%PDF-"


def follow(ask: Hand, anvisning: str, screen: Screen) -> None:
    """Map, plan, follow up twice and end, as an ASK inside socialtjänsten."""
    ask.do(anvisning, "Skriva in deltagaren", answers.SKRIV_IN)
    ask.do(anvisning, "Kartlägga behov och önskemål", answers.KARTLAGG)
    ask.task(anvisning, "Planera mål och aktiviteter")
    ask.fill(answers.PLAN)
    screen(ask.page, "08-planera")
    ask.press("Slutför")
    ask.do(anvisning, "Följa upp planen", answers.UPPFOLJNING)
    ask.do(anvisning, "Följa upp planen", answers.SISTA_UPPFOLJNING)
    ask.do(anvisning, "Avsluta insatsen", answers.AVSLUT)
    ask.page.goto(anvisning)
    assert "Avslutat" in ask.main
    screen(ask.page, "09-avslutat")


def test_from_ekonomiskt_bistand_to_a_signed_anvisning_and_its_end(
    site: Site, open_page: Callable[..., Opened], screen: Screen
) -> None:
    soc = Hand(site, open_page().page, "soc")
    soc.sign_in()
    screen(soc.page, "01-att-gora")
    anvisning = open_anvisning(soc, screen)
    # The consultation lies after the decision: the law forbids it, on screen and with its paragraph.
    prepare(soc, anvisning, {**answers.SAMRAD, "samrad_datum": "2026-05-05"})
    soc.preview(anvisning, SIGNING, answers.BESLUT)
    assert "12 kap. 4 §" in soc.main
    assert soc.page.get_by_role("button", name="Skriv under beslutet").count() == 0
    screen(soc.page, "03-stoppat-samrad")
    soc.sign(anvisning, SIGNING, answers.KOMPLETTERA)
    prepare(soc, anvisning, answers.SAMRAD)
    # An ASK may read it, but lacks the delegation.
    ask = Hand(site, open_page().page, "ask_soc")
    ask.sign_in()
    ask.preview(anvisning, SIGNING, answers.BESLUT)
    assert "6 kap. 37 § KL" in ask.main
    screen(ask.page, "04-stoppat-delegation")

    soc.preview(anvisning, SIGNING, answers.BESLUT)
    screen(soc.page, "05-granska-beslutet")
    soc.press("Skriv under beslutet")
    read_letter(soc, anvisning, screen)
    follow(ask, anvisning, screen)

    other = Hand(site, open_page().page, "ask")
    other.sign_in()
    assert other.page.goto(anvisning).status == 404
    screen(other.page, "10-finns-inte")
