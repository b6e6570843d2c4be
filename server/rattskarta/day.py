"""One profile on one day: the values of its parameters, and every text with them filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from server.assessment import Register
from server.profile import Profile, clock_days
from server.profile.model import Varde
from server.rattskarta.cells import Cells
from server.rattskarta.keys import Keys
from server.rattskarta.parts import Parametervarde
from server.rattskarta.plain import Plain

_HOLE = re.compile(r"\{([^{}]+)\}")


class Day:
    """One profile on one day; the day stands for beslutsdag, stödmånad and händelsedag alike."""

    def __init__(self, keys: Keys, facts: Register, profile: Profile, day: date) -> None:
        self.keys, self.facts, self.profile, self.day = keys, facts, profile, day
        self.plain = Plain(keys, facts, profile)
        effects = {name: text.lower() for name, text in keys.lasnyckel.verkan.items()}
        param = profile.param_on(day, f"{day:%Y-%m}")
        self.cells = Cells(facts.fakta, {**effects, **keys.lasnyckel.varden}, param)
        days = clock_days(day, f"{day:%Y-%m}", day)
        self.values: Mapping[str, Parametervarde] = {
            name: self._value(name, days[one.klocka]) for name, one in profile.parametrar.items()
        }

    def filled(self, motivering: str) -> str:
        """Return a reason with the parameters' values of the day, and the names of facts where they go."""
        return _HOLE.sub(lambda found: self._hole(found[1].strip()), motivering)

    def lagrum(self, lagrum: Sequence[str]) -> tuple[str, ...]:
        """Return the paragraphs by the number that they had on the day."""
        older = self.facts.aldre_lagrum
        return tuple(
            next((old.lagrum for old in older.get(name, ()) if self.day < old.fore), name) for name in lagrum
        )

    def role(self, role: str) -> str:
        """Return a role as it is written in Swedish."""
        return self.facts.fakta["beslutsfattare_roll"].varden.get(role, role)

    def _hole(self, name: str) -> str:
        own = name.removeprefix("param.")
        if own != name and own in self.values:
            return self.values[own].kort or "…"
        fact = self.facts.fakta.get(name)
        label = fact.text if fact else self.keys.lasnyckel.falt.get(name)
        return f"[{(label or name.rpartition('.')[2].replace('_', ' ')).lower()}]"

    def _value(self, name: str, day: date) -> Parametervarde:
        parameter = self.profile.parametrar[name]
        held = [one for one in self.profile.varden[name] if one.galler_fran <= day]
        last: Varde | None = held[-1] if held else None
        short = self._said(last.varde) if last else ""
        unit = f" {parameter.enhet}" if parameter.enhet and short else ""
        return Parametervarde(
            text=parameter.text,
            kort=short,
            varde=short + unit,
            galler_fran=last.galler_fran if last else None,
            kalla=self.plain.text(last.kalla) if last else "",
            sakerhet=self.plain.certainty(last.sakerhet) if last else "",
            tvivel=self.plain.text(parameter.tvivel),
        )

    def _said(self, value: Any) -> str:
        if isinstance(value, str) and (" " in value or not value):
            return value or "inget"
        return self.cells.value(value)
