"""The editor of letters in a real browser: a field is put in, the PDF follows, a fault is marked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.e2e.conftest import Opened, Site
from tests.e2e.modellera import Verkstad, open_verkstad, save

pytestmark = [pytest.mark.browser, pytest.mark.slow]

BREV = "processes/anvisning/brev/kommunicering.html"


@pytest.fixture
def verkstad(site: Site, open_page: Callable[..., Opened]) -> Verkstad:
    return open_verkstad(site, open_page)


@pytest.fixture
def page(verkstad: Verkstad) -> Any:
    page = verkstad.enter("vera", BREV)
    shown(page)
    return page


def shown(page: Any) -> None:
    """Wait until the letter is shown as it is now."""
    page.locator(".brev__status").get_by_text("Visar brevet").wait_for()


def go_to_line(page: Any, number: int) -> None:
    page.locator(".cm-line").nth(number - 1).click()
    page.keyboard.press("End")


def test_a_field_is_put_in_and_the_letter_follows(page: Any, verkstad: Verkstad, screen: Any) -> None:
    first = page.locator(".brev__pdf").get_attribute("src")
    go_to_line(page, 7)
    page.keyboard.type("<p>")
    page.get_by_label("Sök uppgift").fill("ärendets nummer")
    page.locator(".brev__lista button").first.click()
    page.keyboard.type("</p>")
    page.locator(".brev__status").get_by_text("Ändrat").or_(
        page.locator(".brev__status").get_by_text("Gör brevet")
    ).wait_for()
    shown(page)
    assert page.locator(".brev__pdf").get_attribute("src") != first
    screen(page, "verkstad-brev")
    save(page)
    before = (ROOT / BREV).read_text("utf-8").split("\n")
    after = verkstad.saved(BREV).split("\n")
    assert after[6] == before[6] + "<p>{{ arende.nummer }}</p>"
    assert after[:6] + after[7:] == before[:6] + before[7:]
    page.reload()
    page.get_by_text("Inga osparade ändringar.").wait_for()
    assert "<p>{{ arende.nummer }}</p>" in page.locator(".cm-content").inner_text()


def test_the_pdf_is_made_of_what_is_written_now(page: Any) -> None:
    go_to_line(page, 7)
    with page.expect_response("**/brev-forhandsgranska/**") as answered:
        page.keyboard.type("<p>Nytt stycke.</p>")
    assert "<p>Nytt stycke.</p>" in answered.value.request.post_data
    assert answered.value.headers["content-type"] == "application/pdf"


def test_a_letter_without_a_decision_is_shown_as_one(page: Any) -> None:
    assert page.get_by_label("Visa som").input_value() == "ING"


def test_a_fault_is_marked_on_its_line_and_the_old_letter_stays(page: Any) -> None:
    first = page.locator(".brev__pdf").get_attribute("src")
    go_to_line(page, 7)
    page.keyboard.type("{{ svar.finns_inte ")
    page.locator(".brev__status--fel").wait_for()
    assert "finns_inte" in page.locator(".brev__status").inner_text()
    assert page.locator(".brev__pdf").get_attribute("src") == first
    page.locator(".cm-lint-marker-error").first.wait_for()


def test_a_field_is_completed_as_it_is_written(page: Any) -> None:
    go_to_line(page, 7)
    page.keyboard.type("{{ svar.underlag_t")
    page.locator(".cm-tooltip-autocomplete").get_by_text("{{ svar.underlag_text | stycken }}").wait_for()
    page.wait_for_timeout(100)  # CodeMirror takes no Enter in the first 75 ms, lest it be meant for the text
    page.keyboard.press("Enter")
    assert "{{ svar.underlag_text | stycken }}" in page.locator(".cm-line").nth(6).inner_text()


def test_tab_leaves_the_text(page: Any) -> None:
    go_to_line(page, 7)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert page.evaluate("() => !document.activeElement.closest('.cm-editor')")
