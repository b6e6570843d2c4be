"""What the fixtures promise."""

from __future__ import annotations

import socket
from typing import Any

import psycopg
import pytest

from tests.conftest import StillClock


def test_a_clock_stands_still_until_it_is_moved(clock: StillClock) -> None:
    before = clock()
    assert clock() == before
    assert (clock.advance(days=14) - before).days == 14


def test_a_unit_test_may_not_open_a_socket() -> None:
    with socket.socket() as opened, pytest.raises(pytest.fail.Exception, match="opened a socket"):
        opened.connect(("127.0.0.1", 9))


@pytest.mark.postgres
def test_each_test_gets_an_empty_postgresql(postgres_url: str) -> None:
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as connection:
        row = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    assert row == (0,)


@pytest.mark.browser
def test_the_browser_shows_swedish(page: Any) -> None:
    page.set_content("<p lang=sv>Att göra</p>")
    assert page.get_by_text("Att göra").is_visible()
