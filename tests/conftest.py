"""What every test may ask for: a still clock, a database of either kind, a browser; and no sockets."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests import postgres

ROOT = Path(__file__).parent.parent
CHROMIUM = Path("/usr/bin/chromium")
MAY_USE_SOCKETS = ("sockets", "browser", "postgres")


@dataclass
class StillClock:
    """A clock that moves only when it is told to. Noon in Stockholm, a Monday, unless said otherwise."""

    now: datetime = field(default_factory=lambda: datetime(2026, 5, 4, 10, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **delta: float) -> datetime:
        """Move forward by e.g. `days=14` and return the new time."""
        self.now += timedelta(**delta)
        return self.now

    def set(self, now: datetime) -> datetime:
        """Move to an aware time."""
        assert now.tzinfo is not None
        self.now = now
        return now


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


# ---------------------------------------------------------------- sockets


def _refuse(*_args: object, **_kwargs: object) -> NoReturn:
    pytest.fail("a unit test opened a socket; mark it `sockets` if it must")


@pytest.fixture(autouse=True)
def _no_sockets(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no unit test reach a network, its own machine's included."""
    if any(request.node.get_closest_marker(name) for name in MAY_USE_SOCKETS):
        return
    monkeypatch.setattr(socket.socket, "connect", _refuse)
    monkeypatch.setattr(socket.socket, "bind", _refuse)
    monkeypatch.setattr(socket, "getaddrinfo", _refuse)


# ---------------------------------------------------------------- databases


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """One PostgreSQL for the whole session, started by us."""
    if postgres.find_binaries() is None:
        pytest.skip(postgres.MISSING)
    with postgres.running_server() as server:
        yield server


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'lagrum.db'}"


@pytest.fixture
def postgres_url(postgres_server: postgres.Server) -> Iterator[str]:
    """Give a new, empty PostgreSQL database."""
    with postgres_server.database() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """Give a new, empty database: every test that asks for it runs on both kinds."""
    url: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return url


@pytest.fixture
def office(database_url: str, clock: StillClock) -> Iterator[Any]:
    """Give a small house with its people (tests.small_house.Office) on each kind of database."""
    from tests.small_house import Office, build

    house = build(database_url, clock)
    yield Office(house)
    house.close()


@pytest.fixture
def workshop(database_url: str, clock: StillClock) -> Iterator[Any]:
    """Give a small house with a workshop (tests.verkstad_house.Workshop) on each kind of database."""
    from tests.verkstad_house import Workshop, build

    house = build(database_url, clock)
    yield Workshop(house)
    house.close()


# ---------------------------------------------------------------- browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's Chromium, without a screen. Every test takes a context of its own from it."""
    if not CHROMIUM.exists():
        pytest.skip("Chromium saknas: installera paketet chromium")
    from playwright.sync_api import sync_playwright

    arguments = [
        "--no-sandbox",
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        yield launched
        launched.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """Give a page in a context of its own: Swedish, Stockholm, nothing remembered."""
    context = browser.new_context(locale="sv-SE", timezone_id="Europe/Stockholm")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def axe_source() -> str:
    """The script of axe-core, to run inside a page whose context has `bypass_csp=True`."""
    script = ROOT / "node_modules/axe-core/axe.min.js"
    if not script.exists():
        pytest.skip("axe-core saknas: kör python3 lagrum.py setup")
    return script.read_text(encoding="utf-8")


# ---------------------------------------------------------------- markers


def pytest_configure(config: pytest.Config) -> None:
    """Take the markers of the scenarios (@R-16 and so on) from the rättskarta as data."""
    for gren in _grenar():
        config.addinivalue_line("markers", f"{gren}: rättslig gren eller vinjett {gren}")


def _grenar() -> list[str]:
    """Return the branches of the rättskarta, the vignettes V-01 to V-60 and what must be refused, I-01 on."""
    rattskarta = json.loads((ROOT / "processes/gemensamt/rattskarta.json").read_text("utf-8"))
    return [gren["id"] for gren in rattskarta] + [
        f"{kind}-{number:02}" for kind in "VI" for number in range(1, 61)
    ]
