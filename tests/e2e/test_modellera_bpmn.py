"""The process editor in a real browser, under the strict policy: drawn, saved, read again; two at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from server.verkstad.mallar import operations
from tests.e2e.conftest import Opened, Site
from tests.e2e.modellera import (
    KARNPROCESS,
    Verkstad,
    append,
    choose,
    fill,
    name_it,
    open_group,
    open_verkstad,
    pick,
    save,
    write_feel,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NS = {
    "bpmn": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "zeebe": "http://camunda.org/schema/zeebe/1.0",
}


@pytest.fixture
def verkstad(site: Site, open_page: Callable[..., Opened]) -> Verkstad:
    return open_verkstad(site, open_page)


def test_what_is_drawn_is_saved_and_read_again(verkstad: Verkstad, screen: Any) -> None:
    page = verkstad.enter("vera")
    screen(page, "verkstad-bpmn")
    choose(page, "avsluta_insats")
    append(page, "Grind: en väg")
    name_it(page, "Har deltagaren körkort?")
    append(page, "Arbetsuppgift")
    name_it(page, "Pröva körkort")
    pick(page, "formular", "planera")
    pick(page, "roll-0", "arbetsmarknadssekreterare")
    fill(page, "lagrum-gren", "R-26")
    fill(page, "lagrum-lagrum", "12 kap. 4 § SoL")
    flow = page.locator(".djs-connection").last.get_attribute("data-element-id")
    choose(page, flow)
    open_group(page, "condition")
    write_feel(page, "conditionExpression", "fortsattning.vag = 1")
    fill(page, "lagrum-lagrum", "5 § FL")
    screen(page, "verkstad-bpmn-ritat")
    save(page)
    page.reload()
    page.get_by_text("Inga osparade ändringar.").wait_for()
    assert page.locator(".djs-label, .djs-visual text").get_by_text("Pröva").first.is_visible()
    tree: Any = etree.fromstring(verkstad.saved().encode())
    task = tree.xpath("//bpmn:userTask[@name='Pröva körkort']", namespaces=NS)[0]
    assert task.xpath(".//zeebe:formDefinition/@formId", namespaces=NS) == ["planera"]
    assert task.xpath(".//zeebe:assignmentDefinition/@candidateGroups", namespaces=NS) == [
        "arbetsmarknadssekreterare"
    ]
    assert task.xpath(".//zeebe:property/@value", namespaces=NS) == ["R-26", "12 kap. 4 § SoL"]
    drawn = tree.xpath(f"//bpmn:sequenceFlow[@id='{flow}']", namespaces=NS)[0]
    assert drawn.get("targetRef") == task.get("id")
    assert drawn.xpath("bpmn:conditionExpression/text()", namespaces=NS) == ["=fortsattning.vag = 1"]
    assert drawn.xpath(".//zeebe:property/@value", namespaces=NS) == ["5 § FL"]


def test_the_checks_follow_what_is_drawn(verkstad: Verkstad, screen: Any) -> None:
    page = verkstad.enter("vera")
    choose(page, "avsluta_insats")
    append(page, "Regel")
    name_it(page, "Pröva beslutet")
    found = page.locator("#fynd .fynd--fel")
    found.get_by_text("decisionId").wait_for()
    badge = page.locator(".fyndbricka--fel").filter(has_text="decisionId")
    badge.hover()
    badge.locator(".fyndbricka__text").wait_for(state="visible")
    screen(page, "verkstad-bpmn-fel")
    choose(page, "skriv_in")
    found.get_by_text("decisionId").click()
    assert page.locator(".bio-properties-panel-header-label").inner_text() == "Pröva beslutet"
    pick(page, "beslut", "fortsattning")
    fill(page, "resultat", "svaret")
    page.locator("#fynd").get_by_text("Pröva beslutet: lagrum saknas.").wait_for()


def test_an_expression_is_completed_with_what_forms_ask_for(verkstad: Verkstad) -> None:
    page = verkstad.enter("vera")
    choose(page, "insats_avslutas")
    open_group(page, "condition")
    page.locator('[data-entry-id="conditionExpression"] .cm-content').click()
    page.keyboard.press("Control+a")
    page.keyboard.type("avslutsd")
    page.locator(".cm-tooltip-autocomplete").get_by_text("avslutsdatum", exact=True).wait_for()
    page.locator('[data-entry-id="conditionExpression"] .bio-properties-panel-open-feel-popup').click(
        force=True
    )
    page.locator(".bio-properties-panel-feel-popup, .bio-properties-panel-popup").first.wait_for()


def test_every_operation_is_offered_as_a_template(verkstad: Verkstad) -> None:
    page = verkstad.enter("vera")
    choose(page, "planera")
    page.locator('.djs-context-pad .entry[data-action="replace"]').click()
    page.locator(".djs-popup .entry").first.wait_for()
    offered = [one.get_attribute("data-id") or "" for one in page.locator(".djs-popup .entry").all()]
    templates = {one.partition("template-lagrum.")[2] for one in offered if "template-lagrum." in one}
    assert templates == set(operations())
    assert not [one for one in offered if "script" in one or "manual" in one or "loop" in one]


def test_a_template_gives_fields_and_keeps_what_was_there(verkstad: Verkstad, screen: Any) -> None:
    path = "processes/anvisning/anvisningsbeslut.bpmn"
    page = verkstad.enter("vera", path)
    choose(page, "registrera_anvisning")
    before = page.locator("#bio-properties-panel-lagrum-lagrum").input_value()
    page.locator(
        ".bio-properties-panel-template-button, .bio-properties-panel-select-template-button"
    ).click()
    page.locator(".djs-popup input").press_sequentially("registrera")
    page.locator(".djs-popup .entry").first.get_by_text("Registrera beslut").wait_for()
    page.keyboard.press("Enter")
    open_group(page, "ElementTemplates__CustomProperties-indata")
    page.get_by_text("Punkt i delegationsordningen").wait_for()
    screen(page, "verkstad-bpmn-mall")
    assert page.locator("#bio-properties-panel-lagrum-lagrum").input_value() == before != ""
    save(page)
    saved = verkstad.saved(path)
    assert '<zeebe:output source="=true" target="anv_beslutad" />' in saved
    assert 'zeebe:modelerTemplate="lagrum.registrera_beslut"' in saved


def test_a_simulation_runs_and_changes_nothing(verkstad: Verkstad, screen: Any) -> None:
    page = verkstad.enter("vera")
    page.get_by_role("button", name="Simulera").click()
    page.locator(".bts-context-pad[title='Trigger Event']:not(.hidden)").first.click()
    page.locator(".bts-token-count, .bts-token").first.wait_for()
    screen(page, "verkstad-bpmn-simulering")
    page.get_by_role("button", name="Avsluta simuleringen").click()
    assert page.locator("#spara").is_disabled()


def test_two_who_save_both_keep_their_work(verkstad: Verkstad, screen: Any) -> None:
    page = verkstad.enter("vera")
    choose(page, "planera")
    fill(page, "lagrum-lagrum", "Veras lagrum")
    verkstad.save(verkstad.saved().replace("Avsluta insatsen", "Samirs namn"))
    page.keyboard.press("Control+s")
    page.get_by_role("heading", name="Två versioner av Kärnprocessen").wait_for()
    assert "Samir Prov sparade filen" in page.locator("main").inner_text()
    page.locator(".version__bild .djs-shape").first.wait_for()
    screen(page, "verkstad-konflikt")
    assert (
        "Samirs namn" in page.locator(".rader").first.inner_text() + page.locator(".rader").last.inner_text()
    )
    page.get_by_role("button", name="Låt min version gälla").click()
    page.get_by_text("Din version är sparad.").wait_for()
    assert "Veras lagrum" in verkstad.saved()
    page.locator("#historikdel summary").click()
    page.locator("#historik").get_by_text("Samir Prov sparade").wait_for()


def test_what_is_written_is_there_after_the_page_was_left(verkstad: Verkstad) -> None:
    page = verkstad.enter("vera")
    choose(page, "planera")
    fill(page, "lagrum-lagrum", "Veras lagrum")
    page.get_by_text("Kladd sparad").wait_for()
    page.goto(verkstad.url(KARNPROCESS))
    page.get_by_text("är öppnad. Den är inte sparad för andra.").wait_for()
    choose(page, "planera")
    assert page.locator("#bio-properties-panel-lagrum-lagrum").input_value() == "Veras lagrum"
    assert "Veras lagrum" not in verkstad.saved()


def test_a_broken_file_is_shown_with_its_place_and_can_be_mended(verkstad: Verkstad, screen: Any) -> None:
    whole = verkstad.saved()
    verkstad.save(whole.replace("</bpmn:userTask>", "</bpmn:userTsk>", 1))
    page = verkstad.enter("vera")
    line = whole[: whole.index("</bpmn:userTask>")].count("\n") + 1
    page.get_by_text("Filen går inte att läsa som BPMN.").wait_for()
    assert re.search(rf"rad {line}\b", page.locator("#fynd").inner_text())
    screen(page, "verkstad-bpmn-trasig")
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.type("<!-- -->")
    save(page)
    assert verkstad.saved().rstrip().endswith("<!-- -->")


def test_undo_takes_back_the_last_change(verkstad: Verkstad) -> None:
    page = verkstad.enter("vera")
    choose(page, "planera")
    fill(page, "lagrum-lagrum", "Veras lagrum")
    page.get_by_role("button", name="Ångra").click()
    choose(page, "skriv_in")
    choose(page, "planera")
    assert page.locator("#bio-properties-panel-lagrum-lagrum").input_value() == ""
