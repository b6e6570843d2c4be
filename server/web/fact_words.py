"""Facts as a reader would say them, with the labels of the register."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from server.assessment import load_register
from server.bundle import Library
from server.web.words import answer_words, upper_first

RATTSKARTA = "processes/gemensamt/rattskarta.json"
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


def branch_names(library: Library) -> Mapping[str, str]:
    """Return the names of the legal branches by id, as R-13: Första ansökan."""
    return _branches(library.files[RATTSKARTA])


@cache
def _branches(content: bytes) -> Mapping[str, str]:
    return {gren["id"]: gren["namn"] for gren in json.loads(content)}


def _fact_value(name: str, value: Any) -> str:
    """Return the value's label; what is not a word of the register is said as any answer."""
    if isinstance(value, str):
        return load_register().fakta[name].varden.get(value, value)
    return answer_words(value)
