"""A real server on this machine, staff to sign in as, and pages in Chromium that say what they break."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from werkzeug.serving import make_server

from server import cases
from server.app import create_app
from server.bundle import load_library
from server.cases import House, open_house
from server.profile import load_profiles
from server.store.connect import connect
from tests.conftest import ROOT, StillClock
from tests.e2e.staff import STAFF

SCREENS = ROOT / "skarmbilder"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let a static file be collected unclosed: the browser may leave while the server is sending it."""
    left = pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning")
    for item in items:
        if "e2e" in item.path.parts:
            item.add_marker(left)


@dataclass
class Site:
    """One served house. `url` is its address; `clock` moves only when a test says so."""

    url: str
    house: House
    clock: StillClock

    def work(self) -> None:
        """Let the worker do what there is to do."""
        while cases.work(self.house).anything:
            pass


@pytest.fixture
def make_site(tmp_path: Path) -> Iterator[Callable[..., Site]]:
    """Serve a new house; `exempel` lets the sample items of delegation in."""
    stops: list[Callable[[], None]] = []

    def make(*, exempel: bool = False) -> Site:
        url = f"sqlite:///{tmp_path / f'lagrum-{len(stops)}.db'}"
        open_house(url, ROOT).engine.dispose()
        clock = StillClock(datetime(2026, 5, 4, 8, 0, tzinfo=UTC))
        profiles = load_profiles(ROOT, exempel=exempel)
        house = House(connect(url), load_library(ROOT), profiles, clock, demo=True)
        for one in STAFF.values():
            cases.save_medarbetare(house, **one, demo=True)
        app = create_app(house, demo=True, secret="hemlig")
        server = make_server("127.0.0.1", 0, app, threaded=True)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()

        def stop() -> None:
            server.shutdown()
            thread.join()
            server.server_close()
            house.engine.dispose()

        stops.append(stop)
        return Site(f"http://127.0.0.1:{server.server_port}", house, clock)

    yield make
    for stop in stops:
        stop()


@pytest.fixture
def site(make_site: Callable[..., Site]) -> Site:
    return make_site()


@dataclass
class Opened:
    """A page and what it has complained of: violations of the policy, errors of scripts, failed requests."""

    page: Any
    complaints: list[str] = field(default_factory=list)

    def hear(self, told: Any) -> None:
        """Remember an error that the console tells of."""
        if told.type == "error":
            self.complaints.append(told.text)


@pytest.fixture
def open_page(browser: Any) -> Iterator[Callable[..., Opened]]:
    """Open a page in a context of its own; a complaint that is left fails the test."""
    contexts: list[Any] = []
    opened: list[Opened] = []

    def open_it(**context: Any) -> Opened:
        made = browser.new_context(locale="sv-SE", timezone_id="Europe/Stockholm", **context)
        made.set_default_timeout(30_000)
        one = Opened(made.new_page())
        one.page.on("console", one.hear)
        one.page.on("pageerror", lambda wrong: one.complaints.append(str(wrong)))
        contexts.append(made)
        opened.append(one)
        return one

    yield open_it
    for made in contexts:
        made.close()
    assert [text for one in opened for text in one.complaints if not _expected(text)] == []


def _expected(text: str) -> bool:
    """Tell whether Chromium only says that a refusal was answered as one (403, 404, 409, 422)."""
    return "Failed to load resource" in text and any(
        f"status of {code}" in text for code in (403, 404, 409, 422)
    )


@pytest.fixture(scope="session")
def screen() -> Callable[[Any, str], None]:
    """Keep a picture of a page, in a folder that git ignores."""
    SCREENS.mkdir(exist_ok=True)

    def take(page: Any, name: str) -> None:
        page.screenshot(path=SCREENS / f"{name}.png", full_page=True)

    return take


def texts(page: Any, selector: str) -> Sequence[str]:
    found: Sequence[str] = page.locator(selector).all_inner_texts()
    return found
