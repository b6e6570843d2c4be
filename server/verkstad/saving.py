"""One save of one file in the caller's transaction: what becomes the draft, and what is kept beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.access import Actor
from server.cases import House
from server.errors import LagrumError
from server.store import verkstad
from server.store.bundles import add_files
from server.store.connect import Connection
from server.verkstad.errors import (
    FilNotFound,
    ForslagLocked,
    ForslagNotFound,
    Krock,
    PathRejected,
    SparningNotFound,
    TooLarge,
)
from server.verkstad.forslag import GRANSKNING, UTKAST, change, find_in, note
from server.verkstad.trad import check_place, published_in, tree_in

MAX_BYTES = 5 * 1024 * 1024
SPARAD, NY, BORTTAGEN, ATERSTALLD, KROCK, GRUND, IMPORT = (
    "sparad",
    "ny",
    "borttagen",
    "återställd",
    "krock",
    "grund",
    "import",
)
"""Kinds of saves; `krock` was kept without becoming the draft, `grund` is what a newer base brought."""

_HANDLING = {
    SPARAD: "spara_fil",
    NY: "lagg_till_fil",
    BORTTAGEN: "ta_bort_fil",
    ATERSTALLD: "aterstall_fil",
    KROCK: "spara_krock",
    IMPORT: "importera_fil",
}


def check_size(path: str, innehall: bytes) -> None:
    """Refuse what no editor and no parser should be given."""
    if len(innehall) > MAX_BYTES:
        raise TooLarge(path, "5 MB")


def save(
    house: House,
    connection: Connection,
    actor: Actor,
    forslag_id: str,
    path: str,
    innehall: bytes | None,
    bygger_pa: int | None,
    slag: str,
) -> int | LagrumError:
    """Save the file (None removes it) and return its latest save; 0 is the base.

    A refusal is returned, not raised, when something of it is to be kept: the caller commits, then raises.
    """
    row = verkstad.find_forslag(connection, forslag_id, lock=True)
    if row is None:
        raise ForslagNotFound
    if row.status != UTKAST:
        if row.status == GRANSKNING and innehall is not None:
            put_kladd(house, connection, actor, forslag_id, path, innehall, bygger_pa or 0)
        return ForslagLocked(row.status)
    tree = tree_in(house, connection, forslag_id)
    last = verkstad.find_last_sparning(connection, forslag_id, path)
    nr = last.nr if last else 0
    if tree.get(path) == innehall and slag != NY:
        verkstad.drop_kladd(connection, forslag_id, path, actor.id)
        return nr
    if bygger_pa is not None and bygger_pa != nr:
        return _collide(house, connection, actor, forslag_id, path, innehall, bygger_pa, last)
    _check_there(tree, path, slag)
    nr = add(house, connection, actor, forslag_id, path, innehall, slag)
    change(connection, house, find_in(connection, forslag_id))
    verkstad.drop_kladd(connection, forslag_id, path, actor.id)
    return nr


def _check_there(tree: Mapping[str, bytes], path: str, slag: str) -> None:
    if slag in {SPARAD, BORTTAGEN} and path not in tree:
        raise FilNotFound(path)
    if slag == NY and path in tree:
        raise PathRejected(path, "filen finns redan i utkastet. Öppna den i stället.")
    if path not in tree:
        check_place(tree, path)


def _collide(
    house: House,
    connection: Connection,
    actor: Actor,
    forslag_id: str,
    path: str,
    innehall: bytes | None,
    bygger_pa: int,
    last: Any,
) -> LagrumError:
    if last is None or bygger_pa > last.nr:
        return SparningNotFound()
    if innehall is not None:
        add(house, connection, actor, forslag_id, path, innehall, KROCK)
        put_kladd(house, connection, actor, forslag_id, path, innehall, bygger_pa)
    return Krock(path, last.nr, last.namn or last.av, last.tid)


def add(
    house: House,
    connection: Connection,
    actor: Actor,
    forslag_id: str,
    path: str,
    innehall: bytes | None,
    slag: str,
) -> int:
    """Append a save to the history, and let the draft have its content unless it is kept beside."""
    sha256 = None if innehall is None else add_files(connection, {path: innehall})[path]
    row = {
        "forslag": forslag_id,
        "path": path,
        "sha256": sha256,
        "slag": slag,
        "galler": slag != KROCK,
        "tid": house.now(),
        "av": actor.id,
    }
    nr = verkstad.add_sparning(connection, row)
    if slag not in {KROCK, GRUND}:
        _let_have(house, connection, forslag_id, path, innehall, sha256, nr)
    if slag in _HANDLING:
        note(connection, house, actor, _HANDLING[slag], forslag_id, avtryck=sha256)
    return nr


def _let_have(
    house: House,
    connection: Connection,
    forslag_id: str,
    path: str,
    innehall: bytes | None,
    sha256: str | None,
    nr: int,
) -> None:
    """What equals the base is no change."""
    row = verkstad.find_forslag(connection, forslag_id)
    if row is not None and published_in(house, connection, row.bas).get(path) == innehall:
        verkstad.drop_change(connection, forslag_id, path)
    else:
        verkstad.put_change(connection, forslag_id, path, sha256, nr)


def put_kladd(
    house: House,
    connection: Connection,
    actor: Actor,
    forslag_id: str,
    path: str,
    innehall: bytes,
    bygger_pa: int,
) -> None:
    """Keep what somebody has written and not saved, for that person only."""
    verkstad.put_kladd(
        connection,
        {
            "forslag": forslag_id,
            "path": path,
            "av": actor.id,
            "innehall": innehall,
            "bygger_pa": bygger_pa,
            "tid": house.now(),
        },
    )
