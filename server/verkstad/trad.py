"""Trees: all files of processes, forms and scenarios by path, as a draft or a publication has them."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import TypeVar

from server.bundle import TREE, Library, library_of, version_of
from server.cases import House
from server.store import publiceringar, verkstad
from server.store.connect import Connection
from server.verkstad.errors import ForslagNotFound, PathRejected, PubliceringNotFound

Tree = Mapping[str, bytes]

SUFFIXES = (".bpmn", ".dmn", ".form", ".html", ".feature", ".toml", ".json", ".txt")
MAX_PATH = 200
_GROUPS = {
    ".bpmn": "process",
    ".dmn": "regler",
    ".form": "formular",
    ".html": "brev",
    ".feature": "scenarier",
}
_KEPT = 8
_lock = threading.Lock()
_trees: dict[str, Tree] = {}
_libraries: dict[str, Library] = {}
_T = TypeVar("_T")


def tree_of(house: House, forslag_id: str) -> Tree:
    """Return the files that a draft is: its base with its changes.

    Raises:
        ForslagNotFound: no such draft.
    """
    with house.read() as connection:
        return tree_in(house, connection, forslag_id)


def base_of(house: House, forslag_id: str) -> Tree:
    """Return the files of the publication that a draft builds on."""
    with house.read() as connection:
        row = verkstad.find_forslag(connection, forslag_id)
        if row is None:
            raise ForslagNotFound
        return published_in(house, connection, row.bas)


def tree_in(house: House, connection: Connection, forslag_id: str) -> Tree:
    """Return the files of a draft, on the caller's connection."""
    row = verkstad.find_forslag(connection, forslag_id)
    if row is None:
        raise ForslagNotFound
    return changed(published_in(house, connection, row.bas), verkstad.load_changes(connection, forslag_id))


def published_in(house: House, connection: Connection, nr: int) -> Tree:
    """Return the files of a publication, on the caller's connection. They never change: the last are kept."""
    row = publiceringar.find_publicering(connection, nr)
    if row is None:
        raise PubliceringNotFound(nr)
    found = _trees.get(row.tree)
    if found is None:
        files = house.following.shared(publiceringar.load_tree(connection, nr))
        found = _remember(_trees, row.tree, MappingProxyType(files))
    return found


def changed(base: Tree, changes: Mapping[str, bytes | None]) -> Tree:
    """Return the tree with these changes; None removes a file."""
    whole = {path: content for path, content in base.items() if path not in changes}
    whole |= {path: content for path, content in changes.items() if content is not None}
    return MappingProxyType(dict(sorted(whole.items())))


def tree_hash(tree: Tree) -> str:
    """Return "sha256:..." of all files and their paths: the tree's name."""
    return version_of(tree)


def library_of_tree(tree: Tree) -> Library:
    """Return the models of a tree. The last few trees' are kept, parsed as far as they were used."""
    key = tree_hash(tree)
    found = _libraries.get(key)
    if found is None:
        found = _remember(_libraries, key, library_of(Path(), tree))
    return found


def _remember(kept: dict[str, _T], key: str, value: _T) -> _T:
    with _lock:
        while len(kept) >= _KEPT:
            del kept[next(iter(kept))]
        return kept.setdefault(key, value)


@contextmanager
def unpacked(tree: Tree) -> Iterator[Path]:
    """Give a folder with the files of the tree, for as long as the block runs."""
    with tempfile.TemporaryDirectory(prefix="lagrum-trad-") as folder:
        write_tree(tree, Path(folder))
        yield Path(folder)


def write_tree(tree: Tree, folder: Path) -> None:
    """Write the files of the tree into a folder."""
    check_places(tree)
    for path, content in tree.items():
        check_path(path)
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def files_of(tree: Tree, process: str) -> Mapping[str, tuple[str, ...]]:
    """Return what a process is made of, by group: process, regler, formular, brev, scenarier, ovrigt.

    The rules and letters that all processes share are among them. Scenarios are those of the folder
    features/<process>.
    """
    library = library_of_tree(tree)
    files = list(library.bundle(process).files) if process in library.bundles else []
    files += [path for path in tree if path.startswith(f"features/{process}/")]
    found: dict[str, list[str]] = {group: [] for group in (*_GROUPS.values(), "ovrigt")}
    for path in sorted(files):
        found[group_of(path)].append(path)
    return {group: tuple(paths) for group, paths in found.items()}


def group_of(path: str) -> str:
    """Return the group that a file belongs to, by its suffix."""
    return _GROUPS.get(PurePosixPath(path).suffix, "ovrigt")


@lru_cache(maxsize=4096)
def check_path(path: str) -> str:
    """Return the path, if a tree may hold it.

    Raises:
        PathRejected: says why not.
    """
    parts = path.split("/")
    if len(path) > MAX_PATH:
        raise PathRejected(path[:MAX_PATH], f"sökvägen får ha högst {MAX_PATH} tecken.")
    if len(parts) < 2 or parts[0] not in TREE:
        raise PathRejected(path, f"filen ska ligga under {', '.join(TREE)}.")
    if any(not part or part.startswith(".") or not _plain(part) for part in parts):
        raise PathRejected(path, "använd bara bokstäver, siffror, punkt, bindestreck och understreck.")
    if PurePosixPath(path).suffix not in SUFFIXES:
        raise PathRejected(path, f"filen ska sluta på {', '.join(SUFFIXES)}.")
    return path


def _plain(part: str) -> bool:
    return part.isascii() and all(sign.isalnum() or sign in "._-" for sign in part)


def check_place(tree: Tree, path: str) -> str:
    """Return the path, if the tree may hold it beside the files that it has.

    Raises:
        PathRejected: a file is in the way, or the path itself is wrong.
    """
    check_path(path)
    check_places([*tree, path])
    return path


def check_places(paths: Iterable[str]) -> None:
    """Refuse a file that lies where another one has its folder."""
    files = set(paths)
    for path in sorted(files):
        parts = path.split("/")
        for count in range(1, len(parts)):
            if (other := "/".join(parts[:count])) in files:
                raise PathRejected(path, f"det krockar med filen {other}.")
