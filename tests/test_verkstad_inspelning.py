"""A trial written down as a scenario: it says what happened, holds when it is played, and only then."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.cases import House
from server.errors import InvalidInput, LagrumError, LegalStop
from server.scenarios import Stage, open_stage, read_feature
from server.verkstad import provspel
from server.verkstad.inspelning import (
    files_for,
    new_path,
    play_in,
    play_on,
    seen_in,
    with_scenario,
)
from server.verkstad.meningar import Beskrivning, scenario_lines
from server.verkstad.provkorning import Korning
from server.verkstad.provminne import EJ_GODTAGET, NEKAT, STOPPAT, Prov
from server.verkstad.provstart import Start, beginnings, persons, startable
from tests.trial_stage import ROOT, UTVECKLARE, RandomUser, begun, filled, project_tree, real_house

ANVISNING = "features/anvisning/handlaggning_av_anvisning.feature"
NAMN = "Provets eget scenario"
REGEL = "12 kap. 4 § SoL – viss verksamhet, viss tid, rätt syfte, vägda önskemål"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = real_house(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with open_stage(ROOT) as opened:
        yield opened


def until(korning: Korning, namn: str) -> str:
    """Complete tasks as they are filled in until this one is open, and return its id."""
    for _ in range(20):
        [row, *_] = korning.view().oppna_uppgifter
        if row["namn"] == namn:
            return str(row["id"])
        korning.complete(row["id"], row["roll"], filled(korning, korning.task(row["id"], row["roll"])))
    raise AssertionError(namn)


def changed(korning: Korning, uppgift: str, roll: str, **texts: str) -> tuple[tuple[str, str], ...]:
    """Return the form as it is filled in, but for these questions; a blank one is left out."""
    pairs = filled(korning, korning.task(uppgift, roll))
    kept = [pair for pair in pairs if pair[0] not in texts]
    return (*kept, *((name, text) for name, text in texts.items() if text))


def random_trial(house: House, seed: int) -> Prov | None:
    """Return a trial of some process by somebody who acts at random; None when nothing could be done."""
    dice, tree = random.Random(seed), project_tree()
    process = dice.choice(sorted(startable(tree)))
    known = [one.path for one in beginnings(tree, process)]
    ur = dice.choice(known) if known and dice.random() < 0.8 else ""
    person = dice.choice(persons(tree)).personnummer if dice.random() < 0.3 else ""
    kommun = "" if ur else "stockholm" if process.endswith("stockholm") else "malmo"
    start = Start(process, ur=ur, dag="" if ur else "2026-10-05", personnummer=person, kommun=kommun)
    prov = begun(house, tree, start)
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        RandomUser(dice).play(korning, dice.randint(1, 14))
        return korning.prov if korning.prov.akter else None


def recorded(house: House, prov: Prov) -> tuple[str, str]:
    """Return the path and the text of the feature file with the trial in it."""
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        sett = seen_in(korning)
        path = prov.ur or new_path(prov, NAMN)
        given = Beskrivning(NAMN, sett.regel or "1 kap. 1 § SoL", sett.grenar, path, "Prov")
        return path, with_scenario(project_tree(), korning, given)


ALTERED = (
    (r"har inget beslut fattats", "har socialsekreteraren fattat beslut om anvisning"),
    (r"är ärendet avslutat", "är ärendet pågående"),
    (r"är ärendet pågående", "är ärendet avslutat"),
    (r"finns arbetsuppgiften (\"[^\"]*\").*", r"finns inte arbetsuppgiften \1"),
    (r"stoppas beslutet enligt .*", "stoppas beslutet enligt 99 kap. 1 § SoL"),
    (r"vilar beslutet på .*", "vilar beslutet på 99 kap. 1 § SoL"),
    (r"nekas rollen", "stoppas beslutet enligt 12 kap. 4 § SoL"),
    (r"godtas inte svaret på .*", 'godtas inte svaret på "ett_annat_svar"'),
    (r"har \"[^\"]*\" hänt", 'har "Något annat" hänt'),
    (r"(har \w+ fattat beslut om) [\w-]+.*", r"\1 ett_annat_utfall"),
)


def altered(text: str) -> Iterator[str]:
    """Yield the text with one outcome of the new scenario altered at a time."""
    begins = text.index(f"Scenario: {NAMN}")
    for match in re.finditer(r"^ +(?:Så|Och) (.+)$", text[begins:], re.MULTILINE):
        for pattern, instead in ALTERED:
            said = match[1]
            if re.fullmatch(pattern, said):
                at = begins + match.start(1)
                yield text[:at] + re.sub(pattern, instead, said) + text[at + len(said) :]


@pytest.mark.parametrize("seed", range(8))
def test_a_random_trial_holds_as_a_scenario_and_not_with_another_outcome(
    house: House, stage: Stage, seed: int
) -> None:
    prov = random_trial(house, seed)
    if prov is None:
        pytest.skip("nothing was done")
    path, text = recorded(house, prov)
    assert play_on(stage, path, text, NAMN) is None
    others = list(altered(text))
    assert others
    for other in others:
        assert play_on(stage, path, other, NAMN) is not None, other[other.index(NAMN) :]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 200))
def test_many_random_trials_hold_as_scenarios(house: House, stage: Stage, seed: int) -> None:
    prov = random_trial(house, seed)
    if prov is not None:
        path, text = recorded(house, prov)
        assert play_on(stage, path, text, NAMN) is None


def test_a_stop_is_said_with_its_paragraph_and_the_run_goes_on(house: House) -> None:
    prov = begun(house, project_tree(), Start("anvisning", ur=ANVISNING))
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        samrad = until(korning, "Samråda med Arbetsförmedlingen")
        form = changed(korning, samrad, "socialsekreterare", samrad_af_genomfort="false")
        korning.complete(samrad, "socialsekreterare", form)
        beslut = until(korning, "Besluta om bistånd med villkor")
        with pytest.raises(LegalStop):
            korning.complete(
                beslut, "socialsekreterare", filled(korning, korning.task(beslut, "socialsekreterare"))
            )
        assert korning.prov.akter[-1].utfall == STOPPAT
        assert "R-16" in [rule.gren for rule in korning.prov.akter[-1].regler]
        sett = seen_in(korning)
        assert (sett.regel, "R-16" in sett.grenar) == ("12 kap. 4 § SoL", True)
    path, text = recorded(house, prov)
    told = text[text.index(NAMN) :]
    assert re.search(r"\| Har samråd[^|]*\| Nej \|", told), told
    assert "När socialsekreteraren slutför" in told
    assert "Så stoppas beslutet enligt 12 kap. 4 § SoL" in told
    assert play_in(project_tree(), path, text, NAMN) is None


def test_a_refused_role_and_a_refused_answer_are_outcomes(house: House) -> None:
    prov = begun(house, project_tree(), Start("anvisning", ur=ANVISNING))
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        row = korning.view().oppna_uppgifter[0]
        with pytest.raises(LagrumError):
            korning.complete(row["id"], "enhetschef", filled(korning, korning.task(row["id"], "enhetschef")))
        assert korning.prov.akter[-1].utfall == NEKAT
        form = changed(korning, row["id"], "socialsekreterare", fs_status="")
        with pytest.raises(InvalidInput):
            korning.complete(row["id"], "socialsekreterare", form)
        assert [one.utfall for one in korning.prov.akter] == [NEKAT, EJ_GODTAGET]
    path, text = recorded(house, prov)
    assert "Så nekas rollen" in text
    assert 'Så godtas inte svaret på "fs_status"' in text
    assert play_in(project_tree(), path, text, NAMN) is None


def test_a_form_that_was_corrected_is_not_told_of(house: House) -> None:
    prov = begun(house, project_tree(), Start("anvisning", ur=ANVISNING))
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        row = korning.view().oppna_uppgifter[0]
        with pytest.raises(InvalidInput):
            korning.complete(row["id"], "socialsekreterare", ())
        form = filled(korning, korning.task(row["id"], "socialsekreterare"))
        korning.complete(row["id"], "socialsekreterare", form)
        assert [one.utfall for one in korning.prov.akter] == ["klart"]


def test_a_run_that_goes_on_in_another_arende_is_one_scenario(house: House) -> None:
    bakgrund = "features/vagval/bekrafta_spar.feature"  # its scenarios open the ärende themselves
    prov = begun(house, project_tree(), Start("vagval", ur=bakgrund))
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        for _ in range(2):
            [row] = korning.view().oppna_uppgifter
            korning.complete(row["id"], row["roll"], filled(korning, korning.task(row["id"], row["roll"])))
        korning.follow("anvisning")
        assert [row["namn"] for row in korning.view().oppna_uppgifter] == ["Utreda behovet"]
    path, text = recorded(house, prov)
    told = text[text.index(NAMN) :]
    assert path == bakgrund
    assert 'Givet socialsekreteraren öppnar ett ärende i processen "vagval"' in told
    assert 'Så fortsätter det med ett ärende i processen "anvisning"' in told
    assert play_in(project_tree(), path, text, NAMN) is None


def test_a_scenario_joins_its_regel_and_leaves_the_rest_of_the_file_alone(house: House) -> None:
    tree, prov = project_tree(), begun(house, project_tree(), Start("anvisning", ur=ANVISNING))
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        until(korning, "Välja lämplig insats")
        regel = next(one.rule for one in read_feature(tree[ANVISNING].decode(), ANVISNING) if one.rule)
        text = with_scenario(tree, korning, Beskrivning(NAMN, regel, (), ANVISNING))
    read = {one.name: one for one in read_feature(text, ANVISNING)}
    assert read[NAMN].rule == regel
    block = text[text.index(f"\n    Scenario: {NAMN}") :]
    block = block[: block.index("\n\n  Regel:") + 1]
    assert text.replace(block, "", 1).encode() == tree[ANVISNING]


def test_a_new_file_keeps_how_the_trial_began_as_its_bakgrund(house: House) -> None:
    start = Start("anvisning", dag="2026-10-05", personnummer=persons(project_tree())[3].personnummer)
    prov = begun(house, project_tree(), start)
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        row = korning.view().oppna_uppgifter[0]
        form = changed(
            korning,
            row["id"],
            "socialsekreterare",
            fs_status="inget",
            forsta_ansokan="false",
            fs_manader_i_foljd="0",
            behov_utrett="true",
            af_lamplig_insats="saknas",
        )
        korning.complete(row["id"], "socialsekreterare", form)
    path, text = recorded(house, prov)
    assert path == "features/anvisning/provets_eget_scenario.feature"
    assert "  Bakgrund:\n    Givet i dag är 2026-10-05\n    Och den enskilde är född" in text
    assert play_in(project_tree(), path, text, NAMN) is None
    later = {one.path: one.sagt for one in files_for({**project_tree(), path: text.encode()}, prov)}
    assert later[path] == len(prov.givna)


def test_rows_of_a_list_and_free_text_are_said(house: House) -> None:
    prov = begun(house, project_tree(), Start("anvisning", ur=ANVISNING))
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        beslut = until(korning, "Besluta om bistånd med villkor")
        korning.complete(
            beslut, "socialsekreterare", filled(korning, korning.task(beslut, "socialsekreterare"))
        )
        plan = until(korning, "Planera mål och aktiviteter")
        pairs = [
            one
            for one in filled(korning, korning.task(plan, "arbetsmarknadssekreterare"))
            if not one[0].startswith("delmal-") and one[0] != "mal"
        ]
        rows = [
            ("delmal-rader", "2"),
            ("delmal-0-steg", "Skriva | CV"),
            ("delmal-1-steg", "Ringa runt"),
            ("mal", "Ett\njobb"),
        ]
        rows += [(f"delmal-{row}-datum", "2026-06-10") for row in (0, 1)]
        korning.complete(plan, "arbetsmarknadssekreterare", (*pairs, *rows))
    path, text = recorded(house, prov)
    assert r"Skriva \| CV" in text
    assert "| Delmål 2: " in text
    assert r"Ett\njobb" in text
    assert play_in(project_tree(), path, text, NAMN) is None


@pytest.mark.parametrize(
    ("given", "falt"),
    [
        (Beskrivning("", REGEL, (), ANVISNING), "namn"),
        (Beskrivning(NAMN, " ", (), ANVISNING), "regel"),
        (Beskrivning("Två\nrader", REGEL, (), ANVISNING), "namn"),
        (Beskrivning("Första ansökan ska prövas innan någon anvisas", REGEL, (), ANVISNING), "namn"),
        (Beskrivning(NAMN, REGEL, (), "features/ansokan/handlaggning_av_ansokan.feature"), "fil"),
    ],
)
def test_what_cannot_be_saved_is_said_at_its_field(house: House, given: Beskrivning, falt: str) -> None:
    prov = begun(house, project_tree(), Start("anvisning", ur=ANVISNING))
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        until(korning, "Välja lämplig insats")
        with pytest.raises(InvalidInput) as refused:
            with_scenario(project_tree(), korning, given)
    assert [one.falt for one in refused.value.fel] == [falt]


def test_a_changed_rule_row_makes_the_recorded_scenario_fail(house: House) -> None:
    prov = begun(house, project_tree(), Start("anvisning", ur=ANVISNING))
    with provspel.playing(house, UTVECKLARE, prov.id) as korning:
        beslut = until(korning, "Besluta om bistånd med villkor")
        korning.complete(
            beslut, "socialsekreterare", filled(korning, korning.task(beslut, "socialsekreterare"))
        )
        lines = scenario_lines(korning, Beskrivning(NAMN, REGEL, (), ANVISNING), len(prov.givna))
        assert "När socialsekreteraren slutför" in "\n".join(lines)
    path, text = recorded(house, prov)
    assert play_in(project_tree(), path, text, NAMN) is None
    assert play_in(without_samrad(), path, text, NAMN) is not None


def without_samrad() -> dict[str, bytes]:
    """Return the tree where the row that stops for want of samråd stops whoever has held it."""
    file = "processes/anvisning/anvisning.dmn"
    text = project_tree()[file].decode()
    row = text.index('<rule id="anvisning_samrad_01">')
    return {**project_tree(), file: (text[:row] + text[row:].replace("false", "true", 1)).encode()}
