"""A `.form` that we do not fully understand is refused with file, component and reason."""

import json

import pytest

from server.errors import ModelRejected
from server.forms import Field, load_form
from tests.form_samples import form_of


def refusal(*components: dict[str, object]) -> ModelRejected:
    with pytest.raises(ModelRejected) as caught:
        form_of(*components)
    return caught.value


@pytest.mark.parametrize(
    "kind", ["html", "iframe", "documentPreview", "filepicker", "button", "hologram", ""]
)
def test_unsupported_component_is_refused_with_its_id(kind: str) -> None:
    error = refusal({"type": kind, "id": "Field_1"})
    assert (error.file, error.element) == ("forms/prov/prov.form", "Field_1")


def test_unknown_property_is_refused_by_name() -> None:
    error = refusal({"type": "textfield", "key": "namn", "id": "f", "magic": 1})
    assert "magic" in error.reason


def test_unknown_custom_property_is_refused() -> None:
    assert "farg" in refusal({"type": "textfield", "key": "namn", "properties": {"farg": "rod"}}).reason


def test_unknown_validation_is_refused() -> None:
    assert "luhn" in refusal({"type": "textfield", "key": "namn", "validate": {"luhn": True}}).reason


def test_condition_that_does_not_parse_is_refused() -> None:
    error = refusal({"type": "textfield", "key": "namn", "conditional": {"hide": "=a = ("}})
    assert "conditional.hide" in error.reason


def test_condition_without_equals_sign_is_refused() -> None:
    refusal({"type": "textfield", "key": "namn", "conditional": {"hide": "a = 1"}})


def test_template_in_a_text_is_refused() -> None:
    refusal({"type": "text", "text": "Hej {{namn}}"})


@pytest.mark.parametrize(
    "pattern", ["(a+)+$", "(aa|a)*c", r"(\w+\s?)*$", "a*b*c*d*", "(", "a" * 201, r"(a)\1", "(?=a)b"]
)
def test_costly_or_broken_pattern_is_refused(pattern: str) -> None:
    refusal({"type": "textfield", "key": "namn", "validate": {"pattern": pattern}})


@pytest.mark.parametrize("pattern", [r"^\d{6,8}-?\d{4}$", "^[A-Z]{2}[0-9]+$", "^(ja|nej)$"])
def test_ordinary_pattern_is_accepted(pattern: str) -> None:
    form_of({"type": "textfield", "key": "namn", "validate": {"pattern": pattern}})


def test_two_questions_with_one_key_are_refused() -> None:
    refusal({"type": "textfield", "key": "a", "id": "x"}, {"type": "number", "key": "a", "id": "y"})


def test_two_components_with_one_id_are_refused() -> None:
    refusal({"type": "textfield", "key": "a", "id": "x"}, {"type": "number", "key": "b", "id": "x"})


def test_same_key_in_a_list_and_outside_is_two_questions() -> None:
    inner = {"type": "textfield", "key": "namn"}
    form_of(
        {**inner, "id": "a"}, {"type": "dynamiclist", "path": "rader", "components": [{**inner, "id": "b"}]}
    )


@pytest.mark.parametrize("key", ["a.b", "a-b", "", "1a", "å", None])
def test_key_that_is_no_plain_name_is_refused(key: object) -> None:
    refusal({"type": "textfield", "key": key, "id": "f"})


def test_alternatives_given_twice_are_refused() -> None:
    refusal({"type": "radio", "key": "a", "values": [{"label": "A", "value": "a"}], "valuesKey": "b"})


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"components": [], "id": ""}', b'{"id": "a"}'])
def test_file_that_is_no_form_is_refused(content: bytes) -> None:
    with pytest.raises(ModelRejected):
        load_form(content, "forms/x.form")


def test_unknown_property_on_the_form_is_refused() -> None:
    with pytest.raises(ModelRejected, match="hemligt"):
        load_form(json.dumps({"id": "a", "components": [], "hemligt": 1}).encode(), "forms/x.form")


def test_ground_of_a_question_is_read() -> None:
    form = form_of(
        {"type": "number", "key": "a", "properties": {"lagrum": "12 kap. 4 § SoL", "gren": "R-10"}}
    )
    assert form.components[0].ground.lagrum == "12 kap. 4 § SoL"


def test_free_text_stays_out_of_the_engine_unless_said() -> None:
    form = form_of(
        {"type": "textarea", "key": "a"},
        {"type": "number", "key": "b"},
        {"type": "textfield", "key": "c", "properties": {"motor": "ja"}},
    )
    assert [f.motor for f in form.components if isinstance(f, Field)] == [False, True, True]
