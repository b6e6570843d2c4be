from __future__ import annotations

from pathlib import Path

import pytest

from server.errors import ModelRejected
from server.scenarios import UnknownSentence, find_sentence, read_feature
from server.scenarios.handbook import HANDBOOK, with_list
from server.scenarios.scene import same_lagrum
from server.scenarios.values import read_value, same_value

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
