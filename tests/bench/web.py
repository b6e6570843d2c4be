"""A durable submit over HTTP against a trivial POST with a CSRF token: the same server, 8 connections."""

from __future__ import annotations

import os
import re
import secrets
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from flask import Flask, redirect, session
from flask.typing import ResponseReturnValue
from flask_wtf import CSRFProtect
from flask_wtf.csrf import generate_csrf
from lxml import html
from sqlalchemy import func, select

from server.store.connect import connect, reading
from server.store.tables import uppgift
from tests.bench import work
from tests.bench.contestants import ACTOR, ROOT, UseCase, make_house

CONNECTIONS = 8
WORKERS = 2
ROUND = 80  # durable posts before it is the other's turn
TRIVIAL = 3  # trivial posts for each of them, so that both take a while
Request = bytes


@dataclass(frozen=True)
class Found:
    """Requests per second in the median round, the durable p95 in ms, the largest worker's memory in MB."""

    durable: float
    trivial: float
    p95: float
    megabytes: float


# ---------------------------------------------------------------- the two, as gunicorn loads them


def durable() -> Flask:
    """Return Lagrum's own application on the bench's database."""
    from server.app import create_app
    from server.bundle import load_library
    from server.cases import House
    from server.profile import load_profiles

    environment = os.environ
    engine = connect(environment["LAGRUM_BENCH_URL"])
    house = House(
        engine, load_library(Path(environment["LAGRUM_BENCH_MODELS"])), load_profiles(ROOT), demo=True
    )
    return create_app(house, demo=True, secret=environment["LAGRUM_BENCH_SECRET"])


def trivial() -> Flask:
    """Return an application that checks a CSRF token and does nothing."""
    app = Flask("trivial")
    app.secret_key = os.environ["LAGRUM_BENCH_SECRET"]
    CSRFProtect(app)

    @app.get("/")
    def show() -> str:
        session["medarbetare"] = ACTOR.id
        return f'<form method="post"><input type="hidden" name="csrf_token" value="{generate_csrf()}"></form>'

    @app.post("/")
    def take() -> ResponseReturnValue:
        return redirect("/")

    return app


# ---------------------------------------------------------------- measuring


def measure(folder: Path, models: Path, url: str, posts: int) -> Found:
    """Serve both, and post to them in turn."""
    secret = secrets.token_hex(32)
    os.environ |= {"LAGRUM_BENCH_URL": url, "LAGRUM_BENCH_MODELS": str(models), "LAGRUM_BENCH_SECRET": secret}
    prepared = _prepare_durable(url, models, posts)
    plain = _prepare_trivial()
    rates: list[tuple[float, float]] = []
    times: list[float] = []
    with _serving("durable", folder) as (address, process), _serving("trivial", folder) as (other, _):
        for first in range(0, posts, ROUND):
            part = prepared[first : first + ROUND]
            seconds, each = _post(address, part)
            other_seconds, _each = _post(other, [plain] * len(part) * TRIVIAL)
            if first:  # the first round warms up
                rates.append((len(part) / seconds, TRIVIAL * len(part) / other_seconds))
                times += each
        megabytes = max(_resident(child) for child in _children(process.pid))
    assert _still_open(url) == 0, "a submit was taken for something else"
    p95 = sorted(times)[int(0.95 * len(times))]
    durable_rate, trivial_rate = sorted(rates, key=lambda pair: pair[0] / pair[1])[len(rates) // 2]
    return Found(durable_rate, trivial_rate, 1000 * p95, megabytes)


def _prepare_durable(url: str, models: Path, posts: int) -> list[Request]:
    """Open ärenden, read the page of each first task as its reader would, and fill in its form."""
    house = make_house(url, models)
    contestant = UseCase(house)
    tasks = [contestant.start()["task"]["id"] for _ in range(posts)]
    client = durable().test_client()
    with client.session_transaction() as kept:
        kept["medarbetare"] = ACTOR.id
    requests = []
    for task in tasks:
        page = client.get(f"/uppgifter/{task}")
        assert page.status_code == 200, page.text
        requests.append(_filled(page.text, f"/uppgifter/{task}", _cookie(client)))
    house.engine.dispose()
    return requests


def _still_open(url: str) -> int:
    """Return how many first tasks were not completed."""
    with reading(connect(url)) as connection:
        query = select(func.count()).select_from(uppgift).where(uppgift.c.box == "utreda")
        return connection.scalar(query) or 0


def _prepare_trivial() -> Request:
    client = trivial().test_client()
    return _filled(client.get("/").text, "/", _cookie(client), {})


def _cookie(client: Any) -> str:
    return "; ".join(f"{one.key}={one.value}" for one in client._cookies.values())


def _filled(page: str, path: str, cookie: str, svar: Mapping[str, Any] | None = None) -> Request:
    """Return the POST of a page's form: its hidden fields, and the answers of the work."""
    document: Any = html.document_fromstring(page)
    forms = document.xpath("//form[.//input[@name='csrf_token']]")
    form: Any = max(forms, key=lambda found: len(found.xpath(".//input|.//textarea|.//select")))
    fields = {
        str(one.get("name")): str(one.get("value", "")) for one in form.xpath(".//input[@type='hidden']")
    }
    if svar is None:
        given = work.answers("utreda")
        fields |= {name: str(value) for name, value in given.items()} | {
            "fler": "false",
            "_slutfor": "1",
        }
    action = form.get("action") or path
    body = urlencode(fields).encode()
    head = (
        f"POST {action} HTTP/1.1\r\nHost: bench\r\nCookie: {cookie}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


@contextmanager
def _serving(name: str, folder: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Yield the address of gunicorn serving one of the applications: a Unix socket in our folder."""
    address = str(folder / f"{name}.sock")
    command = [sys.executable, "-m", "gunicorn", f"tests.bench.web:{name}()", "-b", f"unix:{address}"]
    options = ["-w", str(WORKERS), "-k", "gthread", "--threads", "1", "--log-level", "warning"]
    process = subprocess.Popen([*command, *options], cwd=ROOT)
    try:
        _await(address, process)
        yield address, process
    finally:
        process.terminate()
        process.wait()


def _await(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        assert process.poll() is None, "gunicorn did not start"
        with socket.socket(socket.AF_UNIX) as probe:
            if probe.connect_ex(address) == 0:
                probe.sendall(b"GET / HTTP/1.1\r\nHost: bench\r\nConnection: close\r\n\r\n")
                if probe.recv(64):
                    time.sleep(1)  # let the other worker finish its imports too
                    return
        time.sleep(0.1)
    raise RuntimeError(address)


def _post(address: str, requests: Sequence[Request]) -> tuple[float, list[float]]:
    """Send every request over 8 connections; return the seconds it took, and those of each request."""
    times: list[float] = []
    threads = [
        threading.Thread(target=_send, args=(address, requests[number::CONNECTIONS], times))
        for number in range(CONNECTIONS)
    ]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - started
    assert len(times) == len(requests), "some submits failed"
    return seconds, times


def _send(address: str, requests: Sequence[Request], times: list[float]) -> None:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(address)
        for request in requests:
            started = time.perf_counter()
            connection.sendall(request)
            status = _read_response(connection)
            assert status in {302, 303}, status
            times.append(time.perf_counter() - started)


_LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)


def _read_response(connection: socket.socket) -> int:
    """Read one response to its end; return its status."""
    received = b""
    while b"\r\n\r\n" not in received:
        part = connection.recv(65536)
        if not part:
            raise ConnectionError("the server hung up")
        received += part
    head, _, body = received.partition(b"\r\n\r\n")
    length = _LENGTH.search(head)
    left = (int(length.group(1)) if length else 0) - len(body)
    while left > 0:
        left -= len(connection.recv(65536))
    return int(head.split(b" ", 2)[1])


def _children(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in listed.split()]


def _resident(pid: int) -> float:
    """Return the resident memory of a process, in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found is not None
    return int(found.group(1)) / 1024
