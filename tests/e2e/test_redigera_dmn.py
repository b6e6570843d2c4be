"""The editor of rules in a real browser: our columns are seen, edited, undone and saved."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from server.verkstad import granska
from tests.conftest import ROOT
from tests.e2e.conftest import Opened, Site
from tests.e2e.modellera import Verkstad, open_verkstad, save

pytestmark = [pytest.mark.browser, pytest.mark.slow]

REGLER = "processes/karnprocess/fortsattning.dmn"
DROJSMAL = "processes/overklagande/drojsmal.dmn"
FRIST = "processes/karnprocess/planeringsfrist.dmn"


@pytest.fixture
def verkstad(site: Site, open_page: Callable[..., Opened]) -> Verkstad:
    return open_verkstad(site, open_page)


@pytest.fixture
def page(verkstad: Verkstad) -> Any:
    return open_table(verkstad)


def open_table(verkstad: Verkstad) -> Any:
    """Open the rules and go to their table."""
    page = verkstad.enter("vera", REGLER)
    page.locator(".vyer button").nth(1).click()
    page.locator(".kolumn--lagrum.header").wait_for()
    return page


def cell(page: Any, column: str, row: int) -> Any:
    """Return the place to write in of one of our columns."""
    return page.locator(f"td.kolumn--{column} [contenteditable]").nth(row)


def write(page: Any, place: Any, text: str) -> None:
    """Write at the end of a cell, and wait until the page has noted it."""
    place.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(text)
    page.locator("#spara:not([disabled])").wait_for()


def changed_lines(verkstad: Verkstad) -> list[str]:
    """Return the lines that differ between the saved file and the one in the repository."""
    before = (ROOT / REGLER).read_text("utf-8").splitlines()
    diff = difflib.unified_diff(before, verkstad.saved(REGLER).splitlines(), lineterm="", n=0)
    return [line for line in diff if line[:3] not in ("---", "+++") and not line.startswith("@@")]


def test_lagrum_of_a_row_is_edited_and_nothing_else_changes(
    page: Any, verkstad: Verkstad, screen: Any
) -> None:
    assert page.locator("th.kolumn .kolumn__namn").all_inner_texts() == [
        "Rättslig gren",
        "Lagrum",
        "Motivering",
    ]
    before = cell(page, "lagrum", 0).inner_text().strip()
    write(page, cell(page, "lagrum", 0), "; 5 § FL")
    screen(page, "verkstad-dmn")
    save(page)
    assert changed_lines(verkstad) == [
        f"-          <text>{before}</text>",
        f"+          <text>{before}; 5 § FL</text>",
    ]
    page.reload()
    page.get_by_text("Inga osparade ändringar.").wait_for()
    page.locator(".vyer button").nth(1).click()
    assert cell(page, "lagrum", 0).inner_text().strip() == f"{before}; 5 § FL"


def test_what_is_opened_and_looked_at_is_not_changed(page: Any) -> None:
    page.locator(".vyer button").first.click()
    page.locator(".djs-container").wait_for()
    assert page.locator("#spara").is_disabled()


def test_a_change_of_lagrum_is_undone(page: Any, verkstad: Verkstad) -> None:
    write(page, cell(page, "lagrum", 0), "; 99 § FL")
    page.locator("td.kolumn--lagrum").first.get_by_text("99 § FL").wait_for()
    page.get_by_role("button", name="Ångra").click()
    page.locator("td.kolumn--lagrum").first.get_by_text("99 § FL").wait_for(state="detached")
    save(page)
    assert changed_lines(verkstad) == []


def test_a_new_row_has_its_annotations_and_is_asked_for_lagrum(page: Any, verkstad: Verkstad) -> None:
    rows = page.locator("td.kolumn--lagrum").count()
    page.locator(".add-rule-add button").click()
    page.locator("td.kolumn--lagrum").nth(rows).wait_for()
    write(page, cell(page, "motivering", rows), "En ny rad.")
    save(page)
    assert [line for line in changed_lines(verkstad) if line.startswith("-")] == []
    assert verkstad.saved(REGLER).count("<annotationEntry>") == (rows + 1) * 3
    page.locator("#fynd").get_by_text(f"Rad {rows + 1} saknar lagrum").wait_for()
    page.locator("td.rule-index .radmarke").last.wait_for()


def test_finding_leads_to_its_row(page: Any) -> None:
    rows = page.locator("td.kolumn--lagrum").count()
    page.locator(".add-rule-add button").click()
    page.locator("td.kolumn--lagrum").nth(rows).wait_for()
    write(page, cell(page, "motivering", rows), "En ny rad.")
    told = page.get_by_role("button", name=f"Rad {rows + 1} saknar lagrum")
    told.wait_for()
    mark = page.locator("td.rule-index .radmarke").last
    assert "lagrum" in str(mark.get_attribute("aria-label"))
    page.locator(".vyer button").first.click()
    page.locator(".djs-container").wait_for()
    told.click()
    page.locator(".kolumn--lagrum.header").wait_for()


def test_a_table_without_our_columns_is_offered_them(verkstad: Verkstad) -> None:
    page = verkstad.enter("vera", DROJSMAL)
    page.locator(".vyer button").nth(2).click()
    page.get_by_role("button", name="Lägg till gren, lagrum och motivering").click()
    page.locator("td.rule-index").nth(1).click(button="right")
    page.get_by_text("Kopiera raden").click()
    page.locator("td.rule-index").nth(1).click(button="right")
    page.get_by_text("Klistra in raden under").click()
    page.locator("td.rule-index").nth(3).wait_for()
    cell(page, "lagrum", 2).click()
    page.keyboard.type("12 § FL")
    save(page)
    rules = etree.fromstring(verkstad.saved(DROJSMAL).encode()).findall(".//{*}rule")
    assert rules[2].findtext("{*}annotationEntry[2]/{*}text") == "12 § FL"
    assert {len(rule.findall("{*}annotationEntry")) for rule in rules} == {3}


def test_rules_that_say_one_expression_are_opened_too(verkstad: Verkstad) -> None:
    page = verkstad.enter("vera", FRIST)
    page.locator(".vyer button").nth(1).click()
    page.locator(".dmn-literal-expression-container").wait_for()


def test_a_file_that_the_editor_would_lose_rows_of_is_shown_as_text(verkstad: Verkstad) -> None:
    text = (ROOT / REGLER).read_text("utf-8")
    verkstad.save(text.replace('rule id="fortsattning_avsluta"', 'rule id="fortsattning"'), REGLER)
    page = verkstad.open_page(viewport={"width": 1600, "height": 950}).page
    page.goto(f"{verkstad.site.url}/logga-in")
    page.locator("button[value=vera]").click()
    page.goto(verkstad.url(REGLER))
    page.locator(".cm-content").wait_for()
    assert "tappa rader" in page.locator("#bricka").inner_text()


def test_rules_under_review_are_read_and_not_changed(verkstad: Verkstad, screen: Any) -> None:
    text = (ROOT / REGLER).read_text("utf-8")
    last = "</text>\n        </annotationEntry>\n      </rule>"
    verkstad.save(text.replace(last, f" Nytt.{last}"), REGLER)
    granska.send_to_review(verkstad.site.house, verkstad.vera, verkstad.utkast)
    page = open_table(verkstad)
    assert page.locator("td.kolumn--motivering").first.inner_text().endswith(" Nytt.")
    assert page.locator(".redigerare [contenteditable=true], .add-rule-add").count() == 0
    screen(page, "verkstad-dmn-granskning")
