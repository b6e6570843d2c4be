"""`lagrum bedom`: one question, some facts, one answer with its grounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from server.assessment.answer import rule_rows
from server.assessment.decide import decide
from server.assessment.errors import AssessmentRefused
from server.assessment.facts import FactRefused, Question, Register, load_register, read_day
from server.dmn import Rules
from server.errors import FaltFel
from server.feel import to_json
from server.profile import Profile, month_start

_KEYS = ("fraga", "kommunprofil", "beslutsdatum", "stodmanad", "fakta")


@dataclass(frozen=True)
class _Read:
    question: Question
    profile: Profile
    beslutsdatum: date
    stodmanad: str
    fakta: Mapping[str, object]


def assess(rules: Rules, profiles: Mapping[str, Profile], item: object) -> dict[str, Any]:
    """Answer one question. `item` and the answer are JSON data, shaped as in the contract of `lagrum bedom`.

    Raises:
        AssessmentRefused: something in the item is unknown, missing or of the wrong type; all of it is named.
    """
    read = _read(load_register(), profiles, item)
    outcome = decide(
        rules,
        read.profile,
        read.question.beslut,
        read.fakta,
        beslutsdatum=read.beslutsdatum,
        stodmanad=read.stodmanad,
    )
    return _shape(read.question, outcome.value, rule_rows(outcome.hits))


def assess_all(rules: Rules, profiles: Mapping[str, Profile], payload: object) -> Any:
    """Answer one question, or a list of them; one bad item refuses the whole list and names its place."""
    if not isinstance(payload, list):
        return assess(rules, profiles, payload)
    for place, item in enumerate(payload, start=1):
        try:
            _read(load_register(), profiles, item)
        except AssessmentRefused as error:
            raise AssessmentRefused(error.fel, place) from error
    return [assess(rules, profiles, item) for item in payload]


def _shape(question: Question, value: Any, regler: list[dict[str, object]]) -> dict[str, Any]:
    varden = value.get("varden") or {}
    return {
        "fraga": question.name,
        "utfall": value["utfall"],
        "grenar": value["grenar"],
        "varningar": value["varningar"],
        "saknas": value["saknas"],
        "lagrum": value["lagrum"],
        "beslutsfattare": to_json(value["beslutsfattare"]),
        "delegationspunkt": value["delegationspunkt"],
        "tvang": value["tvang"],
        "overklagande": value["overklagande"],
        "sekretess": value["sekretess"],
        "varden": {name: to_json(varden.get(name)) for name in question.varden},
        "motivering": value["motivering"],
        "regler": regler,
    }


def _read(register: Register, profiles: Mapping[str, Profile], item: object) -> _Read:
    if not isinstance(item, Mapping):
        raise AssessmentRefused([FaltFel("bedömningen", "ska vara ett JSON-objekt.")])
    reader = _Reader(item)
    reader.refuse_unknown(item, _KEYS, "")
    question = reader.read("fraga", lambda raw: _question(register, raw))
    profile = reader.read("kommunprofil", lambda raw: _named(profiles, raw))
    beslutsdatum = reader.read("beslutsdatum", read_day)
    stodmanad = reader.read("stodmanad", _month)
    fakta = _facts(register, reader, item.get("fakta"))
    if reader.faults or question is None or profile is None or beslutsdatum is None or stodmanad is None:
        raise AssessmentRefused(reader.faults)
    return _Read(question, profile, beslutsdatum, stodmanad, fakta)


class _Reader:
    """Reads the keys of one item and gathers every fault."""

    def __init__(self, item: Mapping[str, Any]) -> None:
        self.item, self.faults = item, list[FaltFel]()

    def read(self, key: str, read: Callable[[object], Any]) -> Any:
        raw = self.item.get(key)
        if raw is None:
            self.faults.append(FaltFel(key, "saknas."))
            return None
        return self.attempt(key, read, raw)

    def attempt(self, place: str, read: Callable[[object], Any], raw: object) -> Any:
        try:
            return read(raw)
        except FactRefused as error:
            self.faults.append(FaltFel(place, str(error)))
            return None

    def refuse_unknown(self, given: Mapping[str, Any], known: Any, prefix: str) -> None:
        self.faults.extend(
            FaltFel(f"{prefix}{key}", f"finns inte. Tillåtna: {', '.join(known)}.")
            for key in given
            if key not in known
        )


def _facts(register: Register, reader: _Reader, raw: object) -> Mapping[str, object]:
    if raw is None:
        return {}
    if not isinstance(raw, Mapping):
        reader.faults.append(FaltFel("fakta", "ska vara ett JSON-objekt."))
        return {}
    said_twice = {key for key in _KEYS if key in raw and raw[key] == reader.item.get(key)}
    raw = {name: value for name, value in raw.items() if name not in said_twice}
    reader.refuse_unknown(raw, register.fakta, "fakta.")
    return {
        name: reader.attempt(f"fakta.{name}", register.fakta[name].read, value)
        for name, value in raw.items()
        if name in register.fakta
    }


def _question(register: Register, raw: object) -> Question:
    found: Question = _named(register.fragor, raw)
    if not found.beslut:
        ready = [name for name, question in register.fragor.items() if question.beslut]
        raise FactRefused(
            f"frågan {found.name} går ännu inte att besvara. Frågor som går: {', '.join(ready)}."
        )
    return found


def _named(known: Mapping[str, Any], raw: object) -> Any:
    if not isinstance(raw, str) or raw not in known:
        shown = f"”{raw[:40]}”" if isinstance(raw, str) else "värdet"
        raise FactRefused(f"{shown} finns inte. Tillåtna: {', '.join(known)}.")
    return known[raw]


def _month(raw: object) -> str:
    if not isinstance(raw, str) or month_start(raw) is None:
        raise FactRefused("ska vara en månad, skriven ÅÅÅÅ-MM.")
    return raw
