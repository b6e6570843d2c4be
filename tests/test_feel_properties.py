"""Laws that hold for every value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from server.feel import FeelSyntaxError, compile_expression, compile_unary_tests, to_text
from server.feel.registry import BUILTINS

NUMBERS = st.decimals(min_value=-(10**9), max_value=10**9, allow_nan=False, places=4)
TRUTHS = st.sampled_from([True, False, None])
LEAVES = st.one_of(st.none(), st.booleans(), NUMBERS, st.text(max_size=12))
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.text("abcåäö", min_size=1, max_size=4), inner, max_size=3),
    ),
    max_leaves=8,
)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1))
few = settings(max_examples=60, deadline=None)


def value(source: str, **scope: Any) -> Any:
    return compile_expression(source).evaluate(scope).value


def refusal_of(run: Callable[[str], object], text: str) -> FeelSyntaxError | None:
    try:
        run(text)
    except FeelSyntaxError as error:
        return error
    return None


@few
@given(VALUES)
def test_text_of_a_value_reads_back_as_the_value(given_value: Any) -> None:
    text = to_text(given_value, quoted=True)
    assert value(f"x = {text}", x=given_value) is True


@few
@given(NUMBERS, NUMBERS)
def test_addition_and_subtraction_undo_each_other(a: Decimal, b: Decimal) -> None:
    assert value("a + b - b = a", a=a, b=b) is True


@few
@given(TRUTHS, TRUTHS)
def test_de_morgan(a: bool | None, b: bool | None) -> None:
    assert value("not(a and b)", a=a, b=b) is value("not(a) or not(b)", a=a, b=b)


@few
@given(NUMBERS, NUMBERS, NUMBERS)
def test_open_and_closed_ends(x: Decimal, a: Decimal, b: Decimal) -> None:
    low, high = min(a, b), max(a, b)
    scope = {"a": low, "b": high}
    assert compile_unary_tests("[a..b]").evaluate(x, scope).value is (low <= x <= high)
    assert compile_unary_tests("]a..b[").evaluate(x, scope).value is (low < x < high)
    assert compile_unary_tests("not([a..b])").evaluate(x, scope).value is not (low <= x <= high)


@few
@given(DAYS, st.integers(-4000, 4000))
def test_days_added_are_days_between(day: date, days: int) -> None:
    assert value("dag + d - dag = d", dag=day, d=timedelta(days=days)) is True


@few
@given(st.lists(NUMBERS, max_size=8))
def test_sort_orders_and_keeps(numbers: list[Decimal]) -> None:
    assert value("sort(xs, function(a, b) a < b)", xs=numbers) == sorted(numbers)


ARGUMENTS = st.sampled_from(
    [
        *(
            "1",
            "-2.5",
            "0",
            "1e30",
            '"a"',
            '"[1..2]"',
            "null",
            "true",
            "x",
            "[]",
            "[1, null]",
            "[[1], [2]]",
            "{}",
        ),
        *(
            'date("2026-01-01")',
            'date("-2021-01-01")',
            'duration("P1Y")',
            '@"PT1H"',
            '@"10:00:00Z"',
            "[1..5]",
        ),
        *("function(a, b) a < b", "abs", "> 5", '@"2026-01-01T10:00:00"', 'time("10:00:00.123456789")'),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(BUILTINS)), st.lists(ARGUMENTS, max_size=4))
def test_any_call_has_a_value_or_a_reason(name: str, args: list[str]) -> None:
    evaluation = compile_expression(f"{name}({', '.join(args)})").evaluate({"x": 5})
    assert evaluation.value is not None or isinstance(evaluation.diagnostics, tuple)


@few
@given(st.sampled_from(["+", "-", "*", "/", "**", "=", "!=", "<", ">=", "in", "and"]), ARGUMENTS, ARGUMENTS)
def test_any_operation_has_a_value_or_is_null(operator: str, left: str, right: str) -> None:
    assert compile_expression(f"({left}) {operator} ({right})").evaluate({"x": 5}).diagnostics is not None


@few
@given(st.text(max_size=40))
def test_any_text_is_an_expression_or_refused(text: str) -> None:
    for compile_text in (compile_expression, compile_unary_tests):
        error = refusal_of(compile_text, text)
        assert error is None or 0 <= error.position <= len(text)


@few
@given(st.text('12ab"[](){}<>=.,+-*/?@: \nåforinreturnifthenelse', max_size=30))
def test_feel_like_text_is_an_expression_or_refused(text: str) -> None:
    error = refusal_of(lambda source: compile_expression(source).evaluate({"a": 1, "b": [1]}), text)
    assert error is None or error.reason
