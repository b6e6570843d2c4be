"""Facts as a reader would say them, with the labels of the register."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask, current_app

from server.assessment import load_register
from server.bundle import Bundle, Library
from server.forms import Field, iter_fields
from server.web.words import UTFALL, answer_words, upper_first

RATTSKARTA = "processes/gemensamt/rattskarta.json"
_INTERNAL = {"arende", "kommunprofil", "verksamhetsgren"}

_OWN = {
    "beslut": "Beslut",
    "beslut_utfall": "Beslutets utfall",
    "beslutsdatum": "Beslutsdatum",
    "fortsattning": "Fortsättning",
    "ks_beslut_kriterier": "Urvalskriterier",
    "ks_beslut_protokoll": "Kommunstyrelsens beslut",
    "kommunicering_kravs": "Underlaget ska kommuniceras",
    "stodmanad": "Stödmånad",
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
        if name not in register and not _internal(name, value)
    ]
    return known + others


def _internal(name: str, value: Any) -> bool:
    """Tell whether this is an id or a whole answer of a rule, which stands elsewhere on the page."""
    return name in _INTERNAL or name.endswith("_id") or isinstance(value, Mapping)


def _questions(bundle: Bundle) -> dict[str, Field]:
    """Return the questions of the bundle's forms by key."""
    ids = (Path(path).stem for path in bundle.files if path.endswith(".form"))
    fields = (one for form_id in ids for one in iter_fields(bundle.form(form_id).components))
    return {one.key: one for one in fields if isinstance(one, Field)}


def _label(asked: Field | None, name: str) -> str:
    """Return the name of a fact; its own goes before a question, which another form may put otherwise."""
    if name in _OWN:
        return _OWN[name]
    if asked is not None and asked.label.fixed:
        return asked.label.fixed
    return upper_first(name.replace("_", " "))


def _answer(asked: Field | None, value: Any) -> str:
    labels = {one.token: one.label for one in asked.choices.fixed} if asked and asked.choices else {}
    return labels.get(str(value)) or UTFALL.get(str(value)) or answer_words(value)


def branch_names(library: Library) -> Mapping[str, str]:
    """Return the names of the legal branches by id, as R-13: Första ansökan."""
    return _branches(library.files[RATTSKARTA])


def branch_words(gren: str) -> str:
    """Return a branch with its name, `R-13 Första ansökan`."""
    return f"{gren} {branch_names(current_app.extensions['house'].library).get(gren, '')}".strip()


@cache
def _branches(content: bytes) -> Mapping[str, str]:
    return {gren["id"]: gren["namn"] for gren in json.loads(content)}


def _fact_value(name: str, value: Any) -> str:
    """Return the value's label; what is not a word of the register is said as any answer."""
    if isinstance(value, str):
        return load_register().fakta[name].varden.get(value, value)
    return answer_words(value)


def init_app(app: Flask) -> None:
    """Give the templates the names of branches."""
    app.jinja_env.filters["rattsgren"] = branch_words
