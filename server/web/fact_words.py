"""Facts as a reader would say them, with the labels of the register."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.assessment import load_register
from server.web.words import answer_words, upper_first

_INTERNAL = {"arende", "beslut_id", "kommunprofil", "verksamhetsgren"}

Rows = list[tuple[str, str]]


def fact_rows(facts: Mapping[str, Any]) -> Rows:
    """Return facts as (label, value) in words, those that the register knows first."""
    register = load_register().fakta
    known = [(fact.text, _fact_value(name, facts[name])) for name, fact in register.items() if name in facts]
    others = [
        (upper_first(name.replace("_", " ")), answer_words(value))
        for name, value in facts.items()
        if name not in register and name not in _INTERNAL and not isinstance(value, Mapping)
    ]
    return known + others


def _fact_value(name: str, value: Any) -> str:
    """Return the value's label; what is not a word of the register is said as any answer."""
    if isinstance(value, str):
        return load_register().fakta[name].varden.get(value, value)
    return answer_words(value)
