"""A small house with pages over it, for the tests of the web."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask
from flask.testing import FlaskClient

from server import cases
from server.access import Actor
from server.app import create_app
from server.bundle import Library, load_library
from server.cases import House
from server.profile import Profile, load_profiles
from server.store.connect import connect
from tests.small_house import copy_migrated

ROOT = Path(__file__).parent.parent
STILL = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
BO = {"personnummer": "198507099805", "namn": "Bo Exempel"}

BEHOV = {
    "fs_status": "beviljat",
    "forsta_ansokan": "false",
    "fs_manader_i_foljd": "5",
    "behov_utrett": "true",
    "behov_utredning": "Behöver praktik.",
    "forsorjningshinder": "arbetslos",
    "kan_arbeta": "true",
    "star_till_amf": "true",
    "sfi_behov": "false",
    "deltar_sfi": "false",
    "af_inskriven": "true",
    "af_lamplig_insats": "saknas",
}


@dataclass
class Stage:
    """A house, its app and its staff."""

    house: House
    app: Flask

    def staff(
        self, who: str, roll: str, enhet: str = "ebb_inre", grenar: Iterable[str] = ("socialtjanst",)
    ) -> Actor:
        return cases.save_medarbetare(
            self.house,
            namn=f"{who.title()} Prov",
            roller=[roll],
            enhet=enhet,
            grenar=grenar,
            medarbetare_id=who,
            demo=True,
        )

    def client(self, who: str) -> FlaskClient:
        client = self.app.test_client()
        assert client.post("/logga-in/demo", data={"medarbetare": who}).status_code == 302
        return client

    def arende(self, actor: Actor, process: str = "anvisning") -> dict[str, Any]:
        return cases.open_arende(self.house, actor, process, person=BO, fakta={})


@cache
def _library() -> Library:
    return load_library(ROOT)


@cache
def _profiles(exempel: bool) -> Mapping[str, Profile]:
    return load_profiles(ROOT, exempel=exempel)


def raise_stage(folder: Path, *, demo: bool = True, csrf: bool = False) -> Stage:
    """Return a stage with one socialsekreterare, eva."""
    copy_migrated(folder / "web.db")
    engine = connect(f"sqlite:///{folder / 'web.db'}")
    house = House(engine, _library(), _profiles(demo), clock=lambda: STILL, demo=demo)
    app = create_app(house, demo=demo, secret="bara for prov")
    app.config.update(TESTING=False, WTF_CSRF_ENABLED=csrf, PROPAGATE_EXCEPTIONS=False)
    stage = Stage(house, app)
    stage.staff("eva", "socialsekreterare")
    return stage


def hidden(page: str, name: str) -> str:
    """Return the value of a hidden input of the page."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return found[1]


def submission(page: str, answers: dict[str, str], button: str = "_slutfor") -> dict[str, str]:
    """Return what a browser would post: our control fields, the answers and the pressed button."""
    names = ("_version", "_nyckel", "_har", "_plats", "_process", "_formular")
    control = {name: hidden(page, name) for name in names}
    return {**control, **answers, button: "1"}
