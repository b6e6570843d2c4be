"""What the law forbids is refused on screen, with its paragraph, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from tests.e2e import answers
from tests.e2e.conftest import Opened, Site
from tests.e2e.forward import add_ks_beslut, take_to
from tests.e2e.hand import Hand

Screen = Callable[[Any, str], None]
SIGNING = "Besluta om bistånd med villkor"
ANVISNING: Mapping[str, Any] = {
    **answers.BEHOV,
    **answers.INSATS,
    **answers.SAMRAD,
    **answers.UNDERLAG,
    **answers.BESLUT,
    **answers.SKRIV_IN,
    "nasta_uppfoljning": "2026-07-01",
}
ANSOKAN: Mapping[str, Any] = {**answers.ANSOKAN, **answers.KOMPLETT, **answers.URVAL, **answers.BIFALL}

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def signed_in(open_page: Callable[..., Opened]) -> Callable[[Site, str], Hand]:
    def sign_in(site: Site, who: str) -> Hand:
        hand = Hand(site, open_page().page, who)
        hand.sign_in()
        return hand

    return sign_in


def test_employment_is_not_put_in_the_track_of_socialtjansten(
    site: Site, signed_in: Callable[[Site, str], Hand], screen: Screen
) -> None:
    known = {**answers.INGANG, "insats_omrade": "B"}
    arende = take_to(site, "soc", "vagval", "Bekräfta spåret", known)
    soc = signed_in(site, "soc")
    soc.task(arende, "Bekräfta spåret")
    soc.fill(answers.SPAR)
    soc.press("Slutför")
    assert "5 § FL" in soc.main
    assert "R-02" in soc.main
    screen(soc.page, "30-stoppat-spar")


@pytest.mark.parametrize(
    ("changed", "gren"),
    [
        ({"anv_typ": "allman_hanvisning"}, "R-18"),
        ({"anv_till": None}, "R-19"),
        ({"anv_syfte_forsorjning": False}, "R-20"),
        ({"anv_onskemal_vagda": False}, "R-21"),
        ({"samrad_af_genomfort": False}, "R-16"),
    ],
)
def test_a_condition_that_lacks_what_the_law_asks_is_not_signed(
    site: Site, signed_in: Callable[[Site, str], Hand], screen: Screen, changed: dict[str, Any], gren: str
) -> None:
    arende = take_to(site, "soc", "anvisning", SIGNING, {**ANVISNING, **changed})
    soc = signed_in(site, "soc")
    soc.preview(arende, SIGNING, answers.BESLUT)
    assert "12 kap. 4 §" in soc.main
    assert gren in soc.main
    assert soc.page.get_by_role("button", name="Skriv under beslutet").count() == 0
    screen(soc.page, f"31-stoppat-{gren}")


def test_nobody_is_made_to_go_on_without_forsorjningsstod(
    site: Site, signed_in: Callable[[Site, str], Hand], screen: Screen
) -> None:
    arende = take_to(site, "soc", "anvisning", "Följa upp planen", ANVISNING)
    ask = signed_in(site, "ask_soc")
    ask.task(arende, "Följa upp planen")
    ask.fill({**answers.UPPFOLJNING, "fs_status": "avslutat"})
    ask.press("Slutför")
    assert "12 kap. 4 §" in ask.main
    assert "R-26" in ask.main
    screen(ask.page, "32-stoppat-R-26")


@pytest.mark.parametrize(
    ("platser", "changed", "paragraph", "gren"),
    [
        (0, {}, "2 § lag (1944:475)", "R-73"),
        (40, {"namnd_beslutar": "asn"}, "1 § lag (1944:475)", "R-71"),
        (40, {"urvalskriterier_uppfyllda": False}, "2 kap. 3 § KL", "R-77"),
    ],
)
def test_a_place_that_may_not_be_given_is_not_granted(
    make_site: Callable[..., Site],
    signed_in: Callable[[Site, str], Hand],
    screen: Screen,
    platser: int,
    changed: dict[str, Any],
    paragraph: str,
    gren: str,
) -> None:
    site = make_site(exempel=True)
    if platser:
        add_ks_beslut(site, platser)
    arende = take_to(site, "ask", "ansokan", "Besluta om plats", {**ANSOKAN, **changed})
    chef = signed_in(site, "chef")
    chef.preview(arende, "Besluta om plats", answers.BIFALL)
    assert paragraph in chef.main
    assert gren in chef.main
    screen(chef.page, f"33-stoppat-{gren}")
