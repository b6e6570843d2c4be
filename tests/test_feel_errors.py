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
