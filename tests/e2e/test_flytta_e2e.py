"""Twenty running ärenden are moved to a new version: tried, mapped by hand, moved, and one moved back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from server import cases
from server.access import Actor
from server.cases import House
from server.verkstad.jobb import run_next_jobb
from server.verkstad.publiceringar import UTKAST, insert_publicering, opened_tree, publish_start
from tests.e2e import answers
from tests.e2e.conftest import Opened, Site
from tests.e2e.hand import Hand
from tests.e2e.test_pages_e2e import faults, prepared

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Screen = Callable[[Any, str], None]
BPMN = "processes/ansokan/ansokan.bpmn"
PERSON = {"personnummer": "19850101-2382", "namn": "Sam Exempel"}
REASON = "Punkt 2 i övergångsbestämmelserna: äldre bestämmelser gäller för ärenden som har inletts."


def hire(house: House, who: str, namn: str, roll: str) -> Actor:
    """Hire somebody who serves both verksamhetsgrenar."""
    grenar = ["socialtjanst", "arbetsmarknad"]
    return cases.save_medarbetare(
        house,
        medarbetare_id=who,
        namn=namn,
        roller=[roll],
        enhet="namndsenheten",
        grenar=grenar,
        demo=True,
    )


def opened(house: House, on: int) -> None:
    """Open an ärende; complete its first task when it is not among the first `on`."""
    ask = cases.find_actor(house, "ask")
    assert ask is not None
    started = cases.open_arende(house, ask, "ansokan", person=PERSON, fakta={})
    if on:
        task = started["oppna_uppgifter"][0]
        cases.complete_uppgift(house, ask, task["id"], version=task["version"], svar=answers.ANSOKAN)


def publish_next(house: House) -> None:
    """Publish a version in which the second task has become another one."""
    tree = dict(opened_tree(house))
    text = tree[BPMN].decode()
    for name in (" id", "sourceRef", "targetRef", "bpmnElement"):
        text = text.replace(f'{name}="granska_fullstandighet"', f'{name}="granska_noga"')
    tree[BPMN] = text.replace('name="Granska ansökan"', 'name="Granska ansökan noga"').encode()
    publish_start(house)
    with house.write() as connection:
        vera = cases.find_actor(house, "vera")
        assert vera is not None
        insert_publicering(house, connection, vera, tree, kalla=UTKAST, titel="Granska noga", after=1)
    house.following.forget()


@pytest.fixture
def stage(site: Site) -> Site:
    """A site with twenty ärenden, twelve of them in the task that the new version calls something else."""
    hire(site.house, "vera", "Vera Verksamhet", "verksamhetsutvecklare")
    for number in range(20):
        opened(site.house, on=number >= 8)
    publish_next(site.house)
    return site


def sign_in(stage: Site, page: Any, namn: str) -> None:
    page.goto(stage.url + "/logga-in")
    press(page, namn)


def press(page: Any, name: str) -> None:
    """Press a button, and wait for the page that answers."""
    with page.expect_navigation():
        page.get_by_role("button", name=name).click()


def run(stage: Site, page: Any, name: str) -> None:
    """Press a button that starts a job, let the worker do it, and the page notice."""
    stage.clock.advance(minutes=1)
    press(page, name)
    while run_next_jobb(stage.house):
        pass
    page.locator("[data-jobb]").wait_for(state="detached")
    page.wait_for_load_state()


def statuses(page: Any) -> list[str]:
    cells: list[str] = page.locator("#arendeval tbody tr td:nth-child(3)").all_inner_texts()
    return [text.strip() for text in cells]


def test_twenty_arenden_are_moved(
    stage: Site, open_page: Callable[..., Opened], screen: Screen, axe_source: str
) -> None:
    page = open_page().page
    sign_in(stage, page, "Vera Verksamhet")
    page.goto(stage.url + "/verkstaden/flytt")
    page.get_by_role("button", name="Gör en flyttplan").click()
    page.locator(".flytt-fattas").first.wait_for()
    assert sorted(page.locator(".flytt-antal").all_inner_texts()) == ["12", "8", "8"]
    assert faults(page, axe_source) == []
    screen(page, "flytt-plan")

    run(stage, page, "Gör en provflytt")
    assert sorted(set(statuses(page))) == ["går att flytta", "går inte"]
    assert page.get_by_text("Elementet finns inte i den nya versionen").count() == 12
    screen(page, "flytt-prov-utan-plats")

    row = "Granska ansökan fortsätter i"
    page.get_by_label(row).select_option(label="Granska ansökan noga")
    press(page, "Spara kartan")
    page.get_by_text("Kartan är sparad").wait_for()
    run(stage, page, "Gör en provflytt")
    assert statuses(page) == ["går att flytta"] * 20
    assert page.get_by_role("button", name="Flytta de valda").count() == 0
    plan = page.url.partition("#")[0]

    jurist = open_page().page
    sign_in(stage, jurist, "Judit Rätt")
    jurist.goto(plan)
    press(jurist, "Spara svaret")
    jurist.get_by_text("Välj vilken dags lag som ska gälla.").first.wait_for()
    jurist.locator("label", has_text="Lagen som gällde den dag ärendet inleddes").click()
    jurist.get_by_label("Rättsligt skäl").fill(REASON)
    press(jurist, "Spara svaret")
    jurist.get_by_text("Svaret är sparat").wait_for()
    screen(jurist, "flytt-lagdag")

    page.goto(plan)
    run(stage, page, "Flytta de valda")
    assert statuses(page) == ["flyttad"] * 20
    assert faults(page, axe_source) == []
    screen(page, "flytt-klar")

    page.locator("#arendeval input[type=checkbox]").first.check()
    run(stage, page, "Flytta tillbaka de valda")
    assert statuses(page).count("flyttad tillbaka") == 1
    screen(page, "flytt-tillbaka")

    ask = open_page().page
    sign_in(stage, ask, "Aisha Berg")
    ask.goto(stage.url + "/arenden")
    ask.locator("table a").first.click()
    ask.get_by_role("heading", name="Versioner av processen").wait_for()
    assert ask.get_by_role("link", name="Granska ansökan noga").count() == 1
    screen(ask, "flytt-arendet")


def test_a_plan_reads_and_works_without_javascript(
    stage: Site, open_page: Callable[..., Opened], screen: Screen
) -> None:
    page = open_page(java_script_enabled=False, viewport={"width": 320, "height": 800}).page
    sign_in(stage, page, "Vera Verksamhet")
    page.goto(stage.url + "/verkstaden/flytt")
    press(page, "Gör en flyttplan")
    page.get_by_label("Granska ansökan fortsätter i").select_option(label="Granska ansökan noga")
    press(page, "Spara kartan")
    press(page, "Gör en provflytt")
    while run_next_jobb(stage.house):
        pass
    page.reload()
    assert statuses(page) == ["går att flytta"] * 20
    screen(page, "flytt-320")


def test_a_plan_fits_a_small_screen(
    stage: Site, open_page: Callable[..., Opened], screen: Screen, axe_source: str
) -> None:
    page = open_page(viewport={"width": 320, "height": 800}).page
    sign_in(stage, page, "Vera Verksamhet")
    page.goto(stage.url + "/verkstaden/flytt")
    assert faults(page, axe_source) == []
    press(page, "Gör en flyttplan")
    run(stage, page, "Gör en provflytt")
    assert faults(page, axe_source) == []


def test_the_decisions_of_a_rule_row_are_found_and_opened_anew(
    make_site: Callable[..., Site], open_page: Callable[..., Opened], screen: Screen, axe_source: str
) -> None:
    stage = make_site(exempel=True)
    soc = Hand(stage, open_page().page, "soc")
    soc.sign_in()
    prepared(soc)
    jurist = open_page().page
    sign_in(stage, jurist, "Judit Rätt")
    jurist.goto(stage.url + "/verkstaden/felsokning")
    jurist.get_by_label("Vilken beslutstabell?").select_option("anvisning_utfall")
    press(jurist, "Visa raderna")
    assert faults(jurist, axe_source) == []
    screen(jurist, "felsokning-val")
    press(jurist, "Sök beslut")
    jurist.get_by_text("Välj en regelrad.").first.wait_for()
    jurist.locator("label", has_text="Rad 3").click()
    jurist.get_by_label("Beslut från och med").fill("2026-05-01")
    jurist.get_by_label("Beslut till och med").fill("2026-05-31")
    jurist.get_by_label("Varför söker ni?").fill("Raden hade fel gräns i maj.")
    run(stage, jurist, "Sök beslut")
    assert jurist.locator("tbody tr").count() == 1
    jurist.get_by_label("Vilken process ska öppnas?").select_option("andring")
    run(stage, jurist, "Öppna omprövning för de valda")
    jurist.get_by_role("link", name="öppnad:").wait_for()
    assert jurist.get_by_role("button", name="Öppna omprövning för de valda").count() == 0
    assert faults(jurist, axe_source) == []
    screen(jurist, "felsokning-svar")
    jurist.get_by_role("link", name="öppnad:").click()
    jurist.get_by_role("link", name="Utreda felet").wait_for()
    jurist.get_by_text("det här ärendet började där").wait_for()
