"""A small house for tests: one process of our own, real profiles, staff of both verksamhetsgrenar."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from server.access import Actor
from server.bundle import Library, load_library
from server.cases import Completed, House, complete_uppgift, find_actor, open_arende, save_medarbetare
from server.profile import Profile, load_profiles
from server.store import migrate
from server.store.connect import connect

ROOT = Path(__file__).parent.parent
MODELS = Path(__file__).parent / "modeller"
PERSON = {"personnummer": "19900101-2385", "namn": "Test Testsson"}
OTHER = {"personnummer": "19900102-2392", "namn": "Prova Provsson"}


@lru_cache(maxsize=1)
def library() -> Library:
    return load_library(MODELS)


@lru_cache(maxsize=1)
def profiles() -> Mapping[str, Profile]:
    return load_profiles(ROOT)


def build(url: str, clock: Callable[[], datetime]) -> House:
    if url.startswith("sqlite"):
        copy_migrated(Path(url.removeprefix("sqlite:///")))
    else:
        migrate(url)
    return House(connect(url), library(), profiles(), clock)


def copy_migrated(file: Path) -> None:
    """Make an SQLite database with all tables and no rows: a copy is cheaper than the migrations."""
    shutil.copy(_template(), file)


@lru_cache(maxsize=1)
def _template() -> Path:
    """Return a migrated SQLite file, made once."""
    file = Path(tempfile.mkdtemp()) / "mall.db"
    migrate(f"sqlite:///{file}")
    return file


def hire(house: House, name: str, role: str, unit: str, *grenar: str) -> Actor:
    return save_medarbetare(
        house, medarbetare_id=name.lower(), namn=name, roller=[role], enhet=unit, grenar=grenar
    )


class Office:
    """The house with its people."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.anna = hire(house, "Anna", "socialsekreterare", "ebb_inre", "socialtjanst")
        self.bo = hire(house, "Bo", "socialsekreterare", "ebb_inre", "socialtjanst")
        self.cilla = hire(house, "Cilla", "socialsekreterare", "ebb_yttre", "socialtjanst")
        self.david = hire(house, "David", "arbetsmarknadssekreterare", "easu", "arbetsmarknad")
        self.eva = hire(house, "Eva", "avdelningschef", "ledning", "socialtjanst")
        self.nils = hire(house, "Nils", "namndsekreterare", "namndsenheten", "socialtjanst", "arbetsmarknad")

    @staticmethod
    def people(house: House) -> dict[str, Actor]:
        """Return who has been hired, by id."""
        found = {name: find_actor(house, name) for name in ("anna", "bo")}
        return {name: actor for name, actor in found.items() if actor is not None}

    def open(self, actor: Actor | None = None, **more: Any) -> dict[str, Any]:
        given = {"person": PERSON, "fakta": {}, **more}
        return open_arende(self.house, actor or self.anna, "prov", **given)

    def complete(self, task: Mapping[str, Any], actor: Actor | None = None, **svar: Any) -> Completed:
        return complete_uppgift(
            self.house, actor or self.anna, task["id"], version=task["version"], svar=svar
        )

    def reach(self, val: str, **svar: Any) -> Completed:
        """Open an ärende and choose a way."""
        task = self.open()["oppna_uppgifter"][0]
        return self.complete(task, val=val, antal=1, **svar)

    def count(self, table: str) -> int:
        with self.house.read() as connection:
            return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())
