"""A PostgreSQL of its own for tests and benchmark: started from Debian's packages, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

MISSING = "PostgreSQL saknas: installera paketet postgresql"


@dataclass(frozen=True)
class Server:
    """A running server that listens on a Unix socket in `folder` only."""

    folder: Path

    def url(self, database: str = "postgres") -> str:
        """Return the SQLAlchemy URL of a database in it."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def _execute(self, statement: str) -> None:
        with psycopg.connect(
            f"host={self.folder} user=postgres dbname=postgres", autocommit=True
        ) as connection:
            connection.execute(statement.encode())

    @contextmanager
    def database(self) -> Iterator[str]:
        """Yield the URL of a new, empty database, and drop it afterwards."""
        name = f"t{uuid.uuid4().hex}"
        self._execute(f"CREATE DATABASE {name}")
        try:
            yield self.url(name)
        finally:
            self._execute(f"DROP DATABASE {name} WITH (FORCE)")


def find_binaries() -> Path | None:
    """Return the folder of the newest PostgreSQL on this machine, if any."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if folders:
        return folders[-1]
    found = shutil.which("initdb")
    return Path(found).parent if found else None


def _owner() -> list[str]:
    """PostgreSQL refuses to run as root; Debian's package made a user for it."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, cwd="/", check=False)
    if done.returncode != 0:
        message = f"{' '.join(command)}: {done.stdout}{done.stderr}"
        raise RuntimeError(message)


@contextmanager
def running_server() -> Iterator[Server]:
    """Yield a new server in a private folder, with fsync as in production."""
    binaries = find_binaries()
    if binaries is None:
        raise RuntimeError(MISSING)
    folder = Path(tempfile.mkdtemp(prefix="lagrum-pg-"))
    if os.geteuid() == 0:
        owner = pwd.getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    data, log = folder / "data", folder / "log"
    pg_ctl = [*_owner(), str(binaries / "pg_ctl"), "-D", str(data), "-w"]
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c max_connections=50"
    try:
        # initdb's own --no-sync concerns the set-up only; the server itself syncs every commit.
        initdb = [str(binaries / "initdb"), "-D", str(data), "-A", "trust", "-U", "postgres"]
        _run([*_owner(), *initdb, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"])
        _run([*pg_ctl, "-l", str(log), "-o", options, "start"])
        try:
            yield Server(folder)
        finally:
            _run([*pg_ctl, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)
