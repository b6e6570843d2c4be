"""Fixtures of the tests of the API: models read once, a database copied for each test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from server.app import create_app
from server.bundle import Library, load_library
from server.cases import House, open_house
from server.profile import Profile, load_profiles
from server.store.connect import connect
from tests.api_client import Caller, caller
from tests.conftest import ROOT, StillClock

Models = tuple[Library, Mapping[str, Profile]]


@pytest.fixture(scope="session")
def models() -> Models:
    return load_library(ROOT), load_profiles(ROOT)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("api") / "mall.db"
    open_house(f"sqlite:///{path}", ROOT).engine.dispose()
    return path


@pytest.fixture
def house(template: Path, models: Models, tmp_path: Path, clock: StillClock) -> Iterator[House]:
    (tmp_path / "lagrum.db").write_bytes(template.read_bytes())
    engine = connect(f"sqlite:///{tmp_path / 'lagrum.db'}")
    yield House(engine, *models, clock)
    engine.dispose()


@pytest.fixture
def client(house: House) -> FlaskClient:
    return create_app(house, secret="hemlig").test_client()


@pytest.fixture
def soc(house: House, client: FlaskClient) -> Caller:
    return caller(house, client, "socialsekreterare")


@pytest.fixture
def ask(house: House, client: FlaskClient) -> Caller:
    return caller(house, client, "arbetsmarknadssekreterare", "easu")
