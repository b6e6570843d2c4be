"""A small house with a workshop: the process `prov`, real profiles, authors, reviewers and a jurist."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from server.access import Actor
from server.bundle import Library, library_of, load_tree
from server.cases import House, save_medarbetare
from server.store import migrate
from server.store.connect import connect
from server.verkstad import granska, grind, sparning, trad
from server.verkstad.forslag import Forslag, create_forslag
from server.verkstad.jobb import run_next_jobb
from server.verkstad.publiceringar import insert_publicering, latest_nr, published_tree
from tests.small_house import MODELS, ROOT, Office, copy_migrated, hire, profiles

BPMN = "processes/prov/prov.bpmn"
DMN = "processes/prov/provning.dmn"
FORM = "forms/prov/kort.form"
GRENAR = ("socialtjanst", "arbetsmarknad")
GREEN: dict[str, Any] = {
    "modeller": [],
    "lint": {"fel": [], "varningar": 2},
    "scenarier": {"antal": 7, "fel": []},
    "tackning": {"haller": True, "summor": [], "hal": [], "antal_hal": 0, "undantag": 0},
}
"""What a check finds when nothing is wrong."""


@lru_cache(maxsize=1)
def library() -> Library:
    """Return the small models with the real profiles, so that they can be published."""
    own = load_tree(ROOT)
    shared = {path: text for path, text in own.items() if path.startswith("processes/kommuner/")}
    register = "processes/gemensamt/parametrar.toml"
    return library_of(MODELS, {**load_tree(MODELS), **shared, register: own[register]})


def build(url: str, clock: Callable[[], datetime]) -> House:
    if url.startswith("sqlite"):
        copy_migrated(Path(url.removeprefix("sqlite:///")))
    else:
        migrate(url)
    return House(connect(url), library(), profiles(), clock)


class Workshop(Office):
    """The office with those who edit, review and sign."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        unit = "namndsenheten"
        self.vera = hire(house, "Vera", "verksamhetsutvecklare", unit, *GRENAR)
        self.viktor = hire(house, "Viktor", "verksamhetsutvecklare", unit, *GRENAR)
        self.gustav = hire(house, "Gustav", "granskare", unit, *GRENAR)
        self.miriam = hire(house, "Miriam", "jurist", unit, *GRENAR)

    def hire(self, namn: str, *roller: str) -> Actor:
        """Hire somebody with several roles."""
        return save_medarbetare(
            self.house,
            medarbetare_id=namn.lower(),
            namn=namn,
            roller=roller,
            enhet="namndsenheten",
            grenar=GRENAR,
        )

    def draft(self, titel: str = "Ett nytt fält") -> Forslag:
        """Let Vera make a draft."""
        return create_forslag(self.house, self.vera, "prov", titel)

    def edited(self, add: bytes = b"\n") -> str:
        """Let Vera make a draft that changes a form, but no law in it."""
        draft = self.draft().id
        content = trad.tree_of(self.house, draft)[FORM]
        sparning.save_fil(self.house, self.vera, draft, FORM, content + add, 0)
        return draft

    def check(self, draft: str) -> None:
        """Run the check of a draft, as a worker does."""
        grind.start_kontroll(self.house, self.vera, draft)
        while run_next_jobb(self.house):
            pass

    def reviewed(self, add: bytes = b"\n") -> str:
        """Let Vera change a form, and Gustav approve it; the gate is open when the check finds nothing."""
        draft = self.edited(add)
        self.check(draft)
        granska.send_to_review(self.house, self.vera, draft)
        granska.approve(self.house, self.gustav, draft, "granskare")
        return draft

    def publish_past_the_gate(self, changes: dict[str, bytes | None]) -> int:
        """Publish the present tree with changes, whatever the gate would say."""
        tree = trad.changed(published_tree(self.house), changes)
        with self.house.write() as connection:
            nr = insert_publicering(
                self.house,
                connection,
                self.gustav,
                tree,
                kalla="mapp",
                titel="Ny",
                after=latest_nr(self.house) or 0,
            )
        self.house.following.forget()
        return nr
