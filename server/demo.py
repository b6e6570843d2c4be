"""Fills a demo with sample staff, one KS decision and ärenden in every state, all through the use cases."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from server.access import Actor
from server.cases import (
    House,
    add_ks_beslut,
    complete_uppgift,
    list_arenden,
    open_arende,
    save_medarbetare,
    take_uppgift,
)
from server.cases.house import day_of
from server.errors import LagrumError
from server.profile import load_profiles
from server.store.connect import hurrying

FOLDER = "processes/exempel"
_OFFICE_OPENS = time(7, tzinfo=UTC)
_MAX_STEPS = 60
_RECENT = timedelta(days=90)


def seed(house: House) -> None:
    """Fill an empty demo; one that has ärenden is left as it is."""
    staff = _save_staff(house)
    reader = replace(staff["anders"], roller=frozenset({"direktor"}))
    if list_arenden(house, reader, limit=1).items:
        return
    with hurrying(house.engine):
        _Seeding(house, staff, _toml(house, "forlopp.toml")).run()


def _save_staff(house: House) -> dict[str, Actor]:
    rows = _toml(house, "personal.toml")["medarbetare"]
    return {
        row["id"]: save_medarbetare(
            house,
            medarbetare_id=row["id"],
            namn=row["namn"],
            roller=row["roller"],
            enhet=row["enhet"],
            grenar=row["grenar"],
            demo=True,
        )
        for row in rows
    }


@dataclass
class _Person:
    """An invented person with a published test number."""

    identity: dict[str, Any]
    bistand: bool
    anvisande_org: str


@dataclass
class _Seeding:
    house: House
    staff: Mapping[str, Actor]
    plan: Mapping[str, Any]
    now: datetime = field(init=False)

    def __post_init__(self) -> None:
        self.random = random.Random(self.plan["fro"])  # noqa: S311 - sample data, the same every time
        self.real_now = self.house.now()
        self.now = self.real_now
        # The seeding has a clock of its own: it begins months ago and never passes the real one.
        self.house = replace(self.house, clock=lambda: self.now)
        without = load_profiles(self.house.library.files)
        self.undelegated = replace(self.house, opened_profiles=without)

    def run(self) -> None:
        """Record the KS decision, and follow each person as far as time and chance take them."""
        self.now = self.real_now - timedelta(days=self.plan["dagar"] + 30)
        add_ks_beslut(self.house, self.staff["stig"], _toml(self.house, "ks_beslut.toml"))
        days = sorted(self.random.triangular(0, self.plan["dagar"], 0) for _ in range(self.plan["antal"]))
        for back, person in zip(reversed(days), self._persons(), strict=False):
            self._begin(self.real_now - timedelta(days=back))
            self._follow(person)

    def _begin(self, moment: datetime) -> None:
        hours = timedelta(minutes=self.random.randrange(0, 540))
        self.now = min(datetime.combine(moment.date(), _OFFICE_OPENS) + hours, self.real_now)

    def _persons(self) -> Iterator[_Person]:
        numbers = [n for n in _lines(self.house, "testpersonnummer.txt") if not n.startswith("#")]
        names = _toml(self.house, "namn.toml")
        self.random.shuffle(numbers)
        groups = self.plan["grupper"]
        for place in range(self.plan["antal"]):
            group = self.random.choices(groups, [one["vikt"] for one in groups])[0]
            first, last = group["fodda"]
            number = next(n for n in numbers if first <= int(n[:4]) <= last)
            numbers.remove(number)
            woman = int(number[10]) % 2 == 0  # the ninth digit tells the legal sex
            first_name = self.random.choice(names["kvinna" if woman else "man"])
            namn = f"{first_name} {self.random.choice(names['efternamn'])}"
            skyddad = place % (self.plan["antal"] // self.plan["skyddade"]) == 7
            yield _Person(
                identity={"personnummer": number, "namn": namn, "skyddad": skyddad},
                bistand=self.random.random() < group["andel_bistand"],
                anvisande_org=self.random.choices(*zip(*group["anvisare"].items(), strict=True))[0],
            )

    def _follow(self, person: _Person) -> None:
        courses = [one for one in self.plan["forlopp"] if one["bistand"] == person.bistand]
        course = self.random.choices(courses, [one["vikt"] for one in courses])[0]
        house = self.undelegated if course.get("utan_delegation") else self.house
        opener = self.staff[self.random.choice(course["opnas_av"])]
        opened = open_arende(house, opener, course["process"], person=person.identity, fakta={})
        tasks = list(opened["oppna_uppgifter"])
        visits: dict[str, int] = {}
        for _ in range(_MAX_STEPS):
            if not tasks or self._rests(tasks[0]["box"]) or not self._time_passes():
                break
            box = tasks[0]["box"]
            visits[box] = visits.get(box, 0) + 1
            if box in course.get("stanna", []) and visits[box] > course.get("efter", 0):
                break
            done = self._complete(house, tasks[0], opener, course, person)
            if done is None:
                break
            tasks = list(done)
        if tasks and self.random.random() < 0.15:
            self._take(house, tasks[0], opener)

    def _rests(self, box: str) -> bool:
        """Tell whether the task is left lying; what was due long ago has been done."""
        lately = self.real_now - self.now < timedelta(days=self.plan["vila_dagar"])
        return lately and self.random.random() < self.plan["vila_i"].get(box, self.plan["vila"])

    def _time_passes(self) -> bool:
        low, high = self.plan["dagar_mellan"]
        later = self.now + timedelta(days=self.random.randint(low, high), minutes=self.random.randint(1, 200))
        if later >= self.real_now:
            return False
        self.now = later
        return True

    def _complete(
        self, house: House, task: Mapping[str, Any], opener: Actor, course: Mapping[str, Any], person: _Person
    ) -> list[Mapping[str, Any]] | None:
        box = task["box"]
        actor = self._who(task, opener)
        given = {**self.plan["svar"].get(box, {}), **course.get("svar", {}).get(box, {})}
        svar = {name: self._value(value, person) for name, value in given.items()}
        try:
            done = complete_uppgift(house, actor, task["id"], version=task["version"], svar=svar)
        except LagrumError:
            return None  # the law or the form says no: the ärende stays where it is, as it would
        return list(done.oppna_uppgifter)

    def _take(self, house: House, task: Mapping[str, Any], opener: Actor) -> None:
        actor = self._who(task, opener)
        if actor.roller & set(task["roller"]):
            take_uppgift(house, actor, task["id"])

    def _who(self, task: Mapping[str, Any], opener: Actor) -> Actor:
        """Return the opener if the task is theirs, else somebody with the role in the same gren."""
        wanted = set(task["roller"])
        if opener.roller & wanted:
            return opener
        staff = [one for one in self.staff.values() if one.roller & wanted and one.grenar & opener.grenar]
        return min(staff, key=lambda one: (one.enhet != opener.enhet, one.id), default=opener)

    def _value(self, value: Any, person: _Person) -> Any:
        if isinstance(value, dict) and "slump" in value:
            return self._value(self.random.choice(value["slump"]), person)
        if isinstance(value, dict):
            return {name: self._value(part, person) for name, part in value.items()}
        if isinstance(value, list):
            return [self._value(part, person) for part in value]
        if not isinstance(value, str) or not value.startswith("@"):
            return value.isoformat() if isinstance(value, date) else value
        today, days = day_of(self.now), value.removeprefix("@").removesuffix("!")
        if value == "@manad":
            return f"{today:%Y-%m}"
        if value == "@anvisande_org":
            return person.anvisande_org
        if value.endswith("!") and self.real_now - self.now < _RECENT:
            today = day_of(self.real_now)
        return (today + timedelta(days=int(days))).isoformat()


def _toml(house: House, name: str) -> dict[str, Any]:
    return tomllib.loads(house.library.files[f"{FOLDER}/{name}"].decode())


def _lines(house: House, name: str) -> list[str]:
    return house.library.files[f"{FOLDER}/{name}"].decode().splitlines()
