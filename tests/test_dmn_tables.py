from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.dmn import DmnError, Outcome
from tests.dmn_models import rules_of, table

AGE = [("alder", "number")]
OVERLAPPING = [((">= 18",), ('"vuxen"',)), (("[18..29[",), ('"ung"',)), (("< 18",), ('"barn"',))]


def decide(policy: str, alder: Any, rules: Any = None, **more: Any) -> Outcome:
    return rules_of(table(AGE, rules or OVERLAPPING, policy=policy, **more)).evaluate(
        "beslut", {"alder": alder}
    )


def test_unique_hit_carries_its_trace() -> None:
    rules = rules_of(
        table(
            AGE,
            [(("< 18",), ('"barn"',)), ((">= 18",), ('"vuxen"',))],
            annotations=["Gren", "Lagrum", "Motivering"],
            notes=[("R-01", "12 kap. 1 § SoL", "Är barn."), ("R-02", "12 kap. 4 § SoL", "Är vuxen.")],
        )
    )
    outcome = rules.evaluate("beslut", {"alder": 20})
    assert outcome.value == "vuxen"
    [hit] = outcome.hits
    assert (hit.decision, hit.name, hit.rule_id, hit.index) == ("beslut", "Beslut", "rad2", 2)
    assert hit.annotations == {"gren": "R-02", "lagrum": "12 kap. 4 § SoL", "motivering": "Är vuxen."}
    assert (hit.inputs, hit.outputs) == ({"alder": Decimal(20)}, {"svar": "vuxen"})
    assert hit.version == rules.version("beslut")
    assert hit.version.startswith("sha256:")


def test_two_unique_hits_are_an_error_that_names_the_rows() -> None:
    with pytest.raises(DmnError, match="Raderna 1 och 2") as caught:
        decide("UNIQUE", 20)
    assert caught.value.rows == (1, 2)
    assert caught.value.decision == "beslut"


def test_no_hit_is_explicit() -> None:
    outcome = decide("UNIQUE", None)
    assert (outcome.value, outcome.hits, outcome.no_hit) == (None, (), ("beslut",))


def test_first_takes_the_first_row() -> None:
    assert decide("FIRST", 20).value == "vuxen"


def test_priority_takes_the_weightiest() -> None:
    outcome = decide("PRIORITY", 20, values='"ung", "vuxen", "barn"')
    assert outcome.value == "ung"
    assert [hit.index for hit in outcome.hits] == [2]


def test_output_order_sorts_by_weight() -> None:
    assert decide("OUTPUT ORDER", 20, values='"ung", "vuxen", "barn"').value == ["ung", "vuxen"]


def test_rule_order_and_collect_keep_the_order_of_rows() -> None:
    assert decide("RULE ORDER", 20).value == ["vuxen", "ung"]
    assert decide("COLLECT", 20).value == ["vuxen", "ung"]


def test_any_wants_the_same_answer() -> None:
    same = [((">= 18",), ('"ja"',)), ((">= 16",), ('"ja"',))]
    assert decide("ANY", 20, same).value == "ja"
    with pytest.raises(DmnError, match="olika svar"):
        decide("ANY", 20)


@pytest.mark.parametrize(
    ("aggregation", "expected"), [("SUM", "300.30"), ("MIN", "100.10"), ("MAX", "200.20")]
)
def test_money_is_decimal(aggregation: str, expected: str) -> None:
    rows = [((">= 18",), ("100.10",)), (("-",), ("200.20",))]
    assert decide("COLLECT", 20, rows, aggregation=aggregation).value == Decimal(expected)
    assert decide("COLLECT", 20, rows, aggregation="COUNT").value == 2


def test_several_results_are_a_context() -> None:
    outputs = [("utfall", "string"), ("belopp", "number")]
    rules = rules_of(table(AGE, [(("-",), ('"bifall"', "alder * 1.5"))], outputs=outputs))
    assert rules.evaluate("beslut", {"alder": 20}).value == {"utfall": "bifall", "belopp": 30}


def test_empty_cell_means_any_and_empty_result_null() -> None:
    rules = rules_of(table(AGE, [(("",), ("",))]))
    outcome = rules.evaluate("beslut", {"alder": None})
    assert (outcome.value, len(outcome.hits)) == (None, 1)


def test_comma_inside_a_text_is_no_list() -> None:
    rules = rules_of(table([("svar", "string")], [(('"a, b"',), ('"ja"',)), (('"a", "b"',), ('"nej"',))]))
    assert rules.evaluate("beslut", {"svar": "a, b"}).value == "ja"
    assert rules.evaluate("beslut", {"svar": "b"}).value == "nej"


def test_types_as_dmn_js_writes_them() -> None:
    columns = [
        ("dag", "date"),
        ("tid", "dateTime"),
        ("tid1", "dayTimeDuration"),
        ("tid2", "yearMonthDuration"),
    ]
    cells = ('>= date("2026-07-01")', "-", "-", "-")
    rules = rules_of(table(columns, [(cells, ('"ja"',))]))
    facts = {"dag": date(2026, 7, 1), "tid": None, "tid1": None, "tid2": None}
    assert rules.evaluate("beslut", facts).value == "ja"


def test_wrong_type_is_never_silent() -> None:
    outcome = decide("FIRST", "20")
    assert outcome.no_hit == ("beslut",)
    assert "väntar number men fick string" in outcome.diagnostics[0]


def test_name_with_swedish_letters_and_blanks() -> None:
    rules = rules_of(table([("Ålder på dagen", "number")], [((">= 18",), ('"ja"',))]))
    assert rules.evaluate("beslut", {"Ålder på dagen": 18}).value == "ja"


def test_same_bytes_are_the_same_version() -> None:
    one, other = (rules_of(table(AGE, OVERLAPPING)) for _ in range(2))
    assert one.version("beslut") == other.version("beslut")


CELLS = st.tuples(
    st.sampled_from(
        ["-", "[{a}..{b}]", "]{a}..{b}[", "[{a}..{b}[", ">= {a}", "< {b}", "{a}", "not({a}, {b})"]
    ),
    st.integers(0, 9),
    st.integers(0, 9),
)


def naive(cell: tuple[str, int, int], x: int) -> bool:
    form, a, b = cell[0], min(cell[1:]), max(cell[1:])
    return {
        "-": True,
        "[{a}..{b}]": a <= x <= b,
        "]{a}..{b}[": a < x < b,
        "[{a}..{b}[": a <= x < b,
        ">= {a}": x >= a,
        "< {b}": x < b,
        "{a}": x == a,
        "not({a}, {b})": x not in (a, b),
    }[form]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=6),
    st.integers(0, 9),
    st.integers(0, 9),
)
def test_table_agrees_with_a_naive_one(rows: list[list[tuple[str, int, int]]], x: int, y: int) -> None:
    texts = [[cell[0].format(a=min(cell[1:]), b=max(cell[1:])) for cell in row] for row in rows]
    columns = [("x", "number"), ("y", "number")]
    written = [(row, (str(i),)) for i, row in enumerate(texts, 1)]
    rules = rules_of(table(columns, written, policy="COLLECT", outputs=[("rad", "number")]))
    outcome = rules.evaluate("beslut", {"x": x, "y": y})
    expected = [i for i, row in enumerate(rows, 1) if naive(row[0], x) and naive(row[1], y)]
    assert (outcome.value or []) == expected
    assert [hit.index for hit in outcome.hits] == expected
