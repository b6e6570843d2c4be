"""The editor of forms in a real browser: a field is added with its lagrum, saved and seen as its page."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from server.verkstad import granska
from tests.conftest import ROOT
from tests.e2e.conftest import Opened, Site
from tests.e2e.modellera import Verkstad, open_verkstad, save

pytestmark = [pytest.mark.browser, pytest.mark.slow]

KARTLAGG = "forms/karnprocess/kartlagg.form"
PALETTE = {
    *(
        "textfield",
        "textarea",
        "number",
        "datetime",
        "expression",
        "checkbox",
        "checklist",
        "radio",
        "select",
    ),
    *("taglist", "text", "image", "table", "spacer", "separator", "group", "dynamiclist"),
}


@pytest.fixture
def verkstad(site: Site, open_page: Callable[..., Opened]) -> Verkstad:
    return open_verkstad(site, open_page)


@pytest.fixture
def page(verkstad: Verkstad) -> Any:
    return verkstad.enter("vera", KARTLAGG)


def fill(page: Any, label: str, text: str) -> None:
    """Write in a field of the panel, and leave it."""
    page.locator(".fjs-properties-container").get_by_label(label, exact=True).fill(text)
    page.keyboard.press("Tab")


def unfold(page: Any, group: str) -> None:
    """Unfold a group of the panel."""
    header = page.locator(f'[data-group-id="group-{group}"] .bio-properties-panel-group-header')
    if "open" not in (header.get_attribute("class") or ""):
        header.click()


def own(verkstad: Verkstad) -> Any:
    return json.loads(verkstad.saved(KARTLAGG))


def test_a_field_is_added_with_its_lagrum_and_nothing_else_changes(
    page: Any, verkstad: Verkstad, screen: Any
) -> None:
    page.locator(".fjs-palette-field[data-field-type=radio]").focus()
    page.keyboard.press("Enter")
    page.locator(".fjs-properties-container").get_by_text("Ett val (alla syns)").first.wait_for()
    unfold(page, "general")
    fill(page, "Nyckel", "korkort")
    unfold(page, "lagrum")
    fill(page, "Lagrum", "12 kap. 4 § SoL")
    fill(page, "Rättslig gren", "R-16")
    page.get_by_label("Får svaret nå regler och villkor?").select_option("ja")
    screen(page, "verkstad-formular")
    save(page)
    before = json.loads((ROOT / KARTLAGG).read_text("utf-8"))
    after = own(verkstad)
    added = after["components"].pop()
    assert after == before
    assert added["key"] == "korkort"
    assert added["label"] == "Ett val (alla syns)"
    assert "layout" not in added
    assert added["properties"] == {"lagrum": "12 kap. 4 § SoL", "gren": "R-16", "motor": "ja"}
    page.reload()
    page.get_by_text("Inga osparade ändringar.").wait_for()
    assert page.locator(f".fjs-element[data-id={added['id']}]").count() == 1


def test_only_what_the_server_reads_can_be_added(page: Any) -> None:
    found = page.locator(".fjs-palette-field").evaluate_all("all => all.map(one => one.dataset.fieldType)")
    assert set(found) == PALETTE


def test_a_form_that_is_only_looked_at_is_not_changed(page: Any) -> None:
    page.locator(".fjs-element[data-id=kartlagg_4]").click()
    page.locator(".fjs-properties-container").get_by_text("Vad önskar deltagaren själv?").first.wait_for()
    assert page.locator("#spara").is_disabled()


def test_a_property_that_is_emptied_is_gone(page: Any, verkstad: Verkstad) -> None:
    page.locator(".fjs-element[data-id=kartlagg_4]").click()
    unfold(page, "lagrum")
    fill(page, "Källa", "")
    page.locator("#spara:not([disabled])").wait_for()
    save(page)
    field = next(one for one in own(verkstad)["components"][0]["components"] if one["id"] == "kartlagg_4")
    assert "properties" not in field
    page.get_by_role("button", name="Ångra").click()
    save(page)
    assert own(verkstad) == json.loads((ROOT / KARTLAGG).read_text("utf-8"))


def test_the_draft_is_seen_as_in_arbetsuppgift(page: Any, screen: Any) -> None:
    page.locator(".fjs-element[data-id=kartlagg_4]").click()
    unfold(page, "general")
    page.get_by_role("button", name="Så ser handläggaren det").click()
    frame = page.frame_locator("iframe[name=formularets-visning]")
    frame.get_by_label("Vad önskar deltagaren själv?").wait_for()
    screen(page, "verkstad-formular-visning")
    page.get_by_role("button", name="Redigera", exact=True).click()
    assert page.locator(".fjs-element[data-id=kartlagg_4]").is_visible()


def test_a_form_with_what_is_not_supported_is_shown_as_text(verkstad: Verkstad) -> None:
    schema = json.loads((ROOT / KARTLAGG).read_text("utf-8"))
    schema["components"].append({"type": "iframe", "id": "ram", "url": "https://example.org"})
    verkstad.save(json.dumps(schema, indent=2), KARTLAGG)
    page = verkstad.enter("vera", KARTLAGG)
    page.locator(".cm-content").wait_for()
    assert "iframe stöds inte" in page.locator("#bricka").inner_text()


def test_a_form_under_review_is_seen_as_its_page(verkstad: Verkstad) -> None:
    changed = (
        (ROOT / KARTLAGG).read_text("utf-8").replace("Vad önskar deltagaren själv?", "Vad vill du själv?")
    )
    verkstad.save(changed, KARTLAGG)
    granska.send_to_review(verkstad.site.house, verkstad.vera, verkstad.utkast)
    page = verkstad.enter("vera", KARTLAGG)
    page.frame_locator("iframe[name=formularets-visning]").get_by_label("Vad vill du själv?").wait_for()
    assert page.locator(".fjs-palette-container").first.is_hidden()
