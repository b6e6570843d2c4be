from __future__ import annotations

import pytest

from server.feel import FeelSyntaxError, compile_expression, compile_unary_tests


@pytest.mark.parametrize(
    ("source", "position"),
    [
        ("1 +", 3),
        ("(1", 2),
        ("[1, 2", 5),
        ("1 2", 2),
        ('"utan slut', 0),
        ("if a then b", 11),
        ("{a 1}", 1),
        ("a..b", 1),
        ("x ≥ 2", 2),
        ("1 instance of tal", 14),
        ("f(a: 1, 2)", 1),
        ("", 0),
    ],
)
def test_refused_with_the_place(source: str, position: int) -> None:
    with pytest.raises(FeelSyntaxError) as caught:
        compile_expression(source)
    assert caught.value.position == position
    assert caught.value.source == source


@pytest.mark.parametrize(
    "cell", [">=", ">= 18 and < 30", "18 år", "[18..29", '"a" "b"', "not(1", "1,,2", "= ="]
)
def test_cell_refused(cell: str) -> None:
    with pytest.raises(FeelSyntaxError):
        compile_unary_tests(cell)


@pytest.mark.parametrize(
    "source",
    [
        "(" * 500 + "1" + ")" * 500,
        "-" * 500 + "1",
        "+".join(["1"] * 5000),
        "[" * 300,
        "1" * 60_000,
        "a" + ".b" * 900,
    ],
)
def test_too_deep_or_long_is_refused(source: str) -> None:
    with pytest.raises(FeelSyntaxError):
        compile_expression(source)


DOUBLED = ", ".join(f"t{n + 1}: t{n} + t{n}" for n in range(40))
LISTS = ", ".join(f"t{n + 1}: concatenate(t{n}, t{n})" for n in range(40))


@pytest.mark.parametrize(
    "source",
    [
        f'{{t0: "xxxxxxxx", {DOUBLED}}}.t40',
        f"{{t0: [1, 2, 3], {LISTS}}}.t40",
        "{f: function(n) if n = 0 then 1 else f(n - 1) + f(n - 1), r: f(50)}.r",
        f'matches("{"a" * 60}!", "^(a+)+$")',
        f'replace("{"a" * 60}!", "(a|aa)+$", "x")',
        f'split("{"a" * 60}!", "(a*)*b")',
        f'matches("{"a" * 60}!", "(.*a){{25}}$")',
        f'replace("{"a" * 2000}", "a", "{"b" * 2000}")',
        f'string join(for i in 1..2000 return "{"x" * 2000}")',
    ],
)
def test_endless_work_is_null_with_a_reason(source: str) -> None:
    evaluation = compile_expression(source).evaluate({})
    assert evaluation.value is None
    assert evaluation.diagnostics


def test_a_number_out_of_bounds_is_refused_where_it_stands() -> None:
    with pytest.raises(FeelSyntaxError) as caught:
        compile_expression("1 + 1e999999999")
    assert caught.value.position == 4


def test_a_pattern_that_repeats_a_repetition_is_used_on_a_short_text() -> None:
    assert compile_expression('matches("a-b-c", "^[a-z](-[a-z]+)*$")').evaluate({}).value is True
