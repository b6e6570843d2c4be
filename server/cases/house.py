"""The house: database, models, profiles and clock; and the only commit."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from server.bundle import Bundle, Library, load_library
from server.cases.following import Following
from server.errors import FaltFel, InvalidInput
from server.profile import Profile, load_profiles
from server.store import bundles, staff
from server.store.connect import Connection, Engine, connect, reading, writing
from server.store.migration import to_head

STAFF_SECONDS = 30.0
KEPT = 128  # earlier versions in memory, parsed; one more is read again in a moment
STOCKHOLM = ZoneInfo("Europe/Stockholm")

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the time now."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class House:
    """Everything that a use case stands on. `kommun` is the profile of those who work here.

    `opened_with` and `opened_profiles` rule until something is published in this database; `library` and
    `profiles` are what rules now.
    """

    engine: Engine
    opened_with: Library
    opened_profiles: Mapping[str, Profile]
    clock: Clock = utc_now
    demo: bool = False
    kommun: str = "malmo"
    following: Following = field(default_factory=Following, repr=False)
    _kept: dict[str, Bundle] = field(default_factory=dict, repr=False)
    _saved: set[str] = field(default_factory=set, repr=False)
    _staff: dict[str, tuple[float, frozenset[tuple[str, str, str]]]] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def library(self) -> Library:
        """The models of the latest publication, or those that the house was opened with."""
        models = self.following.models(self.engine, exempel=self.demo)
        return self.opened_with if models is None else models.library

    @property
    def profiles(self) -> Mapping[str, Profile]:
        """The profiles of the latest publication, or those that the house was opened with."""
        models = self.following.models(self.engine, exempel=self.demo)
        return self.opened_profiles if models is None else models.profiles

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def connect(self) -> AbstractContextManager[Connection]:
        """A connection for a use case that first reads and then writes, each in its own `with`."""
        return self.engine.connect()

    def read(self) -> AbstractContextManager[Connection]:
        """A snapshot to read from."""
        return reading(self.engine)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give the one transaction of a use case: entered late, committed when the block ends."""
        with writing(self.engine) as connection:
            yield connection

    def now(self) -> datetime:
        """Return the time now, aware, in UTC."""
        return self.clock().astimezone(UTC)

    def bundle(self, version: str, process: str) -> Bundle:
        """Return the bundle that an ärende stays on, from the folder or from the database."""
        present = self.library.bundles.get(process)
        if present is not None and present.version == version:
            return present
        with self._lock:
            if version not in self._kept:
                with self.read() as connection:
                    files = self.following.shared(bundles.load_files(connection, version))
                while len(self._kept) >= KEPT:
                    del self._kept[next(iter(self._kept))]
                self._kept[version] = Bundle(process, version, files)
            return self._kept[version]

    def staffed(self, connection: Connection) -> Callable[[str, str, str], bool]:
        """Return a test whether anybody at (verksamhetsgren, enhet) holds a role."""
        read_at, staffed = self._staff.get("", (0.0, frozenset()))
        if time.monotonic() - read_at > STAFF_SECONDS:
            staffed = staff.list_staffed(connection)
            self._staff[""] = (time.monotonic(), staffed)
        return lambda gren, enhet, roll: (gren, enhet, roll) in staffed

    def forget_staff(self) -> None:
        """Read the staff anew, since somebody came or left."""
        self._staff.clear()

    def save_bundle(self, connection: Connection, bundle: Bundle) -> None:
        """Save a bundle inside the caller's transaction, once."""
        if bundle.version not in self._saved:
            bundles.add_bundle(connection, bundle.process, bundle.version, bundle.files, self.now())

    def bundle_is_saved(self, bundle: Bundle) -> None:
        """Remember, after a commit, that the bundle need not be saved again."""
        self._saved.add(bundle.version)


def open_house(
    url: str,
    root: Path | str,
    clock: Clock = utc_now,
    demo: bool = False,
    create: bool | None = None,
    kommun: str = "malmo",
) -> House:
    """Open a database and a folder of models.

    `create` makes or updates the tables first; unless said otherwise an SQLite database is, since nobody
    else stands behind it, and a PostgreSQL database is not (`lagrum migrate`).

    Raises:
        InvalidInput: no profile is called `kommun`.
    """
    engine = connect(url)
    if create or (create is None and engine.dialect.name == "sqlite"):
        to_head(engine)
    profiles = load_profiles(Path(root), exempel=demo)
    check_profile(profiles, kommun)
    return House(engine, load_library(root), profiles, clock, demo, kommun)


def check_profile(profiles: Mapping[str, Profile], kommunprofil: str) -> None:
    """Refuse a profile that does not exist.

    Raises:
        InvalidInput: names those that do.
    """
    if kommunprofil not in profiles:
        known = ", ".join(sorted(profiles))
        raise InvalidInput([FaltFel("kommunprofil", f"Välj en kommunprofil bland {known}.")])


def day_of(moment: datetime) -> date:
    """Return the legal day: the day in Sweden."""
    return moment.astimezone(STOCKHOLM).date()
