"""What each command does: a thin function that calls the owner of the matter."""

from __future__ import annotations

import argparse
import os
import secrets
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from server.errors import LagrumError

if TYPE_CHECKING:
    from server.cases import House

Command = Callable[[argparse.Namespace], int]
ROOT = Path(__file__).resolve().parent.parent


# Seconds between two turns of the worker.
DEMO_PAUSE = 1.0
WORKER_PAUSE = 5.0


class PortTaken(LagrumError):
    """Another program listens there already."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        super().__init__(
            f"Port {port} på {host} är upptagen. Stoppa det som kör där, eller välj en annan med --port."
        )


# ---------------------------------------------------------------- the house


def _folder(path: Path) -> Path:
    """Make the data folder, for its owner only: it holds personal data and the key of the sessions."""
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        message = f"Mappen {path} går inte att använda. Välj en annan med --data."
        raise LagrumError(message) from error
    return path


def _secret(folder: Path) -> str:
    """Return the key that signs sessions: from the environment, or made once and kept beside the data."""
    given = os.environ.get("LAGRUM_SECRET")
    if given:
        return given
    path = _folder(folder) / "hemlighet"
    if not path.exists():
        new = path.with_suffix(f".{os.getpid()}")
        new.touch(mode=0o600)
        new.write_text(secrets.token_hex(32), encoding="ascii")
        new.rename(path)
    return path.read_text(encoding="ascii").strip()


def _url(options: argparse.Namespace) -> str:
    given = getattr(options, "databas", None) or os.environ.get("LAGRUM_DATABASE")
    return given or f"sqlite:///{_folder(options.data).resolve() / 'lagrum.db'}"


def _open(url: str, *, demo: bool = False, create: bool = False, kommun: str = "malmo") -> House:
    from server.cases import open_house
    from server.store.migration import is_migrated

    house = open_house(url, ROOT, demo=demo, create=create, kommun=kommun)
    if not is_migrated(house.engine):
        message = "Databasen är inte skapad, eller hör till en annan version. Kör först: lagrum migrate"
        raise LagrumError(message)
    return house


def open_given(options: argparse.Namespace) -> House:
    """Open the database that the options name."""
    return _open(_url(options))


# ---------------------------------------------------------------- serving


def demo(options: argparse.Namespace) -> int:
    """Serve the demo: SQLite, sample persons and ärenden, and the worker in the same process."""
    from server.app import create_app
    from server.demo import seed
    from server.verkstad import arbetare

    _refuse_taken("127.0.0.1", options.port)
    print(f"Förbereder demon i {options.data} ...", flush=True)
    house = _open(f"sqlite:///{_folder(options.data).resolve() / 'lagrum.db'}", demo=True, create=True)
    seed(house)
    _follow_folder(house)
    app = create_app(house, demo=True, secret=_secret(options.data))
    arbetare.start(house, DEMO_PAUSE)
    return _listen(app, "127.0.0.1", options.port, _welcome(house))


def _welcome(house: House) -> str:
    """Say where to go and as whom: one of the sample staff for each role."""
    from server.cases import list_demo_medarbetare
    from server.web.words import ROLLER

    by_role: dict[str, str] = {}
    for one in list_demo_medarbetare(house):
        for roll in sorted(one.roller):
            by_role.setdefault(roll, one.namn)
    people = "\n".join(f"  {namn:24} {ROLLER.get(roll, roll)}" for roll, namn in sorted(by_role.items()))
    return f"{DEMO_WELCOME}{people}\nAvsluta med Ctrl-C.\n"


DEMO_WELCOME = """Lagrum är igång: {url}

Allt är påhittat: personnumren är Skatteverkets testnummer.
Öppna adressen och välj på inloggningssidan vem du är, till exempel:
"""


def serve(options: argparse.Namespace) -> int:
    """Serve the pages and the API; the worker is a process of its own."""
    from server.app import create_app

    _refuse_taken(options.host, options.port)
    house = _open(_url(options), kommun=options.kommun)
    _follow_folder(house)
    app = create_app(house, demo=False, secret=_secret(options.data))
    return _listen(app, options.host, options.port, "Lagrum är igång: {url}\n")


def _refuse_taken(host: str, port: int) -> None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise PortTaken(host, port) from error


def _listen(app: Any, host: str, port: int, welcome: str) -> int:
    import waitress

    server = waitress.create_server(
        app, host=host, port=port, threads=8, ident=None, clear_untrusted_proxy_headers=True
    )
    print(welcome.format(url=f"http://{host}:{server.effective_port}"), flush=True)
    try:
        server.run()
    finally:
        server.close()
    return 0


# ---------------------------------------------------------------- the worker and the database


def worker(options: argparse.Namespace) -> int:
    """Take turns and do jobs until stopped."""
    from server.cases import work
    from server.verkstad import arbetare
    from server.verkstad.jobb import run_next_jobb

    house = _open(_url(options))
    if options.en_gang:
        work(house)
        while run_next_jobb(house):
            pass
        return 0
    _follow_folder(house)
    arbetare.start(house, WORKER_PAUSE)
    threading.Event().wait()
    return 0


def _follow_folder(house: House) -> None:
    """Say how the folder of models and what is published stand to each other, if they differ."""
    from server.verkstad.publicera import follow_folder

    told = follow_folder(house)
    if told:
        print(told, flush=True)


def migrate(options: argparse.Namespace) -> int:
    """Bring the database to the version of the code."""
    from server.store.migration import migrate as to_head

    to_head(_url(options))
    print("Databasen är klar.")
    return 0


# ---------------------------------------------------------------- law, scenarios, keys, tests


def bedom(options: argparse.Namespace) -> int:
    """Print the answer to a legal question, or the list of answers to a list."""
    from server.strict_json import dump, read

    question = read(options.file)
    from server.assessment import assess_all
    from server.bundle import load_library
    from server.profile import load_profiles

    print(dump(assess_all(load_library(ROOT).rules, load_profiles(ROOT), question)))
    return 0


def prova(options: argparse.Namespace) -> int:
    """Run scenarios and return 1 if one of them fails."""
    from server.scenarios import prove

    return prove(ROOT, options.features)


def tackning(options: argparse.Namespace) -> int:
    """Count what the scenarios exercise, or with --mutera what they notice; 1 if it is not enough."""
    from server.coverage import cover, mutate

    if options.mutera:
        return mutate(ROOT, options.antal, sys.stdout)
    return cover(ROOT, options.html, sys.stdout)


def rattskarta(options: argparse.Namespace) -> int:
    """Print the law as Lagrum applies it, or write it as a page."""
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from server.rattskarta import Choice, show

    day = options.datum or datetime.now(ZoneInfo("Europe/Stockholm")).date()
    choice = Choice(lagrum=options.lagrum, gren=options.gren)
    return show(
        ROOT,
        sys.stdout,
        profil=options.profil,
        dag=day,
        choice=choice,
        html=options.html,
        prova=options.prova,
    )


def granska(options: argparse.Namespace) -> int:
    """Check the models without running them; 1 if there is a fault."""
    from server import lint

    return lint.granska(options.folder or ROOT, sys.stdout, as_json=options.json)


def token(options: argparse.Namespace) -> int:
    """Print a bearer token for a role."""
    from server.cases import add_token

    house = _open(_url(options), create=True)
    print(add_token(house, roll=options.roll, enhet=options.enhet))
    return 0


def logg(options: argparse.Namespace) -> int:
    """Check the chain of the log, and that a seal noted elsewhere is still in it; 1 if not."""
    from server.cases import find_seal, verify_logg

    house = _open(_url(options))
    found = verify_logg(house)
    if not found.whole:
        print(f"Loggen är ändrad: rad {found.broken_at} stämmer inte med sitt sigill.")
        return 1
    print(f"Loggen är hel: {found.rows} rader, {found.unsealed} väntar på sigill.")
    if options.sigill:
        nr = find_seal(house, options.sigill)
        print(f"Sigillet är nummer {nr}." if nr else "Sigillet finns inte i kedjan: den är gjord på nytt.")
        return 0 if nr else 1
    print(f"Senaste sigill, nummer {found.last[0]}: {found.last[1]}")
    print("Anteckna det utanför databasen. lagrum logg --sigill visar sedan att inget före det är ändrat.")
    return 0


def test(_options: argparse.Namespace) -> int:
    """Run everything that must hold, in the order of `tests/run.py`."""
    return subprocess.run([sys.executable, "-m", "tests.run"], cwd=ROOT, check=False).returncode
