"""Publications: numbered, locked trees. The latest is what new ärenden run; the first is the folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from server.access import WORKER, Actor, require
from server.bundle import RUNS, TREE, load_tree
from server.cases import House
from server.cases.journal import entry
from server.store import logg, publiceringar
from server.store.connect import Connection, Duplicate
from server.verkstad.errors import PubliceringNotFound
from server.verkstad.trad import Tree, library_of_tree, published_in, tree_hash

START, MAPP, UTKAST = "start", "mapp", "utkast"
"""Where a publication came from: the folder by itself, the folder by command, a draft through the gate."""


@dataclass(frozen=True)
class Publicering:
    """A publication. `bundles` is the version of each process; `kvitto` is what the gate showed."""

    nr: int
    tid: datetime
    av: str
    namn: str
    kalla: str
    titel: str
    forslag: str | None
    tree: str
    kvitto: Mapping[str, Any]
    bundles: Mapping[str, str]


def list_publiceringar(house: House, actor: Actor) -> list[Publicering]:
    """Return all publications, the newest first."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        rows = publiceringar.list_publiceringar(connection)
        of_nr: dict[int, dict[str, str]] = {}
        for one in publiceringar.list_bundles_of(connection):
            of_nr.setdefault(one.publicering, {})[one.process] = one.version
    return [_of_row(row, of_nr.get(row.nr, {})) for row in rows]


def load_publicering(house: House, actor: Actor, nr: int) -> Publicering:
    """Return one publication.

    Raises:
        PubliceringNotFound: no such number.
    """
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        return publicering_in(connection, nr)


def publicering_in(connection: Connection, nr: int) -> Publicering:
    """Return one publication, on the caller's connection."""
    row = publiceringar.find_publicering(connection, nr)
    if row is None:
        raise PubliceringNotFound(nr)
    of_process = {one.process: one.version for one in publiceringar.list_bundles_of(connection, nr)}
    return _of_row(row, of_process)


def tree_of_publicering(house: House, nr: int) -> Tree:
    """Return the files of a publication."""
    with house.read() as connection:
        return published_in(house, connection, nr)


def published_tree(house: House) -> Tree:
    """Return the files that rule now: those of the latest publication, else those the house opened with."""
    with house.read() as connection:
        nr = publiceringar.find_latest_nr(connection)
        return opened_tree(house) if nr is None else published_in(house, connection, nr)


def opened_tree(house: House) -> Tree:
    """Return the files that the house was opened with, with the scenarios that lie beside them."""
    opened = house.opened_with
    beside = load_tree(opened.root, [top for top in TREE if top not in RUNS])
    return MappingProxyType(dict(sorted({**opened.files, **beside}.items())))


def latest_nr(house: House) -> int | None:
    """Return the number of the latest publication, or None before the first one."""
    with house.read() as connection:
        return publiceringar.find_latest_nr(connection)


def publish_start(house: House) -> int:
    """Publish what the house was opened with, if nothing is published; return the latest number."""
    nr = latest_nr(house)
    if nr is not None:
        return nr
    tree = opened_tree(house)
    try:
        with house.write() as connection:
            nr = insert_publicering(
                house, connection, WORKER, tree, kalla=START, titel="Så här var det från början", after=0
            )
    except Duplicate:
        return 1  # somebody else's first draft was faster
    house.following.forget()
    return nr


def insert_publicering(
    house: House,
    connection: Connection,
    actor: Actor,
    tree: Tree,
    *,
    kalla: str,
    titel: str,
    after: int,
    forslag: str | None = None,
    kvitto: Mapping[str, Any] | None = None,
) -> int:
    """Insert the publication after number `after`, with the bundles of all processes; return its number.

    Raises:
        Duplicate: somebody has published in the meantime; the caller's whole transaction is undone.
    """
    nr, now = after + 1, house.now()
    bundles = library_of_tree(tree).bundles
    for bundle in bundles.values():
        house.save_bundle(connection, bundle)
    tree_name = tree_hash(tree)
    row = {
        "nr": nr,
        "tid": now,
        "av": actor.id,
        "kalla": kalla,
        "titel": titel,
        "forslag": forslag,
        "tree": tree_name,
        "kvitto": dict(kvitto or {}),
    }
    versions = {process: bundle.version for process, bundle in bundles.items()}
    publiceringar.add_publicering(connection, row, tree, versions)
    logged = entry(
        actor,
        now,
        "publicera",
        ting="publicering",
        ting_id=str(nr),
        grund="verkstaden",
        avtryck=tree_name.removeprefix("sha256:"),
    )
    logg.add_logg(connection, [logged])
    return nr


def _of_row(row: Any, bundles: Mapping[str, str]) -> Publicering:
    return Publicering(
        nr=row.nr,
        tid=row.tid,
        av=row.av,
        namn=row.namn or ("Lagrum" if row.av == WORKER.id else row.av),
        kalla=row.kalla,
        titel=row.titel,
        forslag=row.forslag,
        tree=row.tree,
        kvitto=MappingProxyType(row.kvitto),
        bundles=MappingProxyType(dict(bundles)),
    )
