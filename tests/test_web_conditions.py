"""Conditions of a form as CSS: only where it says the same as the server."""

import pytest

from server.web.conditions import sheet_of
from tests.form_samples import YES_NO, form_of

ASK: dict[str, object] = {"type": "radio", "key": "a", "id": "a", "values": YES_NO}
PICK: dict[str, object] = {
    "type": "select",
    "key": "s",
    "id": "s",
    "values": [{"label": "X", "value": "x"}, {"label": "Y", "value": "y"}],
}


def css_of(hide: str) -> str:
    part: dict[str, object] = {"type": "number", "key": "n", "id": "n", "conditional": {"hide": hide}}
    return sheet_of(form_of(ASK, PICK, part)).css


def test_unlike_a_value_is_hidden_until_it_is_chosen() -> None:
    assert css_of("=a != true") == (
        'form.formular:not(:has([name="a"][value="true"]:checked)) #fraga-n { display: none; }'
    )


def test_option_of_a_select_is_looked_for_inside_it() -> None:
    assert '[name="s"] [value="x"]:checked' in css_of('=s = "x"')


def test_not_turns_the_condition() -> None:
    assert css_of("=not(a = true)") == css_of("=a != true")


def test_or_gives_two_selectors_and_and_one() -> None:
    assert css_of('=a = true or s = "x"').count("#fraga-n") == 2
    assert css_of('=a = true and s = "x"').count("#fraga-n") == 1


@pytest.mark.parametrize(
    "hide", ["=fs_status = 1", "=a = b", "=n > 3", "=count(s) = 1", '=s = "x" + "y"', "=s"]
)
def test_what_css_cannot_say_is_left_to_the_server(hide: str) -> None:
    assert css_of(hide) == ""


def test_answer_of_a_hidden_question_does_not_count() -> None:
    middle = {**PICK, "conditional": {"hide": "=a != true"}}
    last: dict[str, object] = {"type": "number", "key": "n", "id": "n", "conditional": {"hide": '=s = "x"'}}
    css = sheet_of(form_of(ASK, middle, last)).css.splitlines()[-1]
    assert '[name="a"][value="true"]' in css


def test_value_cannot_break_out_of_its_selector() -> None:
    odd = {**PICK, "values": [{"label": "X", "value": 'x"]{}'}]}
    part: dict[str, object] = {
        "type": "number",
        "key": "n",
        "id": "n",
        "conditional": {"hide": '=s = "x]{}<"'},
    }
    assert "<" not in sheet_of(form_of(odd, part)).css
