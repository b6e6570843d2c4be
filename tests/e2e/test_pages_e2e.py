from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.e2e import answers
from tests.e2e.conftest import Opened, Site
from tests.e2e.hand import Hand

Screen = Callable[[Any, str], None]

pytestmark = [pytest.mark.browser, pytest.mark.slow]

RUN_AXE = "() => axe.run(document, {resultTypes: ['violations']})"


def faults(page: Any, axe_source: str) -> list[str]:
    """Return what axe-core finds, and whether the page must be scrolled sideways."""
    page.evaluate(axe_source)
    found = page.evaluate(RUN_AXE)["violations"]
    told = [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]
    wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [*told, *([f"{wide} pixlar för bred"] if wide > 0 else [])]


def prepared(soc: Hand) -> tuple[str, str]:
    """Return an ärende that has come to its decision, and one with a decision taken."""
    places = []
    for _ in range(2):
        arende = soc.open_arende("anvisning")
        soc.do(arende, "Utreda behovet", answers.BEHOV)
        soc.do(arende, "Välja lämplig insats", answers.INSATS)
        soc.do(arende, "Samråda med Arbetsförmedlingen", answers.SAMRAD)
        soc.do(arende, "Bedöma underlaget", answers.UNDERLAG)
        places.append(arende)
    soc.sign(places[1], "Besluta om bistånd med villkor", answers.BESLUT)
    return places[0], places[1]


def pages(soc: Hand, waiting: str, decided: str) -> Iterator[str]:
    """Yield a name for each page, opened."""
    for name, path in PLAIN.items():
        soc.go(path)
        yield name
    soc.page.goto(waiting)
    yield "arende"
    soc.page.goto(f"{waiting}/logg")
    yield "logg"
    soc.task(waiting, "Besluta om bistånd med villkor")
    yield "arbetsuppgift"
    soc.press("Granska beslutet")
    yield "arbetsuppgift-fel"
    soc.preview(waiting, "Besluta om bistånd med villkor", answers.BESLUT)
    yield "granska"
    soc.page.goto(decided)
    soc.page.get_by_role("link", name="Anvisning 2026-05-04").click()
    yield "beslut"
    soc.go("/provbedomning/anvisning")
    soc.fill({"fs_status": "beviljat", "forsta_ansokan": True})
    soc.press("Pröva frågan")
    yield "provbedomning-svar"
    soc.go("/finns-inte")
    yield "finns-inte"


PLAIN = {
    "att-gora": "/att-gora",
    "arenden": "/arenden",
    "nytt-arende": "/arenden/nytt",
    "ks-beslut": "/ks-beslut",
    "provbedomning": "/provbedomning",
    "provbedomning-fraga": "/provbedomning/anvisning",
    "rattskarta": "/rattskarta",
    "rattskarta-gren": "/rattskarta?gren=R-18",
    "rattskarta-process": "/rattskarta/process/anvisningsbeslut?gren=R-18",
}


def test_every_page_is_without_findings_wide_and_narrow(
    site: Site, open_page: Callable[..., Opened], axe_source: str, screen: Screen
) -> None:
    soc = Hand(site, open_page(bypass_csp=True).page, "soc")
    soc.go("/logga-in")
    found = [f"logga-in: {one}" for one in faults(soc.page, axe_source)]
    soc.sign_in()
    waiting, decided = prepared(soc)
    for width in (1280, 320):
        soc.page.set_viewport_size({"width": width, "height": 900})
        for name in pages(soc, waiting, decided):
            found += [f"{name} {width}: {one}" for one in faults(soc.page, axe_source)]
            screen(soc.page, f"sida-{name}-{width}")
    assert found == []


def test_a_task_is_done_with_the_keyboard_alone(site: Site, open_page: Callable[..., Opened]) -> None:
    ask = Hand(site, open_page().page, "ask")
    page = ask.page
    ask.go("/logga-in")
    press_until(page, lambda: "Aisha Berg" in focused(page))
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Att göra").wait_for()
    ask.go("/arenden/nytt")
    press_until(page, lambda: "process" in focused(page))
    pick(page, "ansokan")
    type_into(page, "personnummer", "19850101-2382")
    type_into(page, "namn", "Sam Exempel")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("är öppnat").wait_for()
    press_until(page, lambda: "Registrera ansökan" in focused(page))
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Registrera ansökan", level=1).wait_for()
    press_until(page, lambda: "ansokan_finns" in focused(page))
    pick(page, "true")
    type_into(page, "inkom_datum", "2026-05-02")
    press_until(page, lambda: "ansokan_satt" in focused(page))
    pick(page, "skriftligt")
    press_until(page, lambda: '"insats"' in focused(page))
    page.keyboard.press("ArrowDown")
    press_until(page, lambda: "Slutför" in focused(page))
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Att göra").wait_for()


def focused(page: Any) -> str:
    """Return the markup of what has the focus, and of its label."""
    return str(page.evaluate("() => document.activeElement.outerHTML + document.activeElement.innerText"))


def press_until(page: Any, there: Callable[[], bool]) -> None:
    """Press Tab until it is there; what has the focus must be seen."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if there():
            return
    raise AssertionError(f"Tab kom aldrig dit. Fokus: {focused(page)[:200]}")


def pick(page: Any, value: str) -> None:
    """Choose among radio buttons with the arrows, or with space when it is the first."""
    page.keyboard.press("Space")
    for _ in range(12):
        if page.evaluate("() => document.activeElement.value") == value:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"{value} gick inte att välja med piltangenterna")


def type_into(page: Any, name: str, text: str) -> None:
    press_until(page, lambda: f'name="{name}"' in focused(page))
    page.keyboard.type(text)


def test_a_task_is_done_without_javascript(site: Site, open_page: Callable[..., Opened]) -> None:
    soc = Hand(site, open_page(java_script_enabled=False).page, "soc")
    soc.sign_in()
    arende = soc.open_arende("anvisning")
    soc.task(arende, "Utreda behovet")
    soc.fill({"fs_status": "beviljat", "fs_manader_i_foljd": 3})
    soc.press("Spara utkast")
    assert "Utkast" in soc.main
    soc.fill(answers.BEHOV)
    soc.press("Slutför")
    soc.page.goto(arende)
    assert "Välja lämplig insats" in soc.main
    soc.go("/provbedomning/anvisning")
    soc.fill({"fs_status": "inget"})
    soc.press("Pröva frågan")
    assert "Stoppat" in soc.main


def test_what_a_role_may_not_do_is_refused_with_a_page(site: Site, open_page: Callable[..., Opened]) -> None:
    jurist = Hand(site, open_page().page, "jurist")
    jurist.sign_in()
    assert jurist.page.goto(f"{site.url}/arenden/nytt").status == 403
    assert jurist.page.goto(f"{site.url}/ks-beslut/nytt").status == 403
    assert "Din roll" in jurist.main
