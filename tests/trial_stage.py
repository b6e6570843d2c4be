"""Trials for the tests: a house to stand beside, the project's own tree, and somebody who tries at random."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

from server.access import Actor
from server.app import create_app
from server.cases import House, UppgiftView, save_medarbetare
from server.cases.house import day_of
from server.errors import LagrumError
from server.forms import DynamicList, Field, as_json, choices_of, iter_fields, to_pairs
from server.profile import Profile, load_profiles
from server.scenarios import NotAsSaid
from server.store.connect import connect
from server.verkstad import provhus, provspel
from server.verkstad.forslag import create_forslag
from server.verkstad.prova import models_of
from server.verkstad.provkorning import Korning
from server.verkstad.provminne import Pairs, Prov
from server.verkstad.provstart import Start, sentences
from server.verkstad.trad import Tree, library_of_tree, tree_hash
from server.web.questions import starting_values
from tests.small_house import copy_migrated

ROOT = Path(__file__).parent.parent
UTVECKLARE = Actor("viktor", "Viktor Prov", frozenset({"verksamhetsutvecklare"}), "", frozenset())
NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)


@cache
def project_tree() -> Tree:
    """Return the project's own files."""
    tops = (ROOT / top for top in ("processes", "forms", "features"))
    files = (file for top in tops for file in sorted(top.rglob("*")) if file.is_file())
    return {file.relative_to(ROOT).as_posix(): file.read_bytes() for file in files}


@cache
def _profiles() -> Mapping[str, Profile]:
    return load_profiles(ROOT)


def real_house(folder: Path) -> House:
    """Return a house that trials stand beside."""
    copy_migrated(folder / "riktig.db")
    engine = connect(f"sqlite:///{folder / 'riktig.db'}")
    return House(engine, library_of_tree(project_tree()), _profiles(), clock=lambda: NOW)


def begun(house: House, tree: Tree, start: Start) -> Prov:
    """Return a trial on the tree, without a draft."""
    givna, ur = sentences(tree, start)
    prov = Prov(
        id=uuid4().hex,
        agare=UTVECKLARE.id,
        forslag="f1",
        process=start.process,
        trad=tree_hash(models_of(tree)),
        skapad=NOW,
        anvand=NOW,
        givna=givna,
        ur=ur,
    )
    provhus.make(house, UTVECKLARE, prov, models_of(tree))
    try:
        provspel.begin(house, prov)
    except LagrumError:
        provhus.remove(house, prov)
        raise
    return prov


def filled(korning: Korning, view: UppgiftView) -> Pairs:
    """Return the form as the page of a trial first shows it."""
    if view.form is None:
        return ()
    values = {**starting_values(view.form, view.prefill), **korning.suggested(view)}
    return tuple(to_pairs(view.form, values))


@dataclass
class RandomUser:
    """Somebody who does what the pages let them, without a plan."""

    dice: random.Random

    def play(self, korning: Korning, acts: int) -> None:
        """Do some acts; those that are refused count too."""
        for _ in range(acts):
            if korning.view().row["status"] == "avslutat":
                return
            try:
                self._one(korning)
            except NotAsSaid:
                return  # what is due cannot happen: the trial is played anew without it
            except LagrumError:
                continue

    def _one(self, korning: Korning) -> None:
        view, roll = korning.view(), self.dice.random()
        if view.vantar and roll < 0.05:
            korning.deliver(self.dice.choice(view.vantar)["namn"], ())
        elif roll < 0.12 or not view.oppna_uppgifter:
            days = self.dice.choice([1, 7, 30, 100])
            korning.wait_until(day_of(korning.scene.clock.now) + timedelta(days=days))
        else:
            self._complete(korning, self.dice.choice(view.oppna_uppgifter))

    def _complete(self, korning: Korning, row: Mapping[str, Any]) -> None:
        role = "enhetschef" if self.dice.random() < 0.02 else row["roll"].split(",")[0].strip()
        view = korning.task(row["id"], role)
        pairs = list(filled(korning, view))
        if view.form:
            fields = [one for one in iter_fields(view.form.components) if isinstance(one, Field)]
            inside = {
                inner.key
                for one in iter_fields(view.form.components)
                if isinstance(one, DynamicList)
                for inner in iter_fields(one.components)
                if isinstance(inner, Field)
            }
            for one in fields:
                if one.key not in inside and self.dice.random() < 0.05:
                    pairs = [pair for pair in pairs if pair[0] != one.key]
                    pairs += [(one.key, text) for text in self._texts(korning, view, one)]
        korning.complete(row["id"], role, tuple(pairs))

    def _texts(self, korning: Korning, view: UppgiftView, field: Field) -> list[str]:
        """Return what is written in a question: now and then nothing at all."""
        if self.dice.random() < 0.1:
            return []
        choices = [_token(as_json(one.value)) for one in choices_of(field, view.data)]
        today: date = day_of(korning.scene.clock.now)
        match field.kind:
            case "checkbox":
                return self.dice.choice([["true"], []])
            case "radio" | "select":
                return [self.dice.choice(choices)] if choices else []
            case "checklist" | "taglist":
                return self.dice.sample(choices, self.dice.randint(0, len(choices)))
            case "date":
                return [(today + timedelta(days=self.dice.choice([-30, -1, 0, 1, 40]))).isoformat()]
            case "number":
                return [str(self.dice.randint(0, 40))]
            case "textfield" | "textarea":
                return [self.dice.choice(["Ja, det stämmer.", "007", "a | b", "två\nrader", "nej"])]
        return []


def _token(value: object) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


@dataclass
class TrialSite:
    """The pages of a house with a draft about a process, and a verksamhetsutvecklare signed in."""

    house: House
    vera: Actor
    client: Any
    forslag: str

    @property
    def start(self) -> str:
        return f"/verkstaden/utkast/{self.forslag}/prova"

    def begin(self, **given: str) -> str:
        """Start a trial and return its address."""
        answer = self.client.post(self.start, data={"ifyllt": "1", **given})
        assert answer.status_code == 303, answer.text
        return str(answer.location)

    def page(self, url: str) -> str:
        answer = self.client.get(url)
        assert answer.status_code == 200, answer.text
        return str(answer.text)


def trial_site(folder: Path, process: str = "anvisning") -> TrialSite:
    """Return a site over a house of its own."""
    real = real_house(folder)
    house = replace(real, demo=True)
    vera = save_medarbetare(
        house,
        medarbetare_id="vera",
        namn="Vera Prov",
        roller=["verksamhetsutvecklare"],
        enhet="namndsenheten",
        grenar=["socialtjanst"],
        demo=True,
    )
    app = create_app(house, demo=True, secret="bara for prov")
    app.config.update(WTF_CSRF_ENABLED=False, PROPAGATE_EXCEPTIONS=False)
    client = app.test_client()
    client.post("/logga-in/demo", data={"medarbetare": "vera"})
    draft = create_forslag(house, vera, process, "Ett prov")
    return TrialSite(house, vera, client, draft.id)
