"""Patterns of form authors, bounded so that no answer can make them run for long."""

from __future__ import annotations

import re
from re import _constants as constants  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MAX_PATTERN = 200
MAX_TESTED = 200  # longest answer that is tested against a pattern
_BUDGET = 100_000
_PLAIN = {"LITERAL", "NOT_LITERAL", "ANY", "IN", "AT"}


class PatternTooCostly(ValueError):
    """The pattern cannot be shown to be quick. The message is Swedish."""


def compile_pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern as JavaScript's RegExp would read it, or refuse it.

    Raises:
        PatternTooCostly: not a pattern, or one that could take long on some answer.
    """
    if len(source) > MAX_PATTERN:
        raise PatternTooCostly(f"Mönstret är längre än {MAX_PATTERN} tecken. Korta det.")
    try:
        tree = parser.parse(source, re.ASCII)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternTooCostly("Mönstret är inget giltigt reguljärt uttryck. Rätta det.") from error
    if _cost(tree) > _BUDGET:
        raise PatternTooCostly("Mönstret har för många upprepningar. Högst två får vara obegränsade.")
    return re.compile(source, re.ASCII)


def _cost(sequence: Any) -> int:
    """Return an upper bound of the ways in which the sequence can match one text."""
    total = 1
    for operator, argument in sequence:
        total *= _node_cost(str(operator), argument)
        if total > _BUDGET:
            break
    return total


def _node_cost(name: str, argument: Any) -> int:
    if name in _PLAIN:
        return 1
    if name == "SUBPATTERN":
        return _cost(argument[3])
    if name == "BRANCH":
        return sum(_cost(branch) for branch in argument[1])
    if name in {"MAX_REPEAT", "MIN_REPEAT"}:
        return _repeat_cost(*argument)
    raise PatternTooCostly("Mönstret använder en konstruktion som inte tillåts. Skriv det enklare.")


def _repeat_cost(least: int, most: Any, inner: Any) -> int:
    once = _cost(inner)
    highest = MAX_TESTED if most is constants.MAXREPEAT else min(int(most), MAX_TESTED)
    low = min(int(least), MAX_TESTED)
    if once > 1 and highest > 1:
        if low != highest or highest > 10:
            raise PatternTooCostly("Mönstret har en upprepning inuti en upprepning. Skriv det enklare.")
        return int(once**highest)
    return int(highest - low + 1) * once
