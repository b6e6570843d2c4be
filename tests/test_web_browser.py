"""The pages in a real browser: policy, accessibility, narrow windows, keyboard, and no JavaScript."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from werkzeug.serving import make_server

from tests.web_anvisning import BESLUT, reach_signing
from tests.web_stage import Stage, raise_stage

pytestmark = pytest.mark.browser

AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 700}


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return raise_stage(tmp_path_factory.mktemp("browser"), csrf=True)


@pytest.fixture(scope="module")
def task(stage: Stage) -> str:
    return str(reach_signing(stage, stage.staff("eva", "socialsekreterare"))["id"])


@pytest.fixture(scope="module")
def site(stage: Stage) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, stage.app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def enter(browser: Any, site: str, **options: Any) -> Any:
    """Return a page of its own where eva is signed in."""
    page = browser.new_context(locale="sv-SE", **{"viewport": WIDE, **options}).new_page()
    page.set_default_timeout(10_000)
    page.goto(f"{site}/logga-in")
    page.get_by_role("button", name="Eva Prov").click()
    return page


def fill_decision(page: Any) -> None:
    page.locator("#beslut label").first.click()
    for name in ("stodmanad", "fs_beslut_referens", "beslut_villkor", "beslut_motivering"):
        page.fill(f"#{name}", BESLUT[name])


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["1280", "320"])
def test_axe_finds_nothing_and_no_page_is_too_wide(
    browser: Any, axe_source: str, site: str, task: str, viewport: dict[str, int]
) -> None:
    page = enter(browser, site, viewport=viewport, bypass_csp=True)
    for url in ("/att-gora", f"/uppgifter/{task}", "/finns-inte", "/logga-in"):
        page.goto(site + url)
        page.evaluate(axe_source)
        found = page.evaluate("rules => axe.run(document, {runOnly: rules})", AXE_RULES)
        assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == [], url
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"], url
    page.context.close()


def test_nothing_breaks_the_policy_and_the_diagram_is_drawn(browser: Any, site: str, task: str) -> None:
    page = enter(browser, site)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{site}/uppgifter/{task}")
    page.wait_for_selector(".djs-shape.lage-har")
    page.get_by_role("button", name="Visa hela").click()
    assert [text for text in said if "Content Security Policy" in text] == []
    page.context.close()


def test_draft_saves_itself(browser: Any, site: str, task: str) -> None:
    page = enter(browser, site)
    page.goto(f"{site}/uppgifter/{task}")
    page.locator("#beslut label").first.click()
    with page.expect_response(lambda one: "FS-77" in (one.request.post_data or "")) as answer:
        page.fill("#fs_beslut_referens", "FS-77")
    assert answer.value.ok
    page.get_by_text("Utkast sparat klockan").wait_for()
    page.reload()
    assert page.input_value("#fs_beslut_referens") == "FS-77"
    page.context.close()


def test_conditional_question_comes_without_javascript(browser: Any, site: str, task: str) -> None:
    page = enter(browser, site, java_script_enabled=False)
    page.goto(f"{site}/uppgifter/{task}")
    page.locator("#beslut label").nth(2).click()
    assert not page.locator("#stodmanad").is_visible()
    page.locator("#beslut label").first.click()
    assert page.locator("#stodmanad").is_visible()
    page.context.close()


def test_decision_is_previewed_without_javascript(browser: Any, site: str, task: str) -> None:
    page = enter(browser, site, java_script_enabled=False)
    page.goto(f"{site}/uppgifter/{task}")
    fill_decision(page)
    page.get_by_role("button", name="Granska beslutet").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Granska beslutet"
    letter = page.frame_locator("iframe.brev")
    assert "Bo Exempel" in letter.locator("body").inner_text()
    assert page.get_by_role("button", name="Skriv under beslutet").is_visible()
    page.context.close()


def test_faults_take_the_focus_and_lead_to_their_question(browser: Any, site: str, task: str) -> None:
    page = enter(browser, site)
    page.goto(f"{site}/uppgifter/{task}")
    page.locator("#beslut label").first.click()
    page.fill("#beslut_motivering", "")
    page.get_by_role("button", name="Granska beslutet").click()
    page.locator("#fel:focus").get_by_role("heading", name="Rätta det här").wait_for()
    page.get_by_role("link", name="Fyll i ”Skäl för beslutet”").click()
    page.wait_for_selector("#beslut_motivering:focus")
    page.context.close()


def test_keyboard_alone_reaches_the_task(browser: Any, site: str, task: str) -> None:
    page = enter(browser, site)
    page.goto(f"{site}/att-gora")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Hoppa till innehållet"
    page.keyboard.press("Enter")
    for _ in range(20):
        page.keyboard.press("Tab")
        if (page.evaluate("document.activeElement.getAttribute('href')") or "").startswith(
            f"/uppgifter/{task}"
        ):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/uppgifter/{task}*")
    page.context.close()
