"""What people do in a scenario, through the same use cases as the pages: open, complete, deliver, wait."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import uuid4

from server import cases
from server.access import Actor
from server.cases import ArendeView, House
from server.cases.house import day_of
from server.errors import LagrumError
from server.scenarios.answering import Said, answer_form
from server.scenarios.scene import NotAsSaid, Scene, in_full

PERSON = {"personnummer": "198501012382", "namn": "Sam Exempel"}
MAX_STEPS = 60
_TELLING = {"endEvent", "boundaryEvent", "exclusiveGateway", "intermediateCatchEvent"}


@dataclass
class Staff:
    """Who works with the ärende of the scene, and which ärende that is."""

    scene: Scene
    gren: str = "socialtjanst"
    arende: str = ""
    seen: dict[str, str] = field(default_factory=dict)  # the verksamhetsgren of each ärende so far

    @property
    def house(self) -> House:
        return self.scene.house

    def actor(self, roll: str, gren: str | None = None) -> Actor:
        """Return somebody with this role, in the unit of the ärende's verksamhetsgren."""
        gren = gren or self.gren
        enheter = self.house.profiles[self.scene.kommunprofil].organisation.enheter
        enhet = next((one.id for one in enheter if one.verksamhetsgren == gren), gren)
        return Actor(f"{roll}.{gren}", f"{roll} i {gren}", frozenset({roll}), enhet, frozenset({gren}))

    def open(self, roll: str, process: str, gren: str) -> None:
        """Open an ärende with the facts that the scene knows."""
        self.gren = gren
        profil = self.scene.kommunprofil
        started = cases.open_arende(
            self.house,
            self.actor(roll),
            process,
            person=self.scene.person or person_born(self.scene.fodd),
            fakta={},
            kommunprofil=profil,
            key=uuid4().hex,
        )
        self._turn_to(started["id"])

    def view(self) -> ArendeView:
        """Return the ärende as somebody who may see all of its gren reads it."""
        if not self.arende:
            raise NotAsSaid("Inget ärende är öppnat i scenariot.")
        return cases.load_arende(self.house, self.actor("avdelningschef"), self.arende)

    def look_at_all(self) -> None:
        """Read every ärende of the scene and remember the branches that its steps name."""
        chief = self.actor("avdelningschef")
        for arende, gren in self.seen.items():
            view = cases.load_arende(self.house, replace(chief, grenar=frozenset({gren})), arende)
            for row in view.handelser:
                self.scene.grenar.update(_branches(row))

    def open_task(self, name: str) -> Mapping[str, Any]:
        """Return the open task of this name.

        Raises:
            NotAsSaid: it is not open; names those that are.
        """
        rows = self.view().oppna_uppgifter
        for row in rows:
            if row["namn"] == name:
                return row
        raise NotAsSaid(f"Arbetsuppgiften {name} är inte öppen. Öppna: {_names(rows)}.")

    def complete(self, roll: str, name: str, said: Said) -> None:
        """Complete a task as this role; what the sentence does not say is answered as the facts are."""
        self._complete(self.actor(roll), self.open_task(name)["id"], said)

    def reach(self, name: str) -> None:
        """Complete one open task after the other, each as its own role, until this one is open."""
        rows: Sequence[Mapping[str, Any]] = self.view().oppna_uppgifter
        for _ in range(MAX_STEPS):
            if any(row["namn"] == name for row in rows):
                return
            if not rows:
                raise NotAsSaid(f"Ärendet når inte {name}: ingen arbetsuppgift är öppen.")
            rows = self._complete(self.actor(rows[0]["roll"]), rows[0]["id"], [])
        raise NotAsSaid(f"Ärendet når inte {name} på {MAX_STEPS} arbetsuppgifter.")

    def deliver(self, name: str, data: Mapping[str, object]) -> None:
        """Deliver a message to the ärende, from somebody who is known and may reach it."""
        sender = self.actor("avdelningschef")
        actor = cases.save_medarbetare(
            self.house,
            namn=sender.namn,
            roller=sender.roller,
            enhet=sender.enhet,
            grenar=sender.grenar,
            medarbetare_id=sender.id,
        )
        cases.deliver_meddelande(self.house, actor, name, self.arende, dict(data))
        self.work()

    def wait_until(self, day: date) -> None:
        """Let time pass to the morning of a day and fire what is due."""
        self.scene.clock.set(day)
        self.work()

    def letters(self) -> list[str]:
        """Return the ärende's letters as HTML."""
        chief = self.actor("avdelningschef")
        return [cases.load_brev_html(self.house, chief, row["id"]) for row in self.view().brev]

    def work(self) -> None:
        """Let the worker do all that there is to do."""
        while True:
            worked = cases.work(self.house)
            if worked.fel:
                raise NotAsSaid("; ".join(worked.fel))
            if not worked.anything:
                break

    def add_ks_beslut(self, insats: str, platser: int, till: date) -> None:
        """Record a decision of kommunstyrelsen that holds from the first day of the year of the clock."""
        beslut = {
            "insats": insats,
            "insats_omrade": "A",
            "malgrupp": "18–29 år, bor i Malmö",
            "kriterier": ["18–29 år", "bor i Malmö", "arbetslös"],
            "antal_platser": platser,
            "giltigt_fran": date(day_of(self.scene.clock.now).year, 1, 1),
            "giltigt_till": till,
            "innehall": "Stöd till arbete eller studier",
            "syfte": "Arbete eller studier",
            "protokoll": "KS 2026-01-14 § 7",
        }
        cases.add_ks_beslut(self.house, self.actor("namndsekreterare"), beslut)

    def follow(self, process: str) -> None:
        """Go on with the ärende of this process that the present one opened."""
        chief = self.actor("avdelningschef")
        found = cases.list_arenden(self.house, chief, process=process).items
        if not found:
            raise NotAsSaid(f"Inget ärende i processen {process} har öppnats.")
        self._turn_to(found[0]["id"])

    def _turn_to(self, arende: str) -> None:
        self.arende = arende
        self.seen[arende] = self.gren

    def _complete(self, actor: Actor, uppgift: str, said: Said) -> Sequence[Mapping[str, Any]]:
        """Complete a task and return those that are open then."""
        view = cases.load_uppgift(self.house, actor, uppgift)
        svar = answer_form(view, said, self.scene.fakta, day_of(self.house.now()))
        version = view.row["version"]
        done = cases.complete_uppgift(self.house, actor, uppgift, version=version, svar=svar, key=uuid4().hex)
        return done.oppna_uppgifter


def person_born(day: date | None) -> dict[str, str]:
    """Return the sample person, or one born another day, with a check digit that is right."""
    if day is None:
        return PERSON
    digits = f"{day:%y%m%d}238"
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(digits)]
    check = -sum(value // 10 + value % 10 for value in doubled) % 10
    return PERSON | {"personnummer": f"{day:%Y%m%d}238{check}"}


def staff_of(scene: Scene) -> Staff:
    """Return the staff of the scene."""
    if scene.staff is None:
        scene.staff = Staff(scene)
    assert isinstance(scene.staff, Staff)
    return scene.staff


def refused_by(error: LagrumError) -> str:
    """Return what kind of refusal this is, for a fault."""
    return f"{type(error).__name__}: {in_full(error)}"


def _branches(row: Mapping[str, Any]) -> Iterator[str]:
    """Yield the branches that a step shows: those of the rule rows hit, of ways taken and of how it ended.

    What a task may touch (its own `gren`) shows nothing.
    """
    for rule in row.get("regler") or ():
        yield from rule["grenar"]
    if row["slag"] in _TELLING:
        yield from row.get("grenar") or ()


def _names(rows: Any) -> str:
    return ", ".join(row["namn"] for row in rows) or "ingen"
