"""Builds the rättskarta of a profile and a day from the register, the tables and the processes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from server.assessment import Register
from server.coverage.catalogue import Catalogue
from server.coverage.exceptions import Undantag
from server.profile import Profile
from server.rattskarta.day import Day
from server.rattskarta.keys import Keys, Post
from server.rattskarta.parts import Delegat, Fraga, Gallande, Grenkort, Parametervarde, Rad, Rattskarta, Steg
from server.rattskarta.plain import upper_first
from server.rattskarta.rows import Carriers
from server.scenarios import Scenario

_FIELDS = (
    ("lagrum", "Rättslig grund"),
    ("utfall", "Utfall"),
    ("beslutar", "Beslutar"),
    ("tvang", "Tvång eller frivilligt"),
    ("overklagande", "Överklagande"),
    ("sekretess", "Sekretess"),
    ("dokumentation", "Dokumentation"),
    ("far_inte", "Får inte, eller spärr"),
    ("kalla", "Källa"),
)
_LETTER = re.compile(r"\[([VSGTU])(?:/([VSGTU]))?")
_UNCERTAIN = frozenset("GTU")


@dataclass(frozen=True)
class Sources:
    """All that the rättskarta is made of. `bevis` are the scenarios that prove each branch, if measured."""

    catalogue: Catalogue
    keys: Keys
    facts: Register
    scenarios: Sequence[Scenario]
    undantag: Mapping[str, Undantag]
    bevis: Mapping[str, Sequence[Scenario]] | None = None


def build(sources: Sources, profile: Profile, day: date) -> Rattskarta:
    """Return the whole rättskarta of this profile on this day: the day stands for all three clocks."""
    return _Builder(sources, profile, Day(sources.keys, sources.facts, profile, day)).whole()


class _Builder:
    """One profile on one day."""

    def __init__(self, sources: Sources, profile: Profile, day: Day) -> None:
        self.sources, self.profile, self.day = sources, profile, day
        self.keys, self.plain = sources.keys, day.plain
        self.carriers = Carriers(sources.catalogue, day)

    def whole(self) -> Rattskarta:
        lasnyckel, day = self.keys.lasnyckel, self.day.day
        times = [one for one in lasnyckel.tid if one.galler_fran <= day <= one.galler_till]
        return Rattskarta(
            profil=self.profile.namn,
            dag=day,
            kort=tuple(map(self._card, self.keys.register.values())),
            fragor=tuple(self._fragor.values()),
            tid=tuple(Gallande(one.text, lasnyckel.sakerhet[one.sakerhet], one.avsnitt) for one in times),
            kallor=tuple(lasnyckel.kallor.items()),
            sakerhet=tuple(lasnyckel.sakerhet.items()),
            provad=self.sources.bevis is not None,
        )

    def _card(self, post: Post) -> Grenkort:
        rader = tuple(self.carriers.rows.get(post.id, ()))
        steg = tuple(self.carriers.steps.get(post.id, ()))
        parametrar = tuple(self._parameters(post, rader))
        letters = _letters(post)
        bevis = self.sources.bevis
        return Grenkort(
            id=post.id,
            namn=self.plain.field(post, "namn"),
            avsnitt=post.avsnitt,
            rubrik=self.plain.text(post.rubrik),
            forutsattningar=self.plain.conditions(post),
            falt=tuple((label, text) for name, label in _FIELDS if (text := self.plain.field(post, name))),
            sakerhet=tuple(map(self.plain.certainty, letters)),
            osakert=bool(_UNCERTAIN & set(letters)) or any(one.tvivel for one in parametrar),
            lagrum=tuple(dict.fromkeys([one for row in rader for one in row.lagrum] + _lagrum(steg))),
            rader=rader,
            steg=steg,
            parametrar=parametrar,
            fragor=tuple(one for one in self._fragor.values() if post.id in one.tvist.grenar),
            delegater=tuple(self._delegates(post, steg)),
            scenarier=tuple((self._tagged if bevis is None else bevis).get(post.id, ())),
            bevisad=None if bevis is None else bool(bevis.get(post.id)),
            undantag=self._excuse(post.id),
        )

    def _excuse(self, gren: str) -> Undantag | None:
        undantag = self.sources.undantag
        return undantag.get(f"obyggd {gren}") or undantag.get(f"gren {gren}")

    def _parameters(self, post: Post, rader: Sequence[Rad]) -> Iterator[Parametervarde]:
        """Yield those that the register ties to the branch, and those that its rows read."""
        read = {name for rad in rader for name in rad.parametrar}
        for name, parameter in self.profile.parametrar.items():
            if post.id in parameter.grenar or name in read:
                yield self.day.values[name]

    @cached_property
    def _fragor(self) -> Mapping[str, Fraga]:
        return {
            name: Fraga(name, tvist, tuple(self.day.values[one] for one in tvist.parametrar))
            for name, tvist in self.keys.tvister.items()
        }

    def _delegates(self, post: Post, steg: Sequence[Steg]) -> Iterator[Delegat]:
        """Yield the items of the delegationsordning that the branch or a step of it names."""
        boxes = (self.sources.catalogue.boxes.get((one.process, one.id)) for one in steg)
        points = {box.properties.get("delegationspunkt", "") for box in boxes if box} - {""}
        texts = f"{post.beslutar} {post.lagrum} {post.forutsattningar}"
        for one in self.profile.delegation_on(self.day.day):
            named = re.search(rf"(?<![\d.]){re.escape(one.punkt)}(?!\d)", texts)
            if named or one.punkt in points or one.slag in points:
                yield Delegat(
                    punkt=one.punkt,
                    text=one.text,
                    roll=upper_first(self.day.role(one.roll)),
                    chefer=" eller ".join(map(self.day.role, one.chef)),
                    kalla=self.plain.text(one.kalla),
                    exempel=one.exempel,
                )

    @cached_property
    def _tagged(self) -> Mapping[str, list[Scenario]]:
        found: dict[str, list[Scenario]] = {}
        for scenario in self.sources.scenarios:
            for gren in dict.fromkeys(scenario.grenar):
                found.setdefault(gren, []).append(scenario)
        return found


def _lagrum(steg: Sequence[Steg]) -> list[str]:
    return [lagrum for one in steg for lagrum in one.lagrum]


def _letters(post: Post) -> list[str]:
    """Return the letters of certainty that the register gives the branch, the surest first."""
    texts = [post.lagrum, post.utfall, post.kalla, post.sekretess, post.overklagande]
    found = [letter for text in texts if text for pair in _LETTER.findall(text) for letter in pair if letter]
    return sorted(dict.fromkeys([*post.sakerhet, *found]), key="VSGTU".index)
