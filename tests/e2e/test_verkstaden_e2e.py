"""The whole story of the workshop in a browser: changed, tried, reviewed, published, run, ärenden moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from server import cases
from server.verkstad.jobb import run_next_jobb
from tests.e2e import answers
from tests.e2e.conftest import Opened, Site, texts
from tests.e2e.forward import PERSON, staff, take_to
from tests.e2e.hand import Hand
from tests.e2e.modellera import fill, name_it, open_group, save, write_feel
from tests.e2e.test_pages_e2e import faults
from tests.e2e.verkstad_hand import (
    FLODE,
    KARTLAGG,
    add_choice,
    add_column,
    add_row_above,
    draw_flow,
    follow,
    ground_field,
    open_file,
    open_table,
    press,
    save_scenario,
    try_out,
    try_to_sign,
    write_cell,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Screen = Callable[[Any, str], None]
SOL = "12 kap. 4 § SoL"
KARTLAGGA = "Kartlägga behov och önskemål"
QUESTION = "Har deltagaren körkort?"
REASON = "Punkt 2 i övergångsbestämmelserna: äldre bestämmelser gäller för ärenden som har inletts."
OLD, MAPPED = 20, 1
"""How many ärenden are under way, and how many of them have come to kartläggningen."""
KNOWN: Mapping[str, Any] = {
    **answers.BEHOV,
    **answers.INSATS,
    **answers.SAMRAD,
    **answers.UNDERLAG,
    **answers.BESLUT,
    **answers.SKRIV_IN,
    "nasta_uppfoljning": "2026-07-01",
}
NEW_STAFF = {
    "vera": ("Vera Verksamhet", "verksamhetsutvecklare"),
    "gustav": ("Gustav Granskare", "granskare"),
    "miriam": ("Miriam Jurist", "jurist"),
}


@dataclass
class Story:
    """Those who take part, each at a page of their own, and the draft's address."""

    site: Site
    open_page: Callable[..., Opened]
    screen: Screen
    axe: str
    utkast: str = ""

    def enter(self, namn: str, who: str) -> Any:
        """Sign in somebody at a page of their own."""
        page = self.open_page(viewport={"width": 1600, "height": 950}).page
        page.goto(f"{self.site.url}/logga-in")
        with page.expect_navigation():
            page.locator(f"button[value={who}]").click()
        page.locator("header").get_by_text(namn).wait_for()
        return page

    def see(self, page: Any, name: str) -> None:
        """Keep a picture of the page; nothing in it may be in the way of a reader."""
        self.screen(page, f"verkstaden-{name}")

    def run(self, page: Any, name: str) -> None:
        """Press a button that starts a job, let the worker do it, and the page notice."""
        self.site.clock.advance(minutes=1)
        press(page, name)
        while run_next_jobb(self.site.house):
            pass
        page.locator("[data-jobb]").wait_for(state="detached")
        page.wait_for_load_state()


@pytest.fixture
def story(
    make_site: Callable[..., Site], open_page: Callable[..., Opened], screen: Screen, axe_source: str
) -> Story:
    site = make_site()
    for who, (namn, roll) in NEW_STAFF.items():
        cases.save_medarbetare(
            site.house,
            medarbetare_id=who,
            namn=namn,
            roller=[roll],
            enhet="namndsenheten",
            grenar=["socialtjanst", "arbetsmarknad"],
            demo=True,
        )
    return Story(site, open_page, screen, axe_source)


def open_arenden(site: Site) -> str:
    """Open twenty ärenden, most at their beginning, and return the address of one in kartläggningen."""
    for _ in range(OLD - MAPPED):
        cases.open_arende(site.house, staff(site, "soc"), "anvisning", person=PERSON, fakta={})
    return [take_to(site, "soc", "anvisning", KARTLAGGA, KNOWN) for _ in range(MAPPED)][-1]


def test_from_a_draft_to_moved_arenden(story: Story) -> None:
    old = open_arenden(story.site)
    vera = story.enter("Vera Verksamhet", "vera")
    begin(story, vera)
    add_the_question(story, vera)
    add_the_rule(story, vera)
    add_the_flow(story, vera)
    prove_it(story, vera)
    vera.goto(f"{story.utkast}/granskning")
    press(vera, "Skicka till granskning")
    while run_next_jobb(story.site.house):
        pass
    review(story, vera)
    publish(story, vera)
    new_runs_the_new_and_old_the_old(story, old)
    move(story, vera, old)


def begin(story: Story, page: Any) -> None:
    """Make a draft about kärnprocessen."""
    page.goto(f"{story.site.url}/verkstaden")
    page.get_by_label("Vilken process gäller det?").select_option(label="Kärnprocessen")
    page.get_by_label("Vad ska ändras?").fill("Fråga om körkort i kartläggningen")
    press(page, "Gör ett utkast")
    story.utkast = page.url
    story.see(page, "01-utkast")


def add_the_question(story: Story, page: Any) -> None:
    """Add a question in the editor of forms."""
    open_file(page, story.utkast, KARTLAGG)
    add_choice(page, QUESTION, "korkort", {"ja": "Ja", "nej": "Nej"})
    ground_field(page, kalla="S3 2.1")
    page.get_by_label("Får svaret nå regler och villkor?").select_option("ja")
    story.see(page, "02-formular")
    save(page)


def add_the_rule(story: Story, page: Any) -> None:
    """Add a row that reads the answer; lint asks what it rests on, and is told."""
    open_table(page, story.utkast)
    add_column(page, QUESTION, "korkort")
    add_row_above(page, 5, ['"fortsatt"', "", "", "", '"nej"', '"tillatet"', '"korkort"'])
    write_cell(page, "motivering", 5, "Deltagaren saknar körkort. Resorna kartläggs på nytt.")
    found = page.locator("#fynd")
    found.get_by_text("Rad 5 saknar lagrum").wait_for()
    story.see(page, "03-regler-lagrum-saknas")
    write_cell(page, "gren", 5, "R-26")
    write_cell(page, "lagrum", 5, SOL)
    found.get_by_text("Rad 5 saknar lagrum").wait_for(state="detached")
    story.see(page, "04-regler")
    save(page)


def add_the_flow(story: Story, page: Any) -> None:
    """Draw a flow out of the gateway; lint asks what it rests on, and is told."""
    open_file(page, story.utkast, FLODE)
    draw_flow(page, "hur_gar_det_vidare", "kartlagg")
    name_it(page, "Resor kartläggs")
    open_group(page, "condition")
    write_feel(page, "conditionExpression", 'fortsattning.vag = "korkort"')
    asked = page.locator("#fynd").get_by_text("Resor kartläggs: lagrum saknas.")
    asked.wait_for()
    story.see(page, "05-flode-lagrum-saknas")
    fill(page, "lagrum-gren", "R-26")
    fill(page, "lagrum-lagrum", SOL)
    asked.wait_for(state="detached")
    story.see(page, "06-flode")
    save(page)


def prove_it(story: Story, page: Any) -> None:
    """Try the draft, save the trial as a scenario, see the hole that it leaves, and close it."""
    hand = Hand(story.site, page, "vera")
    page.goto(f"{story.utkast}/prova")
    story.see(page, "07-prova")
    press(page, "Starta provet")
    trial = page.url
    try_out(
        hand,
        "Utreda behovet",
        "Välja lämplig insats",
        "Samråda med Arbetsförmedlingen",
        "Bedöma underlaget",
    )
    try_to_sign(hand, "Besluta om bistånd med villkor")
    try_out(hand, "Skriva in deltagaren", KARTLAGGA, korkort="nej")
    story.see(page, "08-prov")
    save_scenario(page, "Deltagaren saknar körkort", SOL)

    page.goto(f"{story.utkast}/scenarier")
    story.run(page, "Kör processens scenarier")
    assert [text for text in texts(page, "tr[id^=hal-]") if "Resor kartläggs" in text]
    story.see(page, "09-hal")

    page.goto(trial)
    try_out(hand, "Planera mål och aktiviteter", "Följa upp planen")
    assert page.get_by_role("link", name=KARTLAGGA, exact=True).count() == 1
    save_scenario(page, "Utan körkort kartläggs resorna på nytt", SOL)
    story.see(page, "10-scenario")
    page.goto(f"{story.utkast}/scenarier")
    story.run(page, "Kör processens scenarier")
    assert texts(page, "tr[id^=hal-]") == []
    story.see(page, "11-inga-hal")


def review(story: Story, author: Any) -> None:
    """Read the difference and the consequence, comment, get an answer, and approve."""
    page = story.enter("Gustav Granskare", "gustav")
    page.goto(f"{story.utkast}/konsekvens")
    story.run(page, "Spela om ärendena")
    story.see(page, "12-konsekvens")
    page.goto(f"{story.utkast}/skillnad")
    assert QUESTION in page.locator("section[aria-labelledby=i-ord]").inner_text()
    page.locator(".skillnad-marke").first.wait_for()
    story.see(page, "13-skillnad")
    row = page.locator("li", has_text="rad 5, är ny").first
    row.get_by_role("link", name="Kommentera").click()
    page.get_by_label("Kommentar", exact=True).fill("Ska raden gälla också den som inte är anvisad?")
    press(page, "Kommentera")
    author.goto(f"{story.utkast}/granskning")
    author.get_by_label("Kommentar", exact=True).fill("Ja, resorna behöver planeras för alla.")
    press(author, "Kommentera")
    story.see(author, "14-granskning")
    assert author.get_by_role("button", name="Godkänn som granskare").count() == 0
    page.reload()
    for _ in range(2):
        with page.expect_navigation():
            page.get_by_role("button", name="Avklarad").first.click()
    press(page, "Godkänn som granskare")
    page.get_by_text("Ditt godkännande är registrerat.").wait_for()
    jurist = story.enter("Miriam Jurist", "miriam")
    jurist.goto(f"{story.utkast}/granskning")
    press(jurist, "Godkänn som jurist")
    story.see(jurist, "15-godkant")


def publish(story: Story, page: Any) -> None:
    """Publish, and see what it is compared with the one before."""
    page.goto(f"{story.utkast}/granskning")
    press(page, "Publicera")
    page.get_by_text("gäller nu för nya ärenden").wait_for()
    story.see(page, "16-publicerat")


def new_runs_the_new_and_old_the_old(story: Story, old: str) -> None:
    """An ärende opened now asks the question; one that was under way does not."""
    new = take_to(story.site, "soc", "anvisning", KARTLAGGA, KNOWN)
    page = story.enter("Anders Kvist", "ask_soc")
    assert asks_it(page, new)
    story.see(page, "17-nytt-arende")
    assert not asks_it(page, old)


def asks_it(page: Any, arende: str) -> bool:
    """Tell whether the ärende's kartläggning has the question."""
    page.goto(arende)
    follow(page, KARTLAGGA)
    return bool(page.get_by_text(QUESTION).count())


def move(story: Story, page: Any, old: str) -> None:
    """Move the twenty: planned, the jurist's question answered, tried, and moved."""
    page.goto(f"{story.site.url}/verkstaden/flytt")
    with page.expect_navigation():
        page.get_by_role("button", name="Gör en flyttplan för Anvisning").click()
    plan = page.url.partition("#")[0]
    story.see(page, "18-flyttplan")
    jurist = story.enter("Miriam Jurist", "miriam")
    jurist.goto(plan)
    jurist.locator("label", has_text="Lagen som gällde den dag ärendet inleddes").click()
    jurist.get_by_label("Rättsligt skäl").fill(REASON)
    press(jurist, "Spara svaret")
    page.goto(plan)
    story.run(page, "Gör en provflytt")
    assert outcomes(page) == ["går att flytta"] * OLD
    story.see(page, "19-provflytt")
    story.run(page, "Flytta de valda")
    assert outcomes(page) == ["flyttad"] * OLD
    story.see(page, "20-flyttade")
    assert asks_it(story.enter("Anders Kvist", "ask_soc"), old)


def outcomes(page: Any) -> list[str]:
    cells: list[str] = page.locator("#arendeval tbody tr td:nth-child(3)").all_inner_texts()
    return [text.strip() for text in cells]


def test_every_page_is_without_findings_wide_and_narrow(story: Story) -> None:
    site = story.site
    page = story.open_page(bypass_csp=True).page
    page.goto(f"{site.url}/logga-in")
    page.locator("button[value=vera]").click()
    begin(story, page)
    paths = [f"{story.utkast}{part}" for part in ("", "/prova", "/scenarier", "/skillnad", "/konsekvens")]
    paths += [f"{story.utkast}/granskning", f"{story.utkast}/fil/{KARTLAGG}"]
    paths += [f"{site.url}/verkstaden{part}" for part in ("", "/publiceringar", "/publiceringar/1", "/flytt")]
    found = []
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        for path in paths:
            page.goto(path)
            found += [f"{path[len(site.url) :]} {width}: {one}" for one in faults(page, story.axe)]
            assert page.title().endswith("Lagrum"), path
    assert found == [], "\n".join(found)
