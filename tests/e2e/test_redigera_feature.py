"""The editor of scenarios in a real browser: our sentences are completed, and others are marked at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.e2e.conftest import Opened, Site
from tests.e2e.modellera import Verkstad, open_verkstad, save

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FRAM = "features/fram/fragan_fram.feature"
FAKTA = "processes/gemensamt/fakta.toml"


@pytest.fixture
def verkstad(site: Site, open_page: Callable[..., Opened]) -> Verkstad:
    return open_verkstad(site, open_page)


@pytest.fixture
def page(verkstad: Verkstad) -> Any:
    page = verkstad.enter("vera", FRAM)
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    return page


def take(page: Any, text: str) -> None:
    """Take what is offered under this text."""
    page.locator(".cm-tooltip-autocomplete li[aria-selected]").filter(has_text=text).wait_for()
    page.wait_for_timeout(100)  # CodeMirror takes no Enter in the first 75 ms, lest it be meant for the text
    page.keyboard.press("Enter")


def fresh_line(page: Any, text: str) -> None:
    """Begin a line at its left edge, whatever the editor indents."""
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+Home")
    page.keyboard.type(text, delay=5)


def test_a_scenario_is_written_with_what_is_offered(page: Any, verkstad: Verkstad, screen: Any) -> None:
    fresh_line(page, "    @R-10")
    take(page, "@R-10")
    fresh_line(page, "    Scenario: Ett nytt fall")
    fresh_line(page, "      Givet att Psykisk oh")
    take(page, "Psykisk ohälsa är")
    page.keyboard.type("ne", delay=5)
    take(page, "Psykisk ohälsa är nej")
    fresh_line(page, "      När fråg")
    take(page, 'frågan "<fraga>" prövas')
    page.keyboard.type("fra", delay=5)
    take(page, "fram")
    page.keyboard.press("Escape")
    screen(page, "verkstad-scenario")
    fresh_line(page, "      Så är svaret spä")
    take(page, "spärrat")
    save(page)
    before = (ROOT / FRAM).read_text("utf-8")
    saved = verkstad.saved(FRAM)
    assert saved.startswith(before)
    assert [line.strip() for line in saved.removeprefix(before).split("\n") if line.strip()] == [
        "@R-10",
        "Scenario: Ett nytt fall",
        "Givet att Psykisk ohälsa är nej",
        'När frågan "fram" prövas',
        "Så är svaret spärrat",
    ]
    page.locator("#fynd-text").get_by_text("Inget att anmärka").wait_for()


def test_an_unknown_sentence_is_marked_with_the_nearest_ones(page: Any) -> None:
    fresh_line(page, "    Scenario: Ett nytt fall")
    fresh_line(page, "      Så avgjör bara R-100")
    page.keyboard.press("Escape")
    page.locator(".cm-lintRange-error").hover()
    page.locator(".cm-diagnosticAction").get_by_text("avgör bara R-100").click()
    assert "Så avgör bara R-100" in page.locator(".cm-content").inner_text()
    page.locator(".cm-lintRange-error").wait_for(state="detached")


def test_words_of_a_table_are_completed(page: Any) -> None:
    fresh_line(page, "    Scenario: Ett nytt fall")
    fresh_line(page, "      Givet följande fakta:")
    page.keyboard.press("Escape")
    fresh_line(page, "        | Remiss")
    take(page, "Remiss från")
    page.keyboard.type("| arbetsm", delay=5)
    take(page, "arbetsmarknadsavdelningen")
    assert "| Remiss från | arbetsmarknadsavdelningen" in page.locator(".cm-content").inner_text()


def test_text_is_searched_with_the_keyboard_in_swedish(page: Any) -> None:
    page.keyboard.press("Control+f")
    page.locator(".cm-search input[name=search]").wait_for()
    assert page.locator(".cm-search input[name=search]").get_attribute("placeholder") == "Sök"


def test_a_register_is_edited_as_text(verkstad: Verkstad) -> None:
    page = verkstad.enter("vera", FAKTA)
    page.locator(".cm-content").click()
    page.keyboard.press("Control+Home")
    page.keyboard.type("# Prov\n")
    save(page)
    assert verkstad.saved(FAKTA) == "# Prov\n" + (ROOT / FAKTA).read_text("utf-8")
