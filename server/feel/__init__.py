"""FEEL: expressions of DMN 1.3 to 1.5, compiled to closures. Pure; knows nothing of ours but the errors."""

from __future__ import annotations

from server.feel.errors import Failure, FeelSyntaxError
from server.feel.expression import (
    Evaluation,
    Expression,
    UnaryTests,
    compile_expression,
    compile_unary_tests,
)
from server.feel.jsonform import from_json, to_json
from server.feel.text import to_text
from server.feel.values import Function, Range, Trace, Value, YearMonths, from_python, type_name

__all__ = [
    "Evaluation",
    "Expression",
    "Failure",
    "FeelSyntaxError",
    "Function",
    "Range",
    "Trace",
    "UnaryTests",
    "Value",
    "YearMonths",
    "compile_expression",
    "compile_unary_tests",
    "from_json",
    "from_python",
    "to_json",
    "to_text",
    "type_name",
]
