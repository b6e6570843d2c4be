"""Decisions, their receipts and their letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from server.access import Actor, require, scope_of
from server.cases.errors import BeslutNotFound, ProtectedPerson
from server.cases.house import House
from server.cases.journal import note_read
from server.cases.uppgifter import MAX_PAGE
from server.cases.views import Brev, Page
from server.errors import FaltFel, InvalidInput
from server.letters import render_pdf
from server.store import beslut
from server.store.rows import as_dict


def list_beslut(house: House, actor: Actor, *, after: str | None = None, limit: int = 50) -> Page:
    """Return decisions that the actor may know of, the newest first."""
    require(actor, "beslut.lasa")
    limit = max(1, min(limit, MAX_PAGE))
    with house.read() as connection:
        rows = beslut.list_beslut(connection, scope_of(actor), after=_key(after), limit=limit + 1)
    items = [as_dict(row) for row in rows[:limit]]
    return Page(items, f"{items[-1]['datum']}.{items[-1]['id']}" if len(rows) > limit else None)


MAX_ANMALAN = 2000


@dataclass(frozen=True)
class Anmalan:
    """Delegated decisions to report to the board; `sarskilt_protokoll` must have their own if they are not.

    Otherwise the time for laglighetsprövning does not begin (6 kap. 40 § and 13 kap. 5 § KL, R-09e).
    """

    fran: date
    till: date
    beslut: tuple[Mapping[str, Any], ...]

    @property
    def sarskilt_protokoll(self) -> int:
        return sum(row["overklagande"] == "LP" for row in self.beslut)


def list_delegationsbeslut(house: House, actor: Actor, *, fran: date, till: date) -> Anmalan:
    """Return the decisions made by delegation in a period, the oldest first, without names of enskilda.

    Raises:
        InvalidInput: the period ends before it begins, or holds more than `MAX_ANMALAN` decisions.
    """
    require(actor, "beslut.anmala")
    if till < fran:
        raise InvalidInput([FaltFel("till", "Perioden slutar innan den börjar. Välj en senare sista dag.")])
    with house.read() as connection:
        rows = beslut.list_delegationsbeslut(
            connection, scope_of(actor), fran=fran, till=till, limit=MAX_ANMALAN + 1
        )
    if len(rows) > MAX_ANMALAN:
        raise InvalidInput([FaltFel("till", f"Perioden har fler än {MAX_ANMALAN} beslut. Korta den.")])
    return Anmalan(fran, till, tuple(as_dict(row) for row in rows))


def _key(after: str | None) -> tuple[date, str] | None:
    day, _, beslut_id = (after or "").partition(".")
    try:
        return (date.fromisoformat(day), beslut_id) if beslut_id else None
    except ValueError:
        return None


def load_beslut(house: House, actor: Actor, beslut_id: str) -> dict[str, Any]:
    """Return a decision: all its columns, `nummer`, `beslutsfattare_namn`, `mall`, `pdf_sha256`.

    Raises:
        BeslutNotFound: no such decision, or none that the actor may know of.
    """
    require(actor, "beslut.lasa")
    return _load(house, actor, beslut_id, "las_beslut")


def load_kvitto(house: House, actor: Actor, beslut_id: str) -> Mapping[str, Any]:
    """Return the beslutsunderlag: facts, rule rows, versions and hashes, with the sum of the PDF."""
    require(actor, "beslut.lasa")
    row = _load(house, actor, beslut_id, "las_kvitto")
    kvitto: Mapping[str, Any] = row["kvitto"]
    return {**kvitto, "pdf_sha256": row["pdf_sha256"]}


def load_brev_html(house: House, actor: Actor, beslut_id: str) -> str:
    """Return a letter as it was frozen. The id is its own or its decision's, as for `load_brev_pdf`."""
    html: str = _find_brev(house, actor, beslut_id).html
    return html


def load_brev_pdf(house: House, actor: Actor, beslut_id: str) -> Brev:
    """Return the letter as PDF, made now if the worker has not made it."""
    row = _find_brev(house, actor, beslut_id)
    if row.pdf is None:
        make_pdf(house, row.id, row.html)
        with house.read() as connection:
            row = beslut.find_brev(connection, scope_of(actor), beslut_id)
        assert row is not None
    return Brev(bytes(row.pdf), row.pdf_sha256, f"{row.mall}-{row.nummer}.pdf")


def _find_brev(house: House, actor: Actor, beslut_id: str) -> Any:
    """Return a letter, and log that it is read.

    Raises:
        BeslutNotFound: no such letter, or none that the actor may know of.
        ProtectedPerson: it names a protected person, and the actor is not assigned.
    """
    require(actor, "beslut.lasa")
    with house.read() as connection:
        row = beslut.find_brev(connection, scope_of(actor), beslut_id)
    if row is None:
        raise BeslutNotFound("Brevet")
    if not row.name_shown:
        raise ProtectedPerson
    note_read(house, actor, "las_brev", ting="brev", ting_id=row.id, arende=row.arende)
    return row


def make_pdf(house: House, brev_id: str, html: str) -> bool:
    """Make a letter's PDF once; whoever comes second keeps the first one's."""
    pdf = render_pdf(html)
    with house.write() as connection:
        return beslut.save_pdf(connection, brev_id, pdf, sha256(pdf).hexdigest())


def _load(house: House, actor: Actor, beslut_id: str, handling: str) -> dict[str, Any]:
    with house.read() as connection:
        row = beslut.find_beslut(connection, scope_of(actor), beslut_id)
    if row is None:
        raise BeslutNotFound
    note_read(house, actor, handling, ting="beslut", ting_id=beslut_id, arende=row.arende)
    return as_dict(row)
