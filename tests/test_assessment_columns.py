"""A column of one name asks for it: what nobody has given is not known, and the rules still answer."""

from __future__ import annotations

from datetime import date

import pytest

from server.assessment import decide
from server.assessment.errors import RuleFault
from server.dmn import Rules, load_model
from server.profile import load_profiles
from tests.conftest import ROOT

TABLE = """<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
id="m" name="m" namespace="urn:m">
<decision id="vag" name="vag"><variable id="v" name="vag" /><decisionTable id="t" hitPolicy="FIRST">
<input id="i" label="Har deltagaren körkort?"><inputExpression id="e" typeRef="string">
<text>{kolumn}</text></inputExpression></input>
<output id="o" name="vag" typeRef="string" />
<rule id="a"><inputEntry id="ai"><text>"nej"</text></inputEntry>
<outputEntry id="ao"><text>"resor"</text></outputEntry></rule>
<rule id="b"><inputEntry id="bi"><text>-</text></inputEntry>
<outputEntry id="bo"><text>"plan"</text></outputEntry></rule>
</decisionTable></decision></definitions>"""


def answer(column: str, **facts: object) -> object:
    rules = Rules([load_model(TABLE.format(kolumn=column).encode(), "m.dmn")])
    day = date(2026, 5, 4)
    profile = load_profiles(ROOT)["malmo"]
    return decide(rules, profile, "vag", facts, beslutsdatum=day, stodmanad="2026-05").value


def test_a_column_that_nobody_has_answered_is_not_known() -> None:
    assert answer("korkort") == "plan"


def test_a_column_that_is_answered_is_read() -> None:
    assert answer("korkort", korkort="nej") == "resor"


def test_a_name_within_an_expression_is_not_guessed() -> None:
    with pytest.raises(RuleFault, match="korkort"):
        answer("upper case(korkort)")
