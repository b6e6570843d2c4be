"""What scenarios play on: rules, profiles and an empty house, made once; each scenario gets its own copy."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any

from server import strict_toml
from server.bundle import Library, load_library
from server.cases import House, open_house
from server.cases.house import STOCKHOLM
from server.errors import ModelRejected
from server.profile import Profile, load_profiles
from server.scenarios.words import Words, words_of
from server.store.connect import Engine, connect


@dataclass
class MovedClock:
    """A clock that stands still until a sentence moves it."""

    now: datetime = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def set(self, day: date) -> None:
        """Move to nine in the morning of a day."""
        self.now = datetime.combine(day, time(9), STOCKHOLM)


@dataclass
class Stage:
    """Models, words and a template of the database. `folder` holds the copies while it is open."""

    root: Path
    folder: Path
    profiles: Mapping[bool, Mapping[str, Profile]] = field(default_factory=dict)

    @cached_property
    def library(self) -> Library:
        return load_library(self.root)

    def with_library(self, library: Library) -> Stage:
        """Return the same stage with these models instead of those in the folder."""
        other = Stage(self.root, self.folder, self.profiles)
        other.__dict__ |= {"library": library, "words": self.words, "template": self.template}
        return other

    @cached_property
    def words(self) -> Words:
        """What facts, questions and values are called."""
        return words_of(self.library)

    @cached_property
    def fraser(self) -> Mapping[str, Mapping[str, object]]:
        """Facts by the phrase that means them."""
        file = self.root / "features/fraser.toml"
        return dict(_toml(file).get("fraser", {})) if file.exists() else {}

    def profiles_with(self, *, exempel: bool) -> Mapping[str, Profile]:
        """Return the profiles, with or without the sample items of delegation."""
        if exempel not in self.profiles:
            self.profiles = {**self.profiles, exempel: load_profiles(self.root, exempel=exempel)}
        return self.profiles[exempel]

    @cached_property
    def template(self) -> Path:
        """A database with all its tables and no rows; a copy is cheaper than the migrations."""
        path = self.folder / "mall.db"
        open_house(f"sqlite:///{path}", self.root, create=True).engine.dispose()
        return path

    @cached_property
    def _engine(self) -> Engine:
        return connect(f"sqlite:///{self.folder / 'lagrum.db'}")

    @contextmanager
    def house(self, clock: MovedClock, profiles: Mapping[str, Profile]) -> Iterator[House]:
        """Give an empty house. Scenes follow one another on one engine, so that SQL is compiled once."""
        path = self.folder / "lagrum.db"
        for left in self.folder.glob(f"{path.name}*"):
            left.unlink()
        shutil.copyfile(self.template, path)
        try:
            yield House(self._engine, self.library, profiles, clock)
        finally:
            self._engine.dispose()


@contextmanager
def open_stage(root: Path) -> Iterator[Stage]:
    """Give a stage for as long as scenarios are played."""
    with tempfile.TemporaryDirectory(prefix="lagrum-scenarier-") as folder:
        yield Stage(root, Path(folder))


def _toml(file: Path) -> Mapping[str, Any]:
    try:
        return strict_toml.loads(file.read_bytes())
    except strict_toml.NotToml as wrong:
        raise ModelRejected(str(file), "", wrong.detail) from None
