"""What the browser tests of the editors do: a draft, two who work in it, and hands on a diagram."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from server import cases
from server.access import Actor
from server.verkstad import forslag, sparning
from tests.e2e.conftest import Opened, Site

KARNPROCESS = "processes/karnprocess/karnprocess.bpmn"


@dataclass
class Verkstad:
    """A draft about kärnprocessen, with two verksamhetsutvecklare."""

    site: Site
    open_page: Callable[..., Opened]
    vera: Actor
    samir: Actor
    utkast: str

    def url(self, path: str) -> str:
        return f"{self.site.url}/verkstaden/utkast/{self.utkast}/fil/{path}"

    def enter(self, who: str, path: str = KARNPROCESS, **context: Any) -> Any:
        """Sign in and open a file in its editor; a page's complaints fail the test."""
        size = {"viewport": {"width": 1600, "height": 950}}
        page = self.open_page(**{**size, **context}).page
        page.goto(f"{self.site.url}/logga-in")
        page.locator(f"button[value={who}]").click()
        page.goto(self.url(path))
        page.locator("#fynd-text").get_by_text("Välj en rad").or_(
            page.locator("#fynd-text").get_by_text("Inget att anmärka")
        ).wait_for()
        return page

    def saved(self, path: str = KARNPROCESS) -> str:
        return sparning.load_fil(self.site.house, self.vera, self.utkast, path).innehall.decode()

    def save(self, content: str, path: str = KARNPROCESS) -> None:
        """Save as samir, on top of what is saved."""
        vy = sparning.load_fil(self.site.house, self.samir, self.utkast, path)
        sparning.save_fil(self.site.house, self.samir, self.utkast, path, content.encode(), vy.sparning)


def open_verkstad(site: Site, open_page: Callable[..., Opened]) -> Verkstad:
    staff = [
        cases.save_medarbetare(
            site.house,
            medarbetare_id=name.lower(),
            namn=f"{name} Prov",
            roller=["verksamhetsutvecklare"],
            enhet="namndsenheten",
            grenar=["socialtjanst", "arbetsmarknad"],
            demo=True,
        )
        for name in ("Vera", "Samir")
    ]
    made = forslag.create_forslag(site.house, staff[0], "karnprocess", "Körkort i kärnprocessen")
    return Verkstad(site, open_page, staff[0], staff[1], made.id)


# ---------------------------------------------------------------- hands on a diagram


def choose(page: Any, element: str) -> None:
    """Select an element of the diagram by its id."""
    page.locator(f'[data-element-id="{element}"] .djs-hit').first.click(force=True)
    page.locator(".bio-properties-panel").wait_for()


def append(page: Any, kind: str) -> None:
    """Add an element after the chosen one, from the menu."""
    before = page.locator(".djs-shape").count()
    page.locator('.djs-context-pad .entry[data-action="append"]').click()
    page.locator(".djs-popup input").press_sequentially(kind)
    page.locator(".djs-popup .entry").first.get_by_text(kind).wait_for()
    page.keyboard.press("Enter")
    page.locator(".djs-shape").nth(before).wait_for(state="attached")
    if page.locator(".djs-direct-editing-content").count():
        page.keyboard.press("Escape")


def name_it(page: Any, name: str) -> None:
    """Write the name of the chosen element in the panel."""
    open_group(page, "general")
    fill(page, "name", name)


def fill(page: Any, field: str, value: str) -> None:
    """Write in a field of the panel, and leave it."""
    page.locator(f"#bio-properties-panel-{field}").fill(value)
    page.keyboard.press("Tab")


def pick(page: Any, field: str, value: str) -> None:
    page.locator(f"#bio-properties-panel-{field}").select_option(value)


def open_group(page: Any, group: str) -> None:
    """Unfold a group of the panel."""
    header = page.locator(f'[data-group-id="group-{group}"] .bio-properties-panel-group-header')
    if "open" not in (header.get_attribute("class") or ""):
        header.click()


def write_feel(page: Any, entry: str, text: str) -> None:
    """Write an expression in the panel's editor of FEEL."""
    editor = page.locator(f'[data-entry-id="{entry}"] .cm-content')
    editor.click()
    page.keyboard.type(text)
    page.keyboard.press("Escape")  # the list of names to complete with


def save(page: Any) -> None:
    """Save with the keyboard, and wait until it says so."""
    page.keyboard.press("Control+s")
    page.locator("#status").get_by_text(re.compile(r"^Sparad ")).wait_for()
