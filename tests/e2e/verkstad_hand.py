"""The hands of those who change, try and review models in Verkstaden."""

from __future__ import annotations

from typing import Any

from tests.e2e.hand import Hand
from tests.e2e.modellera import choose

KARTLAGG = "forms/karnprocess/kartlagg.form"
REGLER = "processes/karnprocess/fortsattning.dmn"
FLODE = "processes/karnprocess/karnprocess.bpmn"


def open_file(page: Any, utkast: str, path: str) -> None:
    """Open a file of the draft and wait until it has been checked."""
    page.goto(f"{utkast}/fil/{path}")
    page.locator("#fynd-text").get_by_text("Välj en rad").or_(
        page.locator("#fynd-text").get_by_text("Inget att anmärka")
    ).wait_for()


# ---------------------------------------------------------------- the editor of forms


def add_choice(page: Any, question: str, key: str, options: dict[str, str]) -> None:
    """Add a question with its options, last in the form."""
    fields = page.locator(".fjs-element")
    before = fields.count()
    page.locator(".fjs-palette-field[data-field-type=radio]").focus()
    page.keyboard.press("Enter")
    fields.nth(before).wait_for()
    panel = page.locator(".fjs-properties-container")
    panel.locator('[data-group-id="group-staticOptions"]').wait_for()
    unfold(page, "general")
    write(page, "label", question)
    write(page, "key", key)
    unfold(page, "staticOptions")
    for number, (value, label) in enumerate(options.items()):
        if number:
            panel.locator('[data-group-id="group-staticOptions"] .bio-properties-panel-add-entry').click()
        item = page.locator(f"#bio-properties-panel-staticOptions-{number}-label")
        if not item.is_visible():
            panel.locator(f'[data-entry-id="staticOptions-{number}"] button').first.click()
        write(page, f"staticOptions-{number}-label", label)
        write(page, f"staticOptions-{number}-value", value)


def ground_field(page: Any, **values: str) -> None:
    """Write what the field rests on: lagrum, gren, kalla."""
    unfold(page, "lagrum")
    for name, value in values.items():
        write(page, f"lagrum-{name}", value)


def unfold(page: Any, group: str) -> None:
    """Unfold a group of the panel."""
    header = page.locator(f'[data-group-id="group-{group}"] > .bio-properties-panel-group-header')
    if "open" not in (header.get_attribute("class") or ""):
        header.click()


def write(page: Any, entry: str, text: str) -> None:
    """Write in an entry of the panel, and leave it."""
    page.locator(f"#bio-properties-panel-{entry}").fill(text)
    page.keyboard.press("Tab")


# ---------------------------------------------------------------- the editor of rules


def open_table(page: Any, utkast: str) -> None:
    """Open the rules of the process at their table."""
    open_file(page, utkast, REGLER)
    page.locator(".vyer button").nth(1).click()
    page.locator(".kolumn--lagrum.header").wait_for()


def add_column(page: Any, label: str, expression: str) -> None:
    """Add a column of conditions after the last."""
    columns = page.locator("th.input-cell")
    before = columns.count()
    page.locator(".add-input button").click()
    columns.nth(before).locator(".edit-button").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Villkorets namn").fill(label)
    page.get_by_label("Villkorets uttryck").click()
    page.keyboard.type(expression)
    page.locator("td.rule-index").first.click()
    columns.nth(before).get_by_text(label).wait_for()


def add_row_above(page: Any, row: int, cells: list[str]) -> None:
    """Add a row above the one of this number and fill in its cells, from the left; "" is left as it is."""
    page.locator("td.rule-index").nth(row - 1).click(button="right")
    page.locator(".context-menu-entry-add-rule-above").click()
    places = page.locator("tbody tr").nth(row - 1).locator("td.input-cell, td.output-cell, td.annotation")
    for number, text in enumerate(cells):
        if text:
            places.nth(number).click()
            page.keyboard.type(text)
            page.keyboard.press("Escape")


def write_cell(page: Any, column: str, row: int, text: str) -> None:
    """Write in one of our columns: gren, lagrum or motivering."""
    page.locator(f"td.kolumn--{column} [contenteditable]").nth(row - 1).click()
    page.keyboard.type(text)
    page.keyboard.press("Tab")


# ---------------------------------------------------------------- the editor of processes


def draw_flow(page: Any, source: str, target: str) -> str:
    """Draw a flow from one element to another, with two clicks, and return its id."""
    choose(page, source)
    before = _flows(page)
    page.locator('.djs-context-pad .entry[data-action="connect"]').click()
    place = page.locator(f'[data-element-id="{target}"] .djs-visual').first.bounding_box()
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] * 0.8
    page.mouse.move(x - 5, y, steps=3)
    page.mouse.move(x, y)
    page.mouse.click(x, y)
    page.locator(".djs-connection").nth(len(before)).wait_for(state="attached")
    return str((_flows(page) - before).pop())


def _flows(page: Any) -> set[str]:
    ids: list[str] = page.locator(".djs-connection").evaluate_all(
        "all => all.map(one => one.dataset.elementId)"
    )
    return set(ids)


# ---------------------------------------------------------------- trials, jobs and reviews


def press(page: Any, name: str) -> None:
    """Press a button, and wait for the page that answers."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).first.click()


def follow(page: Any, name: str) -> None:
    """Follow a link."""
    with page.expect_navigation():
        page.get_by_role("link", name=name, exact=True).first.click()


def try_out(hand: Hand, *tasks: str, **answers: Any) -> None:
    """Complete tasks of a trial as they are filled in, but for the answers given here."""
    for name in tasks:
        follow(hand.page, name)
        hand.fill({key: value for key, value in answers.items() if hand.asks(key)})
        press(hand.page, "Slutför")
        hand.page.get_by_text(f"{name} är klar.").wait_for()


def try_to_sign(hand: Hand, name: str) -> None:
    """Sign a decision of a trial, as it is filled in."""
    follow(hand.page, name)
    press(hand.page, "Granska beslutet")
    press(hand.page, "Skriv under beslutet")


def save_scenario(page: Any, name: str, paragraph: str) -> None:
    """Write the trial as a scenario, as proof of one paragraph and no other branch."""
    follow(page, "Spara som scenario")
    page.get_by_label("Scenariots namn").fill(name)
    page.locator("input[name=regel]").fill(paragraph)
    for box in page.locator("input[name=grenar]:checked").evaluate_all("all => all.map(one => one.id)"):
        page.locator(f"label[for='{box}']").click()
    press(page, "Spela upp och spara")
    page.get_by_text("Scenariot håller och är sparat i").wait_for()
