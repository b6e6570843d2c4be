"""A small house with a workshop: the process `prov`, real profiles, authors, reviewers and a jurist."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from server.bundle import Library, library_of, load_tree
from server.cases import House
from server.store import migrate
from server.store.connect import connect
from server.verkstad.forslag import Forslag, create_forslag
from tests.small_house import MODELS, ROOT, Office, copy_migrated, hire, profiles

BPMN = "processes/prov/prov.bpmn"
DMN = "processes/prov/provning.dmn"
FORM = "forms/prov/kort.form"


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
        grenar = ("socialtjanst", "arbetsmarknad")
        self.vera = hire(house, "Vera", "verksamhetsutvecklare", "namndsenheten", *grenar)
        self.viktor = hire(house, "Viktor", "verksamhetsutvecklare", "namndsenheten", *grenar)
        self.gustav = hire(house, "Gustav", "granskare", "namndsenheten", *grenar)
        self.miriam = hire(house, "Miriam", "jurist", "namndsenheten", *grenar)

    def draft(self, titel: str = "Ett nytt fält") -> Forslag:
        return create_forslag(self.house, self.vera, "prov", titel)
