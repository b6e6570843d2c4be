from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from server.dmn import Analysis, Table, analyse, load_model
from tests.dmn_models import definitions, table

AGE = [("alder", "number")]


def table_of(inputs: Any, rows: Any, **more: Any) -> Table:
    written = [(cells, (f'"{i}"',)) for i, cells in enumerate(rows)]
    [found] = load_model(definitions(table(inputs, written, **more)), "a.dmn").tables.values()
    return found


def analysis(inputs: Any, rows: Any, *, nulls: bool = False, **more: Any) -> Analysis:
    return analyse(table_of(inputs, rows, **more), nulls=nulls)


def test_complete_table() -> None:
    found = analysis(AGE, [("< 18",), ("[18..29]",), ("> 29",)])
    assert found.complete
    assert (found.gaps, found.overlaps, found.unreachable) == ((), (), ())


def test_gap_is_named_as_an_interval() -> None:
    found = analysis(AGE, [("< 18",), ("[18..29[",), ("> 29",)])
    assert found.gaps == ({"alder": "29"},)
    assert analysis(AGE, [("<= 18",), ("[30..64]",)]).gaps == ({"alder": "]18..30[, > 64"},)


def test_missing_fact_is_a_gap() -> None:
    assert analysis(AGE, [("< 18",), (">= 18",)], nulls=True).gaps == ({"alder": "saknas"},)
    assert analysis(AGE, [("< 18",), (">= 18",), ("null",)], nulls=True).complete


def test_days_have_nothing_between_them() -> None:
    rows = [('<= date("2026-06-30")',), ('>= date("2026-07-01")',)]
    assert analysis([("dag", "date")], rows).complete


def test_durations_and_moments() -> None:
    months = [('< duration("P6M")',), ('[duration("P6M")..duration("P1Y")]',), ('> duration("P13M")',)]
    assert analysis([("tid", "yearMonthDuration")], months).gaps == ({"tid": "P1Y1M"},)
    moments = [('< date and time("2026-01-01T00:00:00")',), ('>= date and time("2026-01-01T00:00:00")',)]
    assert analysis([("tid", "dateTime")], moments).complete


def test_booleans_and_texts() -> None:
    columns = [("ja", "boolean"), ("slag", "string")]
    found = analysis(columns, [("true", '"a", "b"'), ("false", "-"), ("true", 'not("a", "b")')])
    assert found.complete
    found = analysis(columns, [("true", '"a"'), ("false", "-")])
    assert found.gaps == ({"ja": "true", "slag": "annat värde"},)


def test_overlap_names_rows_and_place() -> None:
    [overlap] = analysis(AGE, [("<= 18",), (">= 18",)]).overlaps
    assert (overlap.rows, overlap.where, overlap.same_result) == ((1, 2), {"alder": "18"}, False)


def test_row_behind_earlier_rows_is_unreachable() -> None:
    assert analysis(AGE, [("< 30",), (">= 10",), ("[5..50]",)], policy="FIRST").unreachable == (3,)


def test_cell_with_a_name_is_never_complete() -> None:
    found = analysis(AGE, [("< param.grans",), ("-",)])
    assert found.opaque == ((1, "alder"),)
    assert not found.analysable
    assert not found.complete
    assert found.gaps == ()


def test_out_of_budget_is_not_decided() -> None:
    columns = [(f"x{i}", "number") for i in range(6)]
    rows = [
        tuple(f"[{(r * 7 + c * 3) % 50}..{(r * 7 + c * 3) % 50 + 20}]" for c in range(6)) for r in range(60)
    ]
    found = analyse(table_of(columns, rows), budget=2_000)
    assert not found.decided
    assert not found.complete


CELL = st.sampled_from(["-", "< 3", ">= 3", "[2..5]", "]2..5[", "4", "not(4)", "2, 6"])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=5))
def test_agrees_with_trying_every_value(rows: list[tuple[str, str]]) -> None:
    made = table_of([("x", "number"), ("y", "number")], rows)
    found = analyse(made, nulls=False)
    values = [half / 2 for half in range(2, 15)]
    hits = [
        [
            r.index
            for r in made.rules
            if all(c.evaluate(v).value for c, v in zip(r.cells, (x, y), strict=True))
        ]
        for x in values
        for y in values
    ]
    assert found.complete == all(hits)
    pairs = {(a, b) for rows_hit in hits for a in rows_hit for b in rows_hit if a < b}
    assert {overlap.rows for overlap in found.overlaps} == pairs
