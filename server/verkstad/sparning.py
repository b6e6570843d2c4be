"""Saves of a draft's files: kept as they are written, each with its history, and nobody's lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.access import Actor, require
from server.cases import House
from server.store import publiceringar, verkstad
from server.verkstad.errors import FilNotFound, SparningNotFound
from server.verkstad.forslag import GRANSKNING, UTKAST, locked_in, note
from server.verkstad.ny_grund import changed_in_both, rebase
from server.verkstad.saving import (
    ATERSTALLD,
    BORTTAGEN,
    MAX_BYTES,
    NY,
    SPARAD,
    check_size,
    put_kladd,
    save,
)
from server.verkstad.trad import check_path, published_in, tree_in

__all__ = [
    "MAX_BYTES",
    "FilVy",
    "Kladd",
    "Sparning",
    "add_fil",
    "changed_in_both",
    "delete_fil",
    "discard_kladd",
    "history",
    "list_kladdar",
    "load_fil",
    "load_sparning",
    "rebase",
    "restore",
    "restore_base",
    "save_fil",
    "save_kladd",
]


@dataclass(frozen=True)
class Kladd:
    """What somebody has written in a file and not saved."""

    path: str
    innehall: bytes
    bygger_pa: int
    tid: datetime
    av: str
    namn: str


@dataclass(frozen=True)
class Sparning:
    """One save of one file. `nr` counts within the draft; 0 is the file as the base has it."""

    nr: int
    path: str
    tid: datetime
    av: str
    namn: str
    sha256: str | None
    borttagen: bool
    slag: str = SPARAD


@dataclass(frozen=True)
class FilVy:
    """A file as an editor opens it: the saved content, the reader's own unsaved one, and the others'."""

    path: str
    innehall: bytes
    sparning: int
    kladd: Kladd | None
    andra: tuple[Kladd, ...]


def load_fil(house: House, actor: Actor, forslag_id: str, path: str) -> FilVy:
    """Return a file of a draft.

    Raises:
        FilNotFound: the draft has no such file.
    """
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        tree = tree_in(house, connection, forslag_id)
        last = verkstad.find_last_sparning(connection, forslag_id, path)
        drafts = [_kladd(row) for row in verkstad.list_kladdar(connection, forslag_id, path)]
    if path not in tree:
        raise FilNotFound(path)
    own = next((one for one in drafts if one.av == actor.id), None)
    others = tuple(one for one in drafts if one.av != actor.id)
    return FilVy(path, tree[path], last.nr if last else 0, own, others)


def save_kladd(
    house: House, actor: Actor, forslag_id: str, path: str, innehall: bytes, bygger_pa: int
) -> Kladd:
    """Keep what the reader has written so far, for the reader only. Nothing is checked but its size.

    Raises:
        ForslagLocked: the draft is published or given up.
        TooLarge: more than 5 MB.
    """
    require(actor, "verkstad.redigera")
    check_path(path)
    check_size(path, innehall)
    with house.write() as connection:
        locked_in(connection, forslag_id, UTKAST, GRANSKNING)
        put_kladd(house, connection, actor, forslag_id, path, innehall, bygger_pa)
    return Kladd(path, innehall, bygger_pa, house.now(), actor.id, actor.namn)


def list_kladdar(house: House, actor: Actor, forslag_id: str) -> list[Kladd]:
    """Return what has been written in a draft's files and not saved, by path and author."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        return [_kladd(row) for row in verkstad.list_kladdar(connection, forslag_id)]


def discard_kladd(house: House, actor: Actor, forslag_id: str, path: str) -> None:
    """Throw away the reader's own unsaved version of a file."""
    require(actor, "verkstad.redigera")
    with house.write() as connection:
        if verkstad.drop_kladd(connection, forslag_id, path, actor.id):
            note(connection, house, actor, "kasta_kladd", forslag_id)


def save_fil(
    house: House, actor: Actor, forslag_id: str, path: str, innehall: bytes, bygger_pa: int
) -> Sparning:
    """Save a file of a draft. It may be broken: the gate is later. Saving what is there already is no save.

    Raises:
        Krock: somebody saved after `bygger_pa`; what was to be saved is kept in the history and as a kladd.
        FilNotFound: the draft has no such file (`add_fil` makes it).
        ForslagLocked: the draft is not open; what was to be saved is kept as a kladd.
        TooLarge: more than 5 MB.
    """
    return _save(house, actor, forslag_id, path, innehall, bygger_pa, SPARAD)


def add_fil(house: House, actor: Actor, forslag_id: str, path: str, innehall: bytes = b"") -> Sparning:
    """Add a file to a draft.

    Raises:
        PathRejected: the tree cannot hold the path, or has a file there already.
    """
    return _save(house, actor, forslag_id, path, innehall, None, NY)


def delete_fil(house: House, actor: Actor, forslag_id: str, path: str, bygger_pa: int) -> Sparning:
    """Remove a file from a draft; its history stays, and it can be restored.

    Raises:
        Krock: somebody saved after `bygger_pa`.
        FilNotFound: the draft has no such file.
    """
    return _save(house, actor, forslag_id, path, None, bygger_pa, BORTTAGEN)


def restore(house: House, actor: Actor, forslag_id: str, nr: int) -> Sparning:
    """Save anew what a file was after save `nr`; what it is now stays in the history."""
    require(actor, "verkstad.redigera")
    with house.read() as connection:
        row = verkstad.find_sparning(connection, forslag_id, nr)
        if row is None:
            raise SparningNotFound
        content = None if row.sha256 is None else publiceringar.find_fil(connection, row.sha256)
        last = verkstad.find_last_sparning(connection, forslag_id, row.path)
    return _save(house, actor, forslag_id, row.path, content, last.nr if last else 0, ATERSTALLD)


def restore_base(house: House, actor: Actor, forslag_id: str, path: str) -> Sparning:
    """Let a file be as the base has it; what it was stays in the history."""
    require(actor, "verkstad.redigera")
    with house.read() as connection:
        row = verkstad.find_forslag(connection, forslag_id)
        if row is None:
            raise SparningNotFound
        content = published_in(house, connection, row.bas).get(path)
        last = verkstad.find_last_sparning(connection, forslag_id, path)
    return _save(house, actor, forslag_id, path, content, last.nr if last else 0, ATERSTALLD)


def history(house: House, actor: Actor, forslag_id: str, path: str | None = None) -> list[Sparning]:
    """Return every save of a draft, or of one of its files, the newest first."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        return [_sparning(row) for row in verkstad.list_sparningar(connection, forslag_id, path)]


def load_sparning(house: House, actor: Actor, forslag_id: str, nr: int) -> bytes:
    """Return what a save holds; nothing at all when it removed the file."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        row = verkstad.find_sparning(connection, forslag_id, nr)
        if row is None:
            raise SparningNotFound
        return b"" if row.sha256 is None else publiceringar.find_fil(connection, row.sha256) or b""


def _save(
    house: House,
    actor: Actor,
    forslag_id: str,
    path: str,
    innehall: bytes | None,
    bygger_pa: int | None,
    slag: str,
) -> Sparning:
    require(actor, "verkstad.redigera")
    check_path(path)
    if innehall is not None:
        check_size(path, innehall)
    with house.write() as connection:
        done = save(house, connection, actor, forslag_id, path, innehall, bygger_pa, slag)
        saved = verkstad.find_sparning(connection, forslag_id, done) if isinstance(done, int) else None
    if not isinstance(done, int):
        raise done
    if saved is None:
        return Sparning(0, path, house.now(), actor.id, actor.namn, None, innehall is None)
    return _sparning(saved)


def _kladd(row: Any) -> Kladd:
    return Kladd(row.path, row.innehall, row.bygger_pa, row.tid, row.av, row.namn or row.av)


def _sparning(row: Any) -> Sparning:
    return Sparning(
        row.nr, row.path, row.tid, row.av, row.namn or row.av, row.sha256, row.sha256 is None, row.slag
    )
