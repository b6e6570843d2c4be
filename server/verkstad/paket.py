"""Trees as files: a zip that is the same each time, a folder, a branch; and a zip taken in as a new draft."""

from __future__ import annotations

import io
import json
import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from server.access import Actor, require
from server.bundle import load_tree
from server.cases import House
from server.errors import LagrumError
from server.store import verkstad
from server.verkstad.errors import PathRejected, TooLarge
from server.verkstad.forslag import Forslag, insert_in, load_forslag, note
from server.verkstad.publiceringar import publish_start
from server.verkstad.saving import IMPORT, MAX_BYTES, add
from server.verkstad.trad import Tree, check_path, check_places, published_in, tree_of, write_tree

MAX_ZIP = 20 * 1024 * 1024
MAX_WHOLE = 50 * 1024 * 1024
MAX_FILES = 3000
MANIFEST = "utkast.json"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_PIECE = 64 * 1024


class ZipRejected(LagrumError):
    """A zip that is not taken in."""

    status = 422

    def __init__(self, reason: str) -> None:
        super().__init__(f"Zip-filen går inte att ta in: {reason}")


class FolderDiffers(LagrumError):
    """The folder has files of its own that an export would write over."""

    status = 409

    def __init__(self, paths: list[str]) -> None:
        self.paths = tuple(paths)
        shown = ", ".join(paths[:10]) + (" med flera" if len(paths) > 10 else "")
        super().__init__(
            f"Mappen har redan andra versioner av {shown}. Välj en tom mapp, gör en gren med --gren, eller "
            "skriv över med --skriv-over."
        )


# ---------------------------------------------------------------- out


def zip_of(tree: Tree, removed: tuple[str, ...] = (), *, whole: bool = True) -> bytes:
    """Return the files as a zip: the same bytes for the same files, whenever it is made."""
    manifest = {"lagrum": 1, "hela": whole, "borttagna": sorted(removed)}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        _put(made, MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1).encode())
        for path in sorted(tree):
            _put(made, path, tree[path])
    return out.getvalue()


def _put(made: zipfile.ZipFile, path: str, content: bytes) -> None:
    info = zipfile.ZipInfo(path, _EPOCH)
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    info.create_system = 3
    made.writestr(info, content, zipfile.ZIP_DEFLATED, 6)


def export_zip(house: House, actor: Actor, forslag_id: str, *, whole: bool = True) -> bytes:
    """Return a draft as a zip: its whole tree, or only what it changes. It can be imported again."""
    require(actor, "verkstad.lasa")
    found = load_forslag(house, actor, forslag_id)
    tree: Tree = tree_of(house, found.id)
    removed: tuple[str, ...] = ()
    if not whole:
        with house.read() as connection:
            changes = verkstad.load_changes(connection, found.id)
        tree = {path: content for path, content in changes.items() if content is not None}
        removed = tuple(path for path, content in changes.items() if content is None)
    note_export(house, actor, found.id, "forslag")
    return zip_of(tree, removed, whole=whole)


def note_export(house: House, actor: Actor, own: str, ting: str) -> None:
    """Log that something was exported."""
    with house.write() as connection:
        note(connection, house, actor, "exportera", own, ting=ting)


def export_folder(tree: Tree, folder: Path, *, overwrite: bool = False) -> int:
    """Write the tree into a folder and return how many files it has.

    Raises:
        FolderDiffers: there are other versions of the files, or more of them, and `overwrite` is not said.
    """
    there = load_tree(folder)
    differs = [path for path in sorted(there) if there[path] != tree.get(path)]
    if differs and not overwrite:
        raise FolderDiffers(differs)
    for path in differs:
        (folder / path).unlink()
    write_tree(tree, folder)
    return len(tree)


# ---------------------------------------------------------------- in


@dataclass(frozen=True)
class Packed:
    """What a zip holds, read and bounded."""

    files: Mapping[str, bytes]
    removed: tuple[str, ...]
    whole: bool


def import_zip(house: House, actor: Actor, process: str, titel: str, content: bytes) -> Forslag:
    """Make a new draft of what a zip holds, on top of the latest publication.

    A zip of a whole tree also removes what it does not have; any other adds and changes only, and removes
    what its list says.

    Raises:
        ZipRejected: too large, broken, or with something that no tree may hold.
    """
    require(actor, "verkstad.redigera")
    packed = read_zip(content)
    publish_start(house)
    with house.write() as connection:
        forslag_id = insert_in(house, connection, actor, process, titel)
        row = verkstad.find_forslag(connection, forslag_id)
        assert row is not None
        base = published_in(house, connection, row.bas)
        gone = {path for path in base if path not in packed.files} if packed.whole else {*packed.removed}
        _places({*base, *packed.files} - gone)
        for path in sorted(packed.files):
            if base.get(path) != packed.files[path]:
                add(house, connection, actor, forslag_id, path, packed.files[path], IMPORT)
        for path in sorted(gone & {*base}):
            add(house, connection, actor, forslag_id, path, None, IMPORT)
    return load_forslag(house, actor, forslag_id)


def read_zip(content: bytes) -> Packed:
    """Read a zip without trusting what it says of itself.

    Raises:
        ZipRejected: see `import_zip`.
    """
    if len(content) > MAX_ZIP:
        raise TooLarge("Zip-filen", f"{MAX_ZIP // 1024 // 1024} MB")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as opened:
            files = dict(_files(opened))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise ZipRejected("den är skadad eller har ett format som inte stöds.") from error
    manifest = _manifest(files.pop(MANIFEST, None))
    if not files and not manifest["borttagna"]:
        raise ZipRejected("den har inga filer.")
    _places(files)
    return Packed(files, tuple(manifest["borttagna"]), manifest["hela"])


def _places(paths: Iterable[str]) -> None:
    try:
        check_places(paths)
    except PathRejected as error:
        raise ZipRejected(error.detail) from error


def _files(opened: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    seen: set[str] = set()
    whole = 0
    for info in opened.infolist():
        if info.is_dir():
            continue
        if len(seen) >= MAX_FILES:
            raise ZipRejected(f"den har fler än {MAX_FILES} filer.")
        if info.filename in seen:
            raise ZipRejected(f"{info.filename} finns två gånger.")
        seen.add(info.filename)
        _check(info)
        content = _content(opened, info, MAX_WHOLE - whole)
        whole += len(content)
        yield info.filename, content


def _check(info: zipfile.ZipInfo) -> None:
    if info.filename != MANIFEST:
        try:
            check_path(info.filename)
        except PathRejected as error:
            raise ZipRejected(error.detail) from error
    mode = info.external_attr >> 16
    if mode and not stat.S_ISREG(mode) and stat.S_IFMT(mode):
        raise ZipRejected(f"{info.filename} är ingen vanlig fil.")
    if info.flag_bits & 0x1:
        raise ZipRejected("den är krypterad.")
    if info.compress_type not in _METHODS:
        raise ZipRejected("den är packad på ett sätt som inte stöds. Packa den som vanlig zip.")


def _content(opened: zipfile.ZipFile, info: zipfile.ZipInfo, left: int) -> bytes:
    """Unpack a file piece by piece: a few bytes may claim to be few, and be very many."""
    pieces, size = [], 0
    with opened.open(info) as file:
        while piece := file.read(_PIECE):
            size += len(piece)
            if size > min(MAX_BYTES, left):
                raise TooLarge(info.filename if size > MAX_BYTES else "Zip-filens innehåll", "5 MB per fil")
            pieces.append(piece)
    return b"".join(pieces)


def _manifest(content: bytes | None) -> dict[str, Any]:
    """Return what the zip says of itself; without it, it adds and changes only."""
    if content is None:
        return {"hela": False, "borttagna": []}
    try:
        read = json.loads(content)
    except (ValueError, RecursionError):
        raise ZipRejected(f"{MANIFEST} går inte att läsa.") from None
    known = isinstance(read, dict) and set(read) == {"lagrum", "hela", "borttagna"} and read["lagrum"] == 1
    if not known or not isinstance(read["hela"], bool) or not isinstance(read["borttagna"], list):
        raise ZipRejected(f"{MANIFEST} är inte skriven av Lagrum.")
    return {"hela": read["hela"], "borttagna": [str(path) for path in read["borttagna"]]}
