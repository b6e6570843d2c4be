"""Follows the latest publication: what it says replaces the models that the house was opened with."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from server.bundle import Library, library_of
from server.profile import Profile, load_profiles
from server.store.connect import Engine, reading
from server.store.publiceringar import find_latest_nr, load_tree

LOOK_SECONDS = 1.0


@dataclass(frozen=True)
class Models:
    """What is published."""

    nr: int
    library: Library
    profiles: Mapping[str, Profile]


class Following:
    """The models of the latest publication, asked for at most once a second; None before the first one.

    A house and those made from it with `replace` share one of these, and so do their threads.
    """

    def __init__(self) -> None:
        self._models: Models | None = None
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
                newer = nr is not None and (self._models is None or nr != self._models.nr)
                files = load_tree(connection, nr) if nr is not None and newer else None
            if nr is not None and files is not None:
                shared = self.shared(files)
                self._models = Models(nr, library_of(Path(), shared), load_profiles(shared, exempel=exempel))
            self._next = time.monotonic() + LOOK_SECONDS
