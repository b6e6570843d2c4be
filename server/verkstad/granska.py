"""Review of a draft: sent, commented on element by element, sent back or approved by somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from server.access import Actor, may, require
from server.cases import House
from server.errors import FaltFel, InvalidInput, NotAllowed, NotFound
from server.store import verkstad
from server.store.connect import Connection
from server.verkstad.errors import EmptyForslag, ForslagChanged
from server.verkstad.forslag import GRANSKNING, UTKAST, Forslag, change, load_forslag, locked_in, note
from server.verkstad.trad import tree_hash, tree_in

GRANSKARE, JURIST = "granskare", "jurist"
SLAG = (GRANSKARE, JURIST)
MAX_TEXT = 4000
MAX_PLACE = 250


@dataclass(frozen=True)
class Kommentar:
    """A comment on a place: a file and an element of it, a line of it, or "" for the whole."""

    id: str
    path: str
    element: str
    text: str
    tree: str
    tid: datetime
    av: str
    namn: str
    stangd: datetime | None
    stangd_av: str | None

    @property
    def oppen(self) -> bool:
        """Tell whether it is still to be dealt with."""
        return self.stangd is None


@dataclass(frozen=True)
class Godkannande:
    """An approval, of one tree only."""

    slag: str
    tree: str
    av: str
    namn: str
    tid: datetime


class Author(NotAllowed):
    """Somebody would approve their own work."""

    def __init__(self) -> None:
        super().__init__("Du har själv arbetat i utkastet. Be någon annan granska det.")


def send_to_review(house: House, actor: Actor, forslag_id: str) -> Forslag:
    """Send a draft to review; nothing in it changes until it comes back.

    Raises:
        EmptyForslag: it changes nothing.
        ForslagLocked: it is not open.
    """
    require(actor, "verkstad.redigera")
    with house.write() as connection:
        found = locked_in(connection, forslag_id, UTKAST)
        if not verkstad.load_changes(connection, forslag_id):
            raise EmptyForslag
        change(connection, house, found, status=GRANSKNING)
        note(connection, house, actor, "skicka_till_granskning", forslag_id)
    return load_forslag(house, actor, forslag_id)


def send_back(house: House, actor: Actor, forslag_id: str, text: str) -> Forslag:
    """Send a draft back to its authors, with a comment that says why."""
    require(actor, "verkstad.granska")
    _check(text)
    with house.write() as connection:
        found = locked_in(connection, forslag_id, GRANSKNING)
        _add(house, connection, actor, forslag_id, "", "", text)
        change(connection, house, found, status=UTKAST)
        note(connection, house, actor, "skicka_tillbaka_utkast", forslag_id)
    return load_forslag(house, actor, forslag_id)


def add_kommentar(house: House, actor: Actor, forslag_id: str, path: str, element: str, text: str) -> str:
    """Comment on a place in a draft that is open or under review, and return the comment's id.

    Raises:
        InvalidInput: no text, or too long.
    """
    require(actor, "verkstad.lasa")
    _check(text, path, element)
    with house.write() as connection:
        locked_in(connection, forslag_id, UTKAST, GRANSKNING)
        own = _add(house, connection, actor, forslag_id, path, element, text)
        note(connection, house, actor, "kommentera_utkast", forslag_id)
    return own


def _check(text: str, path: str = "", element: str = "") -> None:
    faults = []
    if not text.strip() or len(text) > MAX_TEXT:
        faults.append(FaltFel("text", f"Skriv en kommentar med högst {MAX_TEXT} tecken."))
    if len(path) > MAX_PLACE or len(element) > MAX_PLACE:
        faults.append(FaltFel("element", "Platsen är för lång."))
    if faults:
        raise InvalidInput(faults)


def _add(
    house: House, connection: Connection, actor: Actor, forslag_id: str, path: str, element: str, text: str
) -> str:
    own = uuid4().hex
    row = {
        "id": own,
        "forslag": forslag_id,
        "path": path,
        "element": element,
        "text": text.strip(),
        "tree": tree_hash(tree_in(house, connection, forslag_id)),
        "tid": house.now(),
        "av": actor.id,
    }
    verkstad.add_kommentar(connection, row)
    return own


def close_kommentar(house: House, actor: Actor, forslag_id: str, kommentar_id: str) -> None:
    """Close a comment that has been dealt with: whoever wrote it does, or a reviewer who is no author.

    Raises:
        NotAllowed: somebody else's comment on the reader's own work.
    """
    require(actor, "verkstad.lasa")
    with house.write() as connection:
        found = locked_in(connection, forslag_id, UTKAST, GRANSKNING)
        rows = [row for row in verkstad.list_kommentarer(connection, forslag_id) if row.id == kommentar_id]
        if not rows:
            raise NotFound("Kommentaren finns inte. Läs om sidan.")
        reviews = may(actor, "verkstad.granska") and actor.id not in found.forfattare
        if rows[0].av != actor.id and not reviews:
            raise NotAllowed("Den som skrev kommentaren, eller en granskare, avgör när den är avklarad.")
        if verkstad.close_kommentar(connection, forslag_id, kommentar_id, actor.id, house.now()):
            note(connection, house, actor, "stang_kommentar", forslag_id)


def list_kommentarer(house: House, actor: Actor, forslag_id: str) -> list[Kommentar]:
    """Return the comments of a draft, the oldest first."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        return [_kommentar(row) for row in verkstad.list_kommentarer(connection, forslag_id)]


def approve(house: House, actor: Actor, forslag_id: str, slag: str, tree: str | None = None) -> Godkannande:
    """Approve a draft under review as it is now: as its reviewer, or as the jurist who signs its law.

    `tree` is the hash of what the approver has read, if the page knows it.

    Raises:
        NotAllowed: the approver lacks the role, or is one of the authors.
        ForslagChanged: the draft is not what the approver has read.
        ForslagLocked: the draft is not under review.
    """
    require(actor, "verkstad.granska")
    if slag not in SLAG or slag not in actor.roller:
        raise NotAllowed(f"Bara den som har rollen {slag} kan godkänna så. Be en kollega med rollen.")
    with house.write() as connection:
        found = locked_in(connection, forslag_id, GRANSKNING)
        if actor.id in found.forfattare:
            raise Author
        now = tree_hash(tree_in(house, connection, forslag_id))
        if tree is not None and tree != now:
            raise ForslagChanged
        row = {"forslag": forslag_id, "tree": now, "slag": slag, "av": actor.id, "tid": house.now()}
        verkstad.add_godkannande(connection, row)
        avtryck = now.removeprefix("sha256:")
        note(connection, house, actor, f"godkann_{slag}", forslag_id, avtryck=avtryck)
    return Godkannande(slag, now, actor.id, actor.namn, house.now())


def list_godkannanden(house: House, actor: Actor, forslag_id: str) -> list[Godkannande]:
    """Return every approval of a draft, also of what it was before, the newest first."""
    require(actor, "verkstad.lasa")
    with house.read() as connection:
        return approvals_in(connection, forslag_id)


def approvals_in(connection: Connection, forslag_id: str) -> list[Godkannande]:
    """Return every approval of a draft, on the caller's connection."""
    return [
        Godkannande(row.slag, row.tree, row.av, row.namn or row.av, row.tid)
        for row in verkstad.list_godkannanden(connection, forslag_id)
    ]


def valid(approvals: Sequence[Godkannande], slag: str, tree: str, found: Forslag) -> Godkannande | None:
    """Return an approval of this kind that holds: of this very tree, by nobody who has worked in it."""
    held = (one for one in approvals if one.slag == slag and one.tree == tree)
    return next((one for one in held if one.av not in found.forfattare), None)


def _kommentar(row: Any) -> Kommentar:
    return Kommentar(
        row.id,
        row.path,
        row.element,
        row.text,
        row.tree,
        row.tid,
        row.av,
        row.namn or row.av,
        row.stangd,
        row.stangd_av,
    )
