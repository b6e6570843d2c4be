from __future__ import annotations

from pathlib import Path

import pytest

from server.bundle import load_library
from server.errors import ModelRejected
from server.scenarios import (
    UnknownSentence,
    find_sentence,
    load_scenarios,
    open_stage,
    play,
    read_feature,
    read_outline,
)
from server.scenarios.gherkin import MAX_LINES
from server.scenarios.handbook import HANDBOOK, with_list
from server.scenarios.scene import same_lagrum
from server.scenarios.values import read_value, same_value
from server.scenarios.words import RowsNotSaid, words_of

ROOT = Path(__file__).parent.parent
FEATURE = """# language: sv
Egenskap: Prov

  Regel: 12 kap. 4 § SoL

    Bakgrund:
      Givet kommunen är malmo

    @R-16
    Scenariomall: Dag <dag>
      När frågan "anvisning" prövas <dag>
      Så är svaret tillåtet

      Exempel:
        | dag        |
        | 2026-05-04 |
        | 2026-05-05 |
"""


def test_each_example_row_is_a_scenario_of_its_own() -> None:
    one, two = read_feature(FEATURE, "prov.feature")
    assert (one.name, one.line, two.line) == ("Dag 2026-05-04", 16, 17)
    assert one.rule == "12 kap. 4 § SoL"
    assert one.grenar == ("R-16",)
    assert [step.keyword for step in one.steps] == ["Givet", "När", "Så"]


def test_broken_gherkin_names_file_and_line() -> None:
    with pytest.raises(ModelRejected) as refused:
        read_feature("# language: sv\nEgenskap: Prov\n  Scenario: X\n    Givet a\n    Hej\n", "prov.feature")
    assert refused.value.file == "prov.feature"
    assert refused.value.element == "rad 5"


def test_an_unknown_sentence_names_the_nearest() -> None:
    with pytest.raises(UnknownSentence) as refused:
        find_sentence("är svarat tillåtet")
    assert "är svaret {utfall}" in [text.replace(":fras", "") for text in refused.value.nearest]


def test_a_role_in_its_definite_form_is_the_role() -> None:
    _, values = find_sentence("får nämnden besluta")
    assert values == {"roll": "namnd"}


def test_an_optional_part_may_be_left_out() -> None:
    _, values = find_sentence('frågan "anvisning" prövas i profilen goteborg')
    assert values == {"fraga": "anvisning", "dag": None, "profil": "goteborg"}


HEAD = "# language: sv\nEgenskap: Prov\n\n  @R-10\n  Scenario: Prov\n"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "    Givet en sats som ingen känner\n",
            "prov.feature:6: Givet en sats som ingen känner: Meningen är okänd",
        ),
        ("    Givet beslutsdagen är 2026-02-30\n", "Dagen 2026-02-30 finns inte"),
        ("    Givet följande fakta:\n", "tabell"),
        ("    Givet kommunen är malmo\n      | a | b |\n", "tabell"),
        ("    Givet följande fakta:\n      | a | b | c |\n", "två spalter"),
        ("    Givet följande fakta:\n      | Finns inte alls | ja |\n", "Finns inte alls"),
        ("    Givet att Finns inte är ja\n", "Inget faktum"),
        ("    Givet en person med tur\n", "Frasen tur är okänd"),
        ("    Så är svaret tillåtet\n", "Ingen fråga har prövats"),
        ("    Så är ärendet avslutat\n", "Inget ärende är öppnat"),
        ('    När frågan "nix" prövas\n    Så är svaret tillåtet\n', "nix"),
        ('    När frågan "anvisning" prövas\n', "Märkt med R-10, som aldrig prövades"),
        (
            '    När socialsekreteraren öppnar ett ärende i processen "nix"\n',
            "nekades utan att scenariot säger det",
        ),
    ],
)
def test_a_scenario_that_does_not_hold_says_where_and_why(tmp_path: Path, body: str, told: str) -> None:
    (tmp_path / "prov.feature").write_text(HEAD + body, "utf-8")
    with open_stage(ROOT) as stage:
        (scenario,) = load_scenarios(tmp_path, [tmp_path])
        result = play(stage, scenario)
    assert result.fel is not None
    assert told in result.fel


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"# language: sv\nEgenskap: P\n  Scenario: X\n    Givet a\n  Hej\n"]
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "prov.feature").write_bytes(content)
    with pytest.raises(ModelRejected) as refused:
        load_scenarios(tmp_path, [tmp_path / "prov.feature"])
    assert refused.value.file == "prov.feature"


def test_an_empty_file_holds_no_scenarios(tmp_path: Path) -> None:
    (tmp_path / "prov.feature").write_text("", "utf-8")
    assert load_scenarios(tmp_path, [tmp_path]) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [("ja", True), ("nej", False), ("okänt", None), ("12", 12), ("0,5", 0.5), ("2026-05-04", "2026-05-04")],
)
def test_values_are_read_as_json_has_them(text: str, value: object) -> None:
    assert read_value(text) == value


def test_a_comma_makes_a_list() -> None:
    assert read_value("sprak, jobbsok") == ["sprak", "jobbsok"]


def test_values_are_compared_by_what_they_mean() -> None:
    assert same_value(["a"], ("a",))


def test_a_stycke_that_only_one_names_is_let_be() -> None:
    assert same_lagrum("12 kap. 4 § SoL", "12 kap. 4 § tredje stycket SoL")
    assert not same_lagrum("12 kap. 4 § andra stycket SoL", "12 kap. 4 § tredje stycket SoL")


def test_the_handbook_lists_every_sentence() -> None:
    text = Path(HANDBOOK).read_text("utf-8")
    assert with_list(text) == text, "kör python -m server.scenarios.handbook"


def test_the_question_of_a_row_is_named_by_its_list_and_number() -> None:
    words = words_of(load_library(ROOT))
    assert words.names_of("Delmål 2: Klart senast") == ("delmal-1-datum",)
    assert words.knows("Delmål 2: Klart senast")
    assert not words.knows("Delmål 2: Något annat")
    assert words.read("delmal", "inga rader") == []
    with pytest.raises(RowsNotSaid):
        words.read("delmal", "två rader")


def test_free_text_stays_as_it_is_written() -> None:
    words = words_of(load_library(ROOT))
    assert words.read("behov_utredning", "007, nej") == "007, nej"
    assert words.read("behov_utredning", "okänt") is None


def test_what_is_said_to_be_unknown_is_left_blank_whatever_is_known() -> None:
    """The form then asks for it: the sentence would otherwise answer as the facts are."""
    text = """# language: sv
Egenskap: Prov

  Scenario: Tomt svar
    Givet i dag är 2026-05-04
    Och en person med beviljat försörjningsstöd och utrett behov
    Och följande fakta:
      | Arbetsförmedlingens insats | Arbetsförmedlingen har ingen lämplig insats |
      | Månader med försörjningsstöd i följd före stödmånaden | 5 |
    Och socialsekreteraren öppnar ett ärende i processen "anvisning"
    När socialsekreteraren slutför "Utreda behovet" med:
      | Försörjningsstöd | okänt |
    Så godtas inte svaret på "fs_status"
    När socialsekreteraren slutför "Utreda behovet"
    Så finns arbetsuppgiften "Välja lämplig insats"
    När meddelandet "af_samrad_svar" kommer
    Så finns arbetsuppgiften "Välja lämplig insats"
"""
    with open_stage(ROOT) as stage:
        [scenario] = read_feature(text, "prov.feature")
        assert play(stage, scenario).fel is None


def test_a_result_names_the_sentence_that_does_not_hold() -> None:
    text = FEATURE.replace("är svaret tillåtet", "är svaret spärrat")
    heard: list[str] = []
    with open_stage(ROOT) as stage:
        result = play(
            stage, read_feature(text, "prov.feature")[0], before=lambda step: heard.append(step.text)
        )
    assert result.steg is not None
    assert (result.steg.keyword, result.steg.text) == ("Så", "är svaret spärrat")
    assert heard[-1] == "är svaret spärrat"


def test_an_outline_is_the_name_and_the_bakgrund() -> None:
    text = FEATURE.replace("  Regel:", "  Bakgrund:\n    Givet i dag är 2026-05-04\n\n  Regel:", 1)
    outline = read_outline(text, "prov.feature")
    assert (outline.feature, [step.text for step in outline.background]) == ("Prov", ["i dag är 2026-05-04"])


def test_a_file_of_scenarios_that_nobody_has_time_to_read_is_refused() -> None:
    text = "# language: sv\nEgenskap: x\n" + "  Scenario: y\n    Givet a\n" * MAX_LINES
    with pytest.raises(ModelRejected, match="Dela upp den"):
        read_feature(text, "x.feature")
