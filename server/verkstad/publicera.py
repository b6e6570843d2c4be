"""Publishes a draft through the gate, in one transaction: it runs as it was approved, or nothing changes."""

from __future__ import annotations

from typing import Any

from server.access import Actor, require
from server.cases import House
from server.store.connect import Connection, Duplicate
from server.verkstad.errors import GateClosed
from server.verkstad.forslag import GRANSKNING, PUBLICERAD, Forslag, change, locked_in, note
from server.verkstad.grind import Gate, gate, gate_in
from server.verkstad.mapp import FolderBehind, NothingNew, follow_folder, publish_folder
from server.verkstad.publiceringar import (
    UTKAST,
    Publicering,
    insert_publicering,
    list_publiceringar,
    load_publicering,
    publicering_in,
    tree_of_publicering,
)
from server.verkstad.trad import tree_in
from server.verkstad.tradkontroll import sums_of

__all__ = [
    "FolderBehind",
    "NothingNew",
    "Publicering",
    "follow_folder",
    "list_publiceringar",
    "load_publicering",
    "publish",
    "publish_folder",
    "tree_of_publicering",
]


def publish(house: House, actor: Actor, forslag_id: str) -> Publicering:
    """Publish a draft under review, if the gate is open. What runs is what was approved, to the byte.

    Raises:
        GateClosed: says what is left; nothing has changed.
        ForslagLocked: the draft is not under review, or published already.
    """
    require(actor, "verkstad.publicera")
    _refuse(gate(house, actor, forslag_id))  # what takes time is done before the transaction, and kept
    try:
        with house.write() as connection:
            found = locked_in(connection, forslag_id, GRANSKNING)
            nr = _publish(house, connection, actor, found)
    except Duplicate as error:
        raise GateClosed(["Någon annan publicerade samtidigt. Läs om sidan."]) from error
    house.following.forget()
    with house.read() as connection:
        return publicering_in(connection, nr)


def _publish(house: House, connection: Connection, actor: Actor, found: Forslag) -> int:
    """Look at the gate again, now that nobody can change the draft, and publish."""
    seen = gate_in(house, connection, found)
    _refuse(seen)
    nr = insert_publicering(
        house,
        connection,
        actor,
        tree_in(house, connection, found.id),
        kalla=UTKAST,
        titel=found.titel,
        after=found.bas,
        forslag=found.id,
        kvitto=_kvitto(found, seen),
    )
    change(connection, house, found, status=PUBLICERAD, publicering=nr)
    note(connection, house, actor, "publicera_utkast", found.id, avtryck=seen.tree.removeprefix("sha256:"))
    return nr


def _refuse(seen: Gate) -> None:
    if seen.hinder:
        raise GateClosed(seen.hinder)


def _kvitto(found: Forslag, seen: Gate) -> dict[str, Any]:
    """Return what the gate showed, kept with the publication."""
    approvals = [one for one in (seen.godkand, seen.jurist) if one is not None]
    return {
        "utkast": found.titel,
        "process": found.process,
        "bas": found.bas,
        "forfattare": dict(found.forfattare),
        "godkannanden": [
            {"slag": one.slag, "av": one.av, "namn": one.namn, "tid": one.tid} for one in approvals
        ],
        "rattsliga_andringar": list(seen.jurist_kravs),
        "kontroll": sums_of({"lint": seen.lint, "scenarier": seen.scenarier, "tackning": seen.tackning}),
    }
