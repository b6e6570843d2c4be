"""Trials of a draft: each in a house of its own, its user's alone, played anew from its acts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from server import cases
from server.access import Actor
from server.cases import House, list_arenden
from server.errors import LegalStop, NotAllowed
from server.scenarios import read_feature
from server.verkstad import prova, provhus, provspel, sparning
from server.verkstad.prova import models_of
from server.verkstad.provhus import MOST, ProvNotFound, TooManyProv
from server.verkstad.provkorning import TimePassed
from server.verkstad.provstart import Start, persons, sentences
from server.verkstad.trad import tree_hash, tree_of
from tests.test_verkstad_inspelning import ANVISNING, changed, until, without_samrad
from tests.trial_stage import (
    NOW,
    UTVECKLARE,
    TrialSite,
    begun,
    filled,
    project_tree,
    real_house,
    trial_site,
)

FIRST = Start("anvisning", ur=ANVISNING)
SOC = "socialsekreterare"
OTHER = Actor("samir", "Samir Prov", frozenset({"verksamhetsutvecklare"}), "", frozenset())


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = real_house(tmp_path)
    yield made
    made.close()


def test_nothing_of_a_trial_is_in_the_real_house_or_in_another_trial(house: House) -> None:
    one, other = (begun(house, project_tree(), FIRST) for _ in range(2))
    with provspel.playing(house, UTVECKLARE, one.id) as korning:
        until(korning, "Samråda med Arbetsförmedlingen")
    chief = Actor("chef", "Chef", frozenset({"direktor"}), "", frozenset({"socialtjanst", "arbetsmarknad"}))
    assert list_arenden(house, chief).items == []
    with provspel.playing(house, UTVECKLARE, other.id) as korning:
        assert [row["namn"] for row in korning.view().oppna_uppgifter] == ["Utreda behovet"]
        assert len(list_arenden(korning.house, chief).items) == 1


def test_a_trial_goes_on_after_a_restart(house: House) -> None:
    prov = begun(house, project_tree(), FIRST)
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        until(korning, "Samråda med Arbetsförmedlingen")
        korning.wait_until(date(2026, 5, 6))
    provhus._stage.cache_clear()
    with provspel.playing(replace(house), UTVECKLARE, prov.id) as korning:
        assert [row["namn"] for row in korning.view().oppna_uppgifter] == ["Samråda med Arbetsförmedlingen"]
        assert [akt.namn or akt.dag for akt in korning.prov.akter][-2:] == [
            "Välja lämplig insats",
            "2026-05-06",
        ]
        assert korning.scene.clock.now.date() == date(2026, 5, 6)


def test_a_trial_is_its_users_own(house: House) -> None:
    prov = begun(house, project_tree(), FIRST)
    for actor, prov_id in ((OTHER, prov.id), (UTVECKLARE, "0" * 32), (UTVECKLARE, "../riktig.db")):
        with pytest.raises(ProvNotFound), provspel.playing(house, actor, prov_id):
            pass
    assert provhus.list_prov(house, OTHER) == []


def test_a_user_has_a_few_trials_and_old_ones_go_away_with_their_tree(house: House) -> None:
    made = [begun(house, project_tree(), FIRST) for _ in range(MOST)]
    with pytest.raises(TooManyProv):
        begun(house, project_tree(), FIRST)
    tomorrow = replace(house, clock=lambda: NOW + timedelta(hours=25))
    provhus.remove_old(tomorrow)
    assert provhus.list_prov(tomorrow, UTVECKLARE) == []
    assert list(provhus.place_of(house).iterdir()) == []
    assert not provhus.folder_of(house, made[0].id).exists()


def test_a_step_back_leaves_the_trial_as_before_it(house: House) -> None:
    prov = begun(house, project_tree(), FIRST)
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        until(korning, "Samråda med Arbetsförmedlingen")
        before = [row["namn"] for row in korning.view().handelser]
        korning.wait_until(date(2026, 6, 1))
    with provhus.held(house, UTVECKLARE, prov.id) as held:
        assert provspel.replay(house, held, held.akter[:-1]) == ""
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        assert [row["namn"] for row in korning.view().handelser] == before
        assert korning.scene.clock.now.date() == date(2026, 5, 4)


def test_the_clock_fires_what_is_due_and_never_goes_back(house: House) -> None:
    prov = begun(house, project_tree(), FIRST)
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        beslut = until(korning, "Besluta om bistånd med villkor")
        korning.complete(beslut, SOC, filled(korning, korning.task(beslut, SOC)))
        korning.wait_until(date(2026, 12, 1))
        assert "Perioden är slut" in korning.prov.akter[-1].steg
        with pytest.raises(TimePassed):
            korning.wait_until(date(2026, 11, 1))


def test_a_message_can_be_delivered_with_facts_in_words(house: House) -> None:
    prov = begun(house, project_tree(), FIRST)
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        until(korning, "Samråda med Arbetsförmedlingen")
        rows = (
            ("Samråd med Arbetsförmedlingen har hållits", "ja"),
            ("Dag för samrådet", "2026-05-04"),
            ("Samrådets form", "skriftligt samråd"),
            ("Arbetsförmedlingens insats", "Arbetsförmedlingen har ingen lämplig insats"),
        )
        korning.deliver("af_samrad_svar", rows)
        assert "AF har svarat" in korning.prov.akter[-1].steg


def test_a_changed_draft_is_replayed_as_far_as_it_goes(house: House) -> None:
    prov = begun(house, project_tree(), FIRST)
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        beslut = until(korning, "Besluta om bistånd med villkor")
        korning.complete(beslut, SOC, filled(korning, korning.task(beslut, SOC)))
    tree = models_of(without_samrad())
    with provhus.held(house, UTVECKLARE, prov.id) as held:
        provhus.keep_tree(house, tree)
        held.trad = tree_hash(tree)
        why = provspel.replay(house, held, list(held.akter))
    assert why.startswith("Steg 5, Besluta om bistånd med villkor: Åtgärden stoppas (12 kap. 4 § SoL)")
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        assert [akt.utfall for akt in korning.prov.akter] == ["klart"] * 4 + ["stoppat"]


def test_a_stop_in_the_preview_is_written_down_once(house: House) -> None:
    prov = begun(house, project_tree(), FIRST)
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        samrad = until(korning, "Samråda med Arbetsförmedlingen")
        korning.complete(samrad, SOC, changed(korning, samrad, SOC, samrad_af_genomfort="false"))
        beslut = until(korning, "Besluta om bistånd med villkor")
        pairs = filled(korning, korning.task(beslut, SOC))
        for _ in range(2):
            assert isinstance(korning.try_decision(beslut, SOC, pairs).stop, LegalStop)
        assert [akt.utfall for akt in korning.prov.akter].count("stoppat") == 1
        assert korning.prov.akter[-1].lagrum == ("12 kap. 4 § SoL",)
    with provhus.held(house, UTVECKLARE, prov.id) as held:
        assert provspel.replay(house, held, list(held.akter)) == ""


def test_a_changed_beginning_takes_the_place_of_the_bakgrunds_own(house: House) -> None:
    tree, [person, *_] = project_tree(), persons(project_tree())
    steps, ur = sentences(
        tree, Start("anvisning", ur=ANVISNING, dag="2026-09-01", personnummer=person.personnummer)
    )
    texts = [step.text for step in steps]
    assert ur == ""
    assert [text for text in texts if text.startswith("i dag är")] == ["i dag är 2026-09-01"]
    assert f"den enskilde är född {person.fodd}" in texts
    assert texts[-1].startswith("socialsekreteraren öppnar ett ärende")
    assert sentences(tree, FIRST) == (sentences(tree, replace(FIRST, dag="2026-05-04"))[0], ANVISNING)


def test_every_sample_person_has_a_published_number_and_a_name() -> None:
    lines = project_tree()["processes/exempel/testpersonnummer.txt"].decode().splitlines()
    found = persons(project_tree())
    assert len(found) > 5
    assert {one.personnummer for one in found} <= set(lines)
    assert all(" " in one.namn for one in found)


# ---------------------------------------------------------------- the pages


@pytest.fixture
def site(tmp_path: Path) -> Iterator[TrialSite]:
    made = trial_site(tmp_path)
    yield made
    made.house.close()


def task_of(page: str, namn: str) -> str:
    """Return the address of an open task on the page of a trial."""
    found = re.search(rf'href="([^"]*/uppgift/[^"]*)">{namn}<', page)
    assert found, page
    return found[1]


def posted(page: str) -> list[tuple[str, str]]:
    """Return what the form of a task holds, as a browser would post it."""
    form = page[page.index('<form class="formular"') :]
    form = form[: form.index("</form>")]
    pairs = re.findall(r'<input[^>]*type="(?:hidden|text)"[^>]*>|<input[^>]*checked[^>]*>', form)
    found = []
    for tag in pairs:
        name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
        if name and value and name[1] != "csrf_token":
            found.append((name[1], value[1]))
    for name, inner in re.findall(r'<textarea[^>]*name="([^"]*)"[^>]*>\n?([^<]*)</textarea>', form):
        found.append((name, inner))
    for name, inner in re.findall(r'<select[^>]*name="([^"]*)"[^>]*>(.*?)</select>', form, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', inner)
        found.append((name, chosen[1] if chosen else ""))
    return found


def press(site: TrialSite, url: str, button: str, **instead: str) -> Any:
    """Open a task, change some answers and press a button."""
    pairs = [pair for pair in posted(site.page(url)) if pair[0] not in instead]
    given: dict[str, list[str]] = {}
    for name, text in [*pairs, *instead.items(), (button, "1")]:
        given.setdefault(name, []).append(text)
    return site.client.post(url, data=given)


def decided(site: TrialSite) -> str:
    """Return the address of a trial where the decision has been signed."""
    url = site.begin(process="anvisning", ur=ANVISNING)
    for namn in (
        "Utreda behovet",
        "Välja lämplig insats",
        "Samråda med Arbetsförmedlingen",
        "Bedöma underlaget",
    ):
        assert press(site, task_of(site.page(url), namn), "_slutfor").status_code == 303
    beslut = task_of(site.page(url), "Besluta om bistånd med villkor")
    answer = press(site, beslut, "_slutfor")
    page = site.page(answer.location)
    assert "Beslutet: anvisning" in page
    letter = re.search(r'src="([^"]*/brev/0[^"]*)"', page)
    assert letter
    assert "överklaga" in site.page(letter[1].replace("&amp;", "&"))
    signed = [
        (name, text)
        for name, text in re.findall(r'name="([^"]+)" value="([^"]*)"', page[page.index("underskrift") :])
    ]
    assert site.client.post(f"{beslut}/skriv-under", data=dict(signed)).status_code == 303
    return url


def test_a_draft_is_tried_in_the_pages_and_saved_as_a_scenario(site: TrialSite) -> None:
    url = decided(site)
    page = site.page(url)
    assert "<strong>Anvisning</strong>" in page
    assert "12 kap. 1 § SoL" in page
    assert "Skriva in deltagaren" in page
    shown = site.page(f"{url}/scenario")
    assert "När socialsekreteraren slutför" in shown
    given = {"namn": "Ett sparat prov", "regel": "12 kap. 4 § SoL", "grenar": "R-10", "fil": ANVISNING}
    assert site.client.post(f"{url}/scenario", data=given).status_code == 303
    tree = tree_of(site.house, site.forslag)
    saved = {one.name: one for one in read_feature(tree[ANVISNING].decode(), ANVISNING)}
    assert saved["Ett sparat prov"].tags == ("R-10",)
    assert "Utkastet har ändrats" not in site.page(url)
    again = site.client.post(f"{url}/scenario", data=given)
    assert (again.status_code, "redan ett scenario" in again.text) == (422, True)


def test_a_draft_that_has_changed_since_is_told_and_taken(site: TrialSite) -> None:
    url = decided(site)
    file = "processes/anvisning/anvisning.dmn"
    sparning.save_fil(site.house, site.vera, site.forslag, file, without_samrad()[file], 0)
    assert "Utkastet har ändrats" in site.page(url)
    site.client.post(f"{url}/styr", data={"handling": "nytt-utkast"})
    page = site.page(url)
    assert "så långt det gick" in page
    assert "stoppat av lagen" in page


def test_a_fault_in_the_form_is_shown_at_its_question(site: TrialSite) -> None:
    url = site.begin(process="anvisning", ur=ANVISNING)
    answer = press(site, task_of(site.page(url), "Utreda behovet"), "_slutfor", fs_status="")
    assert answer.status_code == 422
    assert 'href="#fs_status"' in answer.text


def test_a_second_click_leads_back_to_the_trial(site: TrialSite) -> None:
    url = site.begin(process="anvisning", ur=ANVISNING)
    task = task_of(site.page(url), "Utreda behovet")
    given = dict(posted(site.page(task)))
    for _ in range(2):
        assert site.client.post(task, data={**given, "_slutfor": "1"}).location == url
    page = site.page(url)
    assert "Arbetsuppgiften är redan gjord i provet." in page
    assert page.count('<li value="') == 1


def test_another_role_is_refused_as_it_would_be(site: TrialSite) -> None:
    url = site.begin(process="anvisning", ur=ANVISNING)
    task = task_of(site.page(url), "Utreda behovet")
    assert "Här kan du försöka" in site.page(f"{task}?roll=enhetschef")
    assert press(site, task, "_slutfor", _roll="enhetschef").status_code == 303
    assert "rollen nekades" in site.page(url)


@pytest.mark.parametrize("handling", ["backa", "borja-om", "avsluta"])
def test_the_way_back(site: TrialSite, handling: str) -> None:
    url = site.begin(process="anvisning", ur=ANVISNING)
    press(site, task_of(site.page(url), "Utreda behovet"), "_slutfor")
    answer = site.client.post(f"{url}/styr", data={"handling": handling})
    if handling == "avsluta":
        assert answer.location == site.start
        assert site.client.get(url).status_code == 404
    else:
        assert "Utreda behovet</a>" in site.page(url)


def test_an_arende_that_was_opened_is_gone_on_with(site: TrialSite) -> None:
    url = site.begin(process="vagval", ur="features/vagval/bekrafta_spar.feature")
    for namn in ("Registrera ingången", "Bekräfta spåret"):
        assert press(site, task_of(site.page(url), namn), "_slutfor").status_code == 303
    assert "Fortsätt med ärendet i Anvisning" in site.page(url)
    site.client.post(f"{url}/gor", data={"handling": "folj", "process": "anvisning"})
    page = site.page(url)
    assert "Utreda behovet</a>" in page
    assert "Fortsätt med ärendet" not in page


def test_a_process_that_cannot_be_read_is_told_where_it_is_broken(site: TrialSite) -> None:
    file = "processes/anvisning/anvisning.bpmn"
    sparning.save_fil(site.house, site.vera, site.forslag, file, b"<trasig", 0)
    page = site.page(f"{site.start}?process=anvisning")
    assert "Processen går inte att prova som den är nu" in page
    answer = site.client.post(site.start, data={"process": "anvisning", "ur": ANVISNING})
    assert (answer.status_code, file in answer.text) == (422, True)


def test_own_facts_and_a_day_that_is_none(site: TrialSite) -> None:
    mening = "kommunstyrelsen har beslutat om 40 platser i ung_i_sommar till och med 2026-12-31"
    url = site.begin(process="anvisning", ur="", fakta=f"Kan arbeta: ja\n{mening}", dag="2026-10-05")
    assert "2026-10-05" in site.page(url)
    assert mening in site.page(url)
    for given in ({"dag": "i morgon"}, {"fakta": "Kan arbeta"}, {"fakta": "Kan flyga: ja"}):
        answer = site.client.post(site.start, data={"process": "anvisning", "ur": "", **given})
        assert answer.status_code in {400, 422}, given


def test_a_stranger_to_the_workshop_tries_nothing(site: TrialSite) -> None:
    cases.save_medarbetare(
        site.house, medarbetare_id="eva", namn="Eva", roller=[SOC], enhet="ebb_inre", grenar=["socialtjanst"]
    )
    eva = cases.find_actor(site.house, "eva")
    assert eva
    with pytest.raises(NotAllowed):
        prova.start_prov(site.house, eva, site.forslag, FIRST)
