"""Answers are checked again on the server, whatever the page did."""

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal

import pytest

from server.errors import InvalidInput
from server.forms import as_json, change_rows, hidden_ids, read_draft, read_json, read_post, to_pairs
from server.forms.values import STOCKHOLM
from tests.form_samples import form_of, samrad_form

DONE = [("samrad_af_genomfort", "true"), ("samrad_datum", "2026-03-10")]


def faults(pairs: list[tuple[str, str]]) -> dict[str, str]:
    with pytest.raises(InvalidInput) as caught:
        read_post(samrad_form(), pairs, {})
    return {fel.falt: fel.text for fel in caught.value.fel}


def json_faults(svar: Mapping[str, object]) -> dict[str, str]:
    with pytest.raises(InvalidInput) as caught:
        read_json(samrad_form(), svar, {})
    return {fel.falt: fel.text for fel in caught.value.fel}


def test_post_becomes_typed_values() -> None:
    pairs = [
        *DONE,
        ("timmar", "12,5"),
        ("aktiviteter", "sprak"),
        ("aktiviteter", "jobbsok"),
        ("brattom", "true"),
    ]
    values = read_post(samrad_form(), pairs, {}).values
    assert values["samrad_af_genomfort"] is True
    assert values["samrad_datum"] == date(2026, 3, 10)
    assert values["timmar"] == Decimal("12.5")
    assert values["aktiviteter"] == ["sprak", "jobbsok"]


def test_free_text_is_kept_from_the_engine() -> None:
    answers = read_post(samrad_form(), [*DONE, ("resultat", "Anna sade ja")], {})
    assert answers.values["resultat"] == "Anna sade ja"
    assert "resultat" not in answers.motor
    assert answers.motor["samrad_datum"] == date(2026, 3, 10)


def test_free_text_in_rows_is_kept_from_the_engine() -> None:
    pairs = [*DONE, ("delmal-0-mal", "Språk"), ("delmal-0-klart", "2026-04-01")]
    answers = read_post(samrad_form(), pairs, {})
    assert answers.values["delmal"] == [{"mal": "Språk", "klart": date(2026, 4, 1)}]
    assert answers.motor["delmal"] == [{"klart": date(2026, 4, 1)}]


def test_required_question_that_is_blank_is_named() -> None:
    assert faults([]) == {"samrad_af_genomfort": "Välj ett alternativ för ”Är samrådet genomfört?”."}


def test_required_but_hidden_question_is_not_asked_for() -> None:
    values = read_post(samrad_form(), [("samrad_af_genomfort", "false")], {}).values
    assert "samrad_datum" not in values


def test_answer_to_a_hidden_question_is_dropped() -> None:
    pairs = [("samrad_af_genomfort", "false"), ("samrad_datum", "2026-03-10")]
    assert "samrad_datum" not in read_post(samrad_form(), pairs, {}).values


@pytest.mark.parametrize(
    "name", ["hacker", "delmal-0-annat", "delmal-x-mal", "motpart-annat", "timmar-0", "delmal"]
)
def test_unknown_field_is_refused_by_name(name: str) -> None:
    assert name in faults([*DONE, (name, "1")])


def test_tampered_choice_is_refused() -> None:
    assert "samrad_form" in faults([*DONE, ("samrad_form", "telepati")])
    assert "aktiviteter" in faults([*DONE, ("aktiviteter", "annat")])


def test_a_day_that_stands_in_no_calendar_is_said_to_be_none() -> None:
    fault = faults([DONE[0], ("samrad_datum", "2026-02-30")])["samrad_datum"]
    assert fault == "Det finns ingen dag 2026-02-30. Rätta ”Samrådets datum”."


@pytest.mark.parametrize("text", ["26-1-1", "10/3 2026", "i morgon", "2026-3-1"])
def test_date_that_is_no_date_says_what_to_write(text: str) -> None:
    assert "ÅÅÅÅ-MM-DD" in faults([DONE[0], ("samrad_datum", text)])["samrad_datum"]


def test_date_typed_without_hyphens_is_understood() -> None:
    values = read_post(samrad_form(), [DONE[0], ("samrad_datum", " 20260310 ")], {}).values
    assert values["samrad_datum"] == date(2026, 3, 10)


@pytest.mark.parametrize("text", ["41", "-1", "tolv", "1,55", "1e5", "NaN", "9" * 400, "٣"])
def test_number_out_of_bounds_is_refused(text: str) -> None:
    assert "timmar" in faults([*DONE, ("timmar", text)])


def test_text_over_the_limit_is_refused() -> None:
    assert "10000" in faults([*DONE, ("resultat", "x" * 10_001)])["resultat"]


def test_invisible_characters_are_refused() -> None:
    assert "resultat" in faults([*DONE, ("resultat", "a\x00b")])
    assert "resultat" in json_faults({"samrad_af_genomfort": False, "resultat": "\ud800"})


def test_two_answers_to_one_question_are_refused() -> None:
    assert "timmar" in faults([*DONE, ("timmar", "1"), ("timmar", "2")])


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("samrad_af_genomfort", "true"),
        ("samrad_af_genomfort", 1),
        ("timmar", "12"),
        ("timmar", True),
        ("timmar", float("nan")),
        ("timmar", float("inf")),
        ("brattom", "ja"),
        ("aktiviteter", "sprak"),
        ("aktiviteter", [{"a": 1}]),
        ("resultat", 5),
        ("delmal", {"mal": "a"}),
        ("delmal", ["a"]),
        ("delmal", [{}] * 101),
        ("motpart", "a"),
        ("hemligt", 1),
    ],
)
def test_json_of_the_wrong_type_is_refused(key: str, value: object) -> None:
    found = json_faults({"samrad_af_genomfort": False, key: value})
    assert all(name.startswith(key) for name in found)


def test_json_key_that_was_not_sent_is_left_out() -> None:
    assert dict(read_json(samrad_form(), {"samrad_af_genomfort": False}, {}).values) == {
        "samrad_af_genomfort": False
    }


def test_json_fault_in_a_row_is_named_by_its_place() -> None:
    assert "delmal-1-mal" in json_faults({"samrad_af_genomfort": False, "delmal": [{"mal": "a"}, {}]})


def test_readonly_and_disabled_ignore_what_is_posted() -> None:
    form = form_of(
        {"type": "number", "key": "a", "readonly": True},
        {"type": "number", "key": "b", "disabled": True},
        {"type": "number", "key": "c", "readonly": "=last = true"},
    )
    values = read_post(form, [("a", "1"), ("b", "2"), ("c", "3")], {"last": True}).values
    assert dict(values) == {}


def test_condition_sees_facts_of_the_arende() -> None:
    form = form_of({"type": "number", "key": "a", "conditional": {"hide": '=fs_status != "beviljat"'}})
    assert hidden_ids(form, [], {"fs_status": "inget"}) == {"c0"}
    assert hidden_ids(form, [], {"fs_status": "beviljat"}) == frozenset()


def test_hidden_section_hides_what_is_in_it() -> None:
    inner = {"type": "number", "key": "a", "id": "inre", "validate": {"required": True}}
    form = form_of({"type": "group", "components": [inner], "conditional": {"hide": "=true"}})
    assert dict(read_post(form, [("a", "x")], {}).values) == {}


def test_chain_of_conditions_is_followed() -> None:
    yes = [{"label": "Ja", "value": True}]
    form = form_of(
        {"type": "radio", "key": "a", "values": yes},
        {"type": "radio", "key": "b", "values": yes, "conditional": {"hide": "=a != true"}},
        {"type": "radio", "key": "c", "values": yes, "conditional": {"hide": "=b != true"}},
    )
    assert hidden_ids(form, [("b", "true")], {}) == {"c1", "c2"}


def test_expression_is_computed_not_posted() -> None:
    form = form_of(
        {"type": "number", "key": "a"},
        {"type": "expression", "key": "dubbelt", "expression": "=a * 2"},
    )
    answers = read_post(form, [("a", "2")], {})
    assert answers.motor["dubbelt"] == 4


def test_alternatives_can_come_from_the_facts() -> None:
    form = form_of({"type": "select", "key": "enhet", "valuesKey": "enheter"})
    data = {"enheter": [{"label": "EAS 1", "value": "eas1"}, "eas2"]}
    assert read_post(form, [("enhet", "eas2")], data).values["enhet"] == "eas2"


def test_time_and_moment_are_typed() -> None:
    form = form_of(
        {"type": "datetime", "subtype": "time", "key": "t"},
        {"type": "datetime", "subtype": "datetime", "key": "m"},
    )
    values = read_post(form, [("t", "09.30"), ("m", "2026-03-10 09:30")], {}).values
    assert values["t"] == time(9, 30)
    assert values["m"] == datetime(2026, 3, 10, 9, 30, tzinfo=STOCKHOLM)


def test_email_and_phone_are_checked() -> None:
    form = form_of(
        {"type": "textfield", "key": "e", "validate": {"validationType": "email"}},
        {"type": "textfield", "key": "p", "validate": {"validationType": "phone"}},
    )
    read_post(form, [("e", "a@exempel.se"), ("p", "040-12 34 56")], {})
    with pytest.raises(InvalidInput) as caught:
        read_post(form, [("e", "a@"), ("p", "ring")], {})
    assert len(caught.value.fel) == 2


def test_too_few_rows_are_refused() -> None:
    part = {"type": "textfield", "key": "a", "id": "x"}
    form = form_of({"type": "dynamiclist", "path": "mal", "components": [part], "properties": {"minst": "1"}})
    with pytest.raises(InvalidInput):
        read_post(form, [("mal-rader", "1"), ("mal-0-a", " ")], {})


def test_draft_keeps_unfinished_answers_and_drops_unknown_ones() -> None:
    draft = read_draft(
        samrad_form(), [("timmar", "tolv"), ("okand", "1"), ("delmal-0-klart", "2026-"), ("brattom", "x")]
    )
    assert draft["timmar"] == "tolv"
    assert draft["delmal"] == [{"mal": None, "klart": "2026-"}] or draft["delmal"] == [{"klart": "2026-"}]
    assert "okand" not in draft


def test_draft_comes_back_as_it_was_typed() -> None:
    form = samrad_form()
    pairs = [*DONE, ("timmar", "tolv"), ("delmal-rader", "1"), ("delmal-0-mal", "a"), ("motpart-kontor", "b")]
    assert sorted(to_pairs(form, read_draft(form, pairs))) == sorted(pairs)


def test_answers_survive_the_way_to_json_and_page() -> None:
    form = samrad_form()
    pairs = [*DONE, ("timmar", "12,5"), ("aktiviteter", "sprak"), ("delmal-0-mal", "a")]
    values = read_post(form, pairs, {}).values
    again = read_json(form, as_json(values), {})  # type: ignore[arg-type]
    assert again.values == values
    assert read_post(form, to_pairs(form, values), {}).values == values


def test_row_is_added_and_removed_on_the_server() -> None:
    form = samrad_form()
    pairs = [("delmal-rader", "2"), ("delmal-0-mal", "a"), ("delmal-1-mal", "b")]
    assert ("delmal-rader", "3") in change_rows(form, pairs, "lagg-till:delmal")
    assert sorted(change_rows(form, pairs, "ta-bort:delmal:0")) == [
        ("delmal-0-mal", "b"),
        ("delmal-rader", "1"),
    ]


@pytest.mark.parametrize(
    "action", ["", "ta-bort:delmal:9", "lagg-till:hacker", "ta-bort:delmal:x", "fel:delmal"]
)
def test_row_action_that_means_nothing_changes_nothing(action: str) -> None:
    pairs = [("delmal-rader", "1"), ("delmal-0-mal", "a")]
    assert change_rows(samrad_form(), pairs, action) == pairs
