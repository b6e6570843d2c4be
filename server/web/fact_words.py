"""Facts as a reader would say them, with the labels of the register."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from server.assessment import load_register
from server.bundle import Bundle, Library
from server.forms import Field, iter_fields
from server.web.words import answer_words, upper_first

RATTSKARTA = "processes/gemensamt/rattskarta.json"
_INTERNAL = {"arende", "beslut_id", "brev_id", "kommunprofil", "verksamhetsgren"}

_OWN = {
    "beslutsdatum": "Beslutsdatum",
    "stodmanad": "Stödmånad",
    "kommunicering_kravs": "Underlaget ska kommuniceras",
}

Rows = list[tuple[str, str]]


def fact_rows(facts: Mapping[str, Any], bundle: Bundle | None = None) -> Rows:
    """Return facts as (label, value) in words: those of the register first, then what the forms asked for."""
    register = load_register().fakta
    known = [(fact.text, _fact_value(name, facts[name])) for name, fact in register.items() if name in facts]
    asked = _questions(bundle) if bundle else {}
    others = [
        (_label(asked.get(name), name), _answer(asked.get(name), value))
        for name, value in facts.items()
        if name not in register and name not in _INTERNAL and not isinstance(value, Mapping)
    ]
    return known + others


def _questions(bundle: Bundle) -> dict[str, Field]:
    """Return the questions of the bundle's forms by key."""
    ids = (Path(path).stem for path in bundle.files if path.endswith(".form"))
    fields = (one for form_id in ids for one in iter_fields(bundle.form(form_id).components))
    return {one.key: one for one in fields if isinstance(one, Field)}


def _label(asked: Field | None, name: str) -> str:
    if asked is not None and asked.label.fixed:
        return asked.label.fixed
    return _OWN.get(name) or upper_first(name.replace("_", " "))


def _answer(asked: Field | None, value: Any) -> str:
    labels = {one.token: one.label for one in asked.choices.fixed} if asked and asked.choices else {}
    return labels.get(str(value)) or answer_words(value)


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
