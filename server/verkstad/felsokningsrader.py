"""The rows of rules as they have been in every version in use: what a search backwards is made for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from server.access import Actor, require
from server.cases import House
from server.dmn import Model, load_model
from server.dmn.table import Table
from server.errors import ModelRejected, NotFound
from server.store import felsokning as store
from server.store.encoding import digest


class FelsokningNotFound(NotFound):
    """No such search."""

    def __init__(self) -> None:
        super().__init__("Felsökningen finns inte. Gå tillbaka till Felsökning bakåt och gör en ny.")


@dataclass(frozen=True)
class Tabell:
    """A decision table as it is chosen from."""

    beslut: str
    namn: str
    fil: str


@dataclass(frozen=True)
class Regelrad:
    """A row with one content: `versioner` are those of its file in which it said just this.

    `plats` names the row and its content together.
    """

    id: str
    nr: int
    villkor: tuple[tuple[str, str], ...]
    resultat: tuple[tuple[str, str], ...]
    anteckningar: Mapping[str, str]
    innehall: str
    versioner: tuple[str, ...]
    galler: bool

    @property
    def plats(self) -> str:
        """Return what a form posts."""
        return f"{self.id}:{self.innehall}"


def list_tabeller(house: House, actor: Actor) -> list[Tabell]:
    """Return the decision tables that are in use now, by file and name."""
    require(actor, "verkstad.felsoka")
    tables = [
        Tabell(table.decision, table.name, model.file)
        for model in house.library.rules.models
        for table in model.tables.values()
    ]
    return sorted(tables, key=lambda one: (one.fil, one.namn, one.beslut))


def list_rader(house: House, actor: Actor, beslut: str) -> list[Regelrad]:
    """Return the rows of a table in all versions that were ever in use; a row twice if it was changed.

    Raises:
        FelsokningNotFound: no such table.
    """
    require(actor, "verkstad.felsoka")
    chosen = next((one for one in list_tabeller(house, actor) if one.beslut == beslut), None)
    if chosen is None:
        raise FelsokningNotFound
    found: dict[tuple[str, str], Regelrad] = {}
    present = house.library.files[chosen.fil]
    for version, content in _versions(house, chosen.fil, present).items():
        for table in _tables(content, chosen.fil, beslut):
            for row in _rader(table, version, galler=content == present):
                known = found.get((row.id, row.innehall))
                found[row.id, row.innehall] = row if known is None else _both(known, row)
    return sorted(found.values(), key=lambda row: (not row.galler, row.nr, row.id, row.innehall))


def _versions(house: House, path: str, present: bytes) -> dict[str, bytes]:
    with house.read() as connection:
        saved = store.list_versions_of(connection, path)
    return {hashlib.sha256(present).hexdigest(): present, **saved}


def _tables(content: bytes, path: str, beslut: str) -> list[Table]:
    try:
        model: Model = load_model(content, path)
    except ModelRejected:
        return []  # a version that is not read any more hit no row that is read now
    return [table for table in model.tables.values() if table.decision == beslut]


def _rader(table: Table, version: str, *, galler: bool) -> list[Regelrad]:
    rows = []
    for rule in table.rules:
        villkor = tuple(
            (column.label, cell.source) for column, cell in zip(table.inputs, rule.cells, strict=True)
        )
        resultat = tuple(
            (column.name, text) for column, text in zip(table.outputs, rule.results, strict=False)
        )
        innehall = digest([villkor, resultat, dict(rule.annotations)])[:16]
        rows.append(
            Regelrad(
                id=rule.id,
                nr=rule.index,
                villkor=villkor,
                resultat=resultat,
                anteckningar=dict(rule.annotations),
                innehall=innehall,
                versioner=(f"sha256:{version}",),
                galler=galler,
            )
        )
    return rows


def _both(known: Regelrad, row: Regelrad) -> Regelrad:
    newest = row if row.galler else known
    values = {name: getattr(newest, name) for name in Regelrad.__dataclass_fields__}
    values["versioner"] = tuple(sorted({*known.versioner, *row.versioner}))
    return Regelrad(**values)
