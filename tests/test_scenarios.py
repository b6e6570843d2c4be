from __future__ import annotations

from pathlib import Path

import pytest

from server.errors import ModelRejected
from server.scenarios import (
    UnknownSentence,
    find_sentence,
    load_scenarios,
    open_stage,
    play,
    read_feature,
)
from server.scenarios.handbook import HANDBOOK, with_list
from server.scenarios.scene import same_lagrum
from server.scenarios.values import read_value, same_value

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
