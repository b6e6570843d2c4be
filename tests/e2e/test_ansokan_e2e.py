from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.e2e import answers
from tests.e2e.conftest import Opened, Site
from tests.e2e.hand import Hand

Screen = Callable[[Any, str], None]

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def record_ks_beslut(namnd: Hand, screen: Screen) -> None:
    """Record the decision of kommunstyrelsen that places are given under."""
    namnd.go("/ks-beslut/nytt")
    namnd.fill(answers.KS_BESLUT)
    screen(namnd.page, "20-ks-beslut")
    namnd.press("Registrera")
    assert "är registrerat" in namnd.main


def apply_for_place(ask: Hand, *, urval: bool) -> str:
    """Register an application and try the criteria."""
    ansokan = ask.open_arende("ansokan")
    ask.do(ansokan, "Registrera ansökan", answers.ANSOKAN)
    ask.do(ansokan, "Granska ansökan", answers.KOMPLETT)
    ask.do(ansokan, "Pröva urvalskriterier", {**answers.URVAL, "urvalskriterier_uppfyllda": urval})
    return ansokan


def test_an_official_grants_one_place_and_refuses_another_under_the_sample_delegation(
    make_site: Callable[..., Site], open_page: Callable[..., Opened], screen: Screen
) -> None:
    site = make_site(exempel=True)
    namnd, ask, chef = (Hand(site, open_page().page, who) for who in ("namnd", "ask", "chef"))
    for hand in (namnd, ask, chef):
        hand.sign_in()
    record_ks_beslut(namnd, screen)

    granted = apply_for_place(ask, urval=True)
    ask.preview(granted, "Besluta om plats", answers.BIFALL)
    assert "6 kap. 37 § KL" in ask.main  # an ASK has no delegation
    screen(ask.page, "21-stoppat-utan-delegation")
    chef.sign(granted, "Besluta om plats", answers.BIFALL)
    chef.page.goto(granted)
    assert "Bifall" in chef.main

    refused = apply_for_place(ask, urval=False)
    chef.preview(refused, "Besluta om plats", answers.BIFALL)
    assert "2 kap. 3 § KL" in chef.main  # granting against the criteria
    screen(chef.page, "22-stoppat-bifall")
    chef.sign(refused, "Besluta om plats", answers.AVSLAG)
    chef.page.goto(refused)
    assert "Avslag" in chef.main
    screen(chef.page, "23-avslag")


def test_without_delegation_the_board_grants_one_place_and_refuses_another(
    site: Site, open_page: Callable[..., Opened], screen: Screen
) -> None:
    namnd, ask = (Hand(site, open_page().page, who) for who in ("namnd", "ask"))
    for hand in (namnd, ask):
        hand.sign_in()
    record_ks_beslut(namnd, screen)

    granted = apply_for_place(ask, urval=True)
    ask.do(granted, "Bereda ärendet till nämnden", answers.TILL_NAMND)
    namnd.do(granted, "Registrera nämndens beslut", answers.NAMNDENS_BIFALL)
    namnd.page.goto(granted)
    assert "Bifall" in namnd.main
    screen(namnd.page, "24-namndens-bifall")

    refused = apply_for_place(ask, urval=False)
    ask.do(refused, "Bereda ärendet till nämnden", {**answers.TILL_NAMND, "forslag": "avslag"})
    namnd.do(refused, "Registrera nämndens beslut", answers.NAMNDENS_AVSLAG)
    namnd.page.goto(refused)
    assert "Avslag" in namnd.main
