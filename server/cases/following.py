"""Follows the latest publication: what it says replaces the models that the house was opened with."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from server.bundle import Library, library_of
from server.errors import LagrumError
from server.profile import Profile, load_profiles
from server.store.connect import Connection, Engine, reading
from server.store.publiceringar import find_latest_nr, load_tree

LOOK_SECONDS = 1.0
_log = logging.getLogger("lagrum.publicering")


@dataclass(frozen=True)
class Models:
    """What is published."""

    nr: int
    library: Library
    profiles: Mapping[str, Profile]


class Following:
    """The models of the latest publication, asked for at most once a second; None before the first one.

    A house and those made from it with `replace` share one of these, and so do their threads. A publication
    that cannot be read is left: the one before it rules on, so that ärenden can be worked with meanwhile.
    """

    def __init__(self) -> None:
        self._models: Models | None = None
        self._looked_at: int | None = None
        self._next = float("-inf")
        self._lock = threading.Lock()
        self._contents: dict[bytes, bytes] = {}

    def models(self, engine: Engine, *, exempel: bool) -> Models | None:
        """Return what is published now."""
        if time.monotonic() >= self._next:
            self._look(engine, exempel=exempel)
        return self._models

    def forget(self) -> None:
        """Look again at once, since something was published."""
        with self._lock:  # a look that began before it is let through first
            self._next = float("-inf")

    def shared(self, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """Return the same files, with contents that other versions hold too kept once in memory."""
        return {path: self._contents.setdefault(content, content) for path, content in files.items()}

    def _look(self, engine: Engine, *, exempel: bool) -> None:
        with self._lock:
            if time.monotonic() < self._next:
                return
            with reading(engine) as connection:
                nr = find_latest_nr(connection)
                if nr is not None and nr != self._looked_at:
                    self._models = self._newest(connection, nr, exempel=exempel)
            self._looked_at = nr
            self._next = time.monotonic() + LOOK_SECONDS

    def _newest(self, connection: Connection, nr: int, *, exempel: bool) -> Models | None:
        """Return the newest publication that can be read; what rules now, if that is it."""
        for number in range(nr, 0, -1):
            if self._models is not None and number == self._models.nr:
                return self._models
            shared = self.shared(load_tree(connection, number))
            try:
                return Models(number, library_of(Path(), shared), load_profiles(shared, exempel=exempel))
            except LagrumError as refused:
                _log.error("Publicering %d går inte att läsa och gäller inte: %s", number, refused.detail)
        return None
