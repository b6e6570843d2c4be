"""Random posts never crash, and a name that no question has is always refused."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.errors import InvalidInput
from server.forms import as_json, change_rows, hidden_ids, read_draft, read_json, read_post, to_pairs
from tests.form_samples import samrad_form

FORM = samrad_form()
NAMES = st.sampled_from(
    ["samrad_af_genomfort", "samrad_datum", "samrad_form", "aktiviteter", "timmar", "brattom", "resultat"]
)
PLACES = st.sampled_from(
    ["delmal", "motpart", "delmal-0-mal", "delmal-1-klart", "delmal-rader", "motpart-kontor"]
)
TEXTS = st.one_of(st.text(max_size=30), st.sampled_from(["true", "false", "2026-03-10", "sprak", "1,5", "3"]))
PAIRS = st.lists(st.tuples(st.one_of(NAMES, PLACES, st.text(max_size=12)), TEXTS), max_size=12)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5) | NAMES, inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(PAIRS, st.text(max_size=20))
def test_any_post_is_read_or_refused(pairs: list[tuple[str, str]], action: str) -> None:
    hidden_ids(FORM, pairs, {})
    change_rows(FORM, pairs, action)
    to_pairs(FORM, read_draft(FORM, pairs))
    try:
        values = read_post(FORM, pairs, {}).values
    except InvalidInput:
        return
    as_json(values)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(NAMES | PLACES | st.text(max_size=5), JSON, max_size=6))
def test_any_json_is_read_or_refused(svar: dict[str, object]) -> None:
    to_pairs(FORM, read_draft(FORM, svar))
    try:
        read_json(FORM, svar, {})
    except InvalidInput:
        return


@settings(max_examples=60, deadline=None)
@given(
    st.text(string.ascii_letters, min_size=1, max_size=12).filter(
        lambda name: name not in ("delmal", "motpart")
    ),
    TEXTS,
)
def test_unknown_name_is_always_refused(name: str, text: str) -> None:
    known = {"samrad_datum", "samrad_form", "aktiviteter", "timmar", "brattom", "resultat"}
    if name in known:
        return
    with pytest.raises(InvalidInput) as caught:
        read_post(FORM, [("samrad_af_genomfort", "false"), (name, text)], {})
    assert name in {fel.falt for fel in caught.value.fel}
