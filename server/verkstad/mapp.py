"""Publishes a folder: machines check what they can, and that others have reviewed it is git's to show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from server.access import WORKER
from server.bundle import load_tree
from server.cases import House
from server.errors import LagrumError
from server.store import publiceringar as store
from server.store.connect import Duplicate
from server.verkstad.errors import GateClosed
from server.verkstad.jurist import needs_jurist
from server.verkstad.publiceringar import (
    MAPP,
    START,
    UTKAST,
    Publicering,
    insert_publicering,
    latest_nr,
    opened_tree,
    publicering_in,
    publish_start,
    tree_of_publicering,
)
from server.verkstad.trad import Tree, check_path, published_in, tree_hash
from server.verkstad.tradkontroll import check_tree, faults_of, fixed_faults, removed_profiles, sums_of


class NothingNew(LagrumError):
    """The folder is what is published already."""

    status = 409

    def __init__(self, nr: int) -> None:
        super().__init__(f"Mappen är lik publicering {nr}. Det finns inget att publicera.")


class FolderBehind(LagrumError):
    """The folder would take back what was published since it was exported."""

    status = 409

    def __init__(self, paths: list[str], nr: int) -> None:
        self.paths = tuple(paths)
        shown = ", ".join(paths[:10]) + (" med flera" if len(paths) > 10 else "")
        super().__init__(
            f"Mappen har äldre versioner än publicering {nr} av {shown}. Hämta hem det publicerade med "
            "lagrum export --till MAPP och för in dina ändringar där, eller publicera med --aterga om det "
            "publicerade ska tas tillbaka."
        )


def publish_folder(
    house: House,
    folder: Path,
    *,
    uppgett: Mapping[str, str] | None = None,
    take_back: bool = False,
    tell: Callable[[int, int], object] = lambda _done, _of: None,
) -> Publicering:
    """Publish the tree of a folder through the part of the gate that machines can check.

    Nobody is signed in: that somebody else has reviewed it is git's to show. `uppgett` is what the command
    was told of that (author, reviewer, commit), and is kept as told.

    Raises:
        NothingNew: it is published already.
        FolderBehind: it would take back newer versions, and that was not asked for.
        GateClosed: says what is wrong.
    """
    tree = _read(folder)
    latest = publish_start(house)
    published = tree_of_publicering(house, latest)
    if tree == published:
        raise NothingNew(latest)
    behind = _behind(house, tree, latest)
    if behind and not take_back:
        raise FolderBehind(behind, latest)
    outcome = check_tree(tree, tell)
    if faults := [*fixed_faults(tree), *removed_profiles(published, tree), *faults_of(outcome)]:
        raise GateClosed(faults)
    kvitto = {
        "kalla": "mapp",
        "granskning": "Granskat i git. Lagrum har inte kontrollerat vem som har granskat.",
        "uppgett": dict(uppgett or {}),
        "rattsliga_andringar": list(needs_jurist(published, tree)),
        "tar_tillbaka": behind,
        "kontroll": sums_of(outcome),
    }
    try:
        with house.write() as connection:
            nr = insert_publicering(
                house,
                connection,
                WORKER,
                tree,
                kalla=MAPP,
                titel="Publicerat från mapp",
                after=latest,
                kvitto=kvitto,
            )
    except Duplicate as error:
        raise GateClosed(["Någon annan publicerade samtidigt. Försök igen."]) from error
    house.following.forget()
    with house.read() as connection:
        return publicering_in(connection, nr)


def _read(folder: Path) -> Tree:
    tree = MappingProxyType(load_tree(folder))
    for path in tree:
        check_path(path)
    return tree


def _behind(house: House, tree: Tree, latest: int) -> list[str]:
    """Return the files that the folder has as they were before a draft changed them."""
    found: set[str] = set()
    with house.read() as connection:
        now = published_in(house, connection, latest)
        for row in store.list_publiceringar(connection):
            if row.kalla != UTKAST:
                break  # the folder was published then, and knows what came before
            before = published_in(house, connection, row.nr - 1)
            changed = {path for path in {*now, *before} if now.get(path) != before.get(path)}
            found |= {path for path in changed if tree.get(path) == before.get(path)}
    return sorted(found)


def follow_folder(house: House) -> str | None:
    """At start: publish a changed folder anew while nothing was published by hand; else tell of it.

    Returns a sentence for whoever started the house, or None.
    """
    with house.read() as connection:
        nr = store.find_latest_nr(connection)
        row = None if nr is None else store.find_publicering(connection, nr)
    if nr is None or row is None:
        return None
    tree = opened_tree(house)
    if tree_hash(tree) == row.tree:
        return None
    if row.kalla != START:
        return (
            f"Mappen med modeller är inte lik publicering {nr}, som gäller. Publicera den med "
            "lagrum publicera, eller hämta hem det publicerade med lagrum export."
        )
    try:
        with house.write() as connection:
            insert_publicering(
                house, connection, WORKER, tree, kalla=START, titel="Ny version av Lagrum", after=nr
            )
    except Duplicate:
        return None  # another process of the house did the same
    house.following.forget()
    return f"Mappen med modeller har ändrats, och är nu publicering {latest_nr(house)}."
