"""Composes the answer to a legal question from the rule rows that hit. Holds no law.

A row says what it does in its output `verkan`: stoppar, utred, grund, varnar, saknas or utanfor (the question
does not apply). A row of a table without that output is a ground when it names a branch or a paragraph.
Its annotations name the branch (`gren`), the paragraphs (`lagrum`, with `;` between) and the reason in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from server.assessment.facts import Register, in_words
from server.dmn import Hit

_ORDER = ("utanfor", "stoppar", "utred", "grund", "varnar", "saknas")
_DECIDES = ("utanfor", "stoppar", "utred", "grund")
_SETTLED = ("tillatet", "ej_tillampligt")
_PLACE = re.compile(r"\{([a-z0-9_.]+)\}", re.IGNORECASE)
_BRANCH = re.compile(r"R-(\d+)([a-z]?)")
_LAGRUM = re.compile(r"(\d+ kap\. \d+ (?:[a-z] )?§)(?: \w+ stycket)?( SoL)\b")


@dataclass(frozen=True)
class Ground:
    """What one rule row contributed."""

    verkan: str
    faktum: str | None
    grenar: tuple[str, ...]
    lagrum: tuple[str, ...]
    motivering: str


def complete(
    value: Mapping[str, object],
    hits: Sequence[Hit],
    *,
    scope: Mapping[str, object],
    days: Mapping[str, date],
    register: Register,
) -> dict[str, object]:
    """Return the decision's context with grenar, varningar, saknas, lagrum and motivering from its rows."""
    grounds = sorted(filter(None, map(_ground, hits)), key=lambda ground: _ORDER.index(ground.verkan))
    settled = value["utfall"] in _SETTLED  # then the answer depends on nothing more
    stopped = any(ground.verkan == "stoppar" for ground in grounds)
    missing = set() if settled else {ground.faktum for ground in grounds if ground.faktum}
    told = [ground for ground in grounds if not ((stopped or settled) and ground.verkan == "saknas")]
    varden = value.get("varden")
    words = _Words(scope, varden if isinstance(varden, Mapping) else {}, days, register)
    return {
        **value,
        "grenar": _branches(g for g in grounds if g.verkan in _DECIDES),
        "varningar": _branches(g for g in grounds if g.verkan == "varnar"),
        "saknas": [name for name in register.fakta if name in missing],
        "lagrum": _unique(_in_force(name, days, register) for g in told for name in g.lagrum),
        "motivering": " ".join(_unique(words.told(g.motivering) for g in told if g.motivering)),
    }


def rule_rows(hits: Sequence[Hit]) -> list[dict[str, object]]:
    """Return the rows that hit, by decision, in the order they were asked."""
    rows: dict[tuple[str, str], list[str]] = {}
    for hit in hits:
        rows.setdefault((hit.decision, hit.version), []).append(hit.rule_id)
    return [
        {"beslut": beslut, "version": version, "rad": _unique(rad)} for (beslut, version), rad in rows.items()
    ]


def _ground(hit: Hit) -> Ground | None:
    grenar, lagrum = _parts(hit.annotations.get("gren", "")), _parts(hit.annotations.get("lagrum", ""))
    verkan = hit.outputs.get("verkan")
    if verkan is None and not (grenar or lagrum):
        return None
    faktum = hit.outputs.get("faktum")
    return Ground(
        verkan=str(verkan or "grund"),
        faktum=faktum if isinstance(faktum, str) else None,
        grenar=grenar,
        lagrum=lagrum,
        motivering=hit.annotations.get("motivering", "").strip(),
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _unique(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))


def _branches(grounds: Iterable[Ground]) -> list[str]:
    return sorted({gren for ground in grounds for gren in ground.grenar}, key=_branch_order)


def _branch_order(gren: str) -> tuple[int, str]:
    found = _BRANCH.fullmatch(gren)
    return (int(found[1]), found[2]) if found else (10_000, gren)


def _in_force(lagrum: str, days: Mapping[str, date], register: Register) -> str:
    """Return the paragraph by the number that it had on the day of its clock."""
    older = register.aldre_lagrum.get(lagrum, ())
    return next((name.lagrum for name in older if days[name.klocka] < name.fore), lagrum)


@dataclass(frozen=True)
class _Words:
    scope: Mapping[str, object]
    varden: Mapping[str, object]
    days: Mapping[str, date]
    register: Register

    def told(self, text: str) -> str:
        """Return a reason with the facts in it, and its paragraphs by the numbers of the day."""
        filled = _PLACE.sub(lambda place: self._word(place[1]), text)
        return _LAGRUM.sub(self._of_the_day, filled).strip()

    def _of_the_day(self, named: re.Match[str]) -> str:
        """A stycke is left out where the paragraph had another number: it may have stood elsewhere."""
        today = named[1] + named[2]
        then = _in_force(today, self.days, self.register)
        return named[0] if then == today else then

    def _word(self, name: str) -> str:
        if name in self.varden:
            return in_words(self.varden[name])
        value: object = self.scope
        for part in name.split("."):
            value = value.get(part) if isinstance(value, Mapping) else None
        fact = self.register.fakta.get(name)
        return fact.words(value) if fact is not None and value is not None else in_words(value)
