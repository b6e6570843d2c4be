"""The hands of one of the staff in a browser: sign in, open, fill in, complete, sign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.e2e.conftest import Site
from tests.e2e.staff import STAFF

Answers = Mapping[str, Any]


@dataclass
class Hand:
    """One person at one page."""

    site: Site
    page: Any
    who: str

    @property
    def main(self) -> str:
        """The words of the page's main part."""
        return str(self.page.locator("main").inner_text())

    @property
    def heading(self) -> str:
        return str(self.page.locator("h1").inner_text())

    def go(self, path: str) -> None:
        self.page.goto(self.site.url + path)

    def sign_in(self) -> None:
        self.go("/logga-in")
        self.page.get_by_role("button", name=STAFF[self.who]["namn"]).click()
        self.page.get_by_role("heading", name="Att göra").wait_for()

    def open_arende(
        self, process: str, personnummer: str = "19850101-2382", namn: str = "Sam Exempel"
    ) -> str:
        """Open an ärende by its form and return its address."""
        self.go("/arenden/nytt")
        self.choose("process", process)
        self.page.get_by_label("Personnummer").fill(personnummer)
        self.page.get_by_label("Den enskildes namn").fill(namn)
        self.page.get_by_role("button", name="Öppna ärendet").click()
        self.page.get_by_text("är öppnat").wait_for()
        return str(self.page.url)

    def arende_with(self, process: str) -> str:
        """Return the address of the newest ärende in this process, by the list."""
        self.go("/arenden")
        self.page.locator("select[name=process]").select_option(process)
        self.page.get_by_role("button", name="Sök").click()
        self.page.locator("table a").first.click()
        return str(self.page.url)

    def task(self, arende: str, name: str) -> None:
        """Open a task of the ärende by its link."""
        self.page.goto(arende)
        self.page.get_by_role("link", name=name, exact=True).click()
        self.page.get_by_role("heading", name=name, level=1).wait_for()

    def do(self, arende: str, name: str, answers: Answers) -> None:
        """Complete a task of the ärende."""
        self.task(arende, name)
        self.fill(answers)
        self.press("Slutför")
        assert self.page.locator("#fel, #stopp").count() == 0, self.main

    def sign(self, arende: str, name: str, answers: Answers) -> None:
        """Fill in a decision, look at the preview and sign it."""
        self.preview(arende, name, answers)
        self.press("Skriv under beslutet")

    def preview(self, arende: str, name: str, answers: Answers) -> None:
        self.task(arende, name)
        self.fill(answers)
        self.press("Granska beslutet")
        if self.heading != "Granska beslutet":  # a question that only the server knows is to be asked
            self.fill({name: value for name, value in answers.items() if name.endswith("?")})
            self.press("Granska beslutet")
        assert self.heading == "Granska beslutet", self.main

    def press(self, button: str) -> None:
        self.page.get_by_role("button", name=button, exact=True).click()
        self.page.wait_for_load_state("load")

    def fill(self, answers: Answers) -> None:
        """Answer questions by name; one that ends in ? is answered only if it is asked."""
        for name, value in answers.items():
            if name.endswith("?") and not self.asks(name[:-1]):
                continue
            self.choose(name.removesuffix("?"), value)

    def asks(self, name: str) -> bool:
        """Tell whether the question is shown."""
        wrapper = self.page.locator(".fraga", has=self.page.locator(f"[name='{name}']")).last
        return bool(wrapper.count()) and bool(wrapper.is_visible())

    def choose(self, name: str, value: Any) -> None:
        """Answer one question, whatever its control is; several values are ticked one by one."""
        control = self.page.locator(f"main [name='{name}']:not([type=hidden])").first
        kind = control.evaluate("field => field.type")
        if kind in {"radio", "checkbox"}:
            for one in value if isinstance(value, list) else [value]:
                self._tick(name, _token(one))
        elif kind == "select-one":
            control.select_option(_token(value))
        else:
            control.fill(_token(value))

    def _tick(self, name: str, token: str) -> None:
        """Click the label: the design system hides the control itself."""
        box = self.page.locator(f"main input[name='{name}'][value='{token}']")
        self.page.locator(f"label[for='{box.get_attribute('id')}']").click()


def _token(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
