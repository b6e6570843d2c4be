"""A newer base under a draft: what only one of them changed is kept, what both changed is chosen by hand."""

from __future__ import annotations

from collections.abc import Mapping

from server.access import Actor, require
from server.cases import House
from server.store import publiceringar, verkstad
from server.store.connect import Connection
from server.verkstad.errors import GrundKrock
from server.verkstad.forslag import UTKAST, Forslag, change, load_forslag, locked_in, note
from server.verkstad.saving import GRUND, add
from server.verkstad.trad import Tree, published_in

BEHALL, TA = "utkast", "grund"
"""Whose version of a file is to hold: the draft's, or that of the newer base."""


def rebase(house: House, actor: Actor, forslag_id: str, val: Mapping[str, str] | None = None) -> Forslag:
    """Let a draft build on the latest publication.

    `val` says for each file that both have changed whose version holds, "utkast" or "grund"; the other one
    stays in the history, or in the publication.

    Raises:
        GrundKrock: lists the files that both have changed and that `val` does not settle. Nothing is changed.
    """
    require(actor, "verkstad.redigera")
    with house.write() as connection:
        found = locked_in(connection, forslag_id, UTKAST)
        latest = publiceringar.find_latest_nr(connection)
        if latest is not None and latest != found.bas:
            old, new = published_in(house, connection, found.bas), published_in(house, connection, latest)
            _settle(house, connection, actor, forslag_id, old, new, val or {})
            verkstad.drop_godkannanden(
                connection, forslag_id
            )  # who approved had read it against the old base
            change(connection, house, found, bas=latest)
            note(connection, house, actor, "byt_grund", forslag_id)
    return load_forslag(house, actor, forslag_id)


def changed_in_both(house: House, actor: Actor, forslag_id: str) -> tuple[str, ...]:
    """Return the files that both the draft and a newer publication have changed, differently."""
    found = load_forslag(house, actor, forslag_id)
    with house.read() as connection:
        latest = publiceringar.find_latest_nr(connection)
        if latest is None or latest == found.bas:
            return ()
        changes = verkstad.load_changes(connection, forslag_id)
        old, new = published_in(house, connection, found.bas), published_in(house, connection, latest)
    return tuple(_collisions(changes, old, new))


def _collisions(changes: Mapping[str, bytes | None], old: Tree, new: Tree) -> list[str]:
    return [
        path
        for path, content in sorted(changes.items())
        if old.get(path) != new.get(path) and new.get(path) != content
    ]


def _settle(
    house: House,
    connection: Connection,
    actor: Actor,
    forslag_id: str,
    old: Tree,
    new: Tree,
    val: Mapping[str, str],
) -> None:
    """Every file that the newer base changes gets a save, so that an editor open on the old one is told."""
    changes = verkstad.load_changes(connection, forslag_id)
    unsettled = [path for path in _collisions(changes, old, new) if val.get(path) not in {BEHALL, TA}]
    if unsettled:
        raise GrundKrock(unsettled)
    for path in sorted({*old, *new}):
        if old.get(path) == new.get(path):
            continue
        if path in changes and (val.get(path) == TA or changes[path] == new.get(path)):
            verkstad.drop_change(connection, forslag_id, path)
        if path not in changes or val.get(path) in {TA, BEHALL}:  # whoever chooses takes part in the draft
            kept = path in changes and val.get(path) == BEHALL
            content = changes[path] if kept else new.get(path)
            add(house, connection, actor, forslag_id, path, content, GRUND)
