"""What one scenario knows and has seen: facts, an answer, a refusal not yet spoken of, a house."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Protocol

from server.assessment import assess, decide
from server.cases import House
from server.errors import InvalidInput, LagrumError, LegalStop
from server.feel import to_json
from server.profile import Profile, with_values
from server.scenarios.gherkin import Table
from server.scenarios.stage import MovedClock, Stage

_NOTHING_TOLD: Mapping[str, Any] = {
    "utfall": None,
    "grenar": [],
    "varningar": [],
    "saknas": [],
    "lagrum": [],
    "motivering": "",
    "beslutsfattare": None,
    "delegationspunkt": None,
    "overklagande": None,
    "sekretess": None,
    "tvang": None,
}
_PARTS = (*_NOTHING_TOLD, "varden")
_STYCKE = re.compile(r" (?:första|andra|tredje|fjärde|femte) stycket")


class NotAsSaid(LagrumError):
    """A scenario says something that does not hold."""


class Looking(Protocol):
    """Whoever has done something, and can tell which branches its ärenden have seen."""

    def look_at_all(self) -> None:
        """Remember the branches in the scene."""


@dataclass
class Scene:
    """What one scenario knows and has seen. `stopp` is a refusal that no sentence has spoken of yet."""

    stage: Stage
    exits: ExitStack
    clock: MovedClock = field(default_factory=MovedClock)
    exempel: bool = False
    fakta: dict[str, object] = field(default_factory=dict)
    fodd: date | None = None  # when the person of the ärende was born
    person: Mapping[str, Any] | None = None  # who it is about, when no sentence but a trial says so
    parametrar: dict[str, object] = field(default_factory=dict)
    kommunprofil: str = "malmo"
    beslutsdatum: date = date(2026, 5, 4)
    stodmanad: str | None = None
    svar: Mapping[str, Any] | None = None
    stopp: LagrumError | None = None
    rad: int = 0  # line of the sentence that is being performed
    stopp_rad: int = 0
    grenar: set[str] = field(default_factory=set)
    staff: Looking | None = None  # server.scenarios.acting.Staff, once somebody has something to do

    @cached_property
    def house(self) -> House:
        """The house of this scenario, made when a sentence first needs it."""
        return self.exits.enter_context(self.stage.house(self.clock, self.profiles))

    @property
    def profiles(self) -> Mapping[str, Profile]:
        """The profiles as they stand, but for the parameters that the scenario has set."""
        found = self.stage.profiles_with(exempel=self.exempel)
        if not self.parametrar:
            return found
        return {name: with_values(profile, self.parametrar) for name, profile in found.items()}

    def learn(self, faktum: str, text: str) -> None:
        """Know a fact or an answer, by its name or label; the value by its own words."""
        self.fakta.update(self.read(faktum, text))

    def read(self, faktum: str, text: str) -> dict[str, object]:
        """Return what these words mean: a value by name, for each name that has the label.

        Raises:
            NotAsSaid: nothing is called so; names the nearest.
        """
        if not self.knows_of(faktum):
            nearest = "; ".join(self.stage.words.nearest(faktum)) or "inget"
            raise NotAsSaid(f"Inget faktum och ingen fråga heter {faktum}. Närmast: {nearest}.")
        names = self.stage.words.names_of(faktum)
        return {name: self.stage.words.read(name, text) for name in names}

    def read_table(self, table: Table) -> list[tuple[str, dict[str, object]]]:
        """Return a table of two columns: each row's words, and what they mean.

        Raises:
            NotAsSaid: another number of columns, or an unknown name.
        """
        if any(len(row) != 2 for row in table):
            raise NotAsSaid("Tabellen ska ha två spalter: faktum eller fråga, och värde.")
        return [(name, self.read(name, text)) for name, text in table]

    def knows_of(self, faktum: str) -> bool:
        """Tell whether there is a fact or a question with this name or label."""
        return self.stage.words.knows(faktum)

    def learn_phrases(self, fraser: str) -> None:
        """Know the facts that these phrases mean.

        Raises:
            NotAsSaid: a phrase is unknown.
        """
        for fras in re.split(r", | och ", fraser):
            if fras not in self.stage.fraser:
                raise NotAsSaid(f"Frasen {fras} är okänd. Lägg den i features/fraser.toml.")
            self.fakta.update(self.stage.fraser[fras])

    def fact(self, text: str) -> str:
        """Return the name of the fact that has this name or label."""
        return self.stage.words.names_of(text)[0]

    def assess(self, fraga: str) -> None:
        """Ask the rules; the answer is what later sentences speak of."""
        item = {
            "fraga": fraga,
            "kommunprofil": self.kommunprofil,
            "beslutsdatum": self.beslutsdatum.isoformat(),
            "stodmanad": self.stodmanad or self.beslutsdatum.isoformat()[:7],
            "fakta": self.fakta,
        }
        self.svar = assess(self.stage.library.rules, self.profiles, item)
        self.grenar.update(self.svar["grenar"], self.svar["varningar"])

    def decide(self, regel: str, given: Mapping[str, object] | None = None) -> None:
        """Ask one decision of a process; the answer asked last is its `bedomning`, and more may be given.

        What the decision gives besides an answer's own parts are its values; a plain value is called svar.
        """
        outcome = decide(
            self.stage.library.rules,
            self.profiles[self.kommunprofil],
            regel,
            {**self.fakta, **({} if self.svar is None else {"bedomning": self.svar}), **(given or {})},
            beslutsdatum=self.beslutsdatum,
            stodmanad=self.stodmanad or self.beslutsdatum.isoformat()[:7],
        )
        value = outcome.value if isinstance(outcome.value, Mapping) else {"svar": outcome.value}
        told = {name: value[name] for name in _PARTS if name in value}
        rest = {name: to_json(value[name]) for name in value if name not in _PARTS}
        self.svar = {**_NOTHING_TOLD, **told, "varden": {**rest, **(value.get("varden") or {})}}
        self.grenar.update(self.svar["grenar"], self.svar["varningar"])

    def attempt(self, act: Callable[[], object]) -> None:
        """Do something that may be refused; a later sentence must then speak of the refusal."""
        self.raise_unspoken()
        try:
            act()
        except LagrumError as refused:
            self.stopp, self.stopp_rad = refused, self.rad
            if isinstance(refused, LegalStop):
                self.grenar.update(refused.grenar)

    def refusal(self) -> LagrumError:
        """Return the refusal, now spoken of."""
        if self.stopp is None:
            raise NotAsSaid("Ingenting nekades.")
        refused, self.stopp = self.stopp, None
        return refused

    def answer(self) -> Mapping[str, Any]:
        """Return the answer to the question asked last."""
        self.raise_unspoken()
        if self.svar is None:
            raise NotAsSaid('Ingen fråga har prövats. Skriv först: När frågan "..." prövas.')
        return self.svar

    def told(self) -> str:
        """Return what the answer says of itself, for a fault."""
        svar = self.svar or {}
        parts = (svar.get(name) for name in ("utfall", "grenar", "saknas", "motivering"))
        return f"Svaret: {', '.join(str(part) for part in parts)}"

    def raise_unspoken(self) -> None:
        """Raise a refusal that no sentence spoke of."""
        if self.stopp is not None:
            raise NotAsSaid(
                f"Rad {self.stopp_rad} nekades utan att scenariot säger det: {in_full(self.stopp)}"
            )

    def close(self, grenar: tuple[str, ...]) -> None:
        """End the scene: nothing unspoken, and every branch in the tags was seen to decide or warn.

        Raises:
            NotAsSaid: a refusal is left, or a tagged branch was never seen.
        """
        self.raise_unspoken()
        if self.staff is not None:
            self.staff.look_at_all()
        unseen = [gren for gren in grenar if gren not in self.grenar]
        if unseen:
            seen = ", ".join(sorted(self.grenar)) or "ingen"
            raise NotAsSaid(f"Märkt med {', '.join(unseen)}, som aldrig prövades. Prövade: {seen}.")


def in_full(refused: LagrumError) -> str:
    """Return a refusal with the fields that it names."""
    if not isinstance(refused, InvalidInput):
        return refused.detail
    return " ".join([refused.detail, *(f"{one.falt}: {one.text}" for one in refused.fel)])


@contextmanager
def open_scene(stage: Stage) -> Iterator[Scene]:
    """Give a fresh scene; what it opened is closed after it."""
    with ExitStack() as exits:
        yield Scene(stage, exits)


def same_lagrum(one: str, other: str) -> bool:
    """Tell whether two references name the same paragraph; a stycke that only one of them names is let be."""
    if _STYCKE.search(one) and _STYCKE.search(other):
        return one == other
    return _STYCKE.sub("", one) == _STYCKE.sub("", other)
