"""The temporary house of a trial: its acts as a file, its own database, and the tree that it runs on.

All of it lies in a folder beside the real database, never in it, and goes away when it is old.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from uuid import uuid4

from server.access import Actor
from server.cases import House
from server.errors import Conflict, NotFound
from server.scenarios import Stage
from server.verkstad.provminne import Prov, prov_from_json, prov_to_json
from server.verkstad.trad import Tree, tree_hash, write_tree

OLD = timedelta(hours=24)
MOST = 5  # trials per user
_STAGES = 4
_locks: dict[str, threading.RLock] = {}
_lock = threading.Lock()


class ProvNotFound(NotFound):
    """No such trial, or somebody else's."""

    def __init__(self) -> None:
        super().__init__("Provet finns inte längre. Prov tas bort efter ett dygn. Starta ett nytt.")


class TooManyProv(Conflict):
    """The user has as many trials as one may have."""

    def __init__(self) -> None:
        super().__init__(f"Du har redan {MOST} prov. Avsluta ett av dem och försök igen.")


def place_of(house: House) -> Path:
    """Return the folder of all trials: beside the SQLite file, else in the machine's folder for such."""
    url = house.engine.url
    beside = url.database if house.engine.dialect.name == "sqlite" else None
    folder = (
        Path(beside).parent / "prov" if beside else Path(tempfile.gettempdir()) / f"lagrum-prov-{os.getuid()}"
    )
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def list_prov(house: House, actor: Actor, forslag_id: str | None = None) -> list[Prov]:
    """Return the actor's own trials, of one draft or of all, the last used first."""
    found = [one for one in _all(house) if one.agare == actor.id and forslag_id in {None, one.forslag}]
    return sorted(found, key=lambda one: (one.anvand, one.id), reverse=True)


def make(house: House, actor: Actor, prov: Prov, tree: Tree) -> None:
    """Make the folder of a new trial, after old ones are gone.

    Raises:
        TooManyProv: the actor has enough of them.
    """
    remove_old(house)
    if len(list_prov(house, actor)) >= MOST:
        raise TooManyProv
    keep_tree(house, tree)
    (place_of(house) / prov.id).mkdir(mode=0o700)
    save(house, prov)


def save(house: House, prov: Prov) -> None:
    """Keep the trial as it stands now."""
    prov.anvand = house.now()
    file = folder_of(house, prov.id) / "prov.json"
    fresh = file.with_suffix(".ny")
    fresh.write_text(json.dumps(prov_to_json(prov), ensure_ascii=False), "utf-8")
    fresh.replace(file)


@contextmanager
def held(house: House, actor: Actor, prov_id: str) -> Iterator[Prov]:
    """Give a trial of the actor's own, to one request at a time.

    Raises:
        ProvNotFound: no such trial, or not the actor's.
    """
    folder = folder_of(house, prov_id)
    with _lock:
        lock = _locks.setdefault(str(folder), threading.RLock())
    with lock:
        prov = _read(folder)
        if prov is None or prov.agare != actor.id:
            raise ProvNotFound
        yield prov


def remove(house: House, prov: Prov) -> None:
    """Remove a trial with all that it held."""
    folder = folder_of(house, prov.id)
    shutil.rmtree(folder, ignore_errors=True)
    _locks.pop(str(folder), None)
    _remove_trees(house)


def remove_old(house: House) -> None:
    """Remove the trials that nobody has used for a day."""
    for prov in _all(house):
        if house.now() - prov.anvand > OLD:
            remove(house, prov)


def folder_of(house: House, prov_id: str) -> Path:
    """Return the folder of a trial.

    Raises:
        ProvNotFound: no trial could have this id.
    """
    if len(prov_id) != 32 or not prov_id.isalnum() or not prov_id.isascii():
        raise ProvNotFound
    return place_of(house) / prov_id


def stage_of(house: House, trad: str) -> Stage:
    """Return the models, words and profiles of a tree that some trial runs on. The last few are kept."""
    root = _tree_folder(house, trad)
    if not root.is_dir():
        raise ProvNotFound
    return _stage(root)


def keep_tree(house: House, tree: Tree) -> None:
    """Write the tree beside the trials, once for all that run on it."""
    folder = _tree_folder(house, tree_hash(tree))
    if folder.is_dir():
        return
    fresh = folder.with_name(f"{folder.name}-{uuid4().hex}")
    write_tree(tree, fresh)
    try:
        fresh.rename(folder)
    except OSError:  # somebody else wrote the same tree in the same moment
        shutil.rmtree(fresh, ignore_errors=True)


@lru_cache(maxsize=_STAGES)
def _stage(root: Path) -> Stage:
    return Stage(root, _template_folder())


@lru_cache(maxsize=1)
def _template_folder() -> Path:
    """Return where the empty database lies that trials are copied from, made anew by each server."""
    folder = tempfile.mkdtemp(prefix="lagrum-prov-mall-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def _tree_folder(house: House, trad: str) -> Path:
    return place_of(house) / f"trad-{trad.removeprefix('sha256:')[:24]}"


def _remove_trees(house: House) -> None:
    used = {_tree_folder(house, prov.trad) for prov in _all(house)}
    for folder in place_of(house).glob("trad-*"):
        if folder not in used:
            shutil.rmtree(folder, ignore_errors=True)


def _all(house: House) -> list[Prov]:
    found = (_read(file.parent) for file in place_of(house).glob("*/prov.json"))
    return [prov for prov in found if prov is not None]


def _read(folder: Path) -> Prov | None:
    """Return the trial of a folder; None if it is gone, or was kept by another version of Lagrum."""
    try:
        return prov_from_json(json.loads((folder / "prov.json").read_text("utf-8")))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def now_of(prov: Prov) -> datetime:
    """Return the trial's own time."""
    return datetime.fromisoformat(prov.nu)
