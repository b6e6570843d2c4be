"""The page around an editor: read without the right to write, used with the keyboard, no wider than it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from server import cases
from server.engine.dialect import BPMN
from server.verkstad import granska
from tests.e2e.conftest import Opened, Site
from tests.e2e.modellera import KARNPROCESS, Verkstad, choose, fill, open_verkstad, save
from tests.e2e.test_pages_e2e import faults

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def verkstad(site: Site, open_page: Callable[..., Opened]) -> Verkstad:
    return open_verkstad(site, open_page)


def test_a_reviewer_sees_all_and_changes_nothing(verkstad: Verkstad, screen: Any) -> None:
    cases.save_medarbetare(
        verkstad.site.house,
        medarbetare_id="gustav",
        namn="Gustav Prov",
        roller=["granskare"],
        enhet="",
        grenar=["socialtjanst", "arbetsmarknad"],
        demo=True,
    )
    page = verkstad.enter("gustav")
    page.get_by_text("Din roll får läsa men inte ändra.").wait_for()
    choose(page, "planera")
    assert page.locator("#spara").count() == 0
    assert not page.locator(".djs-palette").is_visible()
    assert not page.locator(".djs-context-pad").is_visible()
    page.keyboard.press("Delete")
    assert page.locator('[data-element-id="planera"]').count() > 0
    screen(page, "verkstad-bpmn-lasa")


def test_a_draft_under_review_cannot_be_changed(verkstad: Verkstad) -> None:
    verkstad.save(verkstad.saved().replace("Avsluta insatsen", "Avsluta"))
    granska.send_to_review(verkstad.site.house, verkstad.vera, verkstad.utkast)
    page = verkstad.enter("vera")
    page.get_by_text("Utkastet är under granskning och kan inte ändras nu.").wait_for()
    assert page.locator("#spara").count() == 0


@pytest.mark.parametrize("width", [1600, 1280, 320])
def test_axe_finds_nothing_and_the_page_is_not_too_wide(
    verkstad: Verkstad, axe_source: str, width: int, screen: Any
) -> None:
    page = verkstad.enter("vera", bypass_csp=True, viewport={"width": width, "height": 800})
    if width > 1000:
        choose(page, "planera")
    screen(page, f"verkstad-bpmn-{width}")
    assert faults(page, axe_source) == []


def test_a_finding_is_found_with_the_keyboard_and_saved_without_a_mouse(verkstad: Verkstad) -> None:
    verkstad.save(without_ground(verkstad.saved(), "insats_avslutad"))
    page = verkstad.enter("vera")
    page.locator("#fynd").get_by_role("button", name="Insats avslutad: lagrum saknas.").focus()
    page.keyboard.press("Enter")
    field = page.locator("#bio-properties-panel-lagrum-lagrum")
    field.wait_for()
    assert page.locator(".bio-properties-panel-header-label").inner_text() == "Insats avslutad"
    field.focus()
    page.keyboard.type("12 kap. 6 § SoL")
    save(page)
    page.locator("#fynd").get_by_text("Insats avslutad: lagrum saknas.").wait_for(state="detached")


def without_ground(text: str, element: str) -> str:
    """Take away what an element of the diagram says that it rests on."""
    root = etree.fromstring(text.encode())
    (found,) = [one for one in root.iter() if one.get("id") == element]
    for inside in found.findall(f"{{{BPMN}}}extensionElements"):
        found.remove(inside)
    return etree.tostring(root, encoding="unicode")


def test_the_history_gives_an_earlier_version_back(verkstad: Verkstad) -> None:
    verkstad.save(verkstad.saved().replace("Avsluta insatsen", "Första namnet"))
    verkstad.save(verkstad.saved().replace("Första namnet", "Andra namnet"))
    page = verkstad.enter("vera")
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("#historikdel summary").click()
    page.get_by_role("button", name="Återställ versionen").click()
    page.get_by_text("Versionen är återställd").wait_for()
    assert "Första namnet" in verkstad.saved()


def test_the_same_file_is_edited_as_text_and_as_a_diagram(verkstad: Verkstad) -> None:
    page = verkstad.enter("vera")
    choose(page, "planera")
    fill(page, "lagrum-lagrum", "1 § FL")
    page.get_by_role("button", name="Som text").click()
    page.locator(".cm-content").get_by_text("Kärnprocessen").first.wait_for()
    page.get_by_role("button", name="Som diagram").click()
    choose(page, "planera")
    assert page.locator("#bio-properties-panel-lagrum-lagrum").input_value() == "1 § FL"
    save(page)
    assert 'value="1 § FL"' in verkstad.saved()


def test_a_link_is_followed_when_what_was_written_is_kept(verkstad: Verkstad) -> None:
    page = verkstad.enter("vera")
    choose(page, "planera")
    fill(page, "lagrum-lagrum", "1 § FL")
    page.get_by_role("link", name="Översikt").click()
    page.wait_for_url(f"**/utkast/{verkstad.utkast}")
    page.goto(verkstad.url(KARNPROCESS))
    page.get_by_text("är öppnad. Den är inte sparad för andra.").wait_for()
